"""Answers are open: what the description does not know of never breaks a process."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, reply


def close(call: Caller) -> Any:
    return call("trade.close_position", inst_id="A", mgn_mode="cross")


def answered(call: Caller, exchange: Exchange, body: str) -> Any:
    exchange.script(Answer(body.encode()))
    return close(call)


def test_a_field_that_is_new(call: Caller, exchange: Exchange) -> None:
    wire = {"instId": "A", "newField": "1", "newObject": {"a": ["b", None, True]}}
    exchange.script(reply(wire))
    (item,) = close(call)
    assert item["newField"] == "1"
    assert item["newObject"] == {"a": ["b", None, True]}
    assert item.inst_id == "A"
    assert "newField" in item
    assert list(item) == list(wire)
    assert item.to_wire() == wire


def test_new_fields_belong_to_their_own_item(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply(*({"instId": "A", "newField": n} for n in range(5))))
    answer = close(call)
    assert [item["newField"] for item in answer] == [0, 1, 2, 3, 4]
    assert [item["newField"] for item in answer[1:3]] == [1, 2]
    assert answer[-1]["newField"] == 4


def test_a_new_field_of_an_item_that_outlives_its_reply(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply({"instId": "A", "newField": "1"}))
    item = close(call)[0]
    exchange.script(reply({"instId": "A", "newField": "2"}))
    close(call)
    assert item["newField"] == "1"


def test_a_new_field_beside_the_items(call: Caller, exchange: Exchange) -> None:
    body = '{"code":"0","data":[{"instId":"A"}],"msg":"","inTime":"1695190491421339"}'
    answer = answered(call, exchange, body)
    assert answer[0].inst_id == "A"
    assert answer.to_wire()["inTime"] == "1695190491421339"


def test_a_value_that_is_new(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply({"instId": "A", "posSide": "sideways"}))
    (item,) = close(call)
    assert item.pos_side == item["posSide"] == "sideways"


def test_a_field_that_is_null(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply({"instId": "A", "tag": None}))
    (item,) = close(call)
    assert item.tag == ""
    assert item["tag"] is None


def test_a_field_that_is_missing(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply({"instId": "A"}))
    (item,) = close(call)
    assert item.tag == ""
    assert "tag" not in item
    with pytest.raises(KeyError):
        item["tag"]


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("5", 5),
        ("12345678901234567890123", 12345678901234567890123),
        ("0.10", Decimal("0.10")),
        ("0.10000000000000000555111512", Decimal("0.10000000000000000555111512")),
        ("true", True),
    ],
)
def test_a_value_of_another_type_than_documented(
    call: Caller, exchange: Exchange, sent: str, read: object
) -> None:
    body = '{"code":"0","data":[{"instId":"A","posSide":"long","tag":%s}],"msg":""}'
    (item,) = answered(call, exchange, body % sent)
    assert item["tag"] == read
    assert type(item["tag"]) is type(read)
    assert item.tag == sent
    assert item.pos_side == "long"


@pytest.mark.parametrize("sent", ["[]", '["a"]', "{}", '{"a":1}'])
def test_a_structure_where_text_was_documented(call: Caller, exchange: Exchange, sent: str) -> None:
    body = '{"code":"0","data":[{"instId":"A","posSide":"long","tag":%s}],"msg":""}'
    (item,) = answered(call, exchange, body % sent)
    assert item["tag"] == json.loads(sent)
    assert isinstance(item.tag, str)
    assert item.pos_side == "long"


@pytest.mark.parametrize("text", ["true", "True", "1", "yes", ""])
def test_a_flag_that_is_no_boolean_stays_readable(
    call: Caller, exchange: Exchange, text: str
) -> None:
    exchange.script(reply({"instId": "BTC-USDT", "isRpi": text}))
    (item,) = call("market.get_tickers", inst_type="SPOT")
    assert item["isRpi"] == text
    assert item.to_wire() == {"instId": "BTC-USDT", "isRpi": text}


@pytest.mark.parametrize("sent", ["true", '"true"'])
def test_a_flag_may_come_as_text(call: Caller, exchange: Exchange, sent: str) -> None:
    exchange.script(Answer(b'{"code":"0","data":[{"result":%s}],"msg":""}' % sent.encode()))
    (item,) = call("copy_trading.stop_copy_trading", unique_code="25CD5A80241D6FE6")
    assert item.result is True


@pytest.mark.parametrize(
    "body",
    [
        '{"code":"0","data":[],"msg":""}',
        '{"code":"0","data":[]}',
        '{"code":"0","data":[],"msg":null}',
        '{"code":"0","data":[],"msg":5}',
    ],
)
def test_a_listing_may_be_empty(call: Caller, exchange: Exchange, body: str) -> None:
    exchange.script(Answer(body.encode()))
    answer = call("trade.get_pending_orders")
    assert (answer.code, len(answer), list(answer)) == ("0", 0, [])
    assert answer.raw == body.encode()
    assert answer.failed == answer.succeeded == []


def test_an_element_that_is_no_object(call: Caller, exchange: Exchange) -> None:
    exchange.script(Answer(b'{"code":"0","data":[{"instId":"A"},null,"b",[1]]}'))
    answer = call("trade.get_pending_orders")
    assert answer[0].inst_id == "A"
    for each, sent in zip(answer[1:], ("None", "'b'", r"\[1\]"), strict=True):
        with pytest.raises(ValueError, match=f"{sent} was sent in place of the object"):
            _ = each.inst_id
        assert each.to_wire() == {}
    assert answer.check() is answer


def test_an_odd_value_does_not_cost_the_new_fields(call: Caller, exchange: Exchange) -> None:
    first, second = ({"instId": "A", "tag": tag, "new": new} for tag, new in ((5, "1"), ("b", "2")))
    exchange.script(reply(first, second))
    answer = close(call)
    assert [item.to_wire() for item in answer] == [first, second]
    assert [item["new"] for item in answer] == ["1", "2"]


def test_white_space_and_order_do_not_matter(call: Caller, exchange: Exchange) -> None:
    body = '\n{ "msg" : "" ,\r\n\t"data":[ { "tag":"a" , "instId" : "A" } ], "code" : "0" }\n'
    answer = answered(call, exchange, body)
    assert (answer[0].inst_id, answer[0].tag) == ("A", "a")
    assert answer.raw == body.encode()


@pytest.mark.slow
def test_an_answer_of_many_items(call: Caller, exchange: Exchange) -> None:
    wire = [{"instId": "A", "clOrdId": f"I{n}", "tag": "永续" * 50, "new": n} for n in range(2000)]
    exchange.script(reply(*wire))
    answer = close(call)
    assert [item.to_wire() for item in answer] == wire
    assert [item.cl_ord_id for item in answer] == [f"I{n}" for n in range(2000)]


def test_items_of_undescribed_calls_are_plain(call: Caller, exchange: Exchange) -> None:
    exchange.script(Answer(b'{"code":"0","data":[{"px":"0.1","n":0.10,"o":{}}],"msg":""}'))
    (item,) = call("request", "GET", "/api/v5/account/new")
    assert item["px"] == "0.1"
    # A float would have lost what the exchange wrote.
    assert item["n"] == Decimal("0.10")
    assert isinstance(item["n"], Decimal)
    assert item["o"] == {}
