"""The limiter of a process under real threads and real event loops."""

from __future__ import annotations

import asyncio
import gc
import math
import pickle
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from okx_v5 import OkxError, RateLimitReached
from okx_v5._runtime.limits.limiter import ON_ITS_WAY, Charge
from okx_v5._runtime.limits.process_limiter import ProcessLimiter, process_limiter
from okx_v5._runtime.limits.windows import Windows

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

pytestmark = pytest.mark.slow
alone = pytest.mark.alone


def in_tasks(count: int, work: Callable[[int], Any]) -> None:
    async def run() -> None:
        await asyncio.gather(*(work(number) for number in range(count)))

    asyncio.run(run())


def is_empty(limiter: ProcessLimiter) -> bool:
    """Whether nobody stands in line, and every slot is free or will be."""
    windows = limiter._windows
    with windows._queue.lock:
        return not windows._queue and all(
            window.used == sum(cost for _, cost in (*window.answered, *window.unanswered))
            for window in windows._windows.values()
        )


def test_threads_never_exceed_a_limit_in_any_window(limiter: ProcessLimiter) -> None:
    arrivals = Arrivals()
    in_threads(
        30, lambda number: [call(limiter, arrivals, mixed_charges(number)) for _ in range(6)]
    )
    assert arrivals.excess() == {}
    assert sum(cost for _, cost in arrivals.times["all",]) > 180
    assert is_empty(limiter)


def test_tasks_never_exceed_a_limit_in_any_window(limiter: ProcessLimiter) -> None:
    arrivals = Arrivals()
    in_tasks(180, lambda number: call_async(limiter, arrivals, mixed_charges(number)))
    assert arrivals.excess() == {}
    assert len(arrivals.times["all",]) == 180
    assert is_empty(limiter)


def test_threads_and_tasks_of_several_event_loops_share_the_windows(
    limiter: ProcessLimiter,
) -> None:
    arrivals = Arrivals()

    def work(number: int) -> None:
        if number < 3:
            in_tasks(30, lambda each: call_async(limiter, arrivals, mixed_charges(each)))
        else:
            for _ in range(6):
                call(limiter, arrivals, mixed_charges(number))

    in_threads(13, work)
    assert arrivals.excess() == {}
    assert len(arrivals.times["all",]) == 150
    assert is_empty(limiter)


@alone
def test_a_slot_without_an_answer_is_kept_for_longer(limiter: ProcessLimiter) -> None:
    """What was given up on may still be on its way, and arrive later."""
    charges = (charge("window", 2, 0.2),)
    answered, given_up = limiter.acquire(charges), limiter.acquire(charges)
    began = time.monotonic()
    limiter.settle(given_up, sent=True, answered=False)
    limiter.settle(answered, sent=True)
    third = limiter.acquire(charges)
    assert 0.2 <= time.monotonic() - began < 1
    limiter.settle(third, sent=False)
    in_threads(2, lambda _: limiter.settle(limiter.acquire(charges), sent=False))
    both = limiter.acquire((charge("window", 2, 0.2, 2),))
    assert 0.2 + ON_ITS_WAY <= time.monotonic() - began < 1 + ON_ITS_WAY
    limiter.settle(both, sent=False)


@alone
def test_50_threads_use_what_is_permitted(limiter: ProcessLimiter) -> None:
    arrivals, charges = Arrivals(), (charge("window", 80, 2.0),)
    in_threads(50, lambda _: [call(limiter, arrivals, charges) for _ in range(4)])
    assert arrivals.excess() == {}
    assert arrivals.used(("window",)) >= 0.97


@alone
def test_500_tasks_use_what_is_permitted(limiter: ProcessLimiter) -> None:
    arrivals, charges = Arrivals(), (charge("window", 200, 2.0),)
    in_tasks(500, lambda _: call_async(limiter, arrivals, charges))
    assert arrivals.excess() == {}
    assert arrivals.used(("window",)) >= 0.97


@alone
def test_a_slow_answer_keeps_its_slot(limiter: ProcessLimiter) -> None:
    window = charge("window", 1, 0.2)
    permit = limiter.acquire((window,))
    thread = waiting(limiter, window)
    thread.join(0.3)
    assert thread.is_alive(), "a request that may still arrive was not counted"
    limiter.settle(permit, sent=True)
    settled = time.monotonic()
    thread.join()
    assert 0.2 <= time.monotonic() - settled < 0.4


