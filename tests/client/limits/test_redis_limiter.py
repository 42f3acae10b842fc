"""The limiter in Redis, on a real server, from threads, tasks and processes."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import math
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import redis
import redis.asyncio
import redis.asyncio.retry
from okx_v5 import RateLimitReached, TransportError, ValidationError
from okx_v5._runtime.limits.limiter import Charge
from okx_v5._runtime.limits.redis_windows import COMMANDS, RedisPermit
from okx_v5.redis_limiter import RedisRateLimiter
from redis.backoff import ConstantBackoff, NoBackoff
from redis.retry import Retry

from tests.client.limits.anywhere import everywhere
from tests.client.limits.arrivals import Arrivals, charge
from tests.client.limits.calling import (
    SOON,
    call,
    call_async,
    mixed_charges,
    wait_of_a_batch_among_single_orders,
    waiting,
)
from tests.load.crowd import in_threads
from tests.support.redis_server import RedisServer, SlowAnswers

pytestmark = pytest.mark.slow
alone = pytest.mark.alone


@pytest.fixture
def limiter(client: redis.Redis) -> RedisRateLimiter:
    return RedisRateLimiter(client)


def with_tasks(
    server: RedisServer | SlowAnswers, work: Callable[[RedisRateLimiter], Awaitable[Any]]
) -> None:
    async def run() -> None:
        retry = redis.asyncio.retry.Retry(NoBackoff(), 0)
        async with redis.asyncio.Redis(unix_socket_path=server.socket, retry=retry) as client:
            await work(RedisRateLimiter(client))

    asyncio.run(run())


def test_threads_never_exceed_a_limit_in_any_window(limiter: RedisRateLimiter) -> None:
    arrivals = Arrivals()
    in_threads(
        30, lambda number: [call(limiter, arrivals, mixed_charges(number)) for _ in range(6)]
    )
    assert arrivals.excess() == {}
    assert len(arrivals.times["all",]) == 180
    assert not limiter._queue


def test_tasks_never_exceed_a_limit_in_any_window(client: Any, redis_server: RedisServer) -> None:
    arrivals = Arrivals()

    async def work(limiter: RedisRateLimiter) -> None:
        await asyncio.gather(
            *(call_async(limiter, arrivals, mixed_charges(number)) for number in range(180))
        )
        assert not limiter._queue

    with_tasks(redis_server, work)
    assert arrivals.excess() == {}
    assert len(arrivals.times["all",]) == 180


@alone
def test_threads_use_what_is_permitted(limiter: RedisRateLimiter) -> None:
    arrivals, charges = Arrivals(), (charge("window", 60, 1.0),)
    in_threads(50, lambda _: [call(limiter, arrivals, charges) for _ in range(6)])
    assert arrivals.excess() == {}
    assert arrivals.used(("window",)) >= 0.9


@alone
def test_three_processes_share_the_limits(client: redis.Redis, redis_server: RedisServer) -> None:
    program = """
import json, sys
import redis
from okx_v5.redis_limiter import RedisRateLimiter
from tests.client.limits.arrivals import Arrivals, charge
from tests.load.crowd import in_threads

limiter = RedisRateLimiter(redis.Redis(unix_socket_path=sys.argv[1]))
arrivals, charges = Arrivals(), (charge("window", 60, 1.0), charge("other", 100, 1.0))
print("ready", flush=True)
sys.stdin.readline()

def work(number):
    for _ in range(10):
        permit = limiter.acquire(charges)
        arrivals.take(charges)
        limiter.settle(permit, sent=True)

