"""Clients open and close, and an order under way while they do is still told rightly."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from okx_v5 import AsyncClient, Client, OkxError, OutcomeUnknown, TransportError

from tests.support.exchange import Answer, Exchange, reply
from tests.support.fixtures import KEYS
from tests.support.waiting import PATIENCE, until

ORDER: dict[str, Any] = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross"}


def test_a_client_is_a_context_manager(exchange: Exchange, client_class: type[Client]) -> None:
    with client_class(**KEYS, base_url=exchange.url, rate_limit="off") as client:
        assert isinstance(client, Client)
        assert client.trade.close_position(**ORDER).code == "0"
    assert exchange.is_left_alone(PATIENCE)


def test_an_async_client_is_an_async_context_manager(
    exchange: Exchange, async_client_class: type[AsyncClient]
) -> None:
    async def trade() -> None:
        async with async_client_class(**KEYS, base_url=exchange.url, rate_limit="off") as client:
            assert isinstance(client, AsyncClient)
            assert (await client.trade.close_position(**ORDER)).code == "0"

    asyncio.run(trade())
    assert exchange.is_left_alone(PATIENCE)


def test_an_error_leaves_the_context(exchange: Exchange, client_class: type[Client]) -> None:
    with (
        pytest.raises(ZeroDivisionError),
        client_class(**KEYS, base_url=exchange.url, rate_limit="off") as client,
    ):
        client.trade.close_position(**ORDER)
        _ = 1 / 0
    assert exchange.is_left_alone(PATIENCE)


def test_closing_twice_does_no_harm(
    exchange: Exchange, client_class: type[Client], async_client_class: type[AsyncClient]
) -> None:
    client = client_class(**KEYS, base_url=exchange.url, rate_limit="off")
    client.close()
    client.close()

    async def close() -> None:
        async_client = async_client_class(**KEYS, base_url=exchange.url, rate_limit="off")
        await async_client.close()
        await async_client.close()

    asyncio.run(close())


# More than one, for whether a closed client sends has been a matter of chance.
CLOSED_CLIENTS = 8


@pytest.mark.parametrize("used", [False, True], ids=["unused", "used"])
def test_a_closed_client_sends_nothing(
    exchange: Exchange, used: bool, client_class: type[Client]
) -> None:
    for _ in range(CLOSED_CLIENTS):
        with client_class(**KEYS, base_url=exchange.url, rate_limit="off") as client:
            if used:
                client.trade.close_position(**ORDER)
        with pytest.raises(TransportError, match="closed"):
            client.with_options(timeout=0.1).trade.close_position(**ORDER)
    assert exchange.is_left_alone(PATIENCE)
    assert len(exchange.received) == CLOSED_CLIENTS * used


@pytest.mark.parametrize("used", [False, True], ids=["unused", "used"])
def test_a_closed_async_client_sends_nothing(
    exchange: Exchange, used: bool, async_client_class: type[AsyncClient]
) -> None:
    async def trade() -> None:
        async with async_client_class(**KEYS, base_url=exchange.url, rate_limit="off") as client:
            if used:
                await client.trade.close_position(**ORDER)
        with pytest.raises(TransportError, match="closed"):
            await client.with_options(timeout=0.1).trade.close_position(**ORDER)

    for _ in range(CLOSED_CLIENTS):
        asyncio.run(trade())
    assert exchange.is_left_alone(PATIENCE)
    assert len(exchange.received) == CLOSED_CLIENTS * used


def wait_for_orders(exchange: Exchange, count: int = 1) -> None:
    until(lambda: len(exchange.received) >= count)


def judge(outcome: object, exchange: Exchange) -> None:
    """An order that was read may end in a reply or an error, but not in "never sent"."""
    assert not isinstance(outcome, TransportError)
    assert len(exchange.received) == 1


def test_closing_during_an_order(exchange: Exchange, client_class: type[Client]) -> None:
    exchange.script(reply({"instId": "A"}, delay=0.3))
    client = client_class(**KEYS, base_url=exchange.url, rate_limit="off", timeout=2)

    def place() -> object:
        try:
            return client.trade.close_position(**ORDER)
        except OkxError as error:
            return error

    with ThreadPoolExecutor() as pool:
        order = pool.submit(place)
        wait_for_orders(exchange)
        client.close()
        judge(order.result(), exchange)


def test_closing_during_an_async_order(
    exchange: Exchange, async_client_class: type[AsyncClient]
) -> None:
    exchange.script(reply({"instId": "A"}, delay=0.3))

    async def trade() -> object:
        client = async_client_class(**KEYS, base_url=exchange.url, rate_limit="off", timeout=2)
        order = asyncio.create_task(client.trade.close_position(**ORDER))
        await asyncio.to_thread(wait_for_orders, exchange)
        await client.close()
        try:
            return await order
        except OkxError as error:
            return error

    judge(asyncio.run(trade()), exchange)


def test_closing_while_many_threads_trade(exchange: Exchange, client_class: type[Client]) -> None:
    """Each of their orders was read, or ended in an error that does not deny it."""

    def trade(client: Client, thread: str) -> None:
        end, number = time.monotonic() + PATIENCE, 0
        while time.monotonic() < end:
            number += 1
            cl_ord_id = f"{thread}x{number}"
            try:
                client.trade.close_position(**ORDER, cl_ord_id=cl_ord_id)
            except TransportError:
                never_sent.add(cl_ord_id)
                return
            except OutcomeUnknown:
                continue

    never_sent: set[str] = set()
    with ThreadPoolExecutor(8) as pool:
        for round_ in range(10):
            client = client_class(**KEYS, base_url=exchange.url, rate_limit="off", timeout=0.1)
            names = [f"{round_}x{thread}" for thread in range(8)]
            trading = [pool.submit(trade, client, name) for name in names]
            wait_for_orders(exchange, len(exchange.received) + 20)
            client.close()
            for thread in trading:
                thread.result()
    assert exchange.is_left_alone(PATIENCE)
    read = [request.json["clOrdId"] for request in exchange.received]
    assert len(set(read)) == len(read)
    assert len(never_sent) == 80
    assert not never_sent & set(read)


def test_a_cancelled_order_goes_out_once_and_the_client_lives_on(
    exchange: Exchange, async_client_class: type[AsyncClient]
) -> None:
    exchange.script(Answer(b"", delay=30))

    async def trade() -> None:
        async with async_client_class(**KEYS, base_url=exchange.url, rate_limit="off") as client:
            order = asyncio.create_task(client.trade.close_position(**ORDER))
            await asyncio.to_thread(wait_for_orders, exchange)
            order.cancel()
            with pytest.raises(asyncio.CancelledError):
                await order
            assert len(exchange.received) == 1
            answer = await client.trade.close_position(**ORDER, tag="second")
            assert answer[0].tag == "second"

    asyncio.run(trade())
    assert len(exchange.received) == 2


def test_a_client_serves_one_event_loop_after_the_other(exchange: Exchange) -> None:
    client = AsyncClient(**KEYS, base_url=exchange.url)

    async def trade() -> str:
        return (await client.trade.close_position(**ORDER)).code

    assert [asyncio.run(trade()) for _ in range(3)] == ["0", "0", "0"]
    asyncio.run(client.close())
    assert len(exchange.received) == 3


def test_a_client_that_is_never_closed_does_not_keep_the_process(exchange: Exchange) -> None:
    threads = threading.active_count()
    Client(**KEYS, base_url=exchange.url).trade.close_position(**ORDER)
    # The exchange's own thread for the connection may still be there.
    assert threading.active_count() <= threads + 1
