# Made from generator/outputs/python/runtime/streams/bell.py, not to be edited; make it again with: make generate
"""What threads wait for: a bell that other threads ring."""

from __future__ import annotations

from _thread import allocate_lock
from collections import deque
from collections.abc import Callable
from math import inf
from time import monotonic
from typing import Any

_BREATH = 0.25
"""Seconds after which a wait is begun again: a signal just before it would be heard at its end."""


class Bell:
    """Wakes every thread that waits.

    Ctrl-C may come at any moment of a wait. What `threading` has takes a lock for each step, in
    Python, and an interrupt between two of its lines leaves that lock taken for ever: whoever rings
    then, or waits again, stands still. Here each step is one of C, and nothing is shared but a
    queue.
    """

    __slots__ = ("_waiting",)

    def __init__(self) -> None:
        self._waiting: deque[Any] = deque()

    def ring(self) -> None:
        """Let all who wait look again."""
        while self._waiting:
            try:
                self._waiting.popleft().release()
            except IndexError:  # another thread rings
                return

    def wait(self, holds: Callable[[], bool], seconds: float | None = None) -> bool:
        """Wait until something holds, which is asked for after each ring; whether it does now."""
        deadline = inf if seconds is None else monotonic() + seconds
        while not holds():
            lock = allocate_lock()
            lock.acquire()
            self._waiting.append(lock)
            while not holds():
                left = deadline - monotonic()
                if left <= 0:
                    return False
                if lock.acquire(timeout=min(left, _BREATH)):
                    break
        return True
