"""`expTime`: until when an order may be taken, told by a header where the exchange knows it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from okx_v5 import OPERATIONS, TransportError, ValidationError

from tests.client.calls.elsewhen import Elsewhen
from tests.support.callers import Caller
from tests.support.exchange import TIME, Exchange, reply

ORDER_PATH = "/api/v5/trade/order"

ORDER: dict[str, Any] = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "limit",
    "px": "2.15",
    "sz": "2",
}
SIGNAL = {
    "inst_id": "BTC-USDT-SWAP",
    "algo_id": "1222",
    "side": "buy",
    "ord_type": "market",
    "sz": "1",
}
CALLS: dict[str, dict[str, Any]] = {
    "trade.place_order": ORDER,
    "trade.place_orders": {"orders": [ORDER]},
    "trade.amend_order": {"inst_id": "BTC-USDT", "ord_id": "1", "new_sz": "1"},
    "trade.amend_orders": {"orders": [{"inst_id": "BTC-USDT", "ord_id": "1", "new_sz": "1"}]},
    "signal_bot.place_sub_order": SIGNAL,
}


@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (1597026383085, "1597026383085"),
        ("1597026383085", "1597026383085"),
        (datetime(2020, 8, 10, 2, 26, 23, 85000, tzinfo=UTC), "1597026383085"),
    ],
    ids=["number", "text", "datetime"],
)
def test_goes_out_with_the_call(
    call: Caller, exchange: Exchange, method: str, given: Any, sent: str
) -> None:
    call(method, **CALLS[method], exp_time=given)
    assert exchange.received[0].headers["exptime"] == sent
    assert b"expTime" not in exchange.received[0].body


def test_is_among_the_known_names_where_it_was_mistyped(call: Caller, exchange: Exchange) -> None:
    with pytest.raises(ValidationError) as caught:
        call("trade.place_order", **ORDER, exp_tme=1597026383085)
    assert (caught.value.operation, caught.value.parameter) == ("trade.place_order", "exp_tme")
    known = caught.value.rule.removeprefix("is not a parameter; known are ").split(", ")
    assert {"inst_id", "extra", "exp_time"} <= set(known)
    assert exchange.received == []


@pytest.mark.parametrize("method", CALLS)
def test_nothing_goes_out_that_was_not_asked_for(
    call: Caller, exchange: Exchange, method: str
) -> None:
    call(method, **CALLS[method])
    assert "exptime" not in exchange.received[0].headers


def test_those_are_all_operations_that_know_it() -> None:
    known = {each.label for each in OPERATIONS.values() if "exp_time" in each.header_names}
    assert known == set(CALLS)


@pytest.mark.parametrize("method", CALLS)
def test_of_the_client_counts_from_each_call(
    connect: Callable[..., Caller], exchange: Exchange, method: str
) -> None:
    call = connect(exp_time=timedelta(seconds=2))
    ways: list[int] = []
    for _ in range(2):
        before = time.time_ns() // 1_000_000
        call(method, **CALLS[method])
        after = time.time_ns() // 1_000_000
        ways.append(after - before + 1)
        told = int(exchange.received[-1].headers["exptime"])
        # Early by the way of the answer that told the time, in the first call; never late.
        assert before + 2000 - ways[0] <= told <= after + 2000


def test_of_the_client_follows_the_clock_of_the_exchange(
    connect: Callable[..., Caller], exchange: Exchange
) -> None:
    call = connect(exp_time=timedelta(seconds=2))
    ahead = 10_000
    exchange.script(reply({"ts": str(time.time_ns() // 1_000_000 + ahead)}))
    call("sync_clock")
    call("trade.place_order", **ORDER)
    told = int(exchange.received[-1].headers["exptime"]) - time.time_ns() // 1_000_000
    assert ahead + 1000 < told < ahead + 2500


def test_of_a_call_comes_first(connect: Callable[..., Caller], exchange: Exchange) -> None:
    connect(exp_time=timedelta(seconds=2))("trade.place_order", **ORDER, exp_time=1597026383085)
    assert exchange.received[0].headers["exptime"] == "1597026383085"


def test_of_the_client_leaves_the_others_alone(
    connect: Callable[..., Caller], exchange: Exchange
) -> None:
    call = connect(exp_time=timedelta(seconds=2))
    call("trade.close_position", inst_id="BTC-USDT-SWAP", mgn_mode="cross")
    assert "exptime" not in exchange.received[0].headers


@pytest.mark.parametrize("wrong", [datetime(2020, 8, 10), 1.5, "soon", -1, "", True], ids=repr)
def test_that_is_no_time_is_refused(call: Caller, exchange: Exchange, wrong: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        call("trade.place_order", **ORDER, exp_time=wrong)
    assert (caught.value.parameter, caught.value.wire_name) == ("exp_time", "expTime")
    assert exchange.received == []


@pytest.mark.parametrize("wrong", [2, "2", timedelta(0), timedelta(seconds=-1), datetime.now(UTC)])
def test_of_the_client_is_a_duration(connect: Callable[..., Caller], wrong: Any) -> None:
    with pytest.raises(ValidationError, match="timedelta"):
        connect(exp_time=wrong)


def test_is_no_argument_of_others(call: Caller, exchange: Exchange) -> None:
    with pytest.raises(ValidationError, match="exp_time"):
        call("trade.close_position", inst_id="BTC-USDT-SWAP", mgn_mode="cross", exp_time=1)
    assert exchange.received == []


def test_stays_the_same_when_an_order_is_sent_again(
    connect: Callable[..., Caller], exchange: Exchange
) -> None:
    now = reply({"ts": str(time.time_ns() // 1_000_000)})
    exchange.script(now, reply(code="50011", msg="slower", status=429))
    connect(exp_time=timedelta(seconds=2))("trade.place_order", **ORDER)
    first, second = (each for each in exchange.received if each.method == "POST")
    assert first.headers["exptime"] == second.headers["exptime"]


def test_is_told_by_encode() -> None:
    encoded = OPERATIONS["POST /api/v5/trade/order"].encode(**ORDER, exp_time=1597026383085)
    assert encoded.headers == {"expTime": "1597026383085"}
    assert OPERATIONS["POST /api/v5/trade/order"].encode(**ORDER).headers == {}


@pytest.mark.parametrize("ahead", [-7 * 60, -20, -1, 0, 1, 20, 60, 7 * 60])
def test_of_the_client_holds_by_the_clock_of_the_exchange(
    connect: Callable[..., Caller], exchange: Exchange, ahead: int
) -> None:
    elsewhen = exchange.answer = Elsewhen(timedelta(seconds=ahead))
    exchange.tolerance = timedelta(days=1)
    call = connect(exp_time=timedelta(seconds=2))
    began = time.monotonic()
    for _ in range(2):
        call("trade.place_order", **ORDER)
        passed = time.monotonic() - began
        orders = [each for each in exchange.received if each.path == ORDER_PATH]
        told = int(orders[-1].headers["exptime"]) / 1000 - elsewhen.now().timestamp()
        assert 2 - 2 * passed - 0.001 <= told <= 2
    # One reading is enough, and what is signed by it is not refused.
    assert (elsewhen.asked, len(orders)) == (1, 2)


def test_of_the_client_does_not_outlast_a_clock_that_was_set(
    connect: Callable[..., Caller], exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = connect(exp_time=timedelta(seconds=2))
    call("trade.place_order", **ORDER)
    right = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: right() + 5 * 10**9)
    call("trade.place_order", **ORDER)
    assert [each.path for each in exchange.received].count(TIME) == 2


def test_without_the_time_of_the_exchange_nothing_is_sent(
    connect: Callable[..., Caller], exchange: Exchange
) -> None:
    exchange.script(*[reply(code="50001", msg="busy", status=503)] * 3)
    with pytest.raises(TransportError, match="exp_time needs the exchange's time"):
        connect(exp_time=timedelta(seconds=2))("trade.place_order", **ORDER)
    assert {each.path for each in exchange.received} == {TIME}
