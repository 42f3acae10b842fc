"""Descriptions as the text of docstrings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Protocol

from .quoting import Code, docstring

WIDTH = 100


def filled(text: str, indent: int, hanging: int = 0) -> str:
    """Paragraphs filled to the width of a line; `hanging` indents all lines but the first."""
    width, margin = WIDTH - indent, " " * hanging
    if "\n\n" not in text:
        return _filled(text.split(), width, margin)
    return "\n\n".join(_filled(part.split(), width, margin) for part in text.strip().split("\n\n"))


def _filled(words: list[str], width: int, margin: str) -> str:
    """Words put into lines, as `textwrap` does at a tenth of the speed."""
    lines: list[str] = []
    rest, start = " ".join(words), 0
    while len(rest) > width:
        end = rest.rfind(" ", start, width + 1)
        if end < 0:  # a word that is longer than a line
            end = rest.find(" ", width)
        if end < 0:
            break
        lines.append(rest[:end])
        rest, start = margin + rest[end + 1 :], len(margin)
    return "\n".join((*lines, rest))


@cache
def entry(name: str, about: str, indent: int) -> str:
    """One line of an `Args:` block, and what it runs over to."""
    return _indented(filled(f"{name}: {about}", indent + 4, 4))


def _indented(text: str) -> str:
    if "\n" not in text:
        return f"    {text}"
    return "\n".join(f"    {line}" if line else line for line in text.split("\n"))


def paragraphs(parts: Iterable[str], indent: int) -> Code:
    """A docstring of ready parts, with an empty line between them."""
    return docstring("\n\n".join(part for part in parts if part), indent)


@cache  # what many operations have is described once
def sentence(text: str, indent: int) -> Code:
    """A docstring of plain prose."""
    return docstring(filled(text, indent + 3), indent)


def argument_block(entries: Iterable[tuple[str, str]], indent: int) -> str:
    """The `Args:` of a docstring; empty where there are none."""
    lines: Iterator[str] = (entry(name, about, indent) for name, about in entries)
    block = "\n".join(lines)
    return f"Args:\n{block}" if block else ""


class _Argument(Protocol):
    """An argument that a docstring tells of."""

    @property
    def label(self) -> str: ...
    @property
    def about(self) -> str: ...
    @property
    def required(self) -> bool: ...


def argument_entries(arguments: Iterable[_Argument]) -> Iterator[tuple[str, str]]:
    """Arguments as a docstring tells them, wire names with them, required ones first."""
    for each in sorted(arguments, key=lambda argument: not argument.required):
        yield each.label, each.about


def table_in_words(name: str) -> str:
    """Where a reader finds what values mean."""
    return f" `types.{name}` says what each value means."


def value_in_words(description: str, default: str | int | bool | None, deprecated: bool) -> str:
    """A value in the words of its description, with the default the exchange gives it."""
    text = description
    if default is not None:
        shown = str(default).lower() if isinstance(default, bool) else default
        shown = repr(shown) if isinstance(shown, str) and not shown.strip() else shown
        text += f" Without it the exchange takes {shown}."
    return f"{text} Deprecated." if deprecated else text
