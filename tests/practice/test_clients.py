"""The generated client against the practice exchange, which shares nothing but the description."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import okx_v5
import pytest
from okx_v5 import OPERATIONS

from tests.endpoints.forms import as_models
from tests.practice.test_checks import each_example, example
from tests.support.callers import Caller
from tests.support.practice import DEMO, LIVE, Practice

pytestmark = pytest.mark.slow


@pytest.fixture
def call(practice: Practice, kind: type[Caller]) -> Iterator[Caller]:
    with kind(**LIVE, base_url=practice.url, timeout=5) as caller:
        yield caller


@each_example
def test_documented_requests_are_understood(
    call: Caller, practice: Practice, key: str, name: str
) -> None:
    operation = OPERATIONS[key]
    practice.reset()
    reply = call(operation.label, **as_models(operation.request.from_wire(example(key, name))))
    assert reply.code == "0"
    assert practice.counts(key)["executed"] == 1


def test_demo_trading(practice: Practice, kind: type[Caller]) -> None:
    with kind(**DEMO, base_url=practice.url) as demo:
        assert demo("account.get_balance").code == "0"
    live = kind(**{**DEMO, "demo": False}, base_url=practice.url)
    with live, pytest.raises(okx_v5.ApiError) as refused:
        live("account.get_balance")
    assert refused.value.code == "50101"


def test_pages_come_to_an_end(call: Caller) -> None:
    pages = list(call.pages("trade.get_fills_history", inst_type="SPOT"))
    assert len(pages) <= 2
    assert len(pages[0]) > 0


def test_names_come_back(call: Caller) -> None:
    order: dict[str, Any] = {"inst_id": "BTC-USDT", "td_mode": "cash", "side": "buy"}
    reply = call("trade.place_order", **order, ord_type="market", sz="1", cl_ord_id="mine")
    assert reply[0].cl_ord_id == "mine"
    assert attrgetter("sz")(call("trade.get_order", inst_id="BTC-USDT", cl_ord_id="mine")[0])
