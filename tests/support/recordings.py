"""Recordings that are made without an exchange."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from unittest.mock import patch

from okx_v5._runtime.recordings import writer as writing
from okx_v5._runtime.recordings.records import Note

MS = 1_000_000
BEGAN = 1_764_496_800_000 * MS
TRADES = {"channel": "trades", "instId": "BTC-USDT"}
BOOK = {"channel": "bbo-tbt", "instId": "BTC-USDT"}


def trade(number: int) -> bytes:
    row = {"instId": "BTC-USDT", "tradeId": str(number)}
    return json.dumps({"arg": TRADES, "data": [row]}).encode()


def best(number: int) -> bytes:
    """Best prices, the ask of which is the number."""
    sides = {"asks": [[str(number), "1", "0", "1"]], "bids": [["0.1", "1", "0", "1"]]}
    return json.dumps({"arg": BOOK, "data": [{**sides, "seqId": number, "ts": "1"}]}).encode()


def pairs(count: int) -> list[tuple[int, dict[str, Any], bytes]]:
    """Best prices and a trade of the same number, a millisecond after the other."""
    return [
        each
        for number in range(1, count + 1)
        for each in ((2 * number, BOOK, best(number)), (2 * number + 1, TRADES, trade(number)))
    ]


def make(path: Path, messages: list[tuple[int, dict[str, Any], bytes]]) -> Path:
    """Write messages that came so many milliseconds after the beginning, by their argument."""
    times = iter(BEGAN + messages[place][0] * MS for place in (0, -1))
    with patch.object(writing, "time_ns", lambda: next(times)):
        writer = writing.Writer(path)
        _put(writer, messages)
        writer.close()
    return path


def _put(writer: writing.Writer, messages: list[tuple[int, dict[str, Any], bytes]]) -> None:
    numbers: dict[str, int] = {}
    for ms, arg, raw in messages:
        ns = BEGAN + ms * MS
        known = len(numbers)
        number = numbers.setdefault(json.dumps(arg), known + 1)
        if number > known:
            writer.note(Note(ns, number, arg, until=ns / 1e9))
        writer.put((ns, number, raw))
