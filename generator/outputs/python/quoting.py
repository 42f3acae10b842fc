"""The one way from text of the description into Python; the renderer refuses everything else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache


class Code(str):
    """Text that is Python already. Templates put out nothing else."""

    __slots__ = ()


# Controls, format characters (bidi among them), separators, surrogates, private and unassigned.
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


_OUTER_QUOTES = re.compile(r'\A"+|"+\Z')


def _is_plain(line: str) -> bool:
    """Whether there is nothing to escape, as in most text."""
    return line.isascii() and line.isprintable() and "\\" not in line


def escaped(text: str) -> str:
    """Text as it can stand in a literal, a docstring or a comment."""
    if _is_plain(text):
        return text
    parts: list[str] = []
    for character in text:
        if character == "\\":
            parts.append("\\\\")
        elif unicodedata.category(character) in _HIDDEN:
            code = ord(character)
            parts.append(f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}")
        else:
            parts.append(character)
    return "".join(parts)


def literal(value: str | int | Sequence[str] | None) -> Code:
    """A Python literal of text, a number, None, or a tuple of text."""
    if isinstance(value, str):
        return _string(value)
    if value is None or isinstance(value, (bool, int)):
        return Code(repr(value))
    return tuple_literal(literal(element) for element in value)


@cache
def _string(value: str) -> Code:
    """Text in the quotes of which it has fewer, double ones where it has as many."""
    text = escaped(value)
    quote = "'" if text.count('"') > text.count("'") else '"'
    return Code(quote + text.replace(quote, f"\\{quote}") + quote)


def tuple_literal(elements: Iterable[Code]) -> Code:
    """A tuple of expressions."""
    parts = list(elements)
    inside = ", ".join(parts) + ("," if len(parts) == 1 else "")
    return Code(f"({inside})")


def docstring(text: str, indent: int = 0) -> Code:
    """A docstring of any text, indented as the code around it."""
    clean = text.strip()
    if _is_plain(clean) and '"' not in clean:
        return Code(f'"""{clean}"""')
    if not _is_plain(clean.replace("\n", " ")):
        clean = "\n".join(escaped(line) for line in clean.split("\n"))
    # At either end formatters disagree about quotes, so there they are written as \\x22.
    if clean.startswith('"') or clean.endswith('"'):
        clean = _OUTER_QUOTES.sub(lambda found: "\\x22" * len(found.group()), clean)
    clean = clean.replace('"""', '\\"\\"\\"')
    first, *others = (line.rstrip() for line in clean.split("\n"))
    margin = " " * indent
    body = "\n".join((first, *(margin + line if line else "" for line in others)))
    closing = f"\n{margin}" if others else ""
    return Code(f'"""{body}{closing}"""')


def joined(separator: str, parts: Iterable[Code]) -> Code:
    """Expressions put side by side."""
    return Code(separator.join(parts))
