"""docs/good-guesses.md is true: each row is held to what the description and the client do."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from okx_v5 import OPERATIONS, ValidationError

from tests.support.description import document, operations, request_schema, resolved
from tests.support.paths import ROOT

ROW = re.compile(
    r"^\| (?P<guess>[^|]+) \| (?P<truth>[^|]+) \| \[`(?P<id>\S+)`\]\((?P<link>\S+)\) \|$"
)
LINES = (ROOT / "docs/good-guesses.md").read_text(encoding="utf-8").splitlines()
TABLE = [found for line in LINES if (found := ROW.match(line))]

ORDER: dict[str, Any] = {"inst_id": "BTC-USDT", "td_mode": "cash", "side": "buy", "sz": 1, "px": 1}


def pages(key: str) -> Any:
    return OPERATIONS[key].pages


def parameter(key: str, *path: str) -> Any:
    """The schema of a parameter, or of one inside the elements of another."""
    schema: Any = resolved(request_schema(key))
    for name in path:
        schema = resolved(schema["properties"][name])
        schema = resolved(schema.get("items", schema))
    return schema


def default(key: str, name: str) -> Any:
    (found,) = (each for each in operations()[key]["parameters"] if each["name"] == name)
    return found["schema"]["x-okx-default"]


def results_are_of_rows() -> bool:
    promise = OPERATIONS["POST /api/v5/trade/order"].promise
    return [tuple(each) for each in promise.success] == [(("sCode",), "0")]


def sizes_of_legs_are_coins() -> bool:
    unit = parameter("POST /api/v5/rfq/create-rfq", "legs", "tgtCcy")
    return bool(unit["x-okx-default"] == "base_ccy")


def after_is_older_but_for_fiat() -> bool:
    newer = {key for key, each in OPERATIONS.items() if getattr(each.pages, "newer", "") == "after"}
    of_fiat = ("deposit", "withdrawal")
    return newer == {f"GET /api/v5/fiat/{each}-order-history" for each in of_fiat}


def cursors_differ() -> bool:
    cursors = {
        "GET /api/v5/trade/orders-history": "ordId",
        "GET /api/v5/account/bills": "billId",
        "GET /api/v5/account/positions-history": "uTime",
        "GET /api/v5/asset/bills": "ts",
    }
    return all(pages(key).field == field for key, field in cursors.items())


def bounds_differ() -> bool:
    found = [each.pages for each in OPERATIONS.values() if hasattr(each.pages, "included")]
    by_time = [each for each in found if each.newer in ("begin", "beginTs")]
    inside = [each for each in by_time if each.included]
    return pages("GET /api/v5/rfq/trades").included and len(inside) > len(by_time) / 2


def sizes_of_pages_differ() -> bool:
    sizes = {
        ("GET /api/v5/copytrading/current-subpositions", "limit"): 500,
        ("GET /api/v5/public/funding-rate-history", "limit"): 400,
        ("GET /api/v5/market/books", "sz"): 1,
        ("GET /api/v5/sprd/books", "sz"): 5,
    }
    return all(default(*of) == size for of, size in sizes.items())


def batches_count_orders() -> bool:
    limits = OPERATIONS["POST /api/v5/trade/batch-orders"].rate_limits
    first = limits[0]
    return (first.counts, first.limit, first.seconds, first.per) == (
        *("orders", 300, 2),
        ("user", "instrument"),
    )


def flags_are_of_two_kinds() -> bool:
    of_bots = parameter("POST /api/v5/tradingBot/dca/create", "allowReinvest")
    of_orders = parameter("POST /api/v5/trade/order", "reduceOnly")
    return (of_bots["type"], of_bots["format"], of_orders["type"]) == (
        *("string", "flag"),
        "boolean",
    )


def elp_is_refused() -> bool:
    place = OPERATIONS["POST /api/v5/trade/order"]
    assert place.encode(**ORDER, ord_type="rpi")
    with pytest.raises(ValidationError):
        place.encode(**ORDER, ord_type="elp")
    return True


def countdowns_are_bounded() -> bool:
    switch = OPERATIONS["POST /api/v5/trade/cancel-all-after"]
    for seconds in (0, 10, 120):
        assert switch.encode(time_out=seconds)
    for seconds in (1, 9, 121):
        with pytest.raises(ValidationError):
            switch.encode(time_out=seconds)
    (limit,) = switch.rate_limits
    return (limit.limit, limit.seconds, limit.per) == (1, 1, ("user", "tag"))


TRUE: list[Callable[[], bool]] = [
    results_are_of_rows,
    sizes_of_legs_are_coins,
    after_is_older_but_for_fiat,
    cursors_differ,
    bounds_differ,
    sizes_of_pages_differ,
    batches_count_orders,
    flags_are_of_two_kinds,
    elp_is_refused,
    countdowns_are_bounded,
]


def test_every_row_is_held_to_something() -> None:
    rows = [line for line in LINES if line.startswith("| ")][1:]
    assert len(TABLE) == len(TRUE) == len(rows)


@pytest.mark.parametrize("holds", TRUE)
def test_a_row_is_true(holds: Callable[[], bool]) -> None:
    assert holds()


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["id"])
def test_a_row_leads_to_its_page(row: re.Match[str]) -> None:
    links = {
        operation["operationId"]: operation["externalDocs"]["url"]
        for item in document()["paths"].values()
        for operation in item.values()
    }
    assert links[row["id"]] == row["link"]
