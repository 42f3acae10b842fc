"""Requests are held against the description, and a breach gets the code OKX has for it."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.practice.asking import ORDER, PLACE, PLACE_SEVERAL, Answered, ask, get, post, signed
from tests.support.description import (
    operations,
    reply_examples,
    request_examples,
    request_schema,
    resolved,
)
from tests.support.every import every
from tests.support.practice import Practice

pytestmark = pytest.mark.slow

EXAMPLES = {
    f"{key} {name}": (key, name)
    for key in operations()
    for name in request_examples(key) or {"": {}}
}

each_example = every("key,name", EXAMPLES)

# An answer that is no JSON is what test_answers.py has a test of its own for.
each_answered_in_json = every(
    "key,name", {told: each for told, each in EXAMPLES.items() if reply_examples(each[0])}
)

TAKE_PROFIT = {"tpTriggerPx": "2", "tpOrdPx": "2"}


def example(key: str, name: str) -> Any:
    return request_examples(key)[name] if name else {}


def in_words(value: Any) -> str:
    """A parameter as a query has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return ",".join(value) if isinstance(value, list) else str(value)


def sent(practice: Practice, key: str, asked: Any) -> Answered:
    method, path = key.split(" ")
    if method == "POST":
        return post(practice, path, asked)
    query = urlencode({name: in_words(value) for name, value in asked.items()})
    return get(practice, f"{path}?{query}" if query else path)


def orders(asked: Any) -> list[Any]:
    return asked if isinstance(asked, list) else [asked]


def changed(asked: Any, order: Any) -> Any:
    """The same request with another first order."""
    return [order, *asked[1:]] if isinstance(asked, list) else order


def schema_of_an_order(key: str) -> Any:
    schema = resolved(request_schema(key))
    return resolved(schema["items"]) if "items" in schema else schema


@each_answered_in_json
def test_documented_requests_are_accepted(practice: Practice, key: str, name: str) -> None:
    practice.reset()
    assert sent(practice, key, example(key, name)).verdict == (200, "0")
    assert practice.counts(key)["executed"] == 1


@each_example
def test_what_is_required_is_missed_by_name(practice: Practice, key: str, name: str) -> None:
    asked = example(key, name)
    schema = schema_of_an_order(key)
    for parameter in schema.get("required", []):
        without = {each: value for each, value in orders(asked)[0].items() if each != parameter}
        empty = {**without, parameter: ""}
        for less in [without] if may_be_empty(schema, parameter) else [without, empty]:
            practice.reset()
            answered = sent(practice, key, changed(asked, less))
            assert answered.verdict == (400, "50014"), parameter
            assert answered.json["msg"].endswith(f": {parameter}")
            assert practice.counts(key)["executed"] == 0


def may_be_empty(schema: Any, parameter: str) -> bool:
    """Whether an empty text says something of a parameter."""
    pattern = resolved(schema["properties"][parameter]).get("pattern")
    return pattern is not None and re.search(pattern, "") is not None


def spoiled(schema: Any, method: str) -> Any:
    """A value that a parameter cannot have; None where a text can be anything."""
    if method == "POST":
        return 1.5
    kind = resolved(schema)
    limited = {"enum", "pattern", "maxLength"} & {*kind} or kind["type"] in ("integer", "boolean")
    return "no such value!" * 10 if limited else None


@each_example
def test_what_is_wrong_is_named(practice: Practice, key: str, name: str) -> None:
    asked = example(key, name)
    described = schema_of_an_order(key)["properties"]
    for parameter in orders(asked)[0]:
        value = spoiled(described[parameter], key.partition(" ")[0])
        if value is None:
            continue
        practice.reset()
        wrong = {**orders(asked)[0], parameter: value}
        answered = sent(practice, key, changed(asked, wrong))
        assert answered.verdict == (400, "51000"), parameter
        assert answered.json["msg"].endswith(f": {parameter}")
        assert practice.counts(key)["executed"] == 0


@pytest.mark.parametrize(
    ("path", "asked", "verdict", "about"),
    [
        (PLACE, {**ORDER, "ordType": "limit"}, (400, "50015"), "px, pxUsd, pxVol"),
        (
            *(PLACE, {**ORDER, "ordType": "limit", "px": "1", "pxUsd": "1"}),
            *((200, "50024"), "px, pxUsd"),
        ),
        (PLACE, {**ORDER, "px": "1"}, (400, "51000"), "px"),
        (PLACE, {**ORDER, "newParameter": "1"}, (400, "51000"), "newParameter"),
        (PLACE, {**ORDER, "clOrdId": ""}, (400, "50014"), "clOrdId"),
        (PLACE, {**ORDER, "clOrdId": "not-allowed"}, (400, "51000"), "clOrdId"),
        (PLACE, {**ORDER, "sz": 1}, (400, "51000"), "sz"),
        (PLACE, {**ORDER, "attachAlgoOrds": [{}]}, (400, "50015"), "tpOrdPx, "),
        (PLACE, {**ORDER, "attachAlgoOrds": [{"slOrdPx": 1}]}, (400, "51000"), "slOrdPx"),
        (PLACE, {**ORDER, "attachAlgoOrds": [TAKE_PROFIT]}, (200, "0"), ""),
        (PLACE, {**ORDER, "attachAlgoOrds": [TAKE_PROFIT] * 2}, (400, "51000"), "attachAlgoOrds"),
        (PLACE, {"sz": "1", "side": "none"}, (400, "50014"), "instId"),
        (PLACE, [ORDER], (400, "51000"), "the request"),
        (PLACE, "order", (400, "51000"), "the request"),
        (PLACE_SEVERAL, [ORDER] * 20, (200, "0"), ""),
        (PLACE_SEVERAL, [ORDER] * 21, (200, "50025"), "the request"),
        (PLACE_SEVERAL, [], (400, "50014"), "the request"),
        (PLACE_SEVERAL, ORDER, (400, "51000"), "the request"),
        (PLACE_SEVERAL, [ORDER, {**ORDER, "side": "by"}], (400, "51000"), "side"),
        (PLACE_SEVERAL, [ORDER, 1], (400, "51000"), "the request"),
    ],
)
def test_rules_between_parameters(
    practice: Practice, path: str, asked: Any, verdict: tuple[int, str], about: str
) -> None:
    answered = post(practice, path, asked)
    assert answered.verdict == verdict
    assert about in answered.json["msg"]


