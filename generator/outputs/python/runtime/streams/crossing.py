"""One topic on its way from a connection that will end to another one; no network here."""

from __future__ import annotations

from collections import deque

from .topic import Topic


class Crossing:
    """Brings what two connections have to readers once, in order.

    What the old one brings is delivered, and what the new one brings is held, until one push has
    come over both. What followed it over the new one is what readers lack, and what followed it
    over the old one comes once more and is left out. Both bring all there is in the same order, so
    nothing is lost or twice. Pushes are told from one another by their data.
    """

    def __init__(self, topic: Topic) -> None:
        self.topic = topic
        self.is_over = False
        """Whether readers have what the new connection brings."""
        self._brought: deque[bytes] = deque()
        """The data of what came over the old connection, and not over the new one."""
        self._held: deque[tuple[bytes, bytes]] = deque()

    @property
    def is_done(self) -> bool:
        """Whether nothing that comes is to be left out any more."""
        return self.is_over and not self._brought

    @property
    def can_settle(self) -> bool:
        """Whether the new connection has told what it has to tell first."""
        return bool(self._held) or not self.topic.needs_a_first_push

    def old(self, data: bytes, raw: bytes) -> None:
        """A push came over the old connection."""
        if self.is_over:
            return
        self.topic.deliver(raw)
        if any(data == held for held, _ in self._held):
            while self._held.popleft()[0] != data:
                pass
            self._brought.clear()
            self._go_over()
        else:
            self._brought.append(data)

    def new(self, data: bytes, raw: bytes) -> None:
        """A push came over the new connection."""
        if data in self._brought:
            while self._brought.popleft() != data:
                pass
            self._held.clear()
            self._go_over()
        elif self.is_over:
            self._brought.clear()
            self.topic.deliver(raw)
        else:
            self._held.append((data, raw))

    def settle(self) -> None:
        """Nothing more comes over the old connection, and nothing that came is the same.

        Of a state, or where a state is told first, all that the new connection tells is right.
        """
        if self.topic.channel.kind == "state" or self.topic.needs_a_first_push:
            self._brought.clear()
        self._go_over()

    def _go_over(self) -> None:
        self.is_over = True
        while self._held:
            self.topic.deliver(self._held.popleft()[1])
