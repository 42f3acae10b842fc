"""Order books that are kept over real connections, held to the exchange's own book."""

from __future__ import annotations

import asyncio
import gc
import time
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import (
    CHANNELS,
    AsyncStreams,
    Streams,
    TooManyConnections,
    TransportError,
    ValidationError,
)

from tests.streams.test_receiving import PAIR, awaited, open_subscriptions, until
from tests.support.in_a_loop import PATIENCE
from tests.support.practice import LIVE, Practice

SWAP = "BTC-USDT-SWAP"
ONE_TOO_MANY = '{"event":"channel-conn-count-error","channel":"books","connCount":"31"}'


def levels(side: Any) -> list[tuple[Decimal, Decimal]]:
    return [(level.price, level.size) for level in side]


def true_levels(side: list[list[str]]) -> list[tuple[Decimal, Decimal]]:
    return [(Decimal(row[0]), Decimal(row[1])) for row in side]


def is_true(book: Any, practice: Practice, **arg: str) -> bool:
    """Whether a book is that of the exchange, which says nothing in between."""
    true = practice.book(**arg)
    return bool(
        book.is_current
        and book.seq_id == true["seqId"]
        and levels(book.bids) == true_levels(true["bids"])
        and levels(book.asks) == true_levels(true["asks"])
    )


def renewals(practice: Practice) -> int:
    [connection] = practice.connections()["open"]
    return int(connection["requests"].get("unsubscribe", 0))


class TestKept:
    @awaited
    async def test_as_the_exchange_has_it(self, practice: Practice) -> None:
        arg = {"channel": "books", "instId": SWAP}
        async with (
            AsyncStreams(base_url=practice.url) as streams,
            streams.market.order_book(inst_id=SWAP) as book,
        ):
            assert is_true(book, practice, **arg)
            await asyncio.to_thread(practice.feed, "books", {"instId": SWAP}, count=300)
            await until(lambda: is_true(book, practice, **arg))
            assert book.best_bid == book.bids[0]

    @pytest.mark.parametrize("name", ["books-l2-tbt", "books5", "bbo-tbt", "books-rpi"])
    @awaited
    async def test_from_any_channel_that_pushes_one(self, practice: Practice, name: str) -> None:
        async with AsyncStreams(base_url=practice.url, **LIVE) as streams:
            book = streams.order_book(CHANNELS[name], inst_id=PAIR)
            assert (book.is_current, [*book.bids], book.best_ask) == (False, [], None)
            await book.open()
            assert book.is_current
            assert book.best_bid.price < book.best_ask.price
            await book.close()
            assert not book.is_current

    @awaited
    async def test_of_spreads(self, practice: Practice) -> None:
        async with (
            AsyncStreams(base_url=practice.url, **LIVE) as streams,
            streams.spread.order_book(sprd_id="BTC-USDT_BTC-USDT-SWAP") as book,
        ):
            assert book.is_current

    def test_what_pushes_none_is_refused(self) -> None:
        with pytest.raises(ValidationError, match="must push order books"):
            Streams().order_book(CHANNELS["trades"], inst_id=PAIR)

    def test_one_for_several_is_refused(self) -> None:
        with pytest.raises(ValidationError, match="a kept book is of one"):
            Streams().order_book(CHANNELS["books"], inst_id=[PAIR, "ETH-USDT"])


