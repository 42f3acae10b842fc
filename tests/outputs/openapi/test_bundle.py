"""One OpenAPI document for tools of every language, read here as such tools read it."""

from __future__ import annotations

import importlib.util
import json
import sys
import warnings
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

import jsonschema_rs
import pytest
import yaml
from okxgen.description.load import SpecError, load
from okxgen.description.resolve import open_description
from okxgen.outputs.documents import as_json, as_yaml
from okxgen.outputs.openapi.bundle import bundle

from tests.support.description import document as real
from tests.support.description import part_of_description
from tests.support.every import every
from tests.support.once import once
from tests.support.paths import ROOT
from tests.support.tiny import (
    PATH,
    Json,
    asking,
    get,
    item,
    post,
    put,
    query,
    request,
    root,
    schema,
    text,
)

pytestmark = pytest.mark.slow


def bundled(tmp_path: Path, document: Json, **files: Json | str) -> Json:
    return bundle(open_description(put(tmp_path / "spec", document, **files)))


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for each in value.values():
            yield from references(each)
    if isinstance(value, list):
        for each in value:
            yield from references(each)


def faults(document: Json) -> list[str]:
    """What the validator of OpenAPI, which takes long to import, has against a document."""
    from openapi_spec_validator import OpenAPIV31SpecValidator

    return [each.message for each in OpenAPIV31SpecValidator(document).iter_errors()]


def media(document: Json) -> Iterator[tuple[str, Json]]:
    """Every request and every successful answer of a document."""
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            if "requestBody" in operation:
                yield f"{method} {path}", operation["requestBody"]["content"]["application/json"]
            for content in operation["responses"]["200"]["content"].items():
                if content[0] == "application/json":
                    yield f"{method} {path} answer", content[1]


def test_the_document_is_valid_openapi() -> None:
    assert real()["openapi"].startswith("3.1.")
    assert faults(real()) == []


def test_its_schemas_are_valid_json_schema() -> None:
    components = real()["components"]
    schemas = components["schemas"]
    assert [name for name, each in schemas.items() if not jsonschema_rs.meta.is_valid(each)] == []
    # In one schema, which reads each of them and all that they refer to once.
    every = [{"$ref": f"#/components/schemas/{name}"} for name in schemas]
    assert jsonschema_rs.Draft202012Validator({"anyOf": every, "components": components})
    assert all(schemas)


def test_no_reference_leaves_the_document() -> None:
    found = set(references(real()))
    assert found
    for reference in found:
        node = real()
        assert reference.startswith("#/components/")
        for step in reference.removeprefix("#/").split("/"):
            node = node[step]


def test_every_path_and_every_example_is_there() -> None:
    files = list((ROOT / "spec/paths").rglob("*.yaml"))
    assert len(real()["paths"]) == len(files)
    assert all(each["examples"] for _, each in media(real()))


def test_titled_schemas_are_components() -> None:
    schemas = real()["components"]["schemas"]
    assert schemas["ClosePositionRequest"]["required"] == ["instId", "mgnMode"]
    assert schemas["ClosePositionResult"]["title"] == "ClosePositionResult"
    assert schemas["InstId"]["type"] == "string"
    for _, each in media(real()):
        assert each["schema"].keys() == {"$ref"}


def test_requests_and_answers_of_a_tiny_description(tmp_path: Path) -> None:
    inner = {**request({"px": {"$ref": "fields.yaml#/Px"}}), "title": "Leg", "description": "L."}
    body = request({"leg": inner, "px": {"$ref": "fields.yaml#/Px", "description": "Other."}})
    document = bundled(tmp_path, asking(body), fields={"Px": text(minLength=1)})
    schemas = document["components"]["schemas"]
    px = {"$ref": "#/components/schemas/Px"}
    assert schemas["Px"] == text(minLength=1)
    assert schemas["Leg"] == {**inner, "properties": {"px": px}}
    assert schemas["PlaceRequest"]["properties"] == {
        "leg": {"$ref": "#/components/schemas/Leg"},
        "px": {**px, "description": "Other."},
    }


def test_rules_keep_their_references(tmp_path: Path) -> None:
    rules = {"if": {"properties": {"a": {"$ref": "fields.yaml#/A"}}}, "then": {"required": ["a"]}}
    document = bundled(tmp_path, asking(request({"a": text()}, **rules)), fields={"A": text()})
    tested = document["components"]["schemas"]["PlaceRequest"]["if"]
    assert tested["properties"] == {"a": {"$ref": "#/components/schemas/A"}}


