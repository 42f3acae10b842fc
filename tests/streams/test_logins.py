"""Logins by a clock that is wrong, and answers to logins."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from okx_v5 import AsyncStreams, AuthenticationError, Interrupted, OkxError, TimestampError
from okx_v5._runtime.streams import line

from tests.client.secrets.test_secret_values import inside
from tests.support.in_a_loop import awaited
from tests.support.practice import LIVE, Practice
from tests.support.scripted_exchange import Connection, scripted_exchange

PLACED = "WS /ws/v5/private order"
TIME = "/api/v5/public/time"
PAIR = {"inst_id": "BTC-USDT"}
ORDER: dict[str, Any] = {"td_mode": "cash", "side": "buy", "ord_type": "market", "sz": "10"}
FAR = (100.0, -100.0)
"""Seconds that the clocks differ: more than is allowed."""


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "SHORTEST", 0.01)


@pytest.mark.parametrize("seconds", FAR)
@awaited
async def test_the_exchange_s_time_is_asked_for_where_this_one_is_wrong(
    practice: Practice, seconds: float
) -> None:
    """For what is pushed, in text or binary, and for orders; once for all of them."""
    practice.scenario("clock", seconds=seconds)
    async with AsyncStreams(base_url=practice.url, **LIVE) as streams:
        [placed] = await streams.trade.place_order(**PAIR, **ORDER)
        assert placed.s_code == "0"
        async with streams.trade.orders(inst_type="ANY"), streams.market.sbe_trades(**PAIR):
            pass
    assert practice.counts(f"GET {TIME}")["received"] == 1
    assert practice.counts(PLACED)["executed"] == 1


@awaited
async def test_readers_log_in_again_with_the_exchange_s_time(practice: Practice) -> None:
    practice.scenario("clock", seconds=FAR[0])
    streams = AsyncStreams(base_url=practice.url, **LIVE)
    async with streams, streams.market.sbe_trades(**PAIR), streams.trade.orders(inst_type="ANY"):
        assert practice.counts(f"GET {TIME}")["received"] == 1


@awaited
async def test_a_time_that_cannot_be_asked_for_leaves_the_order_unsent(practice: Practice) -> None:
    practice.scenario("clock", seconds=FAR[0])
    practice.scenario("code", code="50001", path=TIME, times=None)
    async with AsyncStreams(base_url=practice.url, timeout=2, **LIVE) as streams:
        streams.inst_id_codes["BTC-USDT"] = 1
        with pytest.raises(TimestampError, match="60006"):
            await streams.trade.place_order(**PAIR, **ORDER)
    assert practice.counts(PLACED)["received"] == 0


@awaited
async def test_a_login_that_says_no_in_its_own_event_is_refused() -> None:
    def answer(connection: Connection, request: dict[str, Any]) -> None:
        connection.say(event="login", code="60009", msg="Login failed.")

    async with scripted_exchange() as exchange:
        exchange.answer = answer
        async with AsyncStreams(base_url=exchange.url, **LIVE) as streams:
            with pytest.raises(AuthenticationError, match="60009"):
                await asyncio.wait_for(streams.trade.fills().open(), 5)


@pytest.mark.parametrize("code", [{"code": "0"}, {"code": 0}, {"code": ""}, {"code": None}, {}])
@awaited
async def test_a_login_that_names_no_fault_is_taken(code: dict[str, Any]) -> None:
    def answer(connection: Connection, request: dict[str, Any]) -> None:
        if request["op"] == "login":
            connection.say(event="login", **code)
        else:
            connection.acknowledge(request)

    async with scripted_exchange() as exchange:
        exchange.answer = answer
        async with AsyncStreams(base_url=exchange.url, **LIVE) as streams:
            await asyncio.wait_for(streams.trade.fills().open(), 5)


def closes(connection: Connection) -> None:
    connection.close(4001)


def repeats(connection: Connection, request: dict[str, Any]) -> None:
    told = f"Invalid request: {json.dumps(request)}"
    connection.say(event="error", code="60012", msg=told)


@pytest.mark.parametrize(
    ("connected", "answer", "told"),
    [(closes, repeats, "4001"), (lambda connection: None, repeats, "60012")],
)
@awaited
async def test_an_error_of_a_login_shows_no_keys(connected: Any, answer: Any, told: str) -> None:
    """Neither where the exchange repeats what it cannot read, nor in the frames of the error."""
    async with scripted_exchange() as exchange:
        exchange.connected, exchange.answer = connected, answer
        async with AsyncStreams(base_url=exchange.url, **LIVE) as streams:
            streams.inst_id_codes["BTC-USDT"] = 1
            with pytest.raises(OkxError, match=told) as caught:
                await streams.trade.place_order(**PAIR, **ORDER)
    shown = inside(caught.value)
    assert "log_in" in shown
    for name in ("api_key", "passphrase", "secret_key"):
        assert str(LIVE[name]) not in shown


@awaited
async def test_a_gap_is_followed_up_by_the_exchange_s_time(practice: Practice) -> None:
    practice.scenario("clock", seconds=FAR[1])
    async with AsyncStreams(base_url=practice.url, **LIVE) as streams:
        fills = await streams.trade.fills().open()
        practice.scenario("break-off", channel="fills")
        gap = await asyncio.wait_for(anext(fills), 10)
    assert isinstance(gap, Interrupted)
    [asked] = [each for each in gap.follow_ups if "begin" in each.arguments]
    early = gap.began.timestamp() - int(asked.arguments["begin"]) / 1000
    assert early == pytest.approx(30 - FAR[1], abs=5)


@awaited
async def test_a_login_that_is_lost_is_made_again(practice: Practice) -> None:
    """No page says that it is; without that no push would come, and every order be refused."""
    async with AsyncStreams(base_url=practice.url, **LIVE) as streams:
        await streams.trade.place_order(**PAIR, **ORDER)
        practice.scenario("code", code="60011", path="/ws/v5/private")
        with pytest.raises(AuthenticationError):
            await streams.trade.place_order(**PAIR, **ORDER)
        await streams.trade.place_order(**PAIR, **ORDER)
        assert practice.connections()["opened"] == 2

        fills = await streams.trade.fills().open()
        said = {"event": "error", "code": "60011", "msg": "Please log in", "connId": "a"}
        practice.send(json.dumps(said))
        gap = await asyncio.wait_for(anext(fills), 10)
        assert isinstance(gap, Interrupted)
        assert "60011" in gap.reason
