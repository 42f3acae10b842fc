"""A kept order book is what the exchange says, or says that it may not be."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from okx_v5 import CHANNELS, Push, decode_message
from okx_v5._runtime.streams.order_book import OrderBook
from okx_v5.market import OrderBookLevel, RpiOrderBookLevel

from tests.endpoints.page import LANGUAGES
from tests.streams.pages import PAGES

Wire = list[list[Any]]

MISSING = object()

DOCUMENTED = {
    name: [each.text for number, each in page.printed("pushes").items() if number.startswith(name)]
    for key, page in PAGES.items()
    for name in (f"{key}-{language}-" for language in LANGUAGES)
    if ("book" in key or "bbo" in key) and page.printed("pushes")
}


def message(
    asks: Any = (),
    bids: Any = (),
    *,
    seq: Any = MISSING,
    prev: Any = MISSING,
    action: str | None = None,
    channel: str = "books",
    ts: Any = "1597026383085",
) -> Push[Any]:
    row = {"asks": asks, "bids": bids, "ts": ts, "prevSeqId": prev, "seqId": seq}
    data = {name: value for name, value in row.items() if value is not MISSING}
    envelope = {"action": action} if action else {}
    arg = {"channel": channel, "instId": "A-B"}
    push = decode_message(json.dumps({"arg": arg, **envelope, "data": [data]}))
    assert isinstance(push, Push)
    return push


def snapshot(asks: Any = (), bids: Any = (), *, seq: Any = 10, **more: Any) -> Push[Any]:
    return message(asks, bids, **{"seq": seq, "prev": -1, "action": "snapshot", **more})


def update(prev: Any, seq: Any, asks: Any = (), bids: Any = (), **more: Any) -> Push[Any]:
    return message(asks, bids, **{"seq": seq, "prev": prev, "action": "update", **more})


def book_of(channel: str = "books", *pushes: Push[Any]) -> OrderBook[Any]:
    book: OrderBook[Any] = OrderBook(CHANNELS[channel], {"channel": channel, "instId": "A-B"})
    for push in pushes:
        assert book.apply(push) in ("applied", "reset")
    return book


def wire(book: OrderBook[Any]) -> tuple[Wire, Wire]:
    return [row.to_wire() for row in book.asks], [row.to_wire() for row in book.bids]


ASKS = [["10.1", "5", "0", "2"], ["10.20", "0.5", "0", "1"]]
BIDS = [["9.9", "7", "0", "3"], ["9", "1", "0", "1"]]


def test_a_book_is_empty_until_its_snapshot() -> None:
    book = book_of()
    assert (book.best_bid, book.best_ask, book.seq_id, book.ts) == (None, None, None, None)
    assert not book.is_current
    assert book.apply(update(10, 11, ASKS)) == "waiting"
    assert (wire(book), book.is_current) == (([], []), False)
    assert book.apply(snapshot(ASKS, BIDS)) == "applied"
    assert (wire(book), book.is_current) == ((ASKS, BIDS), True)
    assert (book.seq_id, book.ts) == (10, datetime(2020, 8, 10, 2, 26, 23, 85000, tzinfo=UTC))


def test_the_best_levels_are_those_of_the_newest_push() -> None:
    """Looked at before each one, of the same prices and of others."""
    book = book_of("books", snapshot(ASKS, BIDS))
    told = [("10.1", "6"), ("10.1", "7"), ("10.1", "0"), ("10.2", "8"), ("10.1", "9")]
    for number, (price, size) in enumerate(told):
        assert book.best_ask is not None
        assert book.best_bid is not None
        asks, bids = [[price, size, "0", "1"]], [["9.9", str(number + 1), "0", "1"]]
        assert book.apply(update(10 + number, 11 + number, asks, bids)) == "applied"
        assert book.best_bid.to_wire() == bids[0]
        assert book.best_ask.to_wire() == (ASKS[1] if size == "0" else asks[0])
    assert book.apply(snapshot(ASKS, BIDS, seq=20)) == "applied"
    assert (book.best_ask.to_wire(), book.best_bid.to_wire()) == (ASKS[0], BIDS[0])


def test_levels_are_the_rows_that_pushes_have() -> None:
    push = snapshot(ASKS, BIDS)
    book = book_of("books", push)
    assert list(book.asks) == push.items[0].asks
    assert book.bids[:1] == [book.best_bid]
    best = book.best_ask
    assert isinstance(best, OrderBookLevel)
    assert (best.price, best.size, best.orders) == (Decimal("10.1"), 5, 2)
    assert str(book.asks[1].price) == "10.20"
    assert book.asks[-1] == book.asks[1]
    with pytest.raises(IndexError):
        book.asks[2]
    assert "2 in all" in repr(book.asks)
    assert repr(book) == (
        "OrderBook({'channel': 'books', 'instId': 'A-B'}, current, 2 bids, 2 asks)"
    )


def test_an_update_sets_adds_and_takes_away_levels() -> None:
    book = book_of("books", snapshot(ASKS, BIDS))
    changes = [["10.10", "6", "0", "2"], ["10.2", "0", "0", "0"], ["10.15", "1", "0", "1"]]
    assert book.apply(update(10, 12, changes, [["9.9", "0.00", "0", "0"], ["8", "0", "0", "0"]]))
    assert wire(book) == ([changes[0], changes[2]], [["9", "1", "0", "1"]])
    assert (book.seq_id, book.is_current) == (12, True)


def test_sequence_numbers_as_the_page_shows_them() -> None:
    book = book_of()
    pushes = [snapshot(seq=10), update(10, 15, ASKS), update(15, 15), update(15, 3), update(3, 5)]
    effects = [book.apply(push) for push in pushes]
    assert effects == ["applied", "applied", "quiet", "reset", "applied"]
    assert (book.is_current, book.seq_id, len(book.asks)) == (True, 5, 2)


def test_after_a_gap_a_book_waits_for_a_snapshot() -> None:
    book = book_of("books", snapshot(ASKS, BIDS))
    assert book.apply(update(11, 12, [], [["9.9", "0", "0", "0"]])) == "gap"
    assert (book.is_current, wire(book)) == (False, (ASKS, BIDS))
    assert book.apply(update(10, 11)) == "waiting"
    assert not book.is_current
    assert book.apply(snapshot(ASKS, seq=20)) == "applied"
    assert (book.is_current, wire(book)) == (True, (ASKS, []))


@pytest.mark.parametrize("prev", [9, 11, -1, 0])
def test_what_does_not_follow_is_a_gap(prev: int) -> None:
    assert book_of("books", snapshot()).apply(update(prev, 10, ts="2")) == "gap"


def test_a_reset_that_got_lost_is_a_gap() -> None:
    book = book_of("books", snapshot(), update(10, 11, ts="1"), update(11, 12, ts="2"))
    assert book.apply(update(3, 5, ts="3")) == "gap"
    assert not book.is_current


def test_a_number_that_comes_again_at_another_time_is_a_gap() -> None:
    book = book_of("books", snapshot(), update(10, 11, ts="1"), update(11, 12, ts="2"))
    assert book.apply(update(10, 11, ts="9")) == "gap"


def test_what_an_earlier_book_has_had_is_missing_in_a_snapshot_of_before() -> None:
    book = book_of("books", snapshot(ASKS), update(10, 11, ts="1"), update(11, 12, BIDS, ts="2"))
    assert book.apply(update(40, 41)) == "gap"
    assert book.apply(snapshot(ASKS)) == "applied"
    assert book.apply(update(11, 12, BIDS, ts="2")) == "gap"
    assert not book.is_current


def test_what_a_book_has_had_is_old() -> None:
    pushes = [snapshot(ASKS), update(10, 11, BIDS, ts="1"), update(11, 12, ts="2")]
    book = book_of("books", *pushes, update(12, 3, ts="3"))
    before = book.state()
    assert [book.apply(push) for push in pushes] == ["old"] * 3
    assert (book.state().seq_id, book.is_current, wire(book)[0]) == (3, True, [*BIDS[::-1], *ASKS])
    assert [*before.asks] == [*book.asks]


def test_an_interrupted_book_is_not_current() -> None:
    book = book_of("books", snapshot(ASKS))
    book.interrupted()
    assert (book.is_current, book.state().is_current) == (False, False)
    assert book.apply(update(10, 11)) == "waiting"
    assert book.apply(snapshot(ASKS)) == "applied"
    assert book.is_current


LEVEL = ["10.1", "5", "0", "2"]


@pytest.mark.parametrize(
    "level",
    [
        [],
        ["10.1"],
        None,
        "10.1",
        {"price": "10.1"},
        *(
            [bad, *LEVEL[1:]]
            for bad in (
                *(None, "", "x", True, [], {}, "NaN", "inf", "1.2.3", "\uff11"),
                *("1_0", " 1", "1e999", "-1e999"),
            )
        ),
        *([LEVEL[0], bad, *LEVEL[2:]] for bad in (None, "", "x", False, [], "NaN", "-1", "-inf")),
    ],
)
def test_a_level_that_cannot_be_read_ends_a_book(level: Any) -> None:
    book = book_of("books", snapshot(ASKS, BIDS))
    assert book.apply(update(10, 11, [["10.1", "1", "0", "1"]], [level])) == "unreadable"
    assert (book.is_current, wire(book)) == (False, (ASKS, BIDS))
    assert book_of().apply(snapshot([level])) == "unreadable"


@pytest.mark.parametrize(
    "push",
    [
        update(10, MISSING, ASKS),
        update(MISSING, 11, ASKS),
        update(None, 11, ASKS),
        update(10, "x", ASKS),
        update(10, None, ASKS),
        update(10, True, ASKS),
        update(10, 11, None),
        update(10, 11, MISSING),
        update(10, 11, {}),
        update(10, 11, ASKS, action="new"),
        update(10, 11, ASKS, action=None),
        snapshot(ASKS, seq=MISSING),
        snapshot(ASKS[::-1]),
        snapshot([], BIDS[::-1]),
        snapshot([ASKS[0], ASKS[0]]),
        snapshot([["0.1", "1"], ["0.10", "2"]]),
    ],
)
def test_what_is_not_as_described_ends_a_book(push: Push[Any]) -> None:
    book = book_of("books", snapshot(ASKS, BIDS, seq=10, ts="0"))
    assert book.apply(push) == "unreadable"
    assert (book.is_current, wire(book)) == (False, (ASKS, BIDS))


@pytest.mark.parametrize("data", [b"[]", b"[{},{}]", b"{}", b"null", b"[1]", b'"\xff"'])
def test_data_that_is_no_book_ends_one(data: bytes) -> None:
    book = book_of("books", snapshot(ASKS))
    raw = b'{"arg":{"channel":"books","instId":"A-B"},"action":"snapshot","data":%s}'
    assert book.apply(CHANNELS["books"].decode(raw % data)) == "unreadable"
    assert not book.is_current


def test_new_columns_and_odd_ones_beside_price_and_size_do_no_harm() -> None:
    levels = [["1", "2", None, "3", {"new": 1}], ["2", "3"], [3, 4.5, "0", "1"]]
    book = book_of("books", snapshot(levels))
    assert wire(book)[0] == [*levels[:2], [3, Decimal("4.5"), "0", "1"]]
    assert [row.price for row in book.asks] == [1, 2, 3]
    assert (book.asks[0].deprecated_zero, book.asks[0][4]) == (None, {"new": 1})
    assert book.is_current


def test_a_time_that_cannot_be_read_is_none() -> None:
    book = book_of("books", snapshot(ts={}))
    assert (book.ts, book.is_current) == (None, True)


def test_a_best_ask_below_the_best_bid_is_legal() -> None:
    assert book_of("books", snapshot(BIDS[::-1], ASKS[::-1])).is_current


def test_a_level_of_size_0_in_a_snapshot_is_none() -> None:
    book = book_of("books", snapshot([["1", "0", "0", "0"], *ASKS]))
    assert wire(book)[0] == ASKS


def test_a_push_of_another_book_is_refused() -> None:
    book: OrderBook[Any] = OrderBook(CHANNELS["books"], {"channel": "books", "instId": "A-C"})
    with pytest.raises(ValueError, match="is not for the book of"):
        book.apply(snapshot())
    with pytest.raises(ValueError, match="is not for the book of"):
        book_of("books5").apply(snapshot())


def test_rpi_levels_keep_their_columns() -> None:
    level = ["0.1", "8", "5", "2"]
    book = book_of("books-rpi", snapshot([level], channel="books-rpi"))
    best = book.best_ask
    assert isinstance(best, RpiOrderBookLevel)
    assert (best.total_size, best.non_rpi_size, best.orders) == (8, 5, 2)


@pytest.mark.parametrize("channel", ["books5", "bbo-tbt", "sprd-books5", "sprd-bbo-tbt"])
def test_a_channel_of_whole_states(channel: str) -> None:
    def whole(seq: Any, asks: Any, ts: str) -> Push[Any]:
        return message(asks, [], seq=seq, channel=channel, ts=ts)

    book = book_of(channel)
    first, second = whole(10, ASKS, "1"), whole(12, ASKS[1:], "2")
    told = [first, second, whole(12, ASKS[1:], "3"), first, whole(3, BIDS[::-1], "4")]
    effects = [book.apply(push) for push in told]
    assert effects == ["applied", "applied", "quiet", "old", "reset"]
    assert (wire(book), book.seq_id, book.is_current) == ((BIDS[::-1], []), 3, True)
    assert book.apply(whole(MISSING, ASKS, "5")) == "unreadable"
    assert not book.is_current
    assert book.apply(whole(3, ASKS, "6")) == "applied"
    book.interrupted()
    assert (book.apply(whole(2, ASKS[1:], "7")), wire(book)[0]) == ("applied", ASKS[1:])


def test_what_was_read_stays_as_it_was() -> None:
    book = book_of("books", snapshot(ASKS, BIDS))
    before, asks = book.state(), book.asks
    assert book.apply(update(10, 11, [[*ASKS[0][:1], "0"]], [["9.95", "1"]])) == "applied"
    assert [row.to_wire() for row in asks] == [row.to_wire() for row in before.asks] == ASKS
    assert [row.to_wire() for row in before.bids] == BIDS
    assert (before.seq_id, book.seq_id) == (10, 11)


def test_another_thread_never_sees_half_an_update() -> None:
    prices = [str(price) for price in range(1, 9)]
    ones = [[price, "1"] for price in prices]
    pushes = [snapshot(ones, ones[::-1])]
    for number in range(2, 3000):
        changed = [[price, str(number)] for price in prices]
        pushes.append(update(number + 8, number + 9, changed, changed, ts=str(number)))
    book = book_of("books", pushes[0])
    sizes: list[set[Any]] = []

    def read() -> None:
        while book.seq_id != pushes[-1].items[0].seq_id:
            state = book.state()
            sizes.append({row.size for row in [*state.asks, *state.bids]})

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        reader = Thread(target=read)
        reader.start()
        for push in pushes[1:]:
            book.apply(push)
        reader.join()
    finally:
        sys.setswitchinterval(before)
    assert book.is_current
    assert [each for each in sizes if len(each) != 1] == []


def test_no_update_comes_between_the_parts_of_a_state() -> None:
    class Book(OrderBook[Any]):
        @property
        def asks(self) -> Any:
            writer.start()
            writer.join(0.1)
            return super().asks

    book = Book(CHANNELS["books"], {"channel": "books", "instId": "A-B"})
    book.apply(snapshot(ASKS, BIDS))
    writer = Thread(target=book.apply, args=(update(10, 11, ASKS[:1], [["9", "0"]]),))
    state = book.state()
    writer.join()
    assert ([*state.bids], state.seq_id) == ([OrderBookLevel.from_wire(row) for row in BIDS], 10)
    assert ([*state.asks], book.seq_id) == ([OrderBookLevel.from_wire(row) for row in ASKS], 11)


@pytest.mark.parametrize("name", DOCUMENTED)
def test_documented_pushes_make_a_book(name: str) -> None:
    printed = [decode_message(text) for text in DOCUMENTED[name]]
    channel = CHANNELS[name.partition("/")[2].rsplit("-", 2)[0]]
    pushes = [push for push in printed if isinstance(push, Push)]
    book: OrderBook[Any] = OrderBook(channel, pushes[0].arg)
    for push in pushes:
        assert book.apply(push) in ("applied", "quiet")
        (item,) = push.items
        assert (list(book.asks), list(book.bids)) == (item.asks, item.bids)
        assert (book.seq_id, book.ts, book.is_current) == (item.seq_id, item.ts, True)


class Exchange:
    """A naive book, and the messages that a real one would send of it."""

    def __init__(self) -> None:
        self.sides: tuple[dict[Decimal, list[str]], ...] = ({}, {})
        self.seq = 100_000
        self.low = 100_000
        self.messages: list[Push[Any]] = []
        self.states: list[tuple[Wire, Wire]] = []

    def whole(self) -> tuple[Wire, Wire]:
        asks, bids = ([side[price] for price in sorted(side)] for side in self.sides)
        return asks, bids[::-1]

    def send(self, push: Push[Any]) -> None:
        self.messages.append(push)
        self.states.append(self.whole())

    def time(self) -> str:
        return str(len(self.messages))

    def snapshot(self) -> None:
        self.send(snapshot(*self.whole(), seq=self.seq, ts=self.time()))

    def update(self, changes: list[tuple[bool, str, str]], *, reset: bool) -> None:
        before = self.seq
        if reset:
            # To numbers never used before: others could not be told apart.
            self.low -= 100
            self.seq = self.low
        else:
            self.seq += 1 + len(changes)
        sent: tuple[Wire, Wire] = ([], [])
        for is_bid, price, size in changes:
            level = [price, size, "0", "1"]
            sent[is_bid].append(level)
            side = self.sides[is_bid]
            side.pop(Decimal(price), None)
            if Decimal(size):
                side[Decimal(price)] = level
        self.send(update(before, self.seq, *sent, ts=self.time()))

    def quiet(self) -> None:
        self.send(update(self.seq, self.seq, ts=self.time()))


PRICES = [
    f"{sign}{whole}{rest}"
    for sign in ("", "-")
    for whole in "123"
    for rest in ("", ".0", ".5", ".50")
]
CHANGES = st.lists(
    st.tuples(
        st.booleans(), st.sampled_from([*PRICES, "0"]), st.sampled_from(["0", "0.0", "1", "2.5"])
    ),
    max_size=8,
)
SENT = st.lists(
    st.one_of(
        st.tuples(st.just("update"), CHANGES),
        st.tuples(st.sampled_from(["snapshot", "quiet"]), st.just([])),
        st.tuples(st.just("reset"), CHANGES),
    ),
    min_size=1,
    max_size=25,
)


def sent_by(steps: list[tuple[str, Any]]) -> Exchange:
    exchange = Exchange()
    exchange.snapshot()
    for kind, changes in steps:
        if kind in ("update", "reset"):
            exchange.update(changes, reset=kind == "reset")
        else:
            getattr(exchange, kind)()
    return exchange


@given(SENT, st.integers(1, 12))
def test_all_pushes_in_order_make_the_exchange_s_book(
    steps: list[tuple[str, Any]], looks: int
) -> None:
    exchange = sent_by(steps)
    book = book_of()
    for number, push in enumerate(exchange.messages, 1):
        effect = book.apply(push)
        if number % looks == 0 or number == len(exchange.messages):
            assert (wire(book), book.is_current) == (exchange.states[number - 1], True)
        (item,) = push.items
        assert book.seq_id == item.seq_id
        assert (effect == "reset") == (item.prev_seq_id > item.seq_id)


@pytest.mark.parametrize("count", [1, 20, 70, 400])
def test_a_book_is_in_order_however_long_nobody_looked(count: int) -> None:
    prices = [str(each) for each in range(101, 101 + count)]
    book = book_of("books", snapshot([["1", "1"], ["500", "1"], ["900", "1"]], [["0.5", "1"]]))
    assert [str(row.price) for row in book.asks] == ["1", "500", "900"]
    for seq, price in enumerate(reversed(prices), 10):
        assert book.apply(update(seq, seq + 1, [[price, "1"], ["500", "0"]])) == "applied"
    kept = ["1", *(each for each in prices if each != "500"), "900"]
    assert book.best_ask is not None
    assert (book.best_ask.price, [row[0] for row in book.asks]) == (1, kept)
    assert [row[0] for row in book.bids] == ["0.5"]


def disturbed(count: int) -> st.SearchStrategy[list[int]]:
    """Places of messages in the order in which they arrive: lost, doubled, late."""

    @st.composite
    def orders(draw: st.DrawFn) -> list[int]:
        order = list(range(count))
        for kind, place in draw(
            st.lists(
                st.tuples(st.sampled_from(["lose", "double", "swap", "again"]), st.integers(0, 99)),
                max_size=4,
            )
        ):
            at = place % len(order)
            if kind == "lose" and len(order) > 1:
                del order[at]
            elif kind == "double":
                order.insert(at, order[at])
            elif kind == "swap":
                order[at - 1], order[at] = order[at], order[at - 1]
            elif kind == "again":
                order.append(order[at])
        return order

    return orders()


@given(st.data())
def test_a_current_book_is_never_wrong(data: st.DataObject) -> None:
    exchange = sent_by(data.draw(SENT))
    book = book_of()
    newest = -1
    had: set[int] = set()
    for place in data.draw(disturbed(len(exchange.messages))):
        push = exchange.messages[place]
        was_current = book.is_current
        effect = book.apply(push)
        if effect in ("applied", "reset", "quiet"):
            newest = place
            had.add(place)
        if was_current and place in had and effect == "old":
            assert place <= newest
        if book.is_current:
            assert wire(book) == exchange.states[newest]
            assert effect != "old" or place in had
        else:
            assert effect in ("gap", "waiting")


JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-3, 3),
        st.sampled_from(["", "0", "1", "2.5", "-1", "x", "NaN", "1e5", "snapshot", "update"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["asks", "bids", "seqId", "prevSeqId"]), inner, max_size=4),
    ),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    if isinstance(value, dict):
        for name in value:
            yield from places(value[name], (*path, name))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from places(each, (*path, index))


@given(st.data())
def test_whatever_is_pushed_a_current_book_can_be_read(data: st.DataObject) -> None:
    book = book_of("books", snapshot(ASKS, BIDS))
    sound = update(10, 11, [["10.15", "1", "0", "1"]], [["9.9", "0", "0", "0"]]).to_wire()["data"]
    for _ in range(data.draw(st.integers(1, 3))):
        *above, last = data.draw(st.sampled_from([*places(sound)][1:]))
        part: Any = sound
        for step in above:
            part = part[step]
        part[last] = data.draw(JSON)
        if [*places(sound)][1:] == []:
            break
    raw = {"arg": {"channel": "books", "instId": "A-B"}, "action": "update", "data": sound}
    push = decode_message(json.dumps(raw))
    assert isinstance(push, Push)
    effect = book.apply(push)
    assert (effect in ("gap", "unreadable")) == (not book.is_current)
    for side, step in ((book.asks, 1), (book.bids, -1)):
        prices = [level.price for level in side]
        assert prices == sorted(set(prices))[::step]
        assert all(isinstance(level.size, Decimal) and level.size > 0 for level in side)
