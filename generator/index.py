"""Which method calls which endpoint: a search, and a page of all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from .description.api import Api, Operation

PAGE = "endpoints.md"

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+")


def found(api: Api, words: Sequence[str]) -> list[Operation]:
    """The operations that have every word in path, method or summary; the closest come first."""
    wanted = [part for word in words for part in _parts(word)]
    ranked: list[tuple[int, int, Operation]] = []
    for place, each in enumerate(api.operations):
        names, tail = _parts(f"{each.key} {each.id}"), each.path.rpartition("/")[2]
        places = (names, _parts(each.summary))
        if all(any(part.startswith(word) for own in places for part in own) for word in wanted):
            whole = map(_parts, (tail, each.name, each.id, each.path, each.key))
            by_name = all(any(part.startswith(word) for part in names) for word in wanted)
            ranked.append((0 if tuple(wanted) in whole else 1 if by_name else 2, place, each))
    return [each for _, _, each in sorted(ranked, key=lambda one: one[:2])]


@cache
def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.lower() for part in _WORDS.split(text) if part)


def listing(operations: Sequence[Operation]) -> Iterator[str]:
    """What a search prints."""
    for each in operations:
        yield each.key
        yield f"    client.{each.id}(...)  {each.summary}"
        yield f"    {each.documentation}"


def page(api: Api) -> str:
    """Every endpoint with its method, as Markdown."""
    lines = [
        "# Which method calls which endpoint",
        "",
        "Made from `spec/` by `make generate`. `okxgen find close-position` searches by path,",
        "method or words of what it does.",
    ]
    for resource in api.resources:
        lines += [
            "",
            f"## {resource.name}",
            "",
            "| endpoint | method | what it does |",
            "|---|---|---|",
        ]
        for each in resource.operations:
            what = each.summary.replace("|", "\\|")
            lines.append(f"| `{each.key}` | [`{each.id}`]({each.documentation}) | {what} |")
    return "\n".join((*lines, ""))


def pages(api: Api, spec: Path) -> tuple[Path, dict[str, str]]:
    """The page beside a description; nothing where none is kept there."""
    folder = spec.parent / "docs"
    return folder, {PAGE: page(api)} if (folder / PAGE).is_file() else {}
