"""An order book whose snapshot REST tells: by its rules, and over real connections."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import CHANNELS, OPERATIONS, AsyncStreams, NotFoundError, Streams, ValidationError
from okx_v5._runtime.streams.told_book import ToldBook

from tests.support.in_a_loop import PATIENCE, awaited
from tests.support.practice import LIVE, Practice
from tests.support.sbe_messages import Level, block, header, levels, snapshot

CHANNEL = CHANNELS["public-sbe/books-l2-tbt"]
PAIR = "BTC-USDT"
NOW = 1726233600001000


def change(before: int, seq: int, *asks: Level, time: int = NOW) -> Any:
    """A change of a book; without a level the prices have other exponents from then on."""
    own = block("qqqqqbb", 7, time, time, seq, before, -2, -3)
    if not asks:
        return CHANNEL.decode(header(42, 1002) + own)
    return CHANNEL.decode(header(42, 1001) + own + levels(asks) + levels([]))


def told(seq: int, *asks: Level, time: int = NOW) -> Any:
    raw = snapshot(asks or [(100, 1000, 1)], [], code=7, sequence=seq, time=time)
    return OPERATIONS["GET /api/v5/market/books-sbe"].decode(raw)[0]


def begun(*changes: Any) -> ToldBook[Any]:
    book: ToldBook[Any] = ToldBook(CHANNEL, {"channel": "books-l2-tbt", "instId": PAIR})
    assert [book.apply(each) for each in changes] == ["waiting"] * len(changes)
    assert (book.is_current, book.wants_snapshot) == (False, bool(changes))
    return book


def asks(book: ToldBook[Any]) -> list[tuple[Decimal, Decimal]]:
    return [(each.price, each.size) for each in book.asks]


ONE, TWO, THREE = (100, 1000, 1), (101, 2000, 1), (102, 3000, 1)


def test_a_snapshot_is_of_no_use_before_what_is_pushed() -> None:
    assert not begun().start(told(10))  # a change that came before may be missing
    book = begun(change(10, 12, TWO))
    assert not book.start(told(9))
    assert not book.is_current
    assert book.start(told(10))
    assert asks(book) == [(Decimal(1), 1), (Decimal("1.01"), 2)]
    assert (book.seq_id, book.wants_snapshot) == (12, False)


def test_what_a_snapshot_has_is_not_applied_again() -> None:
    gone = (100, 0, 0)
    book = begun(change(10, 12, gone), change(12, 14, TWO))
    assert book.start(told(13))
    assert asks(book) == [(Decimal(1), 1), (Decimal("1.01"), 2)]

    ahead = begun(change(10, 12, gone))
    assert ahead.start(told(15))
    assert (ahead.is_current, ahead.seq_id) == (True, 15)
    assert [ahead.apply(each) for each in (change(12, 15, gone), change(15, 16, TWO))] == [
        "old",
        "applied",
    ]
    assert asks(ahead) == [(Decimal(1), 1), (Decimal("1.01"), 2)]


def test_a_number_between_two_changes_is_followed_by_the_later_one() -> None:
    book = begun(change(10, 12, TWO))
    assert book.start(told(13))
    assert book.apply(change(12, 16, THREE)) == "applied"
    assert asks(book)[-1] == (Decimal("1.02"), 3)


def test_exponents_keep_the_sequence_and_no_number_changes() -> None:
    book = begun(change(10, 12))
    assert book.start(told(11))
    assert [book.apply(change(12, 14)), book.apply(change(14, 14, time=NOW + 1000))] == [
        "applied",
        "quiet",
    ]
    assert (book.seq_id, asks(book)) == (14, [(Decimal(1), 1)])


def test_a_gap_needs_another_snapshot() -> None:
    book = begun(change(10, 12, TWO))
    assert book.start(told(10))
    assert book.apply(change(13, 14, THREE)) == "gap"
    assert (book.is_current, book.wants_snapshot) == (False, True)
    assert not book.start(told(12))
    assert book.start(told(13))
    assert asks(book) == [(Decimal(1), 1), (Decimal("1.02"), 3)]
    book.interrupted()
    assert (book.is_current, book.wants_snapshot, book.start(told(20))) == (False, False, False)


def test_no_snapshot_of_before_a_reset_is_taken() -> None:
    late, later = NOW + 5000, NOW + 6000
    book = begun(change(15, 3, TWO, time=late), change(3, 5, THREE, time=later))
    assert not book.start(told(15))
    assert book.start(told(4, time=late))
    assert asks(book) == [(Decimal(1), 1), (Decimal("1.02"), 3)]
    assert book.apply(change(5, 2, TWO)) == "reset"
    assert (book.is_current, book.seq_id) == (True, 2)


def test_another_instrument_is_refused() -> None:
    book = begun(change(10, 12, TWO))
    other = header(42, 1002) + block("qqqqqbb", 8, NOW, NOW, 14, 12, -2, -3)
    with pytest.raises(ValueError, match="not for the book"):
        book.apply(CHANNEL.decode(other))
    with pytest.raises(ValidationError, match="must push order books"):
        Streams(**LIVE).order_book(CHANNELS["public-sbe/bbo-tbt"], inst_id=PAIR)


def same(practice: Practice, book: Any) -> bool:
    """Whether a book has what the exchange's has."""
    right, state = practice.book(channel="books-l2-tbt", instId=PAIR), book.state()
    return state.is_current and all(
        [(each.price, each.size, each.orders) for each in ours]
        == [(Decimal(price), Decimal(size), int(orders)) for price, size, _, orders in right[side]]
        for side, ours in (("asks", state.asks), ("bids", state.bids))
    )


@awaited
async def test_it_is_kept_over_a_connection(practice: Practice) -> None:
    practice.feed("books-l2-tbt", {"instId": PAIR}, per_second=100, levels=20)
    async with AsyncStreams(base_url=practice.url, timeout=PATIENCE, **LIVE) as streams:
        async with streams.market.sbe_order_book(inst_id=PAIR) as book:
            for _ in range(20):
                await book.changed()
            practice.scenario("gap", channel="books-l2-tbt")
            async with asyncio.timeout(PATIENCE):
                while book.is_current:
                    await book.changed()
                while not book.is_current:
                    await book.changed()
            practice.control("DELETE", "/__feed")
            async with asyncio.timeout(PATIENCE):
                while not same(practice, book):
                    await asyncio.sleep(0.01)
        assert not book.is_current


def test_threads_read_it_too(practice: Practice) -> None:
    practice.feed("books-l2-tbt", {"instId": PAIR}, per_second=100)
    with (
        Streams(base_url=practice.url, timeout=PATIENCE, **LIVE) as streams,
        streams.market.sbe_order_book(inst_id=PAIR) as book,
    ):
        assert book.best_bid is not None
        assert book.best_bid.price < book.asks[0].price


@awaited
async def test_a_snapshot_that_is_refused_for_good_ends_it(practice: Practice) -> None:
    practice.scenario("code", code="51001", path="/api/v5/market/books-sbe")
    practice.feed("books-l2-tbt", {"instId": PAIR}, per_second=100)
    async with AsyncStreams(base_url=practice.url, timeout=PATIENCE, **LIVE) as streams:
        with pytest.raises(NotFoundError):
            await streams.market.sbe_order_book(inst_id=PAIR).open()
