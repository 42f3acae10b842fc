"""Damage in one place of an answer costs that place alone, and is never read as nothing."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import OPERATIONS, BadReply

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange

PENDING = "GET /api/v5/trade/orders-pending"


def body(place: bytes) -> bytes:
    """Three orders with something in one place of the second."""
    good = b'{"instId":"A","px":"1","attachAlgoOrds":[{"sz":"1"}],"linkedAlgoOrd":{"algoId":"5"}}'
    return b'{"code":"0","msg":"","data":[' + b",".join((good, place, good)) + b"]}"


def whole(orders: Any) -> list[Any]:
    """The orders, when the good ones are read as they were sent."""
    first, damaged, last = orders
    for each in (first, last):
        assert (each.inst_id, each.px, each.attach_algo_ords[0].sz) == ("A", Decimal(1), Decimal(1))
        assert each.linked_algo_ord.algo_id == "5"
    return [first, damaged, last]


@pytest.mark.parametrize("place", [b"null", b'"text"', b"5", b"[]", b"true"])
def test_a_row_that_is_none(call: Caller, exchange: Exchange, place: bytes) -> None:
    exchange.script(Answer(body(place)))
    _, damaged, _ = whole(call("trade.get_pending_orders"))
    for name in ("inst_id", "px", "c_time", "reduce_only", "attach_algo_ords", "linked_algo_ord"):
        with pytest.raises(ValueError, match="was sent in place of the object"):
            getattr(damaged, name)
    assert damaged.sent() == json.loads(place)
    for again in (copy.copy(damaged), pickle.loads(pickle.dumps(damaged))):
        with pytest.raises(ValueError, match="was sent in place of the object"):
            _ = again.inst_id


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (b'{"attachAlgoOrds":"x"}', "attach_algo_ords"),
        (b'{"attachAlgoOrds":{}}', "attach_algo_ords"),
        (b'{"linkedAlgoOrd":"x"}', "linked_algo_ord"),
        (b'{"linkedAlgoOrd":[1]}', "linked_algo_ord"),
        (b'{"px":{}}', "px"),
        (b'{"px":"\xff"}', "px"),
        (b'{"cTime":"\xc3("}', "c_time"),
        (b'{"reduceOnly":"\xff"}', "reduce_only"),
    ],
)
def test_a_field(call: Caller, exchange: Exchange, place: bytes, name: str) -> None:
    exchange.script(Answer(body(place)))
    _, damaged, _ = whole(call("trade.get_pending_orders"))
    with pytest.raises(ValueError, match=name):
        getattr(damaged, name)


def test_an_element_keeps_its_place() -> None:
    place = b'{"attachAlgoOrds":[{"sz":"2"},null,"x",{"sz":"3"}]}'
    _, damaged, _ = whole(OPERATIONS[PENDING].decode(body(place)))
    first, *lost, last = damaged.attach_algo_ords
    assert (first.sz, last.sz) == (Decimal(2), Decimal(3))
    for each in lost:
        with pytest.raises(ValueError, match="was sent in place of the object"):
            _ = each.sz


@pytest.mark.parametrize("text", [b"\xff", b"a\xc3(", b"\\ud800", b"a\x00b"])
def test_a_text_that_is_no_characters(call: Caller, exchange: Exchange, text: bytes) -> None:
    exchange.script(Answer(body(b'{"instId":"' + text + b'","px":"2"}')))
    _, damaged, _ = whole(call("trade.get_pending_orders"))
    assert damaged.px == Decimal(2)
    assert damaged.inst_id
    assert damaged["instId"] == damaged.inst_id


@pytest.mark.parametrize("cut", [b"", b'{"instId":"\xff"', b"NaN"])
def test_what_is_no_json_at_all_is_no_answer(cut: bytes) -> None:
    with pytest.raises(BadReply):
        OPERATIONS[PENDING].decode(body(cut))
