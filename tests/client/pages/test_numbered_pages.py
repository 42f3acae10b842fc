"""Pages that have numbers: each once, up to the last that the exchange tells of."""

from __future__ import annotations

from typing import Any

import pytest
from okx_v5 import ApiError, BadReply, ValidationError

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, Received, reply


def announced(request: Received, last: int = 3) -> Answer:
    """The page that is asked for, and how many there are."""
    number = int(request.query.get("page", "1"))
    details = [{"title": f"{number}-{at}"} for at in range(2)] if number <= last else []
    return reply({"totalPage": str(last), "details": details})


def titles(call: Caller, **arguments: Any) -> list[list[str]]:
    found = call.pages("announcement.get_announcements", **arguments)
    return [[each.title for each in page[0].details] for page in found]


def asked(exchange: Exchange) -> list[str | None]:
    return [request.query.get("page") for request in exchange.received]


def test_come_once_up_to_the_last(call: Caller, exchange: Exchange) -> None:
    exchange.answer = announced
    assert titles(call) == [["1-0", "1-1"], ["2-0", "2-1"], ["3-0", "3-1"]]
    assert asked(exchange) == [None, "2", "3"]


def test_begin_where_the_caller_says_and_keep_the_arguments(
    call: Caller, exchange: Exchange
) -> None:
    exchange.answer = announced
    assert titles(call, page=2, ann_type="a") == [["2-0", "2-1"], ["3-0", "3-1"]]
    assert asked(exchange) == ["2", "3"]
    assert [request.query["annType"] for request in exchange.received] == ["a", "a"]


def test_that_are_more_by_now_come_too(call: Caller, exchange: Exchange) -> None:
    last = iter([2, 3, 3])
    exchange.answer = lambda request: announced(request, next(last))
    assert len(titles(call)) == 3
    assert len(exchange.received) == 3


def test_that_are_fewer_by_now_are_not_asked_for(call: Caller, exchange: Exchange) -> None:
    last = iter([3, 1])
    exchange.answer = lambda request: announced(request, next(last))
    assert titles(call) == [["1-0", "1-1"]]
    assert len(exchange.received) == 2


@pytest.mark.parametrize("answer", [reply(), reply({"totalPage": "9", "details": []})])
def test_end_with_an_empty_one(call: Caller, exchange: Exchange, answer: Answer) -> None:
    exchange.answer = lambda request: answer
    assert titles(call) == []
    assert len(exchange.received) == 1


@pytest.mark.parametrize(
    ("page", "missing"),
    [
        ({"details": [{"title": "a"}]}, "totalPage"),
        ({"details": [{"title": "a"}], "totalPage": ""}, "totalPage"),
        ({"details": [{"title": "a"}], "totalPage": "many"}, "totalPage"),
        ({"totalPage": "2"}, "details"),
    ],
)
def test_that_do_not_tell_whether_there_are_more_are_an_error(
    call: Caller, exchange: Exchange, page: dict[str, Any], missing: str
) -> None:
    exchange.answer = lambda request: reply(page)
    with pytest.raises(BadReply, match=missing):
        titles(call)


def test_after_an_error_the_one_that_failed_is_asked_for_again(
    call: Caller, exchange: Exchange
) -> None:
    refused = iter([False, True, False, False])

    def answer(request: Received) -> Answer:
        return reply(code="51000") if next(refused) else announced(request)

    exchange.answer = answer
    reader = call.pages("announcement.get_announcements")
    found = [next(reader)[0].details[0].title]
    with pytest.raises(ApiError):
        next(reader)
    found += [page[0].details[0].title for page in reader]
    assert found == ["1-0", "2-0", "3-0"]
    assert asked(exchange) == [None, "2", "2", "3"]


def test_with_arguments_that_are_wrong_are_refused(call: Caller, exchange: Exchange) -> None:
    with pytest.raises(ValidationError, match="page"):
        call.pages("announcement.get_announcements", page=0)
    assert not exchange.received


def test_are_of_the_version_that_the_first_had(call: Caller, exchange: Exchange) -> None:
    ranks = [{"uniqueCode": "25CD5A80241D6FE6"}]
    exchange.script(
        reply({"dataVer": "20231129213200", "totalPage": "2", "ranks": ranks}),
        reply({"dataVer": "20231129213200", "totalPage": "2", "ranks": ranks}),
    )
    assert len(list(call.pages("copy_trading.get_lead_trader_ranks"))) == 2
    first, second = (request.query for request in exchange.received)
    assert first == {}
    assert second == {"page": "2", "dataVer": "20231129213200"}


def test_without_the_version_that_the_next_needs_are_an_error(
    call: Caller, exchange: Exchange
) -> None:
    ranks = [{"uniqueCode": "25CD5A80241D6FE6"}]
    exchange.script(reply({"totalPage": "2", "ranks": ranks}))
    with pytest.raises(BadReply, match="dataVer"):
        list(call.pages("copy_trading.get_lead_trader_ranks"))
