"""Fields of an answer that can be null: described so, and read as what has no value."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from okxgen.description.resolve import open_description
from okxgen.drift.described import described
from okxgen.house.lint import findings
from okxgen.outputs.documents import as_yaml
from okxgen.outputs.openapi.bundle import bundle

from tests.support.tiny import (
    PATH,
    Json,
    answering,
    asking,
    get,
    item,
    item_of,
    line_with,
    package,
    put,
    query,
    refused,
    request,
    root,
    schema,
    text,
)

KEY = f"POST {PATH}"
COLUMN = text(**{"x-okx-column": "px"})


def or_null(rules: Json) -> Json:
    return {"description": "Or null.", **rules, "type": [rules["type"], "null"]}


def leg(title: str) -> Json:
    return item({"px": text()}, title=title)


FIELDS: dict[str, tuple[Json, Any, Any]] = {
    "object": (leg("Leg"), {"px": "1"}, None),
    "objects": (schema("array", items=leg("OneLeg")), [{"px": "1"}], []),
    "objectMap": (schema("object", additionalProperties=leg("Named")), {"a": {"px": "1"}}, {}),
    "row": ({"title": "Line", "type": "array", "prefixItems": [COLUMN]}, ["1"], None),
    "texts": (schema("array", items=text()), ["a"], []),
    "textMap": (schema("object", additionalProperties=text()), {"a": "b"}, {}),
    "text": (text(), "a", ""),
    "number": (text(format="decimal"), "1", None),
    "flag": (schema("boolean"), True, None),
    "integer": (schema("integer"), 1, None),
    "float": (schema("number", format="decimal"), 1, None),
}
NULLABLE = item({name: or_null(rules) for name, (rules, _, _) in FIELDS.items()})
PLAIN = item({name: {"description": "It.", **rules} for name, (rules, _, _) in FIELDS.items()})


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return package(answering(NULLABLE), tmp_path_factory.mktemp("nullable"))


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return package(answering(PLAIN), tmp_path_factory.mktemp("plain"))


@pytest.mark.parametrize("name", FIELDS)
def test_null_reads_as_nothing_and_is_what_was_sent(module: ModuleType, name: str) -> None:
    _, value, nothing = FIELDS[name]
    attribute = {"objectMap": "object_map", "textMap": "text_map"}.get(name, name)
    reply = module.OPERATIONS[KEY].answer([{name: None}])
    assert reply.raw.count(b"null") == 1
    for found in (reply[0], item_of(module).from_wire({name: None})):
        assert getattr(found, attribute) == nothing
        assert found[name] is None
        assert found.to_wire() == {name: None}
        assert found.to_dict()[attribute] == nothing
        assert f"{attribute}=None" in repr(found)
    assert module.OPERATIONS[KEY].answer([{name: value}])[0].to_wire() == {name: value}


def test_a_value_reads_as_where_there_is_no_null(module: ModuleType, strict: ModuleType) -> None:
    sent = {name: value for name, (_, value, _) in FIELDS.items()}
    ours, theirs = (each.OPERATIONS[KEY].answer([sent])[0] for each in (module, strict))
    assert ours.to_dict() == theirs.to_dict()
    assert ours.object.px == "1"


def test_other_tools_are_told(tmp_path: Path) -> None:
    shared = {"Leg": or_null(leg("Leg"))}
    field = {"$ref": "fields.yaml#/Leg", "description": "A leg."}
    spec = put(
        tmp_path / "spec", answering(item({"leg": field, "n": or_null(text())})), fields=shared
    )
    schemas = bundle(open_description(spec))["components"]["schemas"]
    assert schemas["Leg"]["type"] == ["object", "null"]
    assert schemas["PlaceResult"]["properties"] == {
        "leg": {"$ref": "#/components/schemas/Leg", "description": "A leg."},
        "n": or_null(text()),
    }
    assert "- 'null'" in as_yaml(bundle(open_description(spec)))
    told = {each.name: each.type for each in described(spec)[KEY].facts.answer}
    assert told == {"leg": "object", "leg.px": "string", "n": "string"}


@pytest.mark.parametrize("value", [None, {"px": "1"}])
@pytest.mark.parametrize("nullable", [True, False])
def test_an_example_may_have_it_where_it_is_described(
    tmp_path: Path, value: Any, nullable: bool
) -> None:
    rules = {**leg("Leg"), "description": "A leg."}
    document = answering(item({"leg": or_null(rules) if nullable else rules}))
    content = document["paths"][PATH]["post"]["responses"]["200"]["content"]["application/json"]
    shown = {"code": "0", "msg": "", "data": [{"leg": value}]}
    content["examples"] = {"documented": {"value": shown}}
    found = [each for each in findings(put(tmp_path, document)) if "breaks its schema" in each.what]
    assert bool(found) == (value is None and not nullable)


@pytest.mark.parametrize(
    "kind",
    [
        ["null", "string"],
        ["string"],
        ["string", "object"],
        ["string", "null", "null"],
        ["null", "null"],
        ["null"],
        [],
        [None, "null"],
        ["string", None],
        ["text", "null"],
    ],
    ids=str,
)
def test_types_that_are_not_one_or_null(tmp_path: Path, kind: Any) -> None:
    error = refused(tmp_path, answering(item({"a": text(type=kind)})))
    assert error.line >= line_with(error.file, '"a"')


def document_with(place: str) -> Json:
    """A description that has a type or null in a place where there is no field of an answer."""
    rules = or_null(text())
    if place == "data":
        made = answering(text())
        reply = made["paths"][PATH]["post"]["responses"]["200"]["content"]["application/json"]
        data = reply["schema"]["properties"]["data"]
        data["type"] = [data["type"], "null"]
        return made
    return {
        "item": answering(or_null(item({"a": text()}))),
        "text as an item": answering(rules),
        "element": answering(item({"a": schema("array", items=rules)})),
        "object in a list": answering(item({"a": schema("array", items=or_null(leg("Leg")))})),
        "value of a map": answering(item({"a": schema("object", additionalProperties=rules)})),
        "parameter": asking(request({"a": rules})),
        "element of a parameter": asking(request({"a": schema("array", items=rules)})),
        "object of a request": asking(request({"a": or_null(request({"b": text()}, title="B"))})),
        "request": asking({**request({"a": text()}), "type": ["object", "null"]}),
        "query": root({"/api/v5/thing/read": get([query("a", rules)], item({"a": text()}))}),
        "rule": asking(
            request({"a": text()}, **{"if": {"properties": {"a": {"type": ["string", "null"]}}}},
                    then={"required": ["a"]}, description="D.")
        ),
    }[place]  # fmt: skip


@pytest.mark.parametrize(
    "place",
    [
        *("data", "item", "text as an item", "element", "object in a list", "value of a map"),
        *("parameter", "element of a parameter", "object of a request", "request", "query"),
        "rule",
    ],
)
def test_nothing_else_can_be_null(tmp_path: Path, place: str) -> None:
    error = refused(tmp_path, document_with(place))
    assert abs(error.line - line_with(error.file, '"null"')) < 9
