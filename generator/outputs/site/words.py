"""Texts of the description as HTML: escaped, code as code, names of operations as links."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from markupsafe import Markup, escape
from msgspec import Struct

from ...description.rules.tree import Constant, Kind, Name, Words
from .links import ROOT, code_url

_CODE = re.compile(r"`([^`]+)`")
_NAMED = re.compile(r"\b(?:GET|POST) /api/v5/[\w/-]*\w|\berrors? ((?:\d{5})(?:(?:, | and )\d{5})*)")
_NUMBER = re.compile(r"\d{5}")

_KINDS = {
    "string": "text",
    "boolean": "true or false",
    "flag": "`true` or `false`",
    "integer": "a whole number",
    "object": "an object",
    "element": "an object",
    "array": "a list",
    "decimal": "a number in text",
    "unix-ms": "a time, in milliseconds since 1970",
    "comma-separated": "texts with commas between them",
}


class Prose(Struct, frozen=True):
    """Texts as HTML; `names` are what is linked, and `codes` the error codes there are.

    `root` leads from the page that they stand on to the first one.
    """

    names: Mapping[str, str]
    codes: Collection[str]
    root: str = ROOT

    def inline(self, text: str) -> Markup:
        """A text within a line."""
        parts = _CODE.split(" ".join(text.split()))
        return Markup("").join(
            self._code(part) if place % 2 else self._plain(part) for place, part in enumerate(parts)
        )

    def paragraphs(self, text: str) -> Markup:
        """A text in paragraphs."""
        parts = (part for part in text.strip().split("\n\n") if part.strip())
        return Markup("\n").join(Markup("<p>{}</p>").format(self.inline(each)) for each in parts)

    def link(self, name: str) -> Markup:
        """The name of an operation or a channel."""
        return self._code(name)

    def rule(self, names: Iterable[str], words: Words) -> Markup:
        """A rule as a sentence about parameters; none where it stands beside its one parameter."""
        subject = Markup(", ").join(map(_as_code, names))
        told = Markup("").join(self._piece(each) for each in words)
        return Markup("{} {}").format(subject, told) if subject else told

    def _code(self, text: str) -> Markup:
        if text in self.names:
            return Markup('<a href="{}{}"><code>{}</code></a>').format(
                self.root, self.names[text], text
            )
        return _as_code(text)

    def _plain(self, text: str) -> Markup:
        made, end = Markup(""), 0
        for found in _NAMED.finditer(text):
            made += escape(text[end : found.start()]) + self._named(found)
            end = found.end()
        return made + escape(text[end:])

    def _named(self, found: re.Match[str]) -> Markup:
        if found[1] is None:
            return self._code(found[0])
        parts = _NUMBER.split(found[0])
        codes = [*map(self.code, _NUMBER.findall(found[0])), Markup("")]
        return Markup("").join(escape(a) + b for a, b in zip(parts, codes, strict=True))

    def code(self, code: str) -> Markup:
        """An error code, linked where it is described."""
        if code not in self.codes:
            return escape(code)
        return Markup('<a href="{}{}">{}</a>').format(self.root, code_url(code), code)

    def _piece(self, piece: str | Name | Constant | Kind) -> Markup:
        match piece:
            case str():
                return self.inline_piece(piece)
            case Name(wire):
                return _as_code(wire)
            case Constant(value, _):
                return _as_code(str(value).lower() if isinstance(value, bool) else str(value))
            case Kind(name, title):
                return self.inline(f"an object {title}" if name == "element" else _KINDS[name])

    def inline_piece(self, text: str) -> Markup:
        """A part of a sentence, with the spaces at its ends."""
        before, after = text[:1].isspace(), text[-1:].isspace()
        told = self.inline(text) or Markup("")
        return Markup(" " if before and text.strip() else "") + told + Markup(" " if after else "")


def _as_code(text: str) -> Markup:
    return Markup("<code>{}</code>").format(text)


def kind_words(name: str, form: str) -> str:
    """A type and its format in words."""
    return _TYPES.get((name, form)) or name


_TYPES = {
    ("string", ""): "text",
    ("string", "decimal"): "number",
    ("string", "unix-ms"): "time, ms",
    ("integer", "unix-ms"): "time, ms",
    ("integer", "unix-us"): "time, µs",
    ("string", "unix-us"): "time, µs",
    ("string", "flag"): "flag in text",
    ("string", "comma-separated"): "list in text",
    ("string", "password"): "secret text",
    ("integer", ""): "whole number",
    ("boolean", ""): "true or false",
}
