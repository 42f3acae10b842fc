# Made from generator/outputs/python/runtime/streams/renewals.py, not to be edited; make it again with: make generate
"""When what a connection has is subscribed to anew."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from time import monotonic


class Renewals:
    """The topics of a line whose state is to be told again, by their wire form.

    The first time at once. A state that is no good again within `calm` seconds would be renewed
    with every push, until the connection may make no request any more: it waits for a `pause`.
    """

    def __init__(self, pause: Callable[[int], float], calm: float) -> None:
        self._pause = pause
        self._calm = calm
        self._done: dict[bytes, tuple[float, int]] = {}
        """When each was renewed last, and how often in a row."""
        self._next: dict[bytes, float] = {}

    def ask(self, wire: bytes) -> None:
        """Have a topic renewed, as soon as it may be."""
        if wire in self._next:
            return
        now = monotonic()
        done = self._done
        self._done = {each: told for each, told in done.items() if now - told[0] <= self._calm}
        last, times = self._done.get(wire, (now, 0))
        self._next[wire] = last + self._pause(times - 1) if times else now

    def due(self) -> set[bytes]:
        """Those that are to be renewed now, each told once."""
        now = monotonic()
        due = {wire for wire, at in self._next.items() if at <= now}
        for wire in due:
            del self._next[wire]
            self._done[wire] = now, self._done.get(wire, (now, 0))[1] + 1
        return due

    def forget(self) -> None:
        """The connection has ended: the next one tells every state anew."""
        self._next.clear()

    @property
    def left(self) -> float:
        """Seconds until one of them is due."""
        return max(0.0, min(self._next.values(), default=inf) - monotonic())
