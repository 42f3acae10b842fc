"""Reading page by page: every row once, from new to old, whatever happens meanwhile."""

from __future__ import annotations

import asyncio
import itertools
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import (
    ApiError,
    AsyncClient,
    BadReply,
    Client,
    OkxError,
    OutcomeUnknown,
    ValidationError,
)

from tests.wire.callers import Caller
from tests.wire.exchange import Exchange, Fault, reply
from tests.wire.fixtures import KEYS
from tests.wire.ledger import Ledger

NOON = 1_700_000_000_000
MINUTE = 60_000


@dataclass(frozen=True)
class Listing:
    """An endpoint with pages, and how its rows look."""

    method: str
    arguments: dict[str, Any]
    row: Callable[[int], Any]
    """The row number so and so; a higher number is a newer row."""
    place: Callable[[Any], int]
    """The cursor of a row as it is sent."""
    older: str = "after"
    newer: str = "before"
    after: str = "after"
    before: str = "before"
    """The same in Python."""

    def rows(self, *numbers: int) -> list[Any]:
        return [self.row(number) for number in numbers]

    def cursor(self, number: int) -> str:
        return str(self.place(self.row(number)))

    def ledger(self, count: int, **how: Any) -> Ledger:
        return Ledger(self.place, self.rows(*range(count)), self.older, self.newer, **how)


def fill(number: int) -> dict[str, str]:
    # Of different lengths, so that comparing them as text would put them in another order.
    return {"billId": str(98 + number), "instId": "BTC-USDT", "newField": f"new-{number}"}


def candle(number: int) -> list[str]:
    return [str(NOON + number * MINUTE), "1", "2", "0.5", "1.5", "10", "10", "10", "1", "new"]


def rfq(number: int) -> dict[str, str]:
    return {"rfqId": str(22534 + number), "state": "active"}


def release(number: int) -> dict[str, str]:
    return {"calendarId": str(330000 - number), "date": str(NOON + number * MINUTE)}


def sub_account(number: int) -> dict[str, str]:
    return {"subAcct": f"sub{number}", "ts": str(NOON + number)}


def order(number: int) -> dict[str, str]:
    return {"ordId": str(312 + number), "cTime": str(NOON)}


def lead_position(number: int) -> dict[str, str]:
    return {"subPosId": str(518 + number)}


FILLS = Listing(
    "trade.get_fills_history", {"inst_type": "SPOT"}, fill, lambda row: int(row["billId"])
)
CANDLES = Listing(
    "market.get_candlesticks", {"inst_id": "BTC-USDT"}, candle, lambda row: int(row[0])
)
RFQS = Listing(
    "block.get_rfqs",
    {"state": "active"},
    rfq,
    lambda row: int(row["rfqId"]),
    older="endId",
    newer="beginId",
    after="end_id",
    before="begin_id",
)
RELEASES = Listing(
    "public.get_economic_calendar",
    {"importance": "3"},
    release,
    lambda row: int(row["date"]),
)
SUB_ACCOUNTS = Listing(
    "sub_account.get_sub_accounts", {"enable": True}, sub_account, lambda row: int(row["ts"])
)
ORDERS = Listing("trade.get_pending_orders", {}, order, lambda row: int(row["ordId"]))
LEADS = Listing(
    "copy_trading.get_lead_positions", {}, lead_position, lambda row: int(row["subPosId"])
)

LISTINGS = [FILLS, CANDLES, RFQS, RELEASES, SUB_ACCOUNTS, ORDERS, LEADS]
BY_TIME_AND_KEY = [RELEASES, SUB_ACCOUNTS]
BY_CURSOR_ALONE = [each for each in LISTINGS if each not in BY_TIME_AND_KEY]


