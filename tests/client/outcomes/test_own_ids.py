"""The IDs that callers give: an unknown outcome can be asked for by each of them."""

from __future__ import annotations

import re

import pytest
from okx_v5 import OPERATIONS, OutcomeUnknown
from okx_v5._runtime.models.outcomes import OWN_IDS, own_id
from okxgen.practice.answers import OWN_IDS as OF_THE_PRACTICE_EXCHANGE

from tests.support.description import operations, request_schema, resolved

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
    assert own_ids() <= set(OWN_IDS) == set(OF_THE_PRACTICE_EXCHANGE)
    assert {"clOrdId", "algoClOrdId", "clTReqId"} <= own_ids()


@pytest.mark.parametrize("name", OWN_IDS)
def test_are_told_where_an_outcome_is_unknown(name: str) -> None:
    assert own_id({name: "mine-1", "ordId": "1"}) == "mine-1"
    error = OutcomeUnknown(
        "cut off", "a.b", ("mine-1",), (), OPERATIONS["POST /api/v5/trade/order"].promise.ask
    )
    assert "ask for the ID mine-1 with GET /api/v5/trade/order" in str(error)
