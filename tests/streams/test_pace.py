"""How often connections are opened, and how many requests one makes."""

from __future__ import annotations

import asyncio
import logging
import time

import pytest
from okx_v5._runtime.limits.process_limiter import ProcessLimiter
from okx_v5._runtime.limits.windows import Windows
from okx_v5._runtime.streams import budget, line, session
from okx_v5.channels import LIMITS

from tests.support.in_a_loop import awaited


@awaited
async def test_no_more_than_so_many_are_opened_within_a_second(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each counts for that long from its end on, for it can have arrived as late as that."""
    monkeypatch.setattr(budget, "_WINDOW", 0.1)
    of = budget_of_its_own()
    ended: list[float] = []
    three = asyncio.Barrier(3)

    async def open_one() -> None:
        async with of.turn():
            if len(ended) < 3:
                await three.wait()  # they are let in at once
            ended.append(time.monotonic())

    await asyncio.gather(*(open_one() for _ in range(8)))
    gaps = [later - earlier for earlier, later in zip(ended, ended[3:], strict=False)]
    assert min(gaps) >= 0.1
    await of.settled()


@awaited
async def test_attempts_that_hang_hold_up_the_others_for_a_while_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(budget, "_WINDOW", 0.01)
    monkeypatch.setattr(budget, "_ARRIVED", 0.05)
    of = budget_of_its_own()

    async def hang() -> None:
        async with of.turn():
            await asyncio.Event().wait()

    hanging = [asyncio.create_task(hang()) for _ in range(3)]
    async with of.turn():
        assert not any(each.done() for each in hanging)
    for each in hanging:
        each.cancel()


def budget_of_its_own() -> budget.Budget:
    limiter = ProcessLimiter("wait", Windows())
    return budget.Budget(limiter, ("wss://here", "me"), 3, 1, logging.getLogger("okx_v5"))


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
