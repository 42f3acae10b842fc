"""A WebSocket, whoever speaks it: what the streams ask of a transport."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

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


class Receiver(Protocol):
    """Who a socket tells. Both are called in the event loop, and must not raise."""

    def received(self, message: bytes) -> None:
        """A whole message came, text or binary."""
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

    async def connect(self, url: str, receiver: Callable[[], Receiver]) -> Socket:
        """Open a connection, whose messages go to what `receiver` makes.

        Raises TransportError where it cannot be opened.
        """
        ...
