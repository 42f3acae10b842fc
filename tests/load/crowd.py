"""Many threads, or many tasks, that work at once and must be done in time."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any

PATIENCE = 60


def in_threads(count: int, work: Callable[[int], Any], within: float = PATIENCE) -> float:
    """Run `work(number)` in so many threads; the seconds that it took.

    Raises what one of them raised. Threads that hang are left behind, and fail the test.
    """
    failures: list[BaseException] = []

    def run(number: int) -> None:
        try:
            work(number)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=run, args=(number,), daemon=True) for number in range(count)]
    began = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(began + within - time.monotonic(), 0))
    took = time.monotonic() - began
    if failures:
        raise failures[0]
    assert not [thread for thread in threads if thread.is_alive()], "some threads hang"
    return took


async def in_tasks(count: int, work: Callable[[int], Awaitable[None]], within: float) -> float:
    """The same in tasks."""
    began = time.monotonic()
    async with asyncio.timeout(within), asyncio.TaskGroup() as group:
        for number in range(count):
            group.create_task(_awaited(work(number)))
    return time.monotonic() - began


async def _awaited(work: Awaitable[None]) -> None:
    await work
