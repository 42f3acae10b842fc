"""What a description may say and ours does not say yet holds as well: on tiny ones, in process."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from okxgen.practice.accounts import Account
from okxgen.practice.description import describe
from okxgen.practice.exchange import Arrival, Exchange

from tests.practice.asking import signed
from tests.support.practice import keys_of, users
from tests.support.tiny import PATH, Json, get, post, put, query, request, root, schema, text

CCY = {"ccy": text()}


def exchange(folder: Path, path: Json, *accounts: Account) -> Exchange:
    for operation in path.values():
        if operation.get("security") == []:
            del operation["x-okx-permission"]
    return Exchange(describe(put(folder, root({PATH: path}))), accounts)


def code(exchange: Exchange, target: str, body: Any = None, keys: Any = None) -> str:
    method, sent = ("GET", "") if body is None else ("POST", json.dumps(body))
    headers = signed(method, target, sent, keys) if keys else {"Content-Type": "application/json"}
    arrival = Arrival(method, target, headers, sent.encode(), "127.0.0.1")
    return str(exchange.answer(arrival, None).payload["code"])


def limited(*per: str, **more: Any) -> Json:
    limit = {"requests": 2, "seconds": 60, "per": [*per], **more}
    return {"security": [], "x-okx-rate-limit": [limit]}


def test_flags_in_a_query(tmp_path: Path) -> None:
    path = get([query("flag", schema("boolean"))], **limited("ip", requests=20))
    tiny = exchange(tmp_path, path)
    codes = [code(tiny, f"{PATH}?flag={flag}") for flag in ("true", "false", "1", "True")]
    assert codes == ["0", "0", "51000", "51000"]


def test_an_answer_without_an_example_has_no_items(tmp_path: Path) -> None:
    tiny = exchange(tmp_path, get(**limited("ip")))
    answer = tiny.answer(Arrival("GET", PATH, {}, b"", "127.0.0.1"), None)
    assert answer.payload == {"code": "0", "msg": "", "data": []}


def batch(**more: Any) -> Json:
    orders = {"title": "Several", "type": "array", "x-okx-name": "orders", "items": request(CCY)}
    return post(orders, **more)


def test_requests_are_counted_once_whatever_they_hold(tmp_path: Path) -> None:
    tiny = exchange(tmp_path, batch(**limited("ip")))
    assert [code(tiny, PATH, [{"ccy": "BTC"}] * 5) for _ in range(3)] == ["0", "0", "50011"]


def test_requests_are_counted_once_for_each_currency(tmp_path: Path) -> None:
    tiny = exchange(tmp_path, batch(**limited("currency")))
    orders = [{"ccy": "BTC"}, {"ccy": "ETH"}, {"ccy": "BTC"}]
    assert [code(tiny, PATH, orders) for _ in range(2)] == ["0", "0"]
    assert code(tiny, PATH, [{"ccy": "ETH"}]) == "50011"
    assert code(tiny, PATH, [{"ccy": "SOL"}]) == "0"


@pytest.mark.parametrize(("master", "third"), [("", "0"), ("master", "50011")])
def test_sub_accounts_can_share_a_limit(tmp_path: Path, master: str, third: str) -> None:
    accounts = users(2, master)
    path = post(request(CCY), **limited("master-account"))
    del path["post"]["security"]
    tiny = exchange(tmp_path, path, *accounts)
    first, second = (keys_of(account) for account in accounts)
    assert [code(tiny, PATH, {"ccy": "A"}, first) for _ in range(2)] == ["0", "0"]
    assert code(tiny, PATH, {"ccy": "A"}, second) == third


def test_only_some_instrument_types_can_be_limited(tmp_path: Path) -> None:
    path = post(request({"instId": text()}), **limited("ip", only=["SWAP", "FUTURES"]))
    tiny = exchange(tmp_path, path)
    names = ("BTC-USDT-SWAP", "BTC-USD-261225", "BTC-USDT", "BTC-USD-261225-9-C", "ETH-USD-SWAP")
    codes = [code(tiny, PATH, {"instId": name}) for name in names]
    assert codes == ["0", "0", "0", "0", "50011"]
