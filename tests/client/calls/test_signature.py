"""The signature, against HMAC-SHA256 as RFC 2104 has it."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from urllib.parse import parse_qsl

import pytest
from okx_v5 import AuthenticationError
from okx_v5._runtime.transports.signing import Signer

from tests.support.callers import Caller
from tests.support.exchange import SECRET, Exchange, reply

BALANCE = "/api/v5/account/balance"
LEVERAGE = "/api/v5/account/set-leverage"
ORDER = "/api/v5/trade/order"
ORDER_BODY = (
    '{"instId":"BTC-USDT","tdMode":"cash","clOrdId":"b15","side":"buy","ordType":"limit",'
    '"px":"2.15","sz":"2"}'
)
LEVERAGE_BODY = '{"instId":"BTC-USDT","lever":"5","mgnMode":"isolated"}'


def hmac_sha256(key: str, message: bytes) -> str:
    """HMAC written out, for it must not be the code that the client calls."""
    block = key.encode()
    if len(block) > 64:
        block = hashlib.sha256(block).digest()
    block = block.ljust(64, b"\0")
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in block) + message).digest()
    outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in block) + inner).digest()
    return base64.b64encode(outer).decode()


@pytest.mark.parametrize(
    ("method", "path", "body", "signature"),
    [
        # The path, time and secret of the documentation's example; signed with `openssl dgst`.
        ("GET", BALANCE + "?ccy=BTC", "", "HiZhvSfMtWJA3uUIVXV3a/bSXNPCWvYFXoGCVS8V4zY="),
        # The vector of another client's tests, which have it from OpenSSL, too.
        ("POST", ORDER, ORDER_BODY, "dI6rrL9rXW/HdaPKJ/6LC1OgvH4/PYju6R3CqixMTNQ="),
        ("POST", LEVERAGE, LEVERAGE_BODY, "eCnnCgWLjlQ9XnpUkrcny3qNq3WW/81KNrDr/XR6Xv8="),
    ],
)
def test_the_documented_example(method: str, path: str, body: str, signature: str) -> None:
    timestamp = "2020-12-08T09:08:57.715Z"
    secret = "22582BD0CFF14C41EDBF1AB98506286D"
    assert hmac_sha256(secret, f"{timestamp}{method}{path}{body}".encode()) == signature
    signer = Signer("key", secret, "passphrase")
    assert signer.signature(timestamp, method, path, body.encode()) == signature


def test_a_secret_longer_than_a_block() -> None:
    secret = "s" * 100
    signature = Signer("key", secret, "passphrase").signature("t", "GET", "/p", b"")
    assert signature == hmac_sha256(secret, b"tGET/p")


def test_a_post_is_signed_over_the_bytes_of_its_body(call: Caller, exchange: Exchange) -> None:
    call("trade.close_position", inst_id="BTC-USDT-SWAP", mgn_mode="cross", tag="a7")
    (sent,) = exchange.received
    text = sent.headers["ok-access-timestamp"] + "POST" + "/api/v5/trade/close-position"
    assert sent.headers["ok-access-sign"] == hmac_sha256(SECRET, text.encode() + sent.body)


def test_a_get_is_signed_over_its_path_with_the_query(call: Caller, exchange: Exchange) -> None:
    call("request", "GET", BALANCE, params={"ccy": "BTC"})
    (sent,) = exchange.received
    assert sent.path == BALANCE + "?ccy=BTC"
    assert sent.body == b""
    text = sent.headers["ok-access-timestamp"] + "GET" + BALANCE + "?ccy=BTC"
    assert sent.headers["ok-access-sign"] == hmac_sha256(SECRET, text.encode())


@pytest.mark.parametrize(
    "params",
    [
        {"ccy": "BTC,ETH"},
        {"instId": "A B", "text": "a+b&c=d#e?f/g%20h"},
        {"name": "永续合约"},
        {"quote": "\"'<>\\|^`{}~*()!$;:@[]"},
    ],
)
def test_a_query_arrives_as_it_was_signed(
    call: Caller, exchange: Exchange, params: dict[str, str]
) -> None:
    answer = call("request", "GET", BALANCE, params=params)
    assert exchange.received[0].refusal() == ""
    assert dict(parse_qsl(exchange.received[0].path.partition("?")[2])) == params
    assert answer[0].items() >= params.items()


def test_every_attempt_is_signed_afresh(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply(code="50011", status=429))
    call("trade.close_position", inst_id="BTC-USDT-SWAP", mgn_mode="cross")
    first, second = exchange.received
    assert first.body == second.body
    assert first.headers["ok-access-timestamp"] < second.headers["ok-access-timestamp"]
    assert second.refusal() == ""


@pytest.mark.parametrize(
    ("wrong", "code"),
    [({"api_key": "x"}, "50111"), ({"secret_key": "x"}, "50113"), ({"passphrase": "x"}, "50105")],
)
def test_wrong_keys_are_the_exchanges_to_refuse(
    connect: Callable[..., Caller], exchange: Exchange, wrong: dict[str, str], code: str
) -> None:
    with pytest.raises(AuthenticationError) as caught:
        connect(**wrong)("trade.close_position", inst_id="BTC-USDT-SWAP", mgn_mode="cross")
    assert (caught.value.code, caught.value.http_status) == (code, 401)
    assert len(exchange.received) == 1
