"""Lint names flags that are read as text, times taken in seconds, and rules of no known kind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from okxgen.house.lint import findings

from tests.house.test_lint import Json, found, only
from tests.support.tiny import item, line_with, text


def with_field(**rules: Any) -> Any:
    """A change that gives an answer a field more."""

    def change(_root: Json, placing: Json, _getting: Json) -> None:
        media = placing["responses"]["200"]["content"]["application/json"]
        own = media["schema"]["allOf"][1]["properties"]
        own["data"]["items"]["properties"]["isOpen"] = text(**rules)

    return change


LOOKS: list[Json] = [
    {"x-extensible-enum": ["0", "1"]},
    {"x-extensible-enum": ["true", "false"]},
    {"x-extensible-enum": ["no", "yes"]},
    {"description": "`1` if it is open, `0` if not."},
    {"description": "`true` when it is open, otherwise `false`."},
]


@pytest.mark.parametrize("rules", LOOKS)
def test_a_flag_that_is_read_as_text(tmp_path: Path, rules: Json) -> None:
    error = only(tmp_path, with_field(**rules))
    assert error.rule == "flags-are-flags"
    assert error.what.startswith("'isOpen' looks like a flag")


@pytest.mark.parametrize("rules", LOOKS)
def test_what_only_looks_like_one(tmp_path: Path, rules: Json) -> None:
    assert found(tmp_path, with_field(**rules, **{"x-okx-no-flag": "It names a door."})) == []


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        ({"format": "flag", "x-okx-flag": ["1"]}, "a flag has two words"),
        ({"format": "flag", "x-okx-flag": ["1", "1"]}, "a flag has two words"),
        ({"x-okx-flag": ["1", "0"]}, "'x-okx-flag' without format: flag has no effect"),
        ({"x-okx-no-flag": "It is none."}, "'x-okx-no-flag' of what does not look like a flag"),
    ],
)
def test_words_of_a_flag_that_mean_nothing(tmp_path: Path, rules: Json, told: str) -> None:
    assert only(tmp_path, with_field(**rules)).what.startswith(told)


def test_a_flag_with_words(tmp_path: Path) -> None:
    assert found(tmp_path, with_field(format="flag", **{"x-okx-flag": ["open", "shut"]})) == []


def with_request(body: Json) -> Any:
    """A change of the request."""

    def change(_root: Json, placing: Json, _getting: Json) -> None:
        schema = placing["requestBody"]["content"]["application/json"]["schema"]
        schema.update(body, properties={**schema["properties"], **body.get("properties", {})})

    return change


def test_a_time_that_may_be_in_seconds(tmp_path: Path) -> None:
    time = text(format="unix-ms", pattern="^[0-9]{1,13}$")
    error = only(tmp_path, with_request({"properties": {"ts": time}}))
    assert (error.rule, error.what) == ("times-in-milliseconds", "'ts' takes a time in seconds")


def test_a_time_that_may_be_in_microseconds(tmp_path: Path) -> None:
    time = text(format="unix-ms", pattern="^[0-9]{13,}$")
    error = only(tmp_path, with_request({"properties": {"ts": time}}))
    assert error.what == "'ts' takes a time in microseconds"


ORDERS: Json = {
    "type": "array",
    "description": "Orders.",
    "items": item({"a": text()}, title="AnOrder", additionalProperties=False),
}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"x-okx-instrument-rules": [{"never": {}}]}, "never"),
        ({"x-okx-instrument-rules": [{"only": {"kinds": ["BOND"], "given": ["instId"]}}]}, "BOND"),
        ({"x-okx-instrument-rules": [{"only": {"kinds": ["SPOT"], "given": ["b"]}}]}, "'b'"),
        ({"x-okx-instrument-rules": [{"only": {"kinds": ["SPOT"], "but": ["b"]}}]}, "but"),
        ({"x-okx-comparison-rules": [{"less": ["instId", "sz"]}]}, "less"),
        ({"x-okx-comparison-rules": [{"greater": ["instId", "b"]}]}, "'b'"),
        ({"x-okx-comparison-rules": [{"greater": ["instId"]}]}, "two values"),
        ({"x-okx-comparison-rules": [{"greater": ["instId", "instId"]}]}, "two values"),
        ({"properties": {"orders": {**ORDERS, "x-okx-batch-rules": [{"sum": "a"}]}}}, "sum"),
        ({"properties": {"orders": {**ORDERS, "x-okx-batch-rules": [{"same": "b"}]}}}, "'b'"),
        (
            {
                "properties": {
                    "orders": {**ORDERS, "x-okx-batch-rules": [{"same": "a", "unique": "a"}]}
                }
            },
            "one kind",
        ),
    ],
)
def test_a_rule_of_no_known_kind(tmp_path: Path, body: Json, told: str) -> None:
    (error,) = found(tmp_path, with_request(body))
    assert told in error.what
    assert error.file.name == "place.yaml"
    key = "x-okx-batch-rules" if "properties" in body else next(iter(body))
    assert error.line >= line_with(error.file, key)


@pytest.mark.slow
def test_the_description_keeps_them() -> None:
    from tests.support.paths import SPEC

    assert [str(each) for each in findings(SPEC)] == []