@pytest.mark.parametrize(
    ("query", "verdict", "about"),
    [
        ("instId=BTC-USDT", (400, "50015"), "ordId, clOrdId"),
        ("instId=BTC-USDT&clOrdId=a1", (200, "0"), ""),
        ("instId=BTC-USDT&ordId=", (400, "50014"), "ordId"),
        ("ordId=1", (400, "50014"), "instId"),
        ("instId=BTC-USDT&ordId=1&unknown=1", (400, "51000"), "unknown"),
    ],
)
def test_rules_between_the_parameters_of_a_query(
    practice: Practice, query: str, verdict: tuple[int, str], about: str
) -> None:
    answered = get(practice, f"{PLACE}?{query}")
    assert answered.verdict == verdict
    assert about in answered.json["msg"]


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("/api/v5/market/books?instId=BTC-USDT&sz=400", "0"),
        ("/api/v5/market/books?instId=BTC-USDT&sz=401", "51000"),
        ("/api/v5/market/books?instId=BTC-USDT&sz=1.0", "51000"),
        ("/api/v5/market/books?instId=BTC-USDT&sz=ten", "51000"),
        ("/api/v5/account/balance?ccy=BTC,ETH", "0"),
        ("/api/v5/account/balance?ccy=BTC,,ETH", "50014"),
        ("/api/v5/users/subaccount/list?enable=true", "0"),
        ("/api/v5/users/subaccount/list?enable=1", "51000"),
        ("/api/v5/public/instruments?instType=SPOT", "0"),
        ("/api/v5/public/instruments?instType=OPTION", "50014"),
    ],
)
def test_queries_are_read_as_what_they_mean(practice: Practice, target: str, code: str) -> None:
    assert get(practice, target).json["code"] == code


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("", "50000"),
        *(
            (body, "50002")
            for body in ("{", "{'a': 1}", '{"sz": NaN}', "[1,]", "\\ud800", '"\\ud800"', "[" * 9999)
        ),
    ],
)
def test_a_body_is_json(practice: Practice, body: str, code: str) -> None:
    headers = signed("POST", PLACE, body)
    assert ask(practice, "POST", PLACE, body, headers).verdict == (400, code)


@pytest.mark.parametrize(
    ("content_type", "verdict"),
    [
        ("application/json", (200, "0")),
        ("Application/JSON; charset=utf-8", (200, "0")),
        ("application/x-www-form-urlencoded", (400, "50006")),
        ("text/json", (400, "50006")),
        ("", (400, "50006")),
    ],
)
def test_a_body_says_that_it_is_json(
    practice: Practice, content_type: str, verdict: tuple[int, str]
) -> None:
    answered = post(practice, PLACE, ORDER, **{"Content-Type": content_type})
    assert answered.verdict == verdict


@pytest.mark.parametrize(
    ("method", "target", "verdict"),
    [
        ("GET", "/api/v5/trade/nothing", (404, "404")),
        ("GET", "/", (404, "404")),
        ("GET", "/api/v5/trade/order/", (404, "404")),
        ("GET", PLACE_SEVERAL, (405, "50115")),
        ("PUT", PLACE, (405, "50115")),
        ("POST", "/api/v5/public/time", (405, "50115")),
    ],
)
def test_paths_and_methods(
    practice: Practice, method: str, target: str, verdict: tuple[int, str]
) -> None:
    body = json.dumps(ORDER) if method != "GET" else ""
    headers = signed(method, target, body)
    assert ask(practice, method, target, body, headers).verdict == verdict


@pytest.mark.parametrize(
    ("offset", "code"),
    [(5_000, "0"), (-5_000, "50036"), (None, "0"), ("soon", "51000"), ("1" * 5000, "51000")],
)
def test_a_deadline_is_kept(practice: Practice, offset: Any, code: str) -> None:
    practice.scenario("clock", seconds=10)
    now = int(get(practice, "/api/v5/public/time").item["ts"])
    more = {}
    if offset is not None:
        more["expTime"] = str(now + offset) if isinstance(offset, int) else offset
    headers = {**signed_order(now), **more}
    assert ask(practice, "POST", PLACE, json.dumps(ORDER), headers).json["code"] == code
    assert practice.counts(f"POST {PLACE}")["executed"] == (code == "0")


def signed_order(now: int) -> dict[str, str]:
    at = datetime.fromtimestamp(now / 1000, UTC)
    timestamp = f"{at:%Y-%m-%dT%H:%M:%S}.{now % 1000:03}Z"
    return signed("POST", PLACE, json.dumps(ORDER), timestamp=timestamp)


def test_a_deadline_means_nothing_where_none_is_described(practice: Practice) -> None:
    asked = {"instId": "BTC-USDT-SWAP", "mgnMode": "cross"}
    assert post(practice, "/api/v5/trade/close-position", asked, expTime="1").verdict == (200, "0")
