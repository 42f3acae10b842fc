"""Which row of an answer belongs to which element of a batch, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Literal, NamedTuple, Protocol, TypeVar

from .convert import is_sequence
from .promise import UNKNOWN, Promise, State, Verdict, scalar_text, value_of

T = TypeVar("T")

OWN_IDS = (*("clOrdId", "algoClOrdId", "clientId", "clQuoteId", "clRfqId", "clTReqId", "clQReqId"),)
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


def elements_of(wire: Any, promise: Promise) -> Sequence[Any] | None:
    """What is asked for one by one: the elements of a batch, or of a list that the promise names.

    An element of a list is put as an object that has it where its row repeats it. None for what
    is neither, and where the request is not known.
    """
    if not promise.of:
        return wire if is_sequence(wire) else None
    for name, field in promise.of:
        listed = value_of(wire, name)
        texts = listed.split(",") if isinstance(listed, str) else listed
        if is_sequence(texts):
            return [{field: each} for each in texts]
    return None


def outcomes(asked: Sequence[Any], rows: Judged[T]) -> list[Outcome[T]]:
    """The outcome of each element that was asked for."""
    found: list[Outcome[T]] = []
    items = [rows[index] for index in range(len(rows))]
    for place, index in enumerate(matches(asked, items, rows.promise)):
        item = None if index is None else items[index]
        state = UNKNOWN.state if item is None else rows.verdict(item).state
        found.append(Outcome(place, own_id(asked[place]), state, item))
    return found


def outcomes_together(asked: Sequence[Any], rows: Judged[T]) -> list[Outcome[T]]:
    """The outcome of each element of a batch whose one row tells the result of all."""
    item = rows[0] if len(rows) == 1 else None
    state = UNKNOWN.state if item is None else rows.verdict(item).state
    return [Outcome(place, own_id(each), state, item) for place, each in enumerate(asked)]


def matches(asked: Sequence[Any], rows: Sequence[Any], promise: Promise) -> list[int | None]:
    """The row of each element; None where no row, or more than one, may be its own.

    A row that names an element is that element's, and nobody else's. One that names none belongs
    to its place, where as many rows came as elements and no name is out of place; or to the only
    element that is left, where it is the only row that is left.
    """
    named = _named(asked, rows, _names(promise))
    found: list[int | None] = [None] * len(asked)
    for place in set(named) - {None}:
        own = [at for at, element in enumerate(named) if element == place]
        if place is not None and len(own) == 1:
            found[place] = own[0]
    if len(rows) != len(asked):
        return found
    left = [at for at, element in enumerate(named) if element is None]
    without = [place for place in range(len(asked)) if place not in named]
    in_place = all(element in (None, at) for at, element in enumerate(named))
    for place in without:
        at = place if in_place else left[0] if len(left) == len(without) == 1 else None
        if at is not None and relation(asked[place], rows[at], promise) != "other":
            found[place] = at
    return found


def _names(promise: Promise) -> tuple[str, ...]:
    """The fields that name what a row speaks of, and nothing else."""
    return promise.by if promise.of else tuple(name for name in promise.by if name in NAMES)


def _named(asked: Sequence[Any], rows: Sequence[Any], names: tuple[str, ...]) -> list[int | None]:
    """The place of the element that each row names; None where it names none of them."""
    places = {
        (name, told): place
        for place, element in enumerate(asked)
        for name in names
        if (told := scalar_text(value_of(element, name)))
    }
    return [
        next(
            (
                places[name, told]
                for name in names
                if (name, (told := scalar_text(value_of(row, name)))) in places
            ),
            None,
        )
        for row in rows
    ]


def relation(element: object, row: Any, promise: Promise) -> Relation:
    """Whether a row speaks of an element, as far as their names tell."""
    found: Relation = "open"
    for name in _names(promise):
        asked, told = scalar_text(value_of(element, name)), scalar_text(value_of(row, name))
        if asked and told:
            if asked == told:
                return "same"
            found = "other"
    return found
