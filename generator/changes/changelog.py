"""The part of the changelog that is written from the description."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ..description.api import Api
from ..description.resolve import Library
from ..errors import SpecError
from . import released
from .compare import Change, compare
from .documents import of_library
from .report import markdown, summary

NAME = "CHANGELOG.md"
_BEGIN = "<!-- The description since the last release; written by: make generate -->"
_END = "<!-- End of what is written. -->"
_BLOCK = re.compile(f"{re.escape(_BEGIN)}\n.*?{re.escape(_END)}\n", re.DOTALL)
_UNRELEASED = "## Unreleased\n"


def pages(library: Library, api: Api, spec: Path) -> tuple[Path, dict[str, str]]:
    """The changelog beside a description; nothing where none is kept there."""
    folder = spec.parent
    file = folder / NAME
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    if not _BLOCK.search(text):
        return folder, {}
    last = released.read(library.root)
    if last is None:
        lines = [f"Nothing was released yet. {first(api)}"]
    else:
        lines = told(last.version, compare(last.documents, of_library(library, api)))
    return folder, {NAME: _BLOCK.sub(lambda _: _block(lines), text, count=1)}


def first(api: Api) -> str:
    """All there is, in a sentence."""
    return (
        f"The first release has the description whole: {len(api.operations)} operations of REST, "
        f"{len(api.channels)} channels and {len(api.stream_operations)} operations of the streams."
    )


def told(version: str, changes: Sequence[Change]) -> list[str]:
    """What the description has changed since a version."""
    if not changes:
        return [_same(version)]
    opening = f"### The description since {version}"
    return [opening, "", f"{summary(changes)}.", *markdown(changes, 4)]


def _same(version: str) -> str:
    return f"The description has not changed since {version}."


def with_release(file: Path, version: str, day: str, lines: Sequence[str]) -> str:
    """The changelog with what was not released below the heading of a version."""
    text = file.read_text(encoding="utf-8")
    if len(_BLOCK.findall(text)) != 1 or text.count(_UNRELEASED) != 1:
        what = "there is not one section of what is unreleased, with the part that is written"
        instead = f"Write '## Unreleased', and below it the lines {_BEGIN} and {_END}"
        raise SpecError(file, 1, what, instead)
    if re.search(rf"^## {re.escape(version)}\b", text, re.MULTILINE):
        raise SpecError(file, 1, f"there is a section of {version} already", "Take a higher one.")
    text = _BLOCK.sub(lambda _: "\n".join((*lines, "")), text, count=1)
    opening = f"{_UNRELEASED}\n{_block([_same(version)])}\n## {version} ({day})\n"
    return text.replace(_UNRELEASED, opening, 1)


def _block(lines: Sequence[str]) -> str:
    return "\n".join((_BEGIN, "", *lines, "", _END, ""))
