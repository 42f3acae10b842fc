"""What is pushed: the documented example, filled from the argument it belongs to."""

from __future__ import annotations

import json
from typing import Any

from ...description.load import Json, is_mapping, is_sequence
from ..windows import instrument_types
from .books import Book, is_book
from .description import Stream

_NOW = ("ts", "uTime", "pTime")
"""The fields that say when something was pushed, or last changed."""
_ANY = "ANY"
_SECONDS = {"s": 1, "m": 60, "H": 3600, "D": 86_400, "W": 604_800, "M": 2_592_000}


def example_of(stream: Stream, arg: Json) -> Json:
    """The documented push that is most like one of an argument; no change of an earlier one."""
    examples: list[Json] = [json.loads(each) for each in stream.examples]
    whole = [each for each in examples if each.get("action") != "update"]

    def likeness(example: Json) -> tuple[int, bool]:
        shown = {name: each for name, each in example["arg"].items() if name != "uid"}
        return len(shown.items() & arg.items()), shown.keys() == arg.keys()

    return max(whole or examples, key=likeness)


def filled(stream: Stream, arg: Json, now: float) -> Json:
    """What a push of an argument has beside it, as its example says it, with new times."""
    example = example_of(stream, arg)
    told = {name: value for name, value in example.items() if name not in ("arg", "id")}
    length = bar_seconds(stream, arg["channel"])
    told["data"] = [_row(stream, row, arg, now, length) for row in told["data"]]
    return told


def with_book(told: Json, book: Book) -> Json:
    """The same push with what an order book is now."""
    rows = [{**row, **_sides(row, book)} for row in told["data"]]
    return {**told, "data": rows}


def _sides(row: Json, book: Book) -> Json:
    now = book.whole() if "prevSeqId" in row else book.state()
    return {name: value for name, value in now.items() if name != "ts"}


def has_uid(stream: Stream) -> bool:
    """Whether its pushes say whose they are."""
    return any("uid" in json.loads(each)["arg"] for each in stream.examples)


def bar_seconds(stream: Stream, name: str) -> int:
    """How long a candlestick is; 1 where a channel has none. A month is 30 days here."""
    bar = name.removeprefix(stream.prefix).removesuffix("utc")
    return int(bar[:-1]) * _SECONDS[bar[-1]] if bar else 1


def _row(stream: Stream, row: Any, arg: Json, now: float, length: int) -> Any:
    if is_sequence(row) and "ts" in stream.columns:
        begun = int(now // length * length * 1000)
        return [
            str(begun) if column == "ts" else value
            for column, value in zip(stream.columns, row, strict=False)
        ]
    if not is_mapping(row):
        return row
    row = renewed(row, now)
    if "instType" in row and "instType" not in arg and "instId" in arg:
        row["instType"] = next(iter(instrument_types(arg)))
    for name, value in arg.items():
        if isinstance(row.get(name), str) and value != _ANY:
            row[name] = value
    return row


def renewed(value: Any, now: float) -> Any:
    """The same with times of now, at every depth; levels of a book have none."""
    if is_mapping(value):
        if is_book(value):
            return {**value, "ts": f"{now * 1000:.0f}"}
        return {
            name: f"{now * 1000:.0f}" if name in _NOW and each else renewed(each, now)
            for name, each in value.items()
        }
    return [renewed(each, now) for each in value] if is_sequence(value) else value