def test_what_tools_are_told_of_a_rule_does_not_change_it(tmp_path: Path) -> None:
    rules = {
        "if": {"required": ["a"], "properties": {"a": {"const": "x"}}},
        "then": {"required": ["b"]},
        "else": {"properties": {"c": False}},
        "not": {"required": ["a", "d"]},
    }
    body = request({name: text() for name in "abcd"}, **rules)
    made = bundled(tmp_path, asking(body))["components"]["schemas"]["PlaceRequest"]
    ours, theirs = (jsonschema_rs.Draft202012Validator(each) for each in (made, body))
    wires = [dict.fromkeys(names, "x") for n in range(5) for names in combinations("abcde", n)]
    verdicts = [theirs.is_valid(wire) for wire in wires]
    assert len(set(verdicts)) == 2
    assert [ours.is_valid(wire) for wire in wires] == verdicts


def test_a_list_in_a_query_is_written_with_commas(tmp_path: Path) -> None:
    """As the client writes it; OpenAPI would repeat the parameter where nothing is said."""
    shared = {"Ids": schema("array", items=text())}
    parameters = [
        query("a", schema("array", items=text())),
        query("b", {"$ref": "fields.yaml#/Ids"}),
        query("c", text()),
    ]
    document = bundled(tmp_path, root({PATH: get(parameters)}), fields=shared)
    made = {each["name"]: each for each in document["paths"][PATH]["get"]["parameters"]}
    for name in "ab":
        assert (made[name]["style"], made[name]["explode"]) == ("form", False)
    assert made["c"].keys() == {"name", "in", "schema"}


def test_headers_stay_beside_body_and_query(tmp_path: Path) -> None:
    """Written out with each operation, as every tool reads them."""
    when = {"name": "expTime", "in": "header", "description": "D.", "schema": text(pattern="^1$")}
    shared = {"name": "view", "in": "header", "required": True, "schema": {"$ref": "#/View"}}
    headers = [when, {"$ref": "headers.yaml#/View"}]
    paths = {
        PATH: post(parameters=headers),
        "/api/v5/thing/places": get([query("a", text()), *headers], item({}, title="Place")),
    }
    reply = paths["/api/v5/thing/places"]["get"]["responses"]["200"]["content"]
    reply["application/json"]["schema"]["title"] = "PlacesReply"
    library = {"View": shared | {"schema": {"$ref": "headers.yaml#/Kind"}}, "Kind": text()}
    document = bundled(tmp_path, root(paths), headers=library)
    told = {**shared, "schema": {"$ref": "#/components/schemas/Kind"}}
    assert document["paths"][PATH]["post"]["parameters"] == [when, told]
    getting = document["paths"]["/api/v5/thing/places"]["get"]["parameters"]
    assert getting == [query("a", text()), when, told]
    assert document["components"]["schemas"]["Kind"] == text()
    assert faults(document) == []


def test_what_only_the_generator_reads_stays_as_it_was_written(tmp_path: Path) -> None:
    limit = {"orders": 9, "seconds": 2, "per": ["user"], "group": "all-orders"}
    more = {"x-okx-rate-limit": [limit], "x-okx-batch-of": "thing.place"}
    made = bundled(tmp_path, root({PATH: post(**more)}))["paths"][PATH]["post"]
    assert {key: made[key] for key in more} == more


def test_batches_rows_and_maps_are_components_of_valid_schemas(tmp_path: Path) -> None:
    order = {**request({"px": text()}), "title": "Order"}
    batch = {"title": "PlaceRequest", "type": "array", "x-okx-name": "orders", "items": order}
    line = {"title": "Line", "type": "array", "prefixItems": [text(**{"x-okx-column": "px"})]}
    leg = item({"px": text()}, title="Leg")
    data = item({"lines": schema("array", items=line), "legs": schema("object")})
    data["properties"]["legs"]["additionalProperties"] = leg
    schemas = bundled(tmp_path, root({PATH: post(batch, data)}))["components"]["schemas"]
    assert schemas.keys() == {
        *("PlaceRequest", "Order", "PlaceReply", "PlaceResult", "Line", "Leg"),
    }
    assert schemas["PlaceRequest"] == {**batch, "items": {"$ref": "#/components/schemas/Order"}}
    assert schemas["Line"] == line
    fields = schemas["PlaceResult"]["properties"]
    assert fields["lines"]["items"] == {"$ref": "#/components/schemas/Line"}
    assert fields["legs"]["additionalProperties"] == {"$ref": "#/components/schemas/Leg"}
    for each in schemas.values():
        jsonschema_rs.meta.validate(each)


def test_rules_of_a_query_leave_no_file_behind(tmp_path: Path) -> None:
    rules = {"x-okx-rules": {"allOf": [{"$ref": "fields.yaml#/Rule"}]}}
    parameters = [query("a", text()), query("b", text())]
    told = {"description": "Not both.", "not": {"required": ["a", "b"]}}
    document = bundled(tmp_path, root({PATH: get(parameters, **rules)}), fields={"Rule": told})
    assert [each for each in references(document) if not each.startswith("#/components/")] == []


def test_properties_named_as_keywords_are_properties(tmp_path: Path) -> None:
    names = ["schema", "properties", "title", "type", "items", "examples", "description", "not"]
    body = request({name: text() for name in names})
    document = bundled(tmp_path, asking(body))
    assert document["components"]["schemas"]["PlaceRequest"] == body


