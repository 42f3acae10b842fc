"""References between the files of a description."""

from __future__ import annotations

from pathlib import Path

import pytest
from okxgen.description.load import SpecError
from okxgen.description.read import read
from okxgen.description.resolve import Node, open_description
from okxgen.outputs.python.build import build

from tests.support.tiny import (
    PATH,
    Json,
    accepts,
    answering,
    as_yaml,
    asking,
    get,
    item,
    line_with,
    package,
    post,
    put,
    query,
    request,
    request_of,
    root,
    schema,
    text,
)


def top(tmp_path: Path, document: str, **files: Json | str) -> Node:
    return open_description(put(tmp_path / "spec", document, **files)).top()


def refused(tmp_path: Path, document: Json | str, **files: Json | str) -> SpecError:
    with pytest.raises(SpecError) as caught:
        build(read(open_description(put(tmp_path / "spec", document, **files))))
    return caught.value


def test_a_place_in_the_same_file(tmp_path: Path) -> None:
    assert top(tmp_path, "a: {$ref: '#/b/c'}\nb: {c: [1]}")["a"].resolved().value == [1]


def test_a_place_in_another_file(tmp_path: Path) -> None:
    node = top(tmp_path, "a: {$ref: 'fields.yaml#/b'}", fields="b: [1]")["a"].resolved()
    assert (node.value, node.file.name, node.pointer) == ([1], "fields.yaml", ("b",))


def test_a_whole_file(tmp_path: Path) -> None:
    assert top(tmp_path, "a: {$ref: fields.yaml}", fields="b: 1")["a"].resolved().value == {"b": 1}


def test_a_reference_to_a_reference(tmp_path: Path) -> None:
    node = top(tmp_path, "a: {$ref: 'fields.yaml#/b'}", fields="b: {$ref: '#/c'}\nc: [1]")["a"]
    assert node.resolved().value == [1]


def test_a_reference_is_relative_to_the_file_it_stands_in(tmp_path: Path) -> None:
    spec = put(tmp_path / "spec", "a: {$ref: deep/b.yaml}")
    put(spec / "deep", "unused: true", b="$ref: ../c.yaml#/d")
    put(spec, "a: {$ref: deep/b.yaml}", c="d: [1]")
    assert open_description(spec).top()["a"].resolved().value == [1]


def test_slashes_and_tildes_in_names(tmp_path: Path) -> None:
    node = top(tmp_path, "a: {$ref: '#/x~1y/~01'}\nx/y: {'~1': [1]}")["a"]
    assert node.resolved().value == [1]


@pytest.mark.parametrize(
    ("reference", "word"),
    [
        ("nowhere.yaml", "nowhere.yaml"),
        ("nowhere.yaml#/a", "nowhere.yaml"),
        ("fields.yaml#/nowhere", "nowhere"),
        ("#/nowhere", "nowhere"),
        ("#/b/0", "'0'"),
        ("https://example.com/a.yaml", "https://example.com/a.yaml"),
        ("https://example.com/a.yaml#/b", "not a file"),
        ("file:///etc/hosts", "not a file"),
        ("/etc/hosts", "not a file"),
        ("../secret.yaml", "outside"),
        ("../secret.yaml#/a", "outside"),
        ("deep/../../secret.yaml", "outside"),
        (".", "no file"),
    ],
)
def test_a_reference_that_leads_nowhere(tmp_path: Path, reference: str, word: str) -> None:
    (tmp_path / "secret.yaml").write_text("a: 1")
    node = top(tmp_path, f"b: [1]\na:\n  c: {{$ref: '{reference}'}}", fields="b: 1")["a"]["c"]
    with pytest.raises(SpecError) as caught:
        node.resolved()
    assert (caught.value.file.name, caught.value.line) == ("openapi.yaml", 3)
    assert word in caught.value.what


