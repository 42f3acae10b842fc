"""Large answers, made of the documented examples of the description."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import yaml

from tests.support.paths import SPEC
from tests.support.sbe_messages import snapshot

PATHS = SPEC / "paths"


def documented(path: str) -> Any:
    """The documented answer of a GET."""
    description = yaml.safe_load((PATHS / f"{path}.yaml").read_text(encoding="utf-8"))
    content = description["get"]["responses"]["200"]["content"]["application/json"]
    return content["examples"]["documented"]["value"]


def repeated(path: str, count: int) -> bytes:
    """An answer with this many rows, each the first of the documented ones."""
    answer = documented(path)
    answer["data"] = [answer["data"][0]] * count
    return json.dumps(answer).encode()


def deep_book(levels: int) -> bytes:
    """An order book with this many levels on each side."""
    answer = documented("market/books")
    for side in ("asks", "bids"):
        answer["data"][0][side] *= levels
    return json.dumps(answer).encode()


LEVELS = 400
STEP = Decimal("0.1")


def book_rows() -> dict[str, list[list[str]]]:
    """A book of as many levels a side as the exchange gives, each with a price of its own."""
    (book,) = documented("market/books")["data"]
    rows: dict[str, list[list[str]]] = {}
    for side, step in (("asks", STEP), ("bids", -STEP)):
        price, *rest = book[side][0]
        rows[side] = [[str(Decimal(price) + step * at), *rest] for at in range(LEVELS)]
    return rows


def book_in_json() -> bytes:
    """That book as market/books answers."""
    answer = documented("market/books")
    answer["data"][0] |= book_rows()
    return json.dumps(answer).encode()


def book_in_sbe() -> bytes:
    """That book as market/books-sbe answers."""
    asks, bids = (
        [
            (int(Decimal(price) * 10), int(Decimal(size) * 10**8), int(orders))
            for price, size, _, orders in rows
        ]
        for rows in book_rows().values()
    )
    return snapshot(asks, bids, exponents=(-1, -8))


ANSWERS = {
    "300 candlesticks": ("GET /api/v5/market/candles", repeated("market/candles", 300), 500),
    "400 levels a side": ("GET /api/v5/market/books", deep_book(400), 500),
    "1,000 tickers": ("GET /api/v5/market/tickers", repeated("market/tickers", 1000), 100),
    "2,000 instruments": (
        "GET /api/v5/public/instruments",
        repeated("public/instruments", 2000),
        20,
    ),
}
"""By name: the operation, the bytes, and how often a round decodes them."""
