"""What would close an answer, or is not read in one, is refused with its line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.every import every
from tests.support.tiny import (
    PATH,
    Json,
    answering,
    item,
    item_of,
    line_with,
    package,
    refused,
    root,
    schema,
    text,
)

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
    said = {**text(), **rule}
    leg: Json = item({"px": text()}, title="Leg")
    column = text(**{"x-okx-column": "px"})
    line: Json = {"title": "Line", "type": "array", "prefixItems": [column]}
    fields = {
        "field": said,
        "number": {**schema("integer"), **rule},
        "list": _list(text(), **rule),
        "element": _list(said),
        "object": {**leg, "description": "A leg.", **rule},
        "object in a list": _list({**leg, **rule}),
        "field of an object": {**leg, "description": "A leg.", "properties": {"px": said}},
        "row in an item": {**line, "description": "A line.", **rule},
        "row in a list": _list({**line, **rule}),
        "map": {**_map(text()), **rule},
        "value of a map": _map(said),
        "object in a map": _map({**leg, **rule}),
        "list of lists": _list(_list(text(), **rule)),
        "text in lists": _list(_list(said)),
    }
    return {
        "item": {**item({"a": text()}), **rule},
        **{place: item({"a": field}) for place, field in fields.items()},
        "row": {**line, **rule},
        "column": {**line, "prefixItems": [{**column, **rule}]},
        "text as an item": said,
        "list as an item": _list(text(), **rule),
        "text in a list that is an item": _list(said),
    }


def _list(element: Json, **rule: Any) -> Json:
    return {**schema("array"), "items": element, **rule}


def _map(value: Json) -> Json:
    return schema("object", additionalProperties=value)


PLACES = {place: place for place in _answers({})}


@pytest.mark.parametrize("keyword", CLOSING)
@every("place", PLACES)
def test_a_keyword_that_would_close_an_answer(tmp_path: Path, keyword: str, place: str) -> None:
    error = refused(tmp_path, answering(_answers({keyword: CLOSING[keyword]})[place]))
    start = line_with(error.file, '"PlaceReply"')
    lines = error.file.read_text().split("\n")
    expected = next(n for n, each in enumerate(lines, 1) if f'"{keyword}"' in each and n > start)
    assert error.line == expected
    assert repr(keyword) in error.what
    assert "x-extensible-enum" in error.instead


@every("place", PLACES)
@pytest.mark.parametrize("keyword", ["multipleOf", "contains", "$defs", "x-okx-typo", "nullable"])
def test_a_keyword_that_answers_do_not_have(tmp_path: Path, keyword: str, place: str) -> None:
    error = refused(tmp_path, answering(_answers({keyword: {}})[place]))
    assert error.line == line_with(error.file, f'"{keyword}"')
    assert repr(keyword) in error.what


# What says the parts of an answer, and the places where it does.
MEANT: dict[str, tuple[Any, set[str]]] = {
    "properties": ({"b": text()}, {"item", "object", "object in a list", "object in a map"}),
    "additionalProperties": (text(), {"map"}),
    "items": (text(), {"list", "list of lists", "list as an item"}),
    "prefixItems": ([text(**{"x-okx-column": "b"})], {"row", "row in an item", "row in a list"}),
    "x-okx-column": ("b", {"column"}),
    "x-okx-name": ("b", {"column"}),
}


# Two of them together: the one that is not read is named.
BESIDE = {
    "properties": {"map": "additionalProperties"},
    "prefixItems": dict.fromkeys(("list", "list of lists", "list as an item"), "items"),
}


@pytest.mark.parametrize("keyword", MEANT)
@every("place", PLACES)
def test_a_keyword_that_says_the_parts_of_an_answer(
    tmp_path: Path, keyword: str, place: str
) -> None:
    value, places = MEANT[keyword]
    document = answering(_answers({keyword: value})[place])
    if place in places:
        assert item_of(package(document, tmp_path))
        return
    error = refused(tmp_path, document)
    named = BESIDE.get(keyword, {}).get(place, keyword)
    lines = error.file.read_text().split("\n")
    start = line_with(error.file, '"PlaceReply"')
    marked = [n for n, each in enumerate(lines, 1) if f'"{named}"' in each and n > start]
    assert repr(named) in error.what
    assert error.line in marked


def test_a_map_is_open(tmp_path: Path) -> None:
    for value in (True, False, {}):
        document = answering(item({"a": schema("object", additionalProperties=value)}))
        assert refused(tmp_path, document)


@pytest.mark.parametrize("lacking", ["title", "prefixItems", "x-okx-column", "description", "type"])
def test_a_row_that_lacks_something(tmp_path: Path, lacking: str) -> None:
    column = text(**{"x-okx-column": "px"})
    row = {"title": "Line", "type": "array", "prefixItems": [column]}
    (column if lacking in column else row).pop(lacking)
    assert refused(tmp_path, answering(item({"a": {**row, "description": "A row."}})))


@pytest.mark.parametrize(
    "columns",
    [
        [{"x-okx-column": "px"}, {"x-okx-column": "px"}],
        [{"x-okx-column": "px"}, {"x-okx-column": "px", "x-okx-name": "price"}],
        [{"x-okx-column": "px", "x-okx-name": "price"}, {"x-okx-column": "price"}],
        [
            {"x-okx-column": "a", "x-okx-name": "price"},
            {"x-okx-column": "b", "x-okx-name": "price"},
        ],
        [{"x-okx-column": "tradePx"}, {"x-okx-column": "trade_px"}],
    ],
)
def test_two_columns_of_one_name(tmp_path: Path, columns: list[Json]) -> None:
    row = {"title": "Line", "type": "array", "prefixItems": [text(**each) for each in columns]}
    error = refused(tmp_path, answering(row))
    assert "two columns" in error.what
    assert error.line > line_with(error.file, '"x-okx-column"')


@pytest.mark.parametrize("name", ["", " ", "1", "a b", "a-b", "_a", "a\n", "\u00e9", "px: int"])
@pytest.mark.parametrize("more", [{}, {"x-okx-name": "price"}])
def test_a_column_that_is_no_name(tmp_path: Path, more: Json, name: str) -> None:
    """Also where it has a better one: both can be read."""
    row = {
        "title": "Line",
        "type": "array",
        "prefixItems": [text(**{"x-okx-column": name}, **more)],
    }
    error = refused(tmp_path, answering(row))
    assert error.line == line_with(error.file, '"x-okx-column"')


def replying(reply: Json) -> Json:
    """A description with an answer of such keys."""
    document = root()
    content = document["paths"][PATH]["post"]["responses"]["200"]["content"]
    content["application/json"]["schema"]["properties"] |= reply
    return document


@pytest.mark.parametrize("key", ["code", "msg"])
def test_what_the_envelope_has(tmp_path: Path, key: str) -> None:
    error = refused(tmp_path, replying({key: text()}))
    assert error.line == line_with(error.file, f'"{key}"')
    assert "envelope" in error.what


@pytest.mark.parametrize(
    "rules",
    [
        "a",
        {},
        {"type": "string"},
        text(enum=["a"]),
        text(format="date-time"),
        text(items=text()),
        text(**{"x-okx-column": "a"}),
        schema("object", properties={}),
        schema("array"),
        schema("number"),
    ],
)
def test_what_cannot_stand_beside_data(tmp_path: Path, rules: Any) -> None:
    error = refused(tmp_path, replying({"inTime": rules}))
    assert error.line >= line_with(error.file, '"inTime"')


def test_two_fields_beside_data_of_one_name(tmp_path: Path) -> None:
    error = refused(tmp_path, replying({"inTime": text(), "in_time": text()}))
    assert error.line == line_with(error.file, '"in_time"')


def contents(**content: Json) -> Json:
    document = root()
    response = document["paths"][PATH]["post"]["responses"]["200"]
    response["content"] = {f"application/{name}": each for name, each in content.items()}
    return document


BINARY = {"type": "string", "format": "binary"}


JSON_ANSWER = {"schema": {"title": "PlaceReply", "properties": {"data": item({"a": text()})}}}


def test_an_answer_that_is_no_json(tmp_path: Path) -> None:
    module = package(contents(sbe={"schema": {**BINARY, "description": "SBE."}}), tmp_path)
    operation = module.OPERATIONS[f"POST {PATH}"]
    assert (operation.data, operation.item, operation.reply) == ("bytes", bytes, module.Reply)


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"sbe": {"schema": BINARY}, "json": JSON_ANSWER},
        {"sbe": {"schema": BINARY}, "octet-stream": {"schema": BINARY}},
        {"sbe": {}},
        {"sbe": {"schema": {"type": "string"}}},
        {"sbe": {"schema": {"type": "string", "format": "byte"}}},
        {"sbe": {"schema": {"type": "string", "format": "decimal"}}},
        {"sbe": {"schema": {"type": "object", "format": "binary"}}},
        {"sbe": {"schema": {**BINARY, "maxLength": 9}}},
        {"sbe": {"schema": {**BINARY, "title": "Book"}}},
        {"sbe": {"schema": BINARY, "examples": {}}},
        {"sbe": JSON_ANSWER},
        {"json": {"schema": BINARY}},
    ],
)
def test_a_content_of_an_answer_that_is_none(tmp_path: Path, content: Json) -> None:
    error = refused(tmp_path, contents(**content))
    assert error.line >= line_with(error.file, '"responses"')


@pytest.mark.parametrize(
    "data",
    [
        {"type": "string", "description": "D."},
        {"type": "boolean"},
        {"type": "array"},
        {"type": "array", "items": schema("boolean")},
        {"type": "array", "items": schema("integer")},
        {"type": "array", "items": text(format="decimal")},
        {"type": "array", "items": schema("array", items=schema("integer"))},
        {"type": "array", "items": schema("array", items=text(format="decimal"))},
        {"type": "array", "items": _list(_list(text()))},
        {"type": "array", "items": text(), "minItems": 1},
        {"type": "array", "items": text(), "title": "Texts"},
        {"type": "array", "items": schema("object", additionalProperties=text())},
        {"type": "object", "title": "Place"},
        {"type": "object", "title": "Thing", "additionalProperties": text()},
        {"type": "object", "properties": {"a": text()}},
        {"type": "array", "prefixItems": [text(**{"x-okx-column": "a"})]},
        {"type": "string", "title": "Thing", "prefixItems": [text(**{"x-okx-column": "a"})]},
    ],
)
def test_data_that_is_none(tmp_path: Path, data: Json) -> None:
    error = refused(tmp_path, replying({"data": data}))
    assert error.line >= line_with(error.file, '"data"')


@pytest.mark.parametrize("kind", ["number", "null", "text", ["string"], None])
def test_a_type_that_answers_do_not_have(tmp_path: Path, kind: Any) -> None:
    assert refused(tmp_path, answering(item({"a": {"type": kind, "description": "A."}})))


def test_known_values_of_an_answer_are_told_and_others_are_taken(tmp_path: Path) -> None:
    data = item({"side": text(**{"x-extensible-enum": ["buy", "sell"]})})
    module = package(answering(data), tmp_path)
    source = Path(module.__file__ or "").with_name("thing") / "place.py"
    assert "Known values: buy, sell." in source.read_text()
    assert item_of(module).from_wire({"side": "swap"}).side == "swap"


@pytest.mark.parametrize("value", ["buy", [1], {}, [None]])
def test_known_values_that_are_none(tmp_path: Path, value: Any) -> None:
    assert refused(tmp_path, answering(item({"side": text(**{"x-extensible-enum": value})})))
