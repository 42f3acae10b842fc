"""Pages through the templates, where only what is marked as HTML goes unescaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from msgspec import Struct

from .code import highlighted_lines
from .links import code_url, root_of
from .navigation import Entry

HERE = Path(__file__).parent
INDEX = "index.html"
_ENGLISH, _CHINESE = "/docs-v5/en/", "/docs-v5/zh/"
_SECTION = re.compile(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


class Site(Struct, frozen=True):
    """What every page shows: the title, the day of the description, and where other pages are."""

    title: str
    day: str
    navigation: tuple[Entry, ...]


class Content(Struct, frozen=True):
    """A page without what surrounds it; `section` is the entry of the navigation it stands in."""

    title: str
    description: str
    html: str
    section: str


@cache
def environment() -> Environment:
    """The templates of pages."""
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        autoescape=True,
    )
    filters: dict[str, Callable[..., str]] = {
        "code_url": code_url,
        "every_end": _every_end,
        "highlighted": highlighted_lines,
        "in_chinese": _in_chinese,
        "path_ends": _path_ends,
    }
    made.filters.update(filters)
    return made


def _every_end(text: str) -> str:
    """A text from each of its characters on: search finds what a word begins with."""
    return " ".join(text[at:] for at in range(len(text)))


def _path_ends(path: str) -> str:
    """What a path ends with, from each of its parts behind /api/v5 on."""
    parts = path.strip("/").split("/")
    return " ".join("/".join(parts[at:]) for at in range(2, len(parts)))


def _in_chinese(link: str) -> str:
    return link.replace(_ENGLISH, _CHINESE)


def fill(template: str, page: object) -> str:
    """The content of a page."""
    return environment().get_template(f"{template}.html.j2").render(page=page)


def render(contents: Mapping[str, Content], site: Site) -> dict[str, str]:
    """Whole pages, by their addresses."""
    layout = environment().get_template("layout.html.j2")
    menus: dict[tuple[str, str], str] = {}
    files: dict[str, str] = {}
    for url, content in contents.items():
        root = root_of(url)
        menu = menus.get((root, content.section))
        if menu is None:
            menu = menus[root, content.section] = _menu(site.navigation, root, content.section)
        here = f'href="{root}{url}"'
        files[f"{url}{INDEX}"] = layout.render(
            site=site,
            root=root,
            searchable=bool(url),
            title=content.title,
            description=content.description,
            navigation=Markup(menu.replace(f"{here}>", f'{here} aria-current="page">')),
            content=Markup(content.html),
            sections=tuple(_sections(content.html)),
        )
    return files


def _menu(entries: Iterable[Entry], root: str, section: str) -> str:
    template = environment().get_template("navigation.html.j2")
    return template.render(entries=entries, root=root, open=section)


def _sections(html: str) -> Iterable[tuple[str, Markup]]:
    """The headings of a page, with their places."""
    for id_, words in _SECTION.findall(html):
        yield id_, Markup(_TAG.sub("", words))
