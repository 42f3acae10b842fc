"""The first file of an endpoint: each fact of its page, none of its prose, marks for the rest."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from okxgen.docs.described import described
from okxgen.docs.draft import Drafted, draft
from okxgen.docs.drift import against_description
from okxgen.docs.facts import documentation
from okxgen.errors import SpecError

from ..generator import tiny
from .pages import OPERATION, line_with, okxgen, page, put, read

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"
SEEDS = Path(__file__).parent / "seeds"
LIST = "GET /api/v5/thing/list"

Json = dict[str, Any]


def drafted(folder: Path, text: str, operation: str = OPERATION) -> Drafted:
    """The draft of the endpoint on a page, for the description of the project."""
    return draft(read(folder, text).one(operation), SPEC)


def post(folder: Path, **parts: Any) -> Json:
    """The drafted operation of a POST."""
    found: Json = yaml.safe_load(drafted(folder, page(**parts)).text)["post"]
    return found


def get(folder: Path, **parts: Any) -> Json:
    """The drafted operation of a GET."""
    text = page(LIST, "GET / Things", **parts)
    found: Json = yaml.safe_load(drafted(folder, text, LIST).text)["get"]
    return found


def body(folder: Path, *rows: str, **parts: Any) -> Json:
    """The schema of the request of a POST with such rows."""
    operation = post(folder, asks=rows, **parts)
    found: Json = operation["requestBody"]["content"]["application/json"]["schema"]
    return found


def plain(schema: Json) -> Json:
    """A schema without what it says in words."""
    return {key: value for key, value in schema.items() if key != "description"}


def asked(folder: Path, row: str, **parts: Any) -> Json:
    """The schema of the one parameter of a POST, without its words."""
    (found,) = body(folder, row, **parts)["properties"].values()
    return plain(found)


def query(folder: Path, row: str, request: str = "") -> Json:
    """The one parameter of a GET, its schema without its words."""
    (found,) = get(folder, asks=(row,), request=request)["parameters"]
    return {**found, "schema": plain(found["schema"])}


def reply(folder: Path, *rows: str, answer: str) -> Json:
    """The schema of the answer of a POST."""
    operation = post(folder, tells=rows, answer=answer)
    found: Json = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return found


def field(folder: Path, row: str, value: str = '""') -> Json:
    """The schema of the one field of an answer, without its words."""
    name = row.partition(" ")[0].strip("~")
    answer = f'{{"code": "0", "msg": "", "data": [{{"{name}": {value}}}]}}'
    items = reply(folder, row, answer=answer)["properties"]["data"]["items"]
    (found,) = items["properties"].values()
    return plain(found)


FIELDS = "../../schemas/fields.yaml#/"


def test_the_file_mirrors_the_url(tmp_path: Path) -> None:
    operation = "POST /api/v5/tradingBot/new-thing/deep/place"
    made = drafted(tmp_path, page(operation, asks=("px | String | No | A",)), operation)
    assert made.target == SPEC / "paths/tradingBot/new-thing/deep/place.yaml"
    assert made.path == "/api/v5/tradingBot/new-thing/deep/place"
    properties = yaml.safe_load(made.text)["post"]["requestBody"]["content"]["application/json"]
    (px,) = properties["schema"]["properties"].values()
    assert px["$ref"] == "../../../../schemas/fields.yaml#/Decimal"
    assert "../../../../schemas/envelope.yaml#/Envelope" in made.text
    assert "../../../../schemas/responses.yaml#/Refused" in made.text


@pytest.mark.parametrize(
    ("path", "resource", "is_new"),
    [
        ("/api/v5/trade/thing", "trade", False),
        ("/api/v5/tradingBot/grid/thing", "grid", False),
        ("/api/v5/tradingBot/signal/thing", "signal_bot", False),
        ("/api/v5/copytrading/thing", "copy_trading", False),
        ("/api/v5/rfq/thing", "block", False),
        ("/api/v5/newThings/place", "new_things", True),
    ],
)
def test_the_resource_is_that_of_the_paths_beside_it(
    path: str, resource: str, is_new: bool, tmp_path: Path
) -> None:
    made = drafted(tmp_path, page(f"POST {path}"), f"POST {path}")
    assert yaml.safe_load(made.text)["post"]["tags"] == [resource]
    assert made.tag == (resource if is_new else None)


@pytest.mark.parametrize(
    ("title", "method", "name"),
    [
        ("POST / Place thing", "POST", "place_thing"),
        ("Place thing (new, 2026)", "POST", "place_thing"),
        ("Get things & more", "GET", "get_things_more"),
        ("GET / Things", "GET", "get_things"),
        ("下单", "POST", "place_one"),
        ("2026 things", "GET", "get_place_one"),
    ],
)
def test_the_method_is_called_what_the_page_is(
    title: str, method: str, name: str, tmp_path: Path
) -> None:
    operation = f"{method} /api/v5/thing/place-one"
    made = yaml.safe_load(drafted(tmp_path, page(operation, title), operation).text)
    assert made[method.lower()]["operationId"] == f"thing.{name}"


def test_a_name_that_is_taken_is_not_taken_again(tmp_path: Path) -> None:
    operation = "POST /api/v5/trade/other"
    made = drafted(tmp_path, page(operation, "POST / Close position"), operation)
    document = yaml.safe_load(made.text)["post"]
    assert document["operationId"] == "trade.close_position_other"
    taken = {line.strip() for file in SPEC.rglob("*.yaml") for line in file.read_text().split("\n")}
    titles = {f"title: {title}" for title in re.findall(r"title: (\w+)", made.text)}
    assert len(titles) == 3
    assert not titles & taken


def test_limits_permission_and_link(tmp_path: Path) -> None:
    access = (
        "#### Rate Limit: 60 requests per 2 seconds\n\n"
        "#### Rate limit rule (except Options): User ID + Instrument ID\n\n"
        "#### Rate limit rule (Options only): User ID + Instrument Family\n\n"
        "#### Rate limit of lead trader lead instruments: 4 requests per 2 seconds\n\n"
        "#### Permission: Withdraw"
    )
    operation = post(tmp_path, access=access, anchor="some-thing-post-place")
    link = "https://www.okx.com/docs-v5/en/#some-thing-post-place"
    assert operation["externalDocs"] == {"url": link}
    assert operation["x-okx-permission"] == "withdraw"
    assert "security" not in operation
    limits = operation["x-okx-rate-limit"]
    assert {
        "requests": 60,
        "seconds": 2,
        "per": ["user", "instrument"],
        "except": ["OPTION"],
    } in limits
    options = {"requests": 60, "seconds": 2, "per": ["user", "instrument-family"]}
    assert {**options, "only": ["OPTION"]} in limits
    (lead,) = [each for each in limits if "role" in each]
    assert (lead["requests"], lead["role"]) == (4, "lead-trader")


def test_orders_are_counted_where_orders_are(tmp_path: Path) -> None:
    access = "#### Rate Limit: 300 orders per 2 seconds\n\n#### Rate limit rule: User ID"
    limits = post(tmp_path, access=f"{access}\n\n#### Permission: Trade")["x-okx-rate-limit"]
    assert limits == [{"orders": 300, "seconds": 2, "per": ["user"]}]


def test_what_is_counted_by_address_and_needs_no_permission_is_public(tmp_path: Path) -> None:
    access = "#### Rate Limit: 20 requests per 2 seconds\n\n#### Rate limit rule: IP"
    operation = get(tmp_path, access=access)
    assert operation["security"] == []
    assert "x-okx-permission" not in operation


def test_what_is_counted_by_user_is_not_called_public(tmp_path: Path) -> None:
    access = "#### Rate Limit: 20 requests per 2 seconds\n\n#### Rate limit rule: User ID"
    operation = get(tmp_path, access=access)
    assert "security" not in operation
    assert operation["x-okx-permission"].startswith("TODO: ")


def test_what_limits_are_counted_per_is_asked_where_no_page_says_it(tmp_path: Path) -> None:
    access = "#### Rate Limit: 20 requests per 2 seconds\n\n#### Permission: Read"
    (limit,) = get(tmp_path, access=access)["x-okx-rate-limit"]
    assert limit["per"][0].startswith("TODO: ")


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
        {"type": "string", "enum": ["a", "b"], "default": "b"},
    ),
    "a length": (
        "name | String | Yes | Words, up to 20 characters",
        {"type": "string", "minLength": 1, "maxLength": 20},
    ),
    "a flag": (
        "name | Boolean | No | Words, the default is `false`.",
        {"type": "boolean", "default": False},
    ),
    "a flag that is on": (
        "name | Bool | No | Default is `true`.",
        {"type": "boolean", "default": True},
    ),
    "a whole number": (
        "name | Integer | No | Words, the default is `5`.",
        {"type": "integer", "default": 5},
    ),
    "a list": (
        "name | Array of strings | No | Words",
        {"type": "array", "items": {"type": "string"}},
    ),
    "deprecated": ("~~name~~ | String | No | Words", {"type": "string", "deprecated": True}),
    "a number": ("maxSz | String | Yes | Words", {"$ref": f"{FIELDS}Decimal"}),
    "a number with a default": (
        "maxSz | String | No | Default is `1`.",
        {"$ref": f"{FIELDS}Decimal", "default": "1"},
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
    assert erratum["where"] == "request count"
    assert erratum["says"] == "string in the table, integer in the example."
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
    assert [each["where"] for each in operation["x-okx-errata"]] == ["request example"]


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
        {"type": "integer", "minimum": 1, "maximum": 100, "default": 50},
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
    assert [each["where"] for each in operation["x-okx-errata"]] == ["request example"]


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


ANSWERS = {
    "a text": ("name | String | A", '"x"', {"type": "string"}),
    "known values": (
        "name | String | A\n`a`\n`b`",
        '"a"',
        {"type": "string", "x-extensible-enum": ["a", "b"]},
    ),
    "a number": ("avgPx | String | A", '"1"', {"type": "string", "format": "decimal"}),
    "a time": (
        "ts | String | Unix timestamp in milliseconds",
        '"1"',
        {"type": "string", "format": "unix-ms"},
    ),
    "microseconds": (
        "ts | String | Unix timestamp in microseconds",
        '"1"',
        {"type": "string", "format": "unix-us"},
    ),
    "a flag": ("done | Boolean | A", "true", {"type": "boolean"}),
    "a flag of a text": ("done | String | A", "true", {"type": "boolean"}),
    "a whole number": ("count | Integer | A", "5", {"type": "integer"}),
    "any number": ("count | Number | A", "5.5", {"type": "number", "format": "decimal"}),
    "texts": (
        "names | Array of strings | A",
        '["a"]',
        {"type": "array", "items": {"type": "string"}},
    ),
    "lists": (
        "rows | Array of Arrays | A",
        '[["1", "2"]]',
        {"type": "array", "items": {"type": "array", "items": {"type": "string"}}},
    ),
    "any keys": (
        "more | Object | A",
        '{"a": "1"}',
        {"type": "object", "additionalProperties": {"type": "string"}},
    ),
    "deprecated": ("~~name~~ | String | A", '"x"', {"type": "string", "deprecated": True}),
}


@pytest.mark.parametrize(("row", "value", "expected"), ANSWERS.values(), ids=ANSWERS)
def test_what_a_row_says_of_a_field(row: str, value: str, expected: Json, tmp_path: Path) -> None:
    assert field(tmp_path, row, value) == expected


def test_fields_inside_fields(tmp_path: Path) -> None:
    answer = '{"code": "0", "msg": "", "data": [{"fills": [{"px": "1", "by": {"name": "a"}}]}]}'
    rows = (
        "fills | Array of objects | A",
        "> px | String | B",
        "> by | Object | C",
        ">> name | String | D",
    )
    found = reply(tmp_path, *rows, answer=answer)
    assert found["title"] == "PlaceThingReply"
    item = found["properties"]["data"]["items"]
    fills = item["properties"]["fills"]
    assert (fills["type"], fills["items"]["title"]) == ("array", "PlaceThingFills")
    by = fills["items"]["properties"]["by"]
    assert (by["type"], list(by["properties"])) == ("object", ["name"])
    assert list(item["properties"]) == ["fills"]


def test_data_that_is_one_object(tmp_path: Path) -> None:
    answer = '{"code": "0", "msg": "", "data": {"ordId": "1"}}'
    data = reply(tmp_path, "ordId | String | A", answer=answer)["properties"]["data"]
    assert (data["type"], list(data["properties"])) == ("object", ["ordId"])


def test_data_that_are_rows(tmp_path: Path) -> None:
    answer = '{"code": "0", "msg": "", "data": [["1", "2"], ["3", "4"]]}'
    rows = ("ts | String | Unix timestamp in milliseconds", "vol | String | B")
    data = reply(tmp_path, *rows, answer=answer)["properties"]["data"]
    assert data["items"]["type"] == "array"
    assert [plain(each) for each in data["items"]["prefixItems"]] == [
        {"x-okx-column": "ts", "type": "string", "format": "unix-ms"},
        {"x-okx-column": "vol", "type": "string", "format": "decimal"},
    ]


def test_data_that_is_one_row(tmp_path: Path) -> None:
    answer = '{"code": "0", "msg": "", "data": ["1", "2"]}'
    data = reply(tmp_path, "ts | String | A", "vol | String | B", answer=answer)["properties"][
        "data"
    ]
    assert [each["x-okx-column"] for each in data["prefixItems"]] == ["ts", "vol"]


def test_what_stands_beside_data_is_described_there(tmp_path: Path) -> None:
    answer = '{"code": "0", "msg": "", "data": [{"ordId": "1"}], "inTime": "1"}'
    rows = ("ordId | String | A", "inTime | String | Unix timestamp in microseconds")
    properties = reply(tmp_path, *rows, answer=answer)["properties"]
    assert list(properties) == ["data", "inTime"]
    assert plain(properties["inTime"]) == {"type": "string", "format": "unix-us"}
    assert list(properties["data"]["items"]["properties"]) == ["ordId"]


PROSE = page(
    title="POST / Place thing",
    asks=(
        "side | String | Yes | Aardvark of the badger",
        "`buy`: civet\n`sell`: dingo",
        "px | String | Conditional | Egret. It must be a ferret, if the gecko is well.",
        "legs | Array of objects | No | Heron",
        "> sz | String | No | Ibis should be the jackal",
    ),
    request='{"side": "buy"}',
    tells=("ordId | String | Koala, unix timestamp of the lemur",),
)
WORDS = (
    *("aardvark", "badger", "civet", "dingo", "egret", "ferret", "gecko", "heron", "ibis"),
    *("jackal", "koala", "lemur"),
)


def test_nothing_of_the_prose_is_taken_over(tmp_path: Path) -> None:
    text = drafted(tmp_path, PROSE).text.lower()
    assert [word for word in WORDS if word in text] == []
    assert "buy" in text


def marks(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [mark for each in value.values() for mark in marks(each)]
    if isinstance(value, list):
        return [mark for each in value for mark in marks(each)]
    return [line for line in str(value).split("\n") if "TODO" in line]


def test_marks_name_page_and_line(tmp_path: Path) -> None:
    found = set(marks(yaml.safe_load(drafted(tmp_path, PROSE).text)))
    line = {
        mark: line_with(PROSE, mark)
        for mark in ("# POST", "side |", "px |", "legs |", "> sz |", "ordId |")
    }
    assert found == {
        f"TODO: one sentence, see place.md:{line['# POST']}.",
        "TODO: what the answer means",
        *(f"TODO: describe it, see place.md:{at}" for mark, at in line.items() if "#" not in mark),
        f"TODO: the rule of px, see place.md:{line['px |']}",
        f"TODO: the rule of sz, see place.md:{line['> sz |']}",
    }


def test_every_parameter_and_field_is_marked_until_it_is_described(tmp_path: Path) -> None:
    operation = post(tmp_path, asks=("instId | String | No | A", "sz | String | No | B"))
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    assert all(each["description"].startswith("TODO") for each in schema["properties"].values())


def test_text_that_yaml_would_read_as_something_else_stays_text(tmp_path: Path) -> None:
    values = ["yes", "no", "on", "null", "1", "1.5", "0x1", "1e5", "true2", "~"]
    row = "name | String | No | A\n" + "\n".join(f"`{each}`: one" for each in values)
    found = asked(tmp_path, row)["enum"]
    assert found == [each for each in values if each != "~"]
    target, text = (tmp_path / "x.yaml", drafted(tmp_path, page(asks=(row,))).text)
    target.write_text(text, encoding="utf-8")
    from okxgen.load import load

    assert load(target) == yaml.safe_load(text)


def test_a_hostile_page_makes_a_plain_file(tmp_path: Path) -> None:
    text = page(
        title="POST / Place {{ thing }}: !!python/object 'x' \"y\" # z",
        anchor='a\' b: {c} [d] <script> "e" \\n',
        asks=("name | String | No | A\n`!!python/x`: b\n`{{a}}`: c\n`x`: d",),
        request='{"name": "x", "k\\u0000ey: [": "*a &b"}',
    )
    made = drafted(tmp_path, text)
    operation = yaml.safe_load(made.text)["post"]
    assert operation["operationId"] == "thing.place_thing_python_object_x_y_z"
    assert operation["externalDocs"]["url"].startswith("https://www.okx.com/docs-v5/en/#a' b: {c}")


@pytest.mark.parametrize(
    "path", ["/api/v5/../x", "/api/v5/thing/..", "/api/v5/a/../../../x", "/x/y"]
)
def test_a_path_that_leads_out_of_the_description_is_refused(path: str, tmp_path: Path) -> None:
    from dataclasses import replace

    facts = replace(read(tmp_path, page()).one(OPERATION), operation=f"POST {path}")
    with pytest.raises(SpecError):
        draft(facts, SPEC)


def copy(folder: Path) -> Path:
    shutil.copytree(SPEC, folder / "spec")
    return folder


def test_a_second_method_joins_the_first_in_its_file(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    target = folder / "spec/paths/trade/close-position.yaml"
    before = target.read_text(encoding="utf-8")
    operation = "GET /api/v5/trade/close-position"
    docs = put(folder / "docs", got=page(operation, "GET / Closed positions"))
    done = okxgen("draft", operation, "--docs", docs, cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Name it" not in done.stdout
    after = target.read_text(encoding="utf-8")
    assert after.startswith(before)
    assert list(yaml.safe_load(after)) == ["post", "get"]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_force_writes_over_one_method_only(method: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    file = "spec/paths/trade/close-position.yaml"
    operation = "GET /api/v5/trade/close-position"
    docs = put(folder / "docs", got=page(operation, "GET / Closed positions"))
    put(docs, place=page("POST /api/v5/trade/close-position", "POST / Other"))
    assert okxgen("draft", operation, "--docs", docs, cwd=folder).returncode == 0
    before = yaml.safe_load((folder / file).read_text(encoding="utf-8"))
    chosen = f"{method} /api/v5/trade/close-position"
    put(docs, got=page(operation, "GET / Others"))
    assert okxgen("draft", chosen, "--docs", docs, cwd=folder).returncode == 2
    assert yaml.safe_load((folder / file).read_text(encoding="utf-8")) == before
    assert okxgen("draft", chosen, "--docs", docs, "--force", cwd=folder).returncode == 0
    after = yaml.safe_load((folder / file).read_text(encoding="utf-8"))
    other = "post" if method == "GET" else "get"
    assert after[other] == before[other]
    assert after[method.lower()]["operationId"].endswith(("get_others", "trade.other"))


def test_what_is_drafted_again_keeps_its_names(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    docs = put(folder / "docs", place=page("POST /api/v5/trade/thing", "POST / Place thing"))
    command = ("draft", "POST /api/v5/trade/thing", "--docs", docs)
    file = folder / "spec/paths/trade/thing.yaml"
    assert okxgen(*command, cwd=folder).returncode == 0
    name_it(folder, "trade/thing")
    first = file.read_text(encoding="utf-8")
    assert okxgen(*command, "--force", cwd=folder).returncode == 0
    assert file.read_text(encoding="utf-8") == first


def name_it(folder: Path, name: str) -> None:
    """Name a drafted file in openapi.yaml, as the command tells to."""
    top = folder / "spec/openapi.yaml"
    text = top.read_text(encoding="utf-8")
    line = f"  /api/v5/{name}: {{$ref: paths/{name}.yaml}}\n"
    top.write_text(text.replace("\ncomponents:\n", f"\n{line}components:\n"), encoding="utf-8")


def finish(file: Path) -> None:
    """Replace every mark with a sentence."""
    text = file.read_text(encoding="utf-8")
    text = re.sub(r"TODO: (?:[^'\n]|'')*", "What is known.", text)
    file.write_text(text, encoding="utf-8")


WHOLE = {
    "a POST with rules": (
        "POST /api/v5/trade/thing",
        page(
            "POST /api/v5/trade/thing",
            "POST / Place thing",
            request='{"instId": "A-B", "kind": "limit", "px": "1", "legs": [{"sz": "2"}]}',
            asks=(
                "instId | String | Yes | A",
                "kind | String | Yes | A\n`limit`: x\n`market`: y",
                "px | String | Conditional | Required when `kind` is `limit`.",
                "on | Boolean | No | Must you? The default is `false`.",
                "from | String | No | Unix timestamp in milliseconds",
                "names | String | No | Separated with commas",
                "legs | Array of objects | No | A",
                "> sz | String | Yes | Either way, it should be there.",
            ),
            answer='{"code": "0", "msg": "", "inTime": "1", "data": [{"legs": [{"sz": "1"}]}]}',
            tells=(
                *("ordId | String | A", "legs | Array of objects | A", "> sz | String | A"),
                "inTime | String | Unix timestamp in microseconds",
            ),
        ),
    ),
    "a batch": (
        "POST /api/v5/trade/things",
        page(
            "POST /api/v5/trade/things",
            "POST / Place things",
            request='[{"instId": "A-B", "a": "1"}]',
            asks=(
                "instId | String | Yes | A",
                "a | String | No | Either `a` or `b` is required.",
                "b | String | No | A",
            ),
        ),
    ),
    "a POST of nothing": ("POST /api/v5/trade/all", page("POST /api/v5/trade/all", "POST / All")),
    "a GET with pages": (
        "GET /api/v5/trade/deep/er/list",
        page(
            "GET /api/v5/trade/deep/er/list",
            "GET / Things",
            request="?instType=SPOT&ids=a,b&limit=5",
            asks=(
                "instType | String | Yes | A\n`SPOT`\n`FUTURES`",
                "ids | String | No | Separated with commas",
                "after | String | No | Earlier than the requested `ordId`",
                "before | String | No | Newer than the requested `ordId`",
                "limit | String | No | The maximum is 100. The default is 100.",
            ),
        ),
    ),
    "public rows": (
        "GET /api/v5/market/rows",
        page(
            "GET /api/v5/market/rows",
            "GET / Rows",
            access="#### Rate Limit: 20 requests per 2 seconds\n\n#### Rate limit rule: IP",
            request="?instId=A-B",
            asks=("instId | String | Yes | A",),
            answer='{"code": "0", "msg": "", "data": [["1", "2"]]}',
            tells=("ts | String | Unix timestamp in milliseconds", "vol | String | A"),
        ),
    ),
}


@pytest.mark.parametrize(("operation", "text"), WHOLE.values(), ids=WHOLE)
def test_a_draft_with_its_marks_replaced_is_a_good_description(
    operation: str, text: str, tmp_path: Path
) -> None:
    folder = copy(tmp_path)
    docs = put(folder / "docs", place=text)
    assert okxgen("draft", operation, "--docs", docs, cwd=folder).returncode == 0
    name = operation.partition("/api/v5/")[2]
    name_it(folder, name)
    file = folder / "spec/paths" / f"{name}.yaml"
    unfinished = okxgen("lint", cwd=folder)
    lines = file.read_text(encoding="utf-8").split("\n")
    found = re.findall(rf"^spec/paths/{name}\.yaml:(\d+): a TODO$", unfinished.stdout, re.M)
    assert unfinished.returncode == 1
    assert found
    assert all(
        "TODO" in lines[int(each) - 1] or lines[int(each) - 1].endswith("|-") for each in found
    )
    finish(file)
    linted = okxgen("lint", cwd=folder)
    assert (linted.returncode, linted.stdout) == (0, "spec keeps the rules\n")
    generated = okxgen("generate", cwd=folder)
    assert (generated.returncode, generated.stderr) == (0, "")
    assert okxgen("drift", docs, cwd=folder).stdout == "no drift\n"


def test_the_drafted_rule_is_kept_by_the_generated_client(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    operation, text = WHOLE["a POST with rules"]
    docs = put(folder / "docs", place=text)
    assert okxgen("draft", operation, "--docs", docs, cwd=folder).returncode == 0
    name_it(folder, "trade/thing")
    finish(folder / "spec/paths/trade/thing.yaml")
    assert okxgen("generate", cwd=folder).returncode == 0
    package = tiny.import_folder(folder / "generated/okx_v5", "drafted_okx_v5")
    request = package.OPERATIONS[operation].request
    assert request(inst_id="A-B", kind="market").to_wire() == {"instId": "A-B", "kind": "market"}
    error = tiny.refusal(package, request, {"instId": "A-B", "kind": "limit"})
    assert error.parameter == "px"
    assert "is required when kind is 'limit'" in str(error)
    encoded = package.OPERATIONS[operation].encode(
        inst_id="A-B", kind="limit", px="1.5", names=["a", "b"]
    )
    assert encoded.body == b'{"instId":"A-B","kind":"limit","px":"1.5","names":"a,b"}'


@cache
def first_pages() -> Any:
    return documentation(SEEDS)


@pytest.mark.parametrize("operation", sorted(documentation(SEEDS).operations))
def test_the_first_endpoints_could_be_drafted_again(operation: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    made = draft(first_pages().one(operation), folder / "spec", force=True)
    made.target.write_text(made.text, encoding="utf-8")
    finish(made.target)
    found = against_description(first_pages(), described(folder / "spec"), complete=False)
    assert [str(each) for each in found] == []
    assert okxgen("lint", cwd=folder).stdout == "spec keeps the rules\n"


def test_what_only_the_example_has_is_described_and_said_to_be(tmp_path: Path) -> None:
    operation = post(
        tmp_path,
        asks=("a | String | No | A",),
        request='{"a": "1", "more": 5, "0 odd": "x"}',
        answer='{"code": "0", "msg": "", "data": [{"ordId": "1", "extra": true}]}',
    )
    content = operation["requestBody"]["content"]["application/json"]
    assert plain(content["schema"]["properties"]["more"]) == {"type": "integer"}
    assert list(content["schema"]["properties"]) == ["a", "more"]
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    fields = schema["properties"]["data"]["items"]["properties"]
    assert plain(fields["extra"]) == {"type": "boolean"}
    assert [each["where"] for each in operation["x-okx-errata"]][:1] == ["request more"]
    assert "response extra" in [each["where"] for each in operation["x-okx-errata"]]
