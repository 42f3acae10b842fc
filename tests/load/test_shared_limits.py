"""Whoever shares an account shares its limits, over REST and the streams: clients of a process, and
processes with a Redis.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable

import pytest
from okx_v5 import AsyncClient, Client, RateLimitReached

from tests.load.bot import work_of
from tests.load.crowd import in_tasks, in_threads
from tests.load.mix import INSTRUMENTS, shortest
from tests.support.practice import LIVE, ROOT, Practice
from tests.support.redis_server import RedisServer

pytestmark = pytest.mark.slow

BOTS = ("thread", "stream", "task")


def refused(practice: Practice, received: int) -> int:
    counts = practice.counts()
    assert counts["received"] == received
    refused: int = counts["refused_by_limit"]
    return refused


def test_clients_of_one_process_share_its_windows(
    practice: Practice, figure: Callable[[str], None]
) -> None:
    """Two that block and one that is awaited, each built for itself with the same key."""
    works = [work for name in "abc" for work in work_of(name)]
    waiting = iter(works)

    def thread(client: Client) -> None:
        for work in waiting:
            getattr(client.trade, work.method)(**work.arguments).check()

    async def task(client: AsyncClient) -> None:
        for work in waiting:
            (await getattr(client.trade, work.method)(**work.arguments)).check()

    async def run() -> float:
        with (
            Client(**LIVE, base_url=practice.url) as one,
            Client(**LIVE, base_url=practice.url) as other,
        ):
            async with AsyncClient(**LIVE, base_url=practice.url) as awaited:

                def each(number: int) -> None:
                    thread((one, other)[number % 2])

                def each_task(_: int) -> Awaitable[None]:
                    return task(awaited)

                threads = asyncio.to_thread(in_threads, 20, each, within=60)
                return max(await asyncio.gather(threads, in_tasks(50, each_task, within=60)))

    took = asyncio.run(run())
    assert refused(practice, len(works)) == 0
    assert took >= shortest(works)
    figure(f"{len(works)} calls in {took:.2f} s, by the limits {shortest(works)} s; refused: 0")


@pytest.mark.alone
def test_those_who_do_not_wait_are_not_refused_by_the_exchange_either(
    practice: Practice, figure: Callable[[str], None]
) -> None:
    works = work_of("raise")
    waiting = iter(works)
    reached = Counter[str]()
    with Client(**LIVE, base_url=practice.url, rate_limit="raise") as client:

        def run(_: int) -> None:
            for work in waiting:
                while True:
                    try:
                        getattr(client.trade, work.method)(**work.arguments).check()
                        break
                    except RateLimitReached as error:
                        reached[error.limit] += 1
                        assert 0 <= error.retry_after <= 2.1
                        time.sleep(error.retry_after)

        took = in_threads(30, run, within=60)
    assert refused(practice, len(works)) == 0
    assert len(reached) >= 3
    figure(f"{len(works)} calls in {took:.2f} s; raised here: {reached.total()}, refused there: 0")


def test_processes_share_windows_in_redis(
    practice: Practice,
    redis_server: RedisServer,
    figure: Callable[[str], None],
) -> None:
    began = time.monotonic()
    bots = [
        subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.load.bot", kind, f"{kind}{number}"),
                *(practice.url, redis_server.socket),
            ],
            cwd=ROOT,
        )
        for number, kind in enumerate(BOTS)
    ]
    try:
        assert [bot.wait(60) for bot in bots] == [0] * len(bots)
    finally:
        for bot in bots:
            bot.kill()
            bot.wait()
    took = time.monotonic() - began
    works = [work for number, kind in enumerate(BOTS) for work in work_of(f"{kind}{number}")]
    assert refused(practice, len(works) + len(INSTRUMENTS)) == 0  # whose codes are asked for
    figure(
        f"{len(BOTS)} processes, {len(works)} calls in {took:.2f} s with their start, by the "
        f"limits {shortest(works)} s; refused: 0"
    )
