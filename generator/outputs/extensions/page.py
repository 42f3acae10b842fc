"""EXTENSIONS.md: every key beside the standards, for who builds tools on the documents."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from ...description.load import Json, is_mapping, is_sequence
from .meanings import GROUPS
from .places import Found, extensions

NAME = "EXTENSIONS.md"
_WIDTH = 120
_SHORT = 80
"""What is longer inside an example that is long as a whole is left out."""
_ROWS = 2
"""So many entries of a table show what the others are like."""

_HEAD = """\
# The keys beside OpenAPI and AsyncAPI

The documents in this folder say with them what the standards have no word for. A tool that does not
know a key passes over it, and is told nothing wrong. Examples are taken from the documents; `…` is
what is left out of long ones.
"""


def extensions_page(documents: Mapping[str, Json]) -> str:
    """The page on the keys that documents have, by their names."""
    found = extensions(documents)
    return _HEAD + "".join(
        f"\n## {name}\n"
        + "".join(_section(key, found[key], about, documents) for key, about in told)
        for name, keys in GROUPS.items()
        if (told := [(key, about) for key, about in keys.items() if key in found])
    )


def _section(key: str, found: Found, about: str, documents: Mapping[str, Json]) -> str:
    stands = f"Stands in {_listed(found.places)}"
    if len(found.documents) < len(documents):
        stands += f", of {_listed(f'`{each}`' for each in found.documents)}"
    whole = len(json.dumps(found.example, ensure_ascii=False)) <= 2 * _WIDTH
    example = found.example if whole else _shortened(found.example)
    shown = "\n".join(_laid_out({key: example}))
    words = textwrap.fill(f"{about} {stands}.", _WIDTH, break_on_hyphens=False)
    return f"\n### `{key}`\n\n{words}\n\n```yaml\n{shown}\n```\n"


def _listed(names: Any) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else str(last)


def _shortened(value: Any, depth: int = 0) -> Any:
    if len(json.dumps(value, ensure_ascii=False)) <= _SHORT:
        return value
    if is_mapping(value) and depth < 2:
        shown = {key: _shortened(each, depth + 1) for key, each in value.items()}
        is_table = len(shown) > _ROWS and all(is_mapping(each) for each in value.values())
        return {**dict([*shown.items()][:_ROWS]), "…": "…"} if is_table else shown
    if is_sequence(value) and depth < 2:
        return [_shortened(value[0], depth + 1), *(["…"] if value[1:] else [])]
    return value if isinstance(value, str) and len(value) <= _WIDTH else "…"


def _laid_out(value: Any) -> Iterator[str]:
    """JSON in YAML: short parts on one line, longer ones an entry a line."""
    for key, each in value.items():
        shown = json.dumps(each, ensure_ascii=False)
        if len(key) + len(shown) + 2 <= _WIDTH or not (is_mapping(each) or is_sequence(each)):
            yield f"{key}: {shown}"
        elif is_mapping(each):
            yield f"{key}:"
            yield from (f"  {line}" for line in _laid_out(each))
        elif all(isinstance(part, str) for part in each):
            yield from textwrap.wrap(f"{key}: {shown}", _WIDTH, subsequent_indent="  ")
        else:
            yield f"{key}:"
            yield from (f"- {json.dumps(part, ensure_ascii=False)}" for part in each)
