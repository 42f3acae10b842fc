"""What all measured clients have in common; this needs nothing but Python."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

KEYS = ("37c541a1-aaaa-bbbb-cccc-10fe7a038418", "22582BD0CFF14C41EDBF1AB98506286D", "passphrase")
PATH = "/api/v5/trade/close-position"
ARGUMENTS = {"instId": "BTC-USDT-SWAP", "mgnMode": "cross"}
TIMEOUT = 10.0
TASKS = 50
CERTIFICATE = Path(__file__).parents[1] / "client" / "transports" / "self-signed.pem"

Timer = Callable[[int], float]
"""Makes that many calls; returns the seconds they took."""


def timed(call: Callable[[], object]) -> Timer:
    """A timer of a blocking call."""

    def run(count: int) -> float:
        start = time.perf_counter()
        for _ in range(count):
            call()
        return time.perf_counter() - start

    return run


def one_by_one(loop: asyncio.AbstractEventLoop, call: Callable[[], Awaitable[Any]]) -> Timer:
    """A timer of an awaited call."""

    async def calls(count: int) -> float:
        start = time.perf_counter()
        for _ in range(count):
            assert await call()
        return time.perf_counter() - start

    return lambda count: loop.run_until_complete(calls(count))


def at_once(loop: asyncio.AbstractEventLoop, calls: list[Callable[[], Awaitable[Any]]]) -> Timer:
    """A timer of so many tasks that share the calls, each of which has its own way to call."""

    async def every(count: int) -> float:
        async def task(call: Callable[[], Awaitable[Any]], mine: int) -> None:
            for _ in range(mine):
                assert await call()

        mine = count // len(calls)
        start = time.perf_counter()
        await asyncio.gather(*(task(call, mine) for call in calls))
        return (time.perf_counter() - start) * count / (mine * len(calls))

    return lambda count: loop.run_until_complete(every(count))
