# Made from generator/outputs/python/runtime/streams/follow_up.py, not to be edited; make it again with: make generate
"""What closes a gap: what REST is asked for after it, and what it answered."""

from __future__ import annotations

from typing import Any, NamedTuple

from msgspec import Struct

from ..errors import OkxError

# What generated modules import.
__all__ = [
    "FollowUpQuery",
]


ANY = "ANY"
"""What stands for every instrument type in an argument."""


class FollowUpQuery(NamedTuple):
    """What is asked of the GET `ask` after a gap of a channel; all names are those of the wire.

    `of` are parameters that have the channel's argument of the same name; what it does not say, or
    says as "ANY", is left out. `values` are asked for one after the other; of a parameter in `of`
    too, they stand where the argument does not say. `since` has the beginning of the gap. Pages are
    read as far `back` as that field says that a row began, in seconds before the gap, or to their
    end; rows whose time in the field `changed` is before the gap are left out.
    """

    ask: str
    of: tuple[str, ...] = ()
    values: tuple[tuple[str, tuple[str | tuple[str, ...], ...]], ...] = ()
    since: str = ""
    back: tuple[str, int] | None = None
    changed: str = ""


class FollowUp(Struct, frozen=True):
    """What REST said after a gap.

    `operation` is the method and path that was asked, `arguments` what it was asked for, by wire
    name. `items` are the rows of all pages, those of the operation. `error` is None where all was
    read; otherwise it says why not, and `items` has what came before it.
    """

    operation: str
    arguments: dict[str, Any]
    items: tuple[Any, ...]
    error: OkxError | None

    def __repr__(self) -> str:
        told = f", error={self.error!r}" if self.error is not None else ""
        return f"FollowUp({self.operation!r}, {self.arguments!r}, {len(self.items)} items{told})"
