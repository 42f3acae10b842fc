"""What is kept of the last release: its version and all that its description says to programs.

It is a file of the project, so that changes are told without git, and where no git is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from ..description.load import is_mapping
from ..errors import SpecError
from .documents import Documents, without_words

NAME = "released.json"
_FOLDED = 4
"""Below so many keys a value is on one line: a path, or a component."""


class Release(Struct, frozen=True):
    """A version of the package, and the description that it was made of."""

    version: str
    documents: Documents


def read(spec: Path) -> Release | None:
    """What is kept beside a description; None where nothing was ever released."""
    file = spec.resolve().parent / NAME
    return decoded(file.read_bytes(), file) if file.is_file() else None


def decoded(text: bytes, file: Path) -> Release:
    """A release out of its file; raises SpecError."""
    try:
        return msgspec.json.decode(text, type=Release)
    except msgspec.DecodeError as error:
        instead = "Take the file as it was released."
        raise SpecError(file, 1, f"not what is kept of a release: {error}", instead) from None


def encoded(release: Release) -> str:
    """The text of the file."""
    told = msgspec.to_builtins(release)
    return "".join((*_lines(without_words(told)), "\n"))


def _lines(value: Any, depth: int = 0) -> Iterator[str]:
    """JSON with a line for each path and each component, so that a difference can be read."""
    if not is_mapping(value) or not value or depth == _FOLDED:
        yield json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return
    space = " " * (depth + 1)
    yield "{"
    for place, (key, each) in enumerate(value.items()):
        yield f"{',' if place else ''}\n{space}{json.dumps(key, ensure_ascii=False)}: "
        yield from _lines(each, depth + 1)
    yield f"\n{' ' * depth}}}"
