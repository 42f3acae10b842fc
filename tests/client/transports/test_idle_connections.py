"""A kept-alive connection that died while nobody looked neither loses an order nor doubles it."""

from __future__ import annotations

import asyncio
import random
import socket
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from okx_v5 import AsyncClient, Client, OkxError, TransportError

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, Received, close_half, echo, reply, reset, shut
from tests.support.fixtures import KEYS

ORDER: dict[str, Any] = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross"}
ORDERS = 40

DEATHS = {"closed": shut, "reset": reset, "half closed": close_half}
THREADS, TASKS, EACH = 8, 50, 40


def place(call: Caller, cl_ord_id: str) -> Any:
    return call("trade.close_position", **ORDER, cl_ord_id=cl_ord_id)


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
@pytest.mark.parametrize("death", DEATHS.values(), ids=DEATHS)
def test_that_dies_between_two_orders(
    call: Caller, exchange: Exchange, death: Callable[[socket.socket], None], idle: float
) -> None:
    done = 0
    for number in range(ORDERS):
        done += judge(call, exchange, f"b{number}")
        exchange.drop_connections(death)
        time.sleep(idle)
    assert done >= 1


def kill_at_random(exchange: Exchange) -> None:
    """Let connections die in every way, some with about every eighth order that is read.

    Orders are counted, not seconds: a slow machine loses no larger share of them.
    """
    chance = random.Random(5)

    def answer(request: Received) -> Answer:
        if chance.random() < 1 / 8:
            exchange.drop_connections(chance.choice(list(DEATHS.values())), chance.random())
        return echo(request)

    exchange.answer = answer


def outcome(error: OkxError | None, answer: Any, cl_ord_id: str) -> str:
    """What the client says about an order; an answer that is another order's is none of it."""
    if error is not None:
        return "never sent" if isinstance(error, TransportError) else "unknown"
    assert answer[0].cl_ord_id == cl_ord_id
    return "done"


def assert_all_true(said: dict[str, str], exchange: Exchange) -> None:
    """What was said of each order, beside what the exchange has read."""
    read = counts(exchange)
    assert max(read.values()) == 1
    assert not [name for name, what in said.items() if what == "done" and not read[name]]
    assert not [name for name, what in said.items() if what == "never sent" and read[name]]
    assert read.keys() <= said.keys()
    told = Counter(said.values())
    assert told["done"] > len(said) / 10  # they did trade...
    assert told["unknown"] > 0  # ...and connections did die under them


def test_that_dies_at_random_while_threads_trade(
    exchange: Exchange, client_class: type[Client]
) -> None:
    said: dict[str, str] = {}
    with client_class(**KEYS, base_url=exchange.url, rate_limit="off", timeout=5) as client:

        def trade(thread: int) -> None:
            for name in (f"{thread}x{number}" for number in range(EACH)):
                failed, answer = None, None
                try:
                    answer = client.trade.close_position(**ORDER, cl_ord_id=name)
                except OkxError as error:
                    failed = error
                said[name] = outcome(failed, answer, name)

        kill_at_random(exchange)
        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(trade, range(THREADS)))
    assert len(said) == THREADS * EACH
    assert_all_true(said, exchange)


def test_that_dies_at_random_while_tasks_trade(
    exchange: Exchange, async_client_class: type[AsyncClient]
) -> None:
    said: dict[str, str] = {}

    async def trade(client: AsyncClient, task: int) -> None:
        for name in (f"{task}x{number}" for number in range(EACH // 4)):
            failed, answer = None, None
            try:
                answer = await client.trade.close_position(**ORDER, cl_ord_id=name)
            except OkxError as error:
                failed = error
            said[name] = outcome(failed, answer, name)

    async def together() -> None:
        settings: dict[str, Any] = {**KEYS, "base_url": exchange.url, "timeout": 5}
        async with async_client_class(**settings, rate_limit="off") as client:
            await asyncio.gather(*(trade(client, task) for task in range(TASKS)))

    kill_at_random(exchange)
    asyncio.run(together())
    assert len(said) == TASKS * (EACH // 4)
    assert_all_true(said, exchange)


def test_closed_by_the_exchange_with_its_answer(call: Caller, exchange: Exchange) -> None:
    exchange.script(*[reply({"instId": "BTC-USDT-SWAP"}, close=True)] * ORDERS)
    done = sum(judge(call, exchange, f"b{number}") for number in range(ORDERS))
    assert done >= 1


def test_an_announced_close_costs_nothing(call: Caller, exchange: Exchange) -> None:
    last = reply({"instId": "BTC-USDT-SWAP"}, close=True, headers=("Connection: close",))
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
    first = reply({"instId": "BTC-USDT-SWAP", "clOrdId": "b1"})
    stray = reply({"instId": "BTC-USDT-SWAP", "clOrdId": "stray"})
    exchange.script(Answer(first.body, stray=stray.head() + stray.body))
    assert place(call, "b1")[0].cl_ord_id == "b1"
    time.sleep(0.02)
    try:
        assert place(call, "b2")[0].cl_ord_id == "b2"
    except OkxError:
        assert counts(exchange)["b2"] <= 1
