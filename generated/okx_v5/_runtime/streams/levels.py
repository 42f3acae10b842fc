# Made from generator/outputs/python/runtime/streams/levels.py, not to be edited; make it again with: make generate
"""One side of a kept order book."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import gt, lt
from typing import Any, Generic, TypeVar, overload

from ..models.item import Row
from .book_data import LevelNumbers, Price, Sent, key_of, numbers_of

L = TypeVar("L", bound=Row)


class Levels(Sequence[L], Generic[L]):
    """The levels of a side at one moment, best first; typed rows are made when they are read."""

    __slots__ = ("_is_bids", "_kept", "_level", "_prices")

    def __init__(
        self, level: type[L], prices: list[Price], kept: dict[Price, Sent], *, is_bids: bool
    ) -> None:
        self._level = level
        self._prices = prices
        self._kept = kept
        self._is_bids = is_bids

    @overload
    def __getitem__(self, place: int) -> L: ...
    @overload
    def __getitem__(self, place: slice) -> list[L]: ...
    def __getitem__(self, place: int | slice) -> L | list[L]:
        if isinstance(place, slice):
            return [self._row(price) for price in self._prices[place]]
        return self._row(self._prices[place])

    def _row(self, price: Price) -> L:
        return self._kept[price].row(price, self._level, is_bid=self._is_bids)

    def __len__(self) -> int:
        return len(self._prices)

    def __repr__(self) -> str:
        return f"Levels({self[:2]!r}, {len(self)} in all)"


FEW = 64
"""Prices that came or went since the last look, above which a side is sorted anew."""


class Side(Generic[L]):
    """The levels of one side by price. Its book says who may read it and change it when.

    Of each price the push is kept that told its level last. Prices are put in order when somebody
    looks.
    """

    __slots__ = (
        "are_shared",
        "_best",
        "_is_bids",
        "kept",
        "_level",
        "moved",
        "_numbers",
        "_prices",
    )

    def __init__(self, level: type[L], *, is_bids: bool) -> None:
        self._level = level
        self._is_bids = is_bids
        self.kept: dict[Price, Sent] = {}
        self._prices: list[Price] = []
        """From the lowest up, but for those that have moved."""
        self._numbers: list[float] = []
        """The numbers of these prices."""
        self.moved: list[Price] = []
        """Prices that came or went since then; if they are not few, some of them."""
        self.are_shared = False
        self._best: tuple[Price, Sent, L] | None = None
        """The best level as it was read last."""

    def __len__(self) -> int:
        return len(self.kept)

    def in_order(self, levels: list[LevelNumbers]) -> bool:
        """Write prices as they are kept; whether they come best first. Raises NoNumber."""
        for each in levels:
            each.price = key_of(each.price)
        numbers = numbers_of([each.price for each in levels])
        return all(map(gt if self._is_bids else lt, numbers, numbers[1:]))

    def replace(self, levels: list[LevelNumbers], sent: Sent) -> None:
        """Take levels for all there are."""
        self.kept = {each.price: sent for each in levels if each.size}
        self.are_shared = False
        self._sort_all()

    def _sort(self) -> None:
        moved, self.moved = self.moved, []
        if len(moved) > FEW:
            self._sort_all()
            return
        kept, prices, numbers = self.kept, self._prices, self._numbers
        for price, number in zip(moved, numbers_of(moved), strict=True):
            at = bisect_left(numbers, number)
            was_there = at < len(numbers) and numbers[at] == number
            if price in kept:
                if not was_there:
                    prices.insert(at, price)
                    numbers.insert(at, number)
            elif was_there:
                del prices[at], numbers[at]

    def _sort_all(self) -> None:
        prices = [*self.kept]
        numbers = numbers_of(prices)
        order = sorted(range(len(prices)), key=numbers.__getitem__)
        self._prices = [prices[place] for place in order]
        self._numbers = [numbers[place] for place in order]
        self.moved = []

    def best(self) -> L | None:
        """The best level; None on an empty side."""
        if self.moved:
            self._sort()
        if not self._prices:
            return None
        price = self._prices[-1 if self._is_bids else 0]
        sent = self.kept[price]
        best = self._best
        if best is not None and best[0] == price and best[1] is sent:
            return best[2]
        row = sent.row(price, self._level, is_bid=self._is_bids)
        self._best = price, sent, row
        return row

    def levels(self) -> Levels[L]:
        """All levels as they are now; what changes later is a copy."""
        if self.moved:
            self._sort()
        self.are_shared = True
        prices = self._prices[::-1] if self._is_bids else self._prices[:]
        return Levels(self._level, prices, self.kept, is_bids=self._is_bids)


def change(told: tuple[tuple[Side[Any], list[LevelNumbers]], ...], sent: Sent) -> None:
    """Put the levels told of sides in the place of those of their prices; size 0 takes them away.

    Raises NoNumber before any is changed. There is one loop for all, for it is run for each push.
    """
    for side, levels in told:
        kept, moved = side.kept, side.moved
        for each in levels:
            if each.price not in kept:
                each.price = key = key_of(each.price)
                if key not in kept:
                    moved.append(key)
    for side, levels in told:
        if side.are_shared:
            side.kept = side.kept.copy()
            side.are_shared = False
        kept, moved = side.kept, side.moved
        for each in levels:
            if each.size:
                kept[each.price] = sent
            elif kept.pop(each.price, None) is not None:
                moved.append(each.price)
        if len(moved) > FEW:
            del moved[FEW + 1 :]
