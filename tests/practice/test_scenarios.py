"""What the exchange does wrong when it is told to, seen on the socket."""

from __future__ import annotations

import gzip
import json
import time
import zlib
from contextlib import suppress
from typing import Any

import pytest

from tests.practice.asking import (
    ORDER,
    PLACE,
    PLACE_SEVERAL,
    ask,
    connected,
    get,
    post,
    raw_order,
    read_to_end,
)
from tests.support.practice import Practice

TIME = "/api/v5/public/time"
KEY = f"POST {PLACE}"


def outcome(practice: Practice) -> tuple[int, int]:
    """How many orders were read, and how many carried out."""
    counts = practice.counts(KEY)
    return counts["received"], counts["executed"]


def test_a_reset_before_reading(practice: Practice) -> None:
    practice.scenario("reset-before-reading")
    with connected(practice) as connection, pytest.raises(ConnectionResetError):
        connection.sendall(raw_order("a"))
        read_to_end(connection)
    assert outcome(practice) == (0, 0)


@pytest.mark.parametrize("executed", [True, False])
def test_a_reset_after_reading(practice: Practice, executed: bool) -> None:
    practice.scenario("reset-after-reading", executed=executed)
    with connected(practice) as connection, pytest.raises(ConnectionResetError):
        connection.sendall(raw_order("a"))
        read_to_end(connection)
    assert outcome(practice) == (1, executed)


@pytest.mark.parametrize("executed", [True, False])
def test_a_connection_closed_after_reading(practice: Practice, executed: bool) -> None:
    practice.scenario("close-after-reading", executed=executed)
    with connected(practice) as connection:
        connection.sendall(raw_order("a"))
        assert read_to_end(connection) == b""
    assert outcome(practice) == (1, executed)


def test_a_connection_closed_after_the_answer(practice: Practice) -> None:
    practice.scenario("close-after-answer", seconds=0.2)
    with connected(practice) as connection:
        connection.sendall(raw_order("a"))
        begun = time.monotonic()
        received = read_to_end(connection)
        assert 0.1 < time.monotonic() - begun < 2
    head, _, body = received.partition(b"\r\n\r\n")
    assert json.loads(body)["code"] == "0"
    assert b"connection: close" not in head.lower()


@pytest.mark.parametrize("after", [0, 1, 50])
def test_an_answer_cut_short(practice: Practice, after: int) -> None:
    practice.scenario("cut", after_bytes=after)
    with connected(practice) as connection:
        connection.sendall(raw_order("a"))
        head, _, body = read_to_end(connection).partition(b"\r\n\r\n")
    announced = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
    assert head.startswith(b"HTTP/1.1 200")
    assert len(body) == after < announced
    assert outcome(practice) == (1, 1)


def test_a_delay(practice: Practice) -> None:
    practice.scenario("delay", seconds=0.4)
    begun = time.monotonic()
    assert post(practice, PLACE, ORDER).verdict == (200, "0")
    assert 0.4 <= time.monotonic() - begun < 2


def test_an_order_is_carried_out_while_its_answer_is_delayed(practice: Practice) -> None:
    practice.scenario("delay", seconds=30)
    with connected(practice) as connection:
        connection.sendall(raw_order("late"))
        connection.settimeout(0.3)
        with pytest.raises(TimeoutError):
            connection.recv(1)
        assert outcome(practice) == (1, 1)


@pytest.mark.parametrize("executed", [True, False])
def test_no_answer_at_all(practice: Practice, executed: bool) -> None:
    practice.scenario("hang", executed=executed)
    with connected(practice) as connection:
        connection.sendall(raw_order("a"))
        connection.settimeout(0.4)
        with pytest.raises(TimeoutError):
            connection.recv(1)
    assert outcome(practice) == (1, executed)
    assert post(practice, PLACE, ORDER).verdict == (200, "0")


def test_a_trickle(practice: Practice) -> None:
    practice.scenario("trickle", seconds=0.01)
    begun = time.monotonic()
    answered = post(practice, PLACE, ORDER)
    assert answered.verdict == (200, "0")
    assert time.monotonic() - begun > 0.01 * len(json.dumps(answered.json, separators=(",", ":")))


