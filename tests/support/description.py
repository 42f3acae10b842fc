"""The description as a tool builder gets it, and its schemas with their references followed."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from okxgen.description.api import Api
from okxgen.description.examples import query_examples, query_schema
from okxgen.description.read import read
from okxgen.description.resolve import Library, open_description
from okxgen.docs.facts import Documentation
from okxgen.drift.lock import NAME as LOCK
from okxgen.drift.lock import lock_text, locked
from okxgen.outputs.openapi.bundle import bundle
from okxgen.outputs.openapi.references import followed, standing_alone

from tests.support.kept import kept
from tests.support.paths import ROOT, SPEC

Json = dict[str, Any]

JSON = "application/json"

_REFERRED = re.compile(r"([^/\s']+\.yaml)#/")

NOTHING_READ = Documentation({})

_LISTED = re.compile(r"^  /\S+:\s+\{?\$ref: ([^\s}]+)\}?\n", re.M)
"""A path in the list of all of them, on one line or, where it is long, on two."""


@cache
def _read() -> tuple[Library, Api, Json]:
    """The description, which takes a process seconds to read."""
    sources = [*SPEC.rglob("*.*"), *(ROOT / "generator").rglob("*.py")]
    return kept("description", sources, _read_anew)


def _read_anew() -> tuple[Library, Api, Json]:
    files = open_description(SPEC)
    return files, read(files), bundle(files)


def library() -> Library:
    """The files of the description."""
    return _read()[0]


def api() -> Api:
    """The facts of the description."""
    return _read()[1]


def document() -> Json:
    """The description as one document."""
    return _read()[2]


@cache
def operations() -> dict[str, Json]:
    """Every bundled operation, by method and path."""
    return {
        f"{method.upper()} {path}": operation
        for path, item in document()["paths"].items()
        for method, operation in item.items()
    }


def part_of_description(folder: Path, *kept: str) -> Path:
    """A copy of the description with the paths that begin so alone, and without streams.

    It is quicker to read. Shared schemas come along whole where a file refers to them, and the lock
    file has no others.
    """
    spec = folder / "spec"
    for name, text in _part(kept).items():
        (spec / name).parent.mkdir(parents=True, exist_ok=True)
        (spec / name).write_bytes(text)
    return spec


@cache
def _part(kept: tuple[str, ...]) -> dict[str, bytes]:
    """The files of a part of the description, each made up once for all tests of a process."""
    with TemporaryDirectory() as folder:
        spec = Path(folder, "spec")
        _leave_out(spec, tuple(f"paths/{each}" for each in kept))
        files = [file for file in spec.rglob("*") if file.is_file()]
        return {file.relative_to(spec).as_posix(): file.read_bytes() for file in files}


def _leave_out(spec: Path, below: tuple[str, ...]) -> None:
    """Copy all but the streams and the paths that begin otherwise."""
    shutil.copytree(SPEC, spec, ignore=shutil.ignore_patterns("channels", "asyncapi.yaml"))
    for file in (spec / "paths").rglob("*.yaml"):
        if not file.relative_to(spec).as_posix().startswith(below):
            file.unlink()
    top = (spec / "openapi.yaml").read_text(encoding="utf-8")
    part = _LISTED.sub(lambda found: found[0] if found[1].startswith(below) else "", top)
    (spec / "openapi.yaml").write_text(part, encoding="utf-8")
    while unread := _unread(spec):
        for file in unread:
            file.unlink()
    lock = spec / LOCK
    told = locked(spec)
    endpoints = [key for key in told.operations if "/api/v5/" in key]
    of = {key: f"paths/{key.partition('/api/v5/')[2]}.yaml" for key in endpoints}
    described = [key for key, file in of.items() if file.startswith(below)]
    lock.write_text(lock_text(NOTHING_READ, described, lock.read_text("utf-8")), "utf-8")


def _unread(spec: Path) -> list[Path]:
    """The shared schemas that no file refers to."""
    texts = [file.read_text(encoding="utf-8") for file in spec.rglob("*.yaml")]
    read = {name for text in texts for name in _REFERRED.findall(text)}
    shared = [*(spec / "schemas").glob("*.yaml"), *(spec / "sbe").glob("*.yaml")]
    return [file for file in shared if file.name not in read]


def request_schema(key: str) -> Json:
    """The schema of a body, or of the parameters of a GET as one object."""
    operation = operations()[key]
    if "requestBody" not in operation:
        return query_schema(operation)
    schema: Json = operation["requestBody"]["content"][JSON]["schema"]
    return schema


def request_examples(key: str) -> dict[str, Any]:
    """The requests that the description gives as examples, by name."""
    operation = operations()[key]
    if "requestBody" not in operation:
        return dict(query_examples(operation))
    return _values(operation["requestBody"]["content"])


def reply_schema(key: str) -> Json | None:
    """The schema of a successful answer beside its envelope; None where it is no JSON."""
    content = operations()[key]["responses"]["200"]["content"]
    if JSON not in content:
        return None
    own: Json = resolved(content[JSON]["schema"])["allOf"][1]
    return own


def described_replies(key: str) -> dict[str, Any]:
    """The answers that the description gives as examples, by name."""
    return _values(operations()[key]["responses"]["200"]["content"])


def reply_examples(key: str) -> dict[str, Any]:
    """The same as successes: where a page prints nothing but a refusal, that shows the rows."""
    success = {"code": "0", "msg": ""}
    return {
        name: answer if answer["code"] == "0" else {**answer, **success}
        for name, answer in described_replies(key).items()
    }


@cache
def proof(key: str) -> Json:
    """The fields of a documented row without which an answer proves no success."""
    operation = operations().get(key, {})
    by = operation.get("x-okx-result", {}).get("by", [])
    for answer in reply_examples(key).values() if operation else ():
        for row in answer["data"] if isinstance(answer["data"], list) else ():
            told = {*by[:1], "sCode", "result", *_telling(key)}
            names = told if by else {*row} if isinstance(row, dict) else ()
            return {name: row[name] for name in names if name in row}
    return {}


def rows_asked(key: str, sent: Any) -> list[Json]:
    """What a request asks for, a row for each: the elements of a batch or of a list, or itself."""
    promised = operations().get(key, {}).get("x-okx-result", {})
    of: dict[str, str] = promised.get("of", {})
    for name, field in of.items():
        if name in sent:
            elements = sent[name]
            listed = elements.split(",") if isinstance(elements, str) else elements
            return [{field: element} for element in listed]
    if isinstance(sent, list):
        return sent if promised.get("rows") == "each" else [{}]
    return [sent]


def _telling(key: str) -> list[str]:
    """The fields of a row that say that it has failed, or hold parts that say what they did."""
    data = (reply_schema(key) or {}).get("properties", {}).get("data", {})
    fields = resolved(data.get("items", {})).get("properties", {})
    return [name for name, schema in fields.items() if _tells(schema)]


def _tells(schema: Json) -> bool:
    """Whether a schema, or a part of it, is a result."""
    whole = resolved(schema)
    return not {"x-okx-succeeds", "x-okx-fails"}.isdisjoint(whole) or any(
        map(_tells, _parts(whole))
    )


def _parts(schema: Json) -> list[Json]:
    """The schemas of the fields of an object, or of an element of a list."""
    elements = [schema["items"]] if "items" in schema else []
    return [*elements, *schema.get("properties", {}).values()]


def taken(key: str, **more: Any) -> Json:
    """A row that proves a success, with other values and more fields beside its own."""
    return {**proof(key), **more}


def _values(content: Json) -> dict[str, Any]:
    examples = content.get(JSON, {}).get("examples", {})
    return {name: example["value"] for name, example in examples.items()}


def whole(schema: Json) -> Json:
    """A schema with the components it reaches, for a validator."""
    return standing_alone(schema, document()["components"]["schemas"])


def resolved(schema: Json) -> Json:
    """A schema with its own reference to a component followed."""
    return followed(schema, document()["components"]["schemas"])
