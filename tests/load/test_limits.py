"""Calls as fast as the documented limits permit, and never faster, over real connections.

The practice exchange keeps the documented limits, to the moment at which a request arrives.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest
from okx_v5 import AsyncClient, Client

from tests.load.crowd import in_tasks, in_threads
from tests.load.mix import INSTRUMENTS, SECONDS, Mix, Work, shortest
from tests.support.practice import LIVE, Practice

CALLS = pytest.mark.parametrize(
    "calls",
    [pytest.param(10_000, marks=pytest.mark.alone), pytest.param(20_000, marks=pytest.mark.soak)],
)
"""How many tasks make: in each run of the tests, and in a soak, as threads do there."""

THREADS, TASKS = 50, 500
AT_LEAST = 0.97
ATTEMPTS = 2

Figure = Callable[[str], None]


class Crowd:
    """So many calls; nine tenths of the workers place and amend, the others cancel and read.

    The window for all new and amended orders is full all the time, and again and again that of the
    first instrument. Those who cancel and read fill the windows of the instruments they deal in.
    """

    def __init__(self, name: str, calls: int, workers: int) -> None:
        mix, times = Mix(name), calls // 10_000
        orders = mix.shuffled(
            mix.works("place_order", 450 * times, instruments=INSTRUMENTS[:1]),
            mix.works("place_order", 550 * times, instruments=INSTRUMENTS[1:]),
            mix.works("amend_order", 500 * times),
            mix.works("place_orders", 285 * times, orders=20),
            mix.works("amend_orders", 150 * times, orders=20),
        )
        others = mix.shuffled(
            mix.works("cancel_order", 3_150 * times, instruments=INSTRUMENTS[:8]),
            mix.works("cancel_orders", 160 * times, orders=20),
            mix.works("get_order", 4_755 * times, instruments=INSTRUMENTS[:12]),
        )
        self.works = [*orders, *others]
        assert len(self.works) == calls
        trading, managing = iter(orders), iter(others)
        self.works_of = [trading] * (workers * 9 // 10) + [managing] * (workers // 10)
        """What each worker does, taken from the rest of all of its kind."""


def judge(work: Work, reply: Any) -> None:
    """Each call gets its own answer, and each order in it was taken."""
    reply.check()
    assert [item.cl_ord_id for item in reply] == work.ids


def judge_exchange(practice: Practice, works: list[Work]) -> None:
    """The exchange refused nothing, and carried out everything once."""
    counts = practice.counts()
    assert counts["refused_by_limit"] == 0
    assert counts["received"] == counts["executed"] == len(works)
    assert counts["executed_twice"] == []


def judge_rate(
    run: Callable[[Crowd], float],
    practice: Practice,
    figure: Figure,
    *,
    name: str,
    calls: int,
    workers: int,
) -> None:
    """Have the calls made; once more where the machine was too busy to be as fast as the limits.

    A batch waits until there is room for all of it, and so does who comes after it: that leaves one
    in a hundred slots unused, of which the last window has enough.
    """
    share = 0.0
    for attempt in range(ATTEMPTS):
        crowd = Crowd(f"{name}{attempt}", calls, workers)
        time.sleep(SECONDS + 0.1)  # what was called before counts no more
        practice.reset()
        took = run(crowd)
        judge_exchange(practice, crowd.works)
        least = shortest(crowd.works)
        share = least / took
        figure(
            f"{len(crowd.works)} calls in {took:.2f} s, {len(crowd.works) / took:.0f} a second; "
            f"by the limits {least} s: {share:.1%} of the permitted rate; refused: 0"
        )
        if share >= AT_LEAST:
            return
    raise AssertionError(f"only {share:.1%} of the permitted rate")


@pytest.mark.soak
def test_calls_from_50_threads(practice: Practice, figure: Figure) -> None:
    def run(crowd: Crowd) -> float:
        with Client(**LIVE, base_url=practice.url) as client:

            def thread(worker: int) -> None:
                for work in crowd.works_of[worker]:
                    judge(work, getattr(client.trade, work.method)(**work.arguments))

            return in_threads(THREADS, thread, within=90)

    judge_rate(run, practice, figure, name="thread", calls=20_000, workers=THREADS)


@CALLS
def test_calls_from_500_tasks(practice: Practice, figure: Figure, calls: int) -> None:
    async def call(crowd: Crowd) -> float:
        async with AsyncClient(**LIVE, base_url=practice.url) as client:

            async def task(worker: int) -> None:
                for work in crowd.works_of[worker]:
                    judge(work, await getattr(client.trade, work.method)(**work.arguments))

            return await in_tasks(TASKS, task, within=90)

    judge_rate(
        lambda crowd: asyncio.run(call(crowd)),
        practice,
        figure,
        name="task",
        calls=calls,
        workers=TASKS,
    )
