"""Two descriptions compared: what each operation, channel and error code has otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct

from .documents import Documents
from .keywords import Kind, Told, differing, of_answer, of_operation, of_request
from .parts import Part, parts
from .rules import spoken
from .schemas import Facts, Fields

Judging = Callable[[str, Any, Any], Iterator[Told]]


class Change(Struct, frozen=True):
    """One difference that a user notices."""

    kind: Kind
    where: str
    """The key of the operation, channel or error code."""
    name: str
    """What calls it in Python; empty where nothing does."""
    what: str


def compare(before: Documents, after: Documents) -> list[Change]:
    """Every change, in the order of the description that is newer."""
    old, new = parts(before), parts(after)
    found: list[Change] = []
    for key, part in new.items():
        if key in old:
            found += _changed(old[key], part)
        elif _is_told(part, before):
            found.append(Change("added", key, part.name, f"new {part.kind}"))
    for key, part in old.items():
        if key not in new and _is_told(part, after):
            kind: Kind = "changed" if part.kind == "error code" else "breaking"
            found.append(Change(kind, key, part.name, f"{part.kind} removed"))
    return found


def _is_told(part: Part, other: Documents) -> bool:
    """Whether the other description says anything of such parts: one bundle does not of all."""
    if part.kind == "error code":
        return bool(other.codes)
    streamed = part.kind == "channel" or "streams" in f"{part.kind} {part.key}"
    return bool(other.asyncapi if streamed else other.openapi)


def _changed(old: Part, new: Part) -> Iterator[Change]:
    for kind, what in _told(old, new):
        yield Change(kind, new.key, new.name or old.name, what)


def _told(old: Part, new: Part) -> Iterator[Told]:
    said = _own if new.kind in ("root", "answer") else of_operation
    yield from _facts(old.told, new.told, said)
    yield from _fields(old.request, new.request, _ARGUMENT if new.kind == "channel" else _PARAMETER)
    for text in new.rules.keys() - old.rules.keys():
        yield "breaking", f"rule: {spoken(**new.rules[text])}"
    for text in old.rules.keys() - new.rules.keys():
        yield "changed", f"rule dropped: {spoken(**old.rules[text])}"
    yield from _fields(old.answer, new.answer, _FIELD)


def _own(key: str, before: Any, after: Any) -> Iterator[Told]:
    """What is said once for all, such as a server."""
    kind: Kind = "added" if before is None else "breaking" if after is None else "changed"
    yield kind, differing(key, before, after)


def _facts(old: Facts, new: Facts, judging: Judging) -> Iterator[Told]:
    for key in dict.fromkeys((*new, *old)):
        before, after = _told_by(old.get(key)), _told_by(new.get(key))
        if before != after:
            yield from judging(key, before, after)


def _told_by(value: Any) -> Any:
    """A value; None where it says as much as if it were not there."""
    return None if value in ([], {}) else value


class _Side(Struct, frozen=True):
    """Requests or answers."""

    word: str
    judging: Judging
    is_exact: bool


_PARAMETER = _Side("parameter", of_request, True)
_ARGUMENT = _Side("argument", of_request, True)
_FIELD = _Side("field", of_answer, False)


def _fields(old: Fields, new: Fields, side: _Side) -> Iterator[Told]:
    for path, facts in new.items():
        if path in old:
            about = f"{side.word} `{path}`: " if path else ""
            for kind, what in _facts(old[path], facts, side.judging):
                yield kind, f"{about}{what}"
        elif _above(path) in old or _above(path) not in new:
            needed = side.is_exact and facts.get("required", False)
            told = f"{side.word} `{path}` added" + (", required" if needed else "")
            yield ("breaking" if needed else "added"), told
    for path in old:
        if path not in new and (_above(path) in new or _above(path) not in old):
            yield "breaking", f"{side.word} `{path}` removed"


def _above(path: str) -> str:
    """The path of what has this field: what an object or a list is in is told with it."""
    whole = path.removesuffix("[]")
    if whole != path:
        return whole
    return path.rpartition(".")[0]
