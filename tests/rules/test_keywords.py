"""Nothing in the description is silently ignored: every keyword has its effect or is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from jsonschema_specifications import REGISTRY
from okxgen.description.load import SpecError
from okxgen.description.read import read
from okxgen.description.resolve import open_description
from okxgen.outputs.python.build import build

from tests.support.every import every
from tests.support.keyword_cases import ANNOTATIONS, REFERENCES, REFUSED, SUPPORTED, UNKNOWN, Case
from tests.support.tiny import (
    Json,
    accepts,
    asking,
    files_of,
    line_with,
    package,
    put,
    request,
    request_of,
    schema,
    text,
)

pytestmark = pytest.mark.slow

VOCABULARIES = [
    *("core", "applicator", "unevaluated", "validation"),
    *("format-annotation", "content", "meta-data"),
]


def test_every_keyword_of_the_draft_is_spoken_of_here() -> None:
    keywords = {"x-okx-default"}  # in place of default, which clients would fill in
    for name in VOCABULARIES:
        meta = REGISTRY.contents(f"https://json-schema.org/draft/2020-12/meta/{name}")
        keywords |= meta["properties"].keys()
    assert {*SUPPORTED, *ANNOTATIONS, *REFERENCES, *REFUSED} == keywords


CASES = [(keyword, case) for keyword, cases in SUPPORTED.items() for case in cases]
NAMES = [f"{keyword}-{number}" for number, (keyword, _) in enumerate(CASES)]


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=NAMES)
def test_a_supported_keyword(tmp_path: Path, case: Case) -> None:
    module = package(asking(case.schema), tmp_path)
    model = request_of(module)
    validator = jsonschema_rs.Draft202012Validator(case.schema)
    for wire in case.conforming:
        assert validator.is_valid(wire), wire
        assert accepts(module, model, wire), wire
    for wire in case.breaking:
        assert not validator.is_valid(wire), wire
        assert not accepts(module, model, wire), wire


@pytest.mark.parametrize("keyword", SUPPORTED)
def test_a_supported_keyword_has_an_effect(keyword: str) -> None:
    """Were the keyword left out, a value would be judged otherwise: the cases can fail."""
    told = False
    for case in SUPPORTED[keyword]:
        without = jsonschema_rs.Draft202012Validator(_without(case.schema, keyword))
        told = told or any(without.is_valid(wire) for wire in case.breaking)
        told = told or any(not without.is_valid(wire) for wire in case.conforming)
    assert told


def _without(value: Any, keyword: str) -> Any:
    if isinstance(value, dict):
        return {key: _without(each, keyword) for key, each in value.items() if key != keyword}
    if isinstance(value, list):
        return [_without(each, keyword) for each in value]
    return value


@pytest.mark.parametrize("keyword", [name for name in ANNOTATIONS if name != "title"])
def test_an_annotation_changes_no_verdict(tmp_path: Path, keyword: str) -> None:
    body = request({"a": text(**{keyword: ANNOTATIONS[keyword]})})
    module = package(asking(body), tmp_path)
    validator = jsonschema_rs.Draft202012Validator(body)
    for value in ("", "x", "1.5", "1e5", None, 1, True, []):
        wire = {"a": value}
        assert accepts(module, request_of(module), wire) == validator.is_valid(wire), value


@pytest.mark.parametrize("form", ["decimal", "unix-ms", "flag", "comma-separated", "password"])
def test_a_format_changes_no_verdict(tmp_path: Path, form: str) -> None:
    """It says what Python takes and gives; what may go out is what the schema says."""
    body = request({"a": text(format=form, pattern="^[0-9a-z,]{1,4}$"), "b": text(format=form)})
    module = package(asking(body), tmp_path)
    validator = jsonschema_rs.Draft202012Validator(body)
    for value in ("", "1", "true", "a,b", "1.5", ["a"], True, 1, None, 1700000000000):
        for wire in ({"a": value}, {"b": value}):
            assert accepts(module, request_of(module), wire) == validator.is_valid(wire), wire


def places(keyword: str, value: Any) -> Iterator[tuple[str, Json]]:
    """A keyword in every place of a request where a schema stands."""
    rule = {keyword: value}
    yield "parameter", request({"a": text(**rule)})
    yield "number", request({"a": schema("integer", **rule)})
    yield "flag", request({"a": schema("boolean", **rule)})
    yield "request", request({"a": text()}, description="D.", **rule)
    yield "list", request({"a": schema("array", items=text(), **rule)})
    yield "element", request({"a": schema("array", items=text(**rule))})
    leg = {**request({"px": text()}, description="D."), "title": "Leg"}
    yield "object", request({"a": {**leg, **rule}})
    yield "field of an object", request({"a": {**leg, "properties": {"px": text(**rule)}}})
    yield "element that is an object", request({"a": schema("array", items={**leg, **rule})})
    told = {"description": "D."}
    yield "condition", request({"a": text()}, **{"if": {**told, **rule}, "then": {}})
    tested = {"properties": {"a": {**told, **rule}}}
    yield "tested value", request({"a": text()}, **{"if": tested, "then": {"required": ["a"]}})
    yield "consequence", request({"a": text()}, **{"if": {"required": ["a"]}, "then": rule})
    yield "other consequence", request({"a": text()}, **{"if": {"required": ["a"]}, "else": rule})
    value_rule = {"properties": {"a": {**told, **rule}}}
    consequence = {"if": {"required": ["a"]}, "then": value_rule}
    yield "value in a consequence", request({"a": text()}, **consequence)
    yield "alternative", request({"a": text()}, **told, anyOf=[rule])
    yield "choice", request({"a": text()}, **told, oneOf=[rule])
    yield "part", request({"a": text()}, **told, allOf=[rule])
    yield "prohibition", request({"a": text()}, **told, **{"not": rule})
    yield "prohibited value", request({"a": text(**{"not": rule})})
    batch = {"title": "PlaceRequest", "type": "array", "x-okx-name": "orders", "items": leg}
    yield "batch", {**batch, **rule}
    yield "element of a batch", {**batch, "items": {**leg, **rule}}
    field = {**leg, "properties": {"px": text(**rule)}}
    yield "field of an element of a batch", {**batch, "items": field}


PLACES = {name: name for name, _ in places("x", 1)}
MEANT = {("batch", "x-okx-name")}


@pytest.mark.parametrize("keyword", [*REFUSED, *UNKNOWN])
@every("place", PLACES)
def test_a_keyword_without_effect_is_refused(tmp_path: Path, place: str, keyword: str) -> None:
    """The error names the keyword, its file and its line."""
    if (place, keyword) in MEANT:
        return
    spec = put(tmp_path, asking(dict(places(keyword, {**REFUSED, **UNKNOWN}[keyword]))[place]))
    with pytest.raises(SpecError) as caught:
        build(read(open_description(spec)))
    error = caught.value
    assert repr(keyword) in error.what
    assert error.file == spec / "openapi.yaml"
    body = line_with(error.file, "requestBody")
    lines = error.file.read_text().split("\n")
    marked = [n for n, line in enumerate(lines, 1) if f'"{keyword}":' in line and n > body]
    assert error.line == marked[-1]


@pytest.mark.parametrize("keyword", [*REFUSED, *UNKNOWN])
def test_a_refusal_names_what_is_supported(tmp_path: Path, keyword: str) -> None:
    value = {**REFUSED, **UNKNOWN}[keyword]
    with pytest.raises(SpecError) as caught:
        files_of(asking(request({"a": text(**{keyword: value})})), tmp_path)
    assert "pattern" in caught.value.instead


@pytest.mark.parametrize(
    ("kind", "keyword", "value"),
    [
        (kind, keyword, value)
        for keyword, value, own in (
            ("minLength", 2, "string"),
            ("maxLength", 1, "string"),
            ("pattern", "^a$", "string"),
            ("minimum", 2, "integer"),
            ("maximum", 2, "integer"),
            ("exclusiveMinimum", 2, "integer"),
            ("exclusiveMaximum", 2, "integer"),
            ("minItems", 2, "array"),
            ("maxItems", 1, "array"),
            ("uniqueItems", True, "array"),
            ("minProperties", 2, "object"),
            ("maxProperties", 1, "object"),
            ("required", ["a"], "object"),
            ("dependentRequired", {"a": ["b"]}, "object"),
        )
        for kind in ("string", "integer", "boolean", "array")
        if kind != own
    ],
)
def test_a_keyword_of_another_type(tmp_path: Path, kind: str, keyword: str, value: Any) -> None:
    """It says nothing about such values, as in JSON Schema, or the generator refuses it."""
    more = {"items": text()} if kind == "array" else {}
    body = request({"v": schema(kind, **more, **{keyword: value})})
    try:
        module = package(asking(body), tmp_path)
    except SpecError as error:
        assert keyword in error.what
        return
    validator = jsonschema_rs.Draft202012Validator(body)
    for each in ("", "a", "aa", 0, 1, 2, 3, True, False, [], ["a"], ["a", "a"]):
        wire = {"v": each}
        assert accepts(module, request_of(module), wire) == validator.is_valid(wire), each


@pytest.mark.parametrize(
    ("keyword", "value", "kind"),
    [
        ("type", "number", "string"),
        ("type", "null", "string"),
        ("type", "text", "string"),
        ("type", ["string", "integer"], "string"),
        ("type", 1, "string"),
        ("enum", [], "string"),
        ("enum", ["a", "a"], "string"),
        ("enum", "a", "string"),
        ("enum", [None], "string"),
        ("enum", [1.5], "integer"),
        ("const", None, "string"),
        ("const", 1.5, "integer"),
        ("const", ["a"], "string"),
        ("minLength", -1, "string"),
        ("minLength", "1", "string"),
        ("minLength", 1.5, "string"),
        ("minLength", True, "string"),
        ("maxLength", None, "string"),
        ("minimum", "1", "integer"),
        ("minimum", 1.5, "integer"),
        ("maximum", True, "integer"),
        ("pattern", 1, "string"),
        ("format", "date-time", "string"),
        ("format", "unix-us", "string"),
        ("format", "binary", "string"),
        ("format", "flag", "boolean"),
        ("format", 1, "string"),
        ("uniqueItems", 1, "array"),
        ("minItems", -1, "array"),
        ("items", [{"type": "string"}], "array"),
        ("items", True, "array"),
        ("items", False, "array"),
        ("items", {"type": "integer"}, "array"),
        ("items", {"type": "string", "format": "decimal"}, "array"),
        ("allOf", [], "string"),
        ("anyOf", [], "string"),
        ("oneOf", {}, "string"),
        ("deprecated", "yes", "string"),
        ("description", "", "string"),
        ("description", 1, "string"),
    ],
)
def test_a_keyword_with_a_value_that_is_not_supported(
    tmp_path: Path, keyword: str, value: Any, kind: str
) -> None:
    more = {"items": text()} if kind == "array" else {}
    body = request({"a": {**schema(kind, **more), keyword: value}})
    with pytest.raises(SpecError) as caught:
        files_of(asking(body), tmp_path)
    assert caught.value.file.name == "openapi.yaml"


@pytest.mark.parametrize(
    "body",
    [
        request({"a": text()}, required=["b"]),
        request({"a": text()}, required="a"),
        request({"a": text()}, type="array"),
        {**request({"a": text()}), "additionalProperties": True},
        {**request({"a": text()}), "additionalProperties": {"type": "string"}},
        {key: value for key, value in request({}).items() if key != "additionalProperties"},
        {key: value for key, value in request({}).items() if key != "properties"},
        {key: value for key, value in request({}).items() if key != "type"},
        {key: value for key, value in request({}).items() if key != "title"},
        request({"a": {"type": "string"}}),
        request({"a": {"description": "No type."}}),
        request({"a": True}),
        request({"a": False}),
        request({"a": {**request({"px": text()}), "title": None}}),
    ],
)
def test_a_request_that_is_not_exact(tmp_path: Path, body: Json) -> None:
    with pytest.raises(SpecError):
        files_of(asking(body), tmp_path)


@pytest.mark.parametrize(
    "rule",
    [
        {"then": {"required": ["b"]}},
        {"else": {"required": ["b"]}},
        {"if": {"required": ["a"]}},
        {"then": {"required": ["b"]}, "else": {"required": ["b"]}},
    ],
)
def test_half_a_condition(tmp_path: Path, rule: Json) -> None:
    """JSON Schema takes it and ignores it; here what has no effect is an error."""
    body = request({"a": text(), "b": text()}, **rule)
    for document in (asking(body), asking(request({"a": text()}, description="D.", anyOf=[rule]))):
        with pytest.raises(SpecError, match="if"):
            files_of(document, tmp_path)


@pytest.mark.parametrize(
    "rule",
    [
        {"anyOf": [{"required": ["a"], "properties": {"a": {"const": "1"}}}]},
        {"if": {"minProperties": 1}, "then": {"required": ["a"]}},
        {"not": {"minProperties": 2}},
    ],
)
def test_a_rule_without_words_asks_for_a_description(tmp_path: Path, rule: Json) -> None:
    with pytest.raises(SpecError) as caught:
        files_of(asking(request({"a": text(), "b": text()}, **rule)), tmp_path)
    assert "description" in caught.value.instead
