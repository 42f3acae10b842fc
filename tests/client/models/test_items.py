"""Items and replies as values: shown, compared, copied, pickled."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from okx_v5 import OPERATIONS, Reply
from okx_v5.grid import CloseGridPositionResult
from okx_v5.trade import ClosePositionResult

from tests.support.exchange import reply

WIRE = {"instId": "BTC-USDT-SWAP", "posSide": "long", "clOrdId": "", "new": [{"a": None}]}


def decoded(*items: object) -> Reply[Any]:
    body = json.dumps({"code": "0", "data": items, "msg": ""}).encode()
    return OPERATIONS["POST /api/v5/trade/close-position"].decode(body)


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


ITEMS = {
    "of an answer": lambda: decoded({"instId": "A"}, WIRE)[1],
    "of an odd answer": lambda: decoded({"instId": 5, "tag": 5}, WIRE)[1],
    "of a recorded payload": lambda: ClosePositionResult.from_wire(WIRE),
}
items = pytest.mark.parametrize("build", ITEMS.values(), ids=ITEMS)


@items
@pytest.mark.parametrize("duplicate", [pickled, copy.copy, copy.deepcopy])
def test_a_duplicate_is_the_same_item(
    build: Callable[[], ClosePositionResult], duplicate: Callable[[Any], Any]
) -> None:
    item = build()
    again = duplicate(item)
    assert type(again) is ClosePositionResult
    assert again.to_wire() == WIRE
    assert again["new"] == [{"a": None}]
    assert again.inst_id == "BTC-USDT-SWAP"
    assert again == item


@items
def test_repr_shows_what_was_sent_by_python_name(
    build: Callable[[], ClosePositionResult],
) -> None:
    text = repr(build())
    assert text.startswith("ClosePositionResult(")
    assert "inst_id='BTC-USDT-SWAP'" in text
    assert "pos_side='long'" in text
    assert "tag" not in text


@items
def test_an_item_is_read_like_a_mapping(build: Callable[[], ClosePositionResult]) -> None:
    item = build()
    assert {name: item[name] for name in item} == WIRE
    assert "clOrdId" in item
    assert "tag" not in item


@items
def test_what_is_taken_from_an_item_does_not_change_it(
    build: Callable[[], ClosePositionResult],
) -> None:
    item = build()
    item.to_wire()["instId"] = "ETH"
    assert item["instId"] == item.to_wire()["instId"] == "BTC-USDT-SWAP"


def test_an_attribute_is_read_only() -> None:
    item = ClosePositionResult.from_wire(WIRE)
    with pytest.raises(AttributeError):
        item.inst_id = "ETH"
    assert item.inst_id == "BTC-USDT-SWAP"


def test_an_unknown_attribute_is_an_error() -> None:
    with pytest.raises(AttributeError):
        _ = ClosePositionResult.from_wire(WIRE).new  # type: ignore[attr-defined]


def test_items_are_equal_where_what_was_sent_is() -> None:
    assert ClosePositionResult.from_wire(WIRE) == decoded(WIRE)[0]
    assert ClosePositionResult.from_wire(WIRE) != ClosePositionResult.from_wire({"instId": "A"})
    of_a_grid: object = CloseGridPositionResult.from_wire({"tag": "a"})
    assert ClosePositionResult.from_wire({"tag": "a"}) != of_a_grid


@pytest.mark.parametrize("wire", [{}, {"instId": None}, {"instId": {"a": [1]}}, {"x": 0.5}])
def test_a_recorded_payload_is_never_refused(wire: dict[str, Any]) -> None:
    item = ClosePositionResult.from_wire(wire)
    assert item.to_wire() == wire
    assert isinstance(item.inst_id, str)


def test_a_reply_is_a_sequence() -> None:
    answer = decoded({"instId": "A"}, {"instId": "B"}, {"instId": "C"})
    assert isinstance(answer, Sequence)
    assert [item.inst_id for item in answer] == ["A", "B", "C"]
    assert [item.inst_id for item in reversed(answer)] == ["C", "B", "A"]
    assert [item.inst_id for item in answer[::2]] == ["A", "C"]
    assert answer[-1].inst_id == "C"
    assert answer.index(answer[1]) == 1
    with pytest.raises(IndexError):
        answer[3]
    with pytest.raises(IndexError):
        answer[-4]


def test_a_reply_without_items_is_false() -> None:
    assert not OPERATIONS["GET /api/v5/trade/orders-pending"].decode(reply().body)
    assert decoded(WIRE)


def test_repr_of_a_reply_tells_its_result() -> None:
    assert "'0'" in repr(decoded(WIRE, WIRE))
    assert "2 items" in repr(decoded(WIRE, WIRE))


def test_a_pickled_reply_keeps_everything() -> None:
    answer = decoded(WIRE)
    again = pickled(answer)
    assert (again.code, again.msg, again.raw) == (answer.code, answer.msg, answer.raw)
    assert again[0].to_wire() == WIRE
