"""A connection that the exchange will end is left to another one, and readers notice nothing."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from okx_v5 import CHANNELS, AsyncStreams, Interrupted, replay
from okx_v5._runtime.streams import handover as handover_module
from okx_v5._runtime.streams import line as line_module
from okx_v5._runtime.streams.crossing import Crossing
from okx_v5._runtime.streams.delivery import Recorder
from okx_v5._runtime.streams.order_book import OrderBook
from okx_v5._runtime.streams.topic import Topic

from tests.support.in_a_loop import awaited
from tests.support.practice import LIVE, Practice
from tests.support.scripted_exchange import Connection, Exchange, scripted_exchange

PAIR = "BTC-USDT"
NOTICE: dict[str, Any] = {"event": "notice", "code": "64008", "msg": "soon", "connId": "a"}


@pytest.fixture(autouse=True)
def brief(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is behind anything here by as much as a second."""
    monkeypatch.setattr(handover_module, "OVERLAP", 0.1)
    monkeypatch.setattr(line_module, "SHORTEST", 0.01)


class Reader(Topic):
    """A topic whose reader notes what it is brought."""

    def __init__(self, channel: str) -> None:
        arg = {"channel": channel, "instId": PAIR}
        super().__init__(CHANNELS[channel], arg, arg, Recorder(), None)
        self.came: list[bytes] = []

    def deliver(self, raw: bytes) -> None:
        self.came.append(raw)


def reader(channel: str) -> Reader:
    async def made() -> Reader:
        return Reader(channel)

    return asyncio.run(made())


class TestCrossing:
    """Every message of a sequence goes over the old connection, those from one on over the new."""

    @given(
        count=st.integers(0, 8),
        first=st.integers(0, 8),
        new_is_next=st.lists(st.booleans(), max_size=16),
    )
    def test_all_comes_once_and_in_order(
        self, count: int, first: int, new_is_next: list[bool]
    ) -> None:
        """Each is as far behind the other as it likes."""
        topic = READERS["trades"]
        topic.came.clear()
        crossing = Crossing(topic)
        told = [str(number).encode() for number in range(count)]
        old, new = [*told], [*told[first:]]
        for is_new in [*new_is_next, *[False] * count, *[True] * count]:
            if is_new and new:
                crossing.new(new[0], new.pop(0))
            elif not is_new and old:
                crossing.old(old[0], old.pop(0))
        crossing.settle()
        assert topic.came == told
        assert crossing.is_over

    @given(behind=st.integers(0, 5), ahead=st.integers(0, 5))
    def test_a_book_goes_on_without_its_snapshot(self, behind: int, ahead: int) -> None:
        """Whichever connection is ahead, sequence numbers follow one another."""
        topic = READERS["books"]
        topic.came.clear()
        crossing = Crossing(topic)
        book: OrderBook[Any] = OrderBook(CHANNELS["books"], topic.arg)
        changes = [change(number) for number in range(1, 20)]
        book.apply(CHANNELS["books"].decode(whole(0)))
        for each in changes[:5]:
            crossing.old(each, each)
        crossing.new(whole(5 - behind), whole(5 - behind))
        for each in changes[5 : 5 + ahead]:
            crossing.old(each, each)
        for each in changes[5 - behind :]:
            crossing.new(each, each)
        crossing.settle()
        assert {book.apply(CHANNELS["books"].decode(each)) for each in topic.came} == {"applied"}
        assert book.seq_id == 19
        if behind or ahead:
            assert topic.came == changes
        else:  # nothing came over both
            assert topic.came == [*changes[:5], whole(5), *changes[5:]]


def change(number: int) -> bytes:
    row = {"asks": [], "bids": [["1", str(number), "0", "1"]], "ts": str(number)}
    row |= {"seqId": number, "prevSeqId": number - 1}  # type: ignore[dict-item]
    arg = {"channel": "books", "instId": PAIR}
    return json.dumps({"arg": arg, "action": "update", "data": [row]}).encode()


def whole(number: int) -> bytes:
    return (
        change(number)
        .replace(b'"update"', b'"snapshot"')
        .replace(b'"prevSeqId": %d' % (number - 1), b'"prevSeqId": -1')
    )


READERS = {name: reader(name) for name in ("trades", "books")}


async def moved(exchange: Exchange, number: int = 0) -> Connection:
    """The connection that has taken the place of one, which is closed."""
    await exchange.until(lambda: exchange.connections[number].is_gone)
    return exchange.connections[number + 1]


def numbers(messages: list[Any]) -> list[str]:
    assert not any(isinstance(each, Interrupted) for each in messages), messages
    return [each.items[0]["tradeId"] for each in messages]


