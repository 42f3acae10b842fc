"""Endpoints with pages, and how their rows look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from tests.support.callers import Caller
from tests.support.ledger import Ledger

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


def lending_rate(number: int) -> dict[str, str]:
    return {"ccy": f"C{number}", "ts": str(NOON + number)}


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


LENDING_RATES = Listing(
    "earn.get_lending_rate_history", {}, lending_rate, lambda row: int(row["ts"])
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
