"""Sends with an httpx client of the user's own."""

# httpx is an extra: where it is not installed its types are unknown, and that is no error here.
# pyright: reportAttributeAccessIssue=false, reportPossiblyUnboundVariable=false
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownParameterType=false, reportUnknownVariableType=false

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, cast

import httpx  # type: ignore[import-not-found, unused-ignore]  # a copied package may go without

from ..errors import TransportError
from .base import CLOSED, FORKED, HttpRequest, HttpResponse
from .httpx_common import (
    Attempt,
    AwaitedConnection,
    answer_of,
    base_url_of,
    limited_async,
    to_be_closed,
)


class AsyncHttpxTransport:
    """Sends with an httpx.AsyncClient, which stays its owner's to close.

    Its base_url is where the requests go, its limits, proxies and certificates hold; its auth,
    cookies, headers, parameters and redirects do not. An attempt ends after its read timeout in
    all, from waiting for a connection to the end of the answer. Looking up a name is not limited.

    Raises:
        ValidationError: The client has no base_url, or one with more than scheme and host.
    """

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client
        self._process = os.getpid()
        self._base_url = base_url_of(type(self).__name__, client)

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait for the whole answer."""
        outcome = await self._outcome(request)
        if isinstance(outcome, HttpResponse):
            return outcome
        try:
            raise outcome
        finally:
            del outcome  # it refers to this frame

    async def _outcome(self, request: HttpRequest) -> HttpResponse | BaseException:
        """An answer or what to raise, which has no business with the frames of httpx."""
        if self._client.is_closed:
            return TransportError(CLOSED)
        if os.getpid() != self._process:
            return TransportError(FORKED)
        attempt = Attempt(request, self._client)

        async def trace(event: str, info: Mapping[str, Any]) -> None:
            stream = attempt.follow(event, info)
            if stream is not None:
                AwaitedConnection(stream)

        try:
            async with limited_async(attempt):
                return await self._exchange(attempt.build(request, self._base_url, trace))
        except BaseException as error:  # to be raised elsewhere
            return attempt.failure(error)

    async def _exchange(self, request: httpx.Request) -> HttpResponse:
        response = await self._client.send(request, stream=True, auth=None, follow_redirects=False)
        try:
            # Reading the response itself would give the connection back before it is looked at.
            body = bytearray()
            async for chunk in cast(httpx.AsyncByteStream, response.stream):
                body += chunk
            if (stream := to_be_closed(response, self._client)) is not None:
                await stream.aclose()
        finally:
            await response.aclose()
        return answer_of(response, bytes(body))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self._base_url)!r})"
