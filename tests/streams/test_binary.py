"""Binary pushes (SBE): read from messages packed by hand, and received over real connections."""

from __future__ import annotations

import asyncio
import json
import pickle
import struct
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import (
    CHANNELS,
    AsyncStreams,
    AuthenticationError,
    BadMessage,
    Interrupted,
    Push,
    Streams,
    ValidationError,
    decode_message,
)
from okx_v5._runtime.streams.push import is_binary
from okx_v5._runtime.streams.socket import Ended

from tests.streams.pages import PUSHES
from tests.support.in_a_loop import PATIENCE, awaited
from tests.support.practice import LIVE, Practice
from tests.support.sbe_messages import block, header, levels

CODE, TS, OUT = 211874, 1726233600001000, 1726233600001999
PAIR = "BTC-USDT"
ROW = {"instId": PAIR, "tradeId": "7", "px": "42219.90", "sz": "0.1", "side": "sell"}


def trade(side: int = 1, source: int = 0, code: int = CODE, **head: int) -> bytes:
    """A TradesChannelEvent: 42219.90 for 0.12060306."""
    prices = (4221990, 12060306, 130639474, 3, side, -2, -8, source)
    return header(62, 1005, **head) + block("qqqqqqqhbbbb", code, TS, OUT, 1234, *prices)


BBO = header(74, 1000) + block("qqqqqqqqiibb", CODE, TS, OUT, 9, 101, 5, 100, 6, 2, 3, -1, 1)
CHANGE = (
    header(42, 1001)
    + block("qqqqqbb", CODE, TS, OUT, 78, 77, -1, 2)
    + levels([(101, 5, 2)])
    + levels([])
)
EXPONENTS = header(42, 1002) + block("qqqqqbb", CODE, TS, OUT, 79, 78, -2, 3)


def read(message: bytes) -> Any:
    push = decode_message(message)
    assert isinstance(push, Push)
    assert push.arg == {"channel": push.channel, "instIdCode": CODE}
    assert len(push.items) == 1
    return push.items[0]


def test_a_trade_is_read_as_its_twin_in_json_is() -> None:
    row = read(trade())
    told = (row.px, row.sz, row.side, row.source, row.trade_id, row.count, row.seq_id)
    assert told == (Decimal("42219.90"), Decimal("0.12060306"), "buy", "0", 130639474, 3, 1234)
    assert row.ts == datetime(2024, 9, 13, 13, 20, 0, 1000, UTC)
    assert row.out_time.microsecond == 1999
    assert read(trade(side=0, source=1)).side == "sell"
    assert (read(trade(side=7)).side, read(trade(source=9)).source) == ("7", "9")


def test_books_are_read_as_levels() -> None:
    best, change, exponents = read(BBO), read(CHANGE), read(EXPONENTS)
    assert [(each.price, each.size, each.orders) for each in best.asks + best.bids] == [
        (Decimal("10.1"), 50, 2),
        (Decimal("10.0"), 60, 3),
    ]
    assert (change.asks[0].price, change.asks[0].size) == (Decimal("10.1"), 500)
    assert (change.bids, change.prev_seq_id, change.seq_id) == ([], 77, 78)
    assert (exponents.prev_seq_id, exponents.px_exponent, exponents.sz_exponent) == (78, -2, 3)
    assert (exponents.asks, exponents.bids) == ([], [])


def test_a_push_is_kept_and_told_whole() -> None:
    push = CHANNELS["public-sbe/books-l2-tbt"].decode(memoryview(CHANGE))
    again = pickle.loads(pickle.dumps(push))
    assert again.to_wire() == push.to_wire()
    assert push.to_wire()["data"][0]["asks"] == [[Decimal("10.1"), 500, None, 2]]
    assert (again.raw, again.arg, again.action) == (CHANGE, push.arg, None)


@pytest.mark.parametrize(
    ("message", "told"),
    [
        (trade(schema=2), "is of schema 2, version 0, and known is okx_sbe_1_0: schema 1"),
        (trade()[:60], "ends within TradesChannelEvent"),
        (trade() + b"\0", "1 bytes stand behind"),
        (header(42, 1003), "of no channel"),
        (b"\0\0", "ends within its header"),
    ],
)
def test_what_is_not_known_is_refused_with_what_is(message: bytes, told: str) -> None:
    with pytest.raises(BadMessage, match=told):
        decode_message(message)


def test_another_channel_says_what_came() -> None:
    with pytest.raises(BadMessage, match=r"template 1000 \(BboTbtChannelEvent\)"):
        CHANNELS["public-sbe/trades"].decode(BBO)


def test_a_newer_version_may_say_more() -> None:
    longer = trade(version=1)[8:] + struct.pack("<q", 5)
    assert read(header(70, 1005, version=1) + longer).seq_id == 1234


