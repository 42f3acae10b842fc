"""What goes out: the caller's values in the exchange's notation, and nothing else."""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Any

import pytest

from tests.support.callers import Caller
from tests.support.exchange import Exchange

GRID = {"algo_id": "448965992920907776", "mkt_close": False}
POSITION = {"inst_id": "BTC-USDT-SWAP", "avg_px": 1}
CLOSE = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross"}


class Mode(StrEnum):
    CROSS = "cross"


class Lots(IntEnum):
    THREE = 3


class Symbol(str):
    """Text with a type of its own, as trading systems have it."""


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (Decimal("1E+3"), "1000"),
        (Decimal("0.00000001"), "0.00000001"),
        (Decimal("1E-8"), "0.00000001"),
        (Decimal("-2.50"), "-2.50"),
        (Decimal("0E+2"), "0"),
        (Decimal("12345678901234567890.123456789"), "12345678901234567890.123456789"),
        (3, "3"),
        (0, "0"),
        (10**30, "1" + "0" * 30),
        (Lots.THREE, "3"),
        ("0.10", "0.10"),
        ("007", "007"),
    ],
)
def test_numbers_go_out_as_plain_text(
    call: Caller, exchange: Exchange, given: object, sent: str
) -> None:
    call("account.build_positions", sim_pos=[{**POSITION, "pos": given}])
    assert exchange.received[0].json["simPos"][0]["pos"] == sent


def test_unset_is_absent(call: Caller, exchange: Exchange) -> None:
    call("trade.close_position", **CLOSE)
    assert exchange.received[0].json == {"instId": "BTC-USDT-SWAP", "mgnMode": "cross"}


def test_none_is_unset(call: Caller, exchange: Exchange) -> None:
    unset: dict[str, Any] = dict.fromkeys(["pos_side", "ccy", "auto_cxl", "cl_ord_id", "tag"])
    call("trade.close_position", **CLOSE, **unset, extra=None)
    assert exchange.received[0].json == {"instId": "BTC-USDT-SWAP", "mgnMode": "cross"}


@pytest.mark.parametrize("value", [True, False])
def test_flags_go_out_as_json_booleans(call: Caller, exchange: Exchange, value: bool) -> None:
    call("trade.close_position", **CLOSE, auto_cxl=value)
    assert exchange.received[0].json["autoCxl"] is value


def test_enums_and_subclasses_of_text_go_out_as_text(call: Caller, exchange: Exchange) -> None:
    call("trade.close_position", inst_id=Symbol("BTC-USDT-SWAP"), mgn_mode=Mode.CROSS)
    assert exchange.received[0].json == {"instId": "BTC-USDT-SWAP", "mgnMode": "cross"}


@pytest.mark.parametrize("length", [1, 32])
def test_an_order_id_of_any_documented_length(
    call: Caller, exchange: Exchange, length: int
) -> None:
    call("trade.close_position", **CLOSE, cl_ord_id="a" * length, tag="Z9")
    assert exchange.received[0].json["clOrdId"] == "a" * length


@pytest.mark.parametrize("code", ["25CD5A80241D6FE6", "25CD5A80241D6FE6AB"])
def test_a_lead_trader_has_a_code_of_16_or_18(call: Caller, exchange: Exchange, code: str) -> None:
    call("copy_trading.stop_copy_trading", unique_code=code)
    assert exchange.received[0].json == {"uniqueCode": code}


def test_a_lead_limit_order(call: Caller, exchange: Exchange) -> None:
    limit = {"inst_type": "SPOT", "ord_type": "limit", "px": Decimal("0")}
    call("copy_trading.close_lead_position", sub_pos_id="518", **limit)
    assert exchange.received[0].json == {
        "subPosId": "518",
        "instType": "SPOT",
        "ordType": "limit",
        "px": "0",
    }


def test_extra_adds_parameters(call: Caller, exchange: Exchange) -> None:
    extra = {"newField": "1", "flag": True, "count": 2, "px": Decimal("1E+3"), "none": None}
    call("trade.close_position", **CLOSE, extra=extra)
    assert exchange.received[0].json == {
        "instId": "BTC-USDT-SWAP",
        "mgnMode": "cross",
        "newField": "1",
        "flag": True,
        "count": 2,
        "px": "1000",
        "none": None,
    }


def test_extra_may_be_nested(call: Caller, exchange: Exchange) -> None:
    orders = ({"px": Decimal("0.00000001"), "ids": ["a", "b"]},)
    call("trade.close_position", **CLOSE, extra={"attached": orders})
    assert exchange.received[0].json["attached"] == [{"px": "0.00000001", "ids": ["a", "b"]}]


@pytest.mark.parametrize("text", ["永续合约", 'a"b\\c', "\u2028\U0001f600", "</script>"])
def test_any_text_is_signed_as_it_is_sent(call: Caller, exchange: Exchange, text: str) -> None:
    reply = call("trade.close_position", **{**CLOSE, "inst_id": text})
    assert exchange.received[0].json["instId"] == text
    assert exchange.received[0].refusal() == ""
    assert reply[0].inst_id == text
