"""How often connections are opened: the exchange counts by address, so a process does."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque


class Pace:
    """Lets so many turns begin within a second, of all event loops and threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._begun: deque[float] = deque()

    async def turn(self, most: int) -> None:
        """Wait until one more connection may be opened."""
        delay = self.take(most) - time.monotonic()
        if delay > 0:
            await asyncio.sleep(delay)

    def take(self, most: int) -> float:
        """When the next turn begins; it is taken."""
        with self._lock:
            now = time.monotonic()
            begin = now
            if len(self._begun) >= most:
                begin = max(now, self._begun[-most] + 1.0)
            self._begun.append(begin)
            while len(self._begun) > most:
                self._begun.popleft()
            return begin


PACE = Pace()
"""That of the process."""
