"""What waits to be sent over a connection: a reader that is slow holds up nobody else."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True)
class Close:
    """The end of a connection, told by a close frame."""

    code: int
    reason: str = ""


@dataclass(frozen=True)
class Reset:
    """The end of a connection, told by nothing; `after` are bytes that still go out."""

    after: bytes = b""


Ending = Close | Reset


class Outbox:
    """Texts in the order in which they go out, and how it ends."""

    def __init__(self, capacity: float) -> None:
        self.capacity = capacity
        self.size = 0
        self.ending: Ending | None = None
        self.broken = asyncio.Event()
        """Set where the connection ends at once, whatever waits."""
        self._waiting: deque[bytes] = deque()
        self._filled = asyncio.Event()

    def put(self, text: bytes) -> None:
        """Send a text after those that wait; a full outbox ends the connection."""
        if self.ending is not None:
            return
        self._waiting.append(text)
        self.size += len(text)
        self._filled.set()
        if self.size > self.capacity:
            self.break_off(Close(4005, "Buffer is full, cannot write data"))

    def end(self, ending: Ending) -> None:
        """End the connection after what waits."""
        if self.ending is None:
            self.ending = ending
            self._filled.set()

    def break_off(self, ending: Ending) -> None:
        """End the connection without what waits."""
        self.ending = ending
        self.broken.set()

    async def next(self) -> bytes | None:
        """The next text; None where nothing is left and the connection ends."""
        while not self._waiting:
            if self.ending is not None:
                return None
            self._filled.clear()
            await self._filled.wait()
        text = self._waiting.popleft()
        self.size -= len(text)
        return text
