"""A kept-alive connection that died while nobody looked neither loses an order nor doubles it."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

import pytest
from okx_v5 import OkxError, TransportError

from tests.wire.callers import Caller
from tests.wire.exchange import Answer, Exchange, reply

ORDERS = 40


def place(call: Caller, cl_ord_id: str) -> Any:
    return call(
        "trade.close_position",
        inst_id="BTC-USDT-SWAP",
        mgn_mode="cross",
        cl_ord_id=cl_ord_id,
    )


def judge(call: Caller, exchange: Exchange, cl_ord_id: str) -> bool:
    """Place an order and compare what the client says with what the exchange has read."""
    try:
        answer = place(call, cl_ord_id)
    except OkxError as error:
        assert max(counts(exchange).values(), default=0) <= 1
        assert not isinstance(error, TransportError) or counts(exchange)[cl_ord_id] == 0
        return False
    assert answer.code == "0"
    assert counts(exchange)[cl_ord_id] == 1
    assert max(counts(exchange).values()) == 1
    return True


def counts(exchange: Exchange) -> Counter[str]:
    return Counter(request.json["clOrdId"] for request in exchange.received)


def test_a_connection_is_kept(call: Caller, exchange: Exchange) -> None:
    for number in range(5):
        place(call, f"b{number}")
    assert exchange.connections == 1


@pytest.mark.parametrize("idle", [0, 0.002], ids=["at once", "after a moment"])
def test_closed_by_the_exchange_between_two_orders(
    call: Caller, exchange: Exchange, idle: float
) -> None:
    done = 0
    for number in range(ORDERS):
        done += judge(call, exchange, f"b{number}")
        exchange.drop_connections()
        time.sleep(idle)
    assert done >= 1


def test_closed_by_the_exchange_with_its_answer(call: Caller, exchange: Exchange) -> None:
    exchange.script(*[reply({"instId": "BTC-USDT-SWAP"}, close=True)] * ORDERS)
    done = sum(judge(call, exchange, f"b{number}") for number in range(ORDERS))
    assert done >= 1


def test_an_announced_close_costs_nothing(call: Caller, exchange: Exchange) -> None:
    last = reply({"instId": "A"}, close=True, headers=("Connection: close",))
    exchange.script(*[last] * ORDERS)
    assert all(judge(call, exchange, f"b{number}") for number in range(ORDERS))


def test_an_order_after_a_long_idle_connection_succeeds(call: Caller, exchange: Exchange) -> None:
    place(call, "b1")
    exchange.drop_connections()
    time.sleep(0.05)
    assert judge(call, exchange, "b2")


def test_more_bytes_than_announced_are_no_answer_to_the_next_order(
    call: Caller, exchange: Exchange
) -> None:
    """A connection that has gone out of step must not hand one order's answer to another."""
    first = reply({"clOrdId": "b1"})
    stray = reply({"clOrdId": "stray"})
    exchange.script(Answer(first.body, stray=stray.head() + stray.body))
    assert place(call, "b1")[0].cl_ord_id == "b1"
    time.sleep(0.02)
    try:
        assert place(call, "b2")[0].cl_ord_id == "b2"
    except OkxError:
        assert counts(exchange)["b2"] <= 1
