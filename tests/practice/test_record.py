"""The record: what was received, what was carried out, and what was so twice."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.practice.asking import ORDER, PLACE, PLACE_SEVERAL, ask, get, post
from tests.support.practice import DEMO, Practice

AMEND = "/api/v5/trade/amend-order"


def test_requests_are_told_in_the_order_of_arrival(practice: Practice) -> None:
    post(practice, PLACE, {**ORDER, "clOrdId": "a"})
    post(practice, PLACE_SEVERAL, [{**ORDER, "clOrdId": "b"}, {**ORDER, "clOrdId": "c"}], DEMO)
    post(practice, PLACE, {**ORDER, "side": "none", "clOrdId": "d"})
    ask(practice, "GET", "/api/v5/public/time?a=1")
    ask(practice, "GET", "/api/v5/nothing")
    wanted = ("number", "method", "path", "account", "clOrdIds", "executed", "code", "orders")
    time = "/api/v5/public/time"
    assert [tuple(each[name] for name in wanted) for each in practice.requests()] == [
        (1, "POST", PLACE, "live", ["a"], True, "0", 1),
        (2, "POST", PLACE_SEVERAL, "demo", ["b", "c"], True, "0", 2),
        (3, "POST", PLACE, "live", ["d"], False, "51000", 1),
        (4, "GET", time, "", [], False, "51000", 1),
        (5, "GET", "/api/v5/nothing", "", [], False, "404", 0),
    ]


def test_who_is_not_let_in_is_recorded_without_a_name(practice: Practice) -> None:
    ask(practice, "POST", PLACE, json.dumps(ORDER))
    (told,) = practice.requests()
    assert (told["account"], told["executed"], told["code"]) == ("", False, "50103")


def test_sums_are_of_each_operation_and_of_all(practice: Practice) -> None:
    post(practice, PLACE, ORDER)
    post(practice, PLACE, {})
    post(practice, PLACE_SEVERAL, [ORDER] * 3)
    counts = practice.counts()
    assert (counts["received"], counts["executed"], counts["orders"]) == (3, 2, 4)
    assert {key: sums["received"] for key, sums in counts["operations"].items()} == {
        f"POST {PLACE}": 2,
        f"POST {PLACE_SEVERAL}": 1,
    }
    assert practice.counts(f"POST {PLACE}")["executed"] == 1
    assert practice.counts("GET /api/v5/never/asked")["received"] == 0


def test_what_is_carried_out_twice_is_named(practice: Practice) -> None:
    for name in ("a", "b", "a", "c"):
        post(practice, PLACE, {**ORDER, "clOrdId": name})
    assert practice.counts()["executed_twice"] == ["a"]
    assert practice.counts(f"POST {PLACE}")["executed_twice"] == ["a"]


@pytest.mark.parametrize(
    ("path", "asked", "keys"),
    [
        (PLACE, {**ORDER, "clOrdId": "a"}, DEMO),
        (PLACE, {**ORDER, "clOrdId": "a", "side": "none"}, None),
        (AMEND, {"instId": "BTC-USDT", "clOrdId": "a", "newSz": "2"}, None),
    ],
)
def test_what_is_no_second_time(practice: Practice, path: str, asked: Any, keys: Any) -> None:
    """Another account's order, a refused one, and an amendment of it."""
    post(practice, PLACE, {**ORDER, "clOrdId": "a"})
    post(practice, path, asked, **({"keys": keys} if keys else {}))
    assert practice.counts()["executed_twice"] == []


def test_of_a_batch_the_orders_that_were_carried_out_are_named(practice: Practice) -> None:
    practice.scenario("partial-failure", failed=[1])
    post(practice, PLACE_SEVERAL, [{**ORDER, "clOrdId": name} for name in "abc"])
    (told,) = practice.requests()
    assert (told["clOrdIds"], told["executedClOrdIds"]) == (["a", "b", "c"], ["a", "c"])


def test_a_question_that_is_asked_again_is_nothing_twice(practice: Practice) -> None:
    post(practice, PLACE, {**ORDER, "clOrdId": "a"})
    for _ in range(2):
        get(practice, "/api/v5/trade/order?instId=BTC-USDT&clOrdId=a")
    assert practice.counts()["executed"] == 3
    assert practice.counts()["executed_twice"] == []


def test_other_names_of_orders_count_too(practice: Practice) -> None:
    asked = {**ORDER, "ordType": "conditional", "tpTriggerPx": "2", "tpOrdPx": "1"}
    for _ in range(2):
        answered = post(practice, "/api/v5/trade/order-algo", {**asked, "algoClOrdId": "algo1"})
        assert answered.verdict == (200, "0")
    assert practice.counts()["executed_twice"] == ["algo1"]


def test_the_record_can_be_cleared(practice: Practice) -> None:
    post(practice, PLACE, ORDER)
    practice.control("DELETE", "/__requests")
    assert practice.requests() == []
    assert practice.counts()["received"] == 0
    post(practice, PLACE, ORDER)
    assert [each["number"] for each in practice.requests()] == [1]


def test_everything_can_be_started_over(practice: Practice) -> None:
    held = {"instId": "BTC-USDT-SWAP", "mgnMode": "cross"}
    close = "/api/v5/trade/close-position"
    while post(practice, close, held).json["code"] != "50011":
        pass
    practice.scenario("code", code="1", times=9)
    practice.control("DELETE", "/__all")
    assert (practice.requests(), practice.pending()) == ([], [])
    assert post(practice, close, held).verdict == (200, "0")


def test_control_paths_are_no_requests_to_the_exchange(practice: Practice) -> None:
    practice.scenario("code", code="1")
    practice.counts()
    practice.pending()
    assert practice.requests() == []
    assert get(practice, "/api/v5/account/config").json["code"] == "1"


@pytest.mark.parametrize("path", ["/__", "/__counts/", "/__nothing", "/__scenarios"])
def test_other_control_paths_are_explained(practice: Practice, path: str) -> None:
    answered = ask(practice, "GET", path)
    assert answered.status == 404
    assert "POST or DELETE /__scenario" in answered.json["error"]


def test_requests_at_the_same_time_are_counted_one_by_one(practice: Practice) -> None:
    names = [f"n{number}" for number in range(240)]

    def place(name: str) -> str:
        asked = {**ORDER, "instId": f"{name.upper()}-USDT", "clOrdId": name}
        return str(post(practice, PLACE, asked).item["clOrdId"])

    with ThreadPoolExecutor(16) as threads:
        assert list(threads.map(place, names)) == names
    counts = practice.counts()
    assert (counts["received"], counts["executed"], counts["executed_twice"]) == (240, 240, [])
    assert sorted(each["clOrdIds"][0] for each in practice.requests()) == sorted(names)
