"""Where the documentation is wrong, as numbered notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from markupsafe import Markup
from msgspec import Struct

from ...description.load import is_mapping, is_sequence
from ...description.resolve import Node
from .words import Prose

_ERRATA = "x-okx-errata"


class Note(Struct, frozen=True):
    """One erratum: `places` are what it is about; `anchors` where a row has it."""

    number: int
    places: tuple[str, ...]
    said: tuple[Markup, ...]
    settled: Markup
    why: Markup


def notes_of(nodes: Iterable[Node], prose: Prose) -> tuple[Note, ...]:
    """The errata of an operation or a channel, in their order."""
    entries = [each for node in nodes for each in _entries(node)]
    return tuple(_note(number, each, prose) for number, each in enumerate(entries, 1))


def by_place(notes: Iterable[Note]) -> dict[str, tuple[tuple[int, Markup], ...]]:
    """Notes by the places that they are about."""
    found: dict[str, tuple[tuple[int, Markup], ...]] = {}
    for note in notes:
        for place in note.places:
            found[place] = (*found.get(place, ()), (note.number, note.settled))
    return found


def _entries(node: Node) -> Iterator[Node]:
    told = node.get(_ERRATA)
    return iter(told.elements() if told is not None else ())


def _note(number: int, entry: Node, prose: Prose) -> Note:
    said = entry.get("said")
    return Note(
        number=number,
        places=entry["at"].texts(),
        said=tuple(_said(key, value, prose) for key, value in said.items()) if said else (),
        settled=prose.inline(entry["settled"].prose()),
        why=prose.inline(entry["why"].prose()),
    )


def _said(key: str, value: Node, prose: Prose) -> Markup:
    if isinstance(value.value, str):
        told = prose.inline(value.value)
        return told if key in ("rule", "meaning") else Markup("{}: {}").format(key, told)
    return Markup("{}: <code>{}</code>").format(key, _shown(value.value))


def _shown(value: Any) -> str:
    if is_mapping(value):
        return ", ".join(f"{key} {_shown(each)}" for key, each in value.items())
    if is_sequence(value):
        return ", ".join(map(_shown, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "nothing" if value is None else str(value)
