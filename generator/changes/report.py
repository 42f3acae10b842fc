"""Changes as people read them: what breaks first, what is alike once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from .compare import Change

HEADINGS = {"breaking": "Breaking", "added": "Added", "changed": "Changed"}
_MOST_NAMED = 12


def markdown(changes: Sequence[Change], level: int = 2) -> Iterator[str]:
    """The lines of a report, a list below a heading for each kind."""
    for kind, heading in HEADINGS.items():
        of_kind = [each for each in changes if each.kind == kind]
        if of_kind:
            yield from ("", f"{'#' * level} {heading}", "", *_entries(of_kind))


def _entries(changes: Sequence[Change]) -> Iterator[str]:
    """One entry for what happened to the same operations."""
    places: dict[str, dict[str, str]] = {}
    for each in changes:
        places.setdefault(each.what, {})[each.where] = each.name
    told: dict[tuple[tuple[str, str], ...], list[str]] = {}
    for what, where in places.items():
        told.setdefault(tuple(where.items()), []).append(what)
    for names, every in told.items():
        yield f"- {_names(names)}: {'; '.join(every)}"


def _names(where: tuple[tuple[str, str], ...]) -> str:
    if len(where) == 1:
        ((key, name),) = where
        return f"`{key}`" + (f" ({name})" if name else "")
    named = ", ".join(f"`{key}`" for key, _ in where[:_MOST_NAMED])
    more = len(where) - _MOST_NAMED
    return f"{named} and {more} more" if more > 0 else named


def summary(changes: Sequence[Change]) -> str:
    """How many changes of each kind there are."""
    counts = {kind: sum(each.kind == kind for each in changes) for kind in HEADINGS}
    return ", ".join(f"{count} {kind}" for kind, count in counts.items())


def as_json(changes: Sequence[Change]) -> Any:
    """Each change by itself, for programs."""
    return msgspec.to_builtins(changes)
