"""Calls that are cut short: slots of limits come back, at the right time, and nothing hangs."""

from __future__ import annotations

import asyncio
import ctypes
import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from okx_v5 import AsyncClient, Client, OutcomeUnknown, TransportError
from okx_v5._runtime.limits.limiter import ON_ITS_WAY
from okx_v5._runtime.limits.process_limiter import ProcessLimiter
from okx_v5._runtime.limits.windows import Windows

from tests.client.limits.anywhere import Killed
from tests.load.crowd import in_tasks, in_threads
from tests.load.mix import INSTRUMENTS, ONE_BY_ONE, SECONDS, Mix, Work
from tests.support.practice import LIVE, Practice

pytestmark = pytest.mark.slow

FEW = INSTRUMENTS[:3]
LASTS = 4.5
"""Seconds of interruptions: enough for windows to be full, and used again."""

CALLERS, ANSWERED_AFTER = 100, 2


@pytest.fixture
def windows() -> Windows:
    """Windows of this test alone."""
    return Windows()


@pytest.fixture
def client(practice: Practice, windows: Windows) -> Iterator[Client]:
    with Client(
        **LIVE, base_url=practice.url, rate_limit=ProcessLimiter("wait", windows)
    ) as client:
        yield client


def moment() -> float:
    """Before the request is sent, while it is under way, or while it waits for a limit."""
    return random.choice([0.003, 0.02, 1]) * random.random()


def plenty() -> Iterator[Work]:
    """Orders for a few instruments, more of them than limits permit, for all threads to take."""
    return iter(Mix("plenty").works("place_order", 20_000, instruments=FEW))


def judge(practice: Practice, windows: Windows) -> None:
    """Every slot is free again, and never was before the exchange thought so, too."""
    time.sleep(SECONDS + ON_ITS_WAY + 0.1)
    mix = Mix("judge")
    works = [
        work
        for instrument in FEW
        for work in mix.works("place_order", ONE_BY_ONE, instruments=[instrument])
    ]
    limiter = ProcessLimiter("raise", windows)
    with (
        Client(**LIVE, base_url=practice.url, rate_limit=limiter) as client,
        ThreadPoolExecutor(10) as pool,
    ):
        for reply in pool.map(lambda work: client.trade.place_order(**work.arguments), works):
            reply.check()
    counts = practice.counts()
    assert counts["refused_by_limit"] == 0
    assert counts["executed_twice"] == []


def test_tasks_that_run_into_a_timeout(
    practice: Practice, windows: Windows, figure: Callable[[str], None]
) -> None:
    works = plenty()
    calls = Counter[str]()
    limiter = ProcessLimiter("wait", windows)

    async def run() -> None:
        ends = time.monotonic() + LASTS
        async with AsyncClient(**LIVE, base_url=practice.url, rate_limit=limiter) as client:

            async def task(_: int) -> None:
                while time.monotonic() < ends:
                    try:
                        async with asyncio.timeout(moment()):
                            await client.trade.place_order(**next(works).arguments)
                            calls["answered"] += 1
                    except TimeoutError:
                        calls["cut short"] += 1

            await in_tasks(100, task, within=LASTS + 5)
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())
    figure(str(dict(calls)))
    assert calls["cut short"] > 500 and calls["answered"] > 100
    judge(practice, windows)


def test_threads_that_die(
    practice: Practice, windows: Windows, client: Client, figure: Callable[[str], None]
) -> None:
    works = plenty()
    calls = Counter[str]()

    def trade() -> None:
        with suppress(Killed):
            while True:
                client.trade.place_order(**next(works).arguments)
                calls["answered"] += 1

    def run(_: int) -> None:
        ends = time.monotonic() + LASTS
        while time.monotonic() < ends:
            thread = threading.Thread(target=trade, daemon=True)
            thread.start()
            time.sleep(moment())
            kill(thread)
            calls["cut short"] += 1

    in_threads(20, run, within=LASTS + 10)
    figure(str(dict(calls)))
    assert calls["cut short"] > 50 and calls["answered"] > 100
    judge(practice, windows)


def kill(thread: threading.Thread) -> None:
    """Raise Killed in a thread, wherever it is, until it is dead."""
    assert thread.ident is not None
    while thread.is_alive():
        ctypes.pythonapi.PyThreadState_SetAsyncExc(
            ctypes.c_ulong(thread.ident), ctypes.py_object(Killed)
        )
        thread.join(0.01)


def test_calls_that_a_signal_ends(
    practice: Practice, windows: Windows, client: Client, figure: Callable[[str], None]
) -> None:
    """The exception of a signal's handler comes up in the main thread, while it calls or waits."""
    calls = Counter[str]()

    def interrupt(*_: object) -> None:
        raise Killed

    before = signal.signal(signal.SIGALRM, interrupt)
    ends = time.monotonic() + LASTS
    try:
        for work in plenty():
            if time.monotonic() > ends:
                break
            try:
                signal.setitimer(signal.ITIMER_REAL, moment() + 0.0001)
                client.trade.place_order(**work.arguments)
                signal.setitimer(signal.ITIMER_REAL, 0)
                calls["answered"] += 1
            except Killed:
                calls["cut short"] += 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    figure(str(dict(calls)))
    assert calls["cut short"] > 20 and calls["answered"] > 100
    judge(practice, windows)


def test_a_client_that_is_closed_while_threads_call(
    practice: Practice, windows: Windows, client: Client
) -> None:
    works = Mix("closed").works("place_order", CALLERS, instruments=FEW[:1])
    ended = Counter[type]()

    def run(worker: int) -> None:
        try:
            client.trade.place_order(**works[worker].arguments)
        except (TransportError, OutcomeUnknown) as error:
            ended[type(error)] += 1

    def close() -> None:
        until_slots_are_used_up(practice)
        client.close()

    practice.scenario("delay", seconds=ANSWERED_AFTER, times=None)
    with ThreadPoolExecutor(1) as other:
        closed = other.submit(close)
        in_threads(CALLERS, run, within=10)
        closed.result()
    judge_closed(practice, windows, ended)


def test_a_client_that_is_closed_while_tasks_call(practice: Practice, windows: Windows) -> None:
    works = Mix("closed").works("place_order", CALLERS, instruments=FEW[:1])
    ended = Counter[type]()
    limiter = ProcessLimiter("wait", windows)

    async def run() -> None:
        client = AsyncClient(**LIVE, base_url=practice.url, rate_limit=limiter)

        async def task(worker: int) -> None:
            try:
                await client.trade.place_order(**works[worker].arguments)
            except (TransportError, OutcomeUnknown) as error:
                ended[type(error)] += 1

        async def close() -> None:
            await asyncio.to_thread(until_slots_are_used_up, practice)
            await client.close()

        await asyncio.gather(in_tasks(CALLERS, task, within=10), close())

    practice.scenario("delay", seconds=ANSWERED_AFTER, times=None)
    asyncio.run(run())
    judge_closed(practice, windows, ended)


def until_slots_are_used_up(practice: Practice) -> None:
    while practice.counts()["received"] < ONE_BY_ONE:
        time.sleep(0.02)


def judge_closed(practice: Practice, windows: Windows, ended: Counter[type]) -> None:
    """Calls under way have an unknown outcome; those who waited for a limit sent nothing."""
    assert ended == {OutcomeUnknown: ONE_BY_ONE, TransportError: CALLERS - ONE_BY_ONE}
    practice.control("DELETE", "/__scenario")
    judge(practice, windows)
