"""Stage 5: statements that are too long for a line, broken in black's style by ruff.

Templates lay out what fits as black does, so that no more than the rest goes through a formatter:
all of it at once, since it takes longer over a whole package than everything else together.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from ..format import LINE_LENGTH, format_text

_OPENING, _CLOSING = ("(", "[", "{"), (")", "]", "}")
_QUOTES = '"""'
_MARK = "# the next statement"
_MARKS = re.compile(rf"^ *{_MARK}\n", re.MULTILINE)


def wrapped(files: dict[str, str]) -> dict[str, str]:
    """The files with each statement broken that has a line too long.

    A statement stands on one line; or its first line opens a bracket and its last closes it, and
    those between are deeper, and end with a comma or another such bracket.
    """
    lines = {name: text.split("\n") for name, text in files.items()}
    places = {name: [*_places(of, _most(files[name]))] for name, of in lines.items()}
    broken = _broken("\n".join(lines[name][place]) for name in places for place in places[name])
    for name, of in lines.items():
        for place in reversed(places[name]):
            of[place] = [broken["\n".join(of[place])]]
    return {name: "\n".join(lines[name]) if places[name] else files[name] for name in files}


def _most(text: str) -> int:
    """How many characters surely fit into a line: those of some alphabets take twice the room."""
    return LINE_LENGTH if text.isascii() else LINE_LENGTH // 2


def _places(lines: list[str], most: int) -> Iterator[slice]:
    """Where the statements are that have a line too long."""
    long = [at for at, line in enumerate(lines) if len(line) > most]
    if not long:
        return
    docstrings = _docstrings(lines)
    done = 0
    for at in long:
        if at >= done and not _is_prose(lines[at], at, docstrings):
            place = _statement(lines, at)
            done = place.stop
            yield place


def _is_prose(line: str, at: int, docstrings: list[range]) -> bool:
    """Whether a line is a comment, or stands in a docstring."""
    if line.lstrip().startswith(("#", _QUOTES)):
        return True
    before = bisect_left(docstrings, at, key=lambda each: each.start)
    return before > 0 and at in docstrings[before - 1]


def _docstrings(lines: list[str]) -> list[range]:
    """Where the docstrings of several lines are."""
    found: list[range] = []
    opened: int | None = None
    for at in [at for at, line in enumerate(lines) if _QUOTES in line]:
        text = lines[at].lstrip()
        if opened is not None:
            found.append(range(opened, at + 1))
            opened = None
        elif text.startswith(_QUOTES) and not text.endswith(_QUOTES):
            opened = at
    return found


def _statement(lines: list[str], at: int) -> slice:
    """Where the statement is that a line belongs to."""
    start = end = at
    while (opening := _opening(lines, start)) is not None:
        start = opening
    if lines[start].endswith(_OPENING):
        deeper = _margin(lines[start]) + " "
        end = next(at for at in range(start + 1, len(lines)) if not lines[at].startswith(deeper))
    return slice(start, end + 1)


def _opening(lines: list[str], at: int) -> int | None:
    """The line that opens the bracket which a line closes, or else stands in; None for neither."""
    margin = _margin(lines[at])
    if lines[at].startswith(_CLOSING, len(margin)):
        margin += " "
    elif not lines[at].endswith((",", *_OPENING)):
        return None
    for above in range(at - 1, -1, -1):
        if not lines[above].startswith(margin):
            return above if lines[above].endswith(_OPENING) else None
    return None


def _margin(line: str) -> str:
    return " " * (len(line) - len(line.lstrip(" ")))


def _broken(statements: Iterable[str]) -> dict[str, str]:
    """Statements as they have to be broken, by what they were."""
    ordered = sorted(dict.fromkeys(statements), key=_margin, reverse=True)
    if not ordered:
        return {}
    # One text of all of them, each under a mark, the deepest first.
    parts = [f"{' ' * depth}if _:\n" for depth in range(0, len(_margin(ordered[0])), 4)]
    for statement in ordered:
        margin = _margin(statement)
        body = f"{margin}    pass\n" if statement.endswith(":") else ""
        parts.append(f"{margin}{_MARK}\n{statement}\n{body}")
    pieces = _MARKS.split(format_text("".join(parts)))[1:]
    broken: dict[str, str] = {}
    for statement, piece in zip(ordered, pieces, strict=True):
        lines = piece.strip("\n").split("\n")
        broken[statement] = "\n".join(lines[:-1] if statement.endswith(":") else lines)
    return broken
