"""Values that move from push to push: prices walk, sizes change, trades are counted."""

from __future__ import annotations

import random
import re
from decimal import Decimal
from functools import cache
from typing import Any

from ...description.load import Json, is_mapping, is_sequence
from .description import Stream
from .pushes import bar_seconds, renewed

_WALKS = re.compile(r"(px|sz|last|oi|.*(Px|Sz|Rate|Lmt))")
_COUNTS = ("tradeId", "seqId")
_STEPS = 9


@cache
def _walks(name: str) -> bool:
    """Whether a field is a price, a size or a rate, by its name."""
    return _WALKS.fullmatch(name) is not None


class Moving:
    """The rows of one argument, from its example on."""

    def __init__(self, stream: Stream, arg: Json, push: Json) -> None:
        self._columns = stream.columns
        self._length = bar_seconds(stream, arg["channel"])
        self._random = random.Random(len(stream.examples[0]))
        self._push = push

    def next(self, now: float) -> Json:
        """The next push."""
        rows = [self._moved(row, now) for row in self._push["data"]]
        self._push = {**self._push, "data": rows}
        return self._push

    def again(self, now: float) -> Json:
        """The last push, told once more."""
        return {**self._push, "data": renewed(self._push["data"], now)}

    def _moved(self, row: Any, now: float) -> Any:
        if is_sequence(row):
            return self._candle(dict(zip(self._columns, row, strict=False)), now)
        if not is_mapping(row):
            return row
        row = renewed(row, now)
        for name, value in row.items():
            if name in _COUNTS and str(value).isdigit():
                row[name] = type(value)(int(value) + 1)
            elif isinstance(value, str) and _walks(name):
                row[name] = self._walked(value)
        return row

    def _walked(self, text: str) -> str:
        """A number some steps of its last digit away; it stays above 0."""
        try:
            number = Decimal(text)
            step = Decimal(1).scaleb(int(number.as_tuple().exponent))
        except (ArithmeticError, ValueError):
            return text
        other = number + step * self._random.randint(-_STEPS, _STEPS)
        return f"{max(other, step) if number > 0 else other:f}"

    def _candle(self, candle: dict[str, str], now: float) -> list[str]:
        """The same candlestick a trade later, or the next one after its last push."""
        begun = str(int(now // self._length * self._length * 1000))
        if candle["ts"] != begun and candle["confirm"] == "0":
            return [*{**candle, "confirm": "1"}.values()]
        if candle["ts"] != begun:
            price = candle["c"]
            candle = {**candle, "ts": begun, "o": price, "h": price, "l": price, "confirm": "0"}
        price = self._walked(candle["c"])
        candle["c"] = price
        candle["h"] = max(candle["h"], price, key=Decimal)
        candle["l"] = min(candle["l"], price, key=Decimal)
        return [*candle.values()]
