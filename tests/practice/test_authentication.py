"""Who is let in: keys, passphrase, time and signature over the bytes as they were sent."""

from __future__ import annotations

from typing import Any

import pytest

from tests.practice.asking import ORDER, PLACE, ask, get, post, signed, stamp
from tests.support.practice import (
    DEMO,
    LIVE,
    READ_ONLY,
    Practice,
    keys_of,
    practice_exchange,
    users,
)

BALANCE = "/api/v5/account/balance"


def test_a_signed_request_is_let_in(practice: Practice) -> None:
    assert get(practice, f"{BALANCE}?ccy=BTC,ETH").verdict == (200, "0")
    assert post(practice, PLACE, ORDER).verdict == (200, "0")


@pytest.mark.parametrize(
    ("header", "code"),
    [("KEY", "50103"), ("PASSPHRASE", "50104"), ("SIGN", "50106"), ("TIMESTAMP", "50107")],
)
@pytest.mark.parametrize("empty", [True, False])
def test_every_header_must_be_there(
    practice: Practice, header: str, code: str, empty: bool
) -> None:
    headers = signed("GET", BALANCE)
    if empty:
        headers[f"OK-ACCESS-{header}"] = ""
    else:
        del headers[f"OK-ACCESS-{header}"]
    assert ask(practice, "GET", BALANCE, headers=headers).verdict == (401, code)


@pytest.mark.parametrize(
    "timestamp",
    [
        *("1597026383085", "1597026383.085", "2020-12-08", "2020-12-08T09:08:57Z"),
        *("2020-12-08T09:08:57.715", "2020-12-08T09:08:57.715+00:00", "2020-12-08 09:08:57.715Z"),
        *("2020-13-08T09:08:57.715Z", "2020-12-08T09:08:57.715123Z", "now"),
    ],
)
def test_times_have_one_form(practice: Practice, timestamp: str) -> None:
    headers = signed("GET", BALANCE, timestamp=timestamp)
    assert ask(practice, "GET", BALANCE, headers=headers).verdict == (401, "50112")


@pytest.mark.parametrize(
    ("offset", "verdict"),
    [(-27, (200, "0")), (-33, (401, "50102")), (27, (200, "0")), (33, (401, "50102"))],
)
def test_times_are_within_30_seconds(
    practice: Practice, offset: float, verdict: tuple[int, str]
) -> None:
    headers = signed("GET", BALANCE, timestamp=stamp(offset))
    assert ask(practice, "GET", BALANCE, headers=headers).verdict == verdict


def test_what_counts_is_the_clock_of_the_exchange(practice: Practice) -> None:
    practice.scenario("clock", seconds=-120)
    assert get(practice, BALANCE).verdict == (401, "50102")
    headers = signed("GET", BALANCE, timestamp=stamp(-120))
    assert ask(practice, "GET", BALANCE, headers=headers).verdict == (200, "0")


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({"api_key": "no key looks like this"}, (401, "50111")),
        ({"api_key": "11111111-1111-4111-8111-111111111112"}, (200, "50119")),
        ({"passphrase": "another"}, (401, "50105")),
        ({"passphrase": "Passwört"}, (401, "50105")),
        ({"secret_key": "another"}, (401, "50113")),
    ],
)
def test_keys_belong_together(
    practice: Practice, changed: dict[str, str], verdict: tuple[int, str]
) -> None:
    assert get(practice, BALANCE, {**LIVE, **changed}).verdict == verdict


@pytest.mark.parametrize(
    ("keys", "demo", "verdict"),
    [
        (LIVE, False, (200, "0")),
        (LIVE, True, (401, "50101")),
        (DEMO, True, (200, "0")),
        (DEMO, False, (401, "50101")),
    ],
)
def test_demo_and_live_keys_are_kept_apart(
    practice: Practice, keys: Any, demo: bool, verdict: tuple[int, str]
) -> None:
    assert get(practice, BALANCE, {**keys, "demo": demo}).verdict == verdict


@pytest.mark.parametrize(
    ("method", "target", "body"),
    [
        ("GET", f"{BALANCE}?ccy=BTC", ""),
        ("GET", f"{BALANCE}?ccy=ETH%2CBTC", ""),
        ("GET", BALANCE, ""),
        ("POST", f"{BALANCE}?ccy=ETH,BTC", ""),
        ("GET", f"{BALANCE}?ccy=ETH,BTC", " "),
    ],
)
def test_the_signature_is_of_every_byte(
    practice: Practice, method: str, target: str, body: str
) -> None:
    """A query that means the same, or a body with another blank, is another request."""
    headers = signed(method, target, body)
    answered = ask(practice, "GET", f"{BALANCE}?ccy=ETH,BTC", headers=headers)
    assert answered.verdict == (401, "50113")


def test_the_signature_is_of_the_bytes_of_the_body(practice: Practice) -> None:
    body = '{"instId": "BTC-USDT", "tdMode":"cash","side":"buy","ordType":"market","sz":"1"}'
    headers = signed("POST", PLACE, body)
    assert ask(practice, "POST", PLACE, body, headers).verdict == (200, "0")
    assert ask(practice, "POST", PLACE, body.replace(" ", ""), headers).verdict == (401, "50113")


def test_an_encoded_query_is_signed_as_it_is_sent(practice: Practice) -> None:
    assert get(practice, f"{BALANCE}?ccy=BTC%2CETH").verdict == (200, "0")


@pytest.mark.parametrize(
    ("keys", "path", "asked", "code"),
    [
        (READ_ONLY, PLACE, ORDER, "50120"),
        (DEMO, PLACE, ORDER, "0"),
        (DEMO, "/api/v5/asset/withdrawal", {}, "50120"),
        (LIVE, "/api/v5/asset/withdrawal", {}, "50014"),
    ],
)
def test_keys_are_for_what_they_are_allowed(
    practice: Practice, keys: Any, path: str, asked: Any, code: str
) -> None:
    assert post(practice, path, asked, keys).json["code"] == code


def test_a_key_that_may_read_reads(practice: Practice) -> None:
    assert get(practice, BALANCE, READ_ONLY).verdict == (200, "0")


def test_public_operations_ask_for_no_key(practice: Practice) -> None:
    assert ask(practice, "GET", "/api/v5/public/time").verdict == (200, "0")
    headers = {"OK-ACCESS-KEY": "whose?"}
    assert ask(practice, "GET", "/api/v5/public/time", headers=headers).verdict == (200, "0")


def test_where_keys_are_optional_those_that_are_given_are_checked(practice: Practice) -> None:
    path = "/api/v5/support/announcements"
    assert ask(practice, "GET", path).verdict == (200, "0")
    assert get(practice, path).verdict == (200, "0")
    assert get(practice, path, {**LIVE, "secret_key": "another"}).verdict == (401, "50113")


@pytest.mark.slow
def test_accounts_of_a_tests_own() -> None:
    first, second = users(2)
    with practice_exchange(first) as practice:
        assert get(practice, BALANCE, keys_of(first)).verdict == (200, "0")
        assert get(practice, BALANCE, keys_of(second)).verdict == (200, "50119")
        assert get(practice, BALANCE, LIVE).verdict == (200, "0")
        assert [each["account"] for each in practice.requests()] == ["user-1", "", "live"]
