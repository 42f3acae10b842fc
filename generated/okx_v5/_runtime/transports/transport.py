# Made from generator/outputs/python/runtime/transports/transport.py, not to be edited; make it again with: make generate
"""How a request reaches the exchange: a protocol of one method, and the default behind it."""

from __future__ import annotations

import atexit
import os
import sys
import time
from datetime import timedelta
from typing import Protocol, TypeVar

from msgspec import Struct
from pyreqwest.client import Client, ClientBuilder, SyncClient, SyncClientBuilder
from pyreqwest.exceptions import DetailedPyreqwestError, PyreqwestError

from ..errors import OutcomeUnknown, TransportError
from ..opaque import Opaque

CONNECTING = 0.25
"""How much of the timeout connecting may take. An attempt with less left could be timed out while
it connects, and nobody could tell that from an order that has left."""


class Headers(dict[str, str]):
    """Request headers, which hold keys and signatures and so are never shown."""

    def __repr__(self) -> str:
        return f"Headers({', '.join(self)})"

    __str__ = __repr__


class HttpRequest(Opaque, Struct, frozen=True):
    """What goes out. `path` has the query in it and is sent exactly as it is, for it is signed.

    `timeout` are the seconds left to this attempt, from connecting to the end of the answer; None
    where the transport's own timeout holds.
    """

    method: str
    path: str
    headers: Headers
    body: bytes | None
    timeout: float | None = None

    def __repr__(self) -> str:
        sent = "no body" if self.body is None else f"{len(self.body)} bytes"
        return f"HttpRequest({self.method!r}, {self.path!r}, {self.headers!r}, {sent})"


class HttpResponse(Opaque, Struct, frozen=True):
    """What came back."""

    status: int
    body: bytes
    content_type: str = ""

    def __repr__(self) -> str:
        return f"HttpResponse({self.status}, {self.content_type!r}, {len(self.body)} bytes)"


class Transport(Protocol):
    """Sends one request and returns whatever was answered, whatever the status.

    It raises TransportError where it is certain that nothing was sent, OutcomeUnknown for every
    other failure, and neither repeats a request nor follows a redirect.
    """

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait for the whole answer."""
        ...


class AsyncTransport(Protocol):
    """The same, awaited."""

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait for the whole answer."""
        ...


def _failure(error: PyreqwestError) -> TransportError | OutcomeUnknown:
    """What a failure proves: the classes of pyreqwest say "connect" of requests that were read.

    Only the cause below is raised before anything is written. Should its wording change, every
    failure counts as unknown, which is the safe side.
    """
    details = error.details["causes"] if isinstance(error, DetailedPyreqwestError) else None
    causes = [cause["message"] for cause in details or ()]
    reason = causes[-1] if causes else error.message
    if "client error (Connect)" in causes:
        return TransportError(f"no connection to the exchange: {reason}")
    return OutcomeUnknown(f"no answer: {reason}")


# A forked process has the connections of the other one, and none of the threads that serve them.
FORKED = "the client belongs to the process that has forked this one"

_LONGEST_EXIT = 0.5


def _let_threads_finish() -> None:
    """Wait until no thread of pyreqwest is inside Python.

    An awaited result is handed over by one of them. A process that exits in that very moment would
    be aborted by it, for a thread cannot come back into an interpreter that is being finalized.
    """
    from threading import enumerate as threads  # here, because only the exit needs it

    end = time.monotonic() + _LONGEST_EXIT
    while time.monotonic() < end:
        time.sleep(0.001)
        inside = sys._current_frames().keys()  # pyright: ignore[reportPrivateUsage]  (documented)
        if not inside - {thread.ident for thread in threads()}:
            return


atexit.register(_let_threads_finish)

Builder = TypeVar("Builder", ClientBuilder, SyncClientBuilder)


def _set_up(builder: Builder, base_url: str, timeout: float, user_agent: str) -> Builder:
    """What both clients of pyreqwest are told: above all, never to send a request twice."""
    builder = builder.base_url(base_url).user_agent(user_agent)
    builder = builder.timeout(timedelta(seconds=timeout))
    builder = builder.connect_timeout(timedelta(seconds=timeout * CONNECTING))
    return builder.follow_redirects(False).referer(False)


class PyreqwestTransport:
    """The default transport; connections are kept alive and shared between threads."""

    def __init__(self, base_url: str, timeout: float, user_agent: str) -> None:
        self._process = os.getpid()
        self._client: SyncClient | None = _set_up(
            SyncClientBuilder(), base_url, timeout, user_agent
        ).build()

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait for the whole answer."""
        client = self._client
        if client is None:
            raise TransportError("the client is closed")
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
            return HttpResponse(response.status, response.bytes().to_bytes(), content_type)
        except PyreqwestError as error:
            raise _failure(error) from None

    def close(self) -> None:
        """Close the connections; what is under way ends with an unknown outcome."""
        client, self._client = self._client, None
        if client is not None:
            client.close()


class AsyncPyreqwestTransport:
    """The default transport of the asynchronous client."""

    def __init__(self, base_url: str, timeout: float, user_agent: str) -> None:
        self._process = os.getpid()
        self._client: Client | None = _set_up(
            ClientBuilder(), base_url, timeout, user_agent
        ).build()

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait for the whole answer."""
        client = self._client
        if client is None:
            raise TransportError("the client is closed")
        if os.getpid() != self._process:
            raise TransportError(FORKED)
        builder = client.request(request.method, request.path).headers(request.headers)
        if request.body is not None:
            builder = builder.body_bytes(request.body)
        if request.timeout is not None:
            builder = builder.timeout(timedelta(seconds=request.timeout))
        try:
            response = await builder.build().send()
            content_type = response.headers.get("content-type") or ""
            return HttpResponse(response.status, (await response.bytes()).to_bytes(), content_type)
        except PyreqwestError as error:
            raise _failure(error) from None

    async def close(self) -> None:
        """Close the connections; what is under way ends with an unknown outcome."""
        client, self._client = self._client, None
        if client is not None:
            await client.close()
