"""After a cut everything comes back in the order of asking, with few connections and requests."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from okx_v5 import AsyncStreams, Interrupted

from tests.support.in_a_loop import awaited
from tests.support.practice import LIVE, Practice

NAMES = [f"COIN{number}-USDT" for number in range(100)]
BOOKS = NAMES[:60]


@awaited
async def test_a_hundred_subscriptions_at_once(
    practice: Practice, caplog: pytest.LogCaptureFixture
) -> None:
    practice.limits(connectionsPerSecond=3)
    async with AsyncStreams(base_url=practice.url, **LIVE) as streams:
        market, trade = streams.market, streams.trade
        asked: list[Any] = [
            *(market.tickers(inst_id=name) for name in NAMES),
            market.books(inst_id=BOOKS),
            trade.fills(inst_id=NAMES[:2]),
            trade.orders(inst_type=["ANY", "SWAP"]),
            market.candle(bar="1m", inst_id=NAMES[:3]),
            streams.funding.deposit_info(),
        ]
        await asyncio.gather(*(each.open() for each in asked))
        before = await asyncio.to_thread(practice.connections)
        cut = len(before["open"])
        assert cut == 6  # three for 60 books, one of which has the tickers, too
        caplog.clear()
        await asyncio.to_thread(practice.scenario, "break-off", times=cut)

        def came_back() -> Any:
            now = practice.connections()
            return now if now["opened"] == 2 * cut and subscribed(now) == subscribed(before) else 0

        while not (after := await asyncio.to_thread(came_back)):
            await asyncio.sleep(0.05)
        assert all(told.startswith("streams ") and "broke off" in told for told in warnings(caplog))
        assert len(warnings(caplog)) == cut  # and none of a connection that was refused
        for each in after["open"]:
            logins = {"login": 1} if each["account"] else {}
            assert each["requests"] == {**logins, "subscribe": 1}
        for reader in asked[:100]:
            assert (
                len([each for each in reader._mailbox.waiting if isinstance(each, Interrupted)])
                == 1
            )


def subscribed(connections: dict[str, Any]) -> list[list[str]]:
    """What is subscribed to over each connection, in the order of asking."""
    return sorted([str(arg) for arg in each["subscriptions"]] for each in connections["open"])


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [each.getMessage() for each in caplog.records if each.levelname == "WARNING"]
