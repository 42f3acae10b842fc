"""Where a draft stands: its file, its place among what is in it, and its tag."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from ..description.load import is_mapping, load
from ..errors import SpecError
from ..house.layout import as_yaml

_SEGMENT = re.compile(r"[A-Za-z0-9_-]+\Z")
_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\Z")


def target_of(operation: str, spec: Path) -> Path:
    """The file of an operation; an error where its path leads anywhere else."""
    method, _, path = operation.partition(" ")
    segments = path.removeprefix("/api/v5/").split("/")
    if (
        method not in ("GET", "POST")
        or not path.startswith("/api/v5/")
        or not all(_SEGMENT.match(segment) for segment in segments)
    ):
        raise SpecError(
            spec, 1, f"{operation!r} is no operation", "Write it as 'POST /api/v5/trade/order'."
        )
    return (spec / "paths").joinpath(*segments[:-1]) / f"{segments[-1]}.yaml"


def standing_id(target: Path, method: str) -> str:
    """The operation ID that a method of a file has already; empty where there is none."""
    document: Any = load(target) if target.exists() else {}
    operation: Any = document.get(method) if is_mapping(document) else None
    name: Any = operation.get("operationId") if is_mapping(operation) else None
    return name if isinstance(name, str) and _ID.match(name) else ""


def place_in(target: Path, method: str, force: bool) -> Callable[[str], str]:
    """How the text of a method joins what is in its file; an error where it is there already."""
    if not target.exists():
        return lambda text: text
    existing = load(target)
    if is_mapping(existing) and method not in existing:
        return lambda text: f"{target.read_text(encoding='utf-8').rstrip()}\n{text}"
    if not force:
        raise SpecError(target, 1, f"{method} stands there", "Say --force to write over it.")
    return lambda text: _replaced(target.read_text(encoding="utf-8"), method, text)


def _replaced(whole: str, method: str, text: str) -> str:
    """The text of a file with the part of one method replaced."""
    found = _part(whole, method)
    if found is None:
        return text
    lines = whole.splitlines(keepends=True)
    start, end = found
    return "".join((*lines[:start], text, *lines[end:]))


def _part(whole: str, name: str) -> tuple[int, int] | None:
    """The lines of one key at the top of a file: the first, and the one behind the last."""
    node: Any = yaml.compose(whole, Loader=yaml.CSafeLoader)
    if not isinstance(node, yaml.MappingNode):
        return None
    starts = [(key.value, key.start_mark.line) for key, _ in node.value]
    ends = [*(line for _, line in starts[1:]), len(whole.splitlines())]
    return next(
        ((start, end) for (key, start), end in zip(starts, ends, strict=True) if key == name), None
    )


def with_tag(top: str, tag: dict[str, Any]) -> str:
    """The text of openapi.yaml with one more tag behind the others."""
    found = _part(top, "tags")
    if found is None:
        return top
    lines = top.splitlines(keepends=True)
    added = [f"  {line}\n" for line in as_yaml([tag]).splitlines()]
    return "".join((*lines[: found[1]], *added, *lines[found[1] :]))
