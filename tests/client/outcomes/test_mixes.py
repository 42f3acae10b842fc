"""Hundreds of orders at once, while everything goes wrong at random: nobody is told a lie."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from random import Random
from typing import Any

import pytest
from okx_v5 import AsyncClient, Client

from tests.client.outcomes.asking import new_names, place
from tests.client.outcomes.cutter import Cutter
from tests.client.outcomes.judge import Judge
from tests.client.outcomes.mixes import Job, Mix, jobs
from tests.support.callers import Caller
from tests.support.practice import LIVE, Practice

pytestmark = pytest.mark.slow

ORDERS = 200
SHORT = 0.5
SLACK = 1.0
"""Seconds by which a call may be late on a machine that has a dozen of them to do."""

Run = Callable[[str, float, list[Job], Callable[[Job], None]], Mix]


@pytest.fixture(params=["threads", "tasks"])
def run(
    request: pytest.FixtureRequest,
    client_class: type[Client],
    async_client_class: type[AsyncClient],
) -> Run:
    """Make calls to a URL, with a timeout, from threads or from tasks."""

    def run(url: str, timeout: float, given: list[Job], before: Callable[[Job], None]) -> Mix:
        mix = Mix(before)
        settings: dict[str, Any] = {
            **LIVE,
            "base_url": url,
            "timeout": timeout,
            "rate_limit": "off",
        }
        if request.param == "threads":
            with client_class(**settings) as client:
                mix.with_threads(client, given)
        else:
            asyncio.run(mix.with_tasks(async_client_class(**settings), given))
        return mix

    return run


def assert_all_told(mix: Mix, given: list[Job], timeout: float) -> None:
    """Every order has been heard of, in time."""
    assert set(mix.judge.said) == {name for job in given for name in job.names}
    assert mix.slowest < timeout + SLACK


@pytest.mark.parametrize(("seed", "timeout"), [(1, SHORT), (2, 1.3)])
def test_scenarios_at_random(practice: Practice, run: Run, seed: int, timeout: float) -> None:
    def happen(job: Job) -> None:
        if job.trouble is not None:
            practice.scenario(**job.trouble)

    given = jobs(Random(seed), ORDERS)
    mix = run(practice.url, timeout, given, happen)
    assert_all_told(mix, given, timeout)
    assert mix.judge.verdict(practice) == []
    assert practice.counts()["executed_twice"] == []
    # Unless there was some of everything, nothing has been shown.
    told = Counter(mix.judge.said.values())
    assert min(told["done"], told["unknown"]) >= ORDERS // 5, told
    assert told["failed"] > 0, told


@pytest.mark.parametrize("longest", [1500, 8000])
def test_connections_that_die_in_a_burst(practice: Practice, run: Run, longest: int) -> None:
    given = jobs(Random(longest), ORDERS)
    with Cutter(practice.url, seed=longest, longest=longest) as cutter:
        mix = run(cutter.url, SHORT, given, lambda job: None)
    assert_all_told(mix, given, SHORT)
    assert mix.judge.verdict(practice) == []
    told = Counter(mix.judge.said.values())
    assert min(told["done"], told["unknown"]) >= ORDERS // 20, told
    assert cutter.cuts >= ORDERS // 20


@pytest.mark.parametrize("idle", [0, 0.002, 0.02])
def test_connections_that_die_while_idle(
    kind: type[Caller], practice: Practice, idle: float
) -> None:
    """The exchange closes after each answer, before, while or after the next order leaves."""
    judge, names = Judge(), new_names(40)
    practice.scenario("close-after-answer", seconds=idle, times=None)
    with kind(**LIVE, base_url=practice.url, timeout=5) as call:
        for name in names:
            judge.call(partial(place, call, name), name)
            time.sleep(idle)
    assert judge.verdict(practice) == []
    assert len(judge.said) == len(names)
    assert Counter(judge.said.values())["done"] >= len(names) // 2


def test_connections_that_died_long_ago_cost_nothing(
    kind: type[Caller], practice: Practice
) -> None:
    judge = Judge()
    practice.scenario("close-after-answer", times=None)
    with kind(**LIVE, base_url=practice.url, timeout=5) as call:
        for name in new_names(10):
            judge.call(partial(place, call, name), name)
            time.sleep(0.03)
    assert judge.verdict(practice) == []
    assert set(judge.said.values()) == {"done"}


def test_what_a_rate_limit_holds_back_has_not_left(kind: type[Caller], practice: Practice) -> None:
    """The documented limit is 60 orders of an instrument in two seconds."""
    judge, names = Judge(), new_names(70)
    instrument = f"{names[0].upper()}-USDT"  # no earlier test has used up some of its limit
    practice.scenario("reset-after-reading", times=5)
    with kind(**LIVE, base_url=practice.url, timeout=5, rate_limit="raise") as call:
        for name in names:
            judge.call(partial(place, call, name, instrument), name)
    counts = practice.counts("POST /api/v5/trade/order")
    told = Counter(judge.said.values())
    assert told["unknown"] == 5
    assert told["failed"] > 0
    assert (counts["received"], counts["refused_by_limit"]) == (len(names) - told["failed"], 0)
    assert judge.verdict(practice) == []
