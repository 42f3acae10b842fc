"""How often connections are opened, and how many requests one makes, without waiting for either."""

from __future__ import annotations

import asyncio

import pytest
from okx_v5._runtime.streams import line, pace, session
from okx_v5.channels import LIMITS


def test_no_more_than_so_many_are_opened_within_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each counts for a second from its end on, for it can have arrived as late as that."""
    now = 1000.0
    monkeypatch.setattr(pace.time, "monotonic", lambda: now)
    of = pace.Pace()
    arrived: list[float] = []

    async def open_one(seconds: float) -> None:
        nonlocal now
        async with of.turn(3):
            now += seconds
            arrived.append(now)

    async def work() -> None:
        nonlocal now
        for seconds in (0.5, 0, 0, 0.25, 0, 0, 0):
            opening = asyncio.create_task(open_one(seconds))
            while not opening.done():
                before = now
                await asyncio.sleep(0)
                if not opening.done() and now == before:
                    now += 0.125

    monkeypatch.setattr(pace, "_LOOK", 0)
    asyncio.run(work())
    assert all(later - earlier >= 1 for earlier, later in zip(arrived, arrived[3:], strict=False))
    assert arrived[2] - arrived[0] < 1  # three at once


def test_attempts_are_further_and_further_apart_and_never_end() -> None:
    for failures in (0, 1, 3, 10, 1000, 10**9):
        longest = min(30.0, 0.5 * 2 ** min(failures, 10))
        pauses = {line.pause(failures) for _ in range(50)}
        assert longest / 2 <= min(pauses) < max(pauses) <= longest
        assert max(pauses) - min(pauses) > longest / 10  # whoever was cut off with others


def test_a_gap_begins_before_the_computer_slept(monkeypatch: pytest.MonkeyPatch) -> None:
    clocks = {"monotonic": 1000.0, "time": 5000.0}
    for name in clocks:
        monkeypatch.setattr(session, name, lambda name=name: clocks[name])

    async def last_at() -> float:
        of = session.Session(LIMITS, {}, 1, lambda *push: None, lambda *event: None)
        clocks["monotonic"] += 10
        clocks["time"] += 10
        of.received(b"pong")
        clocks["time"] += 3600  # and its monotonic clock stood still
        return of.last_at

    assert asyncio.run(last_at()) == 5010.0


def test_an_hour_later_requests_are_free_again(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(session, "monotonic", lambda: now)

    async def count() -> list[int]:
        nonlocal now
        of = session.Session(LIMITS, {}, 1, lambda *push: None, lambda *event: None)
        left = [of.requests_left]
        for _ in range(LIMITS.requests_per_hour):
            of.count()
        left.append(of.requests_left)
        now += 3599
        left.append(of.requests_left)
        now += 2
        return [*left, of.requests_left]

    assert asyncio.run(count()) == [480, 0, 0, 480]
