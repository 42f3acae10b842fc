"""Rate limits hold to the request: so many are let in, one more is not, in any window."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path
from typing import Any

import pytest
from okxgen.description.load import load
from okxgen.practice.description import describe
from okxgen.practice.exchange import Arrival, Exchange

from tests.practice.asking import ORDER, PLACE, PLACE_SEVERAL, ask, get, post, signed
from tests.practice.test_checks import sent
from tests.support.description import operations, reply_examples, request_examples
from tests.support.practice import DEMO, LIVE, ROOT, Practice, keys_of, users

AMEND = "/api/v5/trade/amend-order"
AMEND_SEVERAL = "/api/v5/trade/amend-batch-orders"
OPTION = "BTC-USD-251226-50000-C"
SWAP = "BTC-USDT-SWAP"

LIMITED = (429, "50011")
FINE = (200, "0")


def order(inst_id: str = "BTC-USDT", **more: Any) -> dict[str, Any]:
    return {**ORDER, "instId": inst_id, "tdMode": "cross", **more}


def place(practice: Practice, times: int, asked: Any, keys: Any = LIVE) -> set[tuple[int, str]]:
    return {post(practice, PLACE, asked, keys).verdict for _ in range(times)}


def batch(practice: Practice, orders: list[Any], keys: Any = LIVE) -> tuple[int, str]:
    return post(practice, PLACE_SEVERAL, orders, keys).verdict


def test_one_more_than_the_limit_is_refused(practice: Practice) -> None:
    assert place(practice, 60, order()) == {FINE}
    refused = post(practice, PLACE, order())
    assert refused.verdict == LIMITED
    assert "60 requests in 2 s for each user and instrument" in refused.json["msg"]
    counts = practice.counts(f"POST {PLACE}")
    assert (counts["received"], counts["executed"], counts["refused_by_limit"]) == (61, 60, 1)


def test_instruments_and_users_have_limits_of_their_own(practice: Practice) -> None:
    assert place(practice, 60, order()) == {FINE}
    assert place(practice, 1, order("ETH-USDT")) == {FINE}
    assert place(practice, 1, order(), DEMO) == {FINE}
    assert place(practice, 1, order()) == {LIMITED}


def test_options_are_counted_by_their_family(practice: Practice) -> None:
    other = OPTION.replace("50000", "60000")
    asked = [order(each, ordType="limit", px="1") for each in (OPTION, other)]
    assert place(practice, 30, asked[0]) | place(practice, 30, asked[1]) == {FINE}
    assert place(practice, 1, asked[1]) == {LIMITED}
    assert place(practice, 1, {**asked[0], "instId": OPTION.replace("BTC", "ETH")}) == {FINE}
    assert place(practice, 1, order("BTC-USD-251226")) == {FINE}


def test_a_batch_counts_its_orders(practice: Practice) -> None:
    assert {batch(practice, [order()] * 20) for _ in range(15)} == {FINE}
    assert batch(practice, [order()] * 2) == LIMITED
    assert place(practice, 1, order()) == {FINE}
    assert batch(practice, [order("ETH-USDT")] * 20) == FINE


def test_a_batch_that_does_not_fit_counts_nothing(practice: Practice) -> None:
    assert {batch(practice, [order()] * 20) for _ in range(14)} == {FINE}
    assert batch(practice, [order()] * 15) == FINE
    assert batch(practice, [order("ETH-USDT")] * 14 + [order()] * 6) == LIMITED
    assert batch(practice, [order()] * 5) == FINE
    assert {batch(practice, [order("ETH-USDT")] * 20) for _ in range(15)} == {FINE}


def test_a_batch_of_one_is_a_single_order(practice: Practice) -> None:
    assert {batch(practice, [order()]) for _ in range(30)} == {FINE}
    assert place(practice, 30, order()) == {FINE}
    assert batch(practice, [order()]) == LIMITED
    assert place(practice, 1, order()) == {LIMITED}
    assert {batch(practice, [order()] * 20) for _ in range(15)} == {FINE}


class InProcess:
    """Requests in process, lest the first of many leaves the window before the last arrives."""

    def __init__(self, exchange: Exchange, keys: Any) -> None:
        self._exchange = exchange
        self._keys = keys

    def __call__(self, times: int, path: str, asked: Any, keys: Any = None) -> set[tuple[int, str]]:
        body = json.dumps(asked)
        headers = signed("POST", path, body, keys or self._keys)
        arrival = Arrival("POST", path, headers, body.encode(), "::1")
        answers = [self._exchange.answer(arrival, None) for _ in range(times)]
        return {(answer.status, answer.payload["code"]) for answer in answers}


@pytest.mark.slow
def test_new_and_amended_orders_of_a_sub_account_share_a_limit() -> None:
    accounts = users(2, master="master")
    exchange = Exchange(describe(ROOT / "spec"), accounts)
    first, second = (keys_of(account) for account in accounts)
    verdicts = InProcess(exchange, first)
    amended = [{"instId": SWAP, "ordId": str(number), "newSz": "2"} for number in range(20)]
    assert verdicts(15, PLACE_SEVERAL, [order("A-USDT-SWAP")] * 20) == {FINE}
    assert verdicts(15, PLACE_SEVERAL, [order("B-USDT-SWAP")] * 20) == {FINE}
    assert verdicts(15, AMEND_SEVERAL, amended) == {FINE}
    assert verdicts(50, PLACE, order("C-USDT-SWAP")) == {FINE}
    assert verdicts(50, AMEND, amended[0]) == {FINE}
    assert verdicts(1, PLACE, order("D-USDT-SWAP")) == {(200, "50061")}
    assert verdicts(1, PLACE, order("D-USDT")) == {FINE}
    assert verdicts(1, PLACE, order("D-USDT-SWAP"), second) == {FINE}
    assert exchange.record.counts()["refused_by_limit"] == 1


@pytest.mark.slow
def test_a_parameter_can_bring_a_limit(tmp_path: Path) -> None:
    spec = shutil.copytree(ROOT / "spec", tmp_path / "spec")
    file = spec / "paths/trade/order.yaml"
    item = load(file)
    when = {"orders": 50, "seconds": 2, "per": ["user"], "when": {"rpiTakerAccess": True}}
    item["post"]["x-okx-rate-limit"].append(when)
    file.write_text(json.dumps(item))
    accounts = users(1)
    verdicts = InProcess(Exchange(describe(spec), accounts), keys_of(accounts[0]))
    taking = order(ordType="ioc", px="1", rpiTakerAccess=True)
    assert verdicts(50, PLACE, taking) == {FINE}
    assert verdicts(1, PLACE, taking) == {LIMITED}
    assert verdicts(1, PLACE, {**taking, "rpiTakerAccess": False}) == {FINE}


def test_a_limit_by_tag(practice: Practice) -> None:
    path = "/api/v5/trade/cancel-all-after"
    asked = {"timeOut": "60", "tag": "a"}
    assert post(practice, path, asked).verdict == FINE
    assert post(practice, path, asked).verdict == LIMITED
    assert post(practice, path, {"timeOut": "60"}).verdict == FINE
    assert post(practice, path, {**asked, "tag": "b"}).verdict == FINE


def test_a_limit_by_instrument_type(practice: Practice) -> None:
    target = "/api/v5/public/instruments?instType="
    assert {ask(practice, "GET", f"{target}SPOT").verdict for _ in range(20)} == {FINE}
    assert ask(practice, "GET", f"{target}SPOT").verdict == LIMITED
    assert ask(practice, "GET", f"{target}SWAP").verdict == FINE


def test_a_limit_with_and_one_without_keys(practice: Practice) -> None:
    path = "/api/v5/support/announcements"
    assert {get(practice, path).verdict for _ in range(5)} == {FINE}
    assert get(practice, path).verdict == LIMITED
    assert {ask(practice, "GET", path).verdict for _ in range(5)} == {FINE}
    assert ask(practice, "GET", path).verdict == LIMITED


def test_what_is_refused_does_not_count_and_what_leaves_the_window_makes_room(
    practice: Practice,
) -> None:
    path = "/api/v5/account/config"  # 5 in 2 s
    assert get(practice, path).verdict == FINE
    first = time.monotonic()
    time.sleep(1)
    assert {get(practice, path).verdict for _ in range(4)} == {FINE}
    second = time.monotonic()
    while time.monotonic() < first + 1.9:
        assert get(practice, path).verdict == LIMITED
    time.sleep(max(0.0, first + 2.05 - time.monotonic()))
    assert get(practice, path).verdict == FINE
    assert get(practice, path).verdict == LIMITED
    time.sleep(max(0.0, second + 2.05 - time.monotonic()))
    assert {get(practice, path).verdict for _ in range(4)} == {FINE}
    assert get(practice, path).verdict == LIMITED


def test_who_is_not_let_in_does_not_count(practice: Practice) -> None:
    path = "/api/v5/account/config"
    wrong = {**LIVE, "secret_key": "another"}
    assert {get(practice, path, wrong).verdict for _ in range(6)} == {(401, "50113")}
    assert {get(practice, path).verdict for _ in range(5)} == {FINE}


def test_a_wrong_request_counts(practice: Practice) -> None:
    path = "/api/v5/rfq/rfqs"  # 2 in 2 s
    assert get(practice, f"{path}?state=none").verdict == (400, "51000")
    assert get(practice, path).verdict == FINE
    assert get(practice, path).verdict == LIMITED


def least(key: str) -> int:
    """The smallest number of requests that an operation's limits speak of, for calls with keys."""
    limits = operations()[key]["x-okx-rate-limit"]
    kept = [each for each in limits if "role" not in each and each.get("keys") is not False]
    return min(each.get("requests", 1000) for each in kept)


SMALL = [key for key in operations() if least(key) <= 10 and reply_examples(key)]


@pytest.mark.parametrize("key", SMALL)
def test_small_limits_hold_to_the_request(practice: Practice, key: str) -> None:
    asked = next(iter(request_examples(key).values()), {})
    verdicts = [sent(practice, key, asked).verdict for _ in range(least(key) + 1)]
    assert verdicts == [FINE] * least(key) + [LIMITED]


def test_quotes_of_one_pair_share_a_window_whichever_way_they_go(practice: Practice) -> None:
    def quote(base: str, side: str) -> tuple[int, str]:
        asked = {"baseCcy": base, "quoteCcy": "USDT", "side": side, "rfqSz": "1", "rfqSzCcy": base}
        return post(practice, "/api/v5/asset/convert/estimate-quote", asked, LIVE).verdict

    assert quote("ETH", "buy") == quote("BTC", "buy") == FINE
    assert quote("ETH", "sell") == LIMITED
