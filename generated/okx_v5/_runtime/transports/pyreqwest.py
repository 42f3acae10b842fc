# Made from generator/outputs/python/runtime/transports/pyreqwest.py, not to be edited; make it again with: make generate
# Derived from async_pyreqwest.py. Change that file, then run: make generate
"""The default transport."""

from __future__ import annotations

import os
from datetime import timedelta

from pyreqwest.client import SyncClient, SyncClientBuilder
from pyreqwest.exceptions import PyreqwestError

from ..errors import TransportError
from .base import CLOSED, FORKED, REDIRECTS, HttpRequest, HttpResponse
from .pyreqwest_common import built, failure_of, set_up


class PyreqwestTransport:
    """The default transport; connections are kept alive and shared between threads."""

    def __init__(self, base_url: str, timeout: float, user_agent: str) -> None:
        self._process = os.getpid()
        builder = set_up(SyncClientBuilder(), base_url, timeout, user_agent)
        self._client: SyncClient | None = built(builder.build)

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait for the whole answer."""
        client = self._client
        if client is None:
            raise TransportError(CLOSED)
        if os.getpid() != self._process:
            raise TransportError(FORKED)
        builder = client.request(request.method, request.path).headers(request.headers)
        if request.body is not None:
            builder = builder.body_bytes(request.body)
        if request.timeout is not None:
            builder = builder.timeout(timedelta(seconds=request.timeout))
        try:
            response = builder.build().send()
            content_type = response.headers.get("content-type") or ""
            location = (
                response.headers.get("location") or "" if response.status in REDIRECTS else ""
            )
            body = response.bytes()
            return HttpResponse(response.status, body.to_bytes(), content_type, location)
        except PyreqwestError as error:
            raise failure_of(error) from None

    def close(self) -> None:
        """Close the connections; what is under way ends with an unknown outcome."""
        client, self._client = self._client, None
        if client is not None:
            client.close()
