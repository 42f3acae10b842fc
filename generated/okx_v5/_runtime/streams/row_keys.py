# Made from generator/outputs/python/runtime/streams/row_keys.py, not to be edited; make it again with: make generate
"""What tells the rows of a push apart, read without the rest of them: there may be hundreds."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from msgspec import MsgspecError, Struct, defstruct, json
from msgspec.structs import astuple

from .push import Push


def keys_of(push: Push[Any], names: tuple[str, ...]) -> set[Any]:
    """The wire values of some fields, of each row. Raises BadMessage for what is no push."""
    try:
        return set(map(astuple, _reader(names)(push.raw).data))
    except (MsgspecError, UnicodeDecodeError, RecursionError, TypeError):  # no objects with these
        return {tuple(_value(row, name) for name in names) for row in push.items}


@cache
def _reader(names: tuple[str, ...]) -> Callable[[bytes], Any]:
    row = defstruct("Row", [(name, Any) for name in names], gc=False)
    fields: list[tuple[str, Any]] = [("data", list[row])]  # type: ignore[valid-type]
    message: type[Struct] = defstruct("Message", fields, gc=False)
    return json.Decoder(message).decode


def _value(row: Any, name: str) -> str:
    """The wire value of a field; of a row without it one that no other row has."""
    try:
        return str(row[name])
    except (KeyError, TypeError, IndexError):
        return f"row {id(row)}"
