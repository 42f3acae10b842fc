"""What a draft leaves for a person to finish: its marks, and the description without them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from ..errors import SpecError
from .availability import SUCCESSOR
from .channels import OPERATION, has_streams, stream_root
from .load import is_mapping, is_sequence
from .resolve import Library, Node, open_description

MARK = "TODO"


def unfinished(spec: Path) -> Iterator[SpecError]:
    """Every mark in the files of a description, by file and place."""
    library = open_description(spec)
    for file in sorted(library.root.rglob("*.yaml")):
        if MARK.encode() in file.read_bytes():
            yield from _marks(library.document(file))


def _marks(node: Node) -> Iterator[SpecError]:
    if isinstance(node.value, str):
        for line in node.value.splitlines():
            if MARK in line:
                yield node.error(f"unfinished: {line.strip()}", "Write what is known there.")
    for child in node.children():
        yield from _marks(child)


def open_finished(spec: Path) -> Library:
    """The description in a folder; raises SpecError for the first mark where one is left."""
    marks = [*unfinished(spec)]
    if marks:
        if marks[1:]:
            marks[0].instead += f" okxgen lint lists all {len(marks)} marks."
        raise marks[0]
    return open_description(spec)


def finished_part(library: Library) -> tuple[Library, tuple[str, ...]]:
    """A description without its unfinished operations and channels, and these by their keys.

    A batch of what is unfinished is left out with it, and so is what has it for a successor, and
    the operation of the streams that does the same.
    """
    top = library.top()
    whole = {
        (path, method): operation.value
        for path, item in top["paths"].items()
        for method, operation in item.resolved().items()
    }
    left = {key for key, operation in whole.items() if _is_marked(operation)}
    names = {_said(whole[key], "operationId") for key in left} - {None}
    library, channels = _without_channels(library, names)
    if not left:
        return library, channels
    top = library.top()
    left |= {key for key, each in whole.items() if _said(each, "x-okx-batch-of") in names}
    left |= {key for key, each in whole.items() if _said(each.get(SUCCESSOR), "operation") in names}
    keys = sorted(f"{method.upper()} {path}" for path, method in left)
    return library.having(_without(top, left)), (*keys, *channels)


def _without_channels(
    library: Library, names: Collection[str | None]
) -> tuple[Library, tuple[str, ...]]:
    """A description without its unfinished channels, and these by URL and address.

    Operations of the streams are left out with those of REST that have the `names`.
    """
    if not has_streams(library):
        return library, ()
    root = stream_root(library)
    nodes = {name: entry.resolved() for name, entry in root["channels"].items()}
    left = [
        name
        for name, node in nodes.items()
        if _is_marked(node.value) or node.value.get(OPERATION) in names
    ]
    if not left:
        return library, ()
    kept = {name: each for name, each in root["channels"].mapping().items() if name not in left}
    keys = tuple(_key(nodes[each]) for each in left)
    return library.having({root.file: {**root.mapping(), "channels": kept}}), keys


def _key(node: Node) -> str:
    """What the pages' reader calls a channel, or an operation of the streams."""
    kind = "OP" if OPERATION in node else "WS"
    return f"{kind} {node.file.parent.name}/{node['address'].text()}"


def _without(top: Node, left: set[tuple[str, str]]) -> dict[Path, Any]:
    """The root without some operations, and the files in which others stand beside them."""
    paths: dict[str, Any] = {}
    files: dict[Path, Any] = {}
    for path, entry in top["paths"].items():
        item = entry.resolved()
        kept = {key: value for key, value in item.mapping().items() if (path, key) not in left}
        if kept:
            paths[path] = entry.value if item.file != top.file else kept
            files[item.file] = kept
    return {**files, top.file: {**top.mapping(), "paths": paths}}


def _is_marked(value: Any) -> bool:
    if is_mapping(value):
        return any(map(_is_marked, value.values()))
    if is_sequence(value):
        return any(map(_is_marked, value))
    return isinstance(value, str) and MARK in value


def _said(operation: Any, key: str) -> str | None:
    said = operation.get(key) if is_mapping(operation) else None
    return said if isinstance(said, str) else None
