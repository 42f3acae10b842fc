# Made from generator/outputs/python/runtime/streams/socket.py, not to be edited; make it again with: make generate
"""A WebSocket, whoever speaks it: what the streams ask of a transport."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol

from ..errors import TransportError

# What generated modules import.
__all__ = [
    "StreamTransport",
]


class Ended(NamedTuple):
    """How a connection ended: 1006 where no close frame came, 1005 where one has no code."""

    code: int
    reason: str

    def __str__(self) -> str:
        return f"{self.code} {self.reason}".strip()


class HandshakeRefused(TransportError):
    """A server has answered with another status than 101; what it says is in `body`."""

    def __init__(self, message: str, status: int, body: bytes) -> None:
        super().__init__(message)
        self.status = status
        self.body = body

    def __reduce__(self) -> tuple[object, ...]:
        return (HandshakeRefused, (str(self), self.status, self.body))


class Receiver(Protocol):
    """Who a socket tells. All are called in the event loop, and must not raise."""

    def received(self, message: bytes) -> None:
        """A whole message came, text or binary."""
        ...

    def pinged(self) -> None:
        """A ping frame came, and was answered: the connection is alive."""
        ...

    def ended(self, how: Ended) -> None:
        """The connection is gone; nothing comes after this."""
        ...


class Socket(Protocol):
    """An open WebSocket."""

    def send(self, message: bytes) -> None:
        """Send a text message: it is handed over when this returns. Raises TransportError."""
        ...

    def close(self) -> None:
        """Say good-bye and close."""
        ...

    def abort(self) -> None:
        """Close at once, for a connection over which nothing comes any more."""
        ...


class StreamTransport(Protocol):
    """Opens WebSockets: pass one as `transport` to send with another library."""

    async def connect(
        self, url: str, receiver: Callable[[], Receiver], headers: Mapping[str, str]
    ) -> Socket:
        """Open a connection, whose messages go to what `receiver` makes.

        `headers` stand in the request of the handshake. Raises TransportError where it cannot be
        opened, HandshakeRefused for an answer that says why.
        """
        ...
