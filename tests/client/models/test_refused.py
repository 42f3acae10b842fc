"""What breaks the description is refused here: nothing is sent, and the error says why."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import OkxError, ValidationError

from tests.support.callers import Caller
from tests.support.exchange import Exchange

DOCS = "https://www.okx.com/docs-v5/en/#order-book-trading-"
PAGES = {
    "trade.close_position": DOCS + "trade-post-close-positions",
    "grid.close_position": DOCS + "grid-trading-post-close-position-for-contract-grid",
    "copy_trading.close_lead_position": DOCS + "copy-trading-post-close-lead-position",
    "copy_trading.stop_copy_trading": DOCS + "copy-trading-post-stop-copying",
}

CLOSE = ("trade.close_position", {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross"})
GRID = ("grid.close_position", {"algo_id": "448965992920907776", "mkt_close": False})
GRID_FULL = (GRID[0], {**GRID[1], "sz": "1", "px": "2"})
LEAD = ("copy_trading.close_lead_position", {"sub_pos_id": "518541406042591232"})
LEAD_LIMIT = (LEAD[0], {**LEAD[1], "inst_type": "SPOT", "ord_type": "limit", "px": "1"})
STOP = ("copy_trading.stop_copy_trading", {"unique_code": "25CD5A80241D6FE6"})

Valid = tuple[str, dict[str, Any]]


def refusal(call: Caller, exchange: Exchange, valid: Valid, **changed: Any) -> ValidationError:
    """The error of a valid call with something changed; nothing may have been sent."""
    method, arguments = valid
    with pytest.raises(ValidationError) as caught:
        call(method, **{**arguments, **changed})
    assert exchange.received == []
    error = caught.value
    assert isinstance(error, (OkxError, ValueError))
    assert error.operation == method
    assert error.documentation == PAGES[method]
    text = str(error)
    assert error.parameter in text
    assert error.wire_name in text
    assert error.rule in text
    assert error.documentation in text
    return error


@pytest.mark.parametrize("valid", [CLOSE, GRID_FULL, LEAD_LIMIT, STOP], ids=lambda v: v[0])
def test_the_calls_below_are_valid_before_they_are_changed(
    call: Caller, exchange: Exchange, valid: Valid
) -> None:
    call(valid[0], **valid[1])
    assert len(exchange.received) == 1


@pytest.mark.parametrize(
    ("method", "given", "missing"),
    [
        ("trade.close_position", {"mgn_mode": "cross"}, "inst_id"),
        ("trade.close_position", {"inst_id": "BTC-USDT-SWAP"}, "mgn_mode"),
        ("trade.close_position", {}, "inst_id, mgn_mode"),
        ("grid.close_position", {"mkt_close": True}, "algo_id"),
        ("grid.close_position", {"algo_id": "1"}, "mkt_close"),
        ("copy_trading.close_lead_position", {}, "sub_pos_id"),
        ("copy_trading.stop_copy_trading", {"inst_type": "SWAP"}, "unique_code"),
    ],
)
def test_a_required_parameter_is_missing(
    call: Caller, exchange: Exchange, method: str, given: dict[str, Any], missing: str
) -> None:
    error = refusal(call, exchange, (method, given))
    assert error.parameter == missing
    assert "required" in error.rule


@pytest.mark.parametrize(
    ("valid", "name"),
    [
        (CLOSE, "inst_id"),
        (CLOSE, "mgn_mode"),
        (GRID_FULL, "algo_id"),
        (GRID_FULL, "mkt_close"),
        (LEAD, "sub_pos_id"),
        (STOP, "unique_code"),
    ],
)
def test_none_is_no_value_for_a_required_parameter(
    call: Caller, exchange: Exchange, valid: Valid, name: str
) -> None:
    assert refusal(call, exchange, valid, **{name: None}).parameter == name


@pytest.mark.parametrize(
    ("valid", "name", "wire_name", "known"),
    [
        (CLOSE, "mgn_mode", "mgnMode", ["cross", "isolated"]),
        (CLOSE, "pos_side", "posSide", ["net", "long", "short"]),
        (LEAD, "inst_type", "instType", ["SPOT", "SWAP"]),
        (LEAD, "ord_type", "ordType", ["market", "limit"]),
        (STOP, "inst_type", "instType", ["SWAP"]),
        (STOP, "sub_pos_close_type", "subPosCloseType", ["market_close", "copy_close"]),
    ],
)
@pytest.mark.parametrize("value", ["nothing", "CROSS", "", "long ", 1, True])
def test_a_value_is_not_among_the_documented(
    call: Caller,
    exchange: Exchange,
    valid: Valid,
    name: str,
    wire_name: str,
    known: list[str],
    value: object,
) -> None:
    error = refusal(call, exchange, valid, **{name: value})
    assert (error.parameter, error.wire_name) == (name, wire_name)
    if isinstance(value, str):
        assert all(repr(each) in error.rule for each in known)


@pytest.mark.parametrize(
    ("valid", "name", "value"),
    [
        (CLOSE, "cl_ord_id", "a" * 33),
        (CLOSE, "cl_ord_id", ""),
        (CLOSE, "cl_ord_id", "a-b"),
        (CLOSE, "cl_ord_id", "abc\n"),
        (CLOSE, "cl_ord_id", "\uff11\uff12"),
        (CLOSE, "tag", "a" * 17),
        (CLOSE, "tag", "abc\n"),
        (CLOSE, "tag", "\nabc"),
        (CLOSE, "tag", ""),
        (LEAD, "tag", "abc\n"),
        (STOP, "unique_code", "25CD5A80241D6FE"),
        (STOP, "unique_code", "25CD5A80241D6FE6A"),
        (STOP, "unique_code", "25CD5A80241D6FE6ABC"),
        (STOP, "unique_code", "25CD5A80241D6FE6\n"),
        (STOP, "unique_code", "25CD5A80241D6FE-"),
    ],
)
def test_text_does_not_match_its_pattern(
    call: Caller, exchange: Exchange, valid: Valid, name: str, value: str
) -> None:
    error = refusal(call, exchange, valid, **{name: value})
    assert error.parameter == name
    assert "pattern" in error.rule


@pytest.mark.parametrize(
    ("valid", "name"),
    [(CLOSE, "inst_id"), (CLOSE, "ccy"), (GRID_FULL, "algo_id"), (LEAD, "sub_pos_id")],
)
def test_text_is_empty(call: Caller, exchange: Exchange, valid: Valid, name: str) -> None:
    assert refusal(call, exchange, valid, **{name: ""}).parameter == name


@pytest.mark.parametrize(
    ("valid", "name"), [(CLOSE, "inst_id"), (LEAD, "sub_pos_id"), (GRID_FULL, "algo_id")]
)
@pytest.mark.parametrize("value", [518541406042591232, b"BTC", ["BTC"], {"a": "b"}, True])
def test_an_id_is_not_text(
    call: Caller, exchange: Exchange, valid: Valid, name: str, value: object
) -> None:
    assert refusal(call, exchange, valid, **{name: value}).parameter == name


@pytest.mark.parametrize("value", ["true", "false", 1, 0, "", None])
def test_a_flag_is_neither_true_nor_false(call: Caller, exchange: Exchange, value: object) -> None:
    assert refusal(call, exchange, GRID_FULL, mkt_close=value).parameter == "mkt_close"


@pytest.mark.parametrize("valid", [GRID_FULL, LEAD_LIMIT], ids=lambda v: v[0])
@pytest.mark.parametrize("value", [0.1, 1.0, float("nan"), float("inf")])
def test_a_float_is_no_price(call: Caller, exchange: Exchange, valid: Valid, value: float) -> None:
    error = refusal(call, exchange, valid, px=value)
    assert error.parameter == "px"
    assert "float" in error.rule


def test_the_refusal_of_a_float_says_what_to_pass(call: Caller, exchange: Exchange) -> None:
    error = refusal(call, exchange, GRID_FULL, px=0.1)
    assert "Decimal('0.1')" in error.rule


@pytest.mark.parametrize("valid", [GRID_FULL, LEAD_LIMIT], ids=lambda v: v[0])
@pytest.mark.parametrize(
    "value",
    [
        True,
        False,
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal("-Infinity"),
        "NaN",
        "1e5",
        "1E-7",
        "",
        " 1",
        "1\n",
        "1,000",
        "1_000",
        ".5",
        "5.",
        "+1",
        "0x10",
        "\u0661",
        b"1",
        [1],
    ],
    ids=repr,
)
def test_no_number(call: Caller, exchange: Exchange, valid: Valid, value: object) -> None:
    assert refusal(call, exchange, valid, px=value).parameter == "px"


@pytest.mark.parametrize(
    ("given", "missing"), [({}, "sz"), ({"px": "1"}, "sz"), ({"sz": "1"}, "px")]
)
def test_closing_a_part_of_a_grid_needs_size_and_price(
    call: Caller, exchange: Exchange, given: dict[str, str], missing: str
) -> None:
    error = refusal(call, exchange, GRID, **given)
    assert error.parameter == missing
    assert "required" in error.rule
    assert "mkt_close" in error.rule


@pytest.mark.parametrize(
    ("given", "broken"),
    [
        ({}, "inst_type"),
        ({"inst_type": "SPOT"}, "ord_type"),
        ({"ord_type": "limit"}, "inst_type"),
        ({"inst_type": "SPOT", "ord_type": "market"}, "ord_type"),
        ({"inst_type": "SWAP", "ord_type": "limit"}, "inst_type"),
    ],
)
def test_a_price_is_for_limit_orders_of_spot_lead_traders(
    call: Caller, exchange: Exchange, given: dict[str, str], broken: str
) -> None:
    error = refusal(call, exchange, LEAD, px="1", **given)
    assert error.parameter == broken
    assert "px" in error.rule


@pytest.mark.parametrize(("name", "here"), [("instId", "inst_id"), ("clOrdId", "cl_ord_id")])
def test_a_wire_name(call: Caller, exchange: Exchange, name: str, here: str) -> None:
    error = refusal(call, exchange, CLOSE, **{name: "1"})
    assert (error.parameter, error.rule) == (name, f"is {here} here")


@pytest.mark.parametrize("name", ["cl_ordid", "self", "leverage"])
def test_an_unknown_parameter(call: Caller, exchange: Exchange, name: str) -> None:
    error = refusal(call, exchange, CLOSE, **{name: "1"})
    assert error.parameter == name
    assert "mgn_mode" in error.rule


@pytest.mark.parametrize("method", PAGES)
def test_arguments_are_passed_by_name(call: Caller, exchange: Exchange, method: str) -> None:
    with pytest.raises(ValidationError, match="by name") as caught:
        call(method, "BTC-USDT-SWAP", "cross")
    assert exchange.received == []
    assert caught.value.documentation == PAGES[method]


@pytest.mark.parametrize(
    ("extra", "named"),
    [
        ({"mgnMode": "isolated"}, "mgnMode"),
        ({"tag": "mine"}, "tag"),
        ({"newPx": 0.1}, "extra"),
        ({"newList": [{"px": 0.1}]}, "extra"),
        ({"newPx": Decimal("NaN")}, "extra"),
        ({"when": object()}, "extra"),
    ],
)
def test_extra_neither_overrides_nor_carries_what_cannot_go_out(
    call: Caller, exchange: Exchange, extra: dict[str, object], named: str
) -> None:
    assert named in str(refusal(call, exchange, CLOSE, extra=extra))


@pytest.mark.parametrize("extra", ["newField", ["newField"], [("newField", "1")], 5])
def test_extra_is_a_mapping(call: Caller, exchange: Exchange, extra: object) -> None:
    assert refusal(call, exchange, CLOSE, extra=extra).parameter == "extra"


def test_extra_that_has_no_end(call: Caller, exchange: Exchange) -> None:
    endless: list[object] = []
    endless.append(endless)
    assert refusal(call, exchange, CLOSE, extra={"newList": endless}).parameter == "extra"


def test_text_that_has_no_bytes(call: Caller, exchange: Exchange) -> None:
    refusal(call, exchange, CLOSE, inst_id="\ud800")


def test_a_private_call_without_keys(kind: type[Caller], exchange: Exchange) -> None:
    with kind(base_url=exchange.url) as without_keys:
        assert "api_key" in str(refusal(without_keys, exchange, CLOSE))


def test_the_client_works_on_after_a_refusal(call: Caller, exchange: Exchange) -> None:
    refusal(call, exchange, CLOSE, mgn_mode="crossed")
    call(CLOSE[0], **CLOSE[1])
    assert len(exchange.received) == 1
