"""Pages that list what others tell, and what all pages have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup
from msgspec import Struct

from ...description.api import Api, Resource
from ...description.error_facts import CloseCode
from .codes import ClassEntry, CodePage, classes_of
from .words import Prose


class Titles(Struct, frozen=True):
    """What the documentation calls something, in both of its languages."""

    en: str = ""
    zh: str = ""


class Line(Struct, frozen=True):
    """An operation or a channel in a list."""

    id: str
    key: str
    about: Markup
    zh: str


class ResourcePage(Struct, frozen=True):
    """What a resource has."""

    fact: Resource
    title: str
    about: Markup
    operations: tuple[Line, ...]
    channels: tuple[Line, ...]


class ErrorsPage(Struct, frozen=True):
    """Where all error codes are found."""

    count: int
    pages: tuple[CodePage, ...]
    classes: tuple[ClassEntry, ...]
    closes: tuple[CloseCode, ...]


class ResourceLine(Struct, frozen=True):
    """A resource on the first page."""

    name: str
    about: Markup
    operations: int
    channels: int


class FirstPage(Struct, frozen=True):
    """The first page: what there is, and how much of it."""

    title: str
    day: str
    operations: int
    channels: int
    stream_operations: int
    codes: int
    resources: tuple[ResourceLine, ...]


def resource_page(resource: Resource, prose: Prose, titles: Mapping[str, Titles]) -> ResourcePage:
    """The page of a resource."""
    lines = [
        Line(each.id, each.key, prose.inline(each.summary), _zh(titles, each.key))
        for each in resource.operations
    ]
    pushed = [
        Line(each.id, f"WS {each.key}", prose.inline(each.summary), _zh(titles, f"WS {each.key}"))
        for each in resource.channels
    ]
    return ResourcePage(
        fact=resource,
        title=f"{resource.name}: {resource.description}",
        about=prose.paragraphs(resource.description),
        operations=tuple(lines),
        channels=tuple(pushed),
    )


def _zh(titles: Mapping[str, Titles], key: str) -> str:
    return titles.get(key, Titles()).zh


def errors_page(api: Api, pages: Iterable[CodePage], prose: Prose) -> ErrorsPage:
    """The page of error codes."""
    return ErrorsPage(
        count=len(api.error_codes),
        pages=tuple(pages),
        classes=classes_of(api.error_classes, api.error_parts, prose),
        closes=api.close_codes,
    )


def first_page(api: Api, prose: Prose) -> FirstPage:
    """The first page."""
    return FirstPage(
        title=f"{api.node['info']['title'].text()}",
        day=documentation_day(api.version),
        operations=len(api.operations),
        channels=len(api.channels),
        stream_operations=len(api.stream_operations),
        codes=len(api.error_codes),
        resources=tuple(
            ResourceLine(
                each.name, prose.inline(each.description), len(each.operations), len(each.channels)
            )
            for each in api.resources
        ),
    )


def documentation_day(version: str) -> str:
    """The day of the documentation, which is the version of the description."""
    year, month, day = version.split(".")[:3]
    return f"{year}-{month:0>2}-{day:0>2}"
