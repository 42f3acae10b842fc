"""Large answers, made of the documented examples of the description."""

from __future__ import annotations

import json
from typing import Any

import yaml

from tests.support.paths import SPEC

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
