"""One side of a kept order book."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, TypeVar, overload

from ..models.item import Row
from .book_data import LevelNumbers, Price, SentLevels, number_of

L = TypeVar("L", bound=Row)


class Levels(Sequence[L], Generic[L]):
    """The levels of a side at one moment, best first; typed rows are made when they are read."""

    __slots__ = ("_kept", "_level", "_prices", "_spelled")

    def __init__(
        self,
        level: type[L],
        prices: list[float],
        spelled: dict[float, Price],
        kept: dict[Price, SentLevels],
    ) -> None:
        self._level = level
        self._prices = prices
        self._spelled = spelled
        self._kept = kept

    @overload
    def __getitem__(self, place: int) -> L: ...
    @overload
    def __getitem__(self, place: slice) -> list[L]: ...
    def __getitem__(self, place: int | slice) -> L | list[L]:
        if isinstance(place, slice):
            return [self._row(price) for price in self._prices[place]]
        return self._row(self._prices[place])

    def _row(self, number: float) -> L:
        price = self._spelled[number]
        return self._kept[price].row(price, self._level)

    def __len__(self) -> int:
        return len(self._prices)

    def __repr__(self) -> str:
        return f"Levels({self[:2]!r}, {len(self)} in all)"


_FEW = 64
"""Prices that came or went since the last look, above which a side is sorted anew."""


class Side:
    """The levels of one side by price. Its book says who may read it and change it when.

    Levels are found by their price as it was sent. They are put in order when somebody looks.
    """

    __slots__ = ("_are_shared", "_is_bids", "_kept", "_moved", "_prices", "_spelled")

    def __init__(self, *, is_bids: bool) -> None:
        self._is_bids = is_bids
        self._kept: dict[Price, SentLevels] = {}
        self._spelled: dict[float, Price] = {}
        """The one price of each number: the exchange could send `1.0` after `1`."""
        self._prices: list[float] = []
        """Sorted, but for those that have moved."""
        self._moved: list[float] = []
        self._are_shared = False

    def __len__(self) -> int:
        return len(self._kept)

    def is_in_order(self, levels: list[LevelNumbers]) -> bool:
        """Whether levels come best first, no price twice; raises NoNumber."""
        prices = [number_of(each.price) for each in levels]
        return prices == sorted(set(prices), reverse=self._is_bids)

    def replace(self, levels: list[LevelNumbers], sent: SentLevels) -> None:
        """Take levels for all there are."""
        prices = [each.price for each in levels if each.size]
        self._kept = dict.fromkeys(prices, sent)
        self._spelled = dict(zip(map(number_of, prices), prices, strict=True))
        self._prices = sorted(self._spelled)
        self._moved = []
        self._are_shared = False

    def check(self, levels: list[LevelNumbers]) -> None:
        """Raise NoNumber where a price is none; those that are known have been looked at."""
        kept = self._kept
        for each in levels:
            if each.price not in kept:
                number_of(each.price)

    def change(self, levels: list[LevelNumbers], sent: SentLevels) -> None:
        """Put each level in the place of the one of its price; size 0 takes that away."""
        if self._are_shared:
            self._kept = self._kept.copy()
            self._spelled = self._spelled.copy()
            self._are_shared = False
        kept, spelled, moved = self._kept, self._spelled, self._moved
        for each in levels:
            price = each.price
            if price in kept and each.size:
                kept[price] = sent
                continue
            number = number_of(price)
            before = spelled.pop(number, None)
            if before is not None:
                del kept[before]
            if each.size:
                kept[price] = sent
                spelled[number] = price
            moved.append(number)
        del moved[_FEW + 1 :]

    def _sort(self) -> None:
        moved, self._moved = self._moved, []
        if len(moved) > _FEW:
            self._prices = sorted(self._spelled)
            return
        prices, spelled = self._prices, self._spelled
        for number in moved:
            at = bisect_left(prices, number)
            was_there = at < len(prices) and prices[at] == number
            if number in spelled:
                if not was_there:
                    prices.insert(at, number)
            elif was_there:
                del prices[at]

    def best(self, level: type[L]) -> L | None:
        """The best level; None on an empty side."""
        if self._moved:
            self._sort()
        if not self._prices:
            return None
        price = self._spelled[self._prices[-1 if self._is_bids else 0]]
        return self._kept[price].row(price, level)

    def levels(self, level: type[L]) -> Levels[L]:
        """All levels as they are now; what changes later is a copy."""
        if self._moved:
            self._sort()
        self._are_shared = True
        prices = self._prices[::-1] if self._is_bids else self._prices[:]
        return Levels(level, prices, self._spelled, self._kept)