class TestOverAScriptedExchange:
    @awaited
    async def test_nothing_is_missed_or_twice(self) -> None:
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            names = [PAIR, "A-USDT", "B-USDT"]
            trades = await streams.market.trades(inst_id=names).open()
            old = exchange.connections[0]
            old.push("trades", PAIR, 1)
            old.say(**NOTICE)
            old.say(**NOTICE)
            old.push("trades", PAIR, 2)
            new = await exchange.connection(1, asked=1)
            assert [arg["instId"] for arg in new.asked[0]["args"]] == names
            new.push("trades", PAIR, 4)
            old.push("trades", PAIR, 3)
            old.push("trades", PAIR, 4)
            new.push("trades", PAIR, 5)
            came = [await anext(trades) for _ in range(5)]
            assert numbers(came) == ["1", "2", "3", "4", "5"]
            await moved(exchange)
            new.push("trades", "A-USDT", 6)
            assert numbers([await anext(trades)]) == ["6"]
            assert len(exchange.connections) == 2

    @awaited
    async def test_what_is_quiet_goes_over_too(self) -> None:
        """A state is told again where it is told first; of events there is nothing to tell."""
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            tickers = await streams.market.tickers(inst_id=PAIR).open()
            exchange.connections[0].say(**NOTICE)
            new = await exchange.connection(1, asked=1)
            new.push("tickers", PAIR, 1)
            await moved(exchange)
            new.push("tickers", PAIR, 2)
            new.push("trades", PAIR, 3)
            assert numbers([await anext(tickers), await anext(tickers)]) == ["1", "2"]
            assert numbers([await anext(trades)]) == ["3"]

    @awaited
    async def test_the_new_connection_breaks(self) -> None:
        """What had not gone over is the old one's still, and goes over to the next one."""
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            old = exchange.connections[0]
            old.say(**NOTICE)
            (await exchange.connection(1, asked=1)).close()
            third = await exchange.connection(2, asked=1)
            for number in (1, 2):
                old.push("trades", PAIR, number)
            for number in (2, 3):
                third.push("trades", PAIR, number)
            assert numbers([await anext(trades) for _ in range(3)]) == ["1", "2", "3"]
            await exchange.until(lambda: old.is_gone)
            assert len(exchange.connections) == 3

    @awaited
    async def test_the_old_connection_ends_before(self) -> None:
        """It is an ordinary gap, and what the new one has brought comes after it."""
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            trades = await streams.market.trades(inst_id=PAIR).open()
            old = exchange.connections[0]
            exchange.answer = lambda connection, request: None
            old.push("trades", PAIR, 1)
            old.say(**NOTICE)
            new = await exchange.connection(1, asked=1)
            old.close(1001)
            assert numbers([await anext(trades)]) == ["1"]
            await exchange.until(lambda: old.is_gone)
            new.acknowledge(new.asked[0])
            new.push("trades", PAIR, 3)
            gap = await anext(trades)
            assert isinstance(gap, Interrupted)
            assert "1001" in gap.reason
            assert numbers([await anext(trades)]) == ["3"]

    @awaited
    async def test_leaving_and_coming_back_meanwhile(self) -> None:
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            stays = await streams.market.trades(inst_id=PAIR).open()
            goes = await streams.market.trades(inst_id="A-USDT").open()
            old = exchange.connections[0]
            exchange.answer = lambda connection, request: None
            old.say(**NOTICE)
            new = await exchange.connection(1, asked=1)
            await goes.close()
            opening = asyncio.create_task(streams.market.trades(inst_id="A-USDT").open())
            await asyncio.sleep(0)
            exchange.answer = Connection.acknowledge
            new.acknowledge(new.asked[0])
            comes = await opening
            old.push("trades", "A-USDT", 1)
            old.push("trades", PAIR, 1)
            await moved(exchange)
            new.push("trades", "A-USDT", 2)
            assert numbers([await anext(comes)]) == ["2"]
            assert numbers([await anext(stays)]) == ["1"]

    @awaited
    async def test_a_book_begins_anew_meanwhile(self) -> None:
        """Its snapshot is not held back for what it may have missed."""
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            book = streams.market.order_book(inst_id=PAIR)
            exchange.answer = lambda connection, request: (
                connection.acknowledge(request),
                connection.send(whole(3)),
            )[0]
            async with book:
                old = exchange.connections[0]
                exchange.answer = Connection.acknowledge
                old.say(**NOTICE)
                new = await exchange.connection(1, asked=1)
                old.send(change(9))
                while book.is_current:
                    await book.changed()
                await exchange.until(lambda: len(new.of("subscribe")) == 2)
                new.send(whole(9))
                while not book.is_current:
                    await book.changed()
                assert book.seq_id == 9

    @awaited
    async def test_a_recording_begins_meanwhile(self, tmp_path: Path) -> None:
        """It is told the state of books, also of those that the old connection brings still."""
        async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
            book = streams.market.order_book(inst_id=PAIR)
            exchange.answer = lambda connection, request: (
                connection.acknowledge(request),
                connection.send(whole(3)),
            )[0]
            async with book:
                exchange.answer = lambda connection, request: None
                old = exchange.connections[0]
                old.say(**NOTICE)
                new = await exchange.connection(1, asked=1)
                recording = streams.record(tmp_path / "day", renew=True)
                while book.is_current:
                    await book.changed()
                exchange.answer = Connection.acknowledge
                new.acknowledge(new.asked[0])
                await exchange.until(lambda: len(new.of("subscribe")) == 2)
                new.send(whole(4))
                while not book.is_current:
                    await book.changed()
                await recording.close()
        with replay(recording.path) as again:
            [push] = again.market.books(inst_id=PAIR)
            assert push.action == "snapshot"

    @pytest.mark.parametrize("told", ["old", "new", "nobody"])
    @awaited
    async def test_no_second_connection_may_have_the_channel(
        self, told: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is subscribed to when the old connection has gone: that is a gap, and no error.

        Where nobody tells, it is counted here.
        """
        if told == "nobody":
            monkeypatch.setattr(CHANNELS["orders"], "connections", 1)
        settings = {**LIVE, "base_url": ""}
        async with scripted_exchange() as exchange:
            settings["base_url"] = exchange.url
            async with AsyncStreams(**settings, follow_up=False) as streams:
                orders = await streams.trade.orders(inst_type="ANY").open()
                old = exchange.connections[0]
                old.say(**NOTICE)
                new = await exchange.connection(1, asked=2)
                assert [each["op"] for each in new.asked] == ["login", "subscribe"]
                denied = {"event": "channel-conn-count-error", "channel": "orders"}
                if told != "nobody":
                    (new if told == "new" else old).say(**denied, connCount="30")
                await exchange.until(lambda: old.is_gone)
                began = monotonic()
                asked = 2 if told == "new" else 1
                await exchange.until(lambda: len(new.of("subscribe")) == asked)
                waited = monotonic() - began
                assert told != "new" or waited > 0.05, "the exchange counts the old one for a while"
                gap = await anext(orders)
                assert isinstance(gap, Interrupted)
                assert "no more connections" in gap.reason
                assert len(new.of("subscribe")) == asked
                arg = {"channel": "orders", "instType": "ANY", "uid": "1"}
                new.say(arg=arg, data=[{"tradeId": "1"}])
                assert numbers([await anext(orders)]) == ["1"]


WAYS: list[tuple[str, str, dict[str, str]]] = [
    ("public", "trades", {"instId": PAIR}),
    ("business", "trades-all", {"instId": PAIR}),
    ("private", "fills", {"instId": PAIR}),
]


class TestOverThePracticeExchange:
    @pytest.mark.parametrize(("path", "channel", "arg"), WAYS)
    @awaited
    async def test_a_feed_goes_on(
        self, practice: Practice, path: str, channel: str, arg: dict[str, str]
    ) -> None:
        came: list[Any] = []
        async with AsyncStreams(base_url=practice.url, **LIVE) as streams:
            events = await streams.subscribe(CHANNELS[channel], inst_id=PAIR).open()

            async def read() -> None:
                while (each := await anext(events, None)) is not None:
                    came.append(each)

            reading = asyncio.create_task(read())
            await asyncio.to_thread(practice.feed, channel, arg, per_second=100)
            await goes_over(practice, path)
            before = len(came)
            while len(came) < before + 20:
                await asyncio.sleep(0.01)
        await reading
        told = [int(each) for each in numbers(came)]
        assert told == [*range(told[0], told[0] + len(told))]

    @awaited
    async def test_a_book_stays_current(self, practice: Practice) -> None:
        arg = {"instId": PAIR}
        practice.feed("books", arg, count=1, levels=50)
        seen: list[Any] = []
        async with (
            AsyncStreams(base_url=practice.url) as streams,
            streams.market.order_book(inst_id=PAIR) as book,
        ):

            async def watch() -> None:
                while await book.changed():
                    seen.append((book.is_current, book.seq_id))

            watching = asyncio.create_task(watch())
            await asyncio.to_thread(practice.feed, "books", arg, per_second=100)
            await goes_over(practice, "public")
            await asyncio.to_thread(practice.control, "DELETE", "/__feed")
            now = await asyncio.to_thread(practice.book, channel="books", **arg)
            while book.seq_id != now["seqId"]:
                await asyncio.sleep(0.01)
            assert [each.to_wire() for each in book.asks] == now["asks"]
            watching.cancel()
        assert all(is_current for is_current, _ in seen)
        assert [*seen] == sorted(seen)


async def goes_over(practice: Practice, path: str) -> None:
    """A connection gets the notice, and is left for another one."""
    practice.scenario("notice", path=f"/ws/v5/{path}")

    def has_gone_over() -> bool:
        connections = practice.connections()
        return connections["opened"] == 2 and len(connections["open"]) == 1

    while not await asyncio.to_thread(has_gone_over):
        await asyncio.sleep(0.01)
