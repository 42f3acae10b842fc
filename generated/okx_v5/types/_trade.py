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

TradeGetFillsHistoryInstType = Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Instrument type."""

TradeGetFillsHistorySubType = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "100",
    "101",
    "102",
    "103",
    "104",
    "105",
    "106",
    "107",
    "110",
    "111",
    "112",
    "113",
    "118",
    "119",
    "125",
    "126",
    "127",
    "128",
    "204",
    "205",
    "206",
    "207",
    "208",
    "209",
    "212",
    "213",
    "236",
    "237",
    "270",
    "271",
    "272",
    "273",
    "274",
    "275",
    "324",
    "325",
    "326",
    "327",
    "328",
    "329",
    "376",
    "377",
    "410",
    "411",
    "412",
    "413",
    "414",
    "415",
]
"""Only this type of transaction. Trades: `1` buy, `2` sell, `3` open long, `4` open short, `5`
close long, `6` close short. Partial liquidation: `100` close long, `101` close short, `102` buy,
`103` sell. Liquidation: `104` long, `105` short, `106` buy, `107` sell, `110` transfer in, `111`
transfer out. Delivery: `112` long, `113` short. Conversion of tokens by the system: `118` in,
`119` out. ADL: `125` close long, `126` close short, `127` buy, `128` sell. Block trades: `204`
buy, `205` sell, `206` open long, `207` open short, `208` close long, `209` close short. Quick
margin: `212` borrowed, `213` repaid automatically. Easy convert: `236` in, `237` out. Spread
trading: `270` buy, `271` sell, `272` open long, `273` open short, `274` close long, `275` close
short. Moved positions: `324` buy, `325` sell, `326` open long, `327` open short, `328` close
long, `329` close short. Automatic conversion of collateralised borrowing: `376` buy, `377` sell.
Event contracts: `410` buy yes, `411` buy no, `412` sell yes, `413` sell no, `414` yes expired,
`415` no expired.
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
