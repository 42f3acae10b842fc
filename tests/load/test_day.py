"""A day of the streams in miniature: millions of messages while connections break off.

After each part the market stands still, and kept order books are held to the exchange's own. No
trade is missing without an Interrupted or comes twice, and what is open is what was at first.
`DAY_MESSAGES=100000` makes a day of a minute.
"""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import chain, cycle, pairwise
from statistics import quantiles
from typing import Any, NamedTuple

import pytest
from okx_v5 import CHANNELS, AsyncStreams
from okx_v5.errors import meaning

from tests.load.day import Day
from tests.load.test_soak import MORE_KILOBYTES, MORE_OBJECTS, Open
from tests.streams.test_kept_book import is_true
from tests.support.practice import Practice, practice_exchange

pytestmark = pytest.mark.soak

MESSAGES = int(os.environ.get("DAY_MESSAGES", "2000000"))
MESSAGES_OF_A_PART = max(MESSAGES // 10, 25_000)
CONNECTIONS = 8
INSTRUMENTS = [f"COIN{number}-USDT" for number in range(500)]
FEW = INSTRUMENTS[:5]
KEPT = INSTRUMENTS[:200]
"""Whose order books are kept: over seven connections, for no more than 29 are advised on each."""

LEVELS = 100
"""Of each side of a book: of few, one that was missed would soon be told again."""

CANDLES = [name for name in CHANNELS if "candle" in name and not name.startswith("sprd")][:51]
CHANNEL_NAMES = {
    "trades": INSTRUMENTS,
    "trades-all": FEW,
    "tickers": INSTRUMENTS,
    "books": KEPT,
    **dict.fromkeys(("bbo-tbt", "books5", "mark-price", "index-tickers", "price-limit"), FEW),
    **dict.fromkeys(CANDLES, FEW),
}
"""Every channel, with the instruments that are subscribed to."""
PER_SECOND = {"trades": 6, "trades-all": 30, "tickers": 2, "books": 4}
"""How many pushes the exchange makes for each instrument; one of all other channels."""
PACE = sum(PER_SECOND.get(name, 1) * len(names) for name, names in CHANNEL_NAMES.items())

COUNTED = ("trades", "trades-all")
"""The channels whose pushes have a number each."""

BETWEEN = 4.0
"""Seconds between two mishaps, on average."""
MISHAPS: list[dict[str, Any]] = [
    {"does": "break-off"},
    {"does": "half-message"},
    {"does": "close", "code": 4004},
    {"does": "notice", "seconds": 0.3},
    {"does": "notice", "seconds": 5},
    {"does": "silence"},
]
MISHAPS_OF_BOOKS = ("gap", "duplicate", "reorder", "sequence-reset")
SILENCE = 6.0
PATIENCE = 120.0

Figure = Callable[[str], None]


async def until(holds: Callable[[], Awaitable[bool]], patience: float = PATIENCE) -> None:
    async with asyncio.timeout(patience):
        while not await holds():
            await asyncio.sleep(0.2)


def has_counted(connection: dict[str, Any]) -> bool:
    """Whether a connection has a channel whose pushes have a number each."""
    return any(arg["channel"] in COUNTED for arg in connection["subscriptions"])


@asynccontextmanager
async def mishaps(practice: Practice, happened: Counter[str]) -> AsyncIterator[None]:
    """Let something happen to one connection or another, at random moments; begin with a gap."""
    only_counted = cycle((True, False))
    kinds = chain(MISHAPS[:1], iter(lambda: random.choice(MISHAPS), None))

    def strike() -> None:
        there = practice.connections()["open"]
        counted = [each for each in there if has_counted(each)] if next(only_counted) else []
        chosen = random.choice(counted or there)["connId"]
        mishap = {**next(kinds), "connection": chosen}
        of_book = random.choice(MISHAPS_OF_BOOKS)
        practice.scenario(**mishap)
        practice.scenario(of_book, channel="books")
        happened.update((mishap["does"], of_book))

    async def run() -> None:
        while True:
            await asyncio.to_thread(strike)
            await asyncio.sleep(random.expovariate(1 / BETWEEN))

    running = asyncio.create_task(run())
    try:
        yield
    finally:
        running.cancel()
        await asyncio.wait([running])
        await asyncio.to_thread(practice.control, "DELETE", "/__scenario")


def bar_of(name: str) -> dict[str, str]:
    """What a candlestick's channel is asked for beside an instrument."""
    bar = name.partition("candle")[2]
    return {"bar": bar} if bar else {}


class Reading(NamedTuple):
    """What is kept and read."""

    books: list[Any]
    tasks: list[asyncio.Task[None]]

    def check(self) -> None:
        """Raise what a reader has raised."""
        for task in self.tasks:
            assert not task.done(), task.result()


@asynccontextmanager
async def reading(streams: AsyncStreams, day: Day) -> AsyncIterator[Reading]:
    """Subscribe to everything and read it."""
    books = [streams.market.order_book(inst_id=name) for name in KEPT]
    others = {
        name: streams.subscribe(CHANNELS[name], inst_id=names, **bar_of(name))
        for name, names in CHANNEL_NAMES.items()
        if name != "books"
    }
    await asyncio.gather(*(each.open() for each in (*others.values(), *books)))

    async def watch(book: Any) -> None:
        while True:
            await book.changed()
            day.came["books"] += 1

    work = [
        day.trades(each) if name in COUNTED else day.states(each) for name, each in others.items()
    ]
    tasks = [asyncio.create_task(each) for each in (*work, *map(watch, books))]
    try:
        yield Reading(books, tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


async def trade(
    practice: Practice, read: Reading, happened: Counter[str] | None, seconds: float
) -> dict[str, int]:
    """Let the exchange push for a while, at its pace; how often, by channel."""
    # What has numbers comes last, so that it is not over when mishaps begin.
    names = sorted(CHANNEL_NAMES, key=lambda name: name in COUNTED)
    counts = {name: max(1, round(PER_SECOND.get(name, 1) * seconds)) for name in names}
    for name, count in counts.items():
        pace = PER_SECOND.get(name, 1)
        await asyncio.to_thread(practice.feed, name, per_second=pace, count=count)

    async def have_begun() -> bool:
        feeds = await asyncio.to_thread(practice.control, "GET", "/__feed")
        return all(feed["pushed"] for feed in feeds if feed["channel"] in COUNTED)

    async def over() -> bool:
        read.check()
        return not await asyncio.to_thread(practice.control, "GET", "/__feed")

    await until(have_begun)
    async with AsyncExitStack() as stack:
        if happened is not None:
            await stack.enter_async_context(mishaps(practice, happened))
        await until(over, PATIENCE + 10 * seconds)
    return counts


async def come_to_rest(
    practice: Practice, day: Day, read: Reading, made: Mapping[str, int]
) -> None:
    """Wait until all has come that there is, and hold it to what the exchange has."""
    bell = [{"tradeId": str(day.bell), "ts": str(int(time.time() * 1000))}]

    async def have_come_back() -> bool:
        read.check()
        told = await asyncio.to_thread(practice.connections)
        here = Counter(arg["channel"] for each in told["open"] for arg in each["subscriptions"])
        wanted = {name: len(names) for name, names in CHANNEL_NAMES.items()}
        return len(told["open"]) == CONNECTIONS and here == wanted

    async def is_heard() -> bool:
        for name in COUNTED:
            await asyncio.to_thread(practice.push, name, data=bell)
        await asyncio.sleep(1)
        return day.heard() == sum(len(CHANNEL_NAMES[name]) for name in COUNTED)

    async def are_at_the_end() -> bool:
        await asyncio.to_thread(practice.feed, "books", count=1, unchanged=True)
        ends = await asyncio.to_thread(lambda: [practice.book(**each.arg) for each in read.books])
        return all(
            book.is_current and book.seq_id == end["seqId"]
            for book, end in zip(read.books, ends, strict=True)
        )

    await until(have_come_back)
    await until(is_heard)
    await until(are_at_the_end)
    await until(have_come_back)
    for book in read.books:
        assert await asyncio.to_thread(is_true, book, practice, **book.arg), book
    day.judge_part(made)


async def live(practice: Practice, day: Day, happened: Counter[str]) -> list[Open]:
    """Read for a day; what was open at each rest, and before and after all."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
    for name in KEPT:
        await asyncio.to_thread(practice.feed, "books", {"instId": name}, count=1, levels=LEVELS)
    meaning("64008")  # loads the table of all codes, which stays
    opened = [Open.now()]
    streams = AsyncStreams(
        base_url=practice.url, transport=day.clock, timeout=PATIENCE, silence=SILENCE
    )
    async with streams, reading(streams, day) as read:
        made = await trade(practice, read, None, 1)
        await come_to_rest(practice, day, read, made)
        day.forget_times()
        opened.append(Open.now())
        while day.messages < MESSAGES:
            made = await trade(practice, read, happened, MESSAGES_OF_A_PART / PACE)
            await come_to_rest(practice, day, read, made)
            opened.append(Open.now())
    await asyncio.sleep(0.5)
    return [*opened, Open.now()]


def judge_leaks(before: Open, rests: list[Open], after: Open) -> None:
    """What is open does not depend on how long the day was; a book keeps a thousand changes."""
    assert (after.files, after.threads, after.tasks) == (before.files, before.threads, 1)
    for rest in rests:
        assert rest.files == before.files + CONNECTIONS
        assert (rest.threads, rest.tasks) == (before.threads, rests[0].tasks)
    objects = [rest.objects for rest in rests]
    middle = len(rests) // 2
    assert min(objects[middle:]) - min(objects[:middle]) < MORE_OBJECTS
    growth = [later.kilobytes - earlier.kilobytes for earlier, later in pairwise(rests)]
    assert min(growth) < MORE_KILOBYTES


def test_a_day_in_miniature(figure: Figure) -> None:
    day, happened = Day(), Counter[str]()
    began = time.monotonic()
    with practice_exchange() as practice:
        before, *rests, after = asyncio.run(live(practice, day, happened))
        connections = practice.connections()
    took = time.monotonic() - began
    for what, late in (("socket", day.clock.late), ("exchange's push", day.behind)):
        cuts = quantiles(late, n=100)
        milliseconds = f"{cuts[49] * 1000:.2f} ms (p50), {cuts[98] * 1000:.2f} ms (p99)"
        figure(f"from the {what} to the reader: {milliseconds}, of {len(late)}")
    figure(
        f"{day.messages} messages of {len(day.came)} channels in {took:.0f} s, "
        f"{connections['opened']} connections opened, {day.gaps} gaps told; {dict(happened)}"
    )
    for each in (before, *rests, after):
        figure(f"open: {each}")
    assert day.wrong == []
    assert day.gaps > 0
    assert day.came.keys() == CHANNEL_NAMES.keys()
    assert connections["open"] == []
    judge_leaks(before, rests, after)
