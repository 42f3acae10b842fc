"""The pages of the site in their order, as every page lists them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from ...description.api import Api, Resource
from .codes import CodePage
from .guides import GUIDES
from .links import CODES, channel_url, operation_url, resource_url


class Entry(Struct, frozen=True):
    """A page, and those that are listed below it where one of them is open."""

    title: str
    url: str
    pages: tuple[Entry, ...] = ()


def navigation(api: Api, codes: Iterable[CodePage], guides: Iterable[str]) -> Iterator[Entry]:
    """Every page."""
    yield Entry("Overview", "")
    guided = {*guides}
    there = [Entry(title, url) for title, url in GUIDES.values() if url in guided]
    if there:
        yield Entry("Guide", there[0].url, tuple(there[1:]))
    listed = tuple(Entry(each.title, f"{CODES}{each.name}/") for each in codes)
    yield Entry("Error codes", CODES, listed)
    for resource in api.resources:
        yield Entry(resource.name, resource_url(resource.name), tuple(_pages(resource)))


def _pages(resource: Resource) -> Iterator[Entry]:
    for operation in resource.operations:
        yield Entry(operation.name, operation_url(operation.id))
    for channel in resource.channels:
        yield Entry(f"{channel.name} (channel)", channel_url(channel.id))
