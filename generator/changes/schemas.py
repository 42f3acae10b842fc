"""Schemas of the bundles as fields with facts, and as rules between them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..description.load import Json, is_mapping, is_sequence
from ..outputs.openapi.references import followed
from .documents import WORDS, without_words

Facts = dict[str, Any]
Fields = dict[str, Facts]

_PARTS = frozenset(("properties", "items", "prefixItems", "additionalItems", "required", "allOf"))
_SAYS_NOTHING = frozenset((*WORDS, "unevaluatedProperties", "x-okx-without"))
_IN_PAIRS = frozenset(("dependentRequired", "dependencies"))
_IN_LISTS = frozenset(
    ("x-okx-batch-rules", "x-okx-instrument-rules", "x-okx-comparison-rules", "allOf")
)
_CONDITIONAL = ("if", "then", "else")
_WHOLE = frozenset(("anyOf", "oneOf", "not", "minProperties", "maxProperties"))


class Schemas:
    """Reads schemas that refer to the components of one document."""

    def __init__(self, components: Json, *, exact: bool) -> None:
        self._components = components
        self._exact = exact
        """Whether parts of a schema that have no type are rules; in answers they have fields."""
        self.fields: Fields = {}
        self.rules: dict[str, Json] = {}
        """By their text: two that say the same are one."""

    def followed(self, schema: Json) -> Json:
        """A schema with its own reference followed."""
        return followed(schema, self._components)

    def read(self, schema: Json, path: str = "", *, required: bool = False) -> None:
        """Take the facts of a value and of all that is inside it."""
        whole = self._joined(schema)
        facts = {key: without_words(each) for key, each in whole.items() if self._is_fact(key)}
        self.fields[path] = {**facts, "required": True} if required else facts
        self._take_rules(whole, path)
        needed = whole.get("required", ())
        for name, each in whole.get("properties", {}).items():
            self.read(each, f"{path}.{name}" if path else name, required=name in needed)
        columns, items = _elements(whole)
        for place, each in enumerate(columns):
            name = each.get("x-okx-column", place)
            self.read({**each, "x-okx-column": place + 1}, f"{path}[].{name}")
        if not columns and is_mapping(items):
            self.read(items, f"{path}[]")

    def _is_fact(self, key: str) -> bool:
        if key in _PARTS or key in _SAYS_NOTHING:
            return False
        return not (self._exact and _is_rule(key))

    def _joined(self, schema: Json) -> Json:
        """A schema with its references followed, and its parts put into it."""
        whole = self.followed(schema)
        rules: list[Any] = []
        parts: list[Json] = []
        for each in whole.get("allOf", ()):
            is_rule = self._exact and "type" not in self.followed(each)
            (rules if is_rule else parts).append(each)
        own = {key: each for key, each in whole.items() if key != "allOf"}
        joined: Json = {}
        for each in (*map(self._joined, parts), own):
            joined = _together(joined, each)
        return {**joined, "allOf": [*joined.get("allOf", ()), *rules]}

    def _take_rules(self, whole: Json, path: str) -> None:
        if not self._exact:
            return
        for rule in _rules(whole):
            said = _canonical(rule)
            if said:
                text = json.dumps([path, said], sort_keys=True, ensure_ascii=False)
                self.rules.setdefault(text, {"at": path, "rule": rule})


def _elements(whole: Json) -> tuple[list[Json], Any]:
    """The columns of a row, and what an element of a list is; of either draft of JSON Schema."""
    items = whole.get("items")
    columns = whole.get("prefixItems", items if is_sequence(items) else [])
    return columns, items


def _together(one: Json, other: Json) -> Json:
    """Two parts of a schema as one; what the second says holds."""
    left_out = other.get("x-okx-without", ())
    properties = {**one.get("properties", {}), **other.get("properties", {})}
    whole = {**one, **other}
    if properties:
        whole["properties"] = {k: v for k, v in properties.items() if k not in left_out}
    needed = dict.fromkeys((*one.get("required", ()), *other.get("required", ())))
    if needed:
        whole["required"] = [*needed]
    for key in _IN_LISTS:
        if key in one and key in other:
            whole[key] = [*one[key], *other[key]]
    return whole


def _is_rule(key: str) -> bool:
    return key in _WHOLE or key in _CONDITIONAL or key in _IN_LISTS or key in _IN_PAIRS


def _rules(whole: Json) -> Iterator[Json]:
    """The rules of one schema, each by itself."""
    for key, value in whole.items():
        if key in _IN_PAIRS:
            yield from ({"dependentRequired": {name: each}} for name, each in value.items())
        elif key == "allOf":
            for each in value:
                yield from _rules(each) if {*each} <= _IN_LISTS else (each,)
        elif key in _IN_LISTS:
            yield from ({key: each} for each in value)
        elif key in _WHOLE:
            yield {key: value, **_told(whole)}
    conditional = {key: whole[key] for key in _CONDITIONAL if key in whole}
    if conditional:
        yield {**conditional, **_told(whole)}


def _told(schema: Json) -> Json:
    """What stands beside a rule in a schema that has nothing else to describe."""
    has_words = "description" in schema and "type" not in schema
    return {"description": schema["description"]} if has_words else {}


def _canonical(rule: Any) -> Any:
    """A rule without its words, and without what bundles add to please some tools."""
    if is_sequence(rule):
        return [_canonical(each) for each in rule]
    if not is_mapping(rule):
        return rule
    whole: Json = {}
    for key, each in rule.items():
        if key in _SAYS_NOTHING:
            continue
        if key == "properties":
            named = {name: _canonical(one) for name, one in each.items() if one != {}}
            if named:
                whole[key] = named
        else:
            whole[key] = _canonical(each)
    return whole
