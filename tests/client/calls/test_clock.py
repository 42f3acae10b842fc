"""The exchange's clock: read when asked for, and after an answer that the time was wrong."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from okx_v5 import BadReply, Client, TimestampError

from tests.client.calls.elsewhen import Elsewhen
from tests.support.callers import Caller
from tests.support.exchange import TIME, Answer, Exchange, Fault, Received, reply
from tests.support.fixtures import KEYS
from tests.support.standstill import within

MINUTES = timedelta(minutes=7)


@pytest.fixture(params=[MINUTES, -MINUTES], ids=["ahead", "behind"])
def elsewhen(exchange: Exchange, request: pytest.FixtureRequest) -> Elsewhen:
    exchange.answer = answer = Elsewhen(request.param)
    exchange.tolerance = timedelta(days=1)  # it has a clock of its own here
    return answer


def place(call: Caller) -> Any:
    return call("trade.close_position", inst_id="BTC-USDT-SWAP", mgn_mode="cross")


def test_an_order_signed_by_a_wrong_clock_goes_out_by_the_right_one(
    call: Caller, exchange: Exchange, elsewhen: Elsewhen
) -> None:
    assert place(call)[0].inst_id == "BTC-USDT-SWAP"
    assert [each.path for each in exchange.received][1] == TIME
    assert (elsewhen.asked, elsewhen.taken, len(exchange.received)) == (1, 1, 3)


def test_the_clock_is_kept(call: Caller, exchange: Exchange, elsewhen: Elsewhen) -> None:
    for _ in range(3):
        place(call)
    assert (elsewhen.asked, elsewhen.taken, len(exchange.received)) == (1, 3, 5)


def test_the_clock_is_read_when_asked_for(
    call: Caller, exchange: Exchange, elsewhen: Elsewhen
) -> None:
    ahead = call("sync_clock")
    assert abs(ahead - elsewhen.ahead) < timedelta(seconds=1)
    place(call)
    assert (elsewhen.asked, elsewhen.taken, len(exchange.received)) == (1, 1, 2)


def test_the_time_is_read_without_keys(call: Caller, exchange: Exchange) -> None:
    exchange.answer = Elsewhen(MINUTES)
    call("sync_clock")
    assert exchange.received[0].keys == []


def test_half_of_the_way_is_added(call: Caller, exchange: Exchange) -> None:
    """The time in an answer that took long is old when it arrives."""

    def late(request: Received) -> Answer:
        told = Elsewhen(timedelta(0))(request)
        return Answer(told.body, delay=0.4)

    exchange.answer = late
    ahead = call("sync_clock")
    assert timedelta(seconds=-0.25) < ahead < timedelta(seconds=-0.15)


def test_a_clock_that_stays_wrong_is_an_error_with_advice(call: Caller, exchange: Exchange) -> None:
    def stubborn(request: Received) -> Answer:
        if request.path == TIME:
            return Elsewhen(timedelta(0))(request)
        return reply(code="50102", msg="expired", status=401)

    exchange.answer = stubborn
    with pytest.raises(TimestampError) as caught:
        place(call)
    assert "clock" in caught.value.hint.lower()
    assert [each.path == TIME for each in exchange.received] == [False, True, False]


@pytest.mark.parametrize(
    "answer",
    [Answer(b"<html>", 502), reply(), reply({"ts": "soon"}), reply({"time": "1"}), Fault.SWALLOW],
    ids=["html", "nothing", "no number", "no ts", "no answer"],
)
def test_where_the_time_cannot_be_had_the_refusal_is_told(
    connect: Callable[..., Caller], exchange: Exchange, answer: Any
) -> None:
    exchange.script(reply(code="50102", msg="expired", status=401), *[answer] * 3)
    with pytest.raises(TimestampError):
        place(connect())
    orders = [each for each in exchange.received if each.path != TIME]
    assert len(orders) == 1


def test_a_time_that_is_none_is_no_time(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply({"ts": "soon"}))
    with pytest.raises(BadReply, match="time"):
        call("sync_clock")


def test_threads_with_a_wrong_clock_ask_once(exchange: Exchange, elsewhen: Elsewhen) -> None:
    with Client(**KEYS, base_url=exchange.url, rate_limit="off") as client:

        def order(_: int) -> None:
            client.trade.close_position(inst_id="BTC-USDT-SWAP", mgn_mode="cross")

        with ThreadPoolExecutor(16) as pool:
            list(pool.map(order, range(16)))
    assert (elsewhen.asked, elsewhen.taken) == (1, 16)


def test_the_wait_for_the_clock_is_part_of_the_deadline(
    connect: Callable[..., Caller], exchange: Exchange
) -> None:
    silence = Answer(b"{}", stop_after=1, stall=True)
    call = connect()
    place(call)
    exchange.script(reply(code="50102", msg="expired", status=401), *[silence] * 3)
    with within(1), pytest.raises(TimestampError):
        place(call.with_options(timeout=0.5))
