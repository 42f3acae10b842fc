"""Typed attributes, of which the endpoints described so far have but a few kinds."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from msgspec import UNSET, UnsetType
from okx_v5._runtime.calls.operation import Endpoint
from okx_v5._runtime.models.fields import (
    DecimalField,
    FlagField,
    IntegerField,
    ObjectField,
    ObjectsField,
    TextField,
    TextsField,
    TimeField,
)
from okx_v5._runtime.models.item import Item, WireFlag, WireInteger, WireText


class Leg(Item):
    _ccy: WireText = UNSET

    ccy = TextField("ccy")


class Fill(Item):
    _px: WireText = UNSET
    _ts: WireText = UNSET
    _maker: WireFlag = UNSET
    _count: WireInteger = UNSET
    _tags: list[str] | UnsetType | None = UNSET
    _first: Leg | UnsetType | None = UNSET
    _legs: list[Leg] | UnsetType | None = UNSET

    px = DecimalField("px")
    ts = TimeField("ts")
    maker = FlagField("maker")
    count = IntegerField("count")
    tags = TextsField("tags")
    first = ObjectField("first", Leg)
    legs = ObjectsField("legs", Leg)


ENDPOINT = Endpoint("GET", "/api/v5/trade/fills", safe=True, signs=True, item=Fill)


def received(wire: dict[str, Any]) -> Fill:
    return ENDPOINT.decode(json.dumps({"code": "0", "data": [wire, {"px": "1"}]}).encode())[0]


def recorded(wire: dict[str, Any]) -> Fill:
    return Fill.from_wire(wire)


read = pytest.mark.parametrize("build", [received, recorded])

NOW = datetime(2020, 12, 8, 9, 8, 57, 715000, tzinfo=UTC)


@read
@pytest.mark.parametrize(
    ("name", "sent", "value"),
    [
        ("px", "0.00000001", Decimal("0.00000001")),
        ("px", "-1.50", Decimal("-1.50")),
        ("px", 5, Decimal(5)),
        ("px", "", None),
        ("px", None, None),
        ("ts", "1607418537715", NOW),
        ("ts", 1607418537715, NOW),
        ("ts", "", None),
        ("ts", None, None),
        ("ts", "0", datetime(1970, 1, 1, tzinfo=UTC)),
        ("maker", True, True),
        ("maker", False, False),
        ("maker", "true", True),
        ("maker", "false", False),
        ("maker", "", None),
        ("maker", None, None),
        ("count", 7, 7),
        ("count", "7", 7),
        ("count", "", None),
        ("count", None, None),
        ("tags", ["a", "b"], ["a", "b"]),
        ("tags", [], []),
        ("tags", None, []),
        ("tags", "", []),
        ("first", None, None),
        ("first", "", None),
        ("legs", None, []),
        ("legs", [], []),
    ],
)
def test_a_value_converts_when_it_is_read(build: Any, name: str, sent: Any, value: Any) -> None:
    item = build({name: sent})
    assert getattr(item, name) == value
    assert type(getattr(item, name)) is type(value)
    assert item[name] == sent


@read
def test_what_is_missing_is_none_or_empty(build: Any) -> None:
    item = build({})
    missing = [item.px, item.ts, item.maker, item.count, item.first]
    assert missing == [None] * 5
    assert item.tags == item.legs == []


@read
def test_times_are_aware_and_exact(build: Any) -> None:
    ts = build({"ts": "1607418537715"}).ts
    assert ts.utcoffset() == timedelta(0)
    assert ts.microsecond == 715000


@read
@pytest.mark.parametrize(
    ("name", "sent"),
    [("px", "market"), ("px", True), ("ts", "soon"), ("ts", "9" * 30), ("maker", "maybe")],
)
def test_what_cannot_convert_fails_when_it_is_read_and_not_before(
    build: Any, name: str, sent: object
) -> None:
    item = build({name: sent})
    assert item[name] == sent
    assert item.to_wire() == {name: sent}
    with pytest.raises(ValueError, match=rf"Fill\.{name} .*item\['{name}'\]"):
        getattr(item, name)


@read
def test_nested_objects_are_typed_and_open(build: Any) -> None:
    legs = [{"ccy": "B", "new": "2"}, {"ccy": "C", "new": "3"}]
    item = build({"first": {"ccy": "A", "new": "1"}, "legs": legs})
    assert (item.first.ccy, item.first["new"]) == ("A", "1")
    assert [(leg.ccy, leg["new"]) for leg in item.legs] == [("B", "2"), ("C", "3")]
    assert item["legs"] == legs
    assert item.legs[1].to_wire() == legs[1]
    assert "ccy='A'" in repr(item.first)


@read
def test_a_nested_object_of_another_type_does_not_break_the_rest(build: Any) -> None:
    item = build({"px": "1", "first": {"ccy": 5}, "legs": ["a", {"ccy": "B"}, None]})
    assert item.px == Decimal(1)
    assert item.first.ccy == "5"
    first, second, third = item.legs
    assert second.ccy == "B"
    for leg in (first, third):
        with pytest.raises(ValueError, match="was sent in place of the object"):
            _ = leg.ccy
    assert item["legs"] == ["a", {"ccy": "B"}, None]
