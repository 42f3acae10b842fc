"""Thousands of courses of events on a clock of our own, held to what a limiter may and must do."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st
from okx_v5._runtime.limits import windows as windows_module
from okx_v5._runtime.limits.limiter import MARGIN, Charge, Charges
from okx_v5._runtime.limits.wait_queue import Waiter
from okx_v5._runtime.limits.windows import Permit, Windows

from tests.client.limits.arrivals import charge

LIMITS = {"a": (3, 2.0), "b": (5, 2.0), "c": (2, 5.0)}


class Sleeper(Waiter):
    """Remembers that it was woken."""

    __slots__ = ("awake", "number")

    def __init__(self, charges: Charges) -> None:
        super().__init__(charges)
        self.awake = True

    def wake(self) -> bool:
        self.awake = True
        return True


class Request:
    """What an independent observer knows of one request."""

    def __init__(self, charges: Charges, now: float) -> None:
        self.charges = charges
        self.windows = {charge.window for charge in charges}
        self.came = now
        self.permit: Permit | None = None
        self.ended: float | None = None
        self.waiter: Sleeper | None = None


class Course:
    """Calls that come, end and are given up, as a scheduler of threads would have them."""

    def __init__(self, seed: int) -> None:
        self.now = 1000.0
        self.windows = Windows()
        self.requests: list[Request] = []
        self.waiting: list[Request] = []
        self.random = random.Random(seed)

    @contextmanager
    def clock(self) -> Iterator[None]:
        with patch.object(windows_module, "monotonic", lambda: self.now):
            yield

    def call(self, costs: dict[str, int]) -> None:
        charges = tuple(charge(name, *LIMITS[name], cost) for name, cost in costs.items())
        request = Request(charges, self.now)
        permit = self.windows.try_acquire(charges, waits=True)
        if permit is not None:
            self.let_in(request, permit)
        else:
            request.waiter = Sleeper(charges)
            self.windows.poll(request.waiter)
            self.waiting.append(request)

    def let_in(self, request: Request, permit: Permit) -> None:
        for each in request.charges:
            assert self.room(each.window, each.limit, each.seconds) >= each.cost
        for older in self.waiting:
            if older is request:
                break
            assert older.waiter is not None
            is_in = older.waiter.permit is not None  # and has not noticed yet
            assert is_in or not older.windows <= request.windows, "a later call was let in before"
        request.permit = permit
        self.requests.append(request)
        if request in self.waiting:
            self.waiting.remove(request)

    def room(self, window: tuple[str, ...], limit: int, seconds: float) -> int:
        """What the exchange has left, if each request arrived at the worst of all moments."""
        return limit - sum(
            each.cost
            for request in self.requests
            for each in request.charges
            if each.window == window
            and (request.ended is None or request.ended >= self.now - seconds)
        )

    def end(self, index: int, sent: bool) -> None:
        under_way = [request for request in self.requests if request.ended is None]
        if under_way:
            request = under_way[index % len(under_way)]
            assert request.permit is not None
            self.windows.settle(request.permit, sent=sent)
            request.ended = self.now if sent else float("-inf")

    def give_up(self, index: int) -> None:
        if self.waiting:
            request = self.waiting.pop(index % len(self.waiting))
            assert request.waiter is not None
            self.windows.give_up(request.waiter)

    def run(self) -> None:
        """Let everybody act who is awake, in any order, and see that nobody was forgotten."""
        while awake := [request for request in self.waiting if self.is_awake(request)]:
            request = self.random.choice(awake)
            waiter = request.waiter
            assert waiter is not None
            waiter.awake = False
            # One that was let in may be slow to notice, and is let in all the same.
            if waiter.permit is None:
                self.windows.poll(waiter)
            if isinstance(waiter.permit, Permit):
                self.let_in(request, waiter.permit)
        self.see_that_nobody_waits_for_nothing()

    def see_that_nobody_waits_for_nothing(self) -> None:
        """Each waits for windows where somebody before it waits, or else for full ones."""
        waited_for: set[tuple[str, ...]] = set()
        for request in self.waiting:
            reasons = request.windows & waited_for or {
                each.window for each in request.charges if self.left(each) < each.cost
            }
            assert reasons, "a call waits for nothing"
            waited_for |= reasons

    def left(self, limit: Charge) -> int:
        """The slots of a window that the limiter may give."""
        return limit.limit - sum(
            each.cost
            for request in self.requests
            for each in request.charges
            if each.window == limit.window
            and (request.ended is None or request.ended + MARGIN + each.seconds > self.now)
        )

    def is_awake(self, request: Request) -> bool:
        assert request.waiter is not None
        return request.waiter.awake or request.waiter.ready_at <= self.now

    def finish(self) -> None:
        """End everything, and step from one sleeper's time to the next."""
        for _ in range(1000):
            if not self.waiting:
                break
            self.end(0, True)
            self.run()
            times = [request.waiter.ready_at for request in self.waiting if request.waiter]
            if all(request.ended is not None for request in self.requests):
                assert min(times, default=0.0) < float("inf"), "everybody sleeps for ever"
                self.now = max(self.now, min(times, default=0.0))
            self.run()
        assert not self.waiting


COSTS = st.dictionaries(st.sampled_from("abc"), st.integers(1, 2), min_size=1)
ACTIONS = st.one_of(
    st.tuples(st.just("call"), COSTS),
    st.tuples(st.just("call"), COSTS),
    st.tuples(st.just("end"), st.integers(0, 20), st.booleans()),
    st.tuples(st.just("end"), st.integers(0, 20), st.just(True)),
    st.tuples(st.just("give_up"), st.integers(0, 20)),
    st.tuples(st.just("pass"), st.floats(0.01, 3.0)),
)


@settings(max_examples=400)
@given(st.lists(ACTIONS, max_size=60), st.integers(0, 2**32))
def test_no_course_of_events_breaks_a_limit_or_leaves_a_call_behind(
    actions: list[tuple[Any, ...]], seed: int
) -> None:
    course = Course(seed)
    with course.clock():
        for action, *values in actions:
            if action == "pass":
                course.now += values[0]
            else:
                getattr(course, action)(*values)
            course.run()
        course.finish()
        while any(request.ended is None for request in course.requests):
            course.end(0, True)
        course.now += 100
        course.call({name: limit for name, (limit, _) in LIMITS.items()})
        assert not course.waiting, "slots were lost"
