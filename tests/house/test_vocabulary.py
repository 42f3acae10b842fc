"""Lint names a field that says again what an entry of a vocabulary says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from okxgen.description.resolve import open_description
from okxgen.house.vocabulary import repeats

from tests.support.tiny import PATH, as_yaml, get, item, post, put, query, request, root, text

REQUESTS = {
    "InstId": text(minLength=1),
    "Decimal": text(format="decimal", pattern="^[0-9]+$"),
    "Ratio": {"pattern": "^0$"},
    "Limit": {"type": "integer", "maximum": 100, "x-okx-default": 100, "description": "Most."},
}
ANSWERS = {"Side": text(**{"x-extensible-enum": ["buy", "sell"]}), "Px": text(format="decimal")}


def found(folder: Path, path: dict[str, Any]) -> list[tuple[str, str, str]]:
    spec = put(folder / "spec", root({PATH: path}))
    (spec / "fields").mkdir()
    (spec / "fields/requests.yaml").write_text(as_yaml(REQUESTS))
    (spec / "fields/answers.yaml").write_text(as_yaml(ANSWERS))
    errors = [*repeats(open_description(spec).top())]
    return [(each.what, each.instead.partition(" in ")[0], str(each.line)) for each in errors]


def told(name: str, entry: str, file: str) -> tuple[str, str]:
    return (f"{name!r} repeats {entry} of fields/{file}.yaml", f"Write $ref: {entry}")


IN_REQUESTS: dict[str, tuple[str, dict[str, Any], str]] = {
    "the same": ("instId", REQUESTS["InstId"], "InstId"),
    "in other words": ("instId", text(minLength=1, description="Other."), "InstId"),
    "a form under any name": ("pxLimit", REQUESTS["Decimal"], "Decimal"),
    "with another default": ("limit", {**REQUESTS["Limit"], "x-okx-default": 5}, "Limit"),
}
IN_ANSWERS: dict[str, tuple[str, dict[str, Any], str]] = {
    "the same": ("side", ANSWERS["Side"], "Side"),
    "in other words": ("px", text(format="decimal", description="Other."), "Px"),
}
OTHERS: dict[str, tuple[str, dict[str, Any]]] = {
    "other rules": ("instId", text(minLength=2)),
    "the same under another name": ("uly", text(minLength=1)),
    "a reference": ("instId", {"$ref": "fields/requests.yaml#/InstId"}),
}


@pytest.mark.parametrize(("name", "schema", "entry"), IN_REQUESTS.values(), ids=IN_REQUESTS)
def test_a_repeat_in_a_request(
    tmp_path: Path, name: str, schema: dict[str, Any], entry: str
) -> None:
    inner = request({"leg": {**request({name: schema}), "title": "Leg"}})
    listed = request({"legs": {"type": "array", "items": {**request({name: schema})}}})
    for number, path in enumerate((post(request({name: schema})), post(inner), post(listed))):
        (one,) = found(tmp_path / str(number), path)
        assert one[:2] == told(name, entry, "requests")
    (one,) = found(tmp_path / "query", get([query(name, schema)]))
    assert one[:2] == told(name, entry, "requests")


@pytest.mark.parametrize(("name", "schema", "entry"), IN_ANSWERS.values(), ids=IN_ANSWERS)
def test_a_repeat_in_an_answer(
    tmp_path: Path, name: str, schema: dict[str, Any], entry: str
) -> None:
    (one,) = found(tmp_path / "item", post(data=item({name: schema})))
    assert one[:2] == told(name, entry, "answers")
    inner = item({"leg": {**item({name: schema}), "title": "Leg"}})
    (one,) = found(tmp_path / "inner", post(data=inner))
    assert one[:2] == told(name, entry, "answers")


@pytest.mark.parametrize(("name", "schema"), OTHERS.values(), ids=OTHERS)
def test_what_is_no_repeat(tmp_path: Path, name: str, schema: dict[str, Any]) -> None:
    assert found(tmp_path, post(request({name: schema}))) == []


def test_a_part_of_a_rule(tmp_path: Path) -> None:
    rule = {"if": {"properties": {"a": {"pattern": "^0$"}}}, "then": {"required": ["a"]}}
    (one,) = found(tmp_path, post(request({"a": text()}, **rule)))
    assert one[:2] == told("a", "Ratio", "requests")
