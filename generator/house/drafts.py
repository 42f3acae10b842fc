"""What a draft leaves for a person to finish, and what must not stay when that is done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..description.resolve import Node
from ..errors import SpecError

COMMENT = "# docs: "
"""How a sentence of the documentation begins beside a mark: it is the exchange's own."""


def unfinished(node: Node) -> Iterator[SpecError]:
    """The marks of a draft that are left."""
    if isinstance(node.value, str) and "TODO" in node.value:
        yield node.error("a TODO", "Finish it: a description says what is known.")
    for child in node.children():
        yield from unfinished(child)


def quoted(file: Path) -> Iterator[SpecError]:
    """The sentences of the documentation that a draft has as comments."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.lstrip().startswith(COMMENT.rstrip()):
            what = "a sentence of the documentation"
            yield SpecError(file, number, what, "Say it in your own words, and delete the comment.")
