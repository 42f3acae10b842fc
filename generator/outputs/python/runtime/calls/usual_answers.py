"""Answers as they usually are: proven by a few comparisons, whatever the number of rows.

What these comparisons do not settle is left to `proof`, which says the same of it, and why.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from msgspec import UNSET

from ..models.fields import python_names
from ..models.item import Decoded
from ..models.outcomes import NAMES
from ..models.promise import RESULT, RESULT_IN_BYTES, Promise

Look = Callable[[list[Any], Callable[[], Any], bytes], bool]
"""Whether rows prove a success at a glance, of a request, in an answer of these bytes.

The rows are of the type that is described: an answer that is not as described is not as usual."""


def look_of(promise: Promise, item: type[Any], is_one: bool) -> Look:
    """What looks at the answers of an endpoint."""
    names = list(python_names(item)) if issubclass(item, Decoded) else []
    if is_one or not names:
        return _never
    if not promise.acts:
        return _never if promise.by else _rows_that_say_something(names[0])
    paths = [path for path, _ in promise.success]
    told_otherwise = promise.failure or len(paths) > 1 or any(map(_is_deep, paths))
    if promise.rows == "any" or not promise.by or promise.of or told_otherwise:
        return _never
    prove = _rows_that_prove if promise.rows == "each" else _row_that_proves
    return prove(promise)


def _is_deep(path: tuple[str, ...]) -> bool:
    return len(path) > 1


def _never(rows: list[Any], wire: Callable[[], Any], raw: bytes) -> bool:
    return False


def _rows_that_say_something(name: str) -> Look:
    """Of what only reads: a first row that has the first of its fields."""
    first = attrgetter(f"_{name}")

    def look(rows: list[Any], wire: Callable[[], Any], raw: bytes) -> bool:
        return bool(rows) and first(rows[0]) is not UNSET

    return look


class _Fields:
    """What a row that proves has: a result, and the names of what it speaks of."""

    def __init__(self, promise: Promise) -> None:
        results = [path[0] for path, _ in promise.success]
        names = [*results, *promise.by]
        # Twice the name that is alone, for an attribute by itself makes no tuple.
        self.of = attrgetter(*(f"_{name}" for name in (names * 2 if len(names) == 1 else names)))
        self.told = len(results)
        self.yes = [True if value == "true" else value for _, value in promise.success]
        self.known = results.count(RESULT)
        self.names = [(at, each) for at, each in enumerate(names) if each in NAMES]


def _row_that_proves(promise: Promise) -> Look:
    """Of what acts once: one row, which says that it was done, and of what it speaks."""
    fields = _Fields(promise)
    of, told, yes, known, names = fields.of, fields.told, fields.yes, fields.known, fields.names

    def look(rows: list[Any], wire: Callable[[], Any], raw: bytes) -> bool:
        if len(rows) != 1 or raw.count(RESULT_IN_BYTES) != known:
            return False
        values = of(rows[0])
        if (told and values[0] != yes[0]) or not any(values[told:]):
            return False
        if names:
            asked = wire()
            for at, name in names:
                if asked.get(name, values[at]) != values[at]:
                    return False
        return True

    return look


def _rows_that_prove(promise: Promise) -> Look:
    """Of what acts on each element of a batch: a row for each, in their order."""
    fields = _Fields(promise)
    of, told, yes, known, names = fields.of, fields.told, fields.yes, fields.known, fields.names

    def look(rows: list[Any], wire: Callable[[], Any], raw: bytes) -> bool:
        asked, count = wire(), len(rows)
        if not asked or len(asked) != count or raw.count(RESULT_IN_BYTES) != known * count:
            return False
        columns = tuple(zip(*map(of, rows), strict=True))
        if told and columns[0].count(yes[0]) != count:
            return False
        if not all(columns[told]) and not all(map(any, zip(*columns[told:], strict=True))):
            return False
        for at, name in names:
            given = [element.get(name) for element in asked]
            if any(given) and tuple(given) != columns[at]:
                return False
        return True

    return look
