# Made from generator/outputs/python/runtime/transports/base.py, not to be edited; make it again with: make generate
"""How a request reaches the exchange: the protocol of one method, and what goes through it."""

from __future__ import annotations

import re
from typing import Protocol

from msgspec import Struct

from ..hidden import HiddenFromReprs

CONNECTING = 0.25
"""How much of the timeout connecting may take. An attempt with less left could be timed out while
it connects, and nobody could tell that from an order that has left."""

FORKED = "the client belongs to the process that has forked this one"
"""A forked process has the connections of the other, and none of the threads that serve them."""

CLOSED = "the client is closed"


REDIRECTS = range(300, 400)

LOOPBACK = re.compile(r"localhost|.*\.localhost|127(?:\.[0-9]{1,3}){3}|\[::1\]", re.IGNORECASE)
"""Hosts that are this machine."""

_UNSENT = "_okx_unsent"


def mark_sent(error: BaseException, begun: bool) -> None:
    """Say with what ends a call from outside whether anything of the request may have left.

    It is said each time: a handler of signals may raise one object again and again.
    """
    setattr(error, _UNSENT, not begun)


def is_unsent(error: BaseException) -> bool:
    """Whether it is certain that nothing of the request had left."""
    return getattr(error, _UNSENT, False)


class Headers(dict[str, str]):
    """Request headers, which hold keys and signatures and so are never shown."""

    def __repr__(self) -> str:
        return f"Headers({', '.join(self)})"

    __str__ = __repr__


class HttpRequest(HiddenFromReprs, Struct, frozen=True):
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


class HttpResponse(HiddenFromReprs, Struct, frozen=True):
    """What came back; `location` is where a redirect leads, which is never followed."""

    status: int
    body: bytes
    content_type: str = ""
    location: str = ""

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
