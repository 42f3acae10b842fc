# Made from generator/outputs/python/runtime/streams/still_counted.py, not to be edited; make it again with: make generate
"""What the exchange may still count for a connection that has broken off."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import inf
from time import monotonic

from .topic import Topic

_SEEN = 60.0
"""Seconds after which the exchange has seen that a connection is gone: twice its silence."""


class StillCounted:
    """The topics of a line's broken connections, which the next one may be denied for that.

    They are asked for again after `pause` seconds of so many denials, and given up only when the
    exchange can count no connection but those that are there.
    """

    def __init__(self, pause: Callable[[int], float]) -> None:
        self._pause = pause
        self._broke_at = -inf
        self._topics: set[Topic] = set()
        self._denials: dict[Topic, int] = {}
        self._next: dict[Topic, float] = {}

    def broke(self, topics: Iterable[Topic], wanted: Iterable[Topic]) -> None:
        """A connection has ended that had these topics; only what is wanted is kept in mind."""
        self._broke_at = monotonic()
        self._topics = (self._topics | {*topics}) & {*wanted}
        self._denials.clear()
        self._next.clear()

    def denied(self, topic: Topic) -> bool:
        """Too many connections have the channel; whether a topic is worth asking for again."""
        if topic not in self._topics or monotonic() - self._broke_at > _SEEN:
            return False
        failures = self._denials[topic] = self._denials.get(topic, -1) + 1
        self._next[topic] = monotonic() + self._pause(failures)
        return True

    def waits(self, topic: Topic) -> bool:
        """Whether it is too early to ask for a topic."""
        return self._next.get(topic, -inf) > monotonic()

    @property
    def left(self) -> float:
        """Seconds until one of those that wait may be asked for."""
        now = monotonic()
        return min((at - now for at in self._next.values() if at > now), default=inf)
