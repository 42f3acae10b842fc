"""Rules that a validator passes over: of a whole list, of an instrument's kind, of two numbers.

Read from the description's own keys with code of its own, so that the client can be held to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from ..description.load import is_mapping, is_sequence
from ..outputs.openapi.references import followed

Json = dict[str, Any]

_OPTION = re.compile(r"[A-Za-z0-9]+-\w+-\d{6}-[\d.]+-[CP]", re.ASCII)
_FUTURE = re.compile(r"[A-Za-z0-9]+-\w+-\d{6}", re.ASCII)
_SWAP = re.compile(r"[A-Za-z0-9]+-\w+-SWAP", re.ASCII)
_PAIR = re.compile(r"[A-Za-z0-9]+-\w+", re.ASCII)


def breaches(schema: Json, asked: Any) -> Iterator[str]:
    """The parameters that break such a rule; what is wrong otherwise is passed over."""
    schemas: Json = schema.get("components", {}).get("schemas", {})
    yield from _within(schema, asked, schemas, "the request")


def _within(schema: Json, asked: Any, schemas: Json, name: str) -> Iterator[str]:
    schema = followed(schema, schemas)
    if is_sequence(asked):
        objects = [each for each in asked if is_mapping(each)]
        if any(_breaks_batch(rule, objects) for rule in schema.get("x-okx-batch-rules", ())):
            yield name
        for each in asked:
            yield from _within(schema.get("items", {}), each, schemas, name)
    elif is_mapping(asked):
        for rule in schema.get("x-okx-instrument-rules", ()):
            yield from _of_others(rule["only"], asked, schema["properties"], schemas)
        for rule in schema.get("x-okx-comparison-rules", ()):
            yield from _out_of_order(rule, asked)
        for member, each in asked.items():
            yield from _within(schema.get("properties", {}).get(member, {}), each, schemas, member)


def _breaks_batch(rule: Json, elements: list[Json]) -> bool:
    (kind, of), *_ = rule.items()
    if kind == "at-most":
        having = [each for each in elements if not each.keys().isdisjoint(of["given"])]
        return len(having) > int(of["elements"])
    name, but = (of["name"], of["but"]) if is_mapping(of) else (of, None)
    values = [each[name] for each in elements if name in each and each[name] != but]
    different = len({repr(each) for each in values})
    return different > 1 if kind == "same" else different < len(values)


def _of_others(only: Json, asked: Json, properties: Json, schemas: Json) -> Iterator[str]:
    """What is asked for of an instrument of another kind."""
    kinds = _kinds(asked.get("instId"))
    if not kinds or not kinds.isdisjoint(only["kinds"]):
        return
    for path in only.get("given", ()):
        idle = [False] if followed(properties.get(path), schemas).get("type") == "boolean" else []
        if any(each not in idle for each in _values(path, asked)):
            yield path.partition(".")[0]
    for path, value in only.get("valued", {}).items():
        if value in _values(path, asked):
            yield path.partition(".")[0]


def _out_of_order(rule: Json, asked: Json) -> Iterator[str]:
    """A number that is not above another, or below it, though it has to be."""
    ((kind, (larger, smaller)),) = rule.items()
    try:
        first, second = Decimal(asked[larger]), Decimal(asked[smaller])
        broken = first <= second if kind == "greater" else first < second
    except (KeyError, TypeError, ValueError, ArithmeticError):
        return
    if broken:
        yield larger


def _values(path: str, asked: Json) -> list[Any]:
    owner, _, inner = path.partition(".")
    found = asked.get(owner)
    if not inner:
        return [found] if owner in asked else []
    elements = found if is_sequence(found) else ()
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
