"""Connections of the streams: who is let in, what can be subscribed to, and what comes of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from okxgen.description.marks import open_finished
from okxgen.description.read import read

from tests.practice.asking import ask
from tests.practice.streaming import (
    BOOKS,
    BUSINESS,
    ORDERS,
    PRIVATE,
    PUBLIC,
    TICKERS,
    awaited,
    connected,
    login,
)
from tests.support.paths import ROOT
from tests.support.practice import DEMO, LIVE, Practice

ANOTHER_KEY = "11111111-1111-4111-8111-111111111112"


@awaited
async def test_a_login_is_answered(practice: Practice) -> None:
    async with connected(practice, PRIVATE) as stream:
        answer = await stream.ask({"id": "a1", **login()})
        assert answer == {
            "id": "a1",
            "event": "login",
            "code": "0",
            "msg": "",
            "connId": answer["connId"],
        }
        assert len(answer["connId"]) == 8


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (lambda: login(apiKey=ANOTHER_KEY), "60032"),
        (lambda: login(apiKey="no key looks like this"), "60005"),
        (lambda: login(passphrase="another"), "60024"),
        (lambda: login(sign="another"), "60007"),
        (lambda: login({**LIVE, "secret_key": "another"}), "60007"),
        (lambda: login(timestamp="2026-01-01T00:00:00.000Z"), "60004"),
        (lambda: login(timestamp="1538054050.5"), "60004"),
        (lambda: login(sign=""), "60027"),
        (lambda: {"op": "login", "args": ["key"]}, "60013"),
        (lambda: {"op": "login", "args": []}, "60013"),
        (lambda: {"op": "login", "args": login()["args"] * 2}, "60031"),
    ],
)
@pytest.mark.parametrize("named", [{}, {"id": "a1"}])
@awaited
async def test_a_wrong_login_is_refused(
    practice: Practice, made: Callable[[], Any], code: str, named: dict[str, str]
) -> None:
    async with connected(practice, PRIVATE) as stream:
        answer = await stream.ask({**named, **made()})
        assert (answer["event"], answer["code"]) == ("error", code)
        assert answer.get("id") == named.get("id")
        assert answer["msg"]
        await stream.log_in()


@pytest.mark.parametrize(("offset", "code"), [(-25, "0"), (25, "0"), (-35, "60006"), (35, "60006")])
@awaited
async def test_a_login_is_good_for_30_seconds(practice: Practice, offset: int, code: str) -> None:
    async with connected(practice, PRIVATE) as stream:
        answer = await stream.ask(login(timestamp=str(int(time.time()) + offset)))
        assert answer["code"] == code


@awaited
async def test_what_counts_for_a_login_is_the_clock_of_the_exchange(practice: Practice) -> None:
    practice.scenario("clock", seconds=-120)
    async with connected(practice, PRIVATE) as stream:
        assert (await stream.ask(login()))["code"] == "60006"
        assert (await stream.ask(login(timestamp=str(int(time.time()) - 120))))["code"] == "0"


@awaited
async def test_a_connection_is_of_one_account(practice: Practice) -> None:
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        assert (await stream.ask(login()))["code"] == "60031"


@awaited
async def test_demo_and_live_keys_are_kept_apart_where_a_header_tells(practice: Practice) -> None:
    for told, wrong, right in (("1", LIVE, DEMO), ("0", DEMO, LIVE)):
        async with connected(practice, PRIVATE, headers={"x-simulated-trading": told}) as stream:
            assert (await stream.ask(login(wrong)))["code"] == "50101"
            await stream.log_in(right)
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in(DEMO)


@awaited
async def test_a_subscription_is_answered_and_begins_with_the_state(practice: Practice) -> None:
    async with connected(practice) as stream:
        answer = await stream.subscribe(TICKERS, request_id="1512")
        assert answer == {
            "id": "1512",
            "event": "subscribe",
            "arg": TICKERS,
            "connId": answer["connId"],
        }
        push = await stream.next()
        assert push["arg"] == TICKERS
        assert push["data"][0]["last"] == "9999.99"
        assert abs(int(push["data"][0]["ts"]) / 1000 - time.time()) < 60


@awaited
async def test_each_argument_has_an_answer_of_its_own(practice: Practice) -> None:
    swap = {**TICKERS, "instId": "ETH-USDT-SWAP"}
    async with connected(practice) as stream:
        await stream.send(
            {"id": "a", "op": "subscribe", "args": [TICKERS, {**TICKERS, "x": "1"}, swap]}
        )
        answers = [await stream.next() for _ in range(5)]
        assert [each.get("event", "push") for each in answers] == [
            *("subscribe", "push", "error", "subscribe", "push")
        ]
        assert answers[2]["code"] == "60013"
        assert "x:1" in answers[2]["msg"]
        (row,) = answers[4]["data"]
        assert (row["instId"], row["instType"]) == ("ETH-USDT-SWAP", "SWAP")


@pytest.mark.parametrize(
    ("request_sent", "code"),
    [
        ("no JSON", "60012"),
        ("[1]", "60012"),
        ("[" * 60_000, "60012"),
        ('{"op": "subscribe", "args": [{"channel": "\\ud800"}]}', "60012"),
        ('{"op": "subscribe", "argss": [{"channel": "tickers", "instId": "BTC-USDT"}]}', "60012"),
        ({"op": "subscribe", "args": [TICKERS], "more": 1}, "60012"),
        ({"op": "subscribe", "args": {}}, "60013"),
        ({"op": "subscribe", "args": [{"instId": "BTC-USDT"}]}, "60013"),
        ({"op": "subscribe", "args": [{"channel": "tickers"}]}, "60013"),
        ({"op": "subscribe", "args": [{"channel": "tickers", "instId": 1}]}, "60013"),
        ({"op": "subscribe", "args": [TICKERS], "id": "not-a-name"}, "60033"),
        ({"op": "subscribe", "args": [{"channel": "nothing"}]}, "60018"),
        ({"op": "subscribe", "args": [{**ORDERS}]}, "60018"),
        ({"op": "subscribe", "args": [{"channel": "candle1m", "instId": "BTC-USDT"}]}, "60018"),
        ({"op": "buy", "args": [TICKERS]}, "60019"),
    ],
)
@awaited
async def test_what_is_no_request_is_refused(
    practice: Practice, request_sent: Any, code: str
) -> None:
    async with connected(practice) as stream:
        answer = await stream.ask(request_sent)
        assert (answer["event"], answer["code"]) == ("error", code)
        assert await stream.ask("ping") == "pong"


@awaited
async def test_private_channels_need_a_login(practice: Practice) -> None:
    async with connected(practice, PRIVATE) as stream:
        assert (await stream.subscribe(ORDERS))["code"] == "60011"
        await stream.log_in()
        assert (await stream.subscribe(ORDERS))["event"] == "subscribe"
        assert await stream.next() == {
            "event": "channel-conn-count",
            "channel": "orders",
            "connCount": "1",
            "connId": (await stream.ask({"op": "x", "args": [1]}))["connId"],
        }


@awaited
async def test_pushes_of_an_account_say_whose_they_are(practice: Practice) -> None:
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        arg = {"channel": "balance_and_position"}
        await stream.subscribe(arg)
        await stream.next()
        push = await stream.next()
        assert push["arg"].keys() == {"channel", "uid"}
        assert push["data"][0]["eventType"] == "snapshot"


@awaited
async def test_a_book_begins_with_a_snapshot_that_all_have_alike(practice: Practice) -> None:
    pushes = []
    for _ in range(2):
        async with connected(practice) as stream:
            await stream.subscribe(BOOKS)
            pushes.append(await stream.next())
    assert pushes[0]["action"] == "snapshot"
    (row,), (later,) = (each["data"] for each in pushes)
    assert row["prevSeqId"] == -1
    assert row["seqId"] == later["seqId"] > 0
    assert float(row["bids"][0][0]) < float(row["asks"][0][0])


@awaited
async def test_some_books_do_not_go_together(practice: Practice) -> None:
    deep = {**BOOKS, "channel": "books-l2-tbt"}
    async with connected(practice) as stream:
        await stream.log_in()
        await stream.subscribe(BOOKS)
        await stream.next()
        assert (await stream.subscribe(deep))["code"] == "64004"
        assert (await stream.subscribe({**deep, "instId": "ETH-USDT"}))["event"] == "subscribe"
        await stream.next()
        await stream.ask({"op": "unsubscribe", "args": [BOOKS]})
        assert (await stream.subscribe(deep))["event"] == "subscribe"
        await stream.next()
        shallow = {**BOOKS, "channel": "books50-l2-tbt"}
        assert (await stream.subscribe(shallow))["code"] == "64004"


@awaited
async def test_unsubscribing_is_answered(practice: Practice) -> None:
    async with connected(practice) as stream:
        await stream.subscribe(TICKERS)
        await stream.next()
        answer = await stream.ask({"id": "9", "op": "unsubscribe", "args": [TICKERS]})
        assert answer == {
            "id": "9",
            "event": "unsubscribe",
            "arg": TICKERS,
            "connId": answer["connId"],
        }


@pytest.mark.parametrize("compress", [0, 15])
@awaited
async def test_messages_are_compressed_where_that_is_offered(
    practice: Practice, compress: int
) -> None:
    async with connected(practice, compress=compress) as stream:
        assert stream.socket.compress == compress
        await stream.subscribe(BOOKS)
        assert (await stream.next())["action"] == "snapshot"


def every_subscription() -> dict[str, tuple[str, bool, Any]]:
    """The documented subscriptions by channel: the path, whether it needs a login, the request."""
    whole = read(open_finished(ROOT / "spec"))
    return {
        f"{channel.key} {example.name}": (channel.path, channel.login, example.value)
        for channel in whole.channels
        for example in channel.subscriptions
    }


@pytest.mark.slow
@awaited
async def test_every_documented_subscription_is_taken(practice: Practice) -> None:
    for path in (PUBLIC, PRIVATE, BUSINESS):
        async with connected(practice, path) as stream:
            await stream.log_in()
            for name, (url, _, request) in every_subscription().items():
                if url != path:
                    continue
                await stream.send(request)
                wanted = len(request["args"])
                while wanted:
                    answer = await stream.next()
                    assert answer.get("event") != "error", (name, answer)
                    wanted -= answer.get("event") == "subscribe"
                await stream.send({**request, "op": "unsubscribe"})
                while (await stream.next()).get("event") != "unsubscribe":
                    pass


def test_a_request_without_an_upgrade_is_told_so(practice: Practice) -> None:
    answered = ask(practice, "GET", PUBLIC)
    assert (answered.status, answered.headers["upgrade"]) == (426, "websocket")
