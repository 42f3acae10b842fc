"""What connections of the streams are limited to."""

from __future__ import annotations

import json
from contextlib import AsyncExitStack

import aiohttp
import pytest

from tests.practice.streaming import ORDERS, PRIVATE, TICKERS, awaited, connected, login
from tests.support.practice import LIVE, Practice

MOST = 64 * 1024


def test_the_figures_are_those_of_the_description(practice: Practice) -> None:
    figures = practice.control("GET", "/__limits")
    assert figures["requestsPerHour"] == 480
    assert figures["bytesPerRequest"] == MOST
    assert figures["secondsOfSilence"] == 30
    assert "connectionsPerSecond" not in figures


@awaited
async def test_connections_of_an_address_are_limited_where_a_test_wants_it(
    practice: Practice,
) -> None:
    for _ in range(4):
        async with connected(practice):
            pass
    practice.limits(connectionsPerSecond=0)
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        async with connected(practice):
            pass
    assert refused.value.status == 429
    practice.control("DELETE", "/__limits")
    async with connected(practice):
        pass


@awaited
async def test_requests_of_a_connection_are_limited(practice: Practice) -> None:
    practice.limits(requestsPerHour=2)
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        await stream.subscribe(ORDERS)
        await stream.next()
        answer = await stream.ask({"id": "z", "op": "unsubscribe", "args": [ORDERS]})
        assert (answer["event"], answer["code"], answer["id"]) == ("error", "60014", "z")
        assert await stream.ask("ping") == "pong"
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()


@awaited
async def test_480_requests_an_hour_are_taken(practice: Practice) -> None:
    async with connected(practice) as stream:
        for _ in range(480):
            await stream.send({"op": "unsubscribe", "args": [TICKERS]})
            assert (await stream.next())["event"] == "unsubscribe"
        assert (await stream.ask({"op": "unsubscribe", "args": [TICKERS]}))["code"] == "60014"


@awaited
async def test_connections_of_an_account_to_a_channel_are_limited(practice: Practice) -> None:
    practice.limits(connectionsPerChannel=1)
    async with connected(practice, PRIVATE) as first, connected(practice, PRIVATE) as second:
        for stream in (first, second):
            await stream.log_in()
            assert (await stream.subscribe(ORDERS))["event"] == "subscribe"
        told = await first.next()
        assert (told["event"], told["connCount"]) == ("channel-conn-count", "1")
        told = await second.next()
        assert (told["event"], told["connCount"]) == ("channel-conn-count-error", "1")
        assert told["channel"] == "orders"
        assert practice.push("orders") == 1
        swaps = {**ORDERS, "instType": "SWAP"}
        await first.next()
        assert (await first.subscribe(swaps))["event"] == "subscribe"
        assert await first.ask("ping") == "pong"


@awaited
async def test_30_connections_of_an_account_have_a_channel(practice: Practice) -> None:
    async with AsyncExitStack() as stack:
        told = []
        for _ in range(31):
            stream = await stack.enter_async_context(connected(practice, PRIVATE))
            await stream.log_in()
            await stream.subscribe(ORDERS)
            told.append(await stream.next())
        assert [each["connCount"] for each in told] == [*map(str, range(1, 31)), "30"]
        assert {each["event"] for each in told[:30]} == {"channel-conn-count"}
        assert told[30]["event"] == "channel-conn-count-error"


@awaited
async def test_a_request_has_no_more_than_64_kilobytes(practice: Practice) -> None:
    request = json.dumps({"op": "subscribe", "args": [TICKERS]})
    async with connected(practice) as stream:
        assert (await stream.ask(request.ljust(MOST)))["event"] == "subscribe"
        await stream.next()
        await stream.send(request.ljust(MOST + 1))
        assert await stream.next() == 1009


@awaited
async def test_a_silent_connection_is_closed(practice: Practice) -> None:
    practice.limits(secondsOfSilence=0.2)
    async with connected(practice) as stream:
        assert await stream.ask("ping") == "pong"
        assert await stream.next() == 4004


@awaited
async def test_a_login_counts_as_a_request(practice: Practice) -> None:
    practice.limits(requestsPerHour=1)
    async with connected(practice, PRIVATE) as stream:
        await stream.ask(login({**LIVE, "secret_key": "another"}))
        assert (await stream.ask(login()))["code"] == "60014"
