"""The generated code's verdict is that of a Draft 2020-12 validator, on the real description."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import okx_v5
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from okxgen.bundle import bundle
from okxgen.resolve import open_description

from .mutations import OTHER_TYPES, STRANGE_TEXTS, changed, combinations, mutations
from .tiny import Json

SPEC = Path(__file__).parents[2] / "spec"


@cache
def document() -> Json:
    return bundle(open_description(SPEC))


def operations() -> Iterator[tuple[str, Json]]:
    for path, item in document()["paths"].items():
        for method, operation in item.items():
            yield f"{method.upper()} {path}", operation


def media(operation: Json) -> Json:
    content: Json = operation["requestBody"]["content"]["application/json"]
    return content


POSTS = {key: media(operation) for key, operation in operations() if "requestBody" in operation}
EXAMPLES = [(key, name) for key, each in POSTS.items() for name in each["examples"]]


def example(key: str, name: str) -> Json:
    value: Json = POSTS[key]["examples"][name]["value"]
    return value


def whole(schema: Json) -> Json:
    """A schema with the components it refers to."""
    return {**schema, "components": document()["components"]}


def resolved(schema: Json) -> Json:
    """A schema with its references to components followed, as deep as its properties."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        return {**resolved(document()["components"]["schemas"][name]), **beside}
    properties = {name: resolved(each) for name, each in schema.get("properties", {}).items()}
    return {**schema, "properties": properties} if properties else schema


@cache
def validator(key: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(whole(POSTS[key]["schema"]))


def verdict(key: str, wire: Json) -> bool:
    """The generated code's; anything raised but a ValidationError fails the test."""
    try:
        request = okx_v5.OPERATIONS[key].request.from_wire(wire)
    except okx_v5.ValidationError:
        return False
    assert request.to_wire() == wire
    return True


def check_all(key: str, wires: list[Json]) -> None:
    wrong = [wire for wire in wires if verdict(key, wire) != validator(key).is_valid(wire)]
    assert wrong == []


def test_every_post_has_an_example() -> None:
    assert {key for key, _ in EXAMPLES} == set(POSTS)
    assert POSTS


def test_every_operation_is_generated() -> None:
    assert sorted(okx_v5.OPERATIONS) == sorted(key for key, _ in operations())


def test_the_validator_reads_the_end_of_a_pattern_as_ecma_script_does() -> None:
    """The differential tests rest on it: `$` is the very end, not the last line's."""
    read = jsonschema_rs.Draft202012Validator({"pattern": "^a$"})
    assert read.is_valid("a")
    assert not read.is_valid("a\n")


@pytest.mark.parametrize(("key", "name"), EXAMPLES)
def test_a_documented_request_is_taken(key: str, name: str) -> None:
    assert validator(key).is_valid(example(key, name))
    assert verdict(key, example(key, name))


@pytest.mark.parametrize(("key", "name"), EXAMPLES)
def test_every_change_of_a_documented_request(key: str, name: str) -> None:
    properties = resolved(POSTS[key]["schema"])["properties"]
    wires = list(mutations(example(key, name), properties))
    verdicts = {validator(key).is_valid(wire) for wire in wires}
    assert verdicts == {True, False}
    assert len(wires) > 100
    check_all(key, wires)


@pytest.mark.parametrize(("key", "name"), EXAMPLES)
def test_two_changes_at_a_time(key: str, name: str) -> None:
    properties = resolved(POSTS[key]["schema"])["properties"]
    once = list(mutations(example(key, name), properties))[::7]
    check_all(key, [wire for each in once for wire in list(mutations(each, properties))[::11]])


@pytest.mark.parametrize("key", POSTS)
def test_every_combination_of_parameters(key: str) -> None:
    wires = list(combinations(resolved(POSTS[key]["schema"])["properties"]))
    assert any(validator(key).is_valid(wire) for wire in wires)
    check_all(key, wires)


def values(rules: Json) -> st.SearchStrategy[Any]:
    near = st.sampled_from([*OTHER_TYPES, *STRANGE_TEXTS])
    text = st.text(max_size=40)
    exact = [st.sampled_from(rules["enum"])] if "enum" in rules else []
    fits = [st.from_regex(rules["pattern"])] if "pattern" in rules else []
    return st.one_of(*exact, *fits, text, near, st.lists(text, max_size=2))


@pytest.mark.parametrize("key", POSTS)
def test_random_requests(key: str) -> None:
    properties = resolved(POSTS[key]["schema"])["properties"]
    near = {name: values(rules) for name, rules in properties.items()}

    @settings(
        derandomize=True,
        max_examples=100,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.fixed_dictionaries({}, optional=near), st.booleans(), st.text(max_size=3))
    def agree(wire: Json, more: bool, unknown: str) -> None:
        whole_wire = {**wire, unknown: "a"} if more else wire
        assert verdict(key, whole_wire) == validator(key).is_valid(whole_wire)

    agree()


@pytest.mark.parametrize(("key", "name"), EXAMPLES)
def test_what_the_arguments_make_is_what_the_wire_says(key: str, name: str) -> None:
    """Python arguments end as the same request, so the verdict on the wire is the whole of it."""
    model = okx_v5.OPERATIONS[key].request
    read = model.from_wire(example(key, name))
    arguments = {_python_name(model, wire): value for wire, value in read.to_wire().items()}
    assert model(**arguments).to_wire() == example(key, name)
    assert model(**arguments) == read


def _python_name(model: Any, wire: str) -> str:
    return next(
        name
        for name, value in vars(model).items()
        if getattr(value, "wire_name", None) == wire and not name.startswith("_")
    )


def test_changes_reach_into_lists_and_objects() -> None:
    wire = {"legs": [{"px": "1"}]}
    assert {"legs": [{}]} in list(mutations(wire, {}))
    assert {"legs": [{"px": "1\n"}]} in list(mutations(wire, {}))
    assert [{"px": None}] in list(changed([{"px": "1"}]))
