"""One client, many threads or tasks: every answer belongs to its request."""

from __future__ import annotations

import asyncio
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from okx_v5 import AsyncClient, Client

from tests.support.exchange import Exchange
from tests.support.fixtures import KEYS

THREADS, CALLS = 50, 20
TASKS = 200


def order(name: str) -> dict[str, Any]:
    return {"inst_id": f"I{name}", "mgn_mode": "cross", "cl_ord_id": name}


def ids(exchange: Exchange) -> Counter[str]:
    assert all(request.refusal() == "" for request in exchange.received)
    return Counter(request.json["clOrdId"] for request in exchange.received)


def test_threads(exchange: Exchange, client_class: type[Client]) -> None:
    with client_class(**KEYS, base_url=exchange.url, rate_limit="off") as client:

        def trade(thread: int) -> list[str]:
            names = [f"{thread}x{number}" for number in range(CALLS)]
            for name in names:
                (item,) = client.trade.close_position(**order(name))
                assert (item.cl_ord_id, item.inst_id) == (name, f"I{name}")
            return names

        with ThreadPoolExecutor(THREADS) as pool:
            placed = [name for names in pool.map(trade, range(THREADS)) for name in names]
    assert len(placed) == THREADS * CALLS
    assert ids(exchange) == Counter(placed)


def test_tasks(exchange: Exchange, async_client_class: type[AsyncClient]) -> None:
    async def trade() -> list[str]:
        async with async_client_class(**KEYS, base_url=exchange.url, rate_limit="off") as client:

            async def place(name: str) -> str:
                (item,) = await client.trade.close_position(**order(name))
                assert (item.cl_ord_id, item.inst_id) == (name, f"I{name}")
                return name

            return await asyncio.gather(*(place(f"t{number}") for number in range(TASKS)))

    placed = asyncio.run(trade())
    assert len(placed) == TASKS
    assert ids(exchange) == Counter(placed)


def test_resources_first_used_by_many_threads_at_once(
    exchange: Exchange, client_class: type[Client]
) -> None:
    calls = ("trade", "grid", "copy_trading") * 8
    with client_class(**KEYS, base_url=exchange.url, rate_limit="off") as client:

        def use(resource: str) -> str:
            return repr(getattr(client, resource))

        with ThreadPoolExecutor(len(calls)) as pool:
            assert len(set(pool.map(use, calls))) == 3
