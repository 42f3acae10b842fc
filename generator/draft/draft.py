"""A first file for an endpoint: every fact of its page, and a mark wherever a person must write.

Nothing of the page's prose is taken over: a mark names the page and the line to read.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from ..description.load import is_mapping, is_sequence, load
from ..description.resolve import Node, open_description
from ..docs.facts import Facts
from ..docs.limits import RateLimit
from ..errors import SpecError
from ..house.layout import as_yaml
from ..outputs.python.vocabulary import CLASSES
from .answers import answer
from .drafting import SHARED, Work, mark
from .requests import query_parts, request_body

_SEGMENT = re.compile(r"[A-Za-z0-9_-]+\Z")
_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PERMISSIONS = ("read", "trade", "withdraw")


@dataclass(frozen=True, slots=True)
class Drafted:
    """The first text of an endpoint: where it stands, and what openapi.yaml has to say of it."""

    target: Path
    text: str
    path: str | None
    """The path to name; None where it is named already."""
    tag: str | None
    """The tag to describe; None where there is such a tag."""


def draft(facts: Facts, spec: Path, force: bool = False) -> Drafted:
    """The file of an endpoint with its first text; raises SpecError.

    What stands in the file for another method stays as it is.
    """
    target = target_of(facts.operation, spec)
    method, _, path = facts.operation.partition(" ")
    method = method.lower()
    top = open_description(spec).top()
    known = {each: item.resolved() for each, item in top["paths"].items()}
    put = _place_in(target, method, force)
    work = Work(
        facts=facts,
        target=target,
        above="../" * len(target.relative_to(spec / "paths").parts),
        resource=_resource(path, known),
        shared=load(spec / SHARED) if (spec / SHARED).is_file() else {},
        taken={*CLASSES, *_others(spec, target, method)},
    )
    text = as_yaml({method: _operation(work, method)})
    tags = {tag["name"].text() for tag in top["tags"].elements()}
    return Drafted(
        target,
        put(text),
        None if path in known else path,
        None if work.resource in tags else work.resource,
    )


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


def _place_in(target: Path, method: str, force: bool) -> Callable[[str], str]:
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
    node: Any = yaml.compose(whole, Loader=yaml.CSafeLoader)
    if not isinstance(node, yaml.MappingNode):
        return text
    lines = whole.splitlines(keepends=True)
    starts = [(key.value, key.start_mark.line) for key, _ in node.value]
    for index, (key, start) in enumerate(starts):
        if key == method:
            end = starts[index + 1][1] if index + 1 < len(starts) else len(lines)
            return "".join((*lines[:start], text, *lines[end:]))
    return text


def _others(spec: Path, target: Path, method: str) -> Iterator[str]:
    """The names that the description has, those of a method that is written over left out."""
    for file in sorted(spec.rglob("*.yaml")):
        whole = load(file)
        if file == target and is_mapping(whole):
            whole = {key: each for key, each in whole.items() if key != method}
        yield from _names(whole)
        if file.is_relative_to(spec / "schemas") and is_mapping(whole):
            yield from whole


def _names(value: Any) -> Iterator[str]:
    """The titles and the operation ID in an operation."""
    if is_mapping(value):
        for key, each in value.items():
            if key in ("title", "operationId") and isinstance(each, str):
                yield each
            else:
                yield from _names(each)
    elif is_sequence(value):
        for each in value:
            yield from _names(each)


def _resource(path: str, known: dict[str, Node]) -> str:
    """The resource of the described endpoint whose path is most like this one."""
    steps = path.split("/")
    best, most = _snake(steps[3]), 3
    for other, item in known.items():
        same = _alike(steps, other.split("/"))
        if same > most:
            _, operation = next(item.items())
            best, most = operation["tags"].texts()[0], same
    return best


def _alike(path: list[str], other: list[str]) -> int:
    """How many steps two paths have in common."""
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(path, other, strict=False))
    return sum(1 for _ in pairs)


def _method(work: Work, method: str) -> str:
    """What a trader would call it: the title of the page, or the path where another has that."""
    facts = work.facts
    title = re.sub(r"^(?:GET|POST)\s*/\s*|\(.*?\)", "", facts.title, flags=re.I)
    told = re.sub(r"[^a-z0-9]+", "_", title.lower()).strip("_")
    last = _snake(facts.operation.rpartition("/")[2])
    if not re.match(r"[a-z]", told):
        told = last
    steps = _snake("_".join(facts.operation.split("/")[3:]))
    prefix = f"{work.resource}.{'get_' if method == 'get' else ''}"
    names = (f"{prefix}{each.removeprefix('get_')}" for each in (told, f"{told}_{last}", steps))
    return work.claim(*names).partition(".")[2]


def _operation(work: Work, method: str) -> dict[str, Any]:
    facts = work.facts
    name = _method(work, method)
    document: dict[str, Any] = {
        "operationId": f"{work.resource}.{name}",
        "tags": [work.resource],
        "summary": mark(f"one sentence, see {facts.page}:{facts.line}."),
        "description": "",
        "externalDocs": {"url": f"https://www.okx.com/docs-v5/en/#{facts.anchor}"},
        **_access(work),
        "x-okx-rate-limit": [_limit(each) for each in facts.limits],
    }
    title = "".join(part.capitalize() for part in name.removeprefix("get_").split("_"))
    if method == "get":
        document |= query_parts(work, title)
    else:
        body = request_body(work, title)
        document["requestBody"] = {"required": True, "content": {"application/json": body}}
    document["responses"] = {
        "200": {
            "description": mark("what the answer means"),
            "content": {"application/json": answer(work, title)},
        },
        "4XX": {"$ref": f"{work.above}schemas/responses.yaml#/Refused"},
        "5XX": {"$ref": f"{work.above}schemas/responses.yaml#/Failed"},
    }
    if work.errata:
        document["x-okx-errata"] = work.errata
    document["description"] = "\n".join(work.marks)
    return {key: value for key, value in document.items() if value != ""}


def _snake(text: str) -> str:
    return _WORDS.sub("_", text).replace("-", "_").lower()


def _access(work: Work) -> dict[str, Any]:
    """Who may call: what is counted per user is private, though its page may not say how."""
    facts = work.facts
    if facts.permission in _PERMISSIONS:
        access: dict[str, Any] = {"x-okx-permission": facts.permission}
        if any(each.keys == "without keys" for each in facts.limits):
            names = ("key", "sign", "timestamp", "passphrase")
            access["security"] = [{}, {name: [] for name in names}]
        return access
    if not facts.permission and any(
        {"user", "master-account"} & {*each.per} for each in facts.limits
    ):
        return {"x-okx-permission": mark("read, trade or withdraw")}
    return {"security": []}


def _limit(limit: RateLimit) -> dict[str, Any]:
    entry: dict[str, Any] = {limit.counts: limit.count, "seconds": limit.seconds}
    entry["per"] = list(limit.per) or [mark("counted per what")]
    if limit.kinds:
        word, _, kinds = limit.kinds.partition(" ")
        entry[word] = kinds.split(", ")
    if limit.role:
        entry["role"] = limit.role
    if limit.keys:
        entry["keys"] = limit.keys == "with keys"
    return entry
