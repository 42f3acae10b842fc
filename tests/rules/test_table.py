"""The table of keywords: each row has its effect, its meaning and its words, in one place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from okxgen.description.keywords import KEYWORDS, Keyword
from okxgen.description.load import SpecError
from okxgen.description.resolve import Node, open_description
from okxgen.description.rules.compile import Parameters, request_rules, value_rules
from okxgen.description.rules.tree import Constant, Kind, Name, Rule, Value, Words

from tests.support.keyword_cases import ANNOTATIONS, ELSEWHERE, SUPPORTED
from tests.support.tiny import Json, as_yaml, line_with, request, schema, text

RULES = {name: row for name, row in KEYWORDS.items() if row.meaning is not None}


def node(value: Any, folder: Path) -> Node:
    file = folder / "openapi.yaml"
    file.write_text("{}")
    return Node(value, file, ("here",), open_description(folder))


def test_the_rows_are_the_keywords_that_have_cases() -> None:
    supported = {name for name, row in KEYWORDS.items() if row.request}
    assert supported == {*SUPPORTED, *ANNOTATIONS, *ELSEWHERE}


@pytest.mark.parametrize("name", RULES)
def test_a_rule_changes_the_condition(name: str, tmp_path: Path) -> None:
    """Some case of each keyword means something else without it."""
    differ = False
    for case in SUPPORTED[name]:
        if "properties" in case.schema:
            of = node(case.schema, tmp_path)
            scope = Parameters.of(of["properties"])
            without = node(_without(case.schema, name), tmp_path)
            differ = differ or scope.conforms(of, Value()) != scope.conforms(without, Value())
    assert differ


def _without(value: Any, keyword: str) -> Any:
    """A schema without a keyword; half a condition would be an error of its own."""
    gone = {"if": ("if", "then", "else")}.get(keyword, (keyword,))
    if isinstance(value, dict):
        return {key: _without(each, keyword) for key, each in value.items() if key not in gone}
    return [_without(each, keyword) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("place", ["value", "request", "condition"])
def test_what_has_no_row_is_an_error_where_it_stands(place: str, tmp_path: Path) -> None:
    unknown = {"multipleOf": 2}
    body = {
        "value": request({"a": schema("integer", **unknown)}),
        "request": request({"a": text()}, **unknown),
        "condition": request({"a": text()}, **{"if": unknown, "then": {"required": ["a"]}}),
    }[place]
    (tmp_path / "openapi.yaml").write_text("# The request.\n" + as_yaml(body))
    of = open_description(tmp_path).top()
    scope = Parameters.of(of["properties"])
    with pytest.raises(SpecError, match="'multipleOf' is not supported") as caught:
        value_rules(of["properties"]["a"], "a", scope)
        request_rules(of, scope)
    assert caught.value.line == line_with(caught.value.file, "multipleOf")


@pytest.mark.parametrize("row", RULES.values(), ids=RULES)
def test_a_rule_has_words_or_asks_for_a_description(row: Keyword, tmp_path: Path) -> None:
    """A rule that is spoken of by its description has `Told.` beside it here."""
    values: dict[str, Any] = {
        "properties": {"a": {"const": "1"}},
        "required": ["a"],
        "items": text(),
        "if": {"minLength": 1},
    }
    body: Json = {"description": "Told.", "then": {"maxLength": 2}, row.name: values.get(row.name)}
    if row.name != "if":
        del body["then"]
    if row.name not in values:
        body[row.name] = _value_of(row.name)
    parameters = Parameters(("a", "b"))
    words = parameters.said(node(body, tmp_path), row, node(body, tmp_path)[row.name])
    said = spelled(words)
    assert said == "Told" if row.words is None else said.startswith("must ")


def _value_of(name: str) -> Any:
    for case in SUPPORTED[name]:
        waiting: list[Any] = [case.schema]
        while waiting:
            each = waiting.pop(0)
            if isinstance(each, dict):
                if name in each and not (name == "type" and isinstance(each[name], dict)):
                    return each[name]
                waiting.extend(each.values())
            elif isinstance(each, list):
                waiting.extend(each)
    raise LookupError(name)


def spelled(words: Words) -> str:
    """Words with wire names and JSON's constants, as a page about the exchange's API has them."""
    parts: list[str] = []
    for piece in words:
        match piece:
            case Name(wire):
                parts.append(wire)
            case Constant(value):
                parts.append(str(value).lower() if isinstance(value, bool) else f"{value}")
            case Kind(name):
                parts.append(name)
            case str():
                parts.append(piece)
    return "".join(parts)


def rules_of(body: Json, folder: Path) -> list[Rule]:
    of = node(body, folder)
    required = tuple(body.get("required", ()))
    return request_rules(of, Parameters.of(of["properties"], required))


def test_words_name_parameters_as_each_reader_knows_them(tmp_path: Path) -> None:
    tested = {"properties": {"mktClose": {"const": False}}, "required": ["mktClose"]}
    properties = {"mktClose": schema("boolean"), "clOrdId": text()}
    body = request(properties, **{"if": tested, "then": {"required": ["clOrdId"]}})
    (rule,) = rules_of(body, tmp_path)
    assert rule.names == ("clOrdId",)
    assert spelled(rule.words) == "is required when mktClose is false"


def test_a_flag_that_is_text_is_known_as_a_flag(tmp_path: Path) -> None:
    properties = {"on": text(format="flag", enum=["true", "false"]), "a": text()}
    body = request(properties, **{"if": {"properties": {"on": {"const": "true"}}}})
    (rule,) = rules_of({**body, "required": ["on"], "then": {"required": ["a"]}}, tmp_path)
    assert Constant("true", flag=True) in rule.words


def test_rules_of_one_entry_know_that_they_are_the_same(tmp_path: Path) -> None:
    """So that an output can lay them out once for all that refer to the entry."""
    (tmp_path / "openapi.yaml").write_text("{}")
    (tmp_path / "fields.yaml").write_text("{Px: {type: string, pattern: '^[0-9]+$'}}")
    properties = {name: {"$ref": "fields.yaml#/Px"} for name in ("px", "sz")}
    of = Node(properties, tmp_path / "openapi.yaml", (), open_description(tmp_path))
    scope = Parameters.of(of)
    first, second = (value_rules(of[name].resolved(), name, scope) for name in ("px", "sz"))
    places = {rule.place for rule in (*first, *second)}
    assert [(place.file, place.pointer) for place in places] == [("fields.yaml", ("Px",))]
    assert [rule.words for rule in first] == [rule.words for rule in second]
