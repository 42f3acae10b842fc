"""The limiter of a process: sliding windows that all its threads and tasks share."""

from __future__ import annotations

from bisect import insort
from collections import deque
from collections.abc import Iterable
from functools import cache
from math import inf
from time import monotonic
from typing import TypeVar

from .errors import RateLimitReached
from .limiter import Charge, Charges, Mode, kept, refuse_impossible, told
from .line import Key, Line, Waiter, WaitingTask, WaitingThread, keys_of, renew_in_child

W = TypeVar("W", bound=Waiter)


class Window:
    """The slots of one limit for one user, one instrument or the like.

    `used` counts those of requests under way, and those in `ended`: of requests that are over and
    were so less than a window ago. The latter are free again at a time on the monotonic clock.
    """

    __slots__ = ("used", "ended")

    def __init__(self) -> None:
        self.used = 0
        self.ended: deque[tuple[float, int]] = deque()

    def expire(self, now: float) -> None:
        """Free the slots whose time has come."""
        ended = self.ended
        while ended and ended[0][0] <= now:
            self.used -= ended.popleft()[1]

    def room_at(self, charge: Charge, now: float) -> float:
        """When there can be room; infinity where a request under way has to end before."""
        self.expire(now)
        missing = self.used + charge.cost - charge.limit
        if missing <= 0:
            return now
        for time, cost in self.ended:
            missing -= cost
            if missing <= 0:
                return time
        return inf


class Permit:
    """The slots of one request."""

    __slots__ = ("charges", "windows")

    def __init__(self, charges: Charges, windows: list[Window]) -> None:
        self.charges = charges
        self.windows = windows


class Windows:
    """All windows of a process, and the line of those who wait for room in them.

    Whoever may pass is let in by what made room: a request that ends, a waiter that leaves, or the
    waiter's own clock, for the first in line sleeps until its turn can come. The lock is the
    line's, and held for microseconds.
    """

    def __init__(self) -> None:
        self.renew()
        renew_in_child(self)

    def renew(self) -> None:
        """Begin anew, as a forked process does: the requests under way are its parent's."""
        self._line = Line()
        self._windows: dict[Key, Window] = {}
        self._inspected: deque[Key] = deque()

    def enter(self, charges: Charges, waiting: type[W] | None) -> Permit | W:
        """A permit, or a place in line where there is no room, or where others wait for it.

        Raises RateLimitReached for those who do not wait, and where waiting is of no use.
        """
        with self._line.lock:
            if not self._line or not self._line.held_up(keys_of(charges)):
                permit = self._take(charges)
                if permit is not None:
                    return permit
            refuse_impossible(charges)
            if waiting is None:
                raise self._reached(charges)
            waiter = waiting(charges)
            self._let_in([waiter], awake=waiter)
            return waiter

    def look_again(self, waiter: Waiter) -> None:
        """Let a waiter in whose time has come.

        Whoever is before it comes first: it may have lost its event loop and be sound asleep.
        """
        with self._line.lock:
            self._let_in([*self._line.first(waiter.lines), waiter], awake=waiter)

    def give_up(self, waiter: Waiter) -> None:
        """Leave the line, or give back what came in the same moment."""
        with self._line.lock:
            if isinstance(waiter.permit, Permit):
                self.settle(waiter.permit, sent=False)
            else:
                self._let_in(self._line.leave(waiter))

    def settle(self, permit: Permit, *, sent: bool, answered: bool = True) -> None:
        """Give the slots of a request back: when their windows have passed, or now."""
        with self._line.lock:
            charges = permit.charges
            if sent:
                now = monotonic()
                for window, charge in zip(permit.windows, charges, strict=False):
                    free_at = now + kept(charge, answered=answered)
                    insort(window.ended, (free_at, charge.cost))
                permit.charges = ()
            else:
                _give_back(permit)
            if self._line:
                self._let_in(self._line.first(keys_of(charges)))

    def _take(self, charges: Charges) -> Permit | None:
        """All the slots that a request needs, if there are as many.

        They are taken first and counted then: a call that comes in between, from a signal handler,
        finds them taken.
        """
        now = monotonic()
        windows: list[Window] = []
        for key, cost, limit, _ in charges:
            window = self._windows.get(key) or self._open(key, now)
            window.expire(now)
            window.used += cost
            windows.append(window)
            if window.used > limit:
                _give_back(Permit(charges, windows))
                return None
        return Permit(charges, windows)

    def _open(self, key: Key, now: float) -> Window:
        """A new window. Two others are inspected for it, so that those out of use are forgotten."""
        for _ in range(min(2, len(self._inspected))):
            other = self._inspected.popleft()
            window = self._windows[other]
            window.expire(now)
            if window.used:
                self._inspected.append(other)
            else:
                del self._windows[other]
        self._inspected.append(key)
        self._windows[key] = Window()
        return self._windows[key]

    def _let_in(self, waiters: Iterable[Waiter], awake: Waiter | None = None) -> None:
        """Let in those who have room and nobody before them, then those who were behind these."""
        candidates = deque(waiters)
        while candidates:
            waiter = candidates.popleft()
            if waiter.permit is not None:
                continue
            known = waiter.ready_at
            waiter.permit, lines = self._turn(waiter)
            if waiter is not awake and (waiter.permit is not None or waiter.ready_at != known):
                is_there = waiter.wake()
                if not is_there:  # its event loop is closed
                    waiter.permit, lines = waiter.permit or Permit((), []), []
                    _give_back(waiter.permit)
            candidates.extend(self._line.move(waiter, lines))

    def _turn(self, waiter: Waiter) -> tuple[Permit | None, list[Key]]:
        """The permit of a waiter; or else the windows that keep it waiting, and how long."""
        held_up = self._line.held_up(waiter.keys, waiter.ticket)
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

    def _reached(self, charges: Charges) -> RateLimitReached:
        """Why a request cannot go out now: the limit that can have room last."""
        now = monotonic()

        def seconds(charge: Charge) -> float:
            first = (waiter.ready_at for waiter in self._line.first([charge.window]))
            time = max(self._room_at(charge, now), *first, now)
            return charge.seconds if time == inf else time - now

        last = max(charges, key=seconds)
        return RateLimitReached(told(last), seconds(last))


