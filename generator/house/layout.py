"""The one layout of YAML files: short things on one line, prose folded, comments kept."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from functools import cache
from typing import Any

from ..outputs.documents import is_read_as_text
from .pieces import Piece, piece

WIDTH = 120
_SHORT = 100
"""What is longer is not written on one line, however much room there is."""
_DEEPEST = 3
"""Mappings in mappings that one line may hold."""

_PLAIN = re.compile(r"""[^\s\-?:,\[\]{}#&*!|>'"%@`](?:[^:#]|:(?! |$)|(?<! )#)*""")
_UNSAFE_IN_FLOW = re.compile(r"[,?\[\]{}:]")


def as_yaml(value: Any) -> str:
    """A plain value in the layout, keys in their order."""
    return laid_out(piece(value))


def laid_out(whole: Piece) -> str:
    """A whole file in the layout."""
    lines = _block(whole, WIDTH) if whole.value and whole.children() else [_on_one_line(whole, 0)]
    return "\n".join(str(line) for line in lines) + "\n"


def _block(value: Piece, room: int) -> list[str]:
    """The entries of a mapping or a list below each other."""
    if isinstance(value.value, dict):
        heads = [f"{_text(key, in_flow=False)}:" for key in value.value]
    else:
        heads = ["-" for _ in value.elements()]
    lines: list[str] = []
    for head, each in zip(heads, value.children(), strict=True):
        lines += _entry(head, each, room)
        while not lines[0]:  # an empty line stands between entries, not before the first
            del lines[0]
    return lines


def _entry(head: str, value: Piece, room: int) -> list[str]:
    """One entry, with the comments at it."""
    above = [*value.above]
    lines = _head_and_value(head, value, room)
    if value.beside:
        has_room = len(lines[0]) + 2 + len(value.beside) <= room
        if has_room and (len(lines) == 1 or lines[0] == head):
            lines[0] += f"  {value.beside}"
        else:
            above.append(value.beside)
    return [*above, *lines, *value.below]


def _head_and_value(head: str, value: Piece, room: int) -> list[str]:
    one = _on_one_line(value, room - len(head) - 1)
    if one is not None:
        return [f"{head} {one}"]
    if isinstance(value.value, str):
        return _long_text(head, value.value, room)
    if isinstance(value.value, list) and all(map(_is_bare, value.value)):
        return _filled(head, value.value, room)
    inner = _block(value, room - 2)
    if head != "-":
        return [head, *_indented(inner)]
    # A comment at the first entry of an element cannot stand behind its dash.
    count = next(number for number, line in enumerate(inner) if line and line[0] != "#")
    return [*inner[:count], f"- {inner[count]}", *_indented(inner[count + 1 :])]


def _is_bare(value: Piece) -> bool:
    """Whether a value is a scalar without comments."""
    return isinstance(value.value, str) and not value.is_commented()


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" if line else "" for line in lines]


def _on_one_line(value: Piece, room: int) -> str | None:
    """A value on one line; None where it is too long, too deep, or has comments inside."""
    if isinstance(value.value, str):
        written = _scalar(value, in_flow=False)
        fits = len(written) <= room or not _is_foldable(value.value)
        return written if fits and not _is_literal(value) else None
    if not value.value:
        return "{}" if isinstance(value.value, dict) else "[]"
    flow = _flow(value, min(room, _SHORT), _DEEPEST)
    return None if flow is None or "\\n" in flow else flow


def _flow(value: Piece, room: int, deepest: int) -> str | None:
    """A value in braces or brackets; None, as soon as that is clear, where it does not fit."""
    if isinstance(value.value, str):
        return _scalar(value, in_flow=True) if len(value.value) <= room else None
    if isinstance(value.value, dict):
        if not deepest:
            return None
        heads = [f"{_text(key, in_flow=True)}: " for key in value.value]
        opening, closing, deepest = "{", "}", deepest - 1
    else:
        heads, opening, closing = [""] * len(value.value), "[", "]"
    written: list[str] = []
    room -= 2
    for head, each in zip(heads, value.children(), strict=True):
        inner = None if each.is_commented() else _flow(each, room - len(head), deepest)
        if inner is None:
            return None
        written.append(head + inner)
        room -= len(written[-1]) + len(", ")
    # There is no comma behind the last.
    return f"{opening}{', '.join(written)}{closing}" if room >= -2 else None


def _filled(head: str, elements: list[Piece], room: int) -> list[str]:
    """A list of scalars over several lines, each as full as it can be."""
    lines, line = list[str](), f"{head} ["
    pad = " " * len(line)
    for number, each in enumerate(elements):
        written = _scalar(each, in_flow=True) + ("," if number < len(elements) - 1 else "]")
        if line.strip() and line[-1] != "[" and len(line) + 1 + len(written) > room:
            lines.append(line)
            line = pad + written
        else:
            line += written if line[-1] in "[ " else f" {written}"
    return [*lines, line]


def _long_text(head: str, text: str, room: int) -> list[str]:
    """Text as a block: folded where it is one paragraph, as it is where it has several lines."""
    if "\n" in text:
        mark = "|" if text.endswith("\n") else "|-"
        return [f"{head} {mark}", *_indented(text.removesuffix("\n").split("\n"))]
    folded = textwrap.wrap(text, room - 2, break_long_words=False, break_on_hyphens=False)
    return [f"{head} >-", *_indented(folded)]


def _is_foldable(text: str) -> bool:
    """Whether text may be broken at its blanks and be read as the same again."""
    return text.isprintable() and " " in text and "  " not in text and text.strip(" ") == text


def _is_literal(value: Piece) -> bool:
    """Whether text has several lines that can stand as they are."""
    text = value.text()
    if not value.is_text or "\n" not in text or text[0] in " \n" or text.endswith("\n\n"):
        return False
    lines = text.removesuffix("\n").split("\n")
    return all(line.isprintable() and (line.strip() or not line) for line in lines)


def _scalar(value: Piece, *, in_flow: bool) -> str:
    text = value.text()
    return _text(text, in_flow=in_flow) if value.is_text else text or "null"


@cache
def _text(text: str, *, in_flow: bool) -> str:
    """Text that every version of YAML reads as text, quoted where it has to be."""
    if not text.isprintable():
        return _escaped(text)
    is_plain = (
        _PLAIN.fullmatch(text) is not None
        and text[-1] != " "
        and not (in_flow and _UNSAFE_IN_FLOW.search(text))
        and is_read_as_text(text)
    )
    return text if is_plain else "'" + text.replace("'", "''") + "'"


_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def _escaped(text: str) -> str:
    return '"' + "".join(_escape(character) for character in text) + '"'


def _escape(character: str) -> str:
    if character in _SHORT_ESCAPES:
        return _SHORT_ESCAPES[character]
    if character.isprintable():
        return character
    code = ord(character)
    return (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    )
