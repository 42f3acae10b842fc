"""Many calls at once, of all kinds, with whatever can go wrong before each."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from operator import attrgetter
from random import Random
from typing import Any

from okx_v5 import AsyncClient, Client, OkxError

from tests.client.outcomes.asking import ORDER, new_names
from tests.client.outcomes.judge import Judge
from tests.support.standstill import Standstill

AT_ONCE = 12

Before = Callable[["Job"], None]


@dataclass(frozen=True)
class Job:
    """A call, the orders it asks for, and what shall go wrong."""

    method: str
    arguments: dict[str, Any]
    names: tuple[str, ...]
    trouble: dict[str, Any] | None


def jobs(random: Random, many: int) -> list[Job]:
    """Calls, each about an instrument of its own, so that no rate limit is reached."""
    return [_job(random, f"F{number}-USDT") for number in range(many)]


def _job(random: Random, instrument: str) -> Job:
    methods = ("place_order", "place_orders", "amend_order", "amend_orders", "get_order")
    method = random.choices(methods, weights=(8, 5, 1, 1, 2))[0]
    names = new_names(random.randint(1, 4) if method.endswith("s") else 1)
    more = ORDER if method.startswith("place") else {}
    more = {"new_sz": "2"} if method.startswith("amend") else more
    orders = [{"inst_id": instrument, "cl_ord_id": name, **more} for name in names]
    arguments: dict[str, Any] = {"orders": orders} if method.endswith("s") else orders[0]
    trouble = _trouble(random) if random.random() < 0.7 else None
    return Job(f"trade.{method}", arguments, () if method == "get_order" else names, trouble)


def _trouble(random: Random) -> dict[str, Any]:
    executed = random.random() < 0.5
    data = random.choice(("absent", "empty", "example"))
    doubt = {"code": random.choice(("50004", "51149", "50026", "1", "98765")), "executed": executed}
    refusal = {"code": random.choice(("50011", "50013", "50061", "50102", "51000", "50113"))}
    contradiction = {**refusal, "data": "example", "executed": True}
    s_code = random.choice(("51008", "50011", "51149", "98765"))
    if random.random() < 0.2:
        return {"does": "code", "data": random.choice(("absent", "empty")), **refusal}
    return random.choice(
        (
            {"does": "delay", "seconds": random.uniform(0, 0.7)},
            {"does": "delay", "seconds": 2, "executed": False},  # in time it would be a lie
            {"does": "trickle", "seconds": random.choice((0, 0.02))},
            {"does": "hang", "executed": executed},
            {"does": "reset-before-reading"},
            {"does": "reset-after-reading", "executed": executed},
            {"does": "close-after-reading", "executed": executed},
            {"does": "close-after-answer", "seconds": random.choice((0, 0.001, 0.01))},
            {"does": "cut", "after_bytes": random.randint(0, 300)},
            {"does": "html", "status": random.choice((200, 429, 502)), "executed": executed},
            {"does": "content-type", "value": "text/html"},
            {"does": "gzip-garbage"},
            {"does": "code", "data": data, **doubt},
            {"does": "code", **contradiction},
            {"does": "code", "code": "0", "data": "example", "status": 502, "executed": executed},
            {"does": "numeric-code"},
            {"does": "partial-failure", "failed": [random.randint(0, 3)], "sCode": s_code},
            {"does": "unknown-values", "values": random.choice(("unknown", "null", "hollow"))},
            {"does": "clock", "seconds": random.choice((-300, 0, 300))},
        )
    )


class Mix:
    """Runs calls at the same time.

    `slowest` is how long one took at most, without the time in which the machine let this process
    stand.
    """

    def __init__(self, before: Before) -> None:
        self.judge = Judge()
        self.slowest = 0.0
        self._before = before
        self._standstill = Standstill()

    def with_threads(self, client: Client, given: list[Job]) -> None:
        with self._standstill, ThreadPoolExecutor(AT_ONCE) as threads:
            list(threads.map(lambda job: self._run(client, job), given))

    def _run(self, client: Client, job: Job) -> None:
        self._before(job)
        began = self._now()
        try:
            outcome = attrgetter(job.method)(client)(**job.arguments)
        except OkxError as error:
            outcome = error
        self._took(began)
        self.judge.note(outcome, job.names)

    async def with_tasks(self, client: AsyncClient, given: list[Job]) -> None:
        turns = asyncio.Semaphore(AT_ONCE)
        with self._standstill:
            async with client:
                await asyncio.gather(*(self._awaited(client, job, turns) for job in given))

    async def _awaited(self, client: AsyncClient, job: Job, turns: asyncio.Semaphore) -> None:
        async with turns:
            await asyncio.to_thread(self._before, job)
            began = self._now()
            try:
                outcome = await attrgetter(job.method)(client)(**job.arguments)
            except OkxError as error:
                outcome = error
            self._took(began)
            self.judge.note(outcome, job.names)

    def _now(self) -> float:
        """A clock that stands while this process does."""
        return time.monotonic() - self._standstill.seconds

    def _took(self, began: float) -> None:
        self.slowest = max(self.slowest, self._now() - began)
