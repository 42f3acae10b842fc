"""For how long the machine let a process stand: what a test of lateness must not be blamed for."""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import Self

PULSE = 0.005
"""Seconds between two looks at the clock."""


class Standstill:
    """Counts, from `__enter__` to `__exit__`, the `seconds` in which no thread of the process ran.

    A thread looks at the clock every few milliseconds. It is late where the machine has other work,
    or where another thread holds the interpreter; a loop or a lock that waits does not delay it.
    """

    def __init__(self) -> None:
        self.seconds = 0.0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        before = time.monotonic()
        while not self._ended.wait(PULSE):
            now = time.monotonic()
            self.seconds += max(0.0, now - before - 2 * PULSE)
            before = now
