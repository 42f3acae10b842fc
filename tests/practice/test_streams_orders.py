"""What subscribers are told of orders, and orders that are placed over the streams."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.practice.asking import ORDER, PLACE, PLACE_SEVERAL, get, post
from tests.practice.streaming import (
    BUSINESS,
    ORDERS,
    PRIVATE,
    PUBLIC,
    Streamed,
    awaited,
    connected,
)
from tests.support.practice import DEMO, LIVE, READ_ONLY, Practice

CANCEL, AMEND = "/api/v5/trade/cancel-order", "/api/v5/trade/amend-order"
LIMIT = {**ORDER, "ordType": "limit", "px": "30000.5", "sz": "0.25"}
SPREAD = {
    "sprdId": "BTC-USDT_BTC-USDT-SWAP",
    "side": "buy",
    "ordType": "limit",
    "px": "1",
    "sz": "2",
}


async def following(stream: Streamed, arg: dict[str, str] = ORDERS) -> Streamed:
    """A connection that is told of orders."""
    await stream.log_in()
    await stream.subscribe(arg)
    if "instType" in arg:
        await stream.next()
    return stream


async def row_of(stream: Streamed) -> dict[str, Any]:
    """The only row of the next push."""
    (row,) = (await stream.next())["data"]
    return dict(row)


def code_of(practice: Practice, name: str, keys: Any = LIVE) -> int:
    """The number of an instrument."""
    path = f"/api/v5/account/instruments?instType=SPOT&instId={name}"
    return int(get(practice, path, keys).item["instIdCode"])


def arg_of(practice: Practice, keys: Any = LIVE, **more: Any) -> dict[str, Any]:
    """An order as the streams take it."""
    order = {name: value for name, value in LIMIT.items() if name != "instId"}
    return {**order, "instIdCode": code_of(practice, "BTC-USDT", keys), **more}


async def operate(stream: Streamed, op: str, *args: Any, **beside: Any) -> Any:
    """Ask for an operation, and read what comes next."""
    return await stream.ask({"id": "7", "op": op, "args": [*args], **beside})


@awaited
async def test_orders_are_told_of_as_they_are_placed_amended_and_cancelled(
    practice: Practice,
) -> None:
    async with connected(practice, PRIVATE) as stream:
        await following(stream)
        placed = post(practice, PLACE, {**LIMIT, "clOrdId": "mine1"}).item
        row = await row_of(stream)
        assert (row["state"], row["ordId"], row["clOrdId"]) == ("live", placed["ordId"], "mine1")
        assert (row["px"], row["sz"], row["side"], row["tdMode"]) == (
            *("30000.5", "0.25", "buy", "cash"),
        )
        assert (row["instType"], row["accFillSz"], row["tradeId"]) == ("SPOT", "0", "")
        amended = post(
            practice, AMEND, {"instId": "BTC-USDT", "clOrdId": "mine1", "newSz": "3", "reqId": "r"}
        ).item
        assert amended["ordId"] == placed["ordId"]
        row = await row_of(stream)
        assert (row["state"], row["sz"], row["px"]) == ("live", "3", "30000.5")
        assert (row["amendResult"], row["reqId"]) == ("0", "r")
        post(practice, CANCEL, {"instId": "BTC-USDT", "ordId": placed["ordId"]})
        row = await row_of(stream)
        assert (row["state"], row["clOrdId"], row["sz"]) == ("canceled", "mine1", "3")


@awaited
async def test_an_order_that_was_not_placed_here_is_told_of_as_far_as_it_is_known(
    practice: Practice,
) -> None:
    async with connected(practice, PRIVATE) as stream:
        await following(stream)
        post(practice, CANCEL, {"instId": "ETH-USDT-SWAP", "ordId": "17"})
        row = await row_of(stream)
        assert (row["ordId"], row["instId"], row["instType"], row["state"]) == (
            *("17", "ETH-USDT-SWAP", "SWAP", "canceled"),
        )


@awaited
async def test_each_order_of_a_batch_is_told_of_unless_it_fails(practice: Practice) -> None:
    practice.scenario("partial-failure", failed=[1])
    async with connected(practice, PRIVATE) as stream:
        await following(stream)
        post(practice, PLACE_SEVERAL, [{**LIMIT, "clOrdId": name} for name in ("a", "b", "c")])
        assert [(await row_of(stream))["clOrdId"] for _ in range(2)] == ["a", "c"]


@awaited
async def test_orders_are_told_of_whatever_the_answer_was(practice: Practice) -> None:
    practice.scenario("code", code="50004", path=PLACE, executed=True)
    practice.scenario("code", code="50004", path=PLACE)
    async with connected(practice, PRIVATE) as stream:
        await following(stream)
        for name in ("a", "b", "c"):
            post(practice, PLACE, {**LIMIT, "clOrdId": name})
        assert [(await row_of(stream))["clOrdId"] for _ in range(2)] == ["a", "c"]


@awaited
async def test_only_those_whose_orders_they_are_are_told(practice: Practice) -> None:
    demo = {"x-simulated-trading": "1"}
    async with (
        connected(practice, PRIVATE) as swaps,
        connected(practice, PRIVATE, headers=demo) as other,
    ):
        await following(swaps, {**ORDERS, "instType": "SWAP", "instFamily": "BTC-USDT"})
        await other.log_in(DEMO)
        await other.subscribe(ORDERS)
        await other.next()
        post(practice, PLACE, LIMIT)
        post(practice, PLACE, {**LIMIT, "instId": "ETH-USDT-SWAP", "tdMode": "cross"})
        post(practice, PLACE, {**LIMIT, "instId": "BTC-USDT-SWAP", "tdMode": "cross"})
        assert (await row_of(swaps))["instId"] == "BTC-USDT-SWAP"
        assert await other.ask("ping") == "pong"


@awaited
async def test_spread_orders_are_told_of(practice: Practice) -> None:
    async with connected(practice, BUSINESS) as stream:
        await following(stream, {"channel": "sprd-orders"})
        placed = await operate(stream, "sprd-order", SPREAD)
        if "data" in placed and "arg" in placed:
            placed, push = await stream.next(), placed
        assert placed["data"][0]["ordId"] == push["data"][0]["ordId"]
        assert push["data"][0]["state"] == "live"
        post(practice, "/api/v5/sprd/mass-cancel", {"sprdId": SPREAD["sprdId"]})
        row = await row_of(stream)
        assert (row["state"], row["ordId"]) == ("canceled", placed["data"][0]["ordId"])


def test_instruments_have_numbers_of_their_own(practice: Practice) -> None:
    codes = [code_of(practice, name) for name in ("BTC-USDT", "ETH-USDT", "BTC-USDT")]
    assert codes[0] == codes[2] != codes[1]
    assert codes[0] > 2**32
    assert code_of(practice, "BTC-USDT", DEMO) not in codes
    listed = get(practice, "/api/v5/public/instruments?instType=SWAP").json["data"]
    assert {row["instType"] for row in listed} == {"SWAP"}
    assert len({row["instIdCode"] for row in listed}) == len(listed) > 1


@awaited
async def test_an_order_is_placed_over_the_stream(practice: Practice) -> None:
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        reply = await operate(stream, "order", arg_of(practice, clOrdId="mine"))
        assert (reply["id"], reply["op"], reply["code"]) == ("7", "order", "0")
        (row,) = reply["data"]
        assert (row["clOrdId"], row["sCode"]) == ("mine", "0")
        assert abs(int(reply["inTime"]) / 1e6 - time.time()) < 60
        assert int(reply["outTime"]) >= int(reply["inTime"])
        counts = practice.counts("WS /ws/v5/private order")
        assert (counts["received"], counts["executed"]) == (1, 1)
        (entry,) = [each for each in practice.requests() if each["method"] == "WS"]
        assert (entry["op"], entry["account"], entry["clOrdIds"]) == ("order", "live", ["mine"])


@awaited
async def test_an_order_that_came_by_both_ways_is_executed_twice(practice: Practice) -> None:
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        await operate(stream, "order", arg_of(practice, clOrdId="twice"))
        post(practice, PLACE, {**LIMIT, "clOrdId": "twice"})
        assert practice.counts()["executed_twice"] == ["twice"]


@awaited
async def test_limits_are_shared_with_http(practice: Practice) -> None:
    arg = arg_of(practice)
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        codes = []
        for _ in range(31):
            codes.append((await operate(stream, "order", arg))["code"])
            codes.append(post(practice, PLACE, LIMIT).json["code"])
        assert codes[:60] == ["0"] * 60
        assert "50011" in codes[60:]
        assert practice.counts()["refused_by_limit"] >= 1


@awaited
async def test_a_batch_has_a_row_for_each(practice: Practice) -> None:
    args = [arg_of(practice, clOrdId=name) for name in ("a", "b")]
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        reply = await operate(stream, "batch-orders", *args)
        assert [row["clOrdId"] for row in reply["data"]] == ["a", "b"]
        args[1]["instIdCode"] = 1
        reply = await operate(stream, "batch-orders", *args)
        assert (reply["code"], [row["sCode"] for row in reply["data"]]) == ("2", ["0", "51001"])
        reply = await operate(stream, "batch-orders", *args * 11)
        assert (reply["code"], reply["data"]) == ("60013", [])


@pytest.mark.parametrize(
    ("op", "path", "arg"),
    [
        ("cancel-order", PRIVATE, {"instIdCode": 0, "ordId": "1"}),
        ("amend-order", PRIVATE, {"instIdCode": 0, "ordId": "1", "newSz": "2"}),
        ("batch-cancel-orders", PRIVATE, {"instIdCode": 0, "ordId": "1"}),
        ("batch-amend-orders", PRIVATE, {"instIdCode": 0, "ordId": "1", "newSz": "2"}),
        ("mass-cancel", PRIVATE, {"instType": "OPTION", "instFamily": "BTC-USD"}),
        ("sprd-order", BUSINESS, SPREAD),
        ("sprd-amend-order", BUSINESS, {"ordId": "1", "newSz": "2"}),
        ("sprd-cancel-order", BUSINESS, {"ordId": "1"}),
        ("sprd-mass-cancel", BUSINESS, {"sprdId": SPREAD["sprdId"]}),
    ],
)
@awaited
async def test_every_operation_is_carried_out(
    practice: Practice, op: str, path: str, arg: dict[str, Any]
) -> None:
    if "instIdCode" in arg:
        arg = {**arg, "instIdCode": code_of(practice, "BTC-USDT")}
    async with connected(practice, path) as stream:
        await stream.log_in()
        reply = await operate(stream, op, arg)
        assert (reply["op"], reply["code"], len(reply["data"])) == (op, "0", 1)
        assert practice.counts(f"WS {path} {op}")["executed"] == 1


@awaited
async def test_an_instrument_without_a_known_number_is_refused(practice: Practice) -> None:
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        for code in (123456, code_of(practice, "BTC-USDT", DEMO)):
            reply = await operate(stream, "order", {**arg_of(practice), "instIdCode": code})
            assert reply["code"] == "1"
            assert (reply["data"][0]["sCode"], reply["data"][0]["ordId"]) == ("51001", "")
        assert practice.counts("WS /ws/v5/private order")["executed"] == 0


@pytest.mark.parametrize(
    ("changed", "beside", "code"),
    [
        ({"instId": "BTC-USDT"}, {}, "60013"),
        ({"instIdCode": "10000000000"}, {}, "60013"),
        ({"attachAlgoOrds": []}, {}, "60013"),
        ({"side": "up"}, {}, "60013"),
        ({"px": ""}, {}, "60013"),
        ({}, {"expTime": "1597026383085"}, "50036"),
        ({}, {"expTime": "soon"}, "60013"),
        ({}, {"more": 1}, "60013"),
    ],
)
@awaited
async def test_what_is_not_allowed_is_refused(
    practice: Practice, changed: dict[str, Any], beside: dict[str, Any], code: str
) -> None:
    arg = arg_of(practice, **changed)
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        reply = await operate(stream, "order", arg, **beside)
        assert (reply["id"], reply["op"], reply["code"], reply["data"]) == ("7", "order", code, [])
        assert practice.counts("WS /ws/v5/private order")["executed"] == 0


@awaited
async def test_operations_need_a_login_a_permission_and_their_url(practice: Practice) -> None:
    arg = arg_of(practice)
    async with connected(practice, PRIVATE) as stream:
        assert (await operate(stream, "order", arg))["code"] == "60011"
        await stream.log_in(READ_ONLY)
        assert (await operate(stream, "order", arg))["code"] == "50120"
        assert (await stream.ask({"op": "order", "args": [arg]}))["code"] == "60027"
    async with connected(practice, PUBLIC) as stream:
        assert (await operate(stream, "order", arg))["code"] == "60028"


@pytest.mark.parametrize(
    ("does", "executed"),
    [("reset-before-reading", 0), ("reset-after-reading", 1), ("cut", 1)],
)
@awaited
async def test_the_connection_ends_before_the_reply(
    practice: Practice, does: str, executed: int
) -> None:
    practice.scenario(does, op="order")
    arg = arg_of(practice)
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        assert await operate(stream, "order", arg) == 1006
        assert practice.counts("WS /ws/v5/private order")["executed"] == executed


@awaited
async def test_a_reply_is_lost_and_another_comes_late(practice: Practice) -> None:
    practice.scenario("hang", op="order")
    practice.scenario("delay", op="order", seconds=0.2)
    arg = arg_of(practice)
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        for request_id in ("1", "2", "3"):
            await stream.send({"id": request_id, "op": "order", "args": [arg]})
        assert [(await stream.next())["id"] for _ in range(2)] == ["3", "2"]
        assert practice.counts("WS /ws/v5/private order")["executed"] == 3


@awaited
async def test_an_order_is_refused_with_any_code(practice: Practice) -> None:
    practice.scenario("code", code="50026", path=PRIVATE)
    practice.scenario("partial-failure", sCode="51001", op="order")
    arg = arg_of(practice)
    async with connected(practice, PRIVATE) as stream:
        await stream.log_in()
        assert (await operate(stream, "order", arg))["code"] == "50026"
        reply = await operate(stream, "order", arg)
        assert (reply["code"], reply["data"][0]["sCode"]) == ("1", "51001")
        assert practice.counts("WS /ws/v5/private order")["executed"] == 0
