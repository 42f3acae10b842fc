"""An hour of mixed load in miniature, while connections break off at random moments.

Two exchanges carry it: before one of them stands a proxy that cuts connections, the other is told
to break them off itself, before and after it has carried an order out. Afterwards the exchanges are
asked what they carried out, and the process what it still has open.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import random
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, ExitStack, contextmanager
from itertools import count, pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from okx_v5 import AsyncClient, Client, OutcomeUnknown, TransportError

from tests.load.crowd import in_tasks, in_threads
from tests.load.cutter import cutting_proxy
from tests.support.practice import LIVE, Practice, practice_exchange

pytestmark = pytest.mark.soak

CALLS, PARTS = 100_000, 5
THREADS, TASKS = 24, 100
BATCH = 3

MORE_OBJECTS, MORE_KILOBYTES = 1_000, 2_000
"""What a process may have more of after all parts than after the first; and what of its memory
after some part than after the one before: a leak grows in each, an allocator when it likes."""

MEAN_LIFE = 0.5
"""Seconds that a connection through the proxy lasts."""
BREAKING_OFF: list[dict[str, Any]] = [
    {"does": "reset-before-reading"},
    {"does": "reset-after-reading", "executed": True},
    {"does": "reset-after-reading", "executed": False},
    {"does": "close-after-reading", "executed": True},
    {"does": "close-after-reading", "executed": False},
    {"does": "close-after-answer"},
    {"does": "cut"},
]

# So many that no rate limit of an instrument is near; pairs are outside of the limit for all.
INSTRUMENTS = [f"COIN{number}-USDT" for number in range(500)]
ORDER = {"td_mode": "cash", "side": "buy", "ord_type": "limit", "px": "1", "sz": "1"}

NEVER_MADE, SUCCEEDED, UNKNOWN, NOT_SENT = range(4)


class Ledger:
    """What came of each call, by its number: a byte each, so that memory stays as it is."""

    def __init__(self, calls: int) -> None:
        self.outcomes = bytearray(calls)
        self._numbers = count()
        self._end = 0

    def numbers(self) -> Iterator[int]:
        """Calls to be made, for any number of threads and tasks, up to the end of this part."""
        for number in self._numbers:
            if number >= self._end:
                return
            yield number

    def open(self, end: int) -> None:
        """Begin the part that goes up to a number."""
        self._numbers = count(self._end)
        self._end = end


class Request(NamedTuple):
    """What a number stands for: six reads, three orders and a batch in every ten."""

    method: str
    arguments: dict[str, Any]
    ids: list[str]

    @classmethod
    def of(cls, number: int) -> Request:
        instrument = INSTRUMENTS[number * 37 % len(INSTRUMENTS)]
        own = f"n{number}"
        single = {"inst_id": instrument, "cl_ord_id": own}
        match number % 10:
            case 0:
                ids = [f"{own}b{at}" for at in range(BATCH)]
                orders = [{**single, **ORDER, "cl_ord_id": each} for each in ids]
                return cls("place_orders", {"orders": orders}, ids)
            case 1 | 2 | 3:
                return cls("place_order", {**single, **ORDER}, [own])
            case _:
                return cls("get_order", single, [own])

    @property
    def reads(self) -> bool:
        return self.method == "get_order"


def judge(request: Request, reply: Any) -> int:
    """An answer belongs to its request, whatever happens to the connections around it."""
    assert [item.cl_ord_id for item in reply] == request.ids
    reply.check()
    return SUCCEEDED


def in_thread(client: Client, ledger: Ledger) -> None:
    for number in ledger.numbers():
        request = Request.of(number)
        try:
            reply = getattr(client.trade, request.method)(**request.arguments)
        except TransportError:
            ledger.outcomes[number] = NOT_SENT
        except OutcomeUnknown as error:
            ledger.outcomes[number] = UNKNOWN
            assert request.reads or [*error.cl_ord_ids] == request.ids
        else:
            ledger.outcomes[number] = judge(request, reply)


async def in_task(client: AsyncClient, ledger: Ledger) -> None:
    for number in ledger.numbers():
        request = Request.of(number)
        try:
            reply = await getattr(client.trade, request.method)(**request.arguments)
        except TransportError:
            ledger.outcomes[number] = NOT_SENT
        except OutcomeUnknown as error:
            ledger.outcomes[number] = UNKNOWN
            assert request.reads or [*error.cl_ord_ids] == request.ids
        else:
            ledger.outcomes[number] = judge(request, reply)


class Open(NamedTuple):
    """What a process has open."""

    files: int
    threads: int
    tasks: int
    objects: int
    kilobytes: int

    @classmethod
    def now(cls) -> Open:
        gc.collect()
        malloc_trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if malloc_trim is not None:
            malloc_trim(0)  # what the allocator holds in reserve is no leak
        status = Path("/proc/self/status").read_text()
        facts = dict(line.split(":", 1) for line in status.splitlines())
        return cls(
            files=len([*Path("/proc/self/fd").iterdir()]),
            threads=int(facts["Threads"]),
            tasks=len(asyncio.all_tasks()),
            objects=len(gc.get_objects()),
            kilobytes=int(facts["VmRSS"].split()[0]),
        )


@contextmanager
def breaking_off(practice: Practice) -> Iterator[None]:
    """Have an exchange break connections off at random moments."""
    ended = threading.Event()

    def run() -> None:
        while not ended.wait(random.expovariate(40)):
            practice.scenario(**random.choice(BREAKING_OFF), times=random.randint(1, 3))

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
        practice.control("DELETE", "/__scenario")


async def load(clients: list[Client], awaited: list[AsyncClient], ledger: Ledger) -> None:
    def thread(number: int) -> None:
        in_thread(clients[number % len(clients)], ledger)

    def task(number: int) -> Awaitable[None]:
        return in_task(awaited[number % len(awaited)], ledger)

    await asyncio.gather(
        asyncio.to_thread(in_threads, THREADS, thread, within=300),
        in_tasks(TASKS, task, within=300),
    )


async def part(urls: list[str], unreliable: Practice, ledger: Ledger) -> Open:
    """A part of the calls, with clients of its own; what is open at the end of it."""
    settings: dict[str, Any] = {**LIVE, "rate_limit": "off"}
    async with AsyncExitStack() as stack:
        clients = [stack.enter_context(Client(**settings, base_url=url)) for url in urls]
        awaited = [
            await stack.enter_async_context(AsyncClient(**settings, base_url=url)) for url in urls
        ]
        with breaking_off(unreliable):
            await load(clients, awaited, ledger)
        return Open.now()


class Soaked(NamedTuple):
    """What was open before the load, at the end of each part, and when its clients were closed."""

    before: Open
    ends: list[Open]
    rests: list[Open]
    took: float


async def soak(urls: list[str], unreliable: Practice, ledger: Ledger) -> Soaked:
    soaked = Soaked(await at_rest(), [], [], 0)
    for number in range(PARTS):
        ledger.open(CALLS * (number + 1) // PARTS)
        began = time.monotonic()
        soaked.ends.append(await part(urls, unreliable, ledger))
        soaked = soaked._replace(took=soaked.took + time.monotonic() - began)
        soaked.rests.append(await at_rest())
    return soaked


async def at_rest() -> Open:
    """What is open when no client is; threads that stay are the loop's and the transport's."""
    with Client() as client:
        await asyncio.to_thread(client.close)
    await AsyncClient().close()
    await asyncio.sleep(0.5)
    return Open.now()


def judge_orders(ledger: Ledger, exchanges: list[Practice]) -> Counter[int]:
    """Compare what the client said of each order with what the exchanges did."""
    entries = [entry for exchange in exchanges for entry in exchange.requests()]
    posts = [entry for entry in entries if entry["method"] == "POST"]
    received = Counter(own for entry in posts for own in entry["clOrdIds"])
    executed = Counter(own for entry in posts if entry["executed"] for own in entry["clOrdIds"])
    unheard_of = Counter[int]()
    for number, outcome in enumerate(ledger.outcomes):
        request = Request.of(number)
        if request.reads:
            continue
        for own in request.ids:
            assert received[own] <= 1
            possible = {SUCCEEDED: (1,), UNKNOWN: (0, 1), NOT_SENT: (0,)}[outcome]
            assert executed[own] in possible, (own, outcome)
        unheard_of[executed[request.ids[0]]] += outcome == UNKNOWN
    assert not any(exchange.counts()["refused_by_limit"] for exchange in exchanges)
    return unheard_of


def judge_leaks(soaked: Soaked) -> None:
    """What is left over does not depend on how many calls there were."""
    before, rests, ends = soaked.before, soaked.rests, soaked.ends
    for rest in rests:
        assert (rest.files, rest.threads, rest.tasks) == (before.files, before.threads, 1)
    for end in ends:
        assert (end.threads, end.tasks) == (ends[0].threads, 1)
        assert end.files <= before.files + THREADS + TASKS
    assert ends[-1].objects - ends[0].objects < MORE_OBJECTS
    growth = [later.kilobytes - earlier.kilobytes for earlier, later in pairwise(rests)]
    assert min(growth) < MORE_KILOBYTES


def test_100_000_calls_while_connections_break_off(figure: Callable[[str], None]) -> None:
    ledger = Ledger(CALLS)
    with ExitStack() as stack:
        exchanges = [stack.enter_context(practice_exchange()) for _ in range(2)]
        proxy = stack.enter_context(cutting_proxy(exchanges[0].url, MEAN_LIFE))
        soaked = asyncio.run(soak([proxy, exchanges[1].url], exchanges[1], ledger))
        unknown = judge_orders(ledger, exchanges)
    outcomes = Counter(ledger.outcomes)
    figure(
        f"{CALLS} calls in {soaked.took:.0f} s, {CALLS / soaked.took:.0f} a second; succeeded: "
        f"{outcomes[SUCCEEDED]}, not sent: {outcomes[NOT_SENT]}, unknown: {outcomes[UNKNOWN]}, "
        f"orders among them that were carried out: {unknown[1]}, that were not: {unknown[0]}"
    )
    figure(f"before: {soaked.before}")
    for end, rest in zip(soaked.ends, soaked.rests, strict=True):
        figure(f"at the end of a part: {end}; with clients closed: {rest}")
    judge_leaks(soaked)
    assert outcomes[NEVER_MADE] == 0
    assert unknown[0] and unknown[1]
    assert outcomes[SUCCEEDED] > 0.95 * CALLS