def listings(some: list[Listing]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("listing", some, ids=[each.method for each in some])


def numbers(count: int, step: int) -> list[list[int]]:
    """The rows of each page when so many are read by so many."""
    down = list(reversed(range(count)))
    return [down[start : start + step] for start in range(0, count, step)]


def wire(pages: Any) -> list[list[Any]]:
    return [[row.to_wire() for row in page] for page in pages]


def pages(call: Caller, listing: Listing, **arguments: Any) -> Any:
    return call.pages(listing.method, **{**listing.arguments, **arguments})


class TestEveryRow:
    """Of a list that holds still, or does not."""

    @listings(LISTINGS)
    def test_comes_once_from_new_to_old(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = listing.ledger(25)
        found = wire(pages(call, listing, limit=10))
        if listing in BY_CURSOR_ALONE:
            assert found == [listing.rows(*page) for page in numbers(25, 10)]
        assert list(itertools.chain(*found)) == listing.rows(*reversed(range(25)))

    @listings(LISTINGS)
    def test_comes_once_without_a_limit(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = listing.ledger(230)
        found = wire(pages(call, listing))
        assert len(found) == 3
        assert list(itertools.chain(*found)) == listing.rows(*reversed(range(230)))
        assert all("limit" not in request.query for request in exchange.received)

    @listings(LISTINGS)
    def test_comes_once_while_new_ones_arrive(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = ledger = listing.ledger(25)
        found = []
        for turn, page in enumerate(pages(call, listing, limit=10)):
            found += [row.to_wire() for row in page]
            newest = 25 + turn * 7
            ledger.rows += listing.rows(*range(newest, newest + 7))
        assert found == listing.rows(*reversed(range(25)))

    @listings(LISTINGS)
    def test_comes_once_while_others_are_deleted(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = ledger = listing.ledger(12)
        reader = pages(call, listing, limit=5)
        found = wire([next(reader)])[0]
        # One that was read, the last one read, the one that would be next, and one further on.
        gone = [10, 7, 6, 2]
        ledger.drop(*(int(listing.cursor(number)) for number in gone))
        found += itertools.chain(*wire(reader))
        assert found == listing.rows(11, 10, 9, 8, 7, 5, 4, 3, 1, 0)

    @listings(LISTINGS)
    def test_comes_once_though_the_cursor_is_included(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = listing.ledger(25, inclusive=True)
        found = itertools.chain(*wire(pages(call, listing, limit=10)))
        assert list(found) == listing.rows(*reversed(range(25)))

    @listings(LISTINGS)
    def test_comes_once_though_pages_are_shorter_than_asked_for(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        ledger = listing.ledger(25)
        exchange.answer = lambda request: reply(*json_of(ledger(request))[:4])
        found = itertools.chain(*wire(pages(call, listing, limit=10)))
        assert list(found) == listing.rows(*reversed(range(25)))

    @pytest.mark.parametrize("size", [1, 2, 3, 24, 25, 26, 100])
    def test_comes_once_by_pages_of_any_size(
        self, call: Caller, exchange: Exchange, size: int
    ) -> None:
        exchange.answer = FILLS.ledger(25)
        found = wire(pages(call, FILLS, limit=size))
        assert found == [FILLS.rows(*page) for page in numbers(25, size)]

    def test_is_typed_and_open(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = CANDLES.ledger(3)
        (page,) = pages(call, CANDLES)
        assert [row.high for row in page] == [Decimal(2)] * 3
        assert page[0].ts == datetime.fromtimestamp(NOON / 1000 + 120, UTC)
        exchange.answer = FILLS.ledger(3)
        (page,) = pages(call, FILLS)
        assert [row.bill_id for row in page] == ["100", "99", "98"]
        assert [row["newField"] for row in page] == ["new-2", "new-1", "new-0"]


def json_of(answer: Any) -> list[Any]:
    import json

    data: list[Any] = json.loads(answer.body)["data"]
    return data


class TestRequests:
    """How many there are, when, and what they ask."""

    @listings(LISTINGS)
    def test_begin_with_the_first_page_asked_for(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = listing.ledger(25)
        reader = iter(pages(call, listing, limit=10))
        assert exchange.received == []
        for count in (1, 2, 3):
            next(reader)
            assert len(exchange.received) == count
        # Pages may be short for other reasons: that no rows are left, an empty one says.
        assert next(reader, None) is None
        assert len(exchange.received) == 4
        assert next(reader, None) is None
        assert len(exchange.received) == 4

    @listings(BY_CURSOR_ALONE)
    def test_ask_for_what_is_older_than_the_last_row(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = listing.ledger(5)
        list(pages(call, listing, limit=2))
        asked = [request.query.get(listing.older) for request in exchange.received]
        assert asked == [None, listing.cursor(3), listing.cursor(1), listing.cursor(0)]

    @listings(BY_TIME_AND_KEY)
    def test_ask_again_for_rows_that_may_share_the_last_time(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = listing.ledger(3)
        list(pages(call, listing))
        asked = [request.query.get(listing.older) for request in exchange.received]
        assert asked == [None, str(int(listing.cursor(0)) + 1)]

    @listings(LISTINGS)
    def test_repeat_the_other_arguments(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = listing.ledger(5)
        list(pages(call, listing, limit=2, extra={"newParam": "x,y"}))
        assert len(exchange.received) >= 3
        call(listing.method, **listing.arguments, limit=2, extra={"newParam": "x,y"})
        expected = exchange.received.pop().query
        for request in exchange.received:
            assert {k: v for k, v in request.query.items() if k != listing.older} == expected
            assert request.refusal() == ""

    def test_stop_where_the_reader_stops(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = FILLS.ledger(25)
        reader = pages(call, FILLS, limit=10)
        for page in reader:
            assert len(page) == 10
            break
        assert len(exchange.received) == 1
        # And go on where he goes on.
        assert wire(reader) == [FILLS.rows(*page) for page in numbers(25, 10)[1:]]

    def test_of_two_readers_do_not_mix(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = FILLS.ledger(6)
        one, two = pages(call, FILLS, limit=2), pages(call, FILLS, limit=3)
        found = wire([next(one), next(two), next(one), next(two), next(one)])
        assert found == [
            FILLS.rows(*each) for each in ([5, 4], [5, 4, 3], [3, 2], [2, 1, 0], [1, 0])
        ]

    @pytest.mark.parametrize("listing", [FILLS, RELEASES])
    def test_end_with_an_empty_first_page(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = listing.ledger(0)
        assert list(pages(call, listing)) == []
        assert len(exchange.received) == 1

    def test_end_after_a_last_page_that_is_full(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = FILLS.ledger(20)
        assert [len(page) for page in pages(call, FILLS, limit=10)] == [10, 10]
        assert len(exchange.received) == 3

    def test_are_not_made_by_looking(self, call: Caller, exchange: Exchange) -> None:
        reader = pages(call, FILLS)
        repr(reader)
        iter(reader)
        assert exchange.received == []


class TestBounds:
    """`after` and `before` of the caller."""

    @listings(LISTINGS)
    def test_after_is_where_it_begins(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = listing.ledger(25)
        begin = {listing.after: listing.cursor(20)}
        found = itertools.chain(*wire(pages(call, listing, limit=10, **begin)))
        assert list(found) == listing.rows(*reversed(range(20)))
        assert exchange.received[0].query[listing.older] == listing.cursor(20)

    @listings(LISTINGS)
    def test_before_is_where_it_ends_and_is_not_sent(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = listing.ledger(25)
        found = itertools.chain(
            *wire(pages(call, listing, limit=10, **{listing.before: listing.cursor(7)}))
        )
        assert list(found) == listing.rows(*reversed(range(8, 25)))
        assert all(listing.newer not in request.query for request in exchange.received)
        # The second page crosses the bound, so nothing more has to be asked.
        assert len(exchange.received) == 2

    @listings(LISTINGS)
    def test_both_enclose_what_is_between(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = listing.ledger(25)
        between = {listing.after: listing.cursor(20), listing.before: listing.cursor(4)}
        found = itertools.chain(*wire(pages(call, listing, limit=10, **between)))
        assert list(found) == listing.rows(*reversed(range(5, 20)))

    @pytest.mark.parametrize("bound", [15, 14])
    def test_a_bound_at_the_edge_of_a_page(
        self, call: Caller, exchange: Exchange, bound: int
    ) -> None:
        exchange.answer = FILLS.ledger(25)
        found = wire(pages(call, FILLS, limit=10, before=FILLS.cursor(bound)))
        expected = [FILLS.rows(*reversed(range(15, 25)))]
        assert found == (expected if bound == 14 else [expected[0][:-1]])

    def test_a_bound_above_everything_leaves_nothing(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.answer = FILLS.ledger(5)
        assert list(pages(call, FILLS, before=FILLS.cursor(30))) == []
        assert len(exchange.received) == 1

    def test_bounds_may_be_times(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = CANDLES.ledger(10)
        at = [datetime.fromtimestamp(NOON / 1000 + 60 * number, UTC) for number in range(10)]
        (page,) = pages(call, CANDLES, after=at[7], before=int(CANDLES.cursor(4)))
        assert [row.ts for row in page] == [at[6], at[5]]
        assert exchange.received[0].query["after"] == CANDLES.cursor(7)

    def test_rows_that_are_cut_off_stay_in_the_bytes(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.answer = FILLS.ledger(5)
        (page,) = pages(call, FILLS, before=FILLS.cursor(2))
        assert [row.bill_id for row in page] == [FILLS.cursor(4), FILLS.cursor(3)]
        assert page.to_wire()["data"] == FILLS.rows(4, 3, 2, 1, 0)
        assert (page.code, page.http_status, page.operation) == (
            "0",
            200,
            "GET /api/v5/trade/fills-history",
        )


class TestRowsOfOneTime:
    """Where the cursor is a time, which rows can share."""

    @staticmethod
    def ledger(listing: Listing, *times: int, **how: Any) -> Ledger:
        """Rows of these times, each with a key of its own."""
        rows = [listing.row(number) for number in range(len(times))]
        stamps = [{"date": str(NOON + time), "ts": str(NOON + time)} for time in times]
        named = "date" if listing is RELEASES else "ts"
        whole = [{**row, named: stamp[named]} for row, stamp in zip(rows, stamps, strict=True)]
        return Ledger(listing.place, whole, **how)

    @listings(BY_TIME_AND_KEY)
    @pytest.mark.parametrize("size", [3, 4, 5, 6, 100])
    def test_come_once(self, call: Caller, exchange: Exchange, listing: Listing, size: int) -> None:
        exchange.answer = ledger = self.ledger(listing, 9, 9, 8, 7, 7, 6, 5, 5, 4, 4, 1, 1)
        found = list(itertools.chain(*wire(pages(call, listing, limit=size))))
        assert found == ledger.rows

    @listings(BY_TIME_AND_KEY)
    def test_come_once_though_the_cursor_is_included(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = ledger = self.ledger(listing, 9, 8, 8, 7, 7, 6, 5, 4, inclusive=True)
        found = list(itertools.chain(*wire(pages(call, listing, limit=5))))
        assert found == ledger.rows

    @listings(BY_TIME_AND_KEY)
    def test_come_once_though_another_one_of_the_last_time_arrives(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = ledger = self.ledger(listing, 9, 8, 7, 6, 5)
        reader = pages(call, listing, limit=3)
        found = wire([next(reader)])[0]
        late = {**ledger.rows[2], "calendarId": "late", "subAcct": "late"}
        ledger.rows.insert(2, late)
        found += itertools.chain(*wire(reader))
        assert sorted(map(str, found)) == sorted(map(str, ledger.rows))

    @listings(BY_TIME_AND_KEY)
    @pytest.mark.parametrize("times", [(7, 7, 7, 7, 7, 1), (9, 7, 7, 7, 7, 1)])
    def test_that_fill_a_page_cannot_be_passed_and_say_so(
        self, call: Caller, exchange: Exchange, listing: Listing, times: tuple[int, ...]
    ) -> None:
        exchange.answer = ledger = self.ledger(listing, *times)
        reader = pages(call, listing, limit=3)
        found = wire([next(reader)])[0]
        with pytest.raises(OkxError, match="larger limit"):
            while True:
                found += wire([next(reader)])[0]
        # Going on does not pass over them in silence.
        with pytest.raises(OkxError, match="larger limit"):
            next(reader)
        assert found == ledger.rows[: len(found)]
        assert len(exchange.received) <= 5
        assert list(itertools.chain(*wire(pages(call, listing, limit=6)))) == ledger.rows

    @listings(BY_TIME_AND_KEY)
    def test_that_fill_the_last_page_end_it(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = ledger = self.ledger(listing, 9, 8, 7, 7)
        found = list(itertools.chain(*wire(pages(call, listing, limit=3))))
        assert found == ledger.rows

    @listings(BY_TIME_AND_KEY)
    def test_that_fill_a_page_of_the_usual_size_say_so_too(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = self.ledger(listing, *[7] * 150)
        reader = pages(call, listing)
        assert len(next(reader)) == 100
        with pytest.raises(OkxError, match="a whole page"):
            next(reader)


class TestAnExchangeThatIgnoresTheCursor:
    """It gives the newest rows over and over."""

    @listings(LISTINGS)
    @pytest.mark.parametrize("limit", [1, 10])
    def test_is_told_and_not_followed_for_ever(
        self, call: Caller, exchange: Exchange, listing: Listing, limit: int
    ) -> None:
        exchange.answer = listing.ledger(25, deaf=True)
        reader = pages(call, listing, limit=limit)
        assert len(next(reader)) == limit
        for count in (2, 3):
            with pytest.raises(OkxError):
                next(reader)
            assert len(exchange.received) == count

    @listings(LISTINGS)
    def test_is_told_of_at_once_where_the_caller_began(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        exchange.answer = listing.ledger(25, deaf=True)
        with pytest.raises(BadReply) as caught:
            next(pages(call, listing, **{listing.after: listing.cursor(10)}))
        assert caught.value.http_status == 200
        assert caught.value.raw
        assert listing.cursor(10) in str(caught.value)

    def test_is_not_followed_to_its_bound_either(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = FILLS.ledger(25, deaf=True)
        reader = pages(call, FILLS, limit=10, before=FILLS.cursor(3))
        assert len(next(reader)) == 10
        with pytest.raises(BadReply):
            next(reader)


class TestAfterAnError:
    """The page that failed is the next one."""

    @pytest.mark.parametrize("listing", [FILLS, CANDLES, RELEASES])
    @pytest.mark.parametrize("read", [0, 1, 2])
    def test_nothing_is_skipped(
        self, call: Caller, exchange: Exchange, listing: Listing, read: int
    ) -> None:
        exchange.answer = listing.ledger(25)
        reader = pages(call, listing, limit=10)
        found = wire(next(reader) for _ in range(read))
        exchange.script(reply(code="51000", msg="Parameter error", status=400))
        with pytest.raises(ApiError):
            next(reader)
        failed = exchange.received[-1].path
        found += wire(reader)
        assert exchange.received[read + 1].path == failed
        assert list(itertools.chain(*found)) == listing.rows(*reversed(range(25)))

    def test_without_an_answer_neither(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = FILLS.ledger(12)
        reader = pages(call, FILLS, limit=10)
        found = wire([next(reader)])
        exchange.script(*[Fault.SWALLOW] * 3)
        with pytest.raises(OutcomeUnknown):
            next(reader)
        assert wire(reader) + found == [FILLS.rows(1, 0), *found]
        # Three attempts for the page that failed, as for every question.
        assert len(exchange.received) == 1 + 3 + 2

    def test_a_reader_in_a_for_loop_goes_on(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = FILLS.ledger(25)
        reader = pages(call, FILLS, limit=10)
        found: list[Any] = []
        for error in (True, False):
            try:
                for page in reader:
                    found += wire([page])[0]
                    if error:
                        exchange.script(reply(code="51000", status=400))
            except ApiError:
                assert len(found) == 10
        assert found == FILLS.rows(*reversed(range(25)))


class TestRowsWithoutACursor:
    """There is nothing to go on from, and no way to know what was missed."""

    @pytest.mark.parametrize(
        "row",
        [
            {"instId": "A"},
            {"instId": "A", "billId": ""},
            {"instId": "A", "billId": None},
            {"instId": "A", "billId": "next"},
            {"instId": "A", "billId": []},
            None,
            "98",
            [],
        ],
    )
    def test_are_an_error_with_the_answer_in_it(
        self, call: Caller, exchange: Exchange, row: Any
    ) -> None:
        exchange.answer = lambda _: reply(fill(1), row)
        reader = pages(call, FILLS)
        for _ in range(2):
            with pytest.raises(BadReply, match="billId") as caught:
                next(reader)
            assert caught.value.operation == "GET /api/v5/trade/fills-history"
            assert caught.value.http_status == 200
            assert b'"data"' in caught.value.raw

    @pytest.mark.parametrize("row", [[], [""], [None, "1"], ["soon"], {"o": "1"}, None])
    def test_also_where_rows_are_lists(self, call: Caller, exchange: Exchange, row: Any) -> None:
        exchange.answer = lambda _: reply(candle(1), row)
        with pytest.raises(BadReply, match="ts"):
            next(pages(call, CANDLES))

    def test_come_after_the_pages_that_had_one(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = FILLS.ledger(10)
        reader = pages(call, FILLS, limit=5)
        assert wire([next(reader)])[0] == FILLS.rows(9, 8, 7, 6, 5)
        exchange.script(reply({"instId": "A"}))
        with pytest.raises(BadReply):
            next(reader)
        assert wire(reader) == [FILLS.rows(4, 3, 2, 1, 0)]

    def test_a_cursor_may_be_a_number(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = Ledger(lambda row: int(row["billId"]), [{"billId": n} for n in range(7)])
        found = [row["billId"] for page in pages(call, FILLS, limit=3) for row in page]
        assert found == [6, 5, 4, 3, 2, 1, 0]


class TestArguments:
    """Held to the description before anything is sent, and before the first page is asked for."""

    @pytest.mark.parametrize(
        ("arguments", "named"),
        [
            ({}, "inst_type"),
            ({"inst_type": "spot"}, "inst_type"),
            ({"inst_type": "SPOT", "limit": 0}, "limit"),
            ({"inst_type": "SPOT", "limit": 101}, "limit"),
            ({"inst_type": "SPOT", "limit": True}, "limit"),
            ({"inst_type": "SPOT", "limit": "10"}, "limit"),
            ({"inst_type": "SPOT", "until": "1"}, "until"),
            ({"inst_type": "SPOT", "after": 5}, "after"),
            ({"inst_type": "SPOT", "after": ""}, "after"),
            ({"inst_type": "SPOT", "after": "newest"}, "after"),
            ({"inst_type": "SPOT", "before": "newest"}, "before"),
            ({"inst_type": "SPOT", "extra": {"after": "5"}}, "after"),
            ({"inst_type": "SPOT", "begin": 0.5}, "begin"),
        ],
    )
    def test_that_are_wrong_are_refused(
        self, call: Caller, exchange: Exchange, arguments: dict[str, Any], named: str
    ) -> None:
        with pytest.raises(ValidationError) as caught:
            call.pages("trade.get_fills_history", **arguments)
        assert named in caught.value.parameter
        assert caught.value.operation == "trade.get_fills_history"
        assert caught.value.documentation.startswith("https://www.okx.com/docs-v5/en/#")
        assert exchange.received == []

    @listings(LISTINGS)
    def test_that_have_no_name_are_refused(
        self, call: Caller, exchange: Exchange, listing: Listing
    ) -> None:
        for ask in (call, call.pages):
            with pytest.raises(ValidationError, match="by position") as caught:
                ask(listing.method, "BTC-USDT")
            assert caught.value.operation == listing.method
        assert exchange.received == []

    def test_of_private_pages_need_keys(self, kind: type[Caller], exchange: Exchange) -> None:
        with kind(base_url=exchange.url) as call, pytest.raises(ValidationError) as caught:
            next(pages(call, FILLS))
        assert caught.value.parameter == "api_key"
        assert exchange.received == []

    def test_of_public_pages_need_none(self, kind: type[Caller], exchange: Exchange) -> None:
        exchange.answer = CANDLES.ledger(5)
        with kind(base_url=exchange.url) as call:
            assert wire(pages(call, CANDLES)) == [CANDLES.rows(4, 3, 2, 1, 0)]
        assert all(request.keys == [] for request in exchange.received)

    def test_that_change_later_change_nothing(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = FILLS.ledger(5)
        extra = {"newParam": "1"}
        reader = pages(call, FILLS, limit=2, extra=extra)
        next(reader)
        extra["newParam"] = "2"
        list(reader)
        assert {request.query["newParam"] for request in exchange.received} == {"1"}


class TestTheMethodItself:
    """`client.trade.get_fills_history` is called as ever."""

    @listings(LISTINGS)
    def test_makes_one_request(self, call: Caller, exchange: Exchange, listing: Listing) -> None:
        exchange.answer = listing.ledger(25)
        bounds = {listing.after: listing.cursor(20), listing.before: listing.cursor(10)}
        answer = call(listing.method, **listing.arguments, limit=5, **bounds)
        assert len(answer) == 5
        (sent,) = exchange.received
        # As it is given: only the reader of pages keeps a bound to himself.
        assert sent.query[listing.older] == listing.cursor(20)
        assert sent.query[listing.newer] == listing.cursor(10)

    @listings(LISTINGS)
    def test_is_not_pickled_with_its_client(self, call: Caller, listing: Listing) -> None:
        resource, _, name = listing.method.partition(".")
        method = getattr(getattr(call.client, resource), name)
        with pytest.raises(TypeError, match="keys"):
            pickle.dumps(method)

    def test_is_read_only(self, call: Caller) -> None:
        with pytest.raises(AttributeError):
            call.client.trade.get_fills_history = None


def test_asynchronous_pages_are_iterated(
    exchange: Exchange, async_client_class: type[AsyncClient]
) -> None:
    exchange.answer = FILLS.ledger(25)

    async def read() -> list[list[str]]:
        async with async_client_class(**KEYS, base_url=exchange.url, timeout=5) as client:
            pages = client.trade.get_fills_history.pages(inst_type="SPOT", limit=10)
            assert exchange.received == []
            return [[row.bill_id async for row in aiter_of(page)] async for page in pages]

    async def aiter_of(page: Any) -> Any:
        for row in page:
            yield row

    found = asyncio.run(read())
    assert found == [[FILLS.cursor(n) for n in page] for page in numbers(25, 10)]


def test_asynchronous_pages_leave_the_loop_to_others(
    exchange: Exchange, async_client_class: type[AsyncClient]
) -> None:
    exchange.answer = FILLS.ledger(6)

    async def read(client: AsyncClient, size: int) -> list[str]:
        pages = client.trade.get_fills_history.pages(inst_type="SPOT", limit=size)
        return [row.bill_id async for page in pages for row in page]

    async def together() -> list[list[str]]:
        async with async_client_class(**KEYS, base_url=exchange.url, timeout=5) as client:
            return list(await asyncio.gather(*(read(client, size) for size in (1, 2, 3, 4))))

    assert asyncio.run(together()) == [[FILLS.cursor(n) for n in (5, 4, 3, 2, 1, 0)]] * 4


def test_a_page_that_is_no_longer_waited_for_is_the_next_one(
    exchange: Exchange, async_client_class: type[AsyncClient]
) -> None:
    exchange.answer = FILLS.ledger(6)

    async def read() -> list[str]:
        async with async_client_class(**KEYS, base_url=exchange.url, timeout=5) as client:
            pages = client.trade.get_fills_history.pages(inst_type="SPOT", limit=3)
            found = [row.bill_id for row in await anext(pages)]
            exchange.script(reply(*FILLS.rows(2, 1, 0), delay=30))
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(pages), 0.1)
            return found + [row.bill_id async for page in pages for row in page]

    assert asyncio.run(read()) == [FILLS.cursor(number) for number in range(5, -1, -1)]


def test_pages_are_joined_with_the_standard_library(
    exchange: Exchange, client_class: type[Client]
) -> None:
    exchange.answer = FILLS.ledger(25)
    with client_class(**KEYS, base_url=exchange.url, timeout=5) as client:
        pages = client.trade.get_fills_history.pages(inst_type="SPOT", limit=10)
        rows = itertools.chain.from_iterable(pages)
        assert [row.bill_id for row in itertools.islice(rows, 15)] == [
            FILLS.cursor(number) for number in range(24, 9, -1)
        ]
    assert len(exchange.received) == 2


@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_what_has_no_cursor_has_no_pages(client: type[Client] | type[AsyncClient]) -> None:
    market = client().market
    with pytest.raises(AttributeError):
        _ = market.get_tickers.pages  # type: ignore[union-attr, attr-defined]
