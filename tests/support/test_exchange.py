"""The exchange of the tests refuses what OKX refuses, so that what it accepts means something."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.exchange import KEY, PASSPHRASE, SECRET, Exchange, Fault, reply

PATH = "/api/v5/trade/close-position"
BODY = b'{"instId":"BTC-USDT-SWAP","mgnMode":"cross"}'


def signed(at: datetime | None = None, secret: str = SECRET) -> dict[str, str]:
    stamp = (at or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    text = f"{stamp}POST{PATH}".encode() + BODY
    signature = base64.b64encode(hmac.new(secret.encode(), text, hashlib.sha256).digest())
    return {
        "OK-ACCESS-KEY": KEY,
        "OK-ACCESS-SIGN": signature.decode(),
        "OK-ACCESS-TIMESTAMP": stamp,
        "OK-ACCESS-PASSPHRASE": PASSPHRASE,
    }


def post(exchange: Exchange, headers: dict[str, str], path: str = PATH) -> tuple[int, Any]:
    connection = http.client.HTTPConnection(*exchange.address, timeout=5)
    try:
        connection.request("POST", path, BODY, headers)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


def test_a_signed_request_is_accepted_and_repeated(exchange: Exchange) -> None:
    status, answer = post(exchange, signed())
    assert (status, answer["code"]) == (200, "0")
    assert answer["data"] == [{"instId": "BTC-USDT-SWAP", "mgnMode": "cross"}]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"OK-ACCESS-KEY": ""}, "50103"),
        ({"OK-ACCESS-PASSPHRASE": ""}, "50104"),
        ({"OK-ACCESS-PASSPHRASE": "another"}, "50105"),
        ({"OK-ACCESS-SIGN": ""}, "50106"),
        ({"OK-ACCESS-TIMESTAMP": ""}, "50107"),
        ({"OK-ACCESS-KEY": "another"}, "50111"),
        ({"OK-ACCESS-TIMESTAMP": "1607418537"}, "50112"),
        ({"OK-ACCESS-TIMESTAMP": "2020-12-08T09:08:57Z"}, "50112"),
        ({"OK-ACCESS-TIMESTAMP": "2020-12-08T09:08:57.715123Z"}, "50112"),
        ({"OK-ACCESS-TIMESTAMP": "2020-12-08T09:08:57.715Z"}, "50102"),
        ({"OK-ACCESS-SIGN": "c2lnbmF0dXJl"}, "50113"),
    ],
)
def test_a_wrong_header_is_refused(exchange: Exchange, changed: dict[str, str], code: str) -> None:
    status, answer = post(exchange, signed() | changed)
    assert (status, answer["code"]) == (401, code)


@pytest.mark.parametrize("seconds", [-40, 40])
def test_a_signature_is_good_for_30_seconds(exchange: Exchange, seconds: int) -> None:
    _, answer = post(exchange, signed(datetime.now(UTC) + timedelta(seconds=seconds)))
    assert answer["code"] == "50102"


def test_another_secret_signs_in_vain(exchange: Exchange) -> None:
    _, answer = post(exchange, signed(secret="another"))
    assert answer["code"] == "50113"


def test_the_signature_covers_the_path(exchange: Exchange) -> None:
    _, answer = post(exchange, signed(), "/api/v5/trade/order")
    assert answer["code"] == "50113"


@pytest.mark.parametrize(
    "path",
    [
        "/api/v5/public/time",
        "/api/v5/market/candles",
        "/api/v5/rubik/stat/taker-volume",
        "/api/v5/system/status",
        "/api/v5/support/announcements",
    ],
)
def test_a_public_path_needs_no_keys(exchange: Exchange, path: str) -> None:
    status, _ = post(exchange, {}, path)
    assert status == 200
    # But keys that come along have to be right.
    status, answer = post(exchange, signed(secret="another"), path)
    assert (status, answer["code"]) == (401, "50113")


def test_one_path_among_the_public_ones_needs_keys(exchange: Exchange) -> None:
    status, answer = post(exchange, {}, "/api/v5/public/economic-calendar")
    assert (status, answer["code"]) == (401, "50103")


def test_keys_are_counted_whatever_they_say(exchange: Exchange) -> None:
    post(exchange, {"OK-ACCESS-KEY": "another"}, "/api/v5/public/time?a=1,2&b=%2C&c=")
    (received,) = exchange.received
    assert received.keys == ["ok-access-key"]
    assert received.query == {"a": "1,2", "b": ",", "c": ""}
    assert received.refusal() == "50104"


def test_answers_come_from_elsewhere_where_nothing_is_scripted(exchange: Exchange) -> None:
    exchange.answer = lambda request: reply({"path": request.path})
    exchange.script(reply({"path": "scripted"}))
    answers = [post(exchange, signed())[1]["data"][0]["path"] for _ in range(3)]
    assert answers == ["scripted", PATH, PATH]
    assert post(exchange, {})[0] == 401


def test_a_scripted_answer_is_given_once(exchange: Exchange) -> None:
    exchange.script(reply(code="50011", status=429))
    assert post(exchange, signed())[0] == 429
    assert post(exchange, signed())[0] == 200


@pytest.mark.parametrize(
    ("fault", "read"), [(Fault.HANG_UP, 0), (Fault.SWALLOW, 1), (Fault.RESET, 1)]
)
def test_a_fault_gives_no_answer(exchange: Exchange, fault: Fault, read: int) -> None:
    exchange.script(fault)
    with pytest.raises((ConnectionError, http.client.RemoteDisconnected)):
        post(exchange, signed())
    assert len(exchange.received) == read
