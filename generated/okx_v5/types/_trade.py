# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, Optional, TypedDict

from .._runtime.models.convert import Extra, Number
from .._runtime.models.undescribed import OneOf
from ..trade import AttachedOrderToAmend, AttachedOrderToPlace

TradeAttachedOrderToAmendNewTpOrdKind = Literal["condition", "limit"]
"""New kind of take profit: `condition` waits for its trigger, `limit` is a limit order at
`newTpOrdPx`.
"""

TradeAttachedOrderToAmendNewTpTriggerPxType = Literal["last", "index", "mark"]
"""Price that is compared with the trigger of the take profit, for FUTURES and SWAP. Required when a
take profit is added that was not there.
"""

TradeAttachedOrderToAmendNewSlTriggerPxType = Literal["last", "index", "mark"]
"""Price that is compared with the trigger of the stop loss, for FUTURES and SWAP. Required when a
stop loss is added that was not there.
"""

TradeAttachedOrderToAmendAmendPxOnTriggerType = Literal["0", "1"]
"""Whether the stop loss beside several take profits moves to the average price paid when the first
of them triggers, `0` no, `1` yes.
"""

TradeAmendOrderSpeedBump = Literal["1"]
"""Consents to the delay of event contracts. Required for event contracts, unless the order is
post-only.
"""

TradeAmendOrderPxAmendType = Literal["0", "1"]
"""What to do with a `newPx` beyond the price limit, `0` refuse it, `1` change it to the best price
allowed.
"""

TradeAttachedOrderToPlaceTpOrdKind = Literal["condition", "limit"]
"""Kind of take profit: `condition` waits for its trigger, `limit` is a limit order at `tpOrdPx`
(not for spot, margin and options, nor for lead traders). All take profits of an order are of one
kind.
"""

TradeAttachedOrderToPlaceAmendPxOnTriggerType = Literal["0", "1"]
"""Whether the stop loss beside several take profits moves to the average price paid when the first
of them triggers, `0` no, `1` yes. Not for spot and margin.
"""

TradePlaceOrderOutcome = Literal["yes", "no"]
"""The outcome to trade, for event contracts only, where it is required."""

TradePlaceOrderPxAmendType = Literal["0", "1"]
"""What to do with a `px` beyond the price limit, `0` refuse it, `1` change it to the best price
allowed.
"""

TradePlaceEasyConvertSource = Literal["1", "2"]
"""Account whose balances are converted, `1` trading, `2` funding account."""

TradeGetEasyConvertCurrenciesSource = Literal["1", "2"]
"""Account whose balances are meant, `1` trading, `2` funding account."""

TradeGetFillsInstType = Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Only this instrument type."""

TradeGetFillsHistoryInstType = Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Instrument type."""

TradeMassCancelInstType = Literal["OPTION"]
"""Instrument type; options only."""

TradeGetOneClickRepayCurrenciesDebtType = Literal["cross", "isolated"]
"""Only debts of this type, `cross` or `isolated` margin."""

TradeAttachedOrderToPrecheckTpOrdKind = Literal["condition", "limit"]
"""Kind of take profit: `condition` waits for its trigger, `limit` is a limit order at `tpOrdPx`
(not for spot, margin and options, nor for lead traders). All take profits of an order are of one
kind.
"""

TradePrecheckOrderOrdType = Literal[
    "market", "limit", "post_only", "fok", "ioc", "optimal_limit_ioc", "rpi"
]
"""Order type: `market` (not for options), `limit`, `post_only` (cancelled rather than take
liquidity), `fok` (at once and wholly, or not at all), `ioc` (at once what is possible),
`optimal_limit_ioc` (FUTURES and SWAP: `ioc` at the limit of the price band), `rpi` (Retail Price
Improvement; neither reduce-only nor with attached orders).
"""

TradePrecheckOrderOutcome = Literal["yes", "no"]
"""The outcome to trade, for event contracts only, where it is required."""

