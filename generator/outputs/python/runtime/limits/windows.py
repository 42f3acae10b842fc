"""Sliding windows of a process, which all its threads and tasks share."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from math import inf
from time import monotonic
from typing import Final

from ..errors import RateLimitReached
from .limiter import Charge, Charges, describe, hold_seconds, refuse_impossible
from .wait_queue import Key, Waiter, WaitQueue, keys_of, reset_in_child

GONE: Final = object()
"""The permit of a waiter that will never need one."""


class Window:
    """The slots of one limit for one user, one instrument or the like.

    `used` counts those of requests under way, and those of requests that are over and were so less
    than a window ago. The latter are free again at a time on the monotonic clock, and in the order
    of these times: in `answered`, or in `unanswered`, where they are kept for longer.
    """

    __slots__ = ("used", "answered", "unanswered")

    def __init__(self) -> None:
        self.used = 0
        self.answered: deque[tuple[float, int]] = deque()
        self.unanswered: deque[tuple[float, int]] = deque()

    def expire(self, now: float) -> None:
        """Free the slots whose time has come."""
        for ended in (self.answered, self.unanswered):
            while ended and ended[0][0] <= now:
                self.used -= ended[0][1]
                del ended[0]

    def room_at(self, charge: Charge, now: float) -> float:
        """When there can be room; infinity where a request under way has to end before."""
        self.expire(now)
        missing = self.used + charge.cost - charge.limit
        if missing <= 0:
            return now
        ended = self.answered
        if self.unanswered:
            ended = deque(sorted((*self.answered, *self.unanswered)))
        for time, cost in ended:
            missing -= cost
            if missing <= 0:
                return time
        return inf


class Permit:
    """The slots of one request, in the first `held` of its windows.

    One that is lost gives its slots back by itself, as if no answer had come: an exception, such
    as KeyboardInterrupt, may come up before whoever asked for it has got hold of it.
    """

    __slots__ = ("home", "charges", "windows", "held")

    def __init__(self, home: Windows, charges: Charges) -> None:
        self.home = home
        self.charges = charges
        self.windows: list[Window] = []
        self.held = 0

    def take(self, window: Window) -> None:
        """Take the slots of the next charge, be there room or not."""
        cost = self.charges[self.held].cost
        self.windows.append(window)
        window.used += cost
        self.held += 1

    def give_back(self) -> None:
        """Free the slots at once."""
        while self.held:
            last = self.held - 1
            self.windows[last].used -= self.charges[last].cost
            self.held = last

    def end(self, now: float, answered: bool) -> None:
        """Have the slots come free when their windows have passed."""
        while self.held:
            last = self.held - 1
            window, charge = self.windows[last], self.charges[last]
            slots = ((now + hold_seconds(charge, answered=answered), charge.cost),)
            if answered:
                window.answered += slots
            else:
                window.unanswered += slots
            self.held = last

    def __del__(self) -> None:
        if self.held:
            self.home.settle(self, sent=True, answered=False)


class Windows:
    """All windows of a process, and the line of those who wait for room in them.

    Whoever may pass is let in by what made room: a request that ends, a waiter that leaves, or the
    waiter's own clock, for the first in line sleeps until its turn can come. The lock is the
    line's, and held for microseconds.

    A signal handler may run, and raise, wherever something is called or a loop begins anew. What
    must not be torn apart is therefore done without a call in between, or repaired.
    """

    def __init__(self) -> None:
        self.reset()
        reset_in_child(self)

    def reset(self) -> None:
        """Begin anew, as a forked process does: the requests under way are its parent's."""
        self._queue = WaitQueue()
        self._windows: dict[Key, Window] = {}
        self._inspected: deque[Key] = deque()

    def try_acquire(self, charges: Charges, *, waits: bool) -> Permit | None:
        """A permit; None where there is no room, or where others wait for it.

        Raises RateLimitReached for those who do not wait, and where waiting is of no use.
        """
        with self._queue.lock:
            if not self._queue or not self._queue.held_up(keys_of(charges)):
                permit = self._take(charges)
                if permit is not None:
                    return permit
            refuse_impossible(charges)
            if not waits:
                raise self._reached(charges)
            return None

    def poll(self, waiter: Waiter) -> None:
        """Let a waiter in whose time has come, or show it its place in line.

        Whoever is before it comes first: its event loop may be closed.
        """
        with self._queue.lock:
            self._let_in([*self._queue.first(waiter.lines), waiter], awake=waiter)

    def give_up(self, waiter: Waiter) -> None:
        """Leave the line, or give back what came in the same moment."""
        with self._queue.lock:
            permit, waiter.permit = waiter.permit, GONE
            self._let_in([waiter])
            if isinstance(permit, Permit):
                self.settle(permit, sent=False)

    def settle(self, permit: Permit, *, sent: bool, answered: bool = True) -> None:
        """Give the slots of a request back: when their windows have passed, or now."""
        with self._queue.lock:
            if sent:
                permit.end(monotonic(), answered)
            else:
                permit.give_back()
            if self._queue:
                self._let_in(self._queue.first(keys_of(permit.charges)))

    def _take(self, charges: Charges) -> Permit | None:
        """All the slots that a request needs, if there are as many.

        They are taken first and counted then: a call that comes in between, from a signal handler,
        finds them taken.
        """
        now = monotonic()
        permit = Permit(self, charges)
        for key, _, limit, _ in charges:
            window = self._windows.get(key) or self._open(key, now)
            window.expire(now)
            permit.take(window)
            if window.used > limit:
                permit.give_back()
                return None
        return permit

    def _open(self, key: Key, now: float) -> Window:
        """A new window. Two others are inspected for it, so that those out of use are forgotten."""
        for _ in range(min(2, len(self._inspected))):
            other = self._inspected.popleft()
            window = self._windows.get(other)
            if window is not None:
                window.expire(now)
                if window.used:
                    self._inspected.append(other)
                else:
                    del self._windows[other]
        window = self._windows.setdefault(key, Window())
        self._inspected.append(key)
        return window

    def _let_in(self, waiters: Iterable[Waiter], awake: Waiter | None = None) -> None:
        """Let in those who have room and nobody before them, then those who were behind these."""
        try:
            self._let_in_all(deque(waiters), awake)
        except BaseException:
            self._queue.repair()
            raise

    def _let_in_all(self, candidates: deque[Waiter], awake: Waiter | None) -> None:
        while candidates:
            waiter = candidates.popleft()
            if waiter.permit is not None:
                candidates.extend(self._queue.leave(waiter))
                continue
            known = waiter.ready_at
            waiter.permit, lines = self._try_let_in(waiter)
            if waiter is not awake and (waiter.permit is not None or waiter.ready_at != known):
                is_there = waiter.wake()
                if not is_there:  # its event loop is closed
                    permit, waiter.permit, lines = waiter.permit, GONE, []
                    if isinstance(permit, Permit):
                        permit.give_back()
            candidates.extend(self._queue.move(waiter, lines))

    def _try_let_in(self, waiter: Waiter) -> tuple[Permit | None, list[Key]]:
        """The permit of a waiter; or else the windows that keep it waiting, and how long."""
        held_up = self._queue.held_up(waiter.keys, waiter.ticket)
        if held_up:
            waiter.ready_at = inf
            return None, held_up
        permit = self._take(waiter.charges)
        if permit is not None:
            return permit, []
        now = monotonic()
        full = {
            charge.window: time
            for charge in waiter.charges
            if (time := self._room_at(charge, now)) > now
        }
        # From the first that has room again it must not keep others away any longer.
        waiter.ready_at = min(full.values(), default=now)
        return None, list(full)

    def _room_at(self, charge: Charge, now: float) -> float:
        window = self._windows.get(charge.window)
        return now if window is None else window.room_at(charge, now)

    def reached(self, charges: Charges) -> RateLimitReached:
        """Why a request cannot go out now: the limit that can have room last."""
        with self._queue.lock:
            return self._reached(charges)

    def _reached(self, charges: Charges) -> RateLimitReached:
        now = monotonic()

        def seconds(charge: Charge) -> float:
            first = (waiter.ready_at for waiter in self._queue.first([charge.window]))
            time = max(self._room_at(charge, now), *first, now)
            return charge.seconds if time == inf else time - now

        last = max(charges, key=seconds)
        return RateLimitReached(describe(last), seconds(last))