def test_what_was_not_sent_is_given_back_at_once(limiter: ProcessLimiter) -> None:
    window = charge("window", 1, 60)
    permit = limiter.acquire((window,))
    thread = waiting(limiter, window)
    limiter.settle(permit, sent=False)
    thread.join(5)
    assert not thread.is_alive()


def test_settling_twice_has_no_effect(limiter: ProcessLimiter) -> None:
    window = charge("window", 2, 60)
    kept, given_back = limiter.acquire((window,)), limiter.acquire((window,))
    for sent in (False, False, True):
        limiter.settle(given_back, sent=sent)
    for sent in (True, False):
        limiter.settle(kept, sent=sent)
    limiter.acquire((window,))
    waiting(limiter, window)


def test_a_call_gets_all_its_slots_or_none(limiter: ProcessLimiter) -> None:
    full, free = charge("full", 1, 60), charge("free", 1, 60)
    permit = limiter.acquire((full,))
    thread = waiting(limiter, free, full)
    limiter.settle(limiter.acquire((free,)), sent=False)
    limiter.settle(permit, sent=False)
    thread.join(5)
    assert not thread.is_alive()
    waiting(limiter, free)


@alone
def test_calls_are_let_in_as_they_came_be_they_threads_or_tasks(limiter: ProcessLimiter) -> None:
    window, order = charge("window", 3, 0.05), list[int]()

    def thread(number: int) -> None:
        permit = limiter.acquire((window,))
        order.append(number)
        limiter.settle(permit, sent=True)

    async def task(number: int) -> None:
        permit = await limiter.acquire_async((window,))
        order.append(number)
        limiter.settle(permit, sent=True)

    async def both() -> None:
        first = [limiter.acquire((window,)) for _ in range(3)]
        began: list[Any] = []
        with ThreadPoolExecutor(20) as pool:
            for number in range(0, 40, 2):
                began.append(asyncio.create_task(task(number)))
                await asyncio.sleep(0.005)
                began.append(asyncio.get_running_loop().run_in_executor(pool, thread, number + 1))
                await asyncio.sleep(0.005)
            for permit in first:
                limiter.settle(permit, sent=True)
            await asyncio.gather(*began)

    asyncio.run(both())
    # What is let in together may write its number in any order.
    assert all(abs(place - number) < 3 for place, number in enumerate(order)), order


@alone
def test_a_large_batch_is_not_passed_by_single_orders(limiter: ProcessLimiter) -> None:
    assert wait_of_a_batch_among_single_orders(limiter, threads=20) < 0.6


def test_who_waits_for_one_window_holds_up_nobody_in_the_others(limiter: ProcessLimiter) -> None:
    shared = charge("all", 100, 60)
    full = charge("full", 1, 60)
    limiter.acquire((full,))
    waiting(limiter, full, shared)
    for _ in range(99):
        limiter.acquire((charge("free", 1000, 60), shared))
    limiter.acquire((charge("another", 1000, 60),))


def test_calls_that_stand_in_several_lines_never_wait_for_each_other(
    limiter: ProcessLimiter,
) -> None:
    names = [f"window {number}" for number in range(6)]

    def work(number: int) -> None:
        chosen = random.Random(number)
        for _ in range(20):
            charges = tuple(charge(name, 3, 0.02) for name in chosen.sample(names, 3))
            limiter.settle(limiter.acquire(charges), sent=chosen.random() < 0.5)

    crowd = threading.Thread(target=in_threads, args=(20, work), daemon=True)
    crowd.start()
    crowd.join(30)
    assert not crowd.is_alive(), "a deadlock"
    assert is_empty(limiter)


@alone
def test_raise_takes_nothing_and_tells_when_there_is_room() -> None:
    windows = Windows()
    limiter = ProcessLimiter("raise", windows)
    wide, narrow = charge("wide", 10, 60), charge("narrow", 1, 0.3)
    limiter.settle(limiter.acquire((wide, narrow)), sent=True)
    for _ in range(20):
        with pytest.raises(RateLimitReached) as caught:
            limiter.acquire((wide, narrow))
    assert caught.value.limit == "1 narrow in 0.3 s"
    assert 0.1 < caught.value.retry_after <= 0.302
    time.sleep(caught.value.retry_after)
    limiter.settle(limiter.acquire((wide, narrow)), sent=True)
    for _ in range(8):
        limiter.acquire((wide,))
    with pytest.raises(RateLimitReached) as caught:
        limiter.acquire((wide,))
    assert caught.value.limit == "10 wide in 60 s"


