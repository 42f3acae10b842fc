"""Answers that prove nothing, of the practice exchange, and what the client makes of them."""

from __future__ import annotations

from typing import Any

import pytest
from okx_v5 import OPERATIONS, BadReply, InvalidRequestError, NotDoneError

from tests.endpoints.forms import as_models
from tests.support.callers import Caller
from tests.support.description import operations, request_examples
from tests.support.every import every
from tests.support.practice import LIVE, Practice

pytestmark = pytest.mark.slow

ORDER = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "limit",
    "px": "2.15",
    "sz": "2",
}
ORDERS = [{**ORDER, "cl_ord_id": name} for name in ("a0", "a1", "a2")]
PROMISING = [
    key
    for key, operation in operations().items()
    if key.startswith("POST ") and operation.get("x-okx-result", {}).get("rows") in ("one", "each")
]
KEY = "POST /api/v5/trade/batch-orders"


def arguments_of(key: str) -> dict[str, Any]:
    """A documented request."""
    wire = next(iter(request_examples(key).values()))
    return as_models(OPERATIONS[key].request.from_wire(wire))


HOLLOW = [
    ("missing-rows", {"rows": [0, 1]}),
    *(("hollow-rows", {"rows": [0, 1], "value": value}) for value in ("object", "null", "text")),
    *(
        ("odd-data", {"value": each})
        for each in ("null", "absent", "empty", "object", "text", "row")
    ),
]

APART = 4


@every("key", {key: key for key in PROMISING})
def test_no_operation_that_acts_is_taken_for_done(
    kind: type[Caller], practice: Practice, key: str
) -> None:
    """Some of the answers for each, all of them for every few."""
    if OPERATIONS[key].safe:
        return
    with kind(**LIVE, base_url=practice.url) as call:
        for does, settings in HOLLOW[PROMISING.index(key) % APART :: APART]:
            practice.reset()
            practice.scenario(does, **settings)
            with pytest.raises(BadReply) as caught:
                call(OPERATIONS[key].label, **arguments_of(key))
            assert caught.value.operation == key, does
            counts = practice.counts(key)
            assert (counts["received"], counts["executed"] > 0) == (1, True), does


@pytest.mark.parametrize("does", ["missing-rows", "foreign-rows", "hollow-rows"])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_of_a_batch_the_others_are_told(
    kind: type[Caller], practice: Practice, does: str, place: int
) -> None:
    practice.scenario(does, rows=[place])
    with kind(**LIVE, base_url=practice.url) as call, pytest.raises(BadReply) as caught:
        call("trade.place_orders", orders=ORDERS)
    error = caught.value
    assert (error.places, error.cl_ord_ids) == ((place,), (f"a{place}",))
    states = ["taken"] * 3
    states[place] = "unknown"
    assert [each.state for each in error.reply.outcomes] == states
    assert practice.counts(KEY)["received"] == 1


def test_an_order_that_was_not_done(kind: type[Caller], practice: Practice) -> None:
    practice.scenario("no-success")
    with kind(**LIVE, base_url=practice.url) as call, pytest.raises(InvalidRequestError):
        call("trade.place_order", **ORDER)
    assert practice.counts("POST /api/v5/trade/order")["executed"] == 0


def test_a_result_of_false(kind: type[Caller], practice: Practice) -> None:
    practice.scenario("no-success")
    key = "POST /api/v5/copytrading/stop-copy-trading"
    with kind(**LIVE, base_url=practice.url) as call, pytest.raises(NotDoneError) as caught:
        call(OPERATIONS[key].label, **arguments_of(key))
    assert "result = false" in str(caught.value)
    assert caught.value.resend == "no"
