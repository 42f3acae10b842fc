# Made from generator/outputs/python/runtime/streams/pace.py, not to be edited; make it again with: make generate
"""How often connections are opened: the exchange counts by address, so a process does."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

_WINDOW = 1.0
"""Seconds in which the exchange counts."""
_ARRIVED = 2.0
"""Seconds after which an attempt has reached the exchange, or never will."""
_LOOK = 0.02


class Turn:
    """One of those that may open a connection; `until` is when another one may have its place."""

    __slots__ = ("until",)

    def __init__(self, until: float) -> None:
        self.until = until


class Pace:
    """Lets so many connections be opened within a second, of all event loops and threads.

    One counts for a second after its attempt is over: when within it the exchange has counted it,
    nobody knows.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._turns: list[Turn] = []

    @asynccontextmanager
    async def turn(self, most: int) -> AsyncGenerator[None]:
        """Wait until one more connection may be opened, and open it within."""
        while (turn := self.take(most)) is None:
            await asyncio.sleep(_LOOK)
        try:
            yield
        finally:
            turn.until = time.monotonic() + _WINDOW

    def take(self, most: int) -> Turn | None:
        """A turn, where one is free now."""
        with self._lock:
            now = time.monotonic()
            self._turns = [each for each in self._turns if each.until > now]
            if len(self._turns) >= most:
                return None
            turn = Turn(now + _ARRIVED + _WINDOW)
            self._turns.append(turn)
            return turn


PACE = Pace()
"""That of the process."""
