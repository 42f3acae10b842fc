"""`client.request`, for endpoints that the description does not have yet."""

from __future__ import annotations

from collections import OrderedDict
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import ValidationError

from tests.support.callers import Caller
from tests.support.exchange import Exchange, reply

NEW = "/api/v5/new/endpoint"


def sent_query(call: Caller, exchange: Exchange, params: dict[str, Any]) -> str:
    call("request", "GET", NEW, params=params)
    path, _, query = exchange.received[-1].path.partition("?")
    assert path == NEW
    return query


def test_a_get(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply({"a": "1"}, {"a": "2"}))
    answer = call("request", "GET", NEW)
    assert list(answer) == [{"a": "1"}, {"a": "2"}]
    (sent,) = exchange.received
    assert (sent.method, sent.path, sent.body) == ("GET", NEW, b"")


@pytest.mark.parametrize(
    ("params", "query"),
    [
        ({}, ""),
        ({"ccy": "BTC"}, "ccy=BTC"),
        ({"ccy": "BTC", "limit": 5}, "ccy=BTC&limit=5"),
        ({"px": Decimal("1E+3")}, "px=1000"),
        ({"flag": True}, "flag=true"),
        ({"ccy": ["BTC", "ETH"]}, "ccy=BTC,ETH"),
        ({"ccy": ("BTC",)}, "ccy=BTC"),
        ({"name": ["a,b", "c&d=e", "é +"]}, "name=a%2Cb,c%26d%3De,%C3%A9%20%2B"),
        ({"name": "a,b"}, "name=a%2Cb"),
        ({"px": [Decimal("1E+3"), 2, True]}, "px=1000,2,true"),
        ({"ccy": "BTC", "after": None}, "ccy=BTC"),
    ],
)
def test_params_are_the_query(
    call: Caller, exchange: Exchange, params: dict[str, Any], query: str
) -> None:
    assert sent_query(call, exchange, params) == query
    assert exchange.received[0].refusal() == ""


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        ({}, {}),
        ({"instId": "A", "px": Decimal("0.00000001")}, {"instId": "A", "px": "0.00000001"}),
        ([{"px": Decimal("1E+3")}, {"flag": False}], [{"px": "1000"}, {"flag": False}]),
        (OrderedDict(a={"b": ("c", 1)}), {"a": {"b": ["c", 1]}}),
    ],
)
def test_a_post(call: Caller, exchange: Exchange, body: Any, sent: Any) -> None:
    call("request", "POST", NEW, body=body)
    (received,) = exchange.received
    assert (received.method, received.path, received.json) == ("POST", NEW, sent)
    assert received.refusal() == ""


def test_a_post_may_have_a_query_too(call: Caller, exchange: Exchange) -> None:
    call("request", "POST", NEW, params={"a": "1"}, body={"b": "2"})
    (received,) = exchange.received
    assert (received.path, received.json) == (NEW + "?a=1", {"b": "2"})
    assert received.refusal() == ""


@pytest.mark.parametrize(
    ("args", "named"),
    [
        ({"method": "PUT"}, "method"),
        ({"method": "get"}, "method"),
        ({"path": "/api/v5/new?ccy=BTC"}, "path"),
        ({"path": "api/v5/new"}, "path"),
        ({"path": "https://elsewhere.example/api/v5/new"}, "path"),
        ({"path": "//elsewhere.example/api/v5/new"}, "path"),
        ({"path": "/api/v5/new\r\nHost: elsewhere.example"}, "path"),
        ({"path": "/api/v5/new#x"}, "path"),
        ({"path": "/api/v5/a b"}, "path"),
        ({"path": "/api/../admin"}, "path"),
        ({"path": ""}, "path"),
        ({"method": "GET", "body": {"a": "1"}}, "body"),
        ({"body": {"px": 0.1}}, "body"),
        ({"body": [{"px": 0.1}]}, "body"),
        ({"body": {"px": Decimal("NaN")}}, "body"),
        ({"body": {"when": object()}}, "body"),
        ({"params": {"px": 0.1}}, "params"),
        ({"params": {"order": {"px": "1"}}}, "params"),
        ({"params": {"ccy": ["BTC", None]}}, "params"),
        ({"params": [("ccy", "BTC")]}, "params"),
        ({"params": "ccy=BTC"}, "params"),
        ({"path": None}, "path"),
        ({"body": "text"}, "body"),
    ],
)
def test_what_cannot_go_out_is_refused(
    call: Caller, exchange: Exchange, args: dict[str, Any], named: str
) -> None:
    given = {"method": "POST", "path": NEW, **args}
    with pytest.raises(ValidationError) as caught:
        call("request", given.pop("method"), given.pop("path"), **given)
    assert named in caught.value.parameter
    assert exchange.received == []


def test_it_needs_no_keys_where_the_exchange_asks_for_none(
    kind: type[Caller], exchange: Exchange
) -> None:
    with kind(base_url=exchange.url) as call:
        assert call("request", "GET", "/api/v5/public/time").code == "0"


def test_a_described_endpoint_is_open_to_it_as_well(call: Caller, exchange: Exchange) -> None:
    body = {"instId": "BTC-USDT-SWAP", "mgnMode": "cross", "newField": "1"}
    call("request", "POST", "/api/v5/trade/close-position", body=body)
    assert exchange.received[0].json == body
