"""Pushes that are made up: as many as somebody asks for, as fast as they ask."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from ...description.load import Json
from ..refusals import Refusal
from .books import Book
from .delivery import Member
from .description import Stream
from .hub import Hub
from .moving import Moving
from .subscriptions import checked, key_of, matches

_SLICE = 50
"""How many pushes are made before others have their turn."""
_PAUSE = 0.002


@dataclass
class Feed:
    """Pushes of one channel to all whose argument has `arg`; without `per_second` at once."""

    stream: Stream
    channel: str
    arg: Json
    count: int | None
    per_second: float | None
    unchanged: bool
    """Whether the same is told again, as after a minute without a change."""
    pushed: int = 0
    sent: int = 0
    """To how many connections they went in all."""
    made: dict[str, Book | Moving] = field(default_factory=dict[str, "Book | Moving"])
    """What pushes are made of, by the key of their argument."""
    args: dict[str, Json] = field(default_factory=dict[str, Json])
    """Whatever somebody has subscribed to since it began: it goes on when its readers are gone."""

    def shown(self) -> Json:
        """The feed as JSON."""
        named = {"channel": self.channel, "arg": self.arg, "count": self.count}
        return {**named, "pushed": self.pushed, "sent": self.sent}

    @property
    def left(self) -> float:
        """How many pushes are still to be made."""
        return float("inf") if self.count is None else self.count - self.pushed


class Feeds:
    """Those that run."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._running: dict[asyncio.Task[None], Feed] = {}

    def shown(self) -> list[Json]:
        """Every one that runs, as JSON."""
        return [feed.shown() for feed in self._running.values()]

    def stop(self) -> None:
        """Stop all of them."""
        for task in self._running:
            task.cancel()
        self._running.clear()

    def start(self, feed: Feed, levels: int) -> None:
        """Begin to push; a feed without a pace is over at once."""
        own = {"channel": feed.channel, **feed.arg}
        if _is_whole(self._hub, own, feed.stream):
            feed.args[key_of(own)] = own
        for _, arg, _ in self._targets(feed):
            book = self._hub.book(feed.stream, arg)
            if book is not None:
                book.grow(levels)
        if feed.per_second is None:
            while feed.left > 0:
                self._tick(feed)
            return
        task = asyncio.create_task(self._run(feed, feed.per_second))
        self._running[task] = feed
        task.add_done_callback(lambda done: self._running.pop(done, None))

    async def _run(self, feed: Feed, per_second: float) -> None:
        begun = time.monotonic()
        while feed.left > 0:
            due = (time.monotonic() - begun) * per_second - feed.pushed
            made, ticks = 0, int(min(due, feed.left))
            while ticks > 0 and made < _SLICE:
                made += self._tick(feed) or 1
                ticks -= 1
            late = ticks > 0 and not self._is_held_up(feed)
            await asyncio.sleep(0 if late else max(_PAUSE, min(1 / per_second, 0.1)))

    def _is_held_up(self, feed: Feed) -> bool:
        """Whether every reader is behind; one that keeps up is not held up by the others."""
        members = [member for *_, each in self._targets(feed) for member in each]
        return bool(members) and all(
            connection.outbox.size > connection.outbox.capacity / 2 for connection, _ in members
        )

    def _tick(self, feed: Feed) -> int:
        """One push for every argument that is or was subscribed to, and for the one given.

        Tells how many pushes it has made.
        """
        made = 0
        for key, arg, members in self._targets(feed):
            push = self._next(feed, key, arg)
            feed.sent += self._hub.deliver(members, feed.stream, push)
            made += 1
        feed.pushed += 1
        return made

    def _targets(self, feed: Feed) -> Iterator[tuple[str, Json, list[Member]]]:
        reading = self._hub.members(feed.channel)
        for key, members in reading.items():
            if key not in feed.args and members and matches(feed.arg, members[0][1]):
                feed.args[key] = members[0][1]
        for key, arg in feed.args.items():
            yield key, arg, reading.get(key, [])

    def _next(self, feed: Feed, key: str, arg: Json) -> Json:
        hub = self._hub
        made = feed.made.get(key)
        if made is None:
            book = hub.book(feed.stream, arg)
            made = book or Moving(feed.stream, arg, hub.whole_push(feed.stream, arg))
            feed.made[key] = made
        if isinstance(made, Book):
            return self._of_book(feed, made)
        return made.again(hub.clock()) if feed.unchanged else made.next(hub.clock())

    def _of_book(self, feed: Feed, book: Book) -> Json:
        hub, now = self._hub, f"{self._hub.clock() * 1000:.0f}"
        if feed.unchanged:
            change = book.unchanged()
        else:
            where = (feed.stream.path, (feed.channel,))
            restarts = hub.scenarios.take_stream(("sequence-reset",), *where) is not None
            change = book.restart() if restarts else book.change()
        if book.is_told_by_changes:
            return {"action": "update", "data": [{**change, "ts": now}]}
        return {"data": [{**book.state(), "ts": now}]}


def _is_whole(hub: Hub, arg: Json, stream: Stream) -> bool:
    """Whether somebody could subscribe to it."""
    try:
        return checked(hub.described, arg, stream.path, has_login=True) is stream
    except Refusal:
        return False