def test_a_link_that_leads_outside(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("a: 1")
    spec = put(tmp_path / "spec", "a: {$ref: inside.yaml}")
    (spec / "inside.yaml").symlink_to(tmp_path / "secret.yaml")
    with pytest.raises(SpecError, match="outside"):
        open_description(spec).top()["a"].resolved()


def test_a_reference_that_is_no_text(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="string"):
        top(tmp_path, "a: {$ref: 5}")["a"].resolved()


@pytest.mark.parametrize(
    "content",
    [
        "a: {$ref: '#/a'}",
        "a: {$ref: '#/b'}\nb: {$ref: '#/a'}",
        "a: {$ref: '#/b', description: x}\nb: {$ref: '#/a'}",
        "a: {$ref: 'fields.yaml#/b'}",
    ],
)
def test_a_loop(tmp_path: Path, content: str) -> None:
    node = top(tmp_path, content, fields="b: {$ref: 'openapi.yaml#/a'}")["a"]
    with pytest.raises(SpecError, match="back to itself"):
        node.resolved()


def test_a_request_that_contains_itself(tmp_path: Path) -> None:
    leg = {**request({"legs": schema("array", items={"$ref": "#/Leg"})}), "title": "Leg"}
    body = request({"legs": schema("array", items={"$ref": "fields.yaml#/Leg"})})
    error = refused(tmp_path, asking(body), fields={"Leg": leg})
    assert error.file.name == "fields.yaml"


def test_an_answer_that_contains_itself(tmp_path: Path) -> None:
    node = item({"children": schema("array", items={"$ref": "#/Node"})}, title="Node")
    error = refused(tmp_path, answering({"$ref": "fields.yaml#/Node"}), fields={"Node": node})
    assert error.file.name == "fields.yaml"


def test_a_condition_that_contains_itself(tmp_path: Path) -> None:
    body = request({"a": text()}, description="Odd.", **{"not": {"$ref": "fields.yaml#/Loop"}})
    error = refused(tmp_path, asking(body), fields={"Loop": {"not": {"$ref": "#/Loop"}}})
    assert error.file.name in ("openapi.yaml", "fields.yaml")


def test_a_description_beside_a_reference_comes_first(tmp_path: Path) -> None:
    body = request({"instId": {"$ref": "fields.yaml#/InstId", "description": "What to trade."}})
    module = package(asking(body), tmp_path, fields={"InstId": text(minLength=2)})
    model = request_of(module)
    assert "What to trade." in model.__doc__
    assert "Some text." not in model.__doc__
    assert not accepts(module, model, {"instId": "a"})


def test_a_default_beside_a_reference(tmp_path: Path) -> None:
    body = request({"side": {"$ref": "fields.yaml#/Side", "x-okx-default": "buy"}})
    module = package(asking(body), tmp_path, fields={"Side": text(enum=["buy", "sell"])})
    assert "Without it the exchange takes buy." in " ".join(request_of(module).__doc__.split())


@pytest.mark.parametrize(
    "rules",
    [
        {"minLength": 1},
        {"enum": ["a"]},
        {"type": "string"},
        {"pattern": "^a$"},
        {"required": ["a"]},
        {"title": "Other"},
        {"format": "decimal"},
        {"x-okx-typo": 1},
    ],
)
def test_a_rule_beside_a_reference(tmp_path: Path, rules: Json) -> None:
    body = request({"instId": {"$ref": "fields.yaml#/InstId", **rules}})
    error = refused(tmp_path, asking(body), fields={"InstId": text()})
    mark = f'"{next(iter(rules))}"'
    lines = as_yaml(asking(body)).split("\n")
    after = next(number for number, line in enumerate(lines) if "InstId" in line)
    expected = next(n for n, line in enumerate(lines[after:], after + 1) if mark in line)
    assert (error.file.name, error.line) == ("openapi.yaml", expected)


def test_an_error_in_what_is_referred_to_names_its_own_file(tmp_path: Path) -> None:
    body = request({"instId": {"$ref": "fields.yaml#/InstId", "description": "Mine."}})
    error = refused(tmp_path, asking(body), fields="InstId:\n  type: string\n  multipleOf: 2\n")
    assert (error.file.name, error.line) == ("fields.yaml", 3)


def test_a_query_parameter_s_error_names_the_file_of_its_schema(tmp_path: Path) -> None:
    document = root({PATH: get([query("instId", {"$ref": "fields.yaml#/InstId"})])})
    content = "InstId:\n  type: string\n  description: A.\n  multipleOf: 2\n"
    error = refused(tmp_path, document, fields=content)
    assert (error.file.name, error.line) == ("fields.yaml", 4)


def test_a_query_parameter_s_error_names_the_line_of_its_rule(tmp_path: Path) -> None:
    document = root({PATH: get([query("a", text()), query("b", text(multipleOf=2))])})
    error = refused(tmp_path, document)
    file = tmp_path / "spec" / "openapi.yaml"
    assert (error.file.name, error.line) == ("openapi.yaml", line_with(file, "multipleOf"))


def test_members_of_a_node_put_together_know_where_each_stands(tmp_path: Path) -> None:
    node = top(tmp_path, "a: {x: 1, y: 2}\nb:\n  x: 3\n")
    whole = node["a"].having("x", node["b"]["x"])
    assert [(whole[key].value, whole[key].pointer) for key in "yx"] == [
        (2, ("a", "y")),
        (3, ("b", "x")),
    ]
    fewer = whole.without("y")
    assert "y" not in fewer
    assert fewer["x"].pointer == ("b", "x")
    assert whole.having("x", "4")["x"].value == "4"


def test_references_in_the_schema_of_a_query_parameter_stay_relative_to_it(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    listed = schema("array", items={"$ref": "#/InstId"}, minItems=1)
    put(spec / "schemas", {"List": listed, "InstId": text(minLength=2)})
    document = root({PATH: get([query("ids", {"$ref": "schemas/openapi.yaml#/List"})])})
    module = package(document, tmp_path)
    model = request_of(module, f"GET {PATH}")
    assert accepts(module, model, {"ids": ["aa"]})
    assert not accepts(module, model, {"ids": ["a"]})


def test_one_schema_for_two_parameters(tmp_path: Path) -> None:
    body = request({"a": {"$ref": "fields.yaml#/X"}, "b": {"$ref": "fields.yaml#/X"}})
    module = package(asking(body), tmp_path, fields={"X": text(maxLength=1)})
    assert not accepts(module, request_of(module), {"a": "a", "b": "bb"})


def test_one_object_for_two_parameters(tmp_path: Path) -> None:
    leg = {**request({"px": text(minLength=1)}), "title": "Leg"}
    leg["description"] = "A leg."
    body = request({"near": {"$ref": "fields.yaml#/Leg"}, "far": {"$ref": "fields.yaml#/Leg"}})
    module = package(asking(body), tmp_path, fields={"Leg": leg})
    model = request_of(module)
    assert accepts(module, model, {"near": {"px": "1"}, "far": {"px": "1"}})
    assert not accepts(module, model, {"near": {"px": "1"}, "far": {"px": ""}})
    source = (Path(module.__file__ or "").parent / "thing/_fields.py").read_text()
    assert source.count("class Leg(") == 1


def test_one_object_for_two_operations(tmp_path: Path) -> None:
    leg = {**request({"px": text(minLength=1)}), "title": "Leg", "description": "A leg."}
    first = {**request({"leg": {"$ref": "fields.yaml#/Leg"}}), "title": "FirstRequest"}
    second = {**request({"leg": {"$ref": "fields.yaml#/Leg"}}), "title": "SecondRequest"}
    paths = {
        "/api/v5/a": post(first, item({"a": text()}, title="FirstResult"), "thing.first"),
        "/api/v5/b": post(second, item({"a": text()}, title="SecondResult"), "thing.second"),
    }
    module = package(root(paths), tmp_path, fields={"Leg": leg})
    source = (Path(module.__file__ or "").parent / "thing/_fields.py").read_text()
    assert source.count("class Leg(") == 1
    with pytest.raises(module.ValidationError, match=r"thing\.second"):
        request_of(module, "POST /api/v5/b").from_wire({"leg": {"px": ""}})
