"""Replays for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from typing import Any
from weakref import WeakSet

from ..streams.awaited import AsyncBookMailbox, AsyncMailbox
from ..streams.book_mailbox import BookMailbox
from ..streams.channel import Channel
from ..streams.mailbox import Mailbox
from .player import Player
from .readers import PATIENCE, Readers

_AT_ONCE = 256
"""Records that are played at most before the event loop does what else it has to do."""

_TURNS = 4
"""How often an event loop goes round at most until a task knows that another one has ended."""

Task = asyncio.Task[Any]


class AsyncSteps(Readers[Task]):
    """Plays record after record, each when no task works on what it was given.

    The task that waits last is the one that plays.
    """

    def __init__(self, player: Player) -> None:
        super().__init__()
        self._player = player
        self._asleep: dict[Task, asyncio.Future[None]] = {}
        self._known: WeakSet[Task] = WeakSet()
        self._is_playing = False
        self._watch: asyncio.TimerHandle | None = None

    def is_gone(self, reader: Task) -> bool:
        """Never: a task tells when it has ended."""
        return False

    async def open(
        self, channel: Channel[Any], args: Iterable[dict[str, Any]], mailbox: Mailbox
    ) -> None:
        """Let a mailbox have what is played from now on."""
        self._player.add(channel, args, mailbox)
        if not isinstance(mailbox, BookMailbox):
            self.opened(_me(), mailbox, channel.label)
        if self._watch is None:
            self._look()

    def release(self, mailbox: Mailbox) -> None:
        """A mailbox wants nothing any more."""
        self._player.remove(mailbox)
        self.released(mailbox)
        self.rouse()

    async def close(self) -> None:
        """End what is read."""
        if self._watch is not None:
            self._watch.cancel()
        self._player.end()

    async def until(self, mailbox: Mailbox, came: asyncio.Event) -> None:
        """Wait for something in a mailbox, and play meanwhile where nobody else does."""
        if came.is_set():
            return
        me = _me()
        if me not in self._known:
            self._known.add(me)
            me.add_done_callback(self._ended)
        self.rest(me, mailbox)
        try:
            while not came.is_set() and not self._player.has_ended:
                if not self._is_playing and self.all_wait():
                    await self._play(came)
                else:
                    await self._sleep(me)
        finally:
            self.work(me, mailbox)

    async def _sleep(self, me: Task) -> None:
        self._asleep[me] = asyncio.get_running_loop().create_future()
        try:
            await self._asleep[me]
        finally:
            del self._asleep[me]

    async def _play(self, came: asyncio.Event) -> None:
        self._is_playing = True
        try:
            while not came.is_set() and self.all_wait() and not self._player.has_ended:
                await asyncio.sleep(0)  # whoever is about to read something begins
                for _ in range(_AT_ONCE):
                    if came.is_set() or not self.all_wait():
                        break
                    self._player.step()
            self.played()
        finally:
            self._is_playing = False
            if not came.is_set():
                self.rouse()

    def woken(self, mailbox: Mailbox) -> None:
        """Who waits for something in this mailbox has it."""
        super().woken(mailbox)
        for task, sleep in self._asleep.items():
            if self._resting.get(task) is mailbox and not sleep.done():
                sleep.set_result(None)

    def rouse(self) -> None:
        """Let one of those who wait look whether it is its turn to play."""
        for sleep in self._asleep.values():
            if not sleep.done():
                sleep.set_result(None)
                return

    def _ended(self, task: Task, turns: int = _TURNS) -> None:
        """A task has ended: who awaits what it read goes on before anything else is played."""
        if turns:
            task.get_loop().call_soon(self._ended, task, turns - 1)
        else:
            self.leave(task)
            self.rouse()

    def _look(self) -> None:
        """Say what a standstill is about, and go on where it has no reason any more."""
        self.tell_standstill()
        self.rouse()
        self._watch = asyncio.get_running_loop().call_later(PATIENCE, self._look)


def _me() -> Task:
    me = asyncio.current_task()
    assert me is not None
    return me


class AsyncSteppedMailbox(AsyncMailbox):
    """One whose readers say when they have done with what they were given."""

    def __init__(
        self, steps: AsyncSteps, bound: int, item_key: tuple[str, ...] | None, *, tells_gaps: bool
    ) -> None:
        super().__init__(bound, item_key, tells_gaps=tells_gaps)
        self._steps = steps

    def wake(self) -> None:
        """Let the tasks that wait look again."""
        super().wake()
        self._steps.woken(self)

    def seen(self) -> None:
        """What came until now is known, and nothing is to be done about it."""
        super().seen()
        self._steps.leave(_me())
        self._steps.rouse()

    async def _wait(self) -> None:
        await self._steps.until(self, self._came)


class AsyncSteppedBookMailbox(AsyncBookMailbox, AsyncSteppedMailbox):
    """The same of an order book."""


class Clock:
    """Plays record after record when its time has come, as the exchange once pushed it."""

    def __init__(self, player: Player, speed: float) -> None:
        self._player = player
        self._speed = speed
        self._task: asyncio.Task[None] | None = None

    async def open(
        self, channel: Channel[Any], args: Iterable[dict[str, Any]], mailbox: Mailbox
    ) -> None:
        """Let a mailbox have what is played from now on; the clock starts with the first one."""
        self._player.add(channel, args, mailbox)
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._play())

    def release(self, mailbox: Mailbox) -> None:
        """A mailbox wants nothing any more."""
        self._player.remove(mailbox)

    async def close(self) -> None:
        """End what is read."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        self._player.end()

    async def _play(self) -> None:
        try:
            await self._play_on()
        finally:
            self._player.end()

    async def _play_on(self) -> None:
        loop = asyncio.get_running_loop()
        due, before, played = loop.time(), self._player.next_ns or 0, 0
        while (ns := self._player.next_ns) is not None:
            # A clock that was set back while this was recorded makes nothing come at once.
            due += max(0, ns - before) / 1e9 / self._speed
            before = ns
            early = due - loop.time()
            if early > 0 or played % _AT_ONCE == 0:
                await asyncio.sleep(max(0.0, early))
            self._player.step()
            played += 1
