"""Regular expressions of the description, in the part of the syntax that every language shares."""

from __future__ import annotations

import re
import string
from functools import cache

from .resolve import Node

_PLAIN = set(string.ascii_letters + string.digits + " _-,:;/@#%&=~!'\"<>")
_QUANTIFIER = re.compile(r"[*+?]|\{[0-9]+(?:,[0-9]*)?\}")
_CLASS = re.compile(r"\[\^?(?:\\[\\\]\[^.\-]|[^\\\[\]\x00-\x1f\x7f-\U0010ffff])+\]")
_SET_OPERATION = re.compile(r"&&|--|~~|\|\|")
_ESCAPED = set("\\.+*?()[]{}|^$/")


def portable(node: Node) -> str:
    r"""A pattern that every language reads alike.

    What languages read differently (`\d`, `.`, look-around, references) is an error.
    """
    text = node.text()
    found = pieces(text)
    at = sum(len(piece) for piece in found)
    if at < len(text):
        raise node.error(
            f"{text[at : at + 2]!r} in the pattern {text!r} is not read alike everywhere",
            "Write classes out, such as [0-9] and [A-Za-z]; no look-around, no references.",
        )
    try:
        re.compile(text)
    except (re.error, OverflowError) as error:
        raise node.error(f"the pattern {text!r} is not valid: {error}") from None
    return text


@cache
def pieces(text: str) -> tuple[str, ...]:
    """The pieces of a pattern, as far as it is in the shared part of the syntax."""
    parts: list[str] = []
    at, before = 0, "^"
    while at < len(text):
        part = _part(text, at, before)
        if part is None:
            break
        parts.append(part)
        lazy = part == "?" and _QUANTIFIER.fullmatch(before) is not None
        at, before = at + len(part), "^" if lazy else part
    return tuple(parts)


def _part(text: str, at: int, before: str) -> str | None:
    """The next piece of a pattern; None where it is not in the shared part of the syntax.

    `before` is the piece before it; "^" stands for whatever cannot be repeated.
    """
    character = text[at]
    if character == "\\":
        return text[at : at + 2] if text[at + 1 : at + 2] in _ESCAPED else None
    if character == "[":
        found = _CLASS.match(text, at)
        return found.group() if found and not _SET_OPERATION.search(found.group()) else None
    if character in "*+?{":
        found = _QUANTIFIER.match(text, at)
        repeated = _QUANTIFIER.fullmatch(before) is not None
        if found is None or before in ("^", "$", "(", "(?:", "|"):
            return None
        return found.group() if not repeated or found.group() == "?" else None
    if character == "(" and text.startswith("(?", at):
        return "(?:" if text.startswith("(?:", at) else None
    return character if character in _PLAIN or character in "()|^$" else None
