"""Rules of requests: what they may speak of, what their errors say, and that errors are theirs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from okxgen.description.load import SpecError

from tests.support.tiny import (
    Json,
    accepts,
    answering,
    asking,
    files_of,
    item,
    item_of,
    line_with,
    package,
    refusal,
    request,
    request_of,
    schema,
    text,
)

TEXTS = {"a": text(), "b": text()}
TOLD = {"description": "A rule."}


@pytest.mark.parametrize(
    "rule",
    [
        {"if": {"required": ["typo"]}, "then": {"required": ["b"]}},
        {"if": {"properties": {"typo": {"const": "x"}}}, "then": {"required": ["b"]}},
        {"if": {"required": ["a"]}, "then": {"required": ["typo"]}},
        {"if": {"required": ["a"]}, "then": {"properties": {"typo": {"const": "x"}}}},
        {"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["typo"]}},
        {"dependentRequired": {"typo": ["b"]}},
        {"dependentRequired": {"a": ["typo"]}},
        {"not": {"required": ["a", "typo"]}},
        {"oneOf": [{"required": ["a"]}, {"required": ["typo"]}]},
        {"anyOf": [{"required": ["a"]}, {"required": ["typo"]}]},
        {"allOf": [{"required": ["typo"]}]},
    ],
)
def test_a_rule_of_what_is_no_parameter(tmp_path: Path, rule: Json) -> None:
    """A request is exact, so such a rule never holds or never can: a slip of the pen."""
    with pytest.raises(SpecError) as caught:
        files_of(asking(request(TEXTS, **TOLD, **rule)), tmp_path)
    assert "typo" in caught.value.what
    assert caught.value.line >= line_with(caught.value.file, f'"{next(iter(rule))}"')


def test_a_condition_on_a_parameter_that_may_be_left_out(tmp_path: Path) -> None:
    """In JSON Schema a condition on the value of what is not there holds; the error says so."""
    rule = {"if": {"properties": {"a": {"const": "x"}}}, "then": {"required": ["b"]}}
    module = package(asking(request(TEXTS, **rule)), tmp_path)
    model = request_of(module)
    assert not accepts(module, model, {"a": "x"})
    assert accepts(module, model, {"a": "y"})
    told = refusal(module, model, {}).rule
    assert told != "is required when a is 'x'"
    assert "a is 'x'" in told


def test_a_condition_that_asks_for_its_parameter(tmp_path: Path) -> None:
    tested = {"properties": {"a": {"const": "x"}}, "required": ["a"]}
    module = package(asking(request(TEXTS, **{"if": tested}, then={"required": ["b"]})), tmp_path)
    model = request_of(module)
    assert accepts(module, model, {})
    assert refusal(module, model, {"a": "x"}).rule == "is required when a is 'x'"


@pytest.mark.parametrize(
    ("default", "told"),
    [("net", "net"), ("", "''"), (" ", "' '"), (True, "true"), (100, "100"), (0, "0")],
)
def test_a_default_can_be_seen(tmp_path: Path, default: Any, told: str) -> None:
    kind = {str: "string", bool: "boolean", int: "integer"}[type(default)]
    module = package(asking(request({"a": schema(kind, **{"x-okx-default": default})})), tmp_path)
    doc = " ".join(request_of(module).__doc__.split())
    assert f"Without it the exchange takes {told}." in doc


LEG = {**request({"px": text()}), "title": "Leg"}


@pytest.mark.parametrize(
    "value",
    [
        object(),
        [object()],
        [{"px": object()}],
        [{1: "a"}],
        [{1, 2}],
        [10**30, 10**30],
        [float("nan"), float("inf")],
        [b"a"],
        [1j],
        [[[]]],
    ],
)
@pytest.mark.parametrize("element", [text(), LEG], ids=["text", "object"])
def test_what_is_no_json_is_refused_as_everything_else(
    tmp_path: Path, element: Json, value: Any
) -> None:
    """Never by another exception, whatever rule meets the value first."""
    for rules in ({"uniqueItems": True, "items": element}, {"items": element, "uniqueItems": True}):
        body = request({"a": {"type": "array", "description": "A list.", **rules}})
        module = package(asking(body), tmp_path)
        model = request_of(module)
        assert refusal(module, model, {"a": value}).wire_name.startswith("a")
        with pytest.raises(module.ValidationError):
            model(a=value)


@pytest.mark.parametrize("element", [text(), LEG], ids=["text", "object"])
def test_half_a_character_ends_in_a_validation_error(tmp_path: Path, element: Json) -> None:
    """Python lets half a surrogate pair into text; JSON does not."""
    module = package(
        asking(request({"a": schema("array", items=element, uniqueItems=True)})), tmp_path
    )
    value = [{"px": "\ud800"}] if element is LEG else ["\ud800"]
    with pytest.raises(module.ValidationError):
        request_of(module)(a=value).body()


@pytest.mark.parametrize("value", [True, False])
@pytest.mark.parametrize(
    "place",
    ["if", "then", "else", "not", "allOf", "anyOf", "oneOf", "value", "tested", "items"],
)
def test_true_and_false_as_schemas(tmp_path: Path, place: str, value: bool) -> None:
    """Either refused, or read as JSON Schema reads them: everything, or nothing."""
    condition = {"if": {"required": ["a"]}, "then": {"required": ["b"]}}
    rule: Json = {
        "if": {**condition, "if": value},
        "then": {**condition, "then": value},
        "else": {**condition, "else": value},
        "not": {"not": value},
        "allOf": {"allOf": [value, {"required": ["a"]}]},
        "anyOf": {"anyOf": [value, {"required": ["a"]}]},
        "oneOf": {"oneOf": [value, {"required": ["a"]}]},
        "value": {**condition, "then": {"properties": {"b": value}}},
        "tested": {**condition, "if": {"properties": {"a": value}}},
        "items": {"allOf": [{"properties": {"x": {"items": value}}}]},
    }[place]
    body = request({**TEXTS, "x": schema("array", items=text())}, **TOLD, **rule)
    try:
        module = package(asking(body), tmp_path)
    except SpecError as error:
        assert error.line > 1
        return
    validator = jsonschema_rs.Draft202012Validator(body)
    wires: list[Json] = [{}, {"a": ""}, {"b": ""}, {"a": "", "b": ""}, {"x": []}, {"x": ["a"]}]
    for wire in wires:
        assert accepts(module, request_of(module), wire) == validator.is_valid(wire), wire


FORMATS = [
    *("decimal", "unix-ms", "unix-us", "flag", "comma-separated", "password"),
    *("binary", "date-time", "", "Decimal"),
]


def request_values(form: str) -> dict[str, Json]:
    """A format with every kind of value of a request."""
    rule = {"format": form}
    leg = {**LEG, "description": "A leg."}
    return {
        "text": text(**rule),
        "whole number": schema("integer", **rule),
        "flag": schema("boolean", **rule),
        "list": schema("array", items=text(), **rule),
        "element": schema("array", items=text(**rule)),
        "object": {**leg, **rule},
        "object in a list": schema("array", items={**leg, **rule}),
        "field of an object": {**leg, "properties": {"px": text(**rule)}},
    }


def answer_values(form: str) -> dict[str, Json]:
    """A format with every kind of value of an answer."""
    rule = {"format": form}
    leg = item({"px": text()}, title="Leg", description="A leg.")
    line = {"title": "Line", "type": "array", "description": "A line."}
    column = {"x-okx-column": "px"}
    return {
        "text": text(**rule),
        "whole number": schema("integer", **rule),
        "number": schema("number", **rule),
        "flag": schema("boolean", **rule),
        "list": schema("array", items=text(), **rule),
        "element": schema("array", items=text(**rule)),
        "list in a list": schema("array", items=schema("array", items=text(), **rule)),
        "text in lists": schema("array", items=schema("array", items=text(**rule))),
        "object": {**leg, **rule},
        "object in a list": schema("array", items={**leg, **rule}),
        "row": {**line, "prefixItems": [text(**column)], **rule},
        "row in a list": schema("array", items={**line, "prefixItems": [text(**column)], **rule}),
        "column": {**line, "prefixItems": [text(**column, **rule)]},
        "map": schema("object", additionalProperties=text(), **rule),
        "value of a map": schema("object", additionalProperties=text(**rule)),
    }


TEXT = {"decimal", "unix-ms", "flag", "comma-separated", "password"}
IN_REQUESTS = {"text": TEXT, "field of an object": TEXT}
IN_ANSWERS = {
    **dict.fromkeys(("text", "column"), TEXT | {"unix-us"}),
    "whole number": {"unix-ms", "unix-us"},
    "number": {"decimal"},
    "element": {"decimal"},
    "value of a map": {"decimal"},
}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("place", request_values(""))
def test_a_format_has_an_effect_in_a_request_or_is_refused(
    tmp_path: Path, place: str, form: str
) -> None:
    document = asking(request({"a": request_values(form)[place]}))
    if form in IN_REQUESTS.get(place, ()):
        assert request_of(package(document, tmp_path))
        return
    with pytest.raises(SpecError) as caught:
        files_of(document, tmp_path)
    assert caught.value.line == line_with(caught.value.file, '"format"')
    assert repr(form) in caught.value.what


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("place", answer_values(""))
def test_a_format_has_an_effect_in_an_answer_or_is_refused(
    tmp_path: Path, place: str, form: str
) -> None:
    """Who writes it wants numbers or times, and would get something else without a word."""
    document = answering(item({"a": answer_values(form)[place]}))
    if form in IN_ANSWERS.get(place, ()):
        assert item_of(package(document, tmp_path))
        return
    with pytest.raises(SpecError) as caught:
        files_of(document, tmp_path)
    assert caught.value.line == line_with(caught.value.file, '"format"')
    assert repr(form) in caught.value.what


def test_a_number_that_is_an_integer_is_no_decimal(tmp_path: Path) -> None:
    with pytest.raises(SpecError):
        files_of(asking(request({"a": schema("integer", format="decimal")})), tmp_path)


def test_what_describes_several_rules_of_an_element_is_said_once(tmp_path: Path) -> None:
    leg = {**request({"p": text(), "q": text()}), "title": "Leg", "description": "A leg."}
    told = {"description": "a leg of p alone", "properties": {"q": False}, "required": ["p"]}
    rule = {
        "if": {"properties": {"k": {"const": "a"}}, "required": ["k"]},
        "then": {"properties": {"l": {"items": told}}},
    }
    asked = request({"k": text(), "l": schema("array", items=leg)}, **rule)
    made = package(asking(asked), tmp_path)
    error = refusal(made, request_of(made), {"k": "a", "l": [{"q": "1"}]})
    assert str(error).count("a leg of p alone") == 1


def when(name: str, value: str, then: Json) -> Json:
    """A rule that holds where a parameter has a value."""
    tested = {"properties": {name: {"const": value}}, "required": [name]}
    return {"if": tested, "then": {"properties": then}}


@pytest.mark.parametrize(
    ("asked", "parameter", "rule"),
    [
        ({"l": ["aa", "b", ""]}, "l[1]", "must be a string and have at least 2 characters"),
        ({"l": ["aa", "aa", 1]}, "l[2]", "must be a string and have at least 2 characters"),
        ({"legs": [{}, "a"]}, "legs[1]", "must be Leg or a dict"),
        (
            {"k": "a", "legs": [{}, {"q": "b"}]},
            "legs[1]",
            "must be as described (a leg without q) when k is 'a'",
        ),
        (
            {"legs": [{}, {"q": "a", "many_sizes": ["1", "2"]}]},
            "legs[1].many_sizes[1]",
            "must be '1' when q is 'a'",
        ),
        # Of a list with another rule, the element that breaks it may be none.
        (
            {"k": "b", "l": ["aa", "bb"]},
            "l",
            "must have elements that are each as described (be 'aa') and must have at most 3 "
            "elements when k is 'b'",
        ),
    ],
)
def test_the_element_that_breaks_a_rule_is_named(
    tmp_path: Path, asked: Json, parameter: str, rule: str
) -> None:
    sizes = {"q": text(), "manySizes": schema("array", items=text())}
    leg = request(sizes, **when("q", "a", {"manySizes": {"items": {"const": "1"}}}))
    lists = {
        "l": schema("array", items=text(minLength=2)),
        "legs": schema("array", items={**leg, "title": "Leg", "description": "A leg."}),
    }
    without = {"items": {"description": "a leg without q", "properties": {"q": False}}}
    short = {"l": {"items": {"const": "aa"}, "maxItems": 3}}
    rules = {"allOf": [when("k", "a", {"legs": without}), when("k", "b", short)]}
    made = package(asking(request({"k": text(), **lists}, **rules)), tmp_path)
    with pytest.raises(made.ValidationError) as caught:
        request_of(made)(**asked)
    assert (caught.value.parameter, caught.value.rule) == (parameter, rule)
    assert caught.value.wire_name == parameter.replace("many_sizes", "manySizes")
