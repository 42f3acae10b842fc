"""Requests that are nearly right: a documented one with one thing changed, or several."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from .tiny import Json

STRANGE_TEXTS = [
    *("", " ", "a", "0", "-0", "0.1", "1e5", "1E-3", "-1", "+1", ".5", "5.", "NaN", "Infinity"),
    *("\n", "a\n", "0.1\n", "\r\n", "\t", "\0", "\u0661\u0662", "\uff11\uff12", "\u00b2", "\u00e9"),
    *("\u0430", "e\u0301", "\U0001f600", "\u2028", "\u202e", "true", "false", "null", "None"),
    *("A" * 16, "A" * 17, "A" * 18, "A" * 32, "A" * 33, "a_b", "a-b", "a b", "SPOT", "SWAP"),
]

OTHER_TYPES: list[Any] = [None, True, False, 0, 1, -1, 10**20, 1.0, 0.5, [], ["a"], {}, {"a": "a"}]


def changed(value: Any) -> Iterator[Any]:
    """Values in place of one: of other types, and of the same type but not the same."""
    yield from OTHER_TYPES
    yield from STRANGE_TEXTS
    if isinstance(value, str):
        for more in ("\n", " ", "a", "0", "\u0661", "\u00e9", "\r", "\0", "\u2028", "A" * 40):
            yield value + more
            yield more + value
        yield from (value[:-1], value[1:], value[:1], value * 2)
        yield value.upper()
        yield value.lower()
        yield value.swapcase()
        yield value.translate({ord(str(n)): 0x0660 + n for n in range(10)})
        yield value.translate({ord(str(n)): 0xFF10 + n for n in range(10)})
        yield [value]
    if isinstance(value, list):
        yield value * 2
        yield value[1:]
        for index, element in enumerate(value):
            for other in changed(element):
                yield [*value[:index], other, *value[index + 1 :]]
    if isinstance(value, dict):
        yield from mutations(value, {})


def mutations(wire: Json, properties: Json) -> Iterator[Json]:
    """A request with one thing changed: a key less, a key more, or another value."""
    for name in wire:
        yield {key: value for key, value in wire.items() if key != name}
    yield {}
    for unknown in ("unknown", "", "x-extra", *(name.lower() for name in wire), " a"):
        yield {**wire, unknown: "a"}
    for name in dict.fromkeys([*wire, *properties]):
        for other in changed(wire.get(name)):
            yield {**wire, name: other}


def combinations(properties: Json) -> Iterator[Json]:
    """Every subset of the parameters, with every value that the rules speak of."""
    choices = [[None, *spoken_of(rules)] for rules in properties.values()]
    for values in itertools.islice(itertools.product(*choices), 5_000):
        given = zip(properties, values, strict=True)
        yield {name: value for name, value in given if value is not None}


def spoken_of(rules: Json) -> list[Any]:
    """Values that a schema takes, one of each kind."""
    if "const" in rules:
        return [rules["const"]]
    if "enum" in rules:
        return list(rules["enum"])
    kind = rules.get("type")
    if kind == "boolean":
        return [True, False]
    if kind == "integer":
        return [rules.get("minimum", 1)]
    if kind == "array":
        return [spoken_of(rules["items"])]
    if kind == "object":
        return [{name: spoken_of(each)[0] for name, each in rules["properties"].items()}]
    if rules.get("format") == "decimal":
        return ["0.1"]
    return ["A" * max(16, rules.get("minLength", 0))]
