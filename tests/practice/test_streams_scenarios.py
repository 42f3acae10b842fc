"""What goes wrong with the streams when somebody asks for it."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest

from tests.practice.asking import ask, get
from tests.practice.streaming import (
    BOOKS,
    BUSINESS,
    PRIVATE,
    PUBLIC,
    TICKERS,
    Streamed,
    awaited,
    connected,
    login,
)
from tests.support.practice import Practice

BALANCE = "/api/v5/account/balance"
ETHER = {**TICKERS, "instId": "ETH-USDT"}


async def following(stream: Streamed, arg: dict[str, str] = TICKERS) -> Streamed:
    """A connection that has the first push of a subscription behind it."""
    await stream.subscribe(arg)
    await stream.next()
    return stream


def push(practice: Practice, *numbers: int) -> None:
    """Push numbered rows to all who read tickers."""
    for number in numbers:
        practice.push("tickers", data=[number])


async def numbers_of(stream: Streamed, count: int) -> list[int]:
    """The numbers of so many pushes."""
    return [(await stream.next())["data"][0] for _ in range(count)]


@awaited
async def test_a_connection_is_refused(practice: Practice) -> None:
    practice.scenario("refuse-connection", status=503, path=PRIVATE)
    async with connected(practice):
        pass
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        async with connected(practice, PRIVATE):
            pass
    assert refused.value.status == 503
    async with connected(practice, PRIVATE):
        pass


@awaited
async def test_a_connection_is_reset_or_nobody_answers(practice: Practice) -> None:
    practice.scenario("refuse-connection", how="reset", times=2)  # the client tries again
    with pytest.raises(aiohttp.ClientConnectionError):
        async with connected(practice):
            pass
    practice.scenario("refuse-connection", how="hang")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3), connected(practice):
            pass
    async with connected(practice) as stream:
        assert await stream.ask("ping") == "pong"


@pytest.mark.parametrize("does", ["break-off", "half-message"])
@awaited
async def test_a_connection_breaks_off_after_so_many_messages(
    practice: Practice, does: str
) -> None:
    practice.scenario(does, after_messages=3)
    async with connected(practice) as stream:
        await following(stream)
        push(practice, 1, 2)
        assert await numbers_of(stream, 1) == [1]
        assert await stream.next() == 1006
    assert practice.pending() == []


@awaited
async def test_an_open_connection_breaks_off_at_once(practice: Practice) -> None:
    async with connected(practice) as stream:
        await following(stream)
        practice.scenario("break-off", path=PUBLIC)
        assert await stream.next() == 1006


@awaited
async def test_one_of_several_connections_is_meant(practice: Practice) -> None:
    async with connected(practice) as one, connected(practice) as other:
        await following(one)
        answer = await other.subscribe(ETHER)
        await other.next()
        practice.scenario("close", code=4001, reason="Login Failed", connection=answer["connId"])
        assert await other.next() == 4001
        assert await one.ask("ping") == "pong"


@awaited
async def test_what_is_meant_for_a_channel_waits_for_it(practice: Practice) -> None:
    practice.scenario("close", code=4006, channel="tickers")
    async with connected(practice) as other, connected(practice) as stream:
        await following(other, BOOKS)
        await following(stream)
        assert await stream.next() == 4006
        assert await other.ask("ping") == "pong"


@awaited
async def test_nothing_more_is_sent_over_a_silent_connection(practice: Practice) -> None:
    async with connected(practice) as stream, connected(practice) as other:
        await following(stream)
        practice.scenario("silence")
        await stream.send("ping")
        push(practice, 1)
        await following(other, ETHER)  # the server has had its time
        with pytest.raises(TimeoutError):
            await stream.socket.receive(0.1)


@awaited
async def test_a_notice_comes_before_the_end(practice: Practice) -> None:
    async with connected(practice) as stream:
        await following(stream)
        practice.scenario("notice", seconds=0.2)
        notice = await stream.next()
        assert (notice["event"], notice["code"]) == ("notice", "64008")
        assert await stream.ask("ping") == "pong"
        assert await stream.next() == 1001


@pytest.mark.parametrize(
    ("does", "expected"),
    [("gap", [2, 3]), ("duplicate", [1, 1, 2, 3]), ("reorder", [2, 1, 3])],
)
@awaited
async def test_pushes_go_astray(practice: Practice, does: str, expected: list[int]) -> None:
    practice.scenario(does, channel="tickers")
    async with connected(practice) as stream, connected(practice) as other:
        await following(stream)
        await following(other)
        push(practice, 1, 2, 3)
        assert await numbers_of(stream, len(expected)) == expected
        assert await numbers_of(other, 3) == [1, 2, 3]


@awaited
async def test_nothing_is_lost_where_pushes_change_places_more_than_once(
    practice: Practice,
) -> None:
    practice.scenario("reorder", channel="tickers", times=2)
    async with connected(practice) as stream:
        await following(stream)
        push(practice, 1, 2, 3, 4, 5)
        assert await numbers_of(stream, 5) == [2, 1, 4, 3, 5]


@awaited
async def test_a_sequence_begins_anew(practice: Practice) -> None:
    async with connected(practice) as stream:
        await following(stream, BOOKS)
        practice.feed("books", count=2)
        practice.scenario("sequence-reset", channel="books")
        practice.feed("books", count=2)
        rows = [(await stream.next())["data"][0] for _ in range(4)]
        assert [row["seqId"] < row["prevSeqId"] for row in rows] == [False, False, True, False]
        assert [row["prevSeqId"] for row in rows[1:]] == [row["seqId"] for row in rows[:3]]
        assert rows[3]["seqId"] == practice.book(**BOOKS)["seqId"]


@awaited
async def test_logins_are_refused(practice: Practice) -> None:
    practice.scenario("login-refused", code="60006")
    async with connected(practice, PRIVATE) as stream:
        assert (await stream.ask(login()))["code"] == "60006"
        await stream.log_in()


@awaited
async def test_some_arguments_of_a_subscription_are_refused(practice: Practice) -> None:
    practice.scenario("subscription-refused", args=[1], code="64003", channel="tickers")
    async with connected(practice) as stream:
        await stream.send({"id": "a", "op": "subscribe", "args": [TICKERS, ETHER]})
        answers = [await stream.next() for _ in range(3)]
        assert [each.get("event") for each in answers] == ["subscribe", None, "error"]
        assert (answers[2]["code"], answers[2]["id"]) == ("64003", "a")
        (one,) = practice.connections()["open"]
        assert one["subscriptions"] == [TICKERS]


@pytest.mark.parametrize(
    ("values", "last", "has_new"),
    [("unknown", "9999.99", True), ("null", None, True), ("empty", "", True)],
)
@awaited
async def test_pushes_have_values_that_nobody_knows(
    practice: Practice, values: str, last: Any, has_new: bool
) -> None:
    practice.scenario("unknown-values", values=values, channel="tickers")
    async with connected(practice) as stream:
        await stream.subscribe(TICKERS)
        told = await stream.next()
        (row,) = told["data"]
        assert row["last"] == last
        assert ("fieldOfTomorrow" in row) == ("fieldOfTomorrow" in told) == has_new
        assert told["arg"] == TICKERS
        push(practice, 1)
        assert await numbers_of(stream, 1) == [1]


@awaited
async def test_requests_are_not_read_any_longer(practice: Practice) -> None:
    async with connected(practice) as stream, connected(practice) as other:
        await following(stream)
        practice.scenario("stop-reading")
        await stream.ask("ping")  # it was being waited for already
        await stream.send({"op": "subscribe", "args": [ETHER]})
        await following(other, ETHER)
        one, _ = practice.connections()["open"]
        assert one["requests"]["subscribe"] == 1
        push(practice, 1)
        assert await numbers_of(stream, 1) == [1]


@awaited
async def test_it_happens_to_each_connection_once(practice: Practice) -> None:
    practice.scenario("notice", seconds=60, times=None)
    async with connected(practice) as stream, connected(practice) as other:
        for each in (stream, other):
            assert (await each.next())["event"] == "notice"
            assert (await each.subscribe(TICKERS))["event"] == "subscribe"
            await each.next()
            assert await each.ask("ping") == "pong"


def test_requests_over_http_leave_them_alone(practice: Practice) -> None:
    practice.scenario("break-off")
    practice.scenario("gap")
    practice.scenario("unknown-values", channel="tickers")
    assert ask(practice, "GET", "/api/v5/public/time").verdict == (200, "0")
    assert get(practice, BALANCE).verdict == (200, "0")
    assert [each["does"] for each in practice.pending()] == ["break-off", "gap", "unknown-values"]


@awaited
async def test_scenarios_of_http_leave_streams_alone(practice: Practice) -> None:
    practice.scenario("reset-before-reading")
    async with connected(practice, BUSINESS) as stream:
        assert await stream.ask("ping") == "pong"
    assert len(practice.pending()) == 1
