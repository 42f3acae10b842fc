"""Descriptions as the text of docstrings."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from .quoting import Code, docstring

WIDTH = 100


def filled(text: str, indent: int, hanging: int = 0) -> str:
    """Paragraphs filled to the width of a line; `hanging` indents all lines but the first."""
    paragraphs = (" ".join(part.split()) for part in text.strip().split("\n\n"))
    width = WIDTH - indent
    return "\n\n".join(
        textwrap.fill(
            paragraph,
            width,
            subsequent_indent=" " * hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for paragraph in paragraphs
    )


def entry(name: str, about: str, indent: int) -> str:
    """One line of an `Args:` block, and what it runs over to."""
    return textwrap.indent(filled(f"{name}: {about}", indent + 4, 4), "    ")


def told(parts: Iterable[str], indent: int) -> Code:
    """A docstring of ready parts, with an empty line between them."""
    return docstring("\n\n".join(part for part in parts if part), indent)


def sentence(text: str, indent: int) -> Code:
    """A docstring of plain prose."""
    return docstring(filled(text, indent + 3), indent)


def argument_block(entries: Iterable[tuple[str, str]], indent: int) -> str:
    """The `Args:` of a docstring; empty where there are none."""
    lines: Iterator[str] = (entry(name, about, indent) for name, about in entries)
    block = "\n".join(lines)
    return f"Args:\n{block}" if block else ""
