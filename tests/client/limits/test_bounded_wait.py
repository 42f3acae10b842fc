"""How long a call waits for a rate limit at most."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from okx_v5 import AsyncClient, Client, RateLimitReached

from tests.support.callers import Caller
from tests.support.exchange import Exchange
from tests.support.fixtures import KEYS

ORDER = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "limit",
    "px": "2.15",
    "sz": "2",
}
LIMIT = 60
"""Orders of one instrument in two seconds."""
BEYOND = 10

Settings = dict[str, Any]


@pytest.fixture(autouse=True, scope="module")
def loaded() -> None:
    """What is read with a first call: the exchange of the tests takes a second for its answers."""
    exchange = Exchange()
    with Client(**KEYS, base_url=exchange.url, rate_limit="off") as client:
        client.trade.place_order(**ORDER)
    exchange.close()


def blocking(exchange: Exchange, settings: Settings) -> list[object]:
    """What so many orders of threads end in."""
    with Client(**KEYS, base_url=exchange.url, **settings) as client:

        def place(_: int) -> object:
            try:
                return client.trade.place_order(**ORDER)
            except RateLimitReached as error:
                return error

        with ThreadPoolExecutor(LIMIT + BEYOND) as pool:
            return list(pool.map(place, range(LIMIT + BEYOND)))


def awaited(exchange: Exchange, settings: Settings) -> list[object]:
    """The same, of tasks."""

    async def main() -> list[object]:
        async with AsyncClient(**KEYS, base_url=exchange.url, **settings) as client:
            orders = [client.trade.place_order(**ORDER) for _ in range(LIMIT + BEYOND)]
            return list(await asyncio.gather(*orders, return_exceptions=True))

    return asyncio.run(main())


@pytest.mark.parametrize(
    "settings",
    [{"exp_time": timedelta(seconds=1)}, {"limit_wait": 1.0}],
    ids=["exp_time", "limit_wait"],
)
@pytest.mark.parametrize("place", [blocking, awaited])
def test_what_would_be_too_late_is_not_sent(
    exchange: Exchange, place: Callable[[Exchange, Settings], list[object]], settings: Settings
) -> None:
    began = time.monotonic()
    ended = place(exchange, settings)
    assert time.monotonic() - began < 1.9  # before there is room again
    refused = [each for each in ended if isinstance(each, RateLimitReached)]
    orders = [each for each in exchange.received if each.method == "POST"]
    assert (len(refused), len(orders)) == (BEYOND, LIMIT)
    assert all(0 < each.retry_after <= 2.1 for each in refused)
    # Nothing stays behind in line: the next goes out as soon as there is room.
    time.sleep(max(0.0, began + 2.3 - time.monotonic()))
    again = place(exchange, settings)
    assert sum(not isinstance(each, Exception) for each in again) == LIMIT


def test_a_long_wait_is_logged(
    connect: Callable[..., Caller], exchange: Exchange, caplog: pytest.LogCaptureFixture
) -> None:
    call = connect(rate_limit="wait")
    with caplog.at_level(logging.INFO, "okx_v5"):
        for _ in range(LIMIT + 1):
            call("trade.place_order", **ORDER)
    (line,) = (each.getMessage() for each in caplog.records)
    assert line.startswith("POST /api/v5/trade/order: waited ")
    assert line.endswith(" s for its rate limit")


@pytest.mark.parametrize("wrong", [0, -1, "1", True, None, float("nan"), 1e9])
def test_it_is_a_number_of_seconds(connect: Callable[..., Caller], wrong: object) -> None:
    with pytest.raises(ValueError, match="limit_wait must be seconds, more than 0"):
        connect(limit_wait=wrong)
