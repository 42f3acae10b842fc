# Made from generator/outputs/python/runtime/streams/levels.py, not to be edited; make it again with: make generate
"""One side of a kept order book."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Generic, TypeVar, overload

from msgspec import MsgspecError, Raw, json

from ..models.item import Row, Source, decode_plain
from .book_data import LevelNumbers

L = TypeVar("L", bound=Row)


class Levels(Sequence[L], Generic[L]):
    """The levels of a side at one moment, best first; typed rows are made when they are read."""

    __slots__ = ("_level", "_prices", "_sent")

    def __init__(self, level: type[L], prices: list[float], sent: dict[float, Raw]) -> None:
        self._level = level
        self._prices = prices
        self._sent = sent

    @overload
    def __getitem__(self, place: int) -> L: ...
    @overload
    def __getitem__(self, place: slice) -> list[L]: ...
    def __getitem__(self, place: int | slice) -> L | list[L]:
        if isinstance(place, slice):
            return [row_of(self._level, self._sent[price]) for price in self._prices[place]]
        return row_of(self._level, self._sent[self._prices[place]])

    def __len__(self) -> int:
        return len(self._prices)

    def __repr__(self) -> str:
        return f"Levels({self[:2]!r}, {len(self)} in all)"


@cache
def _decoder(level: Any) -> Callable[[Raw], Any]:
    return json.Decoder(level).decode


def row_of(level: type[L], sent: Any) -> L:
    """A level as the typed row that a push has of it: made of JSON, or there already."""
    if isinstance(sent, level):
        return sent
    source = Source(bytes(sent))
    try:
        row: L = _decoder(level)(sent)
    except MsgspecError:
        return level.read(decode_plain(bytes(sent)), source, ())
    return row.attach(source, ())


class Side:
    """The levels of one side by price. Its book says who may read it and change it when.

    Floats order the levels and find them: at most fifteen digits, as all of OKX's prices have, are
    different floats where they are different numbers.
    """

    __slots__ = ("_are_shared", "_is_bids", "_prices", "_sent")

    def __init__(self, *, is_bids: bool) -> None:
        self._is_bids = is_bids
        self._prices: list[float] = []
        self._sent: dict[float, Raw] = {}
        self._are_shared = False

    def __len__(self) -> int:
        return len(self._prices)

    def is_in_order(self, numbers: list[LevelNumbers]) -> bool:
        """Whether levels come best first, no price twice."""
        prices = [number.price for number in numbers]
        return prices == sorted(set(prices), reverse=self._is_bids)

    def replace(self, levels: list[Raw], numbers: list[LevelNumbers]) -> None:
        """Take levels for all there are."""
        self._sent = {
            number.price: sent for sent, number in zip(levels, numbers, strict=True) if number.size
        }
        self._prices = sorted(self._sent)
        self._are_shared = False

    def change(self, levels: list[Raw], numbers: list[LevelNumbers]) -> None:
        """Put each level in the place of the one of its price; size 0 takes that away."""
        if self._are_shared:
            self._prices = self._prices.copy()
            self._sent = self._sent.copy()
            self._are_shared = False
        prices, kept = self._prices, self._sent
        count = len(kept)
        for sent, number in zip(levels, numbers, strict=True):
            price = number.price
            if number.size:
                kept[price] = sent
                if len(kept) > count:
                    insort(prices, price)
                    count += 1
            elif kept.pop(price, None) is not None:
                del prices[bisect_left(prices, price)]
                count -= 1

    def best(self) -> Raw | None:
        """The best level; None on an empty side."""
        if not self._prices:
            return None
        return self._sent[self._prices[-1 if self._is_bids else 0]]

    def levels(self, level: type[L]) -> Levels[L]:
        """All levels as they are now; what changes later is a copy."""
        self._are_shared = True
        prices = self._prices[::-1] if self._is_bids else self._prices
        return Levels(level, prices, self._sent)