@pytest.mark.parametrize("executed", [True, False])
def test_html_of_somebody_else(practice: Practice, executed: bool) -> None:
    practice.scenario("html", status=503, executed=executed)
    with connected(practice) as connection:
        connection.sendall(raw_order("a", Connection="close"))
        head, _, body = read_to_end(connection).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 503")
    assert b"text/html" in head
    assert body.startswith(b"<html>")
    assert outcome(practice) == (1, executed)


@pytest.mark.parametrize(
    ("does", "executed"),
    [
        *(("html", 0), ("code", 0)),
        *(("reset-after-reading", 1), ("close-after-reading", 1), ("hang", 1), ("delay", 1)),
    ],
)
def test_what_is_meant_where_nothing_is_said(practice: Practice, does: str, executed: int) -> None:
    """Whoever only passes a request on has not carried it out; what breaks off afterwards has."""
    needed: dict[str, Any] = {"code": {"code": "50013"}, "delay": {"seconds": 0}}.get(does, {})
    practice.scenario(does, **needed)
    with connected(practice) as connection:
        connection.settimeout(0.3)
        connection.sendall(raw_order("a"))
        with suppress(ConnectionResetError, TimeoutError):
            connection.recv(65536)
    assert outcome(practice) == (1, executed)


def test_another_content_type(practice: Practice) -> None:
    practice.scenario("content-type", value="text/plain; charset=latin-1")
    answered = post(practice, PLACE, ORDER)
    assert answered.headers["content-type"] == "text/plain; charset=latin-1"
    assert answered.verdict == (200, "0")


def test_gzip_that_is_none(practice: Practice) -> None:
    practice.scenario("gzip-garbage")
    with connected(practice) as connection:
        connection.sendall(raw_order("a", Connection="close"))
        head, _, body = read_to_end(connection).partition(b"\r\n\r\n")
    assert b"content-encoding: gzip" in head.lower()
    with pytest.raises(zlib.error):
        gzip.decompress(body)
    assert outcome(practice) == (1, 1)


@pytest.mark.parametrize(
    ("data", "executed", "expected"),
    [("absent", False, None), ("empty", True, []), ("example", True, 1)],
)
def test_a_code(practice: Practice, data: str, executed: bool, expected: Any) -> None:
    practice.scenario("code", code="50004", msg="late", status=400, data=data, executed=executed)
    answered = post(practice, PLACE, ORDER)
    assert answered.verdict == (400, "50004")
    assert answered.json["msg"] == "late"
    told = answered.json.get("data")
    assert (len(told) if expected == 1 else told) == expected
    assert outcome(practice) == (1, executed)
    assert practice.counts()["refused_by_limit"] == 0


def test_a_code_of_a_limit_is_none_of_the_limits(practice: Practice) -> None:
    practice.scenario("code", code="50011", status=429)
    assert post(practice, PLACE, ORDER).verdict == (429, "50011")
    assert practice.counts()["refused_by_limit"] == 0
    assert practice.requests()[0]["code"] == "50011"


def test_a_code_that_is_a_number(practice: Practice) -> None:
    practice.scenario("numeric-code", times=2)
    assert post(practice, PLACE, ORDER).json["code"] == 0
    assert post(practice, PLACE, {}).json["code"] == 50014


def test_some_orders_of_a_batch_fail(practice: Practice) -> None:
    practice.scenario("partial-failure", failed=[0, 2], sCode="51000", sMsg="no")
    batch = [{**ORDER, "clOrdId": f"n{number}"} for number in range(3)]
    answered = post(practice, PLACE_SEVERAL, batch)
    assert answered.verdict == (200, "2")
    results = [(item["clOrdId"], item["sCode"], item["sMsg"]) for item in answered.json["data"]]
    assert results == [("n0", "51000", "no"), ("n1", "0", ""), ("n2", "51000", "no")]
    assert [bool(item["ordId"]) for item in answered.json["data"]] == [False, True, False]
    counts = practice.counts(f"POST {PLACE_SEVERAL}")
    assert (counts["executed"], counts["orders"]) == (1, 1)
    assert post(practice, PLACE_SEVERAL, [batch[0], batch[2]]).verdict == (200, "0")
    assert practice.counts()["executed_twice"] == []
    assert post(practice, PLACE_SEVERAL, [batch[1], batch[2]]).verdict == (200, "0")
    assert practice.counts()["executed_twice"] == ["n1", "n2"]


