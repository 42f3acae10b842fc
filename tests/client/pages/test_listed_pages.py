"""Pages whose cursors have letters: rows follow each other as the exchange lists them."""

from __future__ import annotations

from typing import Any

import pytest
from okx_v5 import BadReply, OkxError, ValidationError

from tests.client.pages.listings import wire
from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, Received, reply

METHOD = "block.get_quotes"
# From new to old, which neither numbers nor texts tell.
NAMES = ["0T5342O", "25092", "0T533T0", "9", "1151", "Z", "007"]
QUOTES = [{"quoteId": name, "state": "active"} for name in NAMES]


def shelf(size: int = 3, *, inclusive: bool = False) -> Any:
    """What lists the quotes after the one that is asked for."""

    def answer(request: Received) -> Answer:
        asked = request.query.get("endId")
        start = NAMES.index(asked) + (not inclusive) if asked else 0
        return reply(*QUOTES[start : start + int(request.query.get("limit", size))])

    return answer


def asked(exchange: Exchange) -> list[str | None]:
    return [request.query.get("endId") for request in exchange.received]


def test_every_row_comes_once_as_listed(call: Caller, exchange: Exchange) -> None:
    exchange.answer = shelf()
    assert wire(call.pages(METHOD)) == [QUOTES[:3], QUOTES[3:6], QUOTES[6:]]
    assert asked(exchange) == [None, "0T533T0", "Z", "007"]


@pytest.mark.parametrize("size", [2, 3, 6, 7, 100])
def test_every_row_comes_once_though_the_cursor_is_included(
    call: Caller, exchange: Exchange, size: int
) -> None:
    exchange.answer = shelf(inclusive=True)
    found = [row for page in wire(call.pages(METHOD, limit=size)) for row in page]
    assert found == QUOTES


def test_they_begin_where_the_caller_says(call: Caller, exchange: Exchange) -> None:
    exchange.answer = shelf()
    assert wire(call.pages(METHOD, end_id="9", state="active")) == [QUOTES[4:]]
    assert [request.query["state"] for request in exchange.received] == ["active"] * 2


def test_they_have_no_end_to_compare_with(call: Caller, exchange: Exchange) -> None:
    with pytest.raises(ValidationError, match="no bound where pages are read") as caught:
        call.pages(METHOD, begin_id="25092")
    assert (caught.value.parameter, caught.value.wire_name) == ("begin_id", "beginId")
    assert exchange.received == []


@pytest.mark.parametrize("limit", [1, 3])
def test_a_page_that_comes_again_is_told(call: Caller, exchange: Exchange, limit: int) -> None:
    exchange.answer = lambda _: reply(*QUOTES[:limit])
    reader = call.pages(METHOD, limit=limit)
    assert wire([next(reader)]) == [QUOTES[:limit]]
    for _ in range(2):
        with pytest.raises(OkxError, match=QUOTES[0]["quoteId"]):
            next(reader)


def test_a_circle_is_told(call: Caller, exchange: Exchange) -> None:
    circle = [QUOTES[:2], QUOTES[2:4], QUOTES[4:6]]
    exchange.answer = lambda _: reply(*circle[len(exchange.received) % 3])
    with pytest.raises(BadReply, match="quoteId 0T533T0, which a page before had"):
        list(call.pages(METHOD))
    assert len(exchange.received) == 4


def test_a_row_without_a_cursor_comes_along(call: Caller, exchange: Exchange) -> None:
    bare = [{"state": "filled", "quoteId": ""}, {"state": "filled"}]
    exchange.script(
        reply(QUOTES[0], bare[0], QUOTES[1], bare[1]), reply(bare[1], QUOTES[2]), reply()
    )
    found = wire(call.pages(METHOD))
    assert found == [[QUOTES[0], bare[0], QUOTES[1], bare[1]], [QUOTES[2]]]
    assert asked(exchange) == [None, "25092", "0T533T0"]


def test_a_page_without_a_cursor_cannot_be_passed(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply(QUOTES[0]), reply({"state": "filled"}))
    reader = call.pages(METHOD, limit=1)
    assert [len(next(reader)) for _ in range(2)] == [1, 1]
    for _ in range(2):
        with pytest.raises(OkxError, match="larger limit, or an endId"):
            next(reader)


@pytest.mark.parametrize("told", [[], {}, ["9"], 1.5, "\ufffd"])
def test_what_is_no_cursor_is_told(call: Caller, exchange: Exchange, told: Any) -> None:
    exchange.script(reply(QUOTES[0], {"quoteId": told}), reply(QUOTES[0]), reply())
    reader = call.pages(METHOD)
    with pytest.raises(BadReply, match="quoteId"):
        next(reader)
    # It costs its page alone, which is asked for again.
    assert wire(reader) == [[QUOTES[0]]]


def test_a_number_is_a_cursor_too(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply({"quoteId": 9}), reply({"quoteId": "8"}), reply({"quoteId": 8}))
    assert wire(call.pages(METHOD)) == [[{"quoteId": 9}], [{"quoteId": "8"}]]
    assert asked(exchange) == [None, "9", "8"]
