"""What nothing reads is refused, wherever it stands, with the line and what to write instead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from okxgen.load import SpecError

from .tiny import (
    DOCS,
    PATH,
    Json,
    accepts,
    answering,
    files_of,
    get,
    item,
    item_of,
    line_with,
    package,
    post,
    query,
    request,
    request_of,
    root,
    schema,
    text,
)

ERRORS: Json = {
    "classes": {"BadThingError": {"meaning": "It is bad.", "hint": "Make it good."}},
    "codes": {"50000": {"class": "BadThingError", "resend": "no", "meaning": "A bad thing."}},
}


def refused(tmp_path: Path, document: Json, **files: Json | str) -> SpecError:
    with pytest.raises(SpecError) as caught:
        files_of(document, tmp_path, **files)
    return caught.value


def description() -> Json:
    """A description with a POST and a GET."""
    read = item({"a": text()}, title="GetPlaceResult")
    return root({PATH: post(), "/api/v5/thing/places": get([query("a", text())], read)})


def _post(document: Json) -> Json:
    return document["paths"][PATH]["post"]


def _get(document: Json) -> Json:
    return document["paths"]["/api/v5/thing/places"]["get"]


WHERE: dict[str, Callable[[Json], Json]] = {
    "root": lambda document: document,
    "info": lambda document: document["info"],
    "server": lambda document: document["servers"][0],
    "tag": lambda document: document["tags"][0],
    "link of a tag": lambda document: document["tags"][0]["externalDocs"],
    "path": lambda document: document["paths"][PATH],
    "operation": _post,
    "link": lambda document: _post(document)["externalDocs"],
    "rate limit": lambda document: _post(document)["x-okx-rate-limit"][0],
    "request body": lambda document: _post(document)["requestBody"],
    "content of a request": lambda document: _post(document)["requestBody"]["content"],
    "media type of a request": lambda document: _post(document)["requestBody"]["content"][
        "application/json"
    ],
    "parameter": lambda document: _get(document)["parameters"][0],
    "responses": lambda document: _post(document)["responses"],
    "response": lambda document: _post(document)["responses"]["200"],
    "content of an answer": lambda document: _post(document)["responses"]["200"]["content"],
    "media type of an answer": lambda document: _post(document)["responses"]["200"]["content"][
        "application/json"
    ],
    "answer": lambda document: _reply(document),
    "fields of an answer": lambda document: _reply(document)["properties"],
    "data of an answer": lambda document: _reply(document)["properties"]["data"],
}


def _reply(document: Json) -> Json:
    content = _post(document)["responses"]["200"]["content"]
    return content["application/json"]["schema"]


def test_the_description_without_additions_is_taken(tmp_path: Path) -> None:
    assert package(description(), tmp_path, errors=ERRORS)


@pytest.mark.parametrize("key", ["desciption", "x-okx-typo", "X-OKX-RESEND", ""])
@pytest.mark.parametrize("where", WHERE)
def test_a_key_that_nothing_reads(tmp_path: Path, where: str, key: str) -> None:
    document = description()
    WHERE[where](document)[key] = "a"
    error = refused(tmp_path, document)
    assert error.line == line_with(error.file, f'"{key}": "a"')
    assert repr(key) in error.what
    assert error.instead


@pytest.mark.parametrize("method", ["put", "delete", "patch", "head", "options", "trace", "query"])
def test_a_method_that_okx_does_not_have(tmp_path: Path, method: str) -> None:
    document = description()
    document["paths"][PATH][method] = post(name="thing.other")["post"]
    error = refused(tmp_path, document)
    assert error.line == line_with(error.file, f'"{method}"')


@pytest.mark.parametrize("key", ["callbacks", "servers", "x-okx-limit", "operationid"])
def test_a_key_of_operations_that_has_no_effect_here(tmp_path: Path, key: str) -> None:
    document = root({PATH: post(**{key: {}})})
    error = refused(tmp_path, document)
    assert error.line == line_with(error.file, f'"{key}": {{}}')


def test_parameters_of_a_post(tmp_path: Path) -> None:
    document = root({PATH: post(parameters=[query("a", text())])})
    assert "parameters" in refused(tmp_path, document).what


def test_rules_of_a_post(tmp_path: Path) -> None:
    document = root({PATH: post(**{"x-okx-rules": {"not": {"required": ["instId"]}}})})
    assert "x-okx-rules" in refused(tmp_path, document).what


def test_a_body_of_a_get(tmp_path: Path) -> None:
    body = post()["post"]["requestBody"]
    document = root({PATH: get(requestBody=body)})
    assert "requestBody" in refused(tmp_path, document).what


def test_a_body_that_may_be_left_out(tmp_path: Path) -> None:
    """Without `required: true` OpenAPI lets a request go out without its body."""
    document = root()
    document["paths"][PATH]["post"]["requestBody"]["required"] = False
    assert "required" in refused(tmp_path, document).what


@pytest.mark.parametrize("where", ["header", "path", "cookie", "body"])
def test_a_parameter_that_is_not_in_the_query(tmp_path: Path, where: str) -> None:
    parameter = {**query("a", text()), "in": where}
    assert refused(tmp_path, root({PATH: get([parameter])}))


@pytest.mark.parametrize("key", ["style", "explode", "allowReserved", "example", "deprecated"])
def test_a_key_of_parameters_that_has_no_effect_here(tmp_path: Path, key: str) -> None:
    error = refused(tmp_path, root({PATH: get([query("a", text(), **{key: True})])}))
    assert error.line == line_with(error.file, f'"{key}"')


@pytest.mark.parametrize(
    "rules",
    [
        {"required": ["a"]},
        {"properties": {"a": {"type": "string", "const": "x", "description": "A."}}},
        {"additionalProperties": True},
        {"title": "OtherRequest"},
        {"type": "array"},
        {"not": {"required": ["a"]}, "unknown": 1},
    ],
)
def test_rules_add_to_parameters_and_replace_nothing(tmp_path: Path, rules: Json) -> None:
    """What is known of the parameters holds beside the rules, or the rules are refused."""
    parameters = [query("a", text(minLength=2)), query("b", text(), required=True)]
    try:
        module = package(root({PATH: get(parameters, **{"x-okx-rules": rules})}), tmp_path)
    except SpecError:
        return
    model = request_of(module, f"GET {PATH}")
    assert not accepts(module, model, {"a": "aa"})
    assert not accepts(module, model, {"a": "a", "b": ""})
    assert not accepts(module, model, {"a": "aa", "b": "", "c": ""})
    assert accepts(module, model, {"b": ""}) == ("required" not in rules)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("requests", "20"),
        ("requests", 1.5),
        ("requests", True),
        ("requests", -1),
        ("requests", 0),
        ("seconds", None),
        ("seconds", 0),
        ("per", "user"),
        ("per", ["planet"]),
        ("per", []),
        ("only", ["BONDS"]),
        ("except", "OPTION"),
    ],
)
def test_a_rate_limit_that_is_none(tmp_path: Path, key: str, value: Any) -> None:
    document = description()
    _post(document)["x-okx-rate-limit"][0][key] = value
    assert refused(tmp_path, document).file.name == "openapi.yaml"


@pytest.mark.parametrize("key", ["requests", "seconds", "per"])
def test_a_rate_limit_that_lacks_something(tmp_path: Path, key: str) -> None:
    document = description()
    del _post(document)["x-okx-rate-limit"][0][key]
    assert key in refused(tmp_path, document).what


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("x-okx-permission", "write"),
        ("x-okx-permission", "Trade"),
        ("x-okx-permission", None),
        ("x-okx-resend", "maybe"),
        ("x-okx-resend", True),
        ("x-okx-rate-limit", {}),
        ("security", [{"key": []}]),
        ("security", {}),
        ("tags", []),
        ("tags", ["thing", "thing"]),
        ("tags", ["other"]),
        ("tags", "thing"),
        ("summary", None),
        ("externalDocs", {}),
        ("deprecated", "yes"),
    ],
)
def test_a_setting_of_an_operation_that_is_none(tmp_path: Path, key: str, value: Any) -> None:
    document = description()
    _post(document)[key] = value
    error = refused(tmp_path, document)
    assert error.line >= line_with(error.file, '"post"')


@pytest.mark.parametrize(
    "key",
    [
        "operationId",
        "tags",
        "summary",
        "externalDocs",
        "responses",
        "requestBody",
        "x-okx-rate-limit",
        "x-okx-permission",
    ],
)
def test_an_operation_that_lacks_something(tmp_path: Path, key: str) -> None:
    document = root()
    del document["paths"][PATH]["post"][key]
    assert key in refused(tmp_path, document).what


@pytest.mark.parametrize("key", ["info", "servers", "tags", "paths"])
def test_a_root_that_lacks_something(tmp_path: Path, key: str) -> None:
    document = root()
    del document[key]
    assert key in refused(tmp_path, document).what


def test_a_deprecated_operation_says_so(tmp_path: Path) -> None:
    module = package(root({PATH: post(deprecated=True)}), tmp_path)
    assert "eprecated" in module.Client().thing.place.__doc__


def test_an_operation_without_description_of_its_tag(tmp_path: Path) -> None:
    document = root(tags=[{"name": "other", "description": "O.", "externalDocs": {"url": DOCS}}])
    assert "tag" in refused(tmp_path, document).what


@pytest.mark.parametrize("where", ["file", "class", "code"])
def test_a_key_of_errors_that_nothing_reads(tmp_path: Path, where: str) -> None:
    errors = {key: {name: dict(each) for name, each in ERRORS[key].items()} for key in ERRORS}
    place = {
        "file": errors,
        "class": errors["classes"]["BadThingError"],
        "code": errors["codes"]["50000"],
    }[where]
    place["typo"] = {}
    error = refused(tmp_path, root(), errors=errors)
    assert error.file.name == "errors.yaml"
    assert error.line == line_with(error.file, '"typo"')


@pytest.mark.parametrize(
    ("key", "value"),
    [("class", "NoSuchError"), ("resend", "maybe"), ("resend", False), ("meaning", None)],
)
def test_an_error_code_that_is_wrong(tmp_path: Path, key: str, value: Any) -> None:
    code = {**ERRORS["codes"]["50000"], key: value}
    error = refused(tmp_path, root(), errors={**ERRORS, "codes": {"50000": code}})
    assert error.line == line_with(
        error.file, f'"{key}"' if key != "meaning" else '"meaning": null'
    )


def test_a_class_whose_codes_differ_in_what_they_say_of_the_outcome(tmp_path: Path) -> None:
    other = {**ERRORS["codes"]["50000"], "resend": "unknown"}
    codes = {**ERRORS["codes"], "50001": other}
    assert "BadThingError" in refused(tmp_path, root(), errors={**ERRORS, "codes": codes}).what


CLOSING: dict[str, Any] = {
    "enum": ["a"],
    "const": "a",
    "pattern": "^a$",
    "minLength": 1,
    "maxLength": 9,
    "minimum": 1,
    "maximum": 9,
    "exclusiveMinimum": 1,
    "exclusiveMaximum": 9,
    "minItems": 1,
    "maxItems": 9,
    "uniqueItems": True,
    "required": ["a"],
    "additionalProperties": False,
    "dependentRequired": {"a": ["b"]},
    "minProperties": 1,
    "maxProperties": 9,
    "not": {},
    "if": {},
    "then": {},
    "else": {},
    "allOf": [{}],
    "anyOf": [{}],
    "oneOf": [{}],
}


def _answers(rule: Json) -> dict[str, Json]:
    """A keyword in every place of an answer where a schema stands."""
    row = item({"px": text()}, title="Row")
    return {
        "item": item({"a": text()}, **rule),
        "field": item({"a": text(**rule)}),
        "number": item({"a": schema("integer", **rule)}),
        "list": item({"a": schema("array", items=text(), **rule)}),
        "element": item({"a": schema("array", items=text(**rule))}),
        "object": item({"a": {**row, "description": "R.", **rule}}),
        "object in a list": item({"a": schema("array", items={**row, **rule})}),
        "field of an object": item({"a": {**row, "properties": {"px": text(**rule)}}}),
    }


@pytest.mark.parametrize("place", _answers({}))
@pytest.mark.parametrize("keyword", CLOSING)
def test_a_keyword_that_would_close_an_answer(tmp_path: Path, keyword: str, place: str) -> None:
    error = refused(tmp_path, answering(_answers({keyword: CLOSING[keyword]})[place]))
    start = line_with(error.file, '"PlaceReply"')
    lines = error.file.read_text().split("\n")
    expected = next(n for n, each in enumerate(lines, 1) if f'"{keyword}"' in each and n > start)
    assert error.line == expected
    assert repr(keyword) in error.what
    assert "x-extensible-enum" in error.instead


@pytest.mark.parametrize("place", _answers({}))
@pytest.mark.parametrize("keyword", ["multipleOf", "contains", "$defs", "x-okx-typo", "nullable"])
def test_a_keyword_that_answers_do_not_have(tmp_path: Path, keyword: str, place: str) -> None:
    error = refused(tmp_path, answering(_answers({keyword: {}})[place]))
    assert error.line == line_with(error.file, f'"{keyword}"')
    assert repr(keyword) in error.what


@pytest.mark.parametrize("kind", ["number", "null", "text", ["string"], None])
def test_a_type_that_answers_do_not_have(tmp_path: Path, kind: Any) -> None:
    assert refused(tmp_path, answering(item({"a": {"type": kind, "description": "A."}})))


def test_known_values_of_an_answer_are_told_and_others_are_taken(tmp_path: Path) -> None:
    data = item({"side": text(**{"x-extensible-enum": ["buy", "sell"]})})
    module = package(answering(data), tmp_path)
    source = Path(module.__file__ or "").with_name("models") / "thing.py"
    assert "Known values: buy, sell." in source.read_text()
    assert item_of(module).from_wire({"side": "swap"}).side == "swap"


@pytest.mark.parametrize("value", ["buy", [1], {}, [None]])
def test_known_values_that_are_none(tmp_path: Path, value: Any) -> None:
    assert refused(tmp_path, answering(item({"side": text(**{"x-extensible-enum": value})})))


def test_a_request_s_titles_are_needed(tmp_path: Path) -> None:
    body = request({"leg": schema("object", properties={}, additionalProperties=False)})
    assert "title" in refused(tmp_path, root({PATH: post(body)})).what
