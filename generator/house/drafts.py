"""What a draft leaves for a person to finish, and what must not stay when that is done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..description.marks import unfinished
from ..errors import SpecError

COMMENT = "# docs: "
"""How a sentence of the documentation begins beside a mark: it is the exchange's own."""


def nothing_unfinished(spec: Path) -> Iterator[SpecError]:
    """Nothing is left open by a draft: no mark, and no sentence where its mark is finished."""
    marked: set[tuple[Path, int]] = set()
    for mark in unfinished(spec):
        marked.add((mark.file, mark.line))
        yield mark
    for file in sorted(spec.rglob("*.yaml")):
        for first, below in _quoted(file):
            if (file, below) not in marked:
                what = "a sentence of the documentation"
                how = "Say it in your own words, and delete the comment."
                yield SpecError(file, first, what, how)


def _quoted(file: Path) -> Iterator[tuple[int, int]]:
    """The sentences that a draft has as comments: where each begins, and the line below it."""
    first = 0
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    for number, line in enumerate([*lines, ""], 1):
        is_quoted = line.lstrip().startswith(COMMENT.rstrip())
        if is_quoted and not first:
            first = number
        elif first and not is_quoted:
            yield first, number
            first = 0
