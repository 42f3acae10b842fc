"""Calls that take slots of a limiter, of whichever kind, and give them back."""

from __future__ import annotations

import random
import threading
import time
from contextlib import suppress
from typing import Any

from okx_v5 import TransportError
from okx_v5._runtime.limits.limiter import Charge, Charges

from tests.client.limits.arrivals import Arrivals, charge
from tests.load.crowd import in_threads

SOON = 0.05


def call(limiter: Any, arrivals: Arrivals, charges: Charges) -> None:
    permit = limiter.acquire(charges)
    arrivals.take(charges)
    limiter.settle(permit, sent=True)


async def call_async(limiter: Any, arrivals: Arrivals, charges: Charges) -> None:
    permit = await limiter.acquire_async(charges)
    await arrivals.take_async(charges)
    await limiter.settle_async(permit, sent=True)


def mixed_charges(number: int) -> Charges:
    """One of several instruments, and a window that all of them share."""
    cost = random.choice((1, 1, 1, 5))
    return (charge(f"instrument {number % 4}", 20, 0.5, cost), charge("all", 60, 0.5, cost))


def waiting(limiter: Any, *charges: Charge) -> threading.Thread:
    """A thread that is let in once there is room, and tells by ending; a test may end before."""

    def wait() -> None:
        with suppress(TransportError):  # where the slots are kept may be gone by then
            limiter.acquire(charges)

    thread = threading.Thread(target=wait, daemon=True)
    thread.start()
    thread.join(SOON)
    assert thread.is_alive(), "there was room"
    return thread


def wait_of_a_batch_among_single_orders(limiter: Any, threads: int) -> float:
    """The seconds until a batch that needs the whole window is let in, in a crowd that does not."""
    single, batch = charge("window", 20, 0.2), charge("window", 20, 0.2, cost=20)
    stop = threading.Event()

    def orders(_: int) -> None:
        while not stop.is_set():
            permit = limiter.acquire((single,))
            time.sleep(0.001)
            limiter.settle(permit, sent=True)

    crowd = threading.Thread(target=in_threads, args=(threads, orders))
    crowd.start()
    time.sleep(0.3)
    began = time.monotonic()
    limiter.settle(limiter.acquire((batch,)), sent=False)
    took = time.monotonic() - began
    stop.set()
    crowd.join()
    return took