in_threads(10, work)
print(json.dumps(arrivals.times["window",]))
"""
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", program, redis_server.socket],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    together = Arrivals()
    counted = [json.loads(process.communicate(timeout=120)[0]) for process in processes]
    window = charge("window", 60, 1.0)
    together.limits[window.window] = window.limit, window.seconds
    together.times[window.window] = sorted((at, cost) for each in counted for at, cost in each)
    assert len(together.times[window.window]) == 300
    assert together.excess() == {}
    assert together.used(window.window) >= 0.9


@alone
def test_a_slow_answer_keeps_its_slot_and_an_answer_frees_it_a_window_later(
    limiter: RedisRateLimiter,
) -> None:
    window = charge("window", 1, 0.2)
    permit = limiter.acquire((window,))
    thread = waiting(limiter, window)
    thread.join(0.5)
    assert thread.is_alive()
    limiter.settle(permit, sent=True)
    settled = time.monotonic()
    thread.join(5)
    assert 0.2 <= time.monotonic() - settled < 0.6


def test_what_was_not_sent_is_given_back_at_once(limiter: RedisRateLimiter) -> None:
    window = charge("window", 1, 60)
    limiter.settle(limiter.acquire((window,)), sent=False)
    limiter.acquire((window,))


def test_a_call_gets_all_its_slots_or_none(client: redis.Redis) -> None:
    limiter = RedisRateLimiter(client, mode="raise")
    full, free = charge("full", 1, 60), charge("free", 1, 60)
    limiter.acquire((full,))
    with pytest.raises(RateLimitReached):
        limiter.acquire((free, full))
    limiter.acquire((free,))


@alone
def test_a_large_batch_is_not_passed_by_single_orders_of_its_process(
    limiter: RedisRateLimiter,
) -> None:
    assert wait_of_a_batch_among_single_orders(limiter, threads=10) < 0.8


@alone
def test_a_call_that_comes_later_does_not_pass_one_that_waits(limiter: RedisRateLimiter) -> None:
    permit = limiter.acquire((charge("window", 3, 0.1),))
    batch = waiting(limiter, charge("window", 3, 0.1, cost=3))
    single = waiting(limiter, charge("window", 3, 0.1))
    limiter.settle(permit, sent=True)
    batch.join(5)
    assert not batch.is_alive()
    assert single.is_alive()


def test_who_waits_for_one_window_holds_up_nobody_in_the_others(
    limiter: RedisRateLimiter,
) -> None:
    shared, full = charge("all", 100, 60), charge("full", 1, 60)
    limiter.acquire((full,))
    waiting(limiter, full, shared)
    for _ in range(99):
        limiter.acquire((charge("free", 1000, 60), shared))


@alone
def test_raise_tells_when_there_is_room(client: redis.Redis) -> None:
    limiter = RedisRateLimiter(client, mode="raise")
    wide, narrow = charge("wide", 10, 60), charge("narrow", 1, 0.3)
    limiter.settle(limiter.acquire((wide, narrow)), sent=True)
    with pytest.raises(RateLimitReached) as caught:
        limiter.acquire((wide, narrow))
    assert caught.value.limit == "1 narrow in 0.3 s"
    assert 0.1 < caught.value.retry_after <= 0.302
    time.sleep(caught.value.retry_after)
    limiter.acquire((wide, narrow))
    for _ in range(8):
        limiter.settle(limiter.acquire((wide,)), sent=True)
    for both in ((wide, narrow), (narrow, wide)):
        with pytest.raises(RateLimitReached) as caught:
            limiter.acquire(both)
        assert caught.value.limit == "10 wide in 60 s"


def test_a_request_that_is_more_than_its_limit_is_refused_at_once(
    limiter: RedisRateLimiter,
) -> None:
    with pytest.raises(RateLimitReached) as caught:
        limiter.acquire((charge("window", 4, 2, cost=5),))
    assert caught.value.retry_after == math.inf


@alone
def test_the_slots_of_a_bot_that_died_come_free_with_its_lease(
    client: redis.Redis, redis_server: RedisServer
) -> None:
    program = """
import os, signal, sys
import redis
from okx_v5._runtime.limits.limiter import Charge
from okx_v5._runtime.limits.redis_windows import COMMANDS
from okx_v5.redis_limiter import RedisRateLimiter

