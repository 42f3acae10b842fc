"""The document for generators of clients: the same, without what such tools misread.

They turn rules between parameters into types that nobody can build, drop them, or drop the
parameters themselves; here such rules stand under `x-okx-rules`, in the form that they have, as
those between the parameters of a query do. What a format of ours says stands under `x-okx-format`:
tools take `decimal` for a float. Nothing is lost: what is moved can be moved back. Integers say how
long they may be.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...description.keywords import BETWEEN
from ...description.load import Json, is_mapping, is_sequence

FORMAT = "x-okx-format"
RULES = "x-okx-rules"

_STANDARD_FORMATS = ("binary", "password")
_LONG = "int64"
"""Where nothing is said, tools take 32 bits, and fail at the time in milliseconds."""
_UPPER_BOUNDS = frozenset(("maximum", "exclusiveMaximum"))
_MOVED = BETWEEN - {"description"}


def plain(document: Json) -> Json:
    """The document with rules and formats as extensions."""
    told = mapped(document, _schema)
    if "description" in told["info"]:
        words = told["info"]["description"].replace("`format: ", f"`{FORMAT}: ")
        told["info"] = {**told["info"], "description": words}
    return told


def _schema(schema: Json) -> Json:
    rules = {key: value for key, value in schema.items() if _is_rule(key, value)}
    told = {_name(key, value): value for key, value in schema.items() if key not in rules}
    kinds = schema.get("type", ())
    if "integer" in (kinds if is_sequence(kinds) else (kinds,)) and _UPPER_BOUNDS.isdisjoint(
        schema
    ):
        told["format"] = _LONG
    return {**told, RULES: rules} if rules else told


def _name(key: str, value: Any) -> str:
    return FORMAT if key == "format" and value not in _STANDARD_FORMATS else key


def _is_rule(key: str, value: Any) -> bool:
    return key in _MOVED and not (key == "allOf" and is_whole(value))


def is_whole(parts: list[Json]) -> bool:
    """Whether parts make up one object, as a reply is an envelope and what is in it."""
    return any("$ref" in each or each.get("type") == "object" for each in parts)


def mapped(document: Json, change: Callable[[Json], Json]) -> Json:
    """A document with each of its schemas changed, those inside others first; rules aside."""

    def schema(value: Any) -> Any:
        if not is_mapping(value):
            return value
        return change({key: held(key, each) for key, each in value.items()})

    def held(key: str, value: Any) -> Any:
        if key == "properties":
            return {name: schema(each) for name, each in value.items()}
        if key in ("items", "additionalProperties"):
            return schema(value)
        if key == "prefixItems" or (key == "allOf" and is_whole(value)):
            return [schema(each) for each in value]
        return value

    def part(key: str, value: Any) -> Any:
        if key == "schema":
            return schema(value)
        if key == "schemas":
            return {name: schema(each) for name, each in value.items()}
        if key in ("example", "examples") or key.startswith("x-"):
            return value
        if is_sequence(value):
            return [part("", each) for each in value]
        if is_mapping(value):
            return {name: part(name, each) for name, each in value.items()}
        return value

    return {key: part(key, value) for key, value in document.items()}
