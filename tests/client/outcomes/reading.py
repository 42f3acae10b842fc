"""Reading everything there is to read in a reply, as a curious caller would.

Every public attribute of every item is read at every depth, methods aside. What an answer may have
that is not described must never raise: unknown values of a list, new fields, empty text, null. A
value of another kind than described may make one attribute raise, a ValueError that says where
what was sent can be read.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

Place = tuple[str | int, ...]


class Unreadable(NamedTuple):
    """An attribute that raises, by its wire name, and what it is an attribute of."""

    holder: Any
    wire_name: str
    error: ValueError


def unreadable(reply: Any) -> Iterator[Unreadable]:
    """Every attribute that raises; anything but a ValueError gets out."""
    repr(reply)
    list(reply.failed + reply.succeeded)
    yield from _attributes(reply)
    for item in reply:
        yield from _value(item)


def _value(value: Any) -> Iterator[Unreadable]:
    if isinstance(value, list):
        for element in value:
            yield from _value(element)
    elif isinstance(value, dict):
        yield from _value(list(value.values()))
    elif hasattr(value, "to_wire"):
        repr(value)
        list(value)
        assert type(value).from_wire(value.to_wire()).to_wire() == value.to_wire()
        assert copy.copy(value).to_wire() == value.to_wire()
        yield from _attributes(value)


@cache
def _shown(kind: type[Any]) -> list[str]:
    own = ("failed", "succeeded", "done_in_part")
    return [name for name in dir(kind) if not name.startswith("_") and name not in own]


def _attributes(holder: Any) -> Iterator[Unreadable]:
    for name in _shown(type(holder)):
        try:
            value = getattr(holder, name)
        except ValueError as error:
            yield Unreadable(holder, getattr(type(holder), name).wire_name, error)
        else:
            if not callable(value):
                yield from _value(value)


def places(wire: Any, at: Place = ()) -> Iterator[Place]:
    """Every place in a JSON value, from the outside to the inside."""
    inner = wire.items() if isinstance(wire, dict) else ()
    for step, value in enumerate(wire) if isinstance(wire, list) else inner:
        yield (*at, step)
        yield from places(value, (*at, step))


def value_at(wire: Any, at: Place) -> Any:
    """The value at a place."""
    for step in at:
        wire = wire[step]
    return wire


def replaced(wire: Any, at: Place, value: Any) -> Any:
    """A copy with another value at a place."""
    if not at:
        return value
    changed = copy.copy(wire)
    changed[at[0]] = replaced(wire[at[0]], at[1:], value)
    return changed
