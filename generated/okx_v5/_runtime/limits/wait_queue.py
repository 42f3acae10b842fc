# Made from generator/outputs/python/runtime/limits/wait_queue.py, not to be edited; make it again with: make generate
"""Waiting in line: who comes first goes first, be it a thread or a task of any event loop."""

from __future__ import annotations

import os
import weakref
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from itertools import count
from math import inf
from operator import attrgetter
from threading import TIMEOUT_MAX, Lock, RLock
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

from .limiter import Charges

if TYPE_CHECKING:
    from asyncio import Future

Key = tuple[str, ...]


class Waiter:
    """A call that stands in line; it sleeps until `ready_at`, or until it is woken.

    `ready_at` is when its turn can come, on the monotonic clock; infinity where nobody can tell
    yet. `gives_up_at` is when it has waited for as long as it may. `permit` is what it was let in
    with, or why it never will be; `lines` is where it stands, and its `ticket` is lower than that
    of all who came after it.
    """

    __slots__ = ("charges", "keys", "ticket", "lines", "ready_at", "gives_up_at", "permit")

    def __init__(self, charges: Charges, longest: float = inf) -> None:
        self.charges = charges
        self.keys = keys_of(charges)
        self.ticket = next(_tickets)
        self.lines: Sequence[Key] = ()
        self.ready_at = inf
        self.gives_up_at = monotonic() + longest
        self.permit: object = None

    @property
    def is_late(self) -> bool:
        """Whether it has waited for as long as it may, or its turn cannot come before."""
        return self.gives_up_at <= monotonic() or self.gives_up_at < self.ready_at < inf

    @property
    def seconds(self) -> float:
        """How long it may sleep before it looks again."""
        return min(self.ready_at, self.gives_up_at) - monotonic()

    def wake(self) -> bool:
        """End its sleep, from any thread; False where there is nobody left to wake."""
        raise NotImplementedError


class WaitingThread(Waiter):
    """A thread that waits."""

    __slots__ = ("_asleep",)

    def __init__(self, charges: Charges, longest: float = inf) -> None:
        super().__init__(charges, longest)
        self._asleep = Lock()
        self._asleep.acquire()

    def wake(self) -> bool:
        """End its sleep; the next one, where it is awake."""
        if self._asleep.locked():
            self._asleep.release()
        return True

    def sleep(self) -> None:
        """Until it may be time to look again."""
        if (seconds := self.seconds) > 0:
            self._asleep.acquire(timeout=min(seconds, TIMEOUT_MAX))


class WaitingTask(Waiter):
    """A task that waits, in the event loop that runs it."""

    __slots__ = ("_loop", "_awake")

    def __init__(self, charges: Charges, longest: float = inf) -> None:
        from asyncio import get_running_loop  # here, because threads need none of it

        super().__init__(charges, longest)
        self._loop = get_running_loop()
        self._awake: Future[None] = self._loop.create_future()

    def wake(self) -> bool:
        """End its sleep; False where its event loop is closed and it will never run again."""
        try:
            self._loop.call_soon_threadsafe(self._wake)
        except RuntimeError:
            return False
        return True

    def _wake(self) -> None:
        if not self._awake.done():
            self._awake.set_result(None)

    async def sleep(self) -> None:
        """Until it may be time to look again."""
        if (seconds := self.seconds) <= 0:
            return
        self._awake = self._loop.create_future()
        timer = None if seconds == inf else self._loop.call_later(seconds, self._wake)
        try:
            await self._awake
        finally:
            if timer is not None:
                timer.cancel()


class WaitQueue:
    """Who waits for what: a line for each window that is too full for somebody.

    A call stands in the lines of the windows that keep it waiting, and there nobody who came later
    may pass it; windows that have room for it are open to others. Each line is in the order in
    which the calls came, however late they joined it, so that two never wait for each other.

    All of it is done under `lock`. The thread that holds the lock can enter it again, for a signal
    handler or the garbage collector may begin a call, or end one, at any moment.
    """

    def __init__(self) -> None:
        self.lock = RLock()
        self._lines: dict[Key, list[Waiter]] = {}

    def __bool__(self) -> bool:
        return bool(self._lines)

    def held_up(self, keys: Iterable[Key], ticket: float = inf) -> list[Key]:
        """The windows where somebody stands who came before this ticket."""
        lines = self._lines
        return [key for key in keys if key in lines and lines[key][0].ticket < ticket]

    def move(self, waiter: Waiter, keys: Sequence[Key]) -> list[Waiter]:
        """Stand in the lines of these windows and no others.

        Returns those who stood behind it and are now first in a line.
        """
        for key in keys:
            if key not in waiter.lines and key in self._lines:
                insort(self._lines[key], waiter, key=_ticket)
            elif key not in waiter.lines:
                self._lines[key] = [waiter]
        left = [key for key in waiter.lines if key not in keys]
        waiter.lines = keys
        followers: list[Waiter] = []
        for key in left:
            line = self._lines[key]
            place = bisect_left(line, waiter.ticket, key=_ticket)
            del line[place]
            if not line:
                del self._lines[key]
            elif place == 0:
                followers.append(line[0])
        return followers

    def repair(self) -> None:
        """Put in order what an exception left half-way: everybody has to look again.

        Whoever waits stands in a line at any moment, for a line is joined before others are left.
        """
        everybody = self.everybody()
        lines: dict[Key, list[Waiter]] = {
            key: [waiter for waiter in line if waiter.permit is None]
            for key, line in self._lines.items()
        }
        self._lines = {key: line for key, line in lines.items() if line}
        for waiter in everybody:
            waiter.lines = [key for key, line in self._lines.items() if waiter in line]
            waiter.ready_at = 0
            waiter.wake()

    def leave(self, waiter: Waiter) -> list[Waiter]:
        """Stand in no line any more; returns those who are now first in one."""
        return self.move(waiter, ())

    def first(self, keys: Iterable[Key]) -> list[Waiter]:
        """Who is first in the lines of these windows."""
        return [self._lines[key][0] for key in keys if key in self._lines]

    def everybody(self) -> set[Waiter]:
        """All who stand in a line."""
        return {waiter for line in self._lines.values() for waiter in line}


_tickets = count()
_ticket = attrgetter("ticket")


def keys_of(charges: Charges) -> tuple[Key, ...]:
    """The windows of a request."""
    return tuple(charge.window for charge in charges)


class Resettable(Protocol):
    """What a forked process must not inherit, for its threads are not there any more."""

    def reset(self) -> None:
        """Begin anew."""
        ...


_reset_in_children: weakref.WeakSet[Any] = weakref.WeakSet()


def reset_in_child(resettable: Resettable) -> None:
    """Have something begin anew in each forked process, as long as it is in use."""
    _reset_in_children.add(resettable)


def _reset_all() -> None:
    for resettable in list(_reset_in_children):
        resettable.reset()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_reset_all)
