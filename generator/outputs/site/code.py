"""Code as HTML, in colours."""

from __future__ import annotations

from functools import cache
from typing import Any

from markupsafe import Markup, escape
from pygments import highlight  # type: ignore[import-untyped]
from pygments.formatters import HtmlFormatter  # type: ignore[import-untyped]
from pygments.lexer import Lexer  # type: ignore[import-untyped]
from pygments.lexers import get_lexer_by_name  # type: ignore[import-untyped]
from pygments.util import ClassNotFound  # type: ignore[import-untyped]

_FORMATTER: Any = HtmlFormatter(nowrap=True)  # pyright: ignore


def highlighted(code: str, language: str) -> Markup:
    """Code in colours, where the language is known."""
    lexer = _lexer(language)
    if lexer is None:
        return escape(code)
    return Markup(highlight(code, lexer, _FORMATTER))


def highlighted_lines(code: str, language: str) -> Markup:
    """Code of which no text runs over several lines: most lines stand in many examples."""
    return Markup("").join(_line(line, language) for line in code.rstrip("\n").split("\n"))


@cache
def _line(line: str, language: str) -> Markup:
    return highlighted(line, language) if line else Markup("\n")


@cache
def _lexer(language: str) -> Lexer | None:
    try:
        return get_lexer_by_name(language)
    except ClassNotFound:
        return None