TradeGetOrdersHistoryInstType = Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Instrument type."""

TradeGetOrdersHistoryOrdType = Literal[
    "market",
    "limit",
    "post_only",
    "fok",
    "ioc",
    "optimal_limit_ioc",
    "mmp",
    "mmp_and_post_only",
    "op_fok",
    "rpi",
    "elp",
]
"""Only these order types; `op_fok` is a simple option, filled wholly or not at all, `elp` the
former `rpi`.
"""

TradeGetOrdersHistoryState = Literal["canceled", "filled", "mmp_canceled"]
"""Only orders in this state: `filled` wholly, `canceled`, or `mmp_canceled` by market maker
protection. Cancelled orders may have fills.
"""

TradeGetOrdersHistoryCategory = Literal[
    "twap", "adl", "full_liquidation", "partial_liquidation", "delivery", "ddh"
]
"""Only orders that the exchange itself placed for this reason: `twap` repayment of a debt, `adl`
auto-deleveraging, `full_liquidation` and `partial_liquidation` for lack of margin, `delivery` on
expiry, `ddh` delta hedging.
"""

TradeGetOrdersHistoryArchiveInstType = Literal[
    "SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"
]
"""Instrument type."""

TradeGetOrdersHistoryArchiveOrdType = Literal[
    "market",
    "limit",
    "post_only",
    "fok",
    "ioc",
    "optimal_limit_ioc",
    "mmp",
    "mmp_and_post_only",
    "op_fok",
    "rpi",
    "elp",
]
"""Only these order types; `op_fok` is a simple option, filled wholly or not at all, `elp` the
former `rpi`.
"""

TradeGetOrdersHistoryArchiveState = Literal["canceled", "filled", "mmp_canceled"]
"""Only orders in this state: `filled` wholly, or with some fills `canceled` or `mmp_canceled`, the
latter by market maker protection.
"""

TradeGetOrdersHistoryArchiveCategory = Literal[
    "twap", "adl", "full_liquidation", "partial_liquidation", "delivery", "ddh"
]
"""Only orders that the exchange itself placed for this reason: `twap` repayment of a debt, `adl`
auto-deleveraging, `full_liquidation` and `partial_liquidation` for lack of margin, `delivery` on
expiry, `ddh` delta hedging.
"""

TradeGetPendingOrdersInstType = Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Only this instrument type."""

TradeGetPendingOrdersOrdType = Literal[
    "market",
    "limit",
    "post_only",
    "fok",
    "ioc",
    "optimal_limit_ioc",
    "mmp",
    "mmp_and_post_only",
    "op_fok",
    "rpi",
]
"""Only these order types; `op_fok` is a simple option, filled wholly or not at all."""

TradeGetPendingOrdersState = Literal["live", "partially_filled"]
"""Only orders in this state, without any fill or with some."""

TradeSubscribeOrdersInstType = Literal[
    "SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS", "ANY"
]
"""Instrument type, or `ANY`."""


class AttachedOrderToAmendDict(TypedDict):
    """`AttachedOrderToAmend` as a dict."""

    attach_algo_id: NotRequired[str | None]
    attach_algo_cl_ord_id: NotRequired[str | None]
    new_tp_trigger_px: NotRequired[Number | None]
    new_tp_trigger_ratio: NotRequired[Number | None]
    new_tp_ord_px: NotRequired[Number | None]
    new_tp_ord_kind: NotRequired[Optional[OneOf[Literal["condition", "limit"]]]]
    new_sl_trigger_px: NotRequired[Number | None]
    new_sl_trigger_ratio: NotRequired[Number | None]
    new_sl_ord_px: NotRequired[Number | None]
    new_tp_trigger_px_type: NotRequired[Optional[OneOf[Literal["last", "index", "mark"]]]]
    new_sl_trigger_px_type: NotRequired[Optional[OneOf[Literal["last", "index", "mark"]]]]
    sz: NotRequired[Number | None]
    amend_px_on_trigger_type: NotRequired[Optional[OneOf[Literal["0", "1"]]]]
    new_callback_ratio: NotRequired[Number | None]
    new_callback_spread: NotRequired[Number | None]
    new_active_px: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class AmendOrderDict(TypedDict):
    """`AmendOrderRequest` as a dict."""

    inst_id: str
    cxl_on_fail: NotRequired[bool | None]
    ord_id: NotRequired[str | None]
    cl_ord_id: NotRequired[str | None]
    req_id: NotRequired[str | None]
    new_sz: NotRequired[Number | None]
    new_px: NotRequired[Number | None]
    speed_bump: NotRequired[Optional[OneOf[Literal["1"]]]]
    new_px_usd: NotRequired[Number | None]
    new_px_vol: NotRequired[Number | None]
    px_amend_type: NotRequired[Optional[OneOf[Literal["0", "1"]]]]
    rpi_taker_access: NotRequired[bool | None]
    rpi_px_round: NotRequired[bool | None]
    attach_algo_ords: NotRequired[
        Optional[Sequence[AttachedOrderToAmend | AttachedOrderToAmendDict | Mapping[str, Any]]]
    ]
    extra: NotRequired[Extra | None]


