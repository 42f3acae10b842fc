"""What ends a call from outside says what may have been carried out."""

from __future__ import annotations

import asyncio
import logging
import signal
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from okx_v5 import AsyncClient, Client

from tests.support.exchange import Exchange, reply
from tests.support.fixtures import KEYS
from tests.support.waiting import until

ORDER = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "limit",
    "px": "2.15",
    "sz": "2",
}
UNKNOWN = (
    "POST /api/v5/trade/order: whether it was carried out is unknown, "
    "ask for the ID a1 with GET /api/v5/trade/order before sending it again"
)


@pytest.fixture(autouse=True)
def slow(exchange: Exchange) -> None:
    exchange.answer = lambda request: reply({"ordId": "1", "sCode": "0"}, delay=2)


def notes_of(error: BaseException | None) -> list[str]:
    """The notes of an exception and of what it comes from."""
    found: list[str] = []
    while error is not None:
        found += getattr(error, "__notes__", [])
        error = error.__cause__ or error.__context__
    return found


async def has_left(exchange: Exchange, orders: int = 1) -> None:
    await asyncio.to_thread(until, lambda: len(exchange.received) == orders)


async def by_timeout(order: Any, exchange: Exchange) -> None:
    task = asyncio.ensure_future(order)
    await has_left(exchange)
    async with asyncio.timeout(0.01):
        await task


async def by_wait_for(order: Any, exchange: Exchange) -> None:
    task = asyncio.ensure_future(order)
    await has_left(exchange)
    await asyncio.wait_for(task, 0.01)


async def by_cancel(order: Any, exchange: Exchange) -> None:
    task = asyncio.ensure_future(order)
    await has_left(exchange)
    task.cancel()
    await task


def ended(
    client_class: type[AsyncClient],
    exchange: Exchange,
    end: Callable[[Any, Exchange], Any],
    method: str,
    arguments: dict[str, Any],
) -> BaseException:
    """What a call ends in that is ended so."""

    async def main() -> BaseException:
        async with client_class(**KEYS, base_url=exchange.url, rate_limit="off") as client:
            resource, name = method.split(".")
            call = getattr(getattr(client, resource), name)
            with pytest.raises((asyncio.CancelledError, TimeoutError)) as caught:
                await end(call(**arguments), exchange)
            return caught.value

    return asyncio.run(main())


@pytest.mark.parametrize("end", [by_timeout, by_wait_for, by_cancel])
def test_an_order(
    async_client_class: type[AsyncClient],
    exchange: Exchange,
    end: Callable[[Any, Exchange], Any],
    caplog: pytest.LogCaptureFixture,
) -> None:
    arguments = {**ORDER, "cl_ord_id": "a1"}
    error = ended(async_client_class, exchange, end, "trade.place_order", arguments)
    assert notes_of(error) == [UNKNOWN]
    lines = [each.getMessage() for each in caplog.records if each.levelno == logging.WARNING]
    where, told = UNKNOWN.split(": ", 1)
    assert lines == [f"{where}: ended by CancelledError; {told}"]
    assert len(exchange.received) == 1


def test_a_batch_by_its_places(async_client_class: type[AsyncClient], exchange: Exchange) -> None:
    orders = [{**ORDER, "cl_ord_id": "a1"}, ORDER]
    error = ended(async_client_class, exchange, by_cancel, "trade.place_orders", {"orders": orders})
    (note,) = notes_of(error)
    assert "elements 0, 1 of the request" in note
    assert "the ID a1 " in note


def test_what_only_reads_has_nothing_to_say(
    async_client_class: type[AsyncClient], exchange: Exchange
) -> None:
    assert not notes_of(ended(async_client_class, exchange, by_cancel, "account.get_balance", {}))


def test_an_order_that_has_not_left(
    async_client_class: type[AsyncClient], exchange: Exchange
) -> None:
    async def main() -> BaseException:
        async with async_client_class(**KEYS, base_url=exchange.url) as client:
            first = [asyncio.ensure_future(client.trade.place_order(**ORDER)) for _ in range(60)]
            await has_left(exchange, 60)
            last = asyncio.ensure_future(client.trade.place_order(**ORDER))
            await asyncio.sleep(0.05)
            last.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await last
            await asyncio.gather(*first)
            return caught.value

    (note,) = notes_of(asyncio.run(main()))
    assert "nothing of it was carried out" in note
    assert len(exchange.received) == 60


@pytest.fixture
def _ctrl_c_is_heard() -> Iterator[None]:
    """As in a terminal: what was started in the background of a shell ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_ctrl_c_is_heard")
def test_by_ctrl_c(client_class: type[Client], exchange: Exchange) -> None:
    def interrupt() -> None:
        until(lambda: exchange.received)
        signal.raise_signal(signal.SIGINT)

    with client_class(**KEYS, base_url=exchange.url, rate_limit="off") as client:
        threading.Thread(target=interrupt).start()
        with pytest.raises(KeyboardInterrupt) as caught:
            client.trade.place_order(**ORDER, cl_ord_id="a1")
    assert notes_of(caught.value) == [UNKNOWN]