limiter = RedisRateLimiter(redis.Redis(unix_socket_path=sys.argv[1]), lease=0.5)
limiter.acquire((Charge(("window",), 1, 1, 0.2),))
os.kill(os.getpid(), signal.SIGKILL)
"""
    died = subprocess.run([sys.executable, "-c", program, redis_server.socket], timeout=120)
    assert died.returncode == -9
    began = time.monotonic()
    RedisRateLimiter(client).acquire((charge("window", 1, 0.2),))
    assert 0.3 < time.monotonic() - began < 1.5


@alone
def test_an_end_that_comes_after_its_lease_is_counted_all_the_same(client: redis.Redis) -> None:
    limiter = RedisRateLimiter(client, mode="raise", lease=0.05)
    window = charge("window", 1, 0.1)
    permit = limiter.acquire((window,))
    time.sleep(0.3)
    limiter.settle(permit, sent=True)
    with pytest.raises(RateLimitReached):
        limiter.acquire((window,))


def test_without_redis_nothing_is_sent(tmp_path: Path) -> None:
    client = redis.Redis(
        unix_socket_path=str(tmp_path / "nobody"), password="geheim", retry=Retry(NoBackoff(), 0)
    )
    limiter = RedisRateLimiter(client)
    with pytest.raises(TransportError, match="nothing was sent") as caught:
        limiter.acquire((charge("window", 1, 2),))
    assert not any(told in repr(caught.value) for told in ("geheim", str(tmp_path)))
    assert caught.value.__cause__ is None
    assert not limiter._queue


@alone
def test_those_in_line_do_not_try_a_redis_that_is_gone_one_after_the_other(
    own_server: RedisServer,
) -> None:
    retry = Retry(ConstantBackoff(0.5), 1)
    limiter = RedisRateLimiter(redis.Redis(unix_socket_path=own_server.socket, retry=retry))
    window = charge("window", 1, 0.3)
    limiter.settle(limiter.acquire((window,)), sent=True)
    errors: list[TransportError] = []

    def wait(_: int) -> None:
        try:
            limiter.acquire((window,))
        except TransportError as error:
            errors.append(error)

    crowd = threading.Thread(target=in_threads, args=(10, wait), daemon=True)
    crowd.start()
    time.sleep(SOON)
    own_server.stop()
    crowd.join(3)
    assert len(errors) == len(set(map(id, errors))) == 10
    assert not limiter._queue
    own_server.start()
    limiter.acquire((window,))


@pytest.mark.parametrize("awaited", [False, True])
def test_an_end_that_redis_does_not_learn_of_is_logged_and_no_error(
    own_server: RedisServer, caplog: pytest.LogCaptureFixture, awaited: bool
) -> None:
    window = charge("window", 1, 2)

    def blocking() -> None:
        client = redis.Redis(unix_socket_path=own_server.socket, retry=Retry(NoBackoff(), 0))
        limiter = RedisRateLimiter(client)
        permit = limiter.acquire((window,))
        own_server.stop()
        limiter.settle(permit, sent=True)

    async def work(limiter: RedisRateLimiter) -> None:
        permit = await limiter.acquire_async((window,))
        own_server.stop()
        await limiter.settle_async(permit, sent=True)

    with caplog.at_level(logging.WARNING, "okx_v5"):
        if awaited:
            with_tasks(own_server, work)
        else:
            blocking()
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("okx_v5", "WARNING")
    assert own_server.socket not in record.getMessage()
    assert record.exc_info is None


@pytest.fixture
def slow(redis_server: RedisServer, tmp_path: Path) -> Iterator[SlowAnswers]:
    slow = SlowAnswers(redis_server, tmp_path)
    yield slow
    slow.close()


@alone
def test_a_cancelled_task_gives_back_what_it_did_not_know_of(
    client: redis.Redis, slow: SlowAnswers
) -> None:
    window = charge("window", 5, 60)

    async def work(limiter: RedisRateLimiter) -> None:
        await limiter.acquire_async((window,))
        slow.delay = 0.3
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await limiter.acquire_async((window,))
        assert client.zcard("{okx}:window") == 2
        slow.delay = 0
        await asyncio.sleep(0.5)
        assert client.zcard("{okx}:window") == 1
        assert not limiter._unfinished

    with_tasks(slow, work)


@alone
def test_a_task_cancelled_as_it_settles_has_settled(client: redis.Redis, slow: SlowAnswers) -> None:
    window, other = charge("window", 5, 0.1), charge("other", COMMANDS, 0.1)

    async def work(limiter: RedisRateLimiter) -> None:
        permit = await limiter.acquire_async((window,))
        slow.delay = 0.1
        async with asyncio.TaskGroup() as others:
            for _ in range(COMMANDS):
                others.create_task(limiter.acquire_async((other,)))
            await asyncio.sleep(0.05)
            settling = asyncio.create_task(limiter.settle_async(permit, sent=True))
            await asyncio.sleep(0)
            settling.cancel()
            await asyncio.wait([settling])
            assert settling.cancelled()
        await asyncio.sleep(0.5)
        assert client.ttl("{okx}:other") > 1, "those under way are held by their lease"
        assert client.ttl("{okx}:window") <= 1
        assert not limiter._unfinished

    with_tasks(slow, work)


@alone
def test_a_loop_that_ends_meanwhile_leaves_no_task(
    slow: SlowAnswers, caplog: pytest.LogCaptureFixture
) -> None:
    window = charge("window", 5, 60)

    async def work() -> None:
        limiter = RedisRateLimiter(redis.asyncio.Redis(unix_socket_path=slow.socket))
        permit = await limiter.acquire_async((window,))
        slow.delay = 0.3
        settling = asyncio.create_task(limiter.settle_async(permit, sent=True))
        await asyncio.sleep(0.05)
        settling.cancel()
        await asyncio.wait([settling])
        await asyncio.sleep(0.05)
        assert limiter._unfinished

    asyncio.run(work())
    gc.collect()
    assert "destroyed" not in caplog.text


@alone
def test_an_interrupted_thread_gives_back_what_it_did_not_know_of(
    client: redis.Redis, slow: SlowAnswers, interruptible: None
) -> None:
    window = charge("window", 5, 60)
    limiter = RedisRateLimiter(redis.Redis(unix_socket_path=slow.socket))
    limiter.acquire((window,))
    slow.delay = 0.3
    main = threading.main_thread().ident
    assert main is not None
    threading.Timer(0.1, signal.pthread_kill, (main, signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt):
        limiter.acquire((window,))
    assert client.zcard("{okx}:window") == 1


@pytest.mark.parametrize("others", [0, 1])
def test_whatever_is_interrupted_nobody_waits_for_ever(client: redis.Redis, others: int) -> None:
    """Slots that were taken in that moment come free with their lease."""
    limiter = RedisRateLimiter(client, lease=0.03)
    charges = (charge("window", 1, 0.01),)

    def call(after: float = 0.002) -> None:
        time.sleep(after)
        limiter.settle(limiter.acquire(charges), sent=True)

    def begin() -> list[threading.Thread]:
        threads = [threading.Thread(target=call, daemon=True) for _ in range(others + 1)]
        for thread in threads:
            thread.start()
        return threads

    def judge(threads: list[threading.Thread]) -> None:
        for thread in threads:
            thread.join(5)
            assert not thread.is_alive(), "somebody waits for ever"
        assert not limiter._queue

    places = everywhere(
        begin,
        lambda _: call(after=0.003 * others),
        judge,
        "redis_limiter",
        "redis_calls",
        "redis_windows",
        "wait_queue",
    )
    assert places > 25


@alone
def test_a_storm_of_cancellations_loses_no_slots(client: redis.Redis, redis_server: Any) -> None:
    window = charge("window", 10, 0.1)
    arrivals = Arrivals()

    async def impatient(limiter: RedisRateLimiter) -> None:
        permit = await limiter.acquire_async((window,))
        try:
            await arrivals.take_async((window,))
        finally:
            await limiter.settle_async(permit, sent=True)

    async def work(limiter: RedisRateLimiter) -> None:
        tasks = [asyncio.create_task(impatient(limiter)) for _ in range(100)]
        for _ in range(60):
            await asyncio.sleep(0.005)
            random.choice(tasks).cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert not limiter._queue
        await asyncio.sleep(0.3)
        async with asyncio.timeout(1):
            await limiter.acquire_async((window._replace(cost=10),))

    with_tasks(redis_server, work)
    assert arrivals.excess() == {}


def test_a_command_that_a_client_repeats_takes_its_slots_once(
    client: redis.Redis, limiter: RedisRateLimiter
) -> None:
    permit = limiter.acquire((charge("window", 3, 60, cost=2),))
    assert limiter._try(permit) is None
    assert client.zcard("{okx}:window") == 2


def test_what_arrives_after_its_slots_were_given_back_takes_none(
    client: redis.Redis, limiter: RedisRateLimiter
) -> None:
    """The command of a cancelled call, say, which goes over another connection."""
    permit = RedisPermit((charge("window", 3, 60),), 60)
    limiter.settle(permit, sent=False)
    assert limiter._try(permit) is None
    asyncio.run(limiter.renew_async([permit]))
    assert client.zcard("{okx}:window") == 0
    assert all(0 < client.pttl(key) <= 60_000 for key in client.scan_iter())


def test_slots_are_held_beyond_their_lease_by_who_renews_them(client: redis.Redis) -> None:
    """Also where Redis has forgotten them."""
    limiter = RedisRateLimiter(client, mode="raise", lease=0.2)
    window = charge("window", 2, 0, cost=2)

    async def work() -> None:
        permit = await limiter.acquire_async((window,), lease=60)
        client.flushall()
        await limiter.renew_async([permit])
        assert client.zcard("{okx}:window") == 2
        assert 59_000 < client.pttl("{okx}:window") <= 60_002
        with pytest.raises(RateLimitReached):
            await limiter.acquire_async((window,))
        await limiter.settle_async(permit, sent=False)
        await limiter.acquire_async((window,))

    asyncio.run(work())


def test_a_redis_that_forgot_the_scripts_is_told_again(
    client: redis.Redis, limiter: RedisRateLimiter
) -> None:
    client.script_flush()
    permit = limiter.acquire((charge("window", 1, 60),))
    client.script_flush()
    limiter.settle(permit, sent=False)
    assert client.zcard("{okx}:window") == 0


@alone
def test_keys_come_free_in_redis_when_nobody_uses_them(client: redis.Redis) -> None:
    limiter = RedisRateLimiter(client, prefix="mine", lease=0.2)
    charges = (Charge(("limit", "0", "host", "account"), 2, 5, 0.1), charge("b", 1, 0.1))
    permit = limiter.acquire(charges)
    assert sorted(client.keys()) == [b"{mine}:b", b"{mine}:limit|0|host|account"]
    assert all(0 < client.pttl(key) <= 302 for key in client.scan_iter())
    limiter.settle(permit, sent=True)
    assert all(0 < client.pttl(key) <= 102 for key in client.scan_iter())
    time.sleep(0.35)
    assert client.keys() == []


def test_a_window_in_use_keeps_no_slots_of_the_past(
    client: redis.Redis, limiter: RedisRateLimiter
) -> None:
    for _ in range(10):
        limiter.settle(limiter.acquire((charge("window", 2, 0.05),)), sent=True)
    assert client.zcard("{okx}:window") <= 2


@alone
def test_a_short_lease_does_not_cut_the_windows_of_others(client: redis.Redis) -> None:
    window = charge("window", 1, 0.2)
    long, short = RedisRateLimiter(client, mode="raise"), RedisRateLimiter(client, lease=0.01)
    long.acquire((window._replace(limit=2),))
    short.settle(short.acquire((window._replace(limit=2),)), sent=False)
    time.sleep(0.3)
    with pytest.raises(RateLimitReached):
        long.acquire((window,))


def test_a_redis_client_for_threads_serves_every_event_loop(
    client: redis.Redis, limiter: RedisRateLimiter
) -> None:
    """More tasks than commands may be under way, each loop in turn; none of them is held up."""
    charges = (charge("window", 1000, 60),)

    async def work() -> None:
        ticking = asyncio.create_task(asyncio.sleep(0.001))
        permits = await asyncio.gather(*(limiter.acquire_async(charges) for _ in range(40)))
        assert ticking.done()
        for permit in permits[1:]:
            await limiter.settle_async(permit, sent=False)

    for loops in (1, 2):
        asyncio.run(work())
        assert client.zcard("{okx}:window") == loops


def test_a_client_for_tasks_is_refused_where_no_event_loop_runs(redis_server: RedisServer) -> None:
    charges = (charge("window", 1, 2),)

    async def work(limiter: RedisRateLimiter) -> None:
        with pytest.raises(ValidationError, match=r"a redis\.Redis"):
            limiter.acquire(charges)

    with_tasks(redis_server, work)
