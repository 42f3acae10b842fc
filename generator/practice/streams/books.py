"""Order books that change, each with the one sequence that all of its readers see."""

from __future__ import annotations

import random
from decimal import Decimal
from typing import Any

from ...description.load import Json, is_mapping

Level = list[str]

_SIDES = ("asks", "bids")
_SNAPSHOT = -1
"""What a snapshot has in place of the ID before."""


def is_book(row: Any) -> bool:
    """Whether a pushed row is an order book, or a change of one."""
    return is_mapping(row) and {*_SIDES, "seqId"} <= row.keys()


class Book:
    """The levels of one instrument, begun with those of the documented example."""

    def __init__(self, example: Json) -> None:
        self._example = example
        self._random = random.Random(int(example["seqId"]))
        self._sides = {
            side: {Decimal(level[0]): [*map(str, level)] for level in example[side]}
            for side in _SIDES
        }
        self._grown: dict[str, dict[Decimal, Level]] = {side: {} for side in _SIDES}
        """Levels that the next change has to tell."""
        self._shown = max(len(self._sides[side]) for side in _SIDES)
        self._least = self._shown
        self._template: Level = next(iter(self._sides["asks"].values()))
        exponents = [price.as_tuple().exponent for side in self._sides.values() for price in side]
        self._tick = Decimal(1).scaleb(min(int(each) for each in exponents))
        self.seq_id = int(example["seqId"])

    @property
    def is_told_by_changes(self) -> bool:
        """Whether its channel pushes what changed, and not the whole each time."""
        return "prevSeqId" in self._example

    def whole(self, levels: int | None = None) -> Json:
        """All levels, the best first, as a snapshot or as a state."""
        told = {
            "asks": [self._sides["asks"][price] for price in sorted(self._sides["asks"])],
            "bids": [
                self._sides["bids"][price] for price in sorted(self._sides["bids"], reverse=True)
            ],
        }
        return self._row({side: told[side][:levels] for side in _SIDES}, _SNAPSHOT)

    def state(self) -> Json:
        """As many levels as the example has."""
        return self.whole(self._shown)

    def grow(self, levels: int) -> None:
        """Have at least so many levels a side; the next change tells of them."""
        self._least = max(self._least, levels)
        for side, sign in (("asks", 1), ("bids", -1)):
            prices = self._sides[side]
            outermost = max(prices) if sign > 0 else min(prices)
            for step in range(1, levels - len(prices) + 1):
                price = outermost + sign * step * self._tick
                self._grown[side][price] = self._set(side, price)

    def change(self) -> Json:
        """Change some levels; tells which."""
        changed, self._grown = self._grown, {side: {} for side in _SIDES}
        for _ in range(self._random.randint(1, 4)):
            side = self._random.choice(_SIDES)
            price = self._random.choice([*self._sides[side]])
            if self._random.random() < 0.3:
                price = self._beside(side, price)
            if price not in changed[side]:
                changed[side][price] = self._changed(side, price)
        before = self.seq_id
        self.seq_id += self._random.randint(1, 9)
        return self._row(
            {
                "asks": [changed["asks"][price] for price in sorted(changed["asks"])],
                "bids": [changed["bids"][price] for price in sorted(changed["bids"], reverse=True)],
            },
            before,
        )

    def unchanged(self) -> Json:
        """What is told after a minute without a change."""
        return self._row({side: [] for side in _SIDES}, self.seq_id)

    def restart(self) -> Json:
        """A change after maintenance: from then on the IDs begin anew, at a lower one."""
        before = self.seq_id
        told = self.change()
        self.seq_id = max(1, before // 2)
        return {**told, "seqId": self.seq_id}

    def _changed(self, side: str, price: Decimal) -> Level:
        """What a level becomes: another size, or nothing where there are enough others."""
        prices = self._sides[side]
        spare = len(prices) - self._least
        if price in prices and (spare > self._least or (spare > 0 and self._random.random() < 0.3)):
            return [prices.pop(price)[0], *("0" for _ in self._template[1:])]
        return self._set(side, price)

    def _beside(self, side: str, price: Decimal) -> Decimal:
        """A price near another, on its own side of the spread."""
        near = price + self._tick * self._random.randint(-5, 5)
        if side == "asks":
            return near if near > max(self._sides["bids"]) else price
        return near if near < min(self._sides["asks"]) else price

    def _set(self, side: str, price: Decimal) -> Level:
        size = f"{Decimal(self._random.randint(1, 99_999)) / 100:f}"
        between = [size if each != "0" else "0" for each in self._template[2:-1]]
        level = [f"{price.normalize():f}", size, *between, str(self._random.randint(1, 30))]
        self._sides[side][price] = level
        return level

    def _row(self, sides: dict[str, list[Level]], before: int) -> Json:
        row = {**self._example, **sides, "seqId": self.seq_id}
        if "prevSeqId" in row:
            row["prevSeqId"] = before
        return row
