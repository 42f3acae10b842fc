# Made from generator/outputs/python/runtime/models/checks.py, not to be edited; make it again with: make generate
"""What the generated rules need and Python does not have, as JSON Schema defines it."""

from __future__ import annotations

from typing import Any

from msgspec import json

from .convert import is_dict, is_list

# What generated modules import.
__all__ = [
    "is_integer",
    "is_unique",
]


def is_integer(value: object) -> bool:
    """A whole number; true and false are none, 1.0 is one."""
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, float) and value.is_integer())


def is_unique(values: list[Any]) -> bool:
    """Whether no two elements are equal; 1 and true are not equal, 1 and 1.0 are."""
    try:
        keys = [json.encode(_canonical(value), order="sorted") for value in values]
    except (TypeError, UnicodeEncodeError, RecursionError):
        return False  # no JSON, so no list that the exchange could take
    return len(set(keys)) == len(keys)


def _canonical(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if is_list(value):
        return [_canonical(element) for element in value]
    if is_dict(value):
        return {name: _canonical(each) for name, each in value.items()}
    return value
