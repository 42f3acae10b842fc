"""The places of a connection in channels that only so many connections of an account may have."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..errors import OkxError, TooManyConnections, TransportError
from .budget import Budget
from .topic import Topic


class Places:
    """Those of a line. They outlast each of its connections: the next one has them again.

    One that is left to a handover keeps its own, while the other one takes places beside it.
    """

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._own: dict[str, Any] = {}
        self._left: dict[str, Any] = {}

    async def take(self, topics: Iterable[Topic]) -> dict[str, OkxError]:
        """Have a place in the channel of each topic; tells why not, by the channel."""
        refused: dict[str, OkxError] = {}
        trouble: TransportError | None = None
        for topic in topics:
            channel, most = topic.arg["channel"], topic.channel.connections
            if most is None or channel in self._own or channel in refused:
                continue
            try:
                if trouble is not None:  # one after the other, they would add up
                    raise trouble
                self._own[channel] = await self._budget.place(channel, most)
            except TooManyConnections as error:
                refused[channel] = error
            except TransportError as error:
                refused[channel] = trouble = error
        return refused

    def keep(self, topics: Iterable[Topic]) -> None:
        """Give back those in channels that none of the topics is of."""
        channels = {topic.arg["channel"] for topic in topics} if self._own else set[str]()
        for channel in self._own.keys() - channels:
            self._budget.give_back(self._own.pop(channel))

    def leave(self) -> None:
        """The connection keeps its places, and another one takes some beside it."""
        self.come_back()
        self._own, self._left = {}, self._own

    def come_back(self) -> None:
        """The connection that was left has ended: its places are free for the other one."""
        left, self._left = self._left, {}
        for channel, permit in left.items():
            if channel in self._own:
                self._budget.give_back(permit)
            else:
                self._own[channel] = permit

    def give_back(self) -> None:
        """There is no connection any more."""
        self.come_back()
        self.keep(())