def test_raise_tells_a_whole_window_where_only_requests_under_way_can_make_room() -> None:
    limiter = ProcessLimiter("raise", Windows())
    window = charge("window", 1, 2)
    under_way = limiter.acquire((window,))
    with pytest.raises(RateLimitReached) as caught:
        asyncio.run(limiter.acquire_async((window,)))
    assert caught.value.retry_after == 2
    limiter.settle(under_way, sent=False)


@alone
def test_a_permit_that_is_lost_gives_its_slots_back_as_if_no_answer_came() -> None:
    limiter = ProcessLimiter("raise", Windows())
    window = charge("window", 1, 2)
    limiter.acquire((window,))
    with pytest.raises(RateLimitReached) as caught:
        limiter.acquire((window,))
    assert 2 + ON_ITS_WAY - 1 < caught.value.retry_after <= 2 + ON_ITS_WAY


def test_raise_does_not_pass_those_who_wait(limiter: ProcessLimiter) -> None:
    windows = limiter._windows
    permit = limiter.acquire((charge("window", 2, 60),))
    waiting(limiter, charge("window", 2, 60, cost=2))
    with pytest.raises(RateLimitReached) as caught:
        ProcessLimiter("raise", windows).acquire((charge("window", 2, 60),))
    assert 0 < caught.value.retry_after <= 60
    limiter.settle(permit, sent=False)


@pytest.mark.parametrize("mode", ["wait", "raise"])
def test_a_request_that_is_more_than_its_limit_is_refused_at_once(mode: Any) -> None:
    limiter = ProcessLimiter(mode, Windows())
    too_much = (charge("free", 1, 60), charge("window", 4, 2, cost=5))
    with pytest.raises(RateLimitReached) as caught:
        limiter.acquire(too_much)
    assert caught.value.retry_after == math.inf
    assert caught.value.limit == "4 window in 2 s"
    with pytest.raises(RateLimitReached):
        asyncio.run(limiter.acquire_async(too_much))
    limiter.acquire((charge("free", 1, 60),))


def test_the_error_is_one_of_ours_and_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(RateLimitReached("4 orders in 2 s", 0.25)))
    assert isinstance(error, OkxError)
    assert (error.limit, error.retry_after) == ("4 orders in 2 s", 0.25)
    assert "4 orders in 2 s" in str(error) and "0.250 s" in str(error)


@alone
def test_cancelled_tasks_leave_the_line_to_those_behind_them(limiter: ProcessLimiter) -> None:
    arrivals, window = Arrivals(), charge("window", 10, 0.1)

    async def impatient(number: int) -> None:
        try:
            async with asyncio.timeout(random.uniform(0, 0.3)):
                await call_async(limiter, arrivals, (window,))
        except TimeoutError:
            return

    async def storm() -> None:
        tasks = [asyncio.create_task(impatient(number)) for number in range(400)]
        for _ in range(200):
            random.choice(tasks).cancel()
            await asyncio.sleep(0.001)
        await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(storm())
    # Tasks cancelled between arrival and answer have not been settled here.
    windows = limiter._windows
    assert not windows._queue
    assert arrivals.excess() == {}


def test_a_task_cancelled_as_it_is_let_in_gives_its_slot_back(limiter: ProcessLimiter) -> None:
    window = charge("window", 1, 60)

    async def both() -> None:
        permit = limiter.acquire((window,))
        task = asyncio.create_task(limiter.acquire_async((window,)))
        await asyncio.sleep(SOON)
        limiter.settle(permit, sent=False)  # lets the task in, which has not run yet
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with asyncio.timeout(5):
            await limiter.acquire_async((window,))

    asyncio.run(both())


def test_a_cancelled_first_lets_the_next_one_in(limiter: ProcessLimiter) -> None:
    async def both() -> None:
        limiter.acquire((charge("window", 3, 60),))
        batch = asyncio.create_task(limiter.acquire_async((charge("window", 3, 60, cost=3),)))
        await asyncio.sleep(SOON)
        single = asyncio.create_task(limiter.acquire_async((charge("window", 3, 60),)))
        await asyncio.sleep(SOON)
        assert not single.done()
        batch.cancel()
        async with asyncio.timeout(5):
            await single

    asyncio.run(both())


