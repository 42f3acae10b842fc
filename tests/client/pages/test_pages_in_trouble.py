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
    wire,
)
from tests.support.callers import Caller
from tests.support.exchange import Exchange, Fault, reply
from tests.support.ledger import Ledger


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
