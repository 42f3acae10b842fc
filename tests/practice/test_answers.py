"""Answers are the documented ones, filled from what was asked."""

from __future__ import annotations

import http.client
import json
import struct
import time
from typing import Any

import pytest
from okx_v5 import Client, InvalidRequestError

from tests.practice.asking import ORDER, PLACE, PLACE_SEVERAL, ask, get, post, signed
from tests.practice.test_checks import each_answered_in_json, example, sent
from tests.support.description import operations, reply_examples, request_examples
from tests.support.every import every
from tests.support.practice import Practice
from tests.support.sbe_messages import snapshot

pytestmark = pytest.mark.slow


@each_answered_in_json
def test_an_answer_has_the_fields_of_the_example(practice: Practice, key: str, name: str) -> None:
    documented = next(iter(reply_examples(key).values()))
    asked = example(key, name)
    practice.reset()
    answered = sent(practice, key, asked)
    assert answered.headers["content-type"] == "application/json"
    if any(each in asked and asked[each] not in (1, "1") for each in further(key)):
        assert rows_of(key, answered.json["data"]) == []  # the page after the only one there is
    else:
        assert shape(answered.json) == shape(documented)


def further(key: str) -> list[str]:
    """The parameter that asks for the page after the first, if there is one."""
    pages = operations()[key].get("x-okx-pages")
    return [] if pages is None else [pages.get("number") or pages.get("older", "after")]


def rows_of(key: str, data: list[Any]) -> list[Any]:
    """The rows of a page, which may stand in a list of each item."""
    name = operations()[key]["x-okx-pages"].get("rows")
    return [row for item in data for row in item[name]] if name else data


def shape(value: Any) -> Any:
    """Which fields there are and of which types; items are as many as were asked for."""
    if isinstance(value, dict):
        return {name: shape(each) for name, each in value.items()}
    return [shape(each) for each in value[:1]] if isinstance(value, list) else type(value)


def test_an_order_is_answered_by_its_names(practice: Practice) -> None:
    item = post(practice, PLACE, {**ORDER, "clOrdId": "mine1", "tag": "bot"}).item
    assert (item["clOrdId"], item["tag"], item["sCode"]) == ("mine1", "bot", "0")
    other = post(practice, PLACE, ORDER).item
    assert (other["clOrdId"], other["tag"]) == ("", "")
    assert item["ordId"].isdigit() and other["ordId"].isdigit()
    assert item["ordId"] != other["ordId"]


def test_a_batch_has_an_item_for_every_order(practice: Practice) -> None:
    batch = [{**ORDER, "clOrdId": f"n{number}"} for number in range(5)]
    items = post(practice, PLACE_SEVERAL, batch).json["data"]
    assert [item["clOrdId"] for item in items] == ["n0", "n1", "n2", "n3", "n4"]
    assert len({item["ordId"] for item in items}) == 5
    assert len(post(practice, PLACE_SEVERAL, batch[:1]).json["data"]) == 1


def test_an_order_that_is_asked_for_is_the_one_that_is_told(practice: Practice) -> None:
    item = get(practice, f"{PLACE}?instId=ETH-USDT&ordId=77").item
    assert (item["instId"], item["ordId"]) == ("ETH-USDT", "77")
    item = get(practice, f"{PLACE}?instId=ETH-USDT&clOrdId=x7").item
    assert (item["instId"], item["clOrdId"]) == ("ETH-USDT", "x7")


def test_several_values_of_a_parameter_are_not_repeated_as_one(practice: Practice) -> None:
    documented = reply_examples("GET /api/v5/account/positions")["documented"]["data"][0]
    item = get(practice, "/api/v5/account/positions?instId=BTC-USDT-SWAP,ETH-USDT-SWAP").json
    assert item["data"][0]["instId"] == documented["instId"]


def test_an_amended_order_keeps_its_id(practice: Practice) -> None:
    asked = {"instId": "BTC-USDT", "ordId": "123", "newSz": "2", "reqId": "r1"}
    item = post(practice, "/api/v5/trade/amend-order", asked).item
    assert (item["ordId"], item["reqId"], item["clOrdId"]) == ("123", "r1", "")


