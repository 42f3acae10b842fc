"""Pages of an exchange that does not do as it should, and after an error."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from okx_v5 import (
    ApiError,
    BadReply,
    OkxError,
    OutcomeUnknown,
)

from tests.client.pages.listings import (
    CANDLES,
    FILLS,
    LISTINGS,
    RELEASES,
    Listing,
    candle,
    fill,
    listings,
    pages,
    release,
    wire,
)
from tests.support.callers import Caller
from tests.support.exchange import Exchange, Fault, reply
from tests.support.ledger import Ledger


def json_of_page(page: Any) -> Any:
    """The rows of a page that was cut nowhere, as they were sent."""
    assert len(page) == len(page.to_wire()["data"])
    return page.to_wire()["data"]


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

    def test_is_told_what_was_asked_for_where_bounds_are_included(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.answer = lambda _: reply({"ts": "1700000000500", "rate": "1"})
        with pytest.raises(BadReply, match="the ts 1700000000400 that was asked for"):
            next(call.pages("okusd.get_rate_history", end=1700000000400))


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
    """They come along and move nothing; where no row has one, there is nothing to go on from."""

    BARE = pytest.mark.parametrize(
        "row", [{"instId": "A"}, {"instId": "A", "billId": ""}, {"billId": None}, None, "98", []]
    )

    @BARE
    @pytest.mark.parametrize("place", [0, 1, 2])
    def test_are_handed_out_where_they_stand(
        self, call: Caller, exchange: Exchange, row: Any, place: int
    ) -> None:
        page = FILLS.rows(5, 4)
        page.insert(place, row)
        exchange.script(reply(*page), reply(*FILLS.rows(3, 2)), reply())
        first, second = pages(call, FILLS, limit=3)
        assert json_of_page(first) == page
        assert [row["billId"] for row in first if row.get("billId")] == ["103", "102"]
        assert wire([second]) == [FILLS.rows(3, 2)]
        asked = [request.query.get("after") for request in exchange.received]
        assert asked == [None, "102", "100"]

    def test_may_come_again_after_the_last_one_that_has_one(
        self, call: Caller, exchange: Exchange
    ) -> None:
        one, two = {"instId": "group", "subType": "1"}, {"instId": "group", "subType": "2"}
        exchange.script(
            reply(fill(5), one), reply(one, two, fill(4), two), reply(two, fill(3)), reply()
        )
        found = wire(pages(call, FILLS))
        assert found == [[fill(5), one], [two, fill(4), two], [fill(3)]]

    @pytest.mark.parametrize("row", [[], [""], [None, "1"], {"o": "1"}, None])
    def test_are_handed_out_where_rows_are_lists(
        self, call: Caller, exchange: Exchange, row: Any
    ) -> None:
        exchange.script(reply(candle(1), row), reply())
        (page,) = pages(call, CANDLES)
        assert json_of_page(page) == [candle(1), row]
        assert exchange.received[1].query["after"] == CANDLES.cursor(1)

    @BARE
    def test_that_are_a_whole_page_cannot_be_passed_and_say_so(
        self, call: Caller, exchange: Exchange, row: Any
    ) -> None:
        exchange.answer = lambda _: reply(row, {"instId": "B"})
        reader = pages(call, FILLS, limit=2)
        assert json_of_page(next(reader)) == [row, {"instId": "B"}]
        for _ in range(2):
            with pytest.raises(OkxError, match=r"no row .* billId.*larger limit, or an after"):
                next(reader)
        assert len(exchange.received) == 1

    def test_that_are_a_whole_page_later_cannot_be_passed_either(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(reply(*FILLS.rows(5, 4)), reply({"instId": "A"}, {"instId": "B"}))
        reader = pages(call, FILLS, limit=2)
        assert [len(next(reader)) for _ in range(2)] == [2, 2]
        with pytest.raises(OkxError, match="no row"):
            next(reader)

    def test_that_are_the_last_ones_once_more_end_it(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(reply(fill(5), {"instId": "A"}), reply({"instId": "A"}))
        assert wire(pages(call, FILLS)) == [[fill(5), {"instId": "A"}]]

    def test_come_along_with_those_above_a_bound(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(fill(5), {"instId": "A"}, fill(4), fill(3)))
        found = wire(pages(call, FILLS, before=FILLS.cursor(4)))
        assert found == [[fill(5), {"instId": "A"}]]

    def test_of_one_time_come_once(self, call: Caller, exchange: Exchange) -> None:
        bare = {"importance": "3", "calendarId": "7"}
        exchange.script(
            reply(release(5), bare), reply(bare, release(5), release(4)), reply(release(4))
        )
        assert wire(pages(call, RELEASES)) == [[release(5), bare], [release(4)]]


class TestACursorThatIsNone:
    """It cannot be compared, so nobody knows what was missed."""

    @pytest.mark.parametrize("told", ["next", "0T5342O", "1.5", [], {}, ["98"]])
    def test_is_an_error_with_the_answer_in_it(
        self, call: Caller, exchange: Exchange, told: Any
    ) -> None:
        exchange.answer = lambda _: reply(fill(1), {"billId": told})
        reader = pages(call, FILLS)
        for _ in range(2):
            with pytest.raises(BadReply, match="billId") as caught:
                next(reader)
            assert caught.value.operation == "GET /api/v5/trade/fills-history"
            assert caught.value.http_status == 200
            assert b'"data"' in caught.value.raw

    @pytest.mark.parametrize("told", ["soon", ["1"]])
    def test_is_an_error_where_rows_are_lists(
        self, call: Caller, exchange: Exchange, told: Any
    ) -> None:
        exchange.answer = lambda _: reply(candle(1), [told])
        with pytest.raises(BadReply, match="ts"):
            next(pages(call, CANDLES))

    def test_is_one_for_its_page_alone(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = FILLS.ledger(10)
        reader = pages(call, FILLS, limit=5)
        assert wire([next(reader)])[0] == FILLS.rows(9, 8, 7, 6, 5)
        exchange.script(reply({"instId": "A", "billId": "next"}))
        with pytest.raises(BadReply):
            next(reader)
        assert wire(reader) == [FILLS.rows(4, 3, 2, 1, 0)]

    def test_a_cursor_may_be_a_number(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = Ledger(lambda row: int(row["billId"]), [{"billId": n} for n in range(7)])
        found = [row["billId"] for page in pages(call, FILLS, limit=3) for row in page]
        assert found == [6, 5, 4, 3, 2, 1, 0]