@pytest.mark.parametrize(("path", "asked"), [(PLACE, ORDER), (PLACE_SEVERAL, [ORDER, ORDER])])
def test_all_orders_fail(practice: Practice, path: str, asked: Any) -> None:
    practice.scenario("partial-failure", failed=[0, 1])
    answered = post(practice, path, asked)
    assert answered.verdict == (200, "1")
    assert {item["sCode"] for item in answered.json["data"]} == {"51008"}
    assert practice.counts()["executed"] == 0


def every(value: Any) -> list[Any]:
    """A value and all that is in it."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [value, *(each for part in inner for each in every(part))]


def strange(practice: Practice, target: str, values: str) -> Any:
    practice.scenario("unknown-values", values=values)
    answered = get(practice, target)
    assert answered.verdict == (200, "0")
    return answered.json


def test_unknown_fields_at_every_level(practice: Practice) -> None:
    told = strange(practice, "/api/v5/account/balance", "unknown")
    objects = [each for each in every(told) if isinstance(each, dict)]
    described = [each for each in objects if "nested" not in each and "value" not in each]
    assert len(described) >= 3
    assert all("fieldOfTomorrow" in each for each in described)


def test_unknown_values_where_values_are_listed(practice: Practice) -> None:
    told = strange(practice, f"{PLACE}?instId=BTC-USDT&ordId=1", "unknown")["data"][0]
    assert {told[name] for name in ("state", "side", "ordType", "instType")} == {
        "value-of-tomorrow"
    }
    assert (told["instId"], told["ordId"]) == ("BTC-USDT", "1")


def test_unknown_columns(practice: Practice) -> None:
    row = strange(practice, "/api/v5/market/candles?instId=BTC-USDT", "unknown")["data"][0]
    assert row[-1] == "value-of-tomorrow"
    usual = get(practice, "/api/v5/market/candles?instId=BTC-USDT").json["data"][0]
    assert len(row) == len(usual) + 1


@pytest.mark.parametrize(("values", "left"), [("null", None), ("empty", "")])
def test_every_field_says_nothing(practice: Practice, values: str, left: Any) -> None:
    told = strange(practice, "/api/v5/account/positions", values)
    item = told["data"][0]
    del item["fieldOfTomorrow"]
    leaves = [each for each in every(item) if not isinstance(each, (dict, list))]
    assert {*leaves} - {"value-of-tomorrow", 1} <= {left, None, ""}
    assert all(item[name] == left for name in ("instId", "pos", "uTime", "posId"))


def test_nothing_where_there_are_lists(practice: Practice) -> None:
    told = strange(practice, "/api/v5/account/balance", "hollow")
    assert told["data"][0]["details"] is None


@pytest.mark.parametrize(
    ("does", "settings"),
    [
        ("code", {"code": "1", "data": "example"}),
        ("partial-failure", {}),
        ("unknown-values", {}),
        ("unknown-values", {"values": "hollow"}),
        ("numeric-code", {}),
    ],
)
def test_a_binary_answer_has_no_fields_to_spoil(
    practice: Practice, does: str, settings: Any
) -> None:
    practice.scenario(does, **settings)
    with connected(practice) as connection:
        target = "/api/v5/market/books-sbe?instIdCode=1&source=0"
        connection.sendall(
            f"GET {target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".encode()
        )
        assert read_to_end(connection).startswith(b"HTTP/1.1 200")


def test_a_scenario_happens_once(practice: Practice) -> None:
    practice.scenario("code", code="1")
    codes = [ask(practice, "GET", TIME).json["code"] for _ in range(3)]
    assert codes == ["1", "0", "0"]
    assert practice.pending() == []


def test_a_scenario_happens_so_many_times(practice: Practice) -> None:
    practice.scenario("code", code="1", times=2)
    assert [ask(practice, "GET", TIME).json["code"] for _ in range(3)] == ["1", "1", "0"]
    practice.scenario("code", code="1", times=None)
    assert {ask(practice, "GET", TIME).json["code"] for _ in range(5)} == {"1"}
    assert practice.pending()[0]["times"] is None


def test_scenarios_follow_one_another(practice: Practice) -> None:
    for code in ("1", "2", "3"):
        practice.scenario("code", code=code)
    assert [ask(practice, "GET", TIME).json["code"] for _ in range(4)] == ["1", "2", "3", "0"]


def test_a_scenario_is_for_whom_it_matches(practice: Practice) -> None:
    practice.scenario("code", code="1", path=PLACE, method="POST")
    practice.scenario("code", code="2", method="GET", path=PLACE)
    assert ask(practice, "GET", TIME).json["code"] == "0"
    assert get(practice, f"{PLACE}?instId=BTC-USDT&ordId=1").json["code"] == "2"
    assert post(practice, PLACE, ORDER).json["code"] == "1"


def test_a_wrong_clock_comes_on_top(practice: Practice) -> None:
    practice.scenario("clock", seconds=-100)
    practice.scenario("clock", seconds=500)
    practice.scenario("content-type", value="text/plain")
    answered = ask(practice, "GET", TIME)
    assert answered.headers["content-type"] == "text/plain"
    assert abs(int(answered.item["ts"]) / 1000 - time.time() - 500) < 2


def test_scenarios_can_be_called_off(practice: Practice) -> None:
    practice.scenario("hang", executed=False, times=None, path=PLACE)
    practice.scenario("clock", seconds=3600)
    assert practice.pending() == [
        {"does": "hang", "times": None, "path": PLACE, "executed": False},
        {"does": "clock", "times": None, "seconds": 3600},
    ]
    practice.control("DELETE", "/__scenario")
    told = int(ask(practice, "GET", TIME).item["ts"]) / 1000
    assert abs(told - time.time()) < 2


@pytest.mark.parametrize(
    "does", ["reset-after-reading", "close-after-reading", "cut", "hang", "delay", "gzip-garbage"]
)
def test_what_is_refused_is_not_carried_out_whatever_happens(practice: Practice, does: str) -> None:
    practice.scenario(does, **({"seconds": 0.1} if does == "delay" else {}))
    with connected(practice) as connection:
        connection.settimeout(0.3)
        connection.sendall(raw_order("a").replace(b"Practice-live", b"Practise-live"))
        with suppress(ConnectionResetError, TimeoutError):
            read_to_end(connection)
    assert outcome(practice) == (1, 0)


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ([], "a scenario is an object"),
        ({}, "does must be one of delay, trickle"),
        ({"does": "explode"}, "got 'explode'"),
        ({"does": ["delay"]}, "does must be one of"),
        ({"does": "delay"}, "delay: seconds must be given"),
        ({"does": "delay", "seconds": "1"}, "delay: seconds must be int or float"),
        ({"does": "delay", "seconds": True}, "delay: seconds must be int or float"),
        ({"does": "delay", "seconds": -1}, "delay: seconds must be at least 0"),
        ({"does": "delay", "second": 1}, "second is not known; known are seconds, executed"),
        ({"does": "cut", "times": 0}, "cut: times must be a number of requests, or null"),
        ({"does": "cut", "times": True}, "cut: times must be a number of requests, or null"),
        ({"does": "cut", "path": 1}, "cut: path must be text"),
        ({"does": "clock", "seconds": 1, "times": 1}, "times is not known; known are seconds"),
        ({"does": "code", "code": 50011}, "code: code must be str"),
        ({"does": "code", "code": "1", "data": "no"}, "must be one of absent, empty, example"),
        ({"does": "hang", "executed": 1}, "hang: executed must be bool"),
        ({"does": "partial-failure", "failed": 1}, "partial-failure: failed must be list"),
    ],
)
def test_wrong_scenarios_are_explained(practice: Practice, wanted: Any, told: str) -> None:
    answered = ask(practice, "POST", "/__scenario", json.dumps(wanted))
    assert answered.status == 400
    assert told in answered.json["error"]
    assert practice.pending() == []


def test_a_scenario_is_json(practice: Practice) -> None:
    assert ask(practice, "POST", "/__scenario", "{").status == 400
