"""The draft of a request: what its rows say, and the rules between them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.docs.pages import line_with, page
from tests.draft.drafts import FIELDS, Json, asked, body, drafted, get, plain, post, query

pytestmark = pytest.mark.slow

BARE = {
    "a text": ("name | String | No | Words", {"type": "string"}),
    "a text that must be there": (
        "name | String | Yes | Words",
        {"type": "string", "minLength": 1},
    ),
    "values": (
        "name | String | No | Words\n`a`: one\n`b`: two",
        {"type": "string", "enum": ["a", "b"]},
    ),
    "a default": (
        "name | String | No | Words\n`a`: one\n`b`: two\nThe default is `b`.",
        {"type": "string", "enum": ["a", "b"], "x-okx-default": "b"},
    ),
    "a length": (
        "name | String | Yes | Words, up to 20 characters",
        {"type": "string", "minLength": 1, "maxLength": 20},
    ),
    "a flag": (
        "name | Boolean | No | Words, the default is `false`.",
        {"type": "boolean", "x-okx-default": False},
    ),
    "a flag that is on": (
        "name | Bool | No | Default is `true`.",
        {"type": "boolean", "x-okx-default": True},
    ),
    "a whole number": (
        "name | Integer | No | Words, the default is `5`.",
        {"type": "integer", "x-okx-default": 5},
    ),
    "a list": (
        "name | Array of strings | No | Words",
        {"type": "array", "items": {"type": "string"}},
    ),
    "deprecated": ("~~name~~ | String | No | Words", {"type": "string", "deprecated": True}),
    "a number": ("maxSz | String | Yes | Words", {"$ref": f"{FIELDS}Decimal"}),
    "a number with a default": (
        "maxSz | String | No | Default is `1`.",
        {"$ref": f"{FIELDS}Decimal", "x-okx-default": "1"},
    ),
    "a time": (
        "since | String | No | Unix timestamp format in milliseconds",
        {"$ref": f"{FIELDS}Time"},
    ),
    "microseconds": ("since | String | No | Unix timestamp in microseconds", {"type": "string"}),
    "a flag in words": (
        "name | String | No | Words\n`true`: a\n`false`: b",
        {"$ref": f"{FIELDS}Flag"},
    ),
    "a shared field": ("instId | String | Yes | Words", {"$ref": f"{FIELDS}InstId"}),
    "a shared field with a length": (
        "clOrdId | String | No | Words, up to 32 characters",
        {"$ref": f"{FIELDS}ClOrdId"},
    ),
    "a shared name of another length": (
        "clOrdId | String | No | Words, up to 20 characters",
        {"type": "string", "minLength": 1, "maxLength": 20},
    ),
    "a shared field with values": (
        "mgnMode | String | No | Words\n`isolated`\n`cross`",
        {"$ref": f"{FIELDS}MgnMode"},
    ),
    "a shared name of other values": (
        "mgnMode | String | No | Words\n`cross`\n`half`",
        {"type": "string", "enum": ["cross", "half"]},
    ),
    "a list with commas": (
        "names | String | No | Words, comma-separated",
        {"type": "string", "format": "comma-separated", "pattern": "^[^,]+(,[^,]+)*$"},
    ),
    "a list of values with commas": (
        "names | String | No | Separated with commas\n`a.x`: one\n`b`: two",
        {
            "type": "string",
            "format": "comma-separated",
            "pattern": r"^(a\.x|b)(,(a\.x|b))*$",
        },
    ),
}


@pytest.mark.parametrize(("row", "expected"), BARE.values(), ids=BARE)
def test_what_a_row_says_of_a_parameter(row: str, expected: Json, tmp_path: Path) -> None:
    assert asked(tmp_path, row) == expected


def test_required_is_what_the_table_says_it_is(tmp_path: Path) -> None:
    schema = body(
        tmp_path,
        "one | String | Yes | A",
        "two | String | No | B",
        "three | String | Conditional | C",
        "four | Boolean | Yes | D",
    )
    assert schema["required"] == ["one", "four"]
    assert list(schema["properties"]) == ["one", "two", "three", "four"]
    assert schema["additionalProperties"] is False
    assert schema["title"] == "PlaceThingRequest"


def test_objects_inside_are_exact_too(tmp_path: Path) -> None:
    schema = body(
        tmp_path,
        "legs | Array of objects | Yes | A",
        "> px | String | Yes | B",
        "> more | Object | No | C",
        ">> name | String | Yes | D",
        "side | String | No | E",
    )
    legs = schema["properties"]["legs"]
    assert legs["type"] == "array"
    leg = legs["items"]
    assert (leg["title"], leg["required"]) == ("PlaceThingLegs", ["px"])
    assert leg["additionalProperties"] is False
    more = leg["properties"]["more"]
    assert (more["title"], more["type"]) == ("PlaceThingLegsMore", "object")
    assert more["required"] == ["name"]
    assert list(schema["properties"]) == ["legs", "side"]


def test_a_name_inside_both_request_and_answer_makes_two_titles(tmp_path: Path) -> None:
    operation = post(
        tmp_path,
        asks=("legs | Array of objects | Yes | A", "> px | String | Yes | B"),
        tells=("legs | Array of objects | A", "> px | String | B"),
    )
    titles = re.findall(r"'title': '(\w+)'", str(operation))
    assert len(titles) == len(set(titles)) == 5


def test_a_body_that_is_a_list(tmp_path: Path) -> None:
    schema = body(tmp_path, "px | String | Yes | A", request='[\n  {"px": "1"},\n  {"px": "2"}\n]')
    assert (schema["type"], schema["minItems"], schema["x-okx-name"]) == ("array", 1, "orders")
    assert (schema["title"], schema["items"]["title"]) == ("PlaceThingRequest", "PlaceThing")
    assert schema["items"]["required"] == ["px"]


def test_a_body_without_parameters_is_empty(tmp_path: Path) -> None:
    content = post(tmp_path)["requestBody"]["content"]["application/json"]
    assert content["schema"]["properties"] == {}
    assert content["examples"] == {"documented": {"value": {}}}


def test_the_type_is_that_of_the_example_where_the_table_has_another(tmp_path: Path) -> None:
    operation = post(tmp_path, asks=("count | String | Yes | A",), request='{"count": 5}')
    content = operation["requestBody"]["content"]["application/json"]
    assert plain(content["schema"]["properties"]["count"]) == {"type": "integer"}
    assert content["examples"] == {"documented": {"value": {"count": 5}}}
    (erratum,) = operation["x-okx-errata"]
    assert (erratum["at"], erratum["about"]) == (["request.count"], ["type"])
    assert erratum["said"] == {"type": "string"}
    assert erratum["settled"] == "integer, as in the example."
    assert erratum["why"].startswith("TODO: ")


def test_words_in_backticks_that_the_example_has_not_are_no_values(tmp_path: Path) -> None:
    row = "name | String | No | Words\n`a`: one\n`b`: two"
    assert asked(tmp_path, row, request='{"name": "c"}') == {"type": "string"}


def examples(place: Json) -> Json:
    return {name: each["value"] for name, each in place["examples"].items()}


def test_every_example_is_kept(tmp_path: Path) -> None:
    text = page(asks=("px | String | Yes | A",), request='{"px": "1"}')
    second = 'POST /api/v5/thing/place\n    body\n    {"px": "2"}\n\n> Response'
    text = text.replace("\n\n> Response", f"\n    \n    {second}")
    answer = '{"code": "51000", "msg": "No.", "data": []}'
    text += f"\n> Response Example\n\n    {answer}\n"
    operation = yaml.safe_load(drafted(tmp_path, text).text)["post"]
    assert examples(operation["requestBody"]["content"]["application/json"]) == {
        "documented": {"px": "1"},
        "example_2": {"px": "2"},
    }
    assert examples(operation["responses"]["200"]["content"]["application/json"]) == {
        "documented": {"code": "0", "msg": "", "data": [{"ordId": "1"}]},
        "example_2": {"code": "51000", "msg": "No.", "data": []},
    }


def test_an_example_that_breaks_the_table_is_left_out_and_said_to_be(tmp_path: Path) -> None:
    operation = post(
        tmp_path,
        asks=("px | String | Yes | A", "sz | String | Yes | B"),
        request='{"px": "1"}',
    )
    content = operation["requestBody"]["content"]["application/json"]
    assert content["schema"]["required"] == ["px", "sz"]
    (value,) = examples(content).values()
    assert value.startswith("TODO: an example, see place.md:")
    assert [each["at"] for each in operation["x-okx-errata"]] == [["example.request"]]


CONDITIONS = {
    "a flag": (
        "If `kind` is `false`, the parameter is required.",
        {"if": {"kind": False}, "then": ["px"]},
    ),
    "a flag, behind": ("Required when `kind` is `true`.", {"if": {"kind": True}, "then": ["px"]}),
    "a value": (
        "If `side` is `buy`, this field is required.",
        {"if": {"side": "buy"}, "then": ["px"]},
    ),
    "a value, behind": ("Required if `side` = `buy`", {"if": {"side": "buy"}, "then": ["px"]}),
    "when": (
        "When `side` is `buy`, the parameter is required.",
        {"if": {"side": "buy"}, "then": ["px"]},
    ),
    "by its own name": (
        "If side is `buy`, `px` is required.",
        {"if": {"side": "buy"}, "then": ["px"]},
    ),
    "several values": (
        "Required when `side` is `buy` or `sell`.",
        {"if": {"side": ["buy", "sell"]}, "then": ["px"]},
    ),
}
SIDES = (
    "name | String | No | C",
    "kind | Boolean | No | A",
    "side | String | No | B\n`buy`\n`sell`\n`hold`",
)


def simple(rule: Json) -> Json:
    """A condition in short."""
    ((name, value),) = rule["if"]["properties"].items()
    assert rule["if"]["required"] == [name]
    return {"if": {name: value.get("const", value.get("enum"))}, "then": rule["then"]["required"]}


@pytest.mark.parametrize(("words", "expected"), CONDITIONS.values(), ids=CONDITIONS)
def test_a_condition_in_words_becomes_a_rule(words: str, expected: Json, tmp_path: Path) -> None:
    schema = body(tmp_path, *SIDES, f"px | String | Conditional | Some words. {words}")
    assert simple(schema) == expected
    assert "description" not in schema


def test_what_has_one_condition_has_one_rule(tmp_path: Path) -> None:
    words = "If `kind` is `false`, the parameter is required."
    schema = body(
        tmp_path, *SIDES, *(f"{name} | String | Conditional | {words}" for name in ("px", "sz"))
    )
    assert simple(schema) == {"if": {"kind": False}, "then": ["px", "sz"]}


def test_several_rules_stand_beside_each_other(tmp_path: Path) -> None:
    schema = body(
        tmp_path,
        *SIDES,
        "px | String | Conditional | Required when `side` is `buy`.",
        "sz | String | Conditional | Required when `kind` is `true`.",
    )
    assert [simple(each)["then"] for each in schema["allOf"]] == [["px"], ["sz"]]


CHOICES = {
    "either": ("Either `a` or `b` is required.", "anyOf", ["a", "b"]),
    "one of": ("One of `b` and `a` is required", "anyOf", ["a", "b"]),
    "one and only one": ("One and only one of `a` and `b` is required.", "oneOf", ["a", "b"]),
    "but not both": ("Either `a` or `b` is required. Give one, but not both.", "oneOf", ["a", "b"]),
    "of three": ("Either `a`, `b` or `c` is required.", "anyOf", ["a", "b", "c"]),
    "at least one": ("`a` or `b`, at least one is required.", "anyOf", ["a", "b"]),
}


@pytest.mark.parametrize(("words", "key", "names"), CHOICES.values(), ids=CHOICES)
def test_a_choice_in_words_becomes_a_rule(
    words: str, key: str, names: list[str], tmp_path: Path
) -> None:
    schema = body(tmp_path, *(f"{name} | String | Conditional | {words}" for name in names))
    assert schema[key] == [{"required": [name]} for name in names]
    assert "allOf" not in schema
    assert "description" not in schema


UNCLEAR = {
    "a state of the account": "Required in long/short mode.",
    "not required": "Not required when `side` is `buy`.",
    "no longer required": "It is no longer required if `side` is `buy`.",
    "and something else": "Required when `side` is `buy` and you are rich.",
    "unless": "If `side` is `buy`, the parameter is required unless you are rich.",
    "another parameter": "Required when `other` is `buy`.",
    "no value": "Required when `side` is `given`.",
    "a word about a text": "Required when `name` is empty.",
    "not a value": "If `side` is not `buy`, the parameter is required.",
    "a value of what has others": "Required when `kind` is `maybe`.",
    "of others": "If `side` is `buy`, `kind` is required.",
    "neither": "Neither `px` or `side` is required.",
    "under a condition": "Either `px` or `side` is required when you are rich.",
    "with others": "Either `px` or `other` is required.",
    "itself": "Required when `px` is `1`.",
    "only applicable": "Only applicable to `buy`.",
    "a range": "It must be less than 5.",
    "Chinese": "双向模式必填",
}


@pytest.mark.parametrize("words", UNCLEAR.values(), ids=UNCLEAR)
def test_what_is_not_clear_is_a_mark_and_no_rule(words: str, tmp_path: Path) -> None:
    text = page(asks=(*SIDES, f"px | String | No | {words}"))
    schema = yaml.safe_load(drafted(tmp_path, text).text)["post"]["requestBody"]["content"]
    schema = schema["application/json"]["schema"]
    line = line_with(text, "px |")
    assert schema["description"] == f"TODO: the rule of px, see place.md:{line}"
    assert not {"if", "allOf", "anyOf", "oneOf", "dependentRequired"} & schema.keys()


def test_what_is_conditional_without_a_word_is_a_mark(tmp_path: Path) -> None:
    schema = body(tmp_path, "px | String | Conditional | A price")
    assert schema["description"].startswith("TODO: the rule of px")


def test_a_rule_beside_another_that_is_not_clear_leaves_a_mark(tmp_path: Path) -> None:
    words = "Required when `side` is `buy`. It must be more than 5."
    schema = body(tmp_path, *SIDES, f"px | String | Conditional | {words}")
    assert simple(schema) == {"if": {"side": "buy"}, "then": ["px"]}
    assert schema["description"].startswith("TODO: the rule of px")


def test_a_rule_inside_an_object_stands_there(tmp_path: Path) -> None:
    schema = body(
        tmp_path,
        "side | String | No | A\n`x`\n`y`",
        "legs | Array of objects | No | B",
        "> side | String | No | C\n`buy`\n`sell`",
        "> px | String | Conditional | Required when `side` is `buy`.",
    )
    leg = schema["properties"]["legs"]["items"]
    assert simple(leg) == {"if": {"side": "buy"}, "then": ["px"]}
    assert "if" not in schema


def test_an_object_inside_has_no_rules_about_what_is_outside(tmp_path: Path) -> None:
    schema = body(
        tmp_path,
        "side | String | No | A\n`buy`\n`sell`",
        "legs | Array of objects | No | B",
        "> px | String | Conditional | Required when `side` is `buy`.",
    )
    leg = schema["properties"]["legs"]["items"]
    assert "if" not in {**schema, **leg}
    assert leg["description"].startswith("TODO: the rule of px")


QUERIES = {
    "a text": ("name | String | No | A", "?name=x", {"type": "string"}, "x"),
    "a shared field": (
        "instId | String | No | A",
        "?instId=A-B",
        {"$ref": f"{FIELDS}InstId"},
        "A-B",
    ),
    "how many rows": (
        "limit | String | No | The maximum is 100. The default is 50.",
        "?limit=10",
        {"type": "integer", "minimum": 1, "maximum": 100, "x-okx-default": 50},
        10,
    ),
    "a list": (
        "names | String | No | Separated by commas",
        "?names=a,b",
        {"type": "array", "minItems": 1, "items": {"type": "string", "pattern": "^[^,]+$"}},
        ["a", "b"],
    ),
    "a shared list": (
        "ccy | String | No | Separated by commas",
        "?ccy=BTC,ETH",
        {"$ref": f"{FIELDS}Ccys"},
        ["BTC", "ETH"],
    ),
    "a list of values": (
        "state | String | No | A\n`a`\n`b`\n`c`",
        "?state=a,c",
        {"type": "array", "minItems": 1, "items": {"type": "string", "enum": ["a", "b", "c"]}},
        ["a", "c"],
    ),
}


@pytest.mark.parametrize(("row", "request_", "schema", "value"), QUERIES.values(), ids=QUERIES)
def test_what_a_row_says_of_a_query(
    row: str, request_: str, schema: Json, value: Any, tmp_path: Path
) -> None:
    found = query(tmp_path, row, request_)
    assert found["schema"] == schema
    assert (found["in"], found["examples"]) == ("query", {"documented": {"value": value}})
    assert "required" not in found


def test_parameters_without_an_example_have_none(tmp_path: Path) -> None:
    found = get(
        tmp_path,
        asks=("one | String | Yes | A", "two | String | No | B"),
        request="?one=1",
    )["parameters"]
    assert [("examples" in each, each.get("required")) for each in found] == [
        (True, True),
        (False, None),
    ]


def test_an_example_of_a_query_that_breaks_the_table_is_left_out(tmp_path: Path) -> None:
    operation = get(
        tmp_path,
        asks=("one | String | Yes | A", "two | String | No | B"),
        request="?two=1",
    )
    assert all("examples" not in each for each in operation["parameters"])
    assert [each["at"] for each in operation["x-okx-errata"]] == [["example.request"]]


def test_rules_between_queries_stand_beside_them(tmp_path: Path) -> None:
    words = "Either `one` or `two` is required."
    operation = get(tmp_path, asks=("one | String | No | A", f"two | String | No | {words}"))
    assert operation["x-okx-rules"] == {"anyOf": [{"required": ["one"]}, {"required": ["two"]}]}


PAGED = (
    "after | String | No | Rows earlier than the requested `{}`",
    "before | String | No | Rows newer than the requested `{}`",
)


def test_a_cursor_that_is_an_id_is_one(tmp_path: Path) -> None:
    operation = get(tmp_path, asks=tuple(row.format("ordId") for row in PAGED))
    assert operation["x-okx-pages"] == {"cursor": "ordId"}
    assert "description" not in operation


def test_a_cursor_that_is_no_id_is_asked_about(tmp_path: Path) -> None:
    rows = tuple(row.format("ts") for row in PAGED)
    operation = get(tmp_path, asks=rows, tells=("ts | String | When it was",), answer="")
    assert "x-okx-pages" not in operation
    assert operation["description"].startswith("TODO: what after and before")