def test_what_an_example_says_is_left_alone(tmp_path: Path) -> None:
    value = {"$ref": "nowhere.yaml", "schema": {"title": "A", "type": "object"}, "x-a": [{}]}
    document = root()
    content = document["paths"][PATH]["post"]["requestBody"]["content"]["application/json"]
    content["examples"] = {"documented": {"value": value}}
    made = bundled(tmp_path, document)["paths"][PATH]["post"]["requestBody"]
    assert made["content"]["application/json"]["examples"]["documented"]["value"] == value


def test_two_schemas_of_one_name(tmp_path: Path) -> None:
    other = post({**request({"b": text()}), "title": "PlaceRequest"}, item({}, title="Other"))
    reply = other["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    reply["title"] = "OtherReply"
    with pytest.raises(SpecError, match="PlaceRequest is the name of another schema"):
        bundled(tmp_path, root({PATH: post(), "/api/v5/other": other}))


# Strings that YAML 1.1 or YAML 1.2 would read as something else, were they not quoted.
@pytest.mark.parametrize(
    "value",
    [
        "1e3",
        "62E7",
        "0o17",
        "0x1F",
        "012",
        "1_000",
        "1:30",
        "no",
        "on",
        "y",
        "NULL",
        "~",
        "",
        "-",
        ".inf",
        ".5",
        "5.",
        "+1",
        "2026-01-15",
        "=",
        "<<",
        "null",
        "true",
        "0b11",
        "1.5e-3",
        " a ",
        "a: b",
        "- a",
        "a # b",
        "#",
        "'",
        '"',
        "\n",
        "a\nb\n",
        "\t",
        "\\",
        "\u2028",
        "é",
        "\x85",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "{a}",
        "[a]",
        "---",
        "...",
        "? a",
        "| a",
        "> a",
    ],
)
def test_yaml_and_json_say_the_same(tmp_path: Path, value: str) -> None:
    """To readers of YAML 1.1 and of YAML 1.2 alike."""
    said = {"openapi": "3.1.0", "v": value, value: [value]}
    file = tmp_path / "openapi.yaml"
    file.write_text(as_yaml(said), encoding="utf-8")
    assert json.loads(as_json(said)) == said
    assert yaml.safe_load(as_yaml(said)) == said
    assert load(file) == said


def test_anchors_are_written_out(tmp_path: Path) -> None:
    spec = put(tmp_path / "spec", "openapi: 3.1.0\na: &x {b: [1]}\nc: *x\n")
    written = as_yaml(bundle(open_description(spec)))
    assert "&" not in written
    assert "*" not in written


# They say how text is read that can be empty, too; to another tool it is text.
FORMATS = ["decimal", "unix-ms", "unix-us", "flag", "comma-separated", "password"]


@cache
def of_others() -> Json:
    """A part of the document, for another generator takes a second for thirty operations."""
    with TemporaryDirectory() as folder:
        return bundle(open_description(part_of_description(Path(folder), *PART)))


PART = ("trade/", "market/", "account/set-", "asset/", "tradingBot/grid/")


def _make(folder: Path) -> None:
    from datamodel_code_generator import DataModelType, InputFileType, generate

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        generate(
            as_yaml(of_others()),
            input_file_type=InputFileType.OpenAPI,
            output=folder / "other_models.py",
            output_model_type=DataModelType.PydanticV2BaseModel,
            formatters=[],
            type_mappings=[
                *(f"string+{name}=string" for name in FORMATS),
                "integer+unix-ms=integer",
            ],
        )


@pytest.fixture(scope="module")
def pydantic(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The models that another generator makes of the document, for another library."""
    output = once(tmp_path_factory, "other-models", _make) / "other_models.py"
    found = importlib.util.spec_from_file_location("other_models", output)
    assert found is not None
    assert found.loader is not None
    module = sys.modules["other_models"] = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def examples() -> dict[str, tuple[str, Any]]:
    """Each with the title of its schema."""
    return {
        f"{where} {name}": (each["schema"]["$ref"].rpartition("/")[2], example["value"])
        for where, each in media(of_others())
        for name, example in each["examples"].items()
    }


@every("title,example", examples)
def test_another_generator_s_models_take_what_is_documented(
    pydantic: ModuleType, title: str, example: Any
) -> None:
    model = getattr(pydantic, title).model_validate(example)
    assert model.model_dump(mode="json", exclude_unset=True, by_alias=True) == example


def test_another_generator_s_models_refuse_what_is_not_described(pydantic: ModuleType) -> None:
    with pytest.raises(ValueError, match="instId"):
        pydantic.ClosePositionRequest.model_validate({"mgnMode": "cross"})
    with pytest.raises(ValueError, match="mgnMode"):
        pydantic.ClosePositionRequest.model_validate({"instId": "A", "mgnMode": "none"})
