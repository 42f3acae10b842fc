"""Rules that JSON Schema cannot say: the client refuses with words, the practice exchange too."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest
from okx_v5 import OPERATIONS, ValidationError

from tests.practice.asking import get, post
from tests.support.good_requests import DAY, windows
from tests.support.practice import Practice

ORDER = "POST /api/v5/trade/order"
BATCH = "POST /api/v5/trade/batch-orders"
AMEND = "POST /api/v5/trade/amend-order"
AMEND_SEVERAL = "POST /api/v5/trade/amend-batch-orders"
ALGO = "POST /api/v5/trade/order-algo"
STOP = {"slTriggerPx": "1", "slOrdPx": "-1"}
LEVERAGE = "POST /api/v5/account/set-leverage"

SPOT = {
    "instId": "BTC-USDT",
    "tdMode": "cross",
    "side": "buy",
    "ordType": "limit",
    "sz": "3",
    "px": "1",
}
SWAP = {**SPOT, "instId": "BTC-USDT-SWAP"}
FUTURE = {**SPOT, "instId": "BTC-USD-261225"}
OPTION = {**SPOT, "instId": "BTC-USD-261225-100000-C"}
OTHER = {**SPOT, "instId": "SOMETHING_ELSE"}
PRICED = {name: value for name, value in SPOT.items() if name != "px"}
MARKET = {**PRICED, "ordType": "market"}


def splits(*changes: dict[str, str]) -> list[dict[str, str]]:
    """Several take profits of one order, which differ in price."""
    base = {"tpOrdPx": "-1", "sz": "1"}
    return [
        {**base, "tpTriggerPx": str(place), **each} for place, each in enumerate(changes, start=2)
    ]


def with_splits(*changes: dict[str, str]) -> Any:
    return {**SWAP, "sz": str(len(changes)), "attachAlgoOrds": splits(*changes)}


CONVERT = "POST /api/v5/trade/easy-convert"
REPAY = "POST /api/v5/trade/one-click-repay"
BORROW = "POST /api/v5/finance/flexible-loan/borrow"
MAX_LOAN = "POST /api/v5/finance/flexible-loan/max-loan"
RECURRING = "POST /api/v5/tradingBot/recurring/order-algo"
COPY = "POST /api/v5/copytrading/first-copy-settings"
COPIED = {
    "uniqueCode": "25CD5A80241D6FE6",
    "copyMgnMode": "cross",
    "copyInstIdType": "copy",
    "copyTotalAmt": "500",
    "subPosCloseType": "copy_close",
    "copyRatio": "1",
    "copyAmt": "500.1",
}


def borrowed(ccy: str, *collateral: str) -> Any:
    locked = [{"ccy": each, "amt": "1"} for each in collateral]
    return {"loanData": {"ccy": ccy, "amt": "1"}, "collateralData": locked, "clOrdId": "a"}


def max_loan(ccy: str, *collateral: str) -> Any:
    return {"borrowCcy": ccy, "supCollateral": [{"ccy": each, "amt": "1"} for each in collateral]}


def recurring(*ratios: str) -> Any:
    shares = [{"ccy": f"C{place}", "ratio": ratio} for place, ratio in enumerate(ratios)]
    return {
        "stgyName": "A",
        "recurringList": shares,
        "period": "daily",
        "recurringTime": "0",
        "timeZone": "8",
        "amt": "100",
        "investmentCcy": "USDT",
        "tdMode": "cash",
    }


RATES = "GET /api/v5/finance/okusd/rate/history"
INVITEES = "GET /api/v5/affiliate/invitee/list"
WITHIN, BEYOND = windows(186 * DAY)
JOINED, JOINED_BEYOND = windows(90 * DAY, "joinTimeBegin", "joinTimeEnd")
QUOTE = "POST /api/v5/rfq/create-quote"
GRID = "POST /api/v5/tradingBot/grid/order-algo"
BUILD = "POST /api/v5/account/position-builder"
GRID_ORDER = {"algoOrdType": "grid", "maxPx": "2", "minPx": "1", "gridNum": "3"}
CONTRACTS = {
    **GRID_ORDER,
    "algoOrdType": "contract_grid",
    "sz": "1",
    "direction": "long",
    "lever": "2",
}


def quote(order: dict[str, str], **changes: str) -> Any:
    """A quote of one leg in the instrument of an order."""
    leg = {"instId": order["instId"], "sz": "1", "px": "1", "side": "buy", **changes}
    return {"rfqId": "1", "quoteSide": "buy", "legs": [leg]}


REFUSED: list[tuple[str, Any, str]] = [
    (BATCH, [{**SPOT, "clOrdId": "a"}, SPOT, {**SWAP, "clOrdId": "a"}], "orders"),
    (AMEND_SEVERAL, [{"instId": "A", "ordId": "1", "newSz": "1"}] * 2, "orders"),
    (ORDER, {**SPOT, "posSide": "net"}, "pos_side"),
    (ORDER, {**OPTION, "posSide": "net"}, "pos_side"),
    (ORDER, {**OPTION, "reduceOnly": True}, "reduce_only"),
    (ORDER, {**PRICED, "pxUsd": "1"}, "px_usd"),
    (ORDER, {**PRICED, "instId": "BTC-USDT-SWAP", "pxVol": "1"}, "px_vol"),
    (ORDER, {**MARKET, "instId": "BTC-USD-261225", "tgtCcy": "base_ccy"}, "tgt_ccy"),
    (ORDER, {**SWAP, "tradeQuoteCcy": "USDT"}, "trade_quote_ccy"),
    (ORDER, {**SWAP, "banAmend": True}, "ban_amend"),
    (ORDER, {**MARKET, "instId": OPTION["instId"]}, "ord_type"),
    (ORDER, {**SPOT, "ordType": "mmp"}, "ord_type"),
    (ORDER, {**SPOT, "attachAlgoOrds": splits({}, {})}, "attach_algo_ords[0]"),
    (ORDER, with_splits({}, {"tpTriggerPx": "2"}), "attach_algo_ords"),
    (
        ORDER,
        with_splits({"tpTriggerPxType": "last"}, {"tpTriggerPxType": "mark"}),
        "attach_algo_ords",
    ),
    (
        ORDER,
        {**with_splits({}, {}), "attachAlgoOrds": [*splits({}, {}), STOP, STOP]},
        "attach_algo_ords",
    ),
    (ORDER, {**with_splits({}, {}), "sz": "3"}, "attach_algo_ords"),
    (BATCH, [SWAP, {**with_splits({}, {}), "sz": "1.9"}], "orders[1].attach_algo_ords"),
    (CONVERT, {"fromCcy": ["ADA", "USDC"], "toCcy": "USDC"}, "to_ccy"),
    (REPAY, {"debtCcy": ["ETH", "BTC"], "repayCcy": "ETH"}, "repay_ccy"),
    (BORROW, borrowed("USDT", "BTC", "USDT"), "loan_data"),
    (BORROW, {**borrowed("BTC", "BTC"), "ordId": "1"}, "loan_data"),
    (MAX_LOAN, max_loan("USDT", "BTC", "USDT"), "borrow_ccy"),
    (RECURRING, recurring("0.1", "0.2", "0.8"), "recurring_list"),
    (RECURRING, recurring("0.5"), "recurring_list"),
    (RECURRING, recurring("0.3", "0.7000000000000000000000000000001"), "recurring_list"),
    (COPY, COPIED, "copy_total_amt"),
    (COPY, {**COPIED, "copyMode": "fixed_amount"}, "copy_total_amt"),
    (
        LEVERAGE,
        {"instId": "A-B", "lever": "1", "mgnMode": "isolated", "posSide": "long"},
        "pos_side",
    ),
    (AMEND, {"instId": "A-B", "ordId": "1", "newPxVol": "1"}, "new_px_vol"),
    (QUOTE, quote(SWAP, tgtCcy="base_ccy"), "legs[0].tgt_ccy"),
    (QUOTE, quote(FUTURE, tradeQuoteCcy="USDT"), "legs[0].trade_quote_ccy"),
    (GRID, {**GRID_ORDER, "instId": "BTC-USDT-SWAP", "quoteSz": "1"}, "algo_ord_type"),
    (GRID, {**CONTRACTS, "instId": "BTC-USDT"}, "algo_ord_type"),
    (GRID, {**CONTRACTS, "instId": OPTION["instId"]}, "algo_ord_type"),
    (BUILD, {"simPos": [{"instId": "BTC-USDT", "pos": "1", "avgPx": "1"}]}, "sim_pos[0].pos"),
    (RATES, BEYOND, "begin"),
    (INVITEES, JOINED_BEYOND, "join_time_begin"),
]

TAKEN: list[tuple[str, Any]] = [
    (RATES, WITHIN),
    (INVITEES, JOINED),
    (QUOTE, quote(SPOT, tgtCcy="base_ccy", tradeQuoteCcy="USDT")),
    (QUOTE, quote(FUTURE, posSide="long")),
    (QUOTE, quote(OPTION, posSide="long")),
    (QUOTE, quote(SPOT, posSide="net")),
    (QUOTE, quote(OTHER, posSide="long", tgtCcy="base_ccy")),
    (GRID, {**GRID_ORDER, "instId": "BTC-USDT", "quoteSz": "1"}),
    (GRID, {**CONTRACTS, "instId": "BTC-USDT-SWAP"}),
    (BUILD, {"simPos": [{"instId": OPTION["instId"], "pos": "-1", "avgPx": "1"}]}),
    (BATCH, [{**SPOT, "clOrdId": "a"}, SPOT, SPOT, {**SWAP, "clOrdId": "A"}]),
    (AMEND_SEVERAL, [{"instId": "A", "ordId": each, "newSz": "1"} for each in "12"]),
    (ORDER, {**SWAP, "posSide": "net", "reduceOnly": True}),
    (ORDER, {**FUTURE, "posSide": "net"}),
    (ORDER, {**SPOT, "reduceOnly": True}),  # it may be MARGIN
    (ORDER, {**OPTION, "reduceOnly": False, "banAmend": False}),
    (ORDER, {**PRICED, "instId": OPTION["instId"], "pxUsd": "1"}),
    (ORDER, {**MARKET, "tgtCcy": "base_ccy", "tradeQuoteCcy": "USDT", "banAmend": True}),
    (ORDER, {**OTHER, "posSide": "net", "tradeQuoteCcy": "USDT"}),  # the ID tells nothing
    (ORDER, with_splits(*[{}] * 10)),
    (ORDER, {**with_splits({}, {}), "attachAlgoOrds": [*splits({}, {}), STOP]}),
    (CONVERT, {"fromCcy": ["ADA", "USDC"], "toCcy": "OKB"}),
    (BORROW, borrowed("USDT", "BTC", "USDC")),
    (BORROW, {"loanData": {"ccy": "USDT", "amt": "1"}, "ordId": "1", "clOrdId": "a"}),
    (MAX_LOAN, max_loan("USDT", "BTC", "USDC")),
    (MAX_LOAN, {"borrowCcy": "USDT"}),
    (RECURRING, recurring("0.1", "0.2", "0.7")),
    (RECURRING, recurring("1.0")),
    (COPY, {**COPIED, "copyMode": "ratio_copy"}),
    (COPY, {**COPIED, "copyAmt": "500.0"}),
    (LEVERAGE, {"instId": "A-B-SWAP", "lever": "1", "mgnMode": "isolated", "posSide": "long"}),
]


def code_of(practice: Practice, key: str, wire: Any) -> str:
    method, _, path = key.partition(" ")
    if method == "POST":
        answered = post(practice, path, wire)
    else:
        answered = get(practice, f"{path}?{urlencode(wire)}")
    return str(answered.json["code"])


@pytest.mark.parametrize(("key", "wire", "parameter"), REFUSED)
def test_refused_by_both(practice: Practice, key: str, wire: Any, parameter: str) -> None:
    with pytest.raises(ValidationError) as caught:
        OPERATIONS[key].request.from_wire(wire)
    assert caught.value.parameter == parameter
    told = (
        *("only, which inst_id is not", "must not have two elements", "must have"),
        *("must be none of", "must be at least", "must be at most"),
    )
    assert any(each in caught.value.rule for each in told)
    assert code_of(practice, key, wire) == "51000"


@pytest.mark.parametrize(("key", "wire"), TAKEN)
def test_taken_by_both(practice: Practice, key: str, wire: Any) -> None:
    assert OPERATIONS[key].request.from_wire(wire).to_wire() == wire
    assert code_of(practice, key, wire) == "0"


@pytest.mark.parametrize("change", [{"sz": "0"}, {"sz": "-1"}, {"px": "0"}, {"px": "-5"}])
def test_sizes_of_nothing_are_refused_by_both(practice: Practice, change: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="must be more than 0"):
        OPERATIONS[ORDER].request.from_wire({**SPOT, **change})
    assert code_of(practice, ORDER, {**SPOT, **change}) == "51000"
