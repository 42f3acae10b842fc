"""The query of a GET."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ..models.convert import is_list


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