def test_json_is_never_taken_for_binary() -> None:
    assert not any(is_binary(each.text.encode()) for each in PUSHES.values())
    assert all(map(is_binary, (trade(), BBO, CHANGE, EXPONENTS)))


async def next_push(subscription: Any) -> Push[Any]:
    async with asyncio.timeout(PATIENCE):
        push = await anext(subscription)
    assert isinstance(push, Push)
    return push


@awaited
async def test_instruments_are_asked_for_by_name(practice: Practice) -> None:
    async with AsyncStreams(base_url=practice.url, **LIVE) as streams:
        with pytest.raises(ValidationError, match="is required"):
            streams.market.sbe_trades()  # type: ignore[call-arg]
        async with streams.market.sbe_trades(inst_id=[PAIR, "ETH-USDT"]) as trades:
            codes = streams.inst_id_codes
            row = {**ROW, "ts": "1", "count": "2", "source": "0", "seqId": 5}
            for name in ("ETH-USDT", PAIR, PAIR):
                practice.push("trades", {"instId": name}, data=[{**row, "instId": name}])
                push = await next_push(trades)
                assert push.arg == {"channel": "trades", "instIdCode": codes[name]}
                [trade] = push.items
                assert (trade.px, trade.side, trade.seq_id) == (Decimal("42219.90"), "sell", 5)
                assert trade.inst_id_code == codes[name]
            with pytest.raises(ValidationError, match="has no instIdCode"):
                await streams.market.sbe_trades(inst_id="NONE-USDT").open()


def test_threads_receive_them_too(practice: Practice) -> None:
    with (
        Streams(base_url=practice.url, **LIVE) as streams,
        streams.market.sbe_bbo_tbt(inst_id=PAIR) as best,
    ):
        push = next(best)
        assert isinstance(push, Push)
        assert push.items[0].asks[0].price > push.items[0].bids[0].price


@awaited
async def test_a_refused_handshake_says_why(practice: Practice) -> None:
    async with AsyncStreams(base_url=practice.url, **{**LIVE, "secret_key": "wrong"}) as streams:
        with pytest.raises(AuthenticationError) as caught:
            await streams.market.sbe_trades(inst_id=PAIR).open()
    assert (caught.value.code, caught.value.http_status) == ("60007", 401)
    async with AsyncStreams(base_url=practice.url) as streams:
        with pytest.raises(ValidationError, match="pass api_key"):
            await streams.market.sbe_trades(inst_id=PAIR).open()


@awaited
async def test_pings_are_answered_and_silence_is_found(practice: Practice) -> None:
    practice.limits(secondsBetweenPings=0.1)
    async with (
        AsyncStreams(base_url=practice.url, silence=1, **LIVE) as streams,
        streams.market.sbe_books_l2_tbt(inst_id=PAIR) as book,
    ):
        # Two seconds of silence are let pass; the exchange itself ends it after 0.3.
        await asyncio.sleep(0.6)
        assert len(practice.connections()["open"]) == 1
        practice.scenario("silence", path="/ws/v5/public-sbe")
        async with asyncio.timeout(PATIENCE):
            gap = await anext(book)
        assert isinstance(gap, Interrupted)


class Scripted:
    """A transport over which a subscription is taken, and then one message comes."""

    def __init__(self, message: bytes) -> None:
        self.message = message

    async def connect(self, url: str, receiver: Any, headers: Any) -> Any:
        self.receiver = receiver()
        self.told = [url.partition("/ws/")[2], *sorted(headers)]
        return self

    def send(self, message: bytes) -> None:
        asked = json.loads(message)
        taken = {"id": asked["id"], "event": asked["op"], "arg": asked["args"][0]}
        self.receiver.received(json.dumps(taken).encode())
        if asked["op"] == "subscribe":
            self.receiver.received(self.message)

    def close(self) -> None:
        self.receiver.ended(Ended(1000, ""))

    abort = close


@awaited
@pytest.mark.parametrize("is_known", [True, False])
async def test_a_schema_that_is_not_known_ends_the_subscription(is_known: bool) -> None:
    transport = Scripted(trade() if is_known else trade(schema=2))
    async with AsyncStreams(transport=transport, timeout=PATIENCE, **LIVE) as streams:
        streams.inst_id_codes[PAIR] = CODE
        trades = streams.market.sbe_trades(inst_id=PAIR)
        if is_known:
            assert (await next_push(trades)).arg == {"channel": "trades", "instIdCode": CODE}
            return
        with pytest.raises(BadMessage, match="is of schema 2, version 0, and known is okx_sbe_1_0"):
            await next_push(trades)
    keys = ("KEY", "PASSPHRASE", "SIGN", "TIMESTAMP")
    assert transport.told == ["v5/public-sbe", *(f"OK-ACCESS-{name}" for name in keys)]
