"""What reached the exchange, and what it carried out: the count that nobody can argue with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..description.promises import OWN_IDS


@dataclass(slots=True)
class Entry:
    """A request that was read to its end."""

    method: str
    path: str
    account: str = ""
    own_ids: tuple[str, ...] = ()
    executed: bool = False
    executed_ids: tuple[str, ...] = ()
    """Those of `own_ids` that were carried out: of a batch perhaps not all."""
    limited: bool = False
    """Whether a rate limit was the reason to refuse it."""
    code: str = ""
    orders: int = 0
    op: str = ""
    """What is asked for over the streams, where `path` is that of the connection."""
    twin: str = ""
    """The same over HTTP: what is carried out by both ways is carried out twice."""

    @property
    def key(self) -> str:
        """What it counts under."""
        return " ".join(filter(None, (self.method, self.path, self.op)))

    def shown(self, number: int) -> dict[str, Any]:
        """The entry as JSON."""
        return {
            "number": number,
            "method": self.method,
            "path": self.path,
            "account": self.account,
            "clOrdIds": self.own_ids,
            "executed": self.executed,
            "executedClOrdIds": self.executed_ids,
            "code": self.code,
            "orders": self.orders,
            **({"op": self.op} if self.op else {}),
        }


Name = tuple[str, str]
"""An account, and one of its own IDs."""


@dataclass
class Tally:
    """The sums of an operation, or of all."""

    received: int = 0
    executed: int = 0
    refused_by_limit: int = 0
    orders: int = 0
    """How many were carried out; a request that is no batch has one."""
    names: Counter[Name] = field(default_factory=Counter[Name])
    """How often an account's own ID was carried out, over HTTP and over the streams."""

    def shown(self) -> dict[str, Any]:
        """The sums as JSON."""
        return {
            "received": self.received,
            "executed": self.executed,
            "refused_by_limit": self.refused_by_limit,
            "orders": self.orders,
            "executed_twice": sorted(name for (_, name), times in self.names.items() if times > 1),
        }


class Record:
    """Every request in the order of arrival."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Begin anew."""
        self._entries: list[Entry] = []
        self._tallies: dict[str, Tally] = {}
        self._names: dict[str, Counter[Name]] = {}

    def add(self, entry: Entry) -> None:
        """Note a request that arrived and was decided about."""
        self._entries.append(entry)
        tally = self._tally(entry)
        tally.received += 1
        tally.executed += entry.executed
        tally.refused_by_limit += entry.limited

    def executed(self, entry: Entry, orders: list[dict[str, Any]]) -> None:
        """Note that orders were carried out."""
        entry.executed, entry.executed_ids = True, own_ids(orders)
        tally = self._tally(entry)
        tally.orders += len(orders)
        if entry.method != "GET":  # a question may be asked again
            tally.names.update((entry.account, name) for name in entry.executed_ids)

    def _tally(self, entry: Entry) -> Tally:
        if entry.key not in self._tallies:
            names = self._names.setdefault(entry.twin or entry.key, Counter())
            self._tallies[entry.key] = Tally(names=names)
        return self._tallies[entry.key]

    def requests(self) -> list[dict[str, Any]]:
        """Every request."""
        return [entry.shown(number) for number, entry in enumerate(self._entries, 1)]

    def counts(self) -> dict[str, Any]:
        """The sums, of all and of each operation."""
        whole = Tally()
        for tally in self._tallies.values():
            whole.received += tally.received
            whole.executed += tally.executed
            whole.refused_by_limit += tally.refused_by_limit
            whole.orders += tally.orders
        each = {operation: tally.shown() for operation, tally in self._tallies.items()}
        twice = sorted({name for sums in each.values() for name in sums["executed_twice"]})
        return {**whole.shown(), "executed_twice": twice, "operations": each}


def own_ids(orders: Iterable[dict[str, Any]]) -> tuple[str, ...]:
    """What the caller named them by."""
    return tuple(str(order[name]) for order in orders for name in OWN_IDS if order.get(name))