def test_an_interrupted_thread_leaves_the_line(
    limiter: ProcessLimiter, interruptible: None
) -> None:
    window = charge("window", 3, 60)
    permit = limiter.acquire((window,))
    main = threading.main_thread().ident
    assert main is not None
    threading.Timer(0.1, signal.pthread_kill, (main, signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt):
        limiter.acquire((charge("window", 3, 60, cost=3),))
    limiter.acquire((window,))
    limiter.settle(permit, sent=False)
    assert not limiter._windows._queue


@alone
def test_a_closed_event_loop_holds_up_nobody(limiter: ProcessLimiter) -> None:
    window = charge("window", 1, 0.2)
    permit = limiter.acquire((window,))
    loop = asyncio.new_event_loop()
    task = loop.create_task(limiter.acquire_async((window,)))
    loop.run_until_complete(asyncio.sleep(SOON))
    loop.close()
    limiter.settle(permit, sent=True)
    thread = threading.Thread(target=limiter.acquire, args=((window,),), daemon=True)
    thread.start()
    time.sleep(0.25)
    another = threading.Thread(target=limiter.acquire, args=((window,),), daemon=True)
    another.start()
    thread.join(5)
    assert not thread.is_alive()
    task._log_destroy_pending = False  # type: ignore[attr-defined]
    task.get_coro().close()


@alone
def test_a_signal_handler_may_make_a_call_in_the_middle_of_one(limiter: ProcessLimiter) -> None:
    charges = tuple(charge(f"window {number}", 10**6, 60) for number in range(3))
    handled = 0

    def handle(*_: object) -> None:
        nonlocal handled
        handled += 1
        limiter.settle(limiter.acquire(charges), sent=False)

    before = signal.signal(signal.SIGALRM, handle)
    signal.setitimer(signal.ITIMER_REAL, 0.0002, 0.0002)
    try:
        until = time.monotonic() + 1
        while time.monotonic() < until:
            limiter.settle(limiter.acquire(charges), sent=False)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert handled > 100
    assert all(window.used == 0 for window in limiter._windows._windows.values())


def test_windows_out_of_use_are_forgotten(limiter: ProcessLimiter) -> None:
    for number in range(100_000):
        used = (Charge(("tag", str(number)), 1, 1, 0.01), charge("all", 10**6, 0.01))
        limiter.settle(limiter.acquire(used), sent=True)
    time.sleep(0.02)
    kept = len(limiter._windows._windows)
    assert kept < 20_000
    for number in range(kept):
        limiter.settle(limiter.acquire((Charge(("late", str(number)), 1, 1, 60),)), sent=False)
    assert len(limiter._windows._windows) < 10
    assert len(limiter._windows._inspected) == len(limiter._windows._windows)


def test_waiting_leaves_nothing_behind(limiter: ProcessLimiter) -> None:
    def work(number: int) -> None:
        for each in range(20):
            limiter.settle(limiter.acquire((charge(f"{each}", 5, 0.01),)), sent=True)

    in_threads(20, work)
    gc.collect()
    assert limiter._windows._queue._lines == {}


def test_a_forked_process_begins_anew() -> None:
    program = """
import os, sys, threading, time
from okx_v5._runtime.limits.limiter import Charge
from okx_v5._runtime.limits.process_limiter import process_limiter

limiter = process_limiter("wait")
window = Charge(("window",), 1, 1, 60)
limiter.acquire((window,))
threading.Thread(target=limiter.acquire, args=((window,),), daemon=True).start()
time.sleep(0.1)
with limiter._windows._queue.lock:
    child = os.fork()
if child == 0:
    # In another thread, for the lock is the forking thread's to enter.
    thread = threading.Thread(target=limiter.acquire, args=((window,),), daemon=True)
    thread.start()
    thread.join(5)
    os._exit(thread.is_alive())
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
    assert subprocess.run([sys.executable, "-c", program], timeout=120).returncode == 0


def test_threads_need_no_asyncio() -> None:
    program = """
import sys, threading
from okx_v5._runtime.limits.limiter import Charge
from okx_v5._runtime.limits.process_limiter import process_limiter

limiter = process_limiter("wait")
for _ in range(3):
    limiter.settle(limiter.acquire((Charge(("window",), 1, 1, 0.01),)), sent=True)
sys.exit("asyncio" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", program], timeout=120).returncode == 0


def test_the_limiters_of_a_process_share_their_windows() -> None:
    window = charge("shared by both modes", 1, 60)
    process_limiter("wait").acquire((window,))
    with pytest.raises(RateLimitReached):
        process_limiter("raise").acquire((window,))
    assert process_limiter("wait") is process_limiter("wait")


def test_a_limiter_shows_no_keys_and_is_not_pickled(limiter: ProcessLimiter) -> None:
    limiter.acquire((Charge(("limit", "whose"), 1, 1, 60),))
    assert repr(limiter) == "ProcessLimiter('wait')"
    assert "whose" not in repr(limiter._windows)
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(limiter)
