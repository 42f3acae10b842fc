"""Rules that a validator passes over: of a whole list, of an instrument's kind, of two values.

Read from the description's own keys with code of its own, so that the client can be held to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any

from jsonschema_rs import Draft202012Validator

from ..description.load import Json, is_mapping, is_sequence
from ..outputs.openapi.references import followed, standing_alone

_BATCH, _INSTRUMENT = "x-okx-batch-rules", "x-okx-instrument-rules"
_COMPARISON = "x-okx-comparison-rules"

_OPTION = re.compile(r"[A-Za-z0-9]+-\w+-\d{6}-[\d.]+-[CP]", re.ASCII)
_FUTURE = re.compile(r"[A-Za-z0-9]+-\w+-\d{6}", re.ASCII)
_SWAP = re.compile(r"[A-Za-z0-9]+-\w+-SWAP", re.ASCII)
_PAIR = re.compile(r"[A-Za-z0-9]+-\w+", re.ASCII)
_LONG = 5_000


class Beyond:
    """Such rules of a schema and of all that is inside it."""

    def __init__(self, schema: Json, schemas: Json) -> None:
        schema = followed(schema, schemas)
        self._properties: Json = {
            name: followed(each, schemas) for name, each in schema.get("properties", {}).items()
        }
        self._told = tuple(
            (kind, rule, tuple((_validator(test, schemas), wanted) for test, wanted in tests))
            for kind, rule, tests in _told(schema, schemas)
        )
        self._inside = {name: Beyond(each, schemas) for name, each in self._properties.items()}
        self._elements = Beyond(schema["items"], schemas) if "items" in schema else None

    def breaches(self, asked: Any, name: str = "the request") -> Iterator[str]:
        """The parameters that break a rule; what is wrong otherwise is passed over."""
        for kind, rule, tests in self._told:
            if all(test.is_valid(asked) == wanted for test, wanted in tests):
                yield from self._broken(kind, rule, asked, name)
        if is_sequence(asked) and self._elements is not None:
            for each in asked:
                yield from self._elements.breaches(each, name)
        elif is_mapping(asked):
            for member, each in asked.items():
                if member in self._inside:
                    yield from self._inside[member].breaches(each, member)

    def _broken(self, kind: str, rule: Json, asked: Any, name: str) -> Iterator[str]:
        if kind == _BATCH and is_sequence(asked):
            if _breaks_batch(rule, [each for each in asked if is_mapping(each)]):
                yield name
        elif kind == _INSTRUMENT and is_mapping(asked):
            yield from _of_others(rule["only"], asked, self._properties)
        elif kind == _COMPARISON and is_mapping(asked):
            yield from _compared(rule, asked)


Told = tuple[str, Json, tuple[tuple[Json, bool], ...]]
"""The kind of a rule, the rule, and the tests that it stands under, with the wanted outcomes."""


def _told(schema: Json, schemas: Json, tests: tuple[tuple[Json, bool], ...] = ()) -> Iterator[Told]:
    schema = followed(schema, schemas)
    for kind in (_BATCH, _INSTRUMENT, _COMPARISON):
        yield from ((kind, rule, tests) for rule in schema.get(kind, ()))
    for part in schema.get("allOf", ()):
        yield from _told(part, schemas, tests)
    for branch, wanted in (("then", True), ("else", False)):
        if branch in schema:
            yield from _told(schema[branch], schemas, (*tests, (schema["if"], wanted)))


def _validator(schema: Json, schemas: Json) -> Draft202012Validator:
    return Draft202012Validator(standing_alone(schema, schemas))


def _breaks_batch(rule: Json, elements: list[Json]) -> bool:
    (kind, of), *_ = rule.items()
    if kind == "at-most":
        having = [each for each in elements if not each.keys().isdisjoint(of["given"])]
        return len(having) > int(of["elements"])
    name, but = (of["name"], of["but"]) if is_mapping(of) else (of, None)
    values = [each[name] for each in elements if name in each and each[name] != but]
    different = len({repr(each) for each in values})
    return different > 1 if kind == "same" else different < len(values)


def _of_others(only: Json, asked: Json, properties: Json) -> Iterator[str]:
    """What is asked for of an instrument of another kind."""
    kinds = _kinds(asked.get("instId"))
    if not kinds or not kinds.isdisjoint(only["kinds"]):
        return
    for path in only.get("given", ()):
        idle = [False] if properties.get(path, {}).get("type") == "boolean" else []
        if any(each not in idle for each in _values(path, asked)):
            yield path.partition(".")[0]
    for path, value in only.get("valued", {}).items():
        if value in _values(path, asked):
            yield path.partition(".")[0]


def _compared(rule: Json, asked: Json) -> Iterator[str]:
    """What breaks a rule about two values."""
    ((kind, (first, second, *more)),) = rule.items()
    if kind == "differ":
        if first in asked and asked[first] == asked.get(second):
            yield first
    elif kind == "one-of":
        known = [asked[name] for name in (second, *more) if name in asked]
        if first in asked and len(known) == 1 + len(more) and asked[first] not in known:
            yield first
    elif kind == "within":
        begin, end = _number(asked.get(first)), _number(asked.get(second))
        if begin is not None and end is not None and not _is_near(end - begin, *more[0].split()):
            yield first
    elif kind == "none-of":
        among: Any = _values(second, asked) if "." in second else asked.get(second)
        if is_sequence(among) and any(each in among for each in _values(first, asked)):
            yield first.partition(".")[0]
    elif kind == "adds-up":
        numbers = [*map(_number, _values(first, asked))]
        total = _number(asked.get(second) if second[0].isalpha() else second)
        if numbers and None not in (*numbers, total) and sum(filter(None, numbers)) != total:
            yield first.partition(".")[0]
    else:
        larger, smaller = _number(asked.get(first)), _number(asked.get(second))
        if larger is None or smaller is None:
            return
        if larger < smaller or (kind == "greater" and larger == smaller):
            yield first


def _is_near(milliseconds: Fraction, count: str, *unit: str) -> bool:
    """Whether it is no more than so many days, or months of 31 days.

    Of the calendar, two days or months are the less apart, the less of them are begun between.
    """
    of_days = milliseconds / 86_400_000 / (31 if unit[-1].startswith("month") else 1)
    return (floor(of_days) if unit[0] == "calendar" else of_days) <= int(count)


def _number(value: Any) -> Fraction | None:
    """What a number or its text says; nothing where that is longer than any that is meant."""
    try:
        number = Decimal(value)
    except (TypeError, ValueError, ArithmeticError):
        return None
    return Fraction(number) if number.is_finite() and abs(number.adjusted()) < _LONG else None


def _values(path: str, asked: Json) -> list[Any]:
    owner, _, inner = path.partition(".")
    found = asked.get(owner)
    if not inner:
        return [found] if owner in asked else []
    elements: list[Any] = found if is_sequence(found) else [found]
    return [each[inner] for each in elements if is_mapping(each) and inner in each]


def _kinds(name: Any) -> set[str]:
    """What an instrument can be, by its ID: spot and margin share theirs; none if it is silent."""
    if not isinstance(name, str):
        return set()
    for form, kinds in (
        (_PAIR, {"SPOT", "MARGIN"}),
        (_SWAP, {"SWAP"}),
        (_FUTURE, {"FUTURES"}),
        (_OPTION, {"OPTION"}),
    ):
        if form.fullmatch(name):
            return kinds
    return set()
