"""A connection that broke off counts until the exchange has seen it: the next one asks again."""

from __future__ import annotations

from typing import Any

import pytest
from okx_v5 import AsyncStreams, Interrupted, TooManyConnections
from okx_v5._runtime.streams import line as line_module
from okx_v5._runtime.streams import still_counted

from tests.support.in_a_loop import awaited
from tests.support.practice import LIVE
from tests.support.scripted_exchange import Connection, scripted_exchange

PAIR = "BTC-USDT"


@awaited
async def test_what_broke_off_is_asked_for_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is asked for again until the exchange has seen that only one is there."""
    monkeypatch.setattr(line_module, "SHORTEST", 0.01)
    denials = 0

    def deny_thrice(connection: Connection, request: dict[str, Any]) -> None:
        nonlocal denials
        connection.acknowledge(request)
        if request["op"] == "subscribe" and denials < 3 and connection is not first:
            denials += 1
            connection.say(event="channel-conn-count-error", channel="orders", connCount="30")

    async with (
        scripted_exchange() as exchange,
        AsyncStreams(base_url=exchange.url, **LIVE, follow_up=False) as streams,
    ):
        orders = await streams.trade.orders(inst_type="ANY").open()
        first = exchange.connections[0]
        exchange.answer = deny_thrice
        first.close()
        second = await exchange.connection(1)
        await exchange.until(lambda: len(second.of("subscribe")) == 4)
        arg = {"channel": "orders", "instType": "ANY", "uid": "1"}
        second.say(arg=arg, data=[{"instId": PAIR}])
        gaps = []
        while isinstance(message := await anext(orders), Interrupted):
            gaps.append(message)
        assert message.items[0]["instId"] == PAIR
        assert [each.reason[:26] for each in gaps] == [
            *["the connection ended: 4004", *["too many connections have "] * 3],
        ]
        began = [each.began for each in gaps]
        assert began == sorted(began)


@awaited
async def test_nothing_that_broke_off_is_counted_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the exchange has seen that the old connection is gone, others have the channel."""
    monkeypatch.setattr(line_module, "SHORTEST", 0.01)

    def deny(connection: Connection, request: dict[str, Any]) -> None:
        connection.acknowledge(request)
        if request["op"] == "subscribe":
            connection.say(event="channel-conn-count-error", channel="orders", connCount="30")

    async with (
        scripted_exchange() as exchange,
        AsyncStreams(base_url=exchange.url, **LIVE, follow_up=False) as streams,
    ):
        orders = await streams.trade.orders(inst_type="ANY").open()
        exchange.answer = deny
        exchange.connections[0].close()
        second = await exchange.connection(1)
        await exchange.until(lambda: len(second.of("subscribe")) > 1)
        monkeypatch.setattr(still_counted, "_SEEN", 0.0)
        with pytest.raises(TooManyConnections):
            while isinstance(await anext(orders), Interrupted):
                pass
