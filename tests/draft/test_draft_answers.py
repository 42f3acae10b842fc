"""The draft of an answer: items, rows, and what stands beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.draft.drafts import Json, field, own, plain, post, reply

pytestmark = pytest.mark.slow

ANSWERS = {
    "a text": ("name | String | A", '"x"', {"type": "string"}),
    "known values": (
        "name | String | A\n`a`\n`b`",
        '"a"',
        {"type": "string", "x-extensible-enum": ["a", "b"]},
    ),
    "a number": ("zebraPx | String | A", '"1"', {"type": "string", "format": "decimal"}),
    "a time": (
        "zebraTime | String | Unix timestamp in milliseconds",
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
    "null in place of a text": ("name | String | A", "null", {"type": ["string", "null"]}),
    "null in place of an object": (
        "more | Object | A",
        "null",
        {"type": ["object", "null"], "additionalProperties": {"type": "string"}},
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
    item = own(found)["data"]["items"]
    fills = item["properties"]["fills"]
    assert (fills["type"], fills["items"]["title"]) == ("array", "PlaceThingFills")
    by = fills["items"]["properties"]["by"]
    assert (by["type"], list(by["properties"])) == ("object", ["name"])
    assert list(item["properties"]) == ["fills"]


def test_fields_that_are_null_in_an_example(tmp_path: Path) -> None:
    items = '{"by": null, "fills": null}, {"by": {"name": "a"}, "fills": [{"px": "1"}]}'
    rows = ("by | Object | A", "> name | String | B", "fills | Array of objects | C")
    answer = f'{{"code": "0", "msg": "", "data": [{items}]}}'
    operation = post(tmp_path, tells=(*rows, "> px | String | D"), answer=answer)
    content = operation["responses"]["200"]["content"]["application/json"]
    properties = own(content["schema"])["data"]["items"]["properties"]
    assert properties["by"]["type"] == ["object", "null"]
    assert list(properties["by"]["properties"]) == ["name"]
    assert properties["fills"]["type"] == ["array", "null"]
    (shown,) = content["examples"].values()
    assert shown["value"]["data"][0] == {"by": None, "fills": None}


def test_data_that_is_one_object(tmp_path: Path) -> None:
    answer = '{"code": "0", "msg": "", "data": {"ordId": "1"}}'
    data = own(reply(tmp_path, "ordId | String | A", answer=answer))["data"]
    assert (data["type"], list(data["properties"])) == ("object", ["ordId"])


def test_data_that_are_rows(tmp_path: Path) -> None:
    answer = '{"code": "0", "msg": "", "data": [["1", "2"], ["3", "4"]]}'
    rows = ("ts | String | Unix timestamp in milliseconds", "vol | String | B")
    data = own(reply(tmp_path, *rows, answer=answer))["data"]
    assert data["items"]["type"] == "array"
    assert [plain(each) for each in data["items"]["prefixItems"]] == [
        {"x-okx-column": "ts", "type": "string", "format": "unix-ms"},
        {"x-okx-column": "vol", "type": "string", "format": "decimal"},
    ]


def test_data_that_is_one_row(tmp_path: Path) -> None:
    answer = '{"code": "0", "msg": "", "data": ["1", "2"]}'
    data = own(reply(tmp_path, "ts | String | A", "vol | String | B", answer=answer))["data"]
    assert [each["x-okx-column"] for each in data["prefixItems"]] == ["ts", "vol"]


def test_what_stands_beside_data_is_described_there(tmp_path: Path) -> None:
    answer = '{"code": "0", "msg": "", "data": [{"ordId": "1"}], "inTime": "1"}'
    rows = ("ordId | String | A", "inTime | String | Unix timestamp in microseconds")
    properties = own(reply(tmp_path, *rows, answer=answer))
    assert list(properties) == ["data", "inTime"]
    assert properties["inTime"] == {"$ref": "../../fields/answers.yaml#/InTime"}
    assert list(properties["data"]["items"]["properties"]) == ["ordId"]


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
    fields = own(schema)["data"]["items"]["properties"]
    assert plain(fields["extra"]) == {"type": "boolean"}
    removed = [each["at"] for each in operation["x-okx-errata"] if each["about"] == ["removed"]]
    assert removed == [["request.more"], ["response.extra"]]