def test_what_only_looks_like_an_id_is_left_alone(practice: Practice) -> None:
    asked = {"lever": "5", "mgnMode": "cross", "ccy": "BTC"}
    documented = reply_examples("POST /api/v5/account/set-leverage")["documented"]["data"][0]
    item = post(practice, "/api/v5/account/set-leverage", asked).item
    assert (item["lever"], item["instId"]) == ("5", documented["instId"])


@pytest.mark.parametrize("offset", [0, 3600, -90])
def test_times_are_those_of_the_clock(practice: Practice, offset: int) -> None:
    practice.scenario("clock", seconds=offset)
    told = int(get(practice, "/api/v5/public/time").item["ts"]) / 1000
    assert abs(told - time.time() - offset) < 2


def test_the_times_of_an_order_are_now(practice: Practice) -> None:
    answered = post(practice, PLACE, ORDER)
    times = (int(answered.item["ts"]) / 1e3, *(int(answered.json[each]) / 1e6 for each in TIMES))
    assert all(abs(each - time.time()) < 2 for each in times)
    assert int(answered.json["outTime"]) > int(answered.json["inTime"])


TIMES = ("inTime", "outTime")

PAGED = {key: key for key, operation in operations().items() if "x-okx-pages" in operation}


@every("key", PAGED)
def test_after_the_first_page_nothing_comes(practice: Practice, key: str) -> None:
    pages = operations()[key]["x-okx-pages"]
    examples = request_examples(key)
    asked: dict[str, Any] = dict(next(iter(examples.values()))) if examples else {}
    asked = {name: value for name, value in asked.items() if name not in further(key)}
    practice.reset()
    assert sent(practice, key, asked).json["data"]
    practice.reset()
    later = "2" if "number" in pages else "1597026383085"
    answered = sent(practice, key, {**asked, **dict.fromkeys(further(key), later)})
    assert (answered.verdict, rows_of(key, answered.json["data"])) == ((200, "0"), [])


def test_an_answer_can_be_binary(practice: Practice) -> None:
    """The message says what the example of the twin in JSON says, byte by byte."""
    connection = http.client.HTTPConnection(practice.url.removeprefix("http://"), timeout=120)
    connection.request("GET", "/api/v5/market/books-sbe?instIdCode=12345&source=0")
    response = connection.getresponse()
    assert (response.status, response.getheader("content-type")) == (200, "application/sbe")
    raw = response.read()
    connection.close()
    (microseconds,) = struct.unpack_from("<q", raw, 16)
    assert abs(microseconds - time.time() * 1e6) < 60e6
    # The example: an ask of 41006.8 for 0.60038921, a bid of 41006.3 for 0.30178218.
    assert raw == snapshot(
        [(410068, 60038921, 1)],
        [(410063, 30178218, 2)],
        exponents=(-1, -8),
        code=12345,
        time=microseconds,
        sequence=3235851742,
    )


def test_the_client_reads_a_binary_answer_as_it_reads_its_twin(practice: Practice) -> None:
    with Client(base_url=practice.url) as client:
        book = client.market.get_sbe_order_book(inst_id_code=7, source=0)[0]
        twin = client.market.get_order_book(inst_id="BTC-USDT")[0]
        for ours, theirs in ((book.asks, twin.asks), (book.bids, twin.bids)):
            rows = [(row.price, row.size, row.orders) for row in ours]
            assert rows == [(row.price, row.size, row.orders) for row in theirs] != []
        assert (book.seq_id, book.inst_id_code) == (twin.seq_id, 7)
        with pytest.raises(InvalidRequestError):
            client.request("GET", "/api/v5/market/books-sbe", params={"instIdCode": "x"})


def test_a_refusal_says_why_in_words(practice: Practice) -> None:
    headers = signed("GET", PLACE)
    answered = ask(practice, "GET", PLACE, headers={**headers, "OK-ACCESS-SIGN": "x"})
    assert answered.json.keys() == {"code", "msg", "data"}
    assert answered.json["data"] == []
    assert "signature" in answered.json["msg"].lower()
    assert json.dumps(answered.json).isascii()
