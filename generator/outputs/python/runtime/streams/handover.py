"""What a connection has that will end, on its way to another one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from math import inf
from time import monotonic

from msgspec import UNSET

from ..errors import TransportError
from .crossing import Crossing
from .pulse import Pulse
from .push import Message
from .session import Session
from .topic import Topic

OVERLAP = 1.0
"""Seconds for which both are read, for one may be behind the other: longer than that is rare."""

_ONE_AT_A_TIME = "the exchange lets no more connections have the channel"
_NO_STATE = "the new connection has not told its state yet"


class Handover:
    """Keeps `old` until another connection has taken over each topic that is wanted.

    `has_taken` tells whether that one has a topic.
    """

    def __init__(
        self, old: Session, silence: float, timeout: float, has_taken: Callable[[Topic], bool]
    ) -> None:
        self.old = old
        self.is_over = False
        """Whether the old connection has ended."""
        self.began = monotonic()
        self._silence = silence
        self._timeout = timeout
        self._has_taken = has_taken
        self._crossings: dict[bytes, Crossing] = {}
        self._waiting: set[bytes] = set()
        """What the other connection can have only when this one has ended."""
        self._taken_at = inf
        """When all was taken that can be."""
        self._wake: asyncio.Future[None] | None = None

    def holds(self, topic: Topic) -> bool:
        """Whether readers still have what the old connection brings of it."""
        return self.old.topics.get(topic.wire) is topic

    def waits(self, topic: Topic) -> bool:
        """Whether it must not be asked for before the old connection has ended."""
        return topic.wire in self._waiting

    def begin(self, topics: Iterable[Topic]) -> None:
        """These are asked for over the other connection."""
        for topic in topics:
            if self.holds(topic) and topic.wire not in self._crossings:
                self._crossings[topic.wire] = Crossing(topic)
        self.old.routes.clear()

    def taken(self) -> None:
        """All that was asked for has been answered."""
        if self._taken_at == inf:
            self._taken_at = monotonic()
            self._look_again()

    def broken(self) -> None:
        """The other connection has ended: what had not gone over is still the old one's."""
        self._crossings.clear()
        self._waiting.clear()
        self._taken_at = inf

    def came(self, session: Session, topic: Topic, raw: bytes, read: Message) -> bool:
        """Deal with a push of a topic that goes over; whether it is one."""
        crossing = self._crossings.get(topic.wire)
        if crossing is None or crossing.topic is not topic:
            return session is self.old and not self.holds(topic)
        data = b"" if read.data is UNSET else bytes(read.data)
        if session is self.old:
            crossing.old(data, raw)
        else:
            crossing.new(data, raw)
        if crossing.is_over and self.holds(topic):
            self.old.forget((topic,))
        if crossing.is_done:
            del self._crossings[topic.wire]
        self._look_again()
        return True

    def drop(self, topic: Topic) -> None:
        """The old connection's pushes of a topic are not wanted any more, if any are."""
        if self.holds(topic):
            self.old.forget((topic,))
        self._crossings.pop(topic.wire, None)
        self._waiting.discard(topic.wire)
        self._look_again()

    def denied(self, session: Session | None, topic: Topic) -> bool:
        """Too many connections have the channel; whether a topic is to be had nevertheless."""
        if not self.holds(topic):
            return session is self.old
        if session is self.old:
            self._leave(topic, _ONE_AT_A_TIME)
            self.old.forget((topic,))
        else:
            self._crossings.pop(topic.wire, None)
            self._waiting.add(topic.wire)
        self._look_again()
        return True

    async def run(self) -> str:
        """Keep the old connection until all has gone over, or it ends; then it is closed.

        Tells why it has ended before; empty where it has not.
        """
        pulse = Pulse(self.old, self._silence)
        try:
            while not self._has_gone_over():
                await self._moment(pulse)
                if self._has_gone_over():
                    await self.old.catch_up()
            why = ""
        except TransportError as error:
            why = str(error)
        finally:
            self.is_over = True
            self.old.close()
        for topic in [*self.old.topics.values()]:
            self._leave(topic, why)
        self.old.forget([*self.old.topics.values()])
        if self._waiting:
            await asyncio.sleep(OVERLAP)  # until the exchange counts the old connection no more
        self._waiting.clear()
        return why

    async def _moment(self, pulse: Pulse) -> None:
        """Wait for something to do; raises TransportError when the old connection has ended."""
        overlapped = monotonic() - self._taken_at
        left = (OVERLAP if overlapped < OVERLAP else self._timeout) - overlapped
        self._wake = asyncio.get_running_loop().create_future()
        await asyncio.wait(
            (self.old.ended_by, self._wake),
            timeout=max(0.0, min(pulse.left, left)),
            return_when=asyncio.FIRST_COMPLETED,
        )
        if self.old.ended_by.done():
            raise TransportError(f"the connection ended: {self.old.ended_by.result()}")
        if not pulse.left:
            pulse.ask()

    def _has_gone_over(self) -> bool:
        """Whether nothing is to be gained from the old connection any more."""
        overlapped = monotonic() - self._taken_at
        if overlapped < 0:
            return False
        under_way = [each for each in self._crossings.values() if not each.is_over]
        return (
            not under_way
            or overlapped >= self._timeout
            or (overlapped >= OVERLAP and all(each.can_settle for each in under_way))
        )

    def _leave(self, topic: Topic, why: str) -> None:
        """The old connection brings a topic no more, which had not gone over."""
        crossing = self._crossings.get(topic.wire)
        if crossing is None or not self._has_taken(topic):
            topic.lost(self.old.last_at, why or _ONE_AT_A_TIME)
        elif why or not crossing.can_settle:
            topic.lost(self.old.last_at, why or _NO_STATE)
            topic.taken()
        if crossing is not None:
            crossing.settle()

    def _look_again(self) -> None:
        if self._wake is not None and not self._wake.done():
            self._wake.set_result(None)
