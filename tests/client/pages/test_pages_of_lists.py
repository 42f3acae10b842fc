"""Pages whose rows stand in a list of each item: every row once, whichever items they are of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
from okx_v5 import BadReply, OkxError, Reply

from tests.client.pages.listings import wire
from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, Received, reply

METHOD = "public.get_insurance_fund"
NOON = 1_700_000_000_000
WHAT = {"inst_type": "SWAP", "uly": "BTC-USD"}


def change(time: int, ccy: Any = "BTC", **more: Any) -> dict[str, Any]:
    kind = "liquidation_balance_deposit"
    return {"ts": str(NOON + time), "ccy": ccy, "type": kind, "amt": "1", **more}


def fund(family: str, *details: Any) -> dict[str, Any]:
    return {"instFamily": family, "instType": "SWAP", "total": "9", "details": [*details]}


@dataclass
class Funds:
    """Changes of funds, and how an exchange hands them out: `limit` counts all, or of each fund."""

    changes: dict[str, list[dict[str, Any]]]
    of_each: bool = False
    inclusive: bool = False
    size: int = 100

    def __call__(self, request: Received) -> Answer:
        asked, place = request.query, lambda row: int(row["ts"])
        end = int(asked.get("after", 9**20)) + self.inclusive
        limit = int(asked.get("limit", self.size))
        left = {
            family: [row for row in sorted(rows, key=place, reverse=True) if place(row) < end]
            for family, rows in self.changes.items()
        }
        if self.of_each:
            return reply(*(fund(family, *rows[:limit]) for family, rows in left.items()))
        whole = [(family, row) for family, rows in left.items() for row in rows]
        shown = sorted(whole, key=lambda each: place(each[1]), reverse=True)[:limit]
        families = dict.fromkeys(family for family, _ in shown)
        return reply(
            *(fund(each, *(row for family, row in shown if family == each)) for each in families)
        )


def read(call: Caller, **arguments: Any) -> list[tuple[str, Any]]:
    """Every row with its family."""
    found = wire(call.pages(METHOD, **{**WHAT, **arguments}))
    return [(item["instFamily"], row) for page in found for item in page for row in item["details"]]


def every(funds: Funds, within: Callable[[dict[str, Any]], bool] = bool) -> list[tuple[str, Any]]:
    return [(family, row) for family, rows in funds.changes.items() for row in rows if within(row)]


def ordered(rows: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    return sorted(rows, key=repr)


HELD: dict[str, dict[str, list[dict[str, Any]]]] = {
    "one fund": {"BTC-USD": [change(each) for each in range(12)]},
    "two of the same times": {
        name: [change(each) for each in range(9)] for name in ("BTC-USD", "BTC-USDT")
    },
    "one that ended early": {
        "BTC-USD": [change(each) for each in range(12)],
        "BTC-USDT": [change(each) for each in (2, 3)],
    },
    "one that began late": {
        "BTC-USD": [change(each) for each in range(5)],
        "BTC-USDT": [change(each) for each in range(4, 17)],
    },
    "two currencies of one time": {
        "BTC-USD": [change(each, ccy) for each in range(6) for ccy in ("BTC", "USDT")]
    },
}
held = pytest.mark.parametrize("changes", HELD.values(), ids=HELD)


@held
@pytest.mark.parametrize("of_each", [False, True])
@pytest.mark.parametrize("size", [3, 4, 5, 7, 100])
def test_every_row_comes_once(
    call: Caller, exchange: Exchange, changes: Any, of_each: bool, size: int
) -> None:
    exchange.answer = funds = Funds(changes, of_each)
    assert ordered(read(call, limit=size)) == ordered(every(funds))


@held
@pytest.mark.parametrize("of_each", [False, True])
@pytest.mark.parametrize("size", [5, 8, 100])
def test_every_row_comes_once_though_the_cursor_is_included(
    call: Caller, exchange: Exchange, changes: Any, of_each: bool, size: int
) -> None:
    exchange.answer = funds = Funds(changes, of_each, inclusive=True)
    assert ordered(read(call, limit=size)) == ordered(every(funds))


@held
@pytest.mark.parametrize("of_each", [False, True])
def test_every_row_between_bounds_comes_once(
    call: Caller, exchange: Exchange, changes: Any, of_each: bool
) -> None:
    exchange.answer = funds = Funds(changes, of_each)
    found = read(call, limit=4, after=NOON + 9, before=NOON + 2)
    within = every(funds, lambda row: NOON + 2 < int(row["ts"]) < NOON + 9)
    assert ordered(found) == ordered(within)
    assert all("before" not in request.query for request in exchange.received)


def test_pages_are_replies(call: Caller, exchange: Exchange) -> None:
    exchange.answer = Funds({"BTC-USD": [change(each) for each in range(5)]})
    first, second = call.pages(METHOD, **WHAT, limit=3)
    assert isinstance(first, Reply)
    assert first[0].details[0].ts == datetime.fromtimestamp(NOON / 1000 + 0.004, UTC)
    # Cut, for its first row was on the page before.
    assert [row.ccy for row in second[0].details] == ["BTC", "BTC"]
    assert (second[0].total, second[0]["instFamily"]) == (9, "BTC-USD")
    assert second[0] == type(second[0]).from_wire(second[0].to_wire())
    assert second.to_dicts(wire=True) == [fund("BTC-USD", change(1), change(0))]
    assert len(second.to_wire()["data"][0]["details"]) == 3


def test_rows_and_items_that_are_new_to_the_client_stay(call: Caller, exchange: Exchange) -> None:
    item = {**fund("BTC-USD", change(1, new="field")), "newField": [1]}
    exchange.script(reply(item), reply(item))
    assert wire(call.pages(METHOD, **WHAT)) == [[item]]


def test_items_that_were_read_whole_are_left_out(call: Caller, exchange: Exchange) -> None:
    exchange.script(
        reply(fund("A", change(2)), fund("B", change(5), change(2))),
        reply(fund("A", change(2)), fund("B", change(2), change(1)), fund("C")),
        reply(fund("B", change(1))),
    )
    assert wire(call.pages(METHOD, **WHAT)) == [
        [fund("A", change(2)), fund("B", change(5), change(2))],
        [fund("B", change(1)), fund("C")],
    ]


@pytest.mark.parametrize("answer", [reply(), reply(fund("A")), reply(fund("A"), fund("B"))])
def test_lists_without_rows_end_it(call: Caller, exchange: Exchange, answer: Answer) -> None:
    exchange.script(reply(fund("A", change(1))), answer)
    assert wire(call.pages(METHOD, **WHAT)) == [[fund("A", change(1))]]
    assert len(exchange.received) == 2


def test_a_row_without_a_time_comes_along_once(call: Caller, exchange: Exchange) -> None:
    bare = {"ccy": "BTC", "amt": "7"}
    exchange.script(
        reply(fund("A", change(5), bare, change(4)), fund("B", bare)),
        reply(fund("A", bare, change(4), change(3)), fund("B", bare)),
        reply(fund("A", change(3))),
    )
    assert read(call) == [
        *(("A", row) for row in (change(5), bare, change(4))),
        ("B", bare),
        ("A", change(3)),
    ]


def test_rows_without_a_time_alone_cannot_be_passed(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply(fund("A", {"ccy": "BTC"}), fund("B")))
    reader = call.pages(METHOD, **WHAT)
    assert len(next(reader)[0].details) == 1
    for _ in range(2):
        with pytest.raises(OkxError, match="no row of the page before has a ts"):
            next(reader)


def test_an_exchange_that_ignores_the_cursor_is_told(call: Caller, exchange: Exchange) -> None:
    page = reply(fund("A", change(5), change(4)), fund("B", change(5)))
    exchange.answer = lambda _: page
    reader = call.pages(METHOD, **WHAT, limit=3)
    assert len(next(reader)) == 2
    for _ in range(2):
        # What is newer by more than the last time cannot have been asked for.
        with pytest.raises(OkxError, match="ts"):
            next(reader)


@pytest.mark.parametrize("of_each", [False, True])
def test_a_page_full_of_one_time_cannot_be_passed(
    call: Caller, exchange: Exchange, of_each: bool
) -> None:
    same = [change(7, ccy) for ccy in "abcdef"]
    exchange.answer = Funds({"A": same, "B": [change(3), change(2)]}, of_each)
    with pytest.raises(OkxError, match="larger limit"):
        read(call, limit=4)
    exchange.answer = funds = Funds({"A": same, "B": [change(3), change(2)]}, of_each)
    assert ordered(read(call, limit=7)) == ordered(every(funds))


@pytest.mark.parametrize(
    "item",
    [
        {"instFamily": "A"},
        {"details": None},
        {"details": ""},
        {"details": {}},
        {"details": "none"},
        None,
        "A",
        [],
    ],
)
def test_an_item_without_its_list_is_told(call: Caller, exchange: Exchange, item: Any) -> None:
    exchange.answer = lambda _: reply(fund("A", change(1)), item)
    with pytest.raises(BadReply, match="an item without details") as caught:
        next(call.pages(METHOD, **WHAT))
    assert caught.value.raw


@pytest.mark.parametrize("told", ["soon", [], {}, "1.5"])
def test_a_time_that_is_none_is_told(call: Caller, exchange: Exchange, told: Any) -> None:
    exchange.answer = lambda _: reply(fund("A", change(1, ts=told)))
    with pytest.raises(BadReply, match="a row whose ts"):
        next(call.pages(METHOD, **WHAT))


@pytest.mark.parametrize("row", [None, "1", 7, [], True])
def test_a_row_that_is_no_object_comes_along(call: Caller, exchange: Exchange, row: Any) -> None:
    exchange.script(reply(fund("A", change(1), row)), reply(fund("A", change(1))))
    (page,) = wire(call.pages(METHOD, **WHAT))
    assert page == [fund("A", change(1), row)]


def test_a_key_that_is_a_list_tells_rows_apart(call: Caller, exchange: Exchange) -> None:
    one, two = change(1, ccy=["a"]), change(1, ccy={"b": 1})
    exchange.script(reply(fund("A", one)), reply(fund("A", one, two)), reply(fund("A", two, one)))
    assert read(call) == [("A", one), ("A", two)]
