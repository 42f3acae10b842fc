"""The whole site as files: each page from its facts, and what all of them share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from markupsafe import Markup
from msgspec import structs

from ...description.api import Api
from ...description.error_facts import ErrorPart
from ..files import with_manifest
from ..format import format_files
from .channels import Channels
from .codes import CodePage, answered, code_pages
from .examples import Example
from .guides import guides
from .links import CODES, channel_url, known_names, operation_url, resource_url, root_of
from .navigation import navigation
from .operations import Operations
from .pages import Titles, errors_page, first_page, resource_page
from .render import HERE, Content, Site, fill, render
from .words import Prose

WIDTH = 80
"""Of examples, so that they fit beside the navigation."""
_BETWEEN = "\n# ---- the next example ----\n"


def site_files(
    api: Api, titles: Mapping[str, Titles], repository: Path | None = None
) -> dict[str, str]:
    """Every file, by its name; with the guides of a repository, where one is given."""
    names = known_names(api)
    prose = Prose(names, frozenset(each.code for each in api.error_codes))
    outside = structs.replace(prose, root=root_of(""))
    told = guides(repository, names) if repository is not None else {}
    codes = code_pages(api, prose)
    first = first_page(api, outside)
    section = next(iter(told), "")
    contents = {
        "": Content(first.title, api.node["info"]["summary"].text(), fill("index", first), ""),
        **{url: Content(each.title, "", each.html, section) for url, each in told.items()},
        **dict(_error_contents(api, codes, prose)),
        **dict(_described_contents(api, prose, titles)),
    }
    site = Site(first.title, first.day, tuple(navigation(api, codes, told)))
    return with_manifest(render(contents, site) | _assets())


def _error_contents(
    api: Api, codes: Iterable[CodePage], prose: Prose
) -> Iterator[tuple[str, Content]]:
    """The pages of error codes."""
    listed = errors_page(api, codes, structs.replace(prose, root=root_of(CODES)))
    yield CODES, Content("Error codes", "", fill("errors", listed), CODES)
    for each in codes:
        yield f"{CODES}{each.name}/", Content(each.title, "", fill("codes", each), CODES)


def _described_contents(
    api: Api, prose: Prose, titles: Mapping[str, Titles]
) -> Iterator[tuple[str, Content]]:
    """The pages of resources, operations and channels."""
    errors = errors_told(api, prose)
    operations = Operations(api, prose, titles, errors)
    channels = Channels(api, prose, titles, errors)
    called = [operations.page(each) for each in api.operations]
    pushed = [channels.page(each) for each in api.channels]
    _lay_out([*(page.examples for page in called), *(page.examples for page in pushed)])
    for resource in api.resources:
        url = resource_url(resource.name)
        html = fill("resource", resource_page(resource, prose, titles))
        yield url, Content(resource.name, resource.description, html, url)
    for page in called:
        fact = page.fact
        title = f"{fact.id}: {fact.summary.removesuffix('.')}"
        html, section = fill("operation", page), resource_url(fact.resource)
        yield operation_url(fact.id), Content(title, fact.summary, html, section)
    for channel in pushed:
        told = channel.fact
        title = f"{told.id}: {told.summary.removesuffix('.')}"
        html, section = fill("channel", channel), resource_url(told.resource)
        yield channel_url(told.id), Content(title, told.summary, html, section)


def errors_told(api: Api, prose: Prose) -> Callable[[tuple[ErrorPart, ...]], Markup]:
    """Tells of the codes of parts of the list, which many pages have in common."""

    @cache
    def told(parts: tuple[ErrorPart, ...]) -> Markup:
        return Markup(fill("errors_of", answered(api, parts, prose)))

    return told


def _lay_out(shown: Iterable[list[Example]]) -> None:
    """Lay the examples in Python out, all of them as one file."""
    places = [
        (examples, place)
        for examples in shown
        for place, example in enumerate(examples)
        if example.lexer == "python"
    ]
    whole = _BETWEEN.join(examples[place].code for examples, place in places)
    laid_out = format_files({"examples.py": whole}, WIDTH)["examples.py"].split(_BETWEEN.strip())
    for (examples, place), text in zip(places, laid_out, strict=True):
        examples[place] = Example(examples[place].label, "python", text.strip())


def _assets() -> dict[str, str]:
    """What all pages load."""
    return {
        f"assets/{file.name}": file.read_text(encoding="utf-8")
        for file in sorted((HERE / "assets").iterdir())
    }
