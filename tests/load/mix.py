"""Calls that use several limits at once, and the shortest time that these limits leave them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count
from math import ceil
from typing import Any, NamedTuple

INSTRUMENTS = [f"COIN{number}-USDT-SWAP" for number in range(20)]
SECONDS = 2

# As documented: for each instrument, and for all orders of a sub-account that are new or amended.
ONE_BY_ONE = 60
IN_BATCHES = 300
NEW_AND_AMENDED = 1000

BATCHES = ("place_orders", "amend_orders", "cancel_orders")

_MODEL = {
    "place": {"td_mode": "cross", "side": "buy", "ord_type": "limit", "px": "1", "sz": "1"},
    "amend": {"new_sz": "2"},
    "cancel": {},
    "get": {},
}


class Work(NamedTuple):
    """A call of `client.trade`; one that is no batch has one order."""

    method: str
    orders: Sequence[dict[str, Any]]

    @property
    def arguments(self) -> dict[str, Any]:
        return {"orders": self.orders} if self.method in BATCHES else self.orders[0]

    @property
    def ids(self) -> list[str]:
        return [order["cl_ord_id"] for order in self.orders]

    def windows(self) -> Iterator[tuple[str, int]]:
        """Each window that it uses a slot of, as often as it does, with the window's limit."""
        limit = IN_BATCHES if len(self.orders) > 1 else ONE_BY_ONE
        kind = self.method.rstrip("s") + ("s" if len(self.orders) > 1 else "")
        for order in self.orders:
            yield f"{kind} {order['inst_id']}", limit
            if self.method.startswith(("place", "amend")):
                yield "new and amended", NEW_AND_AMENDED


class Mix:
    """Makes calls with IDs of their own."""

    def __init__(self, name: str) -> None:
        self._ids = (f"{name}{number}" for number in count())
        self._random = random.Random(name)

    def works(
        self, method: str, calls: int, orders: int = 1, instruments: Sequence[str] = INSTRUMENTS
    ) -> list[Work]:
        """So many calls of one method, of so many orders each."""
        model = _MODEL[method.partition("_")[0]]
        return [
            Work(
                method,
                [
                    {
                        "inst_id": self._random.choice(instruments),
                        "cl_ord_id": next(self._ids),
                        **model,
                    }
                    for _ in range(orders)
                ],
            )
            for _ in range(calls)
        ]

    def shuffled(self, *works: list[Work]) -> list[Work]:
        """All of them in one order, the same in every run."""
        together = [work for each in works for work in each]
        self._random.shuffle(together)
        return together


def shortest(works: Sequence[Work]) -> float:
    """The seconds that the fullest window needs: all its slots at once, and again every time."""
    used = Counter(window for work in works for window in work.windows())
    return max((ceil(slots / limit) - 1) * SECONDS for (_, limit), slots in used.items())
