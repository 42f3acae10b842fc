"""The guides: pages of the repository as HTML, their links led to the pages of the site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec import Struct

from .code import highlighted
from .links import ROOT

GUIDES = {
    "README.md": ("Use it", "guide/use/"),
    "docs/streams.md": ("Streams", "guide/streams/"),
    "docs/programs.md": ("Programs that stream", "guide/programs/"),
    "docs/testing.md": ("Test your own code", "guide/testing/"),
    "MIGRATING.md": ("Coming from python-okx or ccxt", "guide/migrating/"),
    "docs/good-guesses.md": ("Good guesses that are wrong", "guide/good-guesses/"),
    "docs/describing.md": ("What the description says", "guide/describing/"),
    "CHANGELOG.md": ("Changes", "guide/changes/"),
}
"""The pages, each with its title and address here."""
_ELSEWHERE = {"docs/endpoints.md": ""}
_NOT_IN_SLUGS = re.compile(r"[^\w\- ]")


class Guide(Struct, frozen=True):
    """A guide as HTML."""

    title: str
    html: str


def guides(repository: Path, names: Mapping[str, str]) -> dict[str, Guide]:
    """The guides that are there, by their addresses; `names` are the pages of operations."""
    return {
        url: Guide(title, _Pages(source, names).html((repository / source).read_text("utf-8")))
        for source, (title, url) in GUIDES.items()
        if (repository / source).is_file()
    }


class _Pages:
    """Makes HTML of one page of the repository."""

    def __init__(self, source: str, names: Mapping[str, str]) -> None:
        self._source, self._names = source, names
        self._markdown = MarkdownIt("commonmark", {"html": True, "highlight": _highlighted})
        self._markdown.enable("table")

    def html(self, text: str) -> str:
        tokens = self._markdown.parse(text)
        _place_headings(tokens)
        for each in _inline(tokens):
            each.children = [*self._led(each.children or [])]
        rendered: str = self._markdown.renderer.render(tokens, self._markdown.options, {})
        table = '<div class="scroll" tabindex="0" data-pagefind-weight="0.2"><table>'
        return rendered.replace("<table>", table).replace("</table>", "</table></div>")

    def _led(self, tokens: list[Token]) -> Iterator[Token]:
        """Links led to their places here, and those to pages that are not here left out."""
        inside: list[bool] = []
        for each in tokens:
            if each.type == "link_open":
                target = self._target(str(each.attrs["href"]))
                inside.append(target is not None)
                each.attrs["href"] = target or ""
            kept = inside[-1] if each.type in ("link_open", "link_close") else True
            if each.type == "link_close":
                inside.pop()
            if each.type == "code_inline" and each.content in self._names and not inside:
                opening = Token("link_open", "a", 1)
                opening.attrs["href"] = ROOT + self._names[each.content]
                yield from (opening, each, Token("link_close", "a", -1))
            elif kept and each.type != "image":
                yield each

    def _target(self, target: str) -> str | None:
        """Where a link leads to here; None where that page is not among the guides."""
        if "://" in target or target.startswith("#"):
            return target
        path, mark, place = target.partition("#")
        path = posixpath.normpath(posixpath.join(posixpath.dirname(self._source), path))
        if path in _ELSEWHERE:
            return ROOT + _ELSEWHERE[path]
        return f"{ROOT}{GUIDES[path][1]}{mark}{place}" if path in GUIDES else None


def _inline(tokens: list[Token]) -> Iterator[Token]:
    return (each for each in tokens if each.type == "inline")


def _place_headings(tokens: list[Token]) -> None:
    """Give headings the places that links to them name, as the repository's pages have them."""
    for opening, words in pairwise(tokens):
        if opening.type == "heading_open":
            slug = _NOT_IN_SLUGS.sub("", words.content.lower()).replace(" ", "-")
            opening.attrs["id"] = slug


def _highlighted(code: str, language: str, _: str) -> str:
    return str(highlighted(code, language))