def _give_back(permit: Permit) -> None:
    charges, permit.charges = permit.charges, ()  # a second time must have no effect
    for window, charge in zip(permit.windows, charges, strict=False):
        window.used -= charge.cost


class ProcessLimiter:
    """Keeps the limits of `windows`, for the threads and tasks of one process.

    Args:
        mode: "wait" lets calls wait for their turn, "raise" raises RateLimitReached.
        windows: What has been used, shared by limiters of either mode.
    """

    account = None

    def __init__(self, mode: Mode, windows: Windows) -> None:
        self._waits = mode == "wait"
        self._windows = windows

    def acquire(self, charges: Charges) -> Permit:
        """Take the slots of a request, when its turn has come."""
        entered = self._windows.enter(charges, WaitingThread if self._waits else None)
        if isinstance(entered, Permit):
            return entered
        try:
            while True:
                self._windows.look_again(entered)
                if isinstance(entered.permit, Permit):
                    return entered.permit
                entered.sleep()
        except BaseException:
            self._windows.give_up(entered)
            raise

    async def acquire_async(self, charges: Charges) -> Permit:
        """The same, awaited."""
        entered = self._windows.enter(charges, WaitingTask if self._waits else None)
        if isinstance(entered, Permit):
            return entered
        try:
            while True:
                self._windows.look_again(entered)
                if isinstance(entered.permit, Permit):
                    return entered.permit
                await entered.sleep()
        except BaseException:
            self._windows.give_up(entered)
            raise

    def settle(self, permit: Permit, *, sent: bool, answered: bool = True) -> None:
        """Say that the request of a permit is over, or that it was never sent."""
        self._windows.settle(permit, sent=sent, answered=answered)

    async def settle_async(self, permit: Permit, *, sent: bool, answered: bool = True) -> None:
        """The same, awaited."""
        self._windows.settle(permit, sent=sent, answered=answered)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'wait' if self._waits else 'raise'!r})"

    def __reduce__(self) -> str:
        raise TypeError("a limiter is not pickled, for what it counts happens in its own process")


@cache
def process_limiter(mode: Mode) -> ProcessLimiter:
    """The limiter of this process; all clients share its windows, in either mode."""
    return ProcessLimiter(mode, _windows())


@cache
def _windows() -> Windows:
    return Windows()
