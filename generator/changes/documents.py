"""A description as documents that can be compared, whatever it was read from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from msgspec import Struct

from ..description.api import Api
from ..description.load import Json, is_mapping, is_sequence
from ..description.marks import open_finished
from ..description.read import read
from ..description.resolve import Library
from ..outputs.asyncapi.bundle import stream_bundle
from ..outputs.openapi.bundle import bundle

WORDS = frozenset(
    (
        *("description", "summary", "example", "examples", "externalDocs"),
        *("x-okx-errata", "x-okx-says", "x-okx-no-flag", "x-okx-not-for", "$comment"),
    )
)
"""Keys that say something to people; nobody's program notices that they changed."""

_NAMED = frozenset(("properties", "patternProperties", "schemas", "paths", "values"))
"""Keys of mappings whose own keys are names, which may be any word."""

_OF_RULES = frozenset(("if", "not", "anyOf", "oneOf", "items", "properties", "const", "enum"))
_OF_VALUES = frozenset(("type", "title", "$ref"))


class Documents(Struct, frozen=True):
    """The bundles, and the error codes; empty for what is not told."""

    openapi: Json
    asyncapi: Json = {}
    codes: dict[str, Json] = {}
    """`class` and `resend` of each error code."""

    @property
    def version(self) -> str:
        """The version of the description."""
        whole = self.openapi or self.asyncapi
        return str(whole.get("info", {}).get("version", ""))


def described(spec: Path) -> Documents:
    """A description in a folder; raises SpecError."""
    library = open_finished(spec)
    return of_library(library, read(library))


def of_library(library: Library, api: Api) -> Documents:
    """A description that was read."""
    streams = stream_bundle(library, api) if api.streams is not None else {}
    return of(api, bundle(library), streams)


def of(api: Api, openapi: Json, asyncapi: Json) -> Documents:
    """A description that was read, and its bundles."""
    codes = {
        each.code: {"class": each.class_name, "resend": each.resend} for each in api.error_codes
    }
    return Documents(openapi, asyncapi, codes)


def without_words(value: Any, *, named: bool = False) -> Any:
    """A document, or a part of one, without what it says to people, rules aside."""
    if is_sequence(value):
        return [without_words(each) for each in value]
    if not is_mapping(value):
        return value
    is_rule = not named and _is_rule(value)
    return {
        key: without_words(each, named=key in _NAMED and not named)
        for key, each in value.items()
        if named or key not in WORDS or (is_rule and key == "description")
    }


def _is_rule(schema: Json) -> bool:
    """Whether a description says what a rule is: then a report has it."""
    return not _OF_RULES.isdisjoint(schema) and _OF_VALUES.isdisjoint(schema)
