"""Where keys beside the standards stand in the published documents, and what they look like."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from ...description.load import Json, is_mapping, is_sequence

_Pointer = tuple[str, ...]

_LONGEST = 160
"""An example of at most so many characters is better than any longer one; the fuller the better."""

_HOLD_SCHEMAS = ("x-okx-rules", "x-okx-columns")
_COLUMNS = ("prefixItems", "x-okx-columns")


@dataclass
class Found:
    """Where one key stands, in which documents, and the example that shows most of it."""

    places: dict[str, None] = field(default_factory=dict[str, None])
    documents: dict[str, None] = field(default_factory=dict[str, None])
    example: Any = None
    _score: tuple[bool, int] = (False, -sys.maxsize)

    def add(self, place: str, document: str, value: Any) -> None:
        """Take one occurrence in."""
        self.places[place] = None
        self.documents[document] = None
        length = len(msgspec.json.encode(value))
        score = (True, length) if length <= _LONGEST else (False, -length)
        if score > self._score:
            self.example, self._score = value, score


def extensions(documents: Mapping[str, Json]) -> dict[str, Found]:
    """Every key that begins with x-, by its name."""
    found: dict[str, Found] = {}
    for name, document in documents.items():
        for pointer, value in _keys(document, ()):
            place = _place(pointer)
            found.setdefault(pointer[-1], Found()).add(place, name, value)
    return found


def _keys(value: Any, pointer: _Pointer) -> Iterator[tuple[_Pointer, Any]]:
    if is_sequence(value):
        for each in value:
            yield from _keys(each, (*pointer, "[]"))
    elif is_mapping(value):
        for key, each in value.items():
            is_name = pointer[-1:] == ("properties",)
            if key.startswith("x-") and not is_name:
                yield (*pointer, key), each
                if key not in _HOLD_SCHEMAS:
                    continue
            if is_name or key not in ("example", "examples"):
                yield from _keys(each, (*pointer, key))


def _place(pointer: _Pointer) -> str:
    *above, _ = pointer
    if "x-okx-rules" in above:
        return "`x-okx-rules`"
    if above[-1:] == ["[]"] and above[-2:-1] and above[-2] in _COLUMNS:
        return "columns of rows"
    match above:
        case []:
            return "the document"
        case ["info"]:
            return "`info`"
        case ["servers", _]:
            return "servers"
        case ["tags", _]:
            return "tags"
        case ["paths", _, _]:
            return "operations"
        case ["channels", _]:
            return "channels"
        case ["components", "serverVariables", _]:
            return "variables of servers"
        case _:
            return "schemas"
