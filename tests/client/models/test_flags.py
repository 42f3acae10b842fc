"""Flags of answers are true or false, with whatever words they are written."""

from __future__ import annotations

from typing import Any

import pytest
from okx_v5.account import AccountConfig
from okx_v5.market import Candlestick
from okx_v5.public import EconomicRelease
from okx_v5.trade import AttachedOrder, Order

from tests.support.callers import Caller
from tests.support.practice import LIVE, Practice

BEFORE = ["1597026383085", "3.7", "3.7", "3.6", "3.7", "8", "2", "1"]

CASES: list[tuple[Any, str, str]] = [
    (AccountConfig, "op_auth", "opAuth"),
    (AttachedOrder, "amend_px_on_trigger_type", "amendPxOnTriggerType"),
    (EconomicRelease, "date_span", "dateSpan"),
]


@pytest.mark.parametrize(("sent", "read"), [("1", True), ("0", False), ("", None), (None, None)])
def test_two_words(sent: Any, read: Any) -> None:
    assert Candlestick.from_wire([*BEFORE, sent]).confirm is read
    for model, name, wire_name in CASES:
        assert getattr(model.from_wire({wire_name: sent}), name) is read


@pytest.mark.parametrize("sent", ["2", "true", "yes", 0, 1, [], {}])
def test_what_is_neither_word_stays_readable(sent: Any) -> None:
    candle = Candlestick.from_wire([*BEFORE, sent])
    with pytest.raises(ValueError, match=r"Candlestick\.confirm is neither 1 nor 0"):
        assert candle.confirm
    assert candle["confirm"] == sent


def test_true_and_false_are_words_too() -> None:
    order = Order.from_wire({"reduceOnly": "false", "isTpLimit": "true"})
    assert (order.reduce_only, order.is_tp_limit) == (False, True)
    with pytest.raises(ValueError, match="neither true nor false"):
        assert Order.from_wire({"reduceOnly": "1"}).reduce_only


def test_over_the_wire(kind: type[Caller], practice: Practice) -> None:
    with kind(**LIVE, base_url=practice.url, timeout=5) as call:
        candles = call("market.get_candlesticks", inst_id="BTC-USDT")
    assert {type(each.confirm) for each in candles} == {bool}
