"""Rules on form: the bundle is OpenAPI 3.1, and every file is a part of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import jsonschema_rs

from ..errors import SpecError
from .subject import Subject


def valid_openapi(subject: Subject) -> Iterator[SpecError]:
    """The bundle is valid OpenAPI 3.1, and its schemas valid JSON Schema.

    The tests hold the bundle to openapi-spec-validator, which takes a hundred times as long.
    """
    for error in _openapi().iter_errors(subject.document):
        yield _breach(subject, _where(error.instance_path), error.message)
    for name, schema in subject.document["components"]["schemas"].items():
        try:
            jsonschema_rs.meta.validate(schema)
        except jsonschema_rs.ValidationError as error:
            where = _where(["components", "schemas", name, *error.instance_path])
            yield _breach(subject, where, error.message)


@cache
def _openapi() -> jsonschema_rs.Draft202012Validator:
    """The schema of OpenAPI documents, as openapi-spec-validator carries it."""
    file = files("openapi_spec_validator") / "resources" / "schemas" / "v3.1" / "schema.json"
    schema: Any = json.loads(file.read_text(encoding="utf-8"))
    return jsonschema_rs.Draft202012Validator(schema)


def _where(steps: list[str | int]) -> str:
    return "/".join(str(step) for step in steps)


def _breach(subject: Subject, where: str, message: str) -> SpecError:
    return subject.root.error(f"not valid OpenAPI at {where}: {message}")


def no_unread_file(subject: Subject) -> Iterator[SpecError]:
    """Every file is referred to: others would go unread."""
    if subject.left_out:  # they may refer to any
        return
    read = set(subject.library.files())
    for file in sorted(subject.library.root.rglob("*.yaml")):
        if file not in read:
            yield SpecError(file, 1, "nothing refers to this file", "Refer to it, or remove it.")


def whole_errata(subject: Subject) -> Iterator[SpecError]:
    """Errata are about what is described, in a form that drift reads."""
    from ..drift.described import everything
    from ..drift.settled import faults

    known = everything(subject.api, subject.document)
    told = [(each.key, each.node) for each in subject.api.operations]
    told += [(f"WS {each.key}", each.node) for each in subject.api.channels]
    told += [(f"OP {each.key}", each.node) for each in subject.api.stream_operations]
    for key, node in told:
        entries, here = node.get("x-okx-errata"), known[key]
        for entry in entries.elements() if entries else ():
            yield from faults(entry, here.fields, here.headers)
