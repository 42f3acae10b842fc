# Made from generator/outputs/python/runtime/models/outcomes.py, not to be edited; make it again with: make generate
"""Which row of an answer belongs to which element of a batch, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Literal, NamedTuple, Protocol, TypeVar

from .promise import UNKNOWN, Promise, State, Verdict, scalar_text, value_of

T = TypeVar("T")

OWN_IDS = ("clOrdId", "algoClOrdId", "clientId", "clQuoteId", "clRfqId")
"""Parameters by which the caller names an order, a withdrawal, a quote; the first that is given."""

NAMES = (*OWN_IDS, "ordId", "algoId")
"""Fields that name one order and no other; what else tells a row may be written in two ways."""

Relation = Literal["same", "open", "other"]
"""Whether a row names the element, names nothing that the element has, or names something else."""


class Outcome(NamedTuple, Generic[T]):
    """What became of one element of a batch.

    `place` is its place in the request, `cl_ord_id` its own ID, `state` "taken", "refused" or
    "unknown", `item` the row that tells so; None where no row does.
    """

    place: int
    cl_ord_id: str | None
    state: State
    item: T | None


def own_id(part: object) -> str | None:
    """The caller's own ID in a request, in an element of one, or in a row of an answer."""
    for name in OWN_IDS:
        if told := scalar_text(value_of(part, name)):
            return told
    return None


class Judged(Protocol[T]):
    """Rows that say what became of them."""

    promise: Promise

    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> T: ...
    def verdict(self, item: T) -> Verdict:
        """What a row says became of what it speaks of."""
        ...


def outcomes(asked: Sequence[Any], rows: Judged[T]) -> list[Outcome[T]]:
    """The outcome of each element that was asked for."""
    found: list[Outcome[T]] = []
    items = [rows[index] for index in range(len(rows))]
    for place, index in enumerate(matches(asked, items, rows.promise.by)):
        item = None if index is None else items[index]
        state = UNKNOWN.state if item is None else rows.verdict(item).state
        found.append(Outcome(place, own_id(asked[place]), state, item))
    return found


def matches(asked: Sequence[Any], rows: Sequence[Any], by: tuple[str, ...]) -> list[int | None]:
    """The row of each element; None where no row, or more than one, may be its own.

    A row at its place is the element's unless it names another. Where rows are missing or foreign
    only names tell, for places have shifted.
    """
    beside = [relation(*pair, by) for pair in zip(asked, rows, strict=False)]
    if len(rows) == len(asked) and "other" not in beside:
        return list(range(len(rows)))
    named: list[int | None] = []
    for element in asked:
        own = [index for index, row in enumerate(rows) if relation(element, row, by) == "same"]
        named.append(own[0] if len(own) == 1 else None)
    if len(rows) != len(asked) or any(index not in (None, at) for at, index in enumerate(named)):
        return named
    # As many rows as elements, and none out of order: only what names another is foreign.
    return [at if kind != "other" else None for at, kind in enumerate(beside)]


def relation(element: object, row: Any, by: tuple[str, ...]) -> Relation:
    """Whether a row speaks of an element, as far as their names tell."""
    found: Relation = "open"
    for name in by:
        if name not in NAMES:
            continue
        asked, told = scalar_text(value_of(element, name)), scalar_text(value_of(row, name))
        if asked and told:
            if asked == told:
                return "same"
            found = "other"
    return found