class CancelOrderDict(TypedDict):
    """`CancelOrderRequest` as a dict."""

    inst_id: str
    ord_id: NotRequired[str | None]
    cl_ord_id: NotRequired[str | None]
    extra: NotRequired[Extra | None]


class AttachedOrderToPlaceDict(TypedDict):
    """`AttachedOrderToPlace` as a dict."""

    attach_algo_cl_ord_id: NotRequired[str | None]
    tp_trigger_px: NotRequired[Number | None]
    tp_trigger_ratio: NotRequired[Number | None]
    tp_ord_px: NotRequired[Number | None]
    tp_ord_kind: NotRequired[Optional[OneOf[Literal["condition", "limit"]]]]
    sl_trigger_px: NotRequired[Number | None]
    sl_trigger_ratio: NotRequired[Number | None]
    sl_ord_px: NotRequired[Number | None]
    tp_trigger_px_type: NotRequired[Optional[OneOf[Literal["last", "index", "mark"]]]]
    sl_trigger_px_type: NotRequired[Optional[OneOf[Literal["last", "index", "mark"]]]]
    sz: NotRequired[Number | None]
    amend_px_on_trigger_type: NotRequired[Optional[OneOf[Literal["0", "1"]]]]
    callback_ratio: NotRequired[Number | None]
    callback_spread: NotRequired[Number | None]
    active_px: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class PlaceOrderDict(TypedDict):
    """`PlaceOrderRequest` as a dict."""

    inst_id: str
    td_mode: OneOf[Literal["cross", "isolated", "cash", "spot_isolated"]]
    side: OneOf[Literal["buy", "sell"]]
    ord_type: OneOf[
        Literal[
            "market",
            "limit",
            "post_only",
            "fok",
            "ioc",
            "optimal_limit_ioc",
            "mmp",
            "mmp_and_post_only",
            "rpi",
        ]
    ]
    sz: Number
    ccy: NotRequired[str | None]
    cl_ord_id: NotRequired[str | None]
    tag: NotRequired[str | None]
    pos_side: NotRequired[Optional[OneOf[Literal["net", "long", "short"]]]]
    px: NotRequired[Number | None]
    outcome: NotRequired[Optional[OneOf[Literal["yes", "no"]]]]
    px_usd: NotRequired[Number | None]
    px_vol: NotRequired[Number | None]
    reduce_only: NotRequired[bool | None]
    tgt_ccy: NotRequired[Optional[OneOf[Literal["base_ccy", "quote_ccy"]]]]
    ban_amend: NotRequired[bool | None]
    px_amend_type: NotRequired[Optional[OneOf[Literal["0", "1"]]]]
    trade_quote_ccy: NotRequired[str | None]
    slippage_pct: NotRequired[Number | None]
    stp_mode: NotRequired[Optional[OneOf[Literal["cancel_maker", "cancel_taker", "cancel_both"]]]]
    rpi_taker_access: NotRequired[bool | None]
    rpi_px_round: NotRequired[bool | None]
    attach_algo_ords: NotRequired[
        Optional[Sequence[AttachedOrderToPlace | AttachedOrderToPlaceDict | Mapping[str, Any]]]
    ]
    extra: NotRequired[Extra | None]


class AttachedOrderToPrecheckDict(TypedDict):
    """`AttachedOrderToPrecheck` as a dict."""

    attach_algo_cl_ord_id: NotRequired[str | None]
    tp_trigger_px: NotRequired[Number | None]
    tp_ord_px: NotRequired[Number | None]
    tp_ord_kind: NotRequired[Optional[OneOf[Literal["condition", "limit"]]]]
    sl_trigger_px: NotRequired[Number | None]
    sl_ord_px: NotRequired[Number | None]
    tp_trigger_px_type: NotRequired[Optional[OneOf[Literal["last", "index", "mark"]]]]
    sl_trigger_px_type: NotRequired[Optional[OneOf[Literal["last", "index", "mark"]]]]
    sz: NotRequired[Number | None]
    callback_ratio: NotRequired[Number | None]
    callback_spread: NotRequired[Number | None]
    active_px: NotRequired[Number | None]
    extra: NotRequired[Extra | None]
