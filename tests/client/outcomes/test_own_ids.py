"""The IDs that callers give: an unknown outcome can be asked for by each of them."""

from __future__ import annotations

import pickle
import re
from typing import Any

import pytest
from okx_v5 import OPERATIONS, BadReply, OutcomeUnknown
from okx_v5._runtime.models.outcomes import OWN_IDS, own_id
from okxgen.description.promises import OWN_IDS as OF_THE_DESCRIPTION

from tests.support.callers import Caller
from tests.support.description import operations, request_schema, resolved
from tests.support.exchange import Exchange, Fault, reply

CALLED = re.compile(r"cl[A-Z]\w*Id|algoClOrdId|clientId")


def own_ids() -> set[str]:
    """What requests that act call the caller's own ID of what they make."""
    names: set[str] = set()
    for key in operations():
        if key.startswith("POST "):
            schema = resolved(request_schema(key))
            schema = resolved(schema.get("items", schema))
            names.update(filter(CALLED.fullmatch, schema["properties"]))
    return names


def test_are_all_known() -> None:
    assert own_ids() <= set(OWN_IDS) == set(OF_THE_DESCRIPTION)
    assert {"clOrdId", "algoClOrdId", "clTReqId"} <= own_ids()


@pytest.mark.parametrize("name", OWN_IDS)
def test_are_told_where_an_outcome_is_unknown(name: str) -> None:
    assert own_id({name: "mine-1", "ordId": "1"}) == "mine-1"
    error = OutcomeUnknown(
        "cut off", "a.b", ("mine-1",), (), OPERATIONS["POST /api/v5/trade/order"].promise.ask
    )
    assert "ask for the ID mine-1 with GET /api/v5/trade/order" in str(error)


BORROW: dict[str, Any] = {
    "loan_data": {"ccy": "USDT", "amt": "1000"},
    "collateral_data": [{"ccy": "BTC", "amt": "0.02"}],
    "cl_ord_id": "mine-1",
}
LOOK = "look with GET /api/v5/finance/flexible-loan/loan-info what came of it before sending"


@pytest.mark.parametrize("answer", [reply(), reply({"ordId": ""}), Fault.SWALLOW])
def test_that_no_endpoint_knows_are_not_asked_for(
    call: Caller, exchange: Exchange, answer: Any
) -> None:
    exchange.script(answer)
    with pytest.raises(OutcomeUnknown, match=LOOK) as caught:
        call("flexible_loan.borrow", **BORROW)
    # It is told all the same, but not as what to ask for.
    assert (caught.value.cl_ord_id, caught.value.finds_ids) == ("mine-1", False)
    assert "mine-1" not in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.finds_ids) == (str(caught.value), False)
    assert isinstance(caught.value, BadReply) == (answer is not Fault.SWALLOW)


def test_that_the_endpoint_knows_are_asked_for(call: Caller, exchange: Exchange) -> None:
    exchange.script(reply())
    order = {"inst_id": "BTC-USDT", "td_mode": "cash", "side": "buy", "ord_type": "market"}
    with pytest.raises(OutcomeUnknown, match="ask for the ID mine1 with GET") as caught:
        call("trade.place_order", **order, sz=1, cl_ord_id="mine1")
    assert caught.value.finds_ids
