"""What a test has the streams push, and what it is told of them."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from tests.practice.streaming import (
    BOOKS,
    BUSINESS,
    PRIVATE,
    TICKERS,
    Streamed,
    awaited,
    connected,
)
from tests.support.practice import DEMO, Practice, practice_exchange

POSITION = {"channel": "positions", "instType": "ANY"}


@awaited
async def test_what_is_pushed_arrives_as_it_is(practice: Practice) -> None:
    async with connected(practice) as one, connected(practice) as other:
        await one.subscribe(TICKERS)
        await one.next()
        await other.subscribe({**TICKERS, "instId": "ETH-USDT"})
        await other.next()
        rows = [{"instId": "BTC-USDT", "last": None, "new": [1]}]
        assert practice.push("tickers", {"instId": "BTC-USDT"}, data=rows, action="odd") == 1
        assert await one.next() == {"arg": TICKERS, "action": "odd", "data": rows}
        assert practice.push("tickers", data=[]) == 2
        assert await other.next() == {"arg": {**TICKERS, "instId": "ETH-USDT"}, "data": []}
        assert practice.push("trades") == 0


@awaited
async def test_an_example_is_pushed_where_nothing_is_given(practice: Practice) -> None:
    arg = {"channel": "fills", "instId": "ETH-USDT"}
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        await stream.subscribe(arg)
        assert practice.push("fills") == 1
        push = await stream.next()
        assert {**push["arg"], "uid": ""} == {**arg, "uid": ""}
        assert push["data"][0]["instId"] == "ETH-USDT"


@awaited
async def test_private_pushes_can_be_for_one_account(practice: Practice) -> None:
    demo = {"x-simulated-trading": "1"}
    async with (
        connected(practice, PRIVATE) as live,
        connected(practice, PRIVATE, headers=demo) as practising,
    ):
        await live.log_in()
        await practising.log_in(DEMO)
        for stream in (live, practising):
            await stream.subscribe(POSITION)
            assert (await stream.next())["event"] == "channel-conn-count"
            await stream.next()
        assert practice.push("positions", account="demo", data=[]) == 1
        assert (await practising.next())["data"] == []
        assert practice.push("positions", data=[]) == 2


@awaited
async def test_any_text_can_be_sent(practice: Practice) -> None:
    async with connected(practice) as one, connected(practice, BUSINESS) as other:
        for stream in (one, other):
            await stream.ask("ping")
        assert practice.send('{"event": "tomorrow"}') == 2
        assert await one.next() == await other.next() == {"event": "tomorrow"}
        assert practice.send("[1]", path=BUSINESS) == 1
        assert await other.next() == [1]


def applied(book: dict[str, Any], change: dict[str, Any]) -> None:
    """Put a change into a book of sides by price."""
    for side in ("asks", "bids"):
        for price, size, *_ in change[side]:
            if size == "0":
                del book[side][price]
            else:
                book[side][price] = size


async def followed(stream: Streamed, changes: int) -> tuple[dict[str, Any], int]:
    """The book that a snapshot and so many changes make, and the last ID."""
    (row,) = (await stream.next())["data"]
    assert row["prevSeqId"] == -1
    book = {side: {level[0]: level[1] for level in row[side]} for side in ("asks", "bids")}
    last = row["seqId"]
    for _ in range(changes):
        push = await stream.next()
        assert push["action"] == "update"
        (row,) = push["data"]
        assert row["prevSeqId"] == last < row["seqId"]
        last = row["seqId"]
        applied(book, row)
    return book, last


@pytest.mark.parametrize(
    ("path", "arg"),
    [
        ("/ws/v5/public", BOOKS),
        ("/ws/v5/public", {"channel": "books-rpi", "instId": "BTC-USDT"}),
        (BUSINESS, {"channel": "sprd-books-l2-tbt", "sprdId": "BTC-USDT_BTC-USDT-SWAP"}),
    ],
)
@awaited
async def test_a_fed_book_can_be_followed(
    practice: Practice, path: str, arg: dict[str, str]
) -> None:
    async with connected(practice, path) as stream:
        await stream.subscribe(arg)
        practice.feed(arg["channel"], count=300)
        book, last = await followed(stream, 300)
        truth = practice.book(**arg)
        assert last == truth["seqId"]
        for side in ("asks", "bids"):
            assert book[side] == {level[0]: level[1] for level in truth[side]}
        assert max(map(Decimal, book["bids"])) < min(map(Decimal, book["asks"]))


@awaited
async def test_a_book_has_as_many_levels_as_are_asked_for(practice: Practice) -> None:
    practice.feed("books", {"instId": "BTC-USDT"}, count=1, levels=400)
    assert len(practice.book(**BOOKS)["asks"]) >= 400
    async with connected(practice) as stream:
        await stream.subscribe(BOOKS)
        practice.feed("books", count=20)
        book, _ = await followed(stream, 20)
        assert len(book["asks"]) >= 400


@awaited
async def test_who_was_there_before_is_told_of_levels_that_are_added(practice: Practice) -> None:
    async with connected(practice) as stream:
        await stream.subscribe(BOOKS)
        practice.feed("books", count=2, levels=20)
        book, _ = await followed(stream, 2)
        truth = practice.book(**BOOKS)
        assert len(truth["asks"]) >= 20
        for side in ("asks", "bids"):
            assert book[side] == {level[0]: level[1] for level in truth[side]}


@awaited
async def test_all_connections_see_the_same_sequence(practice: Practice) -> None:
    async with connected(practice) as one, connected(practice) as other:
        await one.subscribe(BOOKS)
        practice.feed("books", count=5)
        await other.subscribe(BOOKS)
        practice.feed("books", count=5)
        assert await followed(one, 10) == await followed(other, 5)


@awaited
async def test_books_of_whole_states_change_too(practice: Practice) -> None:
    async with connected(practice) as stream:
        await stream.subscribe({"channel": "books5", "instId": "BTC-USDT"})
        practice.feed("books5", count=3)
        rows = [(await stream.next())["data"][0] for _ in range(4)]
        assert all(len(row["asks"]) == 5 and "prevSeqId" not in row for row in rows)
        ids = [row["seqId"] for row in rows]
        assert ids == sorted({*ids})


@awaited
async def test_a_book_without_a_change_is_told_so(practice: Practice) -> None:
    async with connected(practice) as stream:
        await stream.subscribe(BOOKS)
        (row,) = (await stream.next())["data"]
        practice.feed("books", count=2, unchanged=True)
        for _ in range(2):
            (again,) = (await stream.next())["data"]
            assert (again["asks"], again["bids"]) == ([], [])
            assert again["prevSeqId"] == again["seqId"] == row["seqId"]
    async with connected(practice) as stream:
        await stream.subscribe(TICKERS)
        (row,) = (await stream.next())["data"]
        practice.feed("tickers", count=1, unchanged=True)
        (again,) = (await stream.next())["data"]
        assert {**again, "ts": ""} == {**row, "ts": ""}


@awaited
async def test_prices_walk_and_trades_are_counted(practice: Practice) -> None:
    async with connected(practice) as stream:
        await stream.subscribe({"channel": "trades", "instId": "BTC-USDT"})
        practice.feed("trades", count=20)
        rows = [(await stream.next())["data"][0] for _ in range(20)]
        ids = [int(row["tradeId"]) for row in rows]
        assert ids == [*range(ids[0], ids[0] + 20)]
        assert len({row["px"] for row in rows}) > 5


@awaited
async def test_candlesticks_move_and_come_to_an_end(practice: Practice) -> None:
    async with connected(practice, BUSINESS) as stream:
        await stream.subscribe({"channel": "candle1s", "instId": "BTC-USDT"})
        await stream.next()
        practice.feed("candle1s", per_second=50)
        rows: list[list[str]] = []
        while len({row[0] for row in rows}) < 3:
            rows += (await stream.next())["data"]
        for before, row in pairwise(rows):
            _, _, high, low, close, *_, confirm = row
            assert Decimal(low) <= Decimal(close) <= Decimal(high)
            assert (before[-1] == "1") == (row[0] != before[0])
            assert confirm in ("0", "1")


@awaited
async def test_a_feed_has_a_pace_and_can_be_stopped(practice: Practice) -> None:
    async with connected(practice) as stream:
        await stream.subscribe(TICKERS)
        practice.feed("tickers", per_second=200)
        for _ in range(20):
            await stream.next()
        (running,) = practice.control("GET", "/__feed")
        assert running["pushed"] >= 19
        practice.control("DELETE", "/__feed")
        assert practice.control("GET", "/__feed") == []


@awaited
async def test_a_feed_goes_on_when_its_readers_are_gone(practice: Practice) -> None:
    async with connected(practice) as stream:
        await stream.subscribe(BOOKS)
        practice.feed("books", per_second=500)
        await stream.next()
    while practice.connections()["open"]:
        await asyncio.sleep(0.01)
    left = practice.book(**BOOKS)["seqId"]
    assert any(practice.book(**BOOKS)["seqId"] != left for _ in range(500))


@awaited
async def test_a_feed_of_many_arguments_lets_others_have_their_turn(practice: Practice) -> None:
    many = [{"channel": "trades", "instId": f"COIN{number}-USDT"} for number in range(60)]
    async with connected(practice) as stream:
        await stream.subscribe(*many)
        practice.feed("trades", per_second=1_000_000, count=100)
        for _ in range(1_000):
            await stream.next()
        await stream.send("ping")
        before = 0
        while await stream.next() != "pong":
            before += 1
        assert before < 1_500


@awaited
async def test_who_is_there_is_told(practice: Practice) -> None:
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        await stream.subscribe(POSITION)
        await stream.ask("ping")
        told = practice.connections()
        (one,) = told["open"]
        assert (one["path"], one["account"]) == (PRIVATE, "live")
        assert one["subscriptions"] == [POSITION]
        assert one["requests"] == {"login": 1, "subscribe": 1, "ping": 1}
    async with connected(practice) as stream:
        await stream.ask("ping")
        assert practice.connections()["opened"] == told["opened"] + 1


@awaited
async def test_a_slow_reader_holds_up_nobody_and_is_sent_away(practice: Practice) -> None:
    practice.limits(bytesWaiting=1_000_000)
    async with connected(practice) as slow, connected(practice) as quick:
        await slow.subscribe(BOOKS)
        await quick.subscribe(TICKERS)
        await quick.next()
        rows = [{"pad": "x" * 10_000}]
        for _ in range(5_000):
            if practice.push("books", data=rows) == 0:
                break
            practice.push("tickers", data=[])
            assert (await quick.next())["data"] == []
        assert len(practice.connections()["open"]) == 1
        while not isinstance(last := await slow.next(), int):
            pass
        assert last == 4005


@pytest.mark.parametrize(
    ("path", "body", "reason"),
    [
        ("/__push", {"channel": "nothing"}, "channel must be"),
        ("/__feed", {"channel": "public-sbe/trades", "count": 1}, "name trades, with instId"),
        ("/__push", {"channel": "tickers", "arg": 1}, "arg must be"),
        ("/__push", {"channel": "tickers", "account": "mine"}, "account must be one of live"),
        ("/__send", {"channel": "books"}, "text must be given"),
        ("/__feed", {"channel": "books"}, "without an end"),
        ("/__feed", {"channel": "books", "count": 1, "level": 5}, "level is not known"),
        ("/__feed", {"channel": "books", "count": "many"}, "count must be"),
        ("/__limits", {"requestsPerMinute": 1}, "known are connectionsPerSecond"),
        ("/__limits", {"requestsPerHour": "1"}, "must be a number"),
    ],
)
def test_what_cannot_be_done_is_told(practice: Practice, path: str, body: Any, reason: str) -> None:
    with pytest.raises(AssertionError, match=reason):
        practice.control("POST", path, body)


def test_what_has_no_book_is_told(practice: Practice) -> None:
    with pytest.raises(AssertionError, match="known are the books"):
        practice.book(**TICKERS)


@pytest.mark.slow
@awaited
async def test_connections_do_not_keep_it_from_ending() -> None:
    with practice_exchange() as practice:
        async with connected(practice) as stream:
            await stream.subscribe(BOOKS)
            await stream.next()
            practice.feed("books", per_second=1)
            practice.process.terminate()
            while not isinstance(last := await stream.next(), int):
                pass
            assert last == 1001
            assert practice.process.wait(10) == 0
