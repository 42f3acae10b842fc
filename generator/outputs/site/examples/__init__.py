"""Examples of requests in each language, all of the documented one."""

from __future__ import annotations

from msgspec import Struct


class Example(Struct, frozen=True):
    """A program of one language; `lexer` is what highlights it."""

    label: str
    lexer: str
    code: str
