"""For how long the machine let a process stand: what a test of lateness must not be blamed for."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
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


@contextmanager
def within(most: float, least: float = 0.0) -> Iterator[None]:
    """What is done in this block takes no more seconds than that, and no fewer.

    Seconds in which the machine let the process stand do not count.
    """
    began = time.monotonic()
    with Standstill() as standstill:
        yield
    took = time.monotonic() - began
    assert took >= least
    assert took - standstill.seconds < most
