"""Stage 5: templates: text with places for code, and lines of Python that loop and choose.

`{{ a }}` is a place. A line `{% for a in b %}`, `{% if a %}`, `{% elif a %}`, `{% else %}` or
`{% set a = b %}` is a statement of Python, and `{% end %}` ends what the first two begin.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from .quoting import Code

_STATEMENT = re.compile(r"^ *\{% (.+) %\}\n", re.MULTILINE)
_PLACE = re.compile(r"\{\{ (.+?) \}\}")

Template = Callable[..., list[Code]]


def filled(template: Template, **names: object) -> str:
    """What a template puts out; raises TypeError for what was not made Python by `quoting`."""
    parts = template(**names)
    if {*map(type, parts)} - {Code}:
        other: object = next(each for each in parts if type(each) is not Code)
        raise TypeError(f"a template puts out {type(other).__name__} {other!r}, which is not Code")
    return "".join(parts)


def template_of(file: Path, names: Iterable[str]) -> Template:
    """The template in a file, as a function that takes what its expressions may name."""
    texts: dict[str, Code] = {}
    body = "\n".join(_body(file.read_text(encoding="utf-8"), texts))
    source = f"def template({', '.join(names)}):\n    parts = []\n{body}\n    return parts\n"
    namespace: dict[str, Any] = {**texts}
    exec(compile(source, file, "exec"), namespace)  # noqa: S102 - templates are the package's own
    template: Template = namespace["template"]
    return template


def _body(text: str, texts: dict[str, Code]) -> Iterator[str]:
    """The statements of that function; the texts between the places are constants of it."""
    margin = "    "
    for position, piece in enumerate(_STATEMENT.split(text)):
        if position % 2 == 0:
            if piece:
                yield f"{margin}parts += ({', '.join(_parts(piece, texts))},)"
            continue
        word = piece.partition(" ")[0]
        if word in ("end", "else", "elif"):
            margin = margin[4:]
        if word == "set":
            yield margin + piece.removeprefix("set ")
        elif word != "end":
            yield f"{margin}{piece}:"
            margin += "    "


def _parts(text: str, texts: dict[str, Code]) -> Iterator[str]:
    """The constants and the expressions of a text with places."""
    for position, piece in enumerate(_PLACE.split(text)):
        if position % 2:
            yield piece
        elif piece:
            name = f"text_{len(texts)}"
            texts[name] = Code(piece)
            yield name
