# Made from generator/outputs/python/runtime/models/export.py, not to be edited; make it again with: make generate
"""Answers as plain dicts, and as tables for notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from html import escape
from typing import Any, Protocol, TypeGuard

from msgspec import UNSET, Struct

from ..hidden import HIDDEN
from .convert import copied, is_dict, is_list
from .fields import Field, Holder, Nested, brief, fields_in, python_names, shown_fields

NOTHING: tuple[Any, ...] = (None, "", [], {})

MOST_ROWS = 60
MOST_TEXT = 200


class Part(Holder, Protocol):
    """A part of an answer."""

    def to_dict(self, *, wire: bool = False) -> dict[str, Any]:
        """The part as a dict."""
        ...

    def to_wire(self) -> Any:
        """A copy of the part as it was sent."""
        ...


def is_part(value: object) -> TypeGuard[Part]:
    """Whether a value is a described part of an answer."""
    return isinstance(value, Struct)


def as_dict(part: Part) -> dict[str, Any]:
    """Python names and converted values; what cannot be converted stands as it was sent."""
    found: dict[str, Any] = {}
    for name, field in fields_in(vars(type(part))).items():
        raw = part.wire_value(field.wire_name)
        if _is_nested(field):
            found[name] = _nested(part, field, raw)
        else:
            found[name] = _scalar(part, name, raw)
    return found


def _is_nested(field: Field) -> TypeGuard[Nested[Any, Any]]:
    return isinstance(field, Nested)


def _scalar(part: Part, name: str, raw: Any) -> Any:
    try:
        value = getattr(part, name)
    except ValueError:
        return copied(raw)
    # A list or a mapping that is something else reads as empty, and is kept all the same.
    is_lost = value in NOTHING and raw is not UNSET and raw not in NOTHING
    return copied(raw) if is_lost else value


def _nested(part: Part, field: Nested[Any, Any], raw: Any) -> Any:
    """A described part, or several, as dicts; what is none stands as it was sent."""

    def one(element: Any, *path: str | int) -> Any:
        if not field.is_one(element):
            return copied(element)
        return as_dict(part.nested(field.model, element, field.wire_name, *path))

    empty = field.models(part, UNSET)
    if raw is UNSET or raw in NOTHING:
        return empty
    if empty is None:
        return one(raw)
    if is_list(raw) and is_list(empty):
        return [one(element, index) for index, element in enumerate(raw)]
    if is_dict(raw) and is_dict(empty):
        return {name: one(element, name) for name, element in raw.items()}
    return copied(raw)


def as_wire_dict(part: Part) -> dict[str, Any]:
    """The exchange's names and values; columns newer than the description have numbers."""
    sent = part.to_wire()
    if is_dict(sent):
        return sent
    names = list(python_names(type(part)))
    return {
        names[place] if place < len(names) else str(place): value
        for place, value in enumerate(sent)
    }


def as_dicts(items: Sequence[Any], wire: bool) -> list[dict[str, Any]]:
    """The items of a reply as dicts."""
    found: list[dict[str, Any]] = []
    for place, item in enumerate(items):
        if is_part(item):
            found.append(item.to_dict(wire=wire))
        elif is_dict(item):
            found.append(copied(item))
        else:
            kind = type(item).__name__
            raise TypeError(f"item {place} is no object but a {kind}; read reply[{place}]")
    return found


def html_of_part(part: Part) -> str:
    """A line for each field."""
    return _table(("field", type(part).__name__), ((name, value) for name, value in _cells(part)))


def html_of_reply(reply: Sequence[Any]) -> str:
    """A line for each item, as far as they are not too many."""
    rows = [_of_item(item) for item in reply[:MOST_ROWS]]
    names = list(dict.fromkeys(name for row in rows for name in row))
    table = _table(("", *names), ([place, *_in(row, names)] for place, row in enumerate(rows)))
    more = len(reply) - len(rows)
    return f"<p>{escape(repr(reply))}</p>{table}" + (f"<p>... {more} more</p>" if more else "")


def _of_item(item: Any) -> dict[str, Any]:
    return dict(_cells(item)) if is_part(item) else {"item": item}


def _in(row: dict[str, Any], names: Iterable[str]) -> Iterable[Any]:
    return (row.get(name, "") for name in names)


def _cells(part: Part) -> Iterable[tuple[str, Any]]:
    """What may be shown of each field that was sent, converted where that is possible."""
    for name, shown in shown_fields(part):
        try:
            yield name, shown if shown is HIDDEN else getattr(part, name)
        except ValueError:
            yield name, shown


def _table(head: Iterable[Any], rows: Iterable[Iterable[Any]]) -> str:
    """A table of whatever text: all of it comes from the exchange, and none of it is markup."""
    lines = [f"<thead><tr>{''.join(f'<th>{_cell(each)}</th>' for each in head)}</tr></thead>"]
    lines += [f"<tr>{''.join(f'<td>{_cell(each)}</td>' for each in row)}</tr>" for row in rows]
    return f"<table>{''.join(lines)}</table>"


def _cell(value: Any) -> str:
    if isinstance(value, Decimal):
        text = format(value, "f")
    elif value is None or isinstance(value, (str, bool, datetime)):
        text = "" if value is None else str(value)
    else:
        text = brief(value)
    return escape(text if len(text) <= MOST_TEXT else f"{text[:MOST_TEXT]}...")
