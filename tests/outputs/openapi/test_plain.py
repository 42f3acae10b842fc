"""The document for generators of clients: nothing of the exact one is lost in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from okxgen.description.examples import query_schema
from okxgen.description.keywords import BETWEEN
from okxgen.description.resolve import open_description
from okxgen.outputs.openapi.bundle import bundle
from okxgen.outputs.openapi.plain import plain
from okxgen.outputs.openapi.references import standing_alone
from okxgen.outputs.openapi.version_30 import in_version_30

from tests.support.description import document as exact
from tests.support.description import operations, request_examples
from tests.support.tiny import Json, asking, put, request, root, text


@cache
def for_clients() -> Json:
    return plain(exact())


@cache
def older() -> Json:
    return in_version_30(for_clients())


def restored(value: Any) -> Any:
    """The exact document, from nothing but the plain one."""
    if isinstance(value, list):
        return [restored(each) for each in value]
    if not isinstance(value, dict):
        return value
    whole = {key: restored(each) for key, each in value.items()}
    if whole.get("type") or "title" in whole:  # of a schema: an operation has rules of its own
        whole |= whole.pop("x-okx-rules", {})
        if whole.get("format") == "int64":  # told in addition
            del whole["format"]
        if "x-okx-format" in whole:
            whole["format"] = whole.pop("x-okx-format")
    return whole


def test_what_is_moved_can_be_moved_back() -> None:
    assert for_clients() != exact()
    assert restored({**for_clients(), "info": exact()["info"]}) == exact()
    assert "`x-okx-format: decimal`" in for_clients()["info"]["description"]


def shown(value: Any) -> Iterator[Json]:
    """Each mapping that a tool sees: what is in extensions and examples it passes over."""
    if isinstance(value, list):
        for each in value:
            yield from shown(each)
    if isinstance(value, dict):
        yield value
        for key, each in value.items():
            if not key.startswith("x-") and key not in ("example", "examples"):
                yield from shown(each)


def test_tools_see_no_rule_and_no_format_of_ours() -> None:
    formats = {each["format"] for each in shown(for_clients()) if "format" in each}
    assert formats == {"binary", "password", "int64"}
    components = for_clients()["components"]["schemas"]
    rules = [key for each in shown(components) for key in each if key in BETWEEN]
    assert {*rules} == {"description", "allOf"}
    replies = [each for each in components.values() if "allOf" in each]
    assert rules.count("allOf") == len(replies)
    assert {each["title"] for each in replies if not each["title"].endswith("Reply")} == {"Refusal"}


def test_a_refusal_is_a_component_or_some_tools_make_one_for_each_operation() -> None:
    for name in ("Refused", "Failed"):
        content = for_clients()["components"]["responses"][name]["content"]["application/json"]
        assert content["schema"] == {"$ref": "#/components/schemas/Refusal"}


def test_rules_stand_in_the_form_that_they_have(tmp_path: Path) -> None:
    px = text(format="decimal", allOf=[{"pattern": "a"}, {"pattern": "b"}])
    rules = {"not": {"required": ["a", "px"]}, "dependentRequired": {"a": ["px"]}}
    body = request({"a": text(format="password"), "px": px}, **rules)
    made = bundle(open_description(put(tmp_path, asking(body))))
    told = plain(made)["components"]["schemas"]["PlaceRequest"]
    given = made["components"]["schemas"]["PlaceRequest"]
    assert told["x-okx-rules"] == {key: given[key] for key in rules}
    assert told["properties"] == {
        "a": text(format="password"),
        "px": text(**{"x-okx-format": "decimal", "x-okx-rules": {"allOf": px["allOf"]}}),
    }


@pytest.mark.parametrize("made", [for_clients, older])
def test_requests_that_are_documented_are_valid(made: Any) -> None:
    schemas = made()["components"]["schemas"]
    checked = 0
    for key in operations():
        method, _, path = key.partition(" ")
        operation = made()["paths"][path][method.lower()]
        if "requestBody" in operation:
            schema = operation["requestBody"]["content"]["application/json"]["schema"]
        else:
            schema = query_schema({**operation, "x-okx-rules": {}})
        validator = jsonschema_rs.Draft202012Validator(standing_alone(schema, schemas))
        for name, example in request_examples(key).items():
            checked += 1
            assert validator.is_valid(example), (key, name)
    assert checked > 200


def errors_in_version_30(document: Json) -> list[str]:
    """What the schema of OpenAPI 3.0 documents says of one."""
    file = files("openapi_spec_validator") / "resources" / "schemas" / "v3.0" / "schema.json"
    schema = json.loads(file.read_text(encoding="utf-8"))
    found = jsonschema_rs.Draft4Validator(schema).iter_errors(document)
    return [f"{each.instance_path}: {each.message}" for each in found]


def test_the_older_document_is_valid() -> None:
    """As openapi-spec-validator finds, too, which takes a hundred times as long."""
    assert errors_in_version_30(older()) == []
    assert errors_in_version_30({**older(), "openapi": "3.1.0"}) != []


NEWER: list[tuple[Json, Json]] = [
    ({"type": ["object", "null"]}, {"type": "object", "nullable": True}),
    ({"type": "string", "const": "a"}, {"type": "string", "enum": ["a"]}),
    ({"type": "string", "examples": ["a", "b"]}, {"type": "string", "example": "a"}),
    (
        {"type": "integer", "exclusiveMinimum": 1, "exclusiveMaximum": 5},
        {
            "type": "integer",
            "minimum": 1,
            "exclusiveMinimum": True,
            "maximum": 5,
            "exclusiveMaximum": True,
        },
    ),
    (
        {"type": "array", "prefixItems": [text()], "items": text()},
        {"type": "array", "x-okx-columns": [text()], "items": text()},
    ),
    ({"type": "string", "$comment": "a"}, {"type": "string"}),
    (
        {"type": "object", "minProperties": 1},
        {"type": "object", "x-okx-rules": {"minProperties": 1}},
    ),
    (
        {"$ref": "#/components/schemas/A", "description": "B."},
        {"allOf": [{"$ref": "#/components/schemas/A"}], "description": "B."},
    ),
]


@pytest.mark.parametrize(("newer", "said"), NEWER)
def test_what_is_newer_is_said_in_the_words_of_3_0(newer: Json, said: Json) -> None:
    for schema, expected in ((newer, said), ({"type": "array", "items": newer}, None)):
        document = root(components={"schemas": {"A": text(), "B": schema}}, paths={})
        document["info"]["license"] = {"name": "MIT", "identifier": "MIT"}
        told = in_version_30(plain(document))
        if expected is not None:
            assert told["components"]["schemas"]["B"] == expected
        assert errors_in_version_30({**told, "paths": {}}) == []


def test_members_of_shared_enums_have_names_that_differ_by_more_than_case() -> None:
    """Tools make a constant of each member, and many of them write it in capitals."""
    shared = for_clients()["components"]["schemas"].values()
    enums = [each for each in shared if "enum" in each and all(map(str.isascii, each["enum"]))]
    assert any("x-enum-varnames" in each for each in enums)
    for each in enums:
        names = each.get("x-enum-varnames", each["enum"])
        assert len({name.upper() for name in names}) == len(each["enum"]), each
        assert "x-enum-varnames" not in each or all(map(str.isidentifier, names))
