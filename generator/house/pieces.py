"""YAML as values that keep their comments: what the layout is written from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from ..description.load import CoreLoader, is_mapping, is_sequence

_TEXT = "tag:yaml.org,2002:str"


@dataclass
class Piece:
    """A value of a file: a mapping of pieces, a list of them, or a scalar."""

    value: dict[str, Piece] | list[Piece] | str
    """Of a scalar that is no text, its text in the file."""
    is_text: bool = True
    """Whether a scalar is text, and not a number, a flag or null."""
    above: list[str] = field(default_factory=list[str])
    """The lines before it: comments, `# …`, and empty ones."""
    below: list[str] = field(default_factory=list[str])
    """The lines of comment after it."""
    beside: str = ""
    """The comment at the end of its line."""
    line: int = 0
    """Where it stands in the file it was read from, counted from 1."""

    def mapping(self) -> dict[str, Piece]:
        """The members of a mapping; none of anything else."""
        return self.value if isinstance(self.value, dict) else {}

    def elements(self) -> list[Piece]:
        """The elements of a list; none of anything else."""
        return self.value if isinstance(self.value, list) else []

    def text(self) -> str:
        """A scalar as text; empty for anything else."""
        return self.value if isinstance(self.value, str) else ""

    def at(self, *path: str | int) -> Piece | None:
        """What stands at a path inside; None where nothing does."""
        found: Piece | None = self
        for step in path:
            if found is None:
                return None
            if isinstance(step, str):
                found = found.mapping().get(step)
            else:
                found = found.elements()[step] if step < len(found.elements()) else None
        return found

    def children(self) -> Iterable[Piece]:
        """The values directly inside."""
        return self.mapping().values() if isinstance(self.value, dict) else self.elements()

    def is_commented(self) -> bool:
        """Whether a comment stands at it."""
        return bool(self.below or self.beside or any(self.above))


def piece(value: Any) -> Piece:
    """A plain value as a piece, without comments."""
    if is_mapping(value):
        return Piece({key: piece(each) for key, each in value.items()})
    if is_sequence(value):
        return Piece([piece(each) for each in value])
    if isinstance(value, str):
        return Piece(value)
    if value is None or isinstance(value, bool):
        return Piece({None: "null", True: "true", False: "false"}[value], is_text=False)
    return Piece(repr(value), is_text=False)


_PERHAPS_A_COMMENT = re.compile(r"(?:^|\s)#", re.M)


def read(text: str, node: Any) -> Piece:
    """The pieces of a YAML file, of its text and its node, which is None where it is empty."""
    tokens = [*yaml.scan(text, Loader=CoreLoader)] if _PERHAPS_A_COMMENT.search(text) else []
    reader = _Reader(text.split("\n"))
    whole = reader.piece(node) if node is not None else Piece({})
    if reader.places:
        _attach([*_comments(text, tokens)] if tokens else [], reader)
    return whole


@dataclass(frozen=True)
class _Place:
    """Where an entry of a mapping or a list begins and ends."""

    piece: Piece
    start: int
    line: int
    column: int
    end: int
    last_line: int
    is_block: bool
    """Whether its value is a mapping or a list over several lines of its own."""


@dataclass
class _Reader:
    """Pieces of nodes, and the places of all entries in the order of the file."""

    lines: list[str]
    places: list[_Place] = field(default_factory=list[_Place])

    def piece(self, node: yaml.Node) -> Piece:
        """A node, with all that is in it."""
        if isinstance(node, yaml.MappingNode):
            entries: dict[str, Piece] = {}
            for key, value in node.value:
                entries[key.value] = self._entry(key.start_mark, key.start_mark.column, value)
            return Piece(entries)
        if isinstance(node, yaml.SequenceNode):
            column = None if node.flow_style else node.start_mark.column
            return Piece([self._element(each, column) for each in node.value])
        is_text = node.tag == _TEXT
        return Piece(node.value, is_text)

    def _element(self, node: yaml.Node, column: int | None) -> Piece:
        mark = node.start_mark
        return self._entry(mark, mark.column if column is None else column, node)

    def _entry(self, mark: yaml.Mark, column: int, node: yaml.Node) -> Piece:
        index = len(self.places)
        self.places.append(_Place(Piece(""), 0, 0, 0, 0, 0, False))  # outer ones come first
        found = self.piece(node)
        is_block = isinstance(node, yaml.CollectionNode) and not node.flow_style
        end = node.end_mark
        found.line = mark.line + 1
        self.places[index] = _Place(
            found, mark.index, mark.line, column, end.index, end.line, is_block
        )
        return found


@dataclass(frozen=True)
class _Comment:
    text: str
    index: int
    line: int
    column: int


def _comments(text: str, tokens: list[yaml.Token]) -> Iterator[_Comment]:
    """The comments of a file: they stand where no token does."""
    end = 0
    for token in tokens:
        yield from _comments_between(text, end, token.start_mark.index)
        end = max(end, token.end_mark.index)
    yield from _comments_between(text, end, len(text))


def _comments_between(text: str, start: int, end: int) -> Iterator[_Comment]:
    at = text.find("#", start, end)
    while at != -1:
        stop = text.find("\n", at)
        stop = len(text) if stop == -1 else stop
        first = text.rfind("\n", 0, at) + 1
        yield _Comment(text[at:stop].rstrip(), at, text.count("\n", 0, at), at - first)
        at = text.find("#", stop, end)


def _attach(comments: list[_Comment], reader: _Reader) -> None:
    """Give every comment, and every empty line, to the entry that it stands at."""
    alone = {
        each.line: each for each in comments if not reader.lines[each.line][: each.column].strip()
    }
    for comment in comments:
        if comment.line not in alone:
            _place_beside(comment, reader.places).piece.beside = comment.text
    seen: set[int] = set()
    for index, place in enumerate(reader.places):
        if place.line not in seen:
            seen.add(place.line)
            above = _lines_before(place.line, reader.lines, alone)
            place.piece.above = _split(above, alone, place.column, reader.places[:index])
    _split(_lines_before(len(reader.lines), reader.lines, alone), alone, -1, reader.places)


def _lines_before(line: int, lines: list[str], alone: dict[int, _Comment]) -> list[int]:
    """The lines of comment and the empty ones before a line, from the first."""
    first = line
    while first > 0 and (first - 1 in alone or not lines[first - 1].strip()):
        first -= 1
    return [*range(first, line)]


def _split(
    run: list[int], alone: dict[int, _Comment], column: int, before: list[_Place]
) -> list[str]:
    """The lines that belong to what follows; those that are indented more belong before it."""
    while any(alone[line].column > column for line in run if line in alone):
        line = run.pop(0)
        if line in alone:
            at = alone[line].column
            inner = [each for each in before if each.column <= at] or before[:1]
            if inner:
                inner[-1].piece.below.append(alone[line].text)
    return [alone[line].text if line in alone else "" for line in run]


def _place_beside(comment: _Comment, places: list[_Place]) -> _Place:
    """The entry that a comment at the end of a line speaks of."""
    ended = [
        each
        for each in places
        if comment.line in (each.line, each.last_line)
        and each.end <= comment.index
        and not each.is_block
    ]
    begun = [each for each in places if each.line <= comment.line and each.start < comment.index]
    return ended[0] if ended else begun[-1]
