"""Reading page by page: every row once, from new to old, whatever happens meanwhile."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import (
    OkxError,
)

from tests.client.pages.listings import (
    BY_CURSOR_ALONE,
    BY_TIME_AND_KEY,
    CANDLES,
    FILLS,
    LENDING_RATES,
    LISTINGS,
    NOON,
    RELEASES,
    SUB_ACCOUNTS,
    Listing,
    listings,
    numbers,
    pages,
    wire,
)
from tests.support.callers import Caller
from tests.support.exchange import Exchange, reply
from tests.support.ledger import Ledger


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

    def test_come_once_though_one_has_no_key(self, call: Caller, exchange: Exchange) -> None:
        exchange.answer = ledger = self.ledger(SUB_ACCOUNTS, 9, 8, 7, 7, 7, 6)
        del ledger.rows[3]["subAcct"]
        found = list(itertools.chain(*wire(pages(call, SUB_ACCOUNTS, limit=4))))
        assert found == ledger.rows

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

    @pytest.mark.parametrize("size", [1, 2, 3, 100])
    def test_that_are_never_parted_may_fill_a_page(
        self, call: Caller, exchange: Exchange, size: int
    ) -> None:
        times = (9, 9, 9, 8, 8, 8, 8, 7, 6, 6)
        exchange.answer = ledger = self.ledger(LENDING_RATES, *times, whole=True)
        found = list(itertools.chain(*wire(pages(call, LENDING_RATES, limit=size))))
        assert found == ledger.rows

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
