# Made from generator/outputs/python/runtime/calls/query.py, not to be edited; make it again with: make generate
"""The query of a GET."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from ..models.convert import is_list, is_sequence


def query_faults(parameters: Mapping[str, Any]) -> Iterator[str]:
    """What a query cannot say, by parameter; one that is None is left out of it."""
    for name, value in parameters.items():
        for each in value if is_sequence(value) else () if value is None else (value,):
            if not isinstance(each, (str, int, float, Decimal)):
                yield f"{name!r} must be text, a number, True or False, or a list of them"


def query(wire: Mapping[str, Any]) -> str:
    """Parameters as the query of a path, escaped so that no library writes them otherwise."""
    if not wire:
        return ""

    def text(value: Any) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        if is_list(value):
            return ",".join(text(element) for element in value)
        if isinstance(value, float):
            value = int(value)  # JSON Schema takes 1.0 for a whole number, and nothing else passes
        return quote(str(value), safe="")

    return "?" + "&".join(f"{quote(name, safe='')}={text(wire[name])}" for name in wire)
