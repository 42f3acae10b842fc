"""Which method calls which endpoint, or has which channel: a search, and a page of all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from msgspec import Struct

from .description.api import Api, Channel, Operation

PAGE = "endpoints.md"

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+")


class Entry(Struct, frozen=True):
    """An endpoint or a channel: what the exchange calls it, and what calls it here."""

    key: str
    tail: str
    """The last of its path, or its name."""
    id: str
    owner: str
    name: str
    summary: str
    documentation: str


def entries(api: Api) -> Iterator[Entry]:
    """Every endpoint, and every channel after them."""
    yield from map(_endpoint, api.operations)
    yield from map(_channel, api.channels)


def _endpoint(each: Operation) -> Entry:
    tail = each.path.rpartition("/")[2]
    return Entry(each.key, tail, each.id, "client", each.name, each.summary, each.documentation)


def _channel(each: Channel) -> Entry:
    key = f"WS {each.key}"
    return Entry(key, each.address, each.id, "streams", each.name, each.summary, each.documentation)


def found(api: Api, words: Sequence[str]) -> list[Entry]:
    """What has every word in path, method or summary; the closest come first."""
    wanted = [part for word in words for part in _parts(word)]
    ranked: list[tuple[int, int, Entry]] = []
    for place, each in enumerate(entries(api)):
        names = _parts(f"{each.key} {each.id}")
        places = (names, _parts(each.summary))
        if all(any(part.startswith(word) for own in places for part in own) for word in wanted):
            path = each.key.partition(" ")[2]
            whole = map(_parts, (each.tail, each.name, each.id, path, each.key))
            by_name = all(any(part.startswith(word) for part in names) for word in wanted)
            ranked.append((0 if tuple(wanted) in whole else 1 if by_name else 2, place, each))
    return [each for _, _, each in sorted(ranked, key=lambda one: one[:2])]


@cache
def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.lower() for part in _WORDS.split(text) if part)


def listing(found: Sequence[Entry]) -> Iterator[str]:
    """What a search prints."""
    for each in found:
        yield each.key
        yield f"    {each.owner}.{each.id}(...)  {each.summary}"
        yield f"    {each.documentation}"


def page(api: Api) -> str:
    """Every endpoint and channel with its method, as Markdown."""
    lines = [
        "# Which method calls which endpoint",
        "",
        "Made from `spec/` by `make generate`. `okxgen find close-position` searches by path,",
        "method or words of what it does. Methods of endpoints are the client's, those of channels",
        "the streams'.",
    ]
    for resource in api.resources:
        lines += ["", f"## {resource.name}"]
        lines += _table("endpoint", map(_endpoint, resource.operations))
        lines += _table("channel", map(_channel, resource.channels))
    return "\n".join((*lines, ""))


def _table(what: str, entries: Iterable[Entry]) -> Iterator[str]:
    rows = [
        f"| `{each.key}` | [`{each.id}`]({each.documentation}) | {_cell(each.summary)} |"
        for each in entries
    ]
    if rows:
        yield from ("", f"| {what} | method | what it does |", "|---|---|---|", *rows)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def pages(api: Api, spec: Path) -> tuple[Path, dict[str, str]]:
    """The page beside a description; nothing where none is kept there."""
    folder = spec.parent / "docs"
    return folder, {PAGE: page(api)} if (folder / PAGE).is_file() else {}