class TestDoubtful:
    @pytest.mark.parametrize("trouble", ["gap", "reorder"])
    @awaited
    async def test_after_a_gap_it_is_asked_for_anew(self, practice: Practice, trouble: str) -> None:
        arg = {"channel": "books", "instId": PAIR}
        async with (
            AsyncStreams(base_url=practice.url) as streams,
            streams.market.order_book(inst_id=PAIR) as book,
        ):
            practice.scenario(trouble, channel="books")
            await asyncio.to_thread(practice.feed, "books", {"instId": PAIR}, count=3)
            await until(lambda: is_true(book, practice, **arg))
            [connection] = practice.connections()["open"]
            assert connection["requests"] == {"subscribe": 2, "unsubscribe": 1}

    @awaited
    async def test_one_that_is_no_good_again_is_asked_for_after_a_pause(
        self, practice: Practice
    ) -> None:
        async with (
            AsyncStreams(base_url=practice.url) as streams,
            streams.market.order_book(inst_id=PAIR) as book,
        ):
            began = time.monotonic()
            for times in (1, 2):
                for _ in range(20):
                    practice.push("books", action="odd")
                await until(lambda times=times: renewals(practice) == times and book.is_current)
            assert time.monotonic() - began > 0.2
            assert renewals(practice) == 2

    @pytest.mark.parametrize("trouble", ["duplicate", "sequence-reset"])
    @awaited
    async def test_what_is_no_gap_costs_nothing(self, practice: Practice, trouble: str) -> None:
        arg = {"channel": "books", "instId": PAIR}
        async with (
            AsyncStreams(base_url=practice.url) as streams,
            streams.market.order_book(inst_id=PAIR) as book,
        ):
            practice.scenario(trouble, channel="books")
            await asyncio.to_thread(practice.feed, "books", {"instId": PAIR}, count=20)
            await until(lambda: is_true(book, practice, **arg))
            [connection] = practice.connections()["open"]
            assert connection["requests"] == {"subscribe": 1}

    @awaited
    async def test_without_a_connection_it_is_not_current(self, practice: Practice) -> None:
        arg = {"channel": "books", "instId": PAIR}
        async with (
            AsyncStreams(base_url=practice.url) as streams,
            streams.market.order_book(inst_id=PAIR) as book,
        ):
            before = levels(book.bids)
            practice.scenario("refuse-connection", status=503)
            practice.scenario("close", code=4004, path="/ws/v5/public")
            await until(lambda: not book.is_current)
            assert levels(book.bids) == before
            await until(lambda: is_true(book, practice, **arg))

    @awaited
    async def test_one_that_does_not_come(self, practice: Practice) -> None:
        practice.scenario("silence", after_messages=1, path="/ws/v5/public")
        async with AsyncStreams(base_url=practice.url, timeout=3) as streams:
            with pytest.raises(TransportError, match="no order book of"):
                await streams.market.order_book(inst_id=PAIR).open()


class TestLeaving:
    @awaited
    async def test_nobody_refers_to_it(self, practice: Practice) -> None:
        async with AsyncStreams(base_url=practice.url) as streams:
            book = await streams.market.order_book(inst_id=PAIR).open()
            assert len(open_subscriptions(practice)) == 1
            del book
            gc.collect()
            await until(lambda: open_subscriptions(practice) == [])

    @awaited
    async def test_who_waits_is_told(self, practice: Practice) -> None:
        streams = AsyncStreams(base_url=practice.url)
        book = await streams.market.order_book(inst_id=PAIR).open()
        waiting = asyncio.create_task(book.changed())
        await asyncio.sleep(0)
        await streams.close()
        with pytest.raises(TransportError, match="was closed"):
            await waiting

    @awaited
    async def test_who_comes_after_its_end_is_told_as_well(self, practice: Practice) -> None:
        async with AsyncStreams(base_url=practice.url) as streams:
            book = await streams.market.order_book(inst_id=PAIR).open()
            practice.send(ONE_TOO_MANY)
            for _ in range(2):
                with pytest.raises(TooManyConnections):
                    async with asyncio.timeout(PATIENCE):
                        while await book.changed():
                            pass


class TestBlocking:
    def test_who_comes_after_its_end_is_told_as_well(self, practice: Practice) -> None:
        with Streams(base_url=practice.url) as streams:
            book = streams.market.order_book(inst_id=PAIR).open()
            practice.send(ONE_TOO_MANY)
            for _ in range(2):
                with pytest.raises(TooManyConnections):
                    while book.changed():
                        pass

    def test_it_is_kept_meanwhile(self, practice: Practice) -> None:
        arg = {"channel": "books", "instId": PAIR}
        with (
            Streams(base_url=practice.url) as streams,
            streams.market.order_book(inst_id=PAIR) as book,
        ):
            practice.feed("books", {"instId": PAIR}, count=100)
            for _ in range(100):
                if is_true(book, practice, **arg):
                    break
                book.changed()
            assert is_true(book, practice, **arg)
