"""Requests that are nearly right: a good one with one thing changed, or several.

Schemas here stand by themselves, with no references in them: see `inlined`.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from heapq import heappop, heappush
from itertools import islice
from typing import Any

import jsonschema_rs

from tests.support.tiny import Json

STRANGE_TEXTS = [
    *("", " ", "a", "0", "-0", "0.1", "1e5", "1E-3", "-1", "+1", ".5", "5.", "NaN", "Infinity"),
    *("\n", "a\n", "0.1\n", "\r\n", "\t", "\0", "\u0661\u0662", "\uff11\uff12", "\u00b2", "\u00e9"),
    *("\u0430", "e\u0301", "\U0001f600", "\u2028", "\u202e", "true", "false", "null", "None"),
    *("A" * 16, "A" * 17, "A" * 18, "A" * 32, "A" * 33, "a_b", "a-b", "a b", "SPOT", "SWAP"),
    *("Aa1-", "CorrectHorse7"),
]

OTHER_TYPES: list[Any] = [None, True, False, 0, 1, -1, 10**20, 1.0, 0.5, [], ["a"], {}, {"a": "a"}]

# What patterns ask for; each takes the first few of these that fit it.
TEXTS = [
    *("10", "-1", "0.5", "0", "1", "-0.5", "100", "2023", "2024", "1597026383085", "0.01", "60"),
    *("A" * 16, "a7", "BTC", "BTC-USDT", "BTC,ETH", "1,2", "read_only,trade", "25CD5A80241D6FE6"),
    *("Correct-Horse-7", "broker", "10.0.0.1", "10.0.0.1,10.0.0.2", "86", "", "A" * 32, "a" * 6),
]

# How long lists are, here and there, at least or at most, and one more.
SIZES = (1, 2, 3, 4, 10, 11, 20, 21)

NO_RULES = {"title", "description", "format", "deprecated", "unevaluatedProperties"}


def inlined(schema: Any, resolved: Callable[[Json], Json]) -> Any:
    """The rules of a schema, each reference replaced by what it refers to."""
    if schema == {"not": {}}:
        return False  # which is what the description has
    if not isinstance(schema, dict):
        return schema
    rules: Json = {}
    for key, value in resolved(schema).items():
        if key == "properties":
            rules[key] = {name: inlined(each, resolved) for name, each in value.items()}
        elif key in ("allOf", "anyOf", "oneOf"):
            rules[key] = [inlined(each, resolved) for each in value]
        elif key not in NO_RULES and not key.startswith("x-"):
            rules[key] = inlined(value, resolved)
    if rules.get("then", {}) == {} == rules.get("else", {}):  # for rules of ours alone
        rules = {key: value for key, value in rules.items() if key not in ("if", "then", "else")}
    return rules


# Schemas written out, by identity: they are asked for a thousand times as often as there are some.
_TEXTS: dict[int, tuple[Any, str]] = {}


def _text(schema: Any) -> str:
    known = _TEXTS.get(id(schema))
    if known is None or known[0] is not schema:
        known = _TEXTS[id(schema)] = (schema, json.dumps(schema))
    return known[1]


def validator(schema: Any) -> jsonschema_rs.Draft202012Validator:
    return _validator(_text(schema))


@cache
def _validator(text: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(json.loads(text))


def plausible(schema: Json) -> list[Any]:
    """Values that a schema takes: all that it names, or a few of each kind."""
    return _plausible(_text(schema))


@cache
def _plausible(text: str) -> list[Any]:
    schema = json.loads(text)
    fits = validator(schema).is_valid
    return [value for value in candidates(schema) if fits(value)]


def candidates(schema: Json) -> list[Any]:
    """Values that a schema speaks of, and some that just miss it: lists of another size."""
    return _candidates_of(_text(schema))


@cache
def _candidates_of(text: str) -> list[Any]:
    return list(_candidates(json.loads(text)))


def _candidates(schema: Json) -> Iterator[Any]:
    if "const" in schema:
        yield schema["const"]
    elif "enum" in schema:
        yield from schema["enum"]
    else:
        kind = schema.get("type")
        if kind == "boolean":
            yield from (True, False)
        elif kind == "integer":
            yield from {schema.get("minimum", 1): 0, schema.get("maximum", 2): 0}
        elif kind == "array":
            yield from lists(schema)
        elif kind == "object":
            yield from objects(schema)
        else:
            fits = validator(schema).is_valid
            yield from islice((text for text in TEXTS if fits(text)), 4)


def lists(schema: Json) -> Iterator[list[Any]]:
    """Lists of the smallest and of the greatest size, and of each element that may be in one."""
    elements = plausible(schema["items"])
    least, most = schema.get("minItems", 0), schema.get("maxItems", 3)
    for element in elements:
        yield [element] * max(least, 1)
    for size in (least, most, most + 1, least - 1):
        if elements and size >= 0:
            yield [elements[n % len(elements)] for n in range(size)]
            yield elements[:1] * size


def objects(schema: Json) -> list[Json]:
    """Objects that conform, which together have every property, and every value of each."""
    return list(good_requests(schema, [{}]))


def good_requests(schema: Json, bases: list[Json]) -> Iterator[Json]:
    """Conforming objects, near to those given, with every property and every value of each."""
    fits = validator(schema).is_valid
    seen: set[tuple[str, str]] = set()
    known = [base for base in bases if fits(base)] or [
        good for base in bases if (good := repaired(base, schema, ())) is not None
    ]
    for good in known:
        seen.update(_pairs(good))
        yield good
    for name, rules in schema.get("properties", {}).items():
        for value in plausible(rules):
            if (name, json.dumps(value)) in seen:
                continue
            for base in known:
                found = repaired({**base, name: value}, schema, (name,))
                if found is not None:
                    seen.update(_pairs(found))
                    yield found
                    break


def _pairs(wire: Json) -> Iterator[tuple[str, str]]:
    return ((name, json.dumps(value)) for name, value in wire.items())


def repaired(wire: Json, schema: Json, kept: tuple[str, ...] = ()) -> Json | None:
    """A conforming object near to one that is not; the properties that are kept stay as they are.

    Goes on from the object with the fewest errors, and changes what its errors speak of.
    """
    check = validator(schema)

    def cost(near: Json) -> tuple[int, list[Any]]:
        errors = list(check.iter_errors(near))
        return len(errors), errors

    return _search([wire], schema, cost, kept, 50)


def telling(schema: Json, other: Json, starts: list[Any]) -> Any:
    """A request that conforms to one of two schemas and not to the other; None if none is near."""
    check, check_other = validator(schema), validator(other)

    def cost(near: Any) -> tuple[int, list[Any]]:
        one, two = list(check.iter_errors(near)), list(check_other.iter_errors(near))
        if len(one) == len(two):
            return 1000, []
        less = min(one, two, key=len)
        return len(less), less

    return _search(starts, schema, cost, (), 600)


def _search(
    starts: list[Any],
    schema: Json,
    cost: Callable[[Any], tuple[int, list[Any]]],
    kept: tuple[str, ...],
    most: int,
) -> Any:
    """The first request without errors; tries those with the fewest first."""
    queue: list[tuple[int, int, Any, list[Any]]] = []
    seen: set[str] = set()

    def offer(near: Any) -> None:
        text = json.dumps(near, sort_keys=True)
        if text not in seen:
            count, errors = cost(near)
            if count < 100:
                heappush(queue, (count, len(seen), near, errors))
            seen.add(text)

    for start in starts:
        offer(start)
    most += len(seen)
    while queue and len(seen) < most:
        count, _, near, errors = heappop(queue)
        if not count:
            return near
        for error in errors[:2]:
            names = dict.fromkeys(_spoken_of(schema, error.schema_path))
            for other in _repairs(near, schema, tuple(error.instance_path), names, kept):
                offer(other)
    return None


def _repairs(
    wire: Any, schema: Json, place: Place, names: Iterable[str], kept: tuple[str, ...]
) -> Iterator[Any]:
    """Changes of the properties of some names, in the objects that lead to a place."""
    for length in range(len(place), -1, -1):
        above = place[:length]
        try:
            holder, of = at(wire, above), schema_at(schema, above).get("properties", {})
        except (KeyError, IndexError, TypeError):
            continue
        for name in dict.fromkeys([*names, *(str(step) for step in place[length : length + 1])]):
            if isinstance(holder, dict) and name in of and (above or name not in kept):
                for value in plausible(of[name]):
                    yield put(wire, above, {**holder, name: value})
                less = {key: value for key, value in holder.items() if key != name}
                yield put(wire, above, less)


def _spoken_of(schema: Any, path: list[Any]) -> Iterator[str]:
    """The properties that a broken rule speaks of, or the conditions that it stands under."""
    for step in path:
        if isinstance(schema, dict) and "if" in schema:
            yield from names_in(schema["if"])
        schema = schema[step]
    yield from names_in({path[-1]: schema})
    yield from (step for step in path if isinstance(step, str))


def names_in(schema: Any) -> Iterator[str]:
    """The properties that a schema speaks of."""
    if isinstance(schema, list):
        for each in schema:
            yield from names_in(each)
    if not isinstance(schema, dict):
        return
    for key, rule in schema.items():
        if key == "required":
            yield from rule
        elif key == "dependentRequired":
            for name, needed in rule.items():
                yield from (name, *needed)
        elif key == "properties":
            yield from rule
        else:
            yield from names_in(rule)


def strange(goods: list[Any], schema: Json) -> Iterator[Any]:
    """Every place with every kind of value in it, in the first request that has the place."""
    yield from mutations(goods[0], schema)
    seen: set[str] = set()
    for good in goods:
        for place in places_in(good):
            kind = "/".join("*" if isinstance(step, int) else step for step in place)
            if kind not in seen:
                seen.add(kind)
                for other in changed(at(good, place), schema_at(schema, place)):
                    yield put(good, place, other)


Place = tuple[str | int, ...]


def places_in(wire: Any) -> Iterator[Place]:
    """Every place in a request, the outer ones first."""
    inner: Iterable[tuple[str | int, Any]] = ()
    if isinstance(wire, dict):
        inner = wire.items()
    elif isinstance(wire, list):
        inner = enumerate(wire[:3])  # the others are like them
    for step, value in inner:
        yield (step,)
        for place in places_in(value):
            yield (step, *place)


def at(wire: Any, place: Place) -> Any:
    for step in place:
        wire = wire[step]
    return wire


def schema_at(schema: Any, place: Place) -> Any:
    for step in place:
        schema = schema["items"] if isinstance(step, int) else schema["properties"][step]
    return schema


def put(wire: Any, place: Place, value: Any) -> Any:
    """A request with another value in one place."""
    if not place:
        return value
    step, *rest = place
    inner = put(wire[step], tuple(rest), value)
    if isinstance(wire, dict):
        return {**wire, step: inner}
    return [*wire[:step], inner, *wire[step + 1 :]]


def changed(value: Any, schema: Json) -> Iterator[Any]:
    """Values in place of one: of other types, of the same type, and those that the schema takes."""
    yield from _replaced(value, schema)
    if isinstance(value, (list, dict)):
        yield from mutations(value, schema)


def _replaced(value: Any, schema: Json) -> Iterator[Any]:
    """Those of them that keep nothing of what is inside."""
    yield from OTHER_TYPES
    yield from STRANGE_TEXTS
    yield from candidates(schema)
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
    if isinstance(value, int):
        yield from (value - 1, value + 1, float(value), value + 0.5, str(value))


def mutations(wire: Any, schema: Json) -> Iterator[Any]:
    """A request with one thing changed: a key less, a key more, or another value."""
    if isinstance(wire, list):
        yield from _list_mutations(wire, schema.get("items", {}))
        return
    properties = schema.get("properties", {})
    for name in wire:
        yield {key: value for key, value in wire.items() if key != name}
    yield {}
    for unknown in ("unknown", "", "x-extra", *(name.lower() for name in wire), " a"):
        yield {**wire, unknown: "a"}
    for name in dict.fromkeys([*wire, *properties]):
        for other in changed(wire.get(name), properties.get(name, {})):
            yield {**wire, name: other}


def mutation(chance: random.Random, wire: Any, schema: Json) -> Any:
    """One of the mutations, by chance, without making the others: of what is inside, too."""
    if isinstance(wire, list):
        if not wire or chance.random() < 0.2:
            return chance.choice([[], wire * 2, wire[1:], wire[::-1]])
        index = chance.randrange(len(wire[:3]))
        other = _other(chance, wire[index], schema.get("items", {}))
        return [*wire[:index], other, *wire[index + 1 :]]
    properties = schema.get("properties", {})
    names = list(dict.fromkeys([*wire, *properties]))
    way = chance.random()
    if wire and way < 0.1:
        less = chance.choice(list(wire))
        return {name: value for name, value in wire.items() if name != less}
    if not names or way < 0.15:
        return {**wire, chance.choice(["unknown", "", "x-extra", " a"]): "a"}
    name = chance.choice(names)
    return {**wire, name: _other(chance, wire.get(name), properties.get(name, {}))}


def _other(chance: random.Random, value: Any, schema: Json) -> Any:
    if isinstance(value, (list, dict)) and chance.random() < 0.7:
        return mutation(chance, value, schema)
    return chance.choice(list(_replaced(value, schema)))


def _list_mutations(wire: list[Any], element: Json) -> Iterator[list[Any]]:
    yield []
    yield wire * 2
    yield wire[1:]
    yield wire[::-1]
    for index, each in enumerate(wire[:3]):
        for other in changed(each, element):
            yield [*wire[:index], other, *wire[index + 1 :]]


def steps(wire: Any, schema: Json) -> Iterator[Any]:
    """A request with one plausible thing changed: a property less, another value, another size."""
    for place in ((), *places_in(wire)):
        here, of = at(wire, place), schema_at(schema, place)
        if isinstance(here, list) and here:
            for size in SIZES:
                yield put(wire, place, [here[n % len(here)] for n in range(size)])
        if isinstance(here, dict):
            for name in here:
                yield put(wire, place, {key: here[key] for key in here if key != name})
            for name, rules in of["properties"].items():
                for value in plausible(rules):
                    yield put(wire, place, {**here, name: value})


def weakened(schema: Json) -> Iterator[tuple[str, Json]]:
    """The schema without one of its rules, for each of them, and where that rule stands."""
    for place, rest in _weakened(schema):
        yield "/".join(place), rest


def _weakened(schema: Any) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(schema, list):
        for index, each in enumerate(schema):
            for place, rest in _weakened(each):
                yield (str(index), *place), [*schema[:index], rest, *schema[index + 1 :]]
    if not isinstance(schema, dict):
        return
    for key, rule in schema.items():
        if key in ("properties", "dependentRequired"):
            for name, each in rule.items():
                within = _shorter(each) if key == "dependentRequired" else _weakened(each)
                for place, rest in within:
                    yield (key, name, *place), {**schema, key: {**rule, name: rest}}
                if each is False:
                    yield (key, name), {**schema, key: {**rule, name: True}}
        elif key == "required":
            for place, rest in _shorter(rule):
                yield (key, *place), {**schema, key: rest}
        else:
            yield (key,), {name: each for name, each in schema.items() if name != key}
            for place, rest in _weakened(rule):
                yield (key, *place), {**schema, key: rest}


def _shorter(names: list[str]) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    for name in names:
        yield (name,), [other for other in names if other != name]
