"""What the measured streams push, as an exchange sends it; this needs nothing but Python."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

INSTRUMENT = "BTC-USDT-SWAP"
LEVELS = 400
CHANGES = 10
"""Levels of each side that an update of a book changes."""

_MIDDLE = 600_000
_TIME = 1_764_496_800_000

Side = dict[int, int]


def _push(channel: str, row: dict[str, Any], **beside: str) -> bytes:
    arg = {"channel": channel, "instId": INSTRUMENT}
    return json.dumps({"arg": arg, **beside, "data": [row]}, separators=(",", ":")).encode()


def _price(tenths: int) -> str:
    return f"{tenths / 10:.1f}".removesuffix(".0")


def tickers(count: int) -> Iterator[bytes]:
    """Tickers, each another."""
    chance = random.Random(1)
    for number in range(count):
        last = _MIDDLE + chance.randrange(1000)
        row = {
            "instType": "SWAP",
            "instId": INSTRUMENT,
            "last": _price(last),
            "lastSz": "12",
            "askPx": _price(last + 1),
            "askSz": str(chance.randrange(1, 5000)),
            "bidPx": _price(last),
            "bidSz": str(chance.randrange(1, 5000)),
            "open24h": "58123.4",
            "high24h": "61000",
            "low24h": "57000.1",
            "sodUtc0": "59000.2",
            "sodUtc8": "59100",
            "volCcy24h": "123456.78",
            "vol24h": str(1_000_000 + number),
            "ts": str(_TIME + number),
        }
        yield _push("tickers", row)


def trades(count: int) -> Iterator[bytes]:
    """Trades, one a push."""
    chance = random.Random(2)
    for number in range(count):
        row = {
            "instId": INSTRUMENT,
            "tradeId": str(130_639_474 + number),
            "px": _price(_MIDDLE + chance.randrange(1000)),
            "sz": str(chance.randrange(1, 99)),
            "side": chance.choice(("buy", "sell")),
            "ts": str(_TIME + number),
            "count": "3",
            "source": "0",
            "seqId": 1_000_000_000 + number,
        }
        yield _push("trades", row)


def books(count: int) -> Iterator[bytes]:
    """A snapshot of 400 levels a side, and updates near the best ones."""
    chance = random.Random(3)
    asks = {_MIDDLE + 10 + 3 * n // 2: chance.randrange(1, 5000) for n in range(LEVELS)}
    bids = {_MIDDLE + 9 - 3 * n // 2: chance.randrange(1, 5000) for n in range(LEVELS)}

    def levels(side: Side, sign: int) -> list[list[str]]:
        orders = str(chance.randrange(1, 40))
        prices = sorted(side, key=lambda price: price * sign)
        return [[_price(price), str(side[price]), "0", orders] for price in prices]

    seq = 1_000_000_000
    for number in range(count):
        before, seq = seq, seq + chance.randrange(1, 9) * (number > 0)
        changed = [(asks, 1), (bids, -1)]
        if number:
            changed = [(_changed(side, sign, chance), sign) for side, sign in changed]
        row = {
            "asks": levels(*changed[0]),
            "bids": levels(*changed[1]),
            "ts": str(_TIME + 100 * number),
            "checksum": 0,
            "seqId": seq,
            "prevSeqId": before if number else -1,
        }
        yield _push("books", row, action="update" if number else "snapshot")


def _changed(side: Side, sign: int, chance: random.Random) -> Side:
    """Change a side and tell what changed: three of five levels their size; others come and go."""
    prices = sorted(side, key=lambda price: price * sign)
    changed: Side = {}
    for _ in range(CHANGES):
        price = prices[min(int(chance.expovariate(1 / 60)), LEVELS // 2)]
        kind = chance.random()
        if kind < 0.2 and len(side) > LEVELS - 20:
            side.pop(price, None)
            changed[price] = 0
            continue
        if kind < 0.4:
            price = prices[0] + sign * chance.randrange(LEVELS)
        if price in side or len(side) < LEVELS:
            side[price] = changed[price] = chance.randrange(1, 5000)
    return changed


_MADE: dict[str, tuple[Callable[[int], Iterator[bytes]], int]] = {
    "tickers": (tickers, 4_000),
    "trades": (trades, 4_000),
    "books": (books, 2_000),
}

COUNTS = {channel: count for channel, (_, count) in _MADE.items()}


def pushes(channel: str) -> list[bytes]:
    """All that a channel pushes."""
    make, count = _MADE[channel]
    return [*make(count)]
