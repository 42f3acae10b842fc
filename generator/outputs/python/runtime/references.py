"""Links into the pages made of the description, where it is known that somebody publishes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

_base = ""


def _no_pages() -> Mapping[str, str]:
    return {}


_pages: Callable[[], Mapping[str, str]] = _no_pages


def use_pages(pages: Callable[[], Mapping[str, str]]) -> None:
    """Tell this package's copy of the runtime the pages by what errors call their subjects."""
    global _pages
    _pages = pages


def use_base(base: str) -> None:
    """Set the address that links begin with; an empty one ends them."""
    global _base
    _base = base


def page_link(subject: str, place: str = "") -> str:
    """The link to the page of an operation or a channel; empty where there is none."""
    page = _pages().get(subject) if _base else None
    return f"{_base}{page}{place}" if page else ""


def code_link(code: str) -> str:
    """The link to a described code: a thousand of them stand on each page."""
    whole = code.partition("_")[0]
    return f"{_base}errors/{whole[:-3] or '0'}/#{whole}" if _base else ""
