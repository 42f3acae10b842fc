# Made from spec/channels/private/orders.yaml, not to be edited; make it again with: make generate
"""trade.orders: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    ObjectField,
    ObjectsField,
    TextField,
    TimeField,
)
from .._runtime.models.item import Item, WireList, WireObject, WireText
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel
from .._runtime.streams.follow_up import FollowUpQuery
from ._orders import AttachedOrder, LinkedAlgoOrder


class SubscribeOrdersRequest(Request):
    """The parameters of trade.orders.

    Args:
        inst_type (instType): Instrument type, or `ANY`.
        inst_family (instFamily): Instrument family, of FUTURES, SWAP and OPTION.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-order-channel
    """

    __slots__ = ()
    _label = "trade.orders"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-order-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS", "ANY"]],
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if inst_id is not None:
            wire["instId"] = inst_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in (
            "SPOT",
            "MARGIN",
            "SWAP",
            "FUTURES",
            "OPTION",
            "EVENTS",
            "ANY",
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at,
                "instType",
                "must be 'SPOT', 'MARGIN', 'SWAP', 'FUTURES', 'OPTION', 'EVENTS' or 'ANY'",
            )
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")

    inst_type = TextField("instType")
    """Instrument type, or `ANY`."""
    inst_family = TextField("instFamily")
    """Instrument family, of FUTURES, SWAP and OPTION."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""


class PushedOrder(Item):
    """An order after an event, and what the event was."""

    _accFillSz: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _amendResult: WireText = UNSET
    _amendSource: WireText = UNSET
    _attachAlgoClOrdId: WireText = UNSET
    _attachAlgoOrds: WireList[AttachedOrder] = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _cancelSource: WireText = UNSET
    _category: WireText = UNSET
    _ccy: WireText = UNSET
    _clOrdId: WireText = UNSET
    _code: WireText = UNSET
    _execType: WireText = UNSET
    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _fillFee: WireText = UNSET
    _fillFeeCcy: WireText = UNSET
    _fillFwdPx: WireText = UNSET
    _fillIdxPx: WireText = UNSET
    _fillMarkPx: WireText = UNSET
    _fillMarkVol: WireText = UNSET
    _fillNotionalUsd: WireText = UNSET
    _fillPnl: WireText = UNSET
    _fillPx: WireText = UNSET
    _fillPxUsd: WireText = UNSET
    _fillPxVol: WireText = UNSET
    _fillSz: WireText = UNSET
    _fillTime: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _isTpLimit: WireText = UNSET
    _lastPx: WireText = UNSET
    _lever: WireText = UNSET
    _linkedAlgoOrd: WireObject[LinkedAlgoOrder] = UNSET
    _msg: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _ordId: WireText = UNSET
    _ordType: WireText = UNSET
    _outcome: WireText = UNSET
    _pnl: WireText = UNSET
    _posSide: WireText = UNSET
    _px: WireText = UNSET
    _pxType: WireText = UNSET
    _pxUsd: WireText = UNSET
    _pxVol: WireText = UNSET
    _quickMgnType: WireText = UNSET
    _rebate: WireText = UNSET
    _rebateCcy: WireText = UNSET
    _reduceOnly: WireText = UNSET
    _reqId: WireText = UNSET
    _side: WireText = UNSET
    _slOrdPx: WireText = UNSET
    _slTriggerPx: WireText = UNSET
    _slTriggerPxType: WireText = UNSET
    _source: WireText = UNSET
    _state: WireText = UNSET
    _stpId: WireText = UNSET
    _stpMode: WireText = UNSET
    _sz: WireText = UNSET
    _tag: WireText = UNSET
    _tdMode: WireText = UNSET
    _tgtCcy: WireText = UNSET
    _tpOrdPx: WireText = UNSET
    _tpTriggerPx: WireText = UNSET
    _tpTriggerPxType: WireText = UNSET
    _tradeId: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET
    _uTime: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    tgt_ccy = TextField("tgtCcy")
    """Currency that `sz` is counted in, for SPOT market orders. Known values: base_ccy, quote_ccy."""
    ccy = TextField("ccy")
    """Margin currency, of isolated orders of type MARGIN, of cross ones in Futures mode, and of
    contracts.
    """
    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    tag = TextField("tag")
    """Your own order tag."""
    px = DecimalField("px")
    """Price, for options in coin."""
    px_usd = DecimalField("pxUsd")
    """Price in USD; options only."""
    px_vol = DecimalField("pxVol")
    """Implied volatility; options only."""
    px_type = TextField("pxType")
    """What the price of an option was given as. Known values: px, pxVol, pxUsd."""
    sz = DecimalField("sz")
    """Size of the order."""
    pnl = DecimalField("pnl")
    """Profit and loss without fees, of an order that closes a position and has fills, otherwise 0;
    in a liquidation of cross margin with the penalty in it.
    """
    ord_type = TextField("ordType")
    """Order type; `op_fok` is a simple option, filled wholly or not at all, `elp` the former `rpi`.
    Known values: market, limit, post_only, fok, ioc, optimal_limit_ioc, mmp, mmp_and_post_only,
    op_fok, rpi, elp.
    """
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    pos_side = TextField("posSide")
    """Position side. Known values: net, long, short."""
    td_mode = TextField("tdMode")
    """Trade mode. Known values: cross, isolated, cash, spot_isolated."""
    acc_fill_sz = DecimalField("accFillSz")
    """Quantity filled so far, in base currency for SPOT and MARGIN, otherwise in contracts."""
    fill_px = DecimalField("fillPx")
    """Price of this fill."""
    trade_id = TextField("tradeId")
    """ID of the trade of this fill."""
    fill_sz = DecimalField("fillSz")
    """Quantity of this fill alone, in base currency for SPOT and MARGIN, otherwise in contracts."""
    fill_time = TimeField("fillTime")
    """When this fill took place."""
    avg_px = DecimalField("avgPx")
    """Average price of the fills; 0 without any."""
    state = TextField("state")
    """State: `live` and `partially_filled` are pending, the others final. A cancelled order may
    have fills, see `accFillSz`; `mmp_canceled` was cancelled by market maker protection. Known
    values: live, partially_filled, filled, canceled, mmp_canceled.
    """
    stp_id = TextField("stpId")
    """ID of the self-trade prevention. Deprecated."""
    stp_mode = TextField("stpMode")
    """Mode of the self-trade prevention. Known values: cancel_maker, cancel_taker, cancel_both."""
    lever = DecimalField("lever")
    """Leverage, 0.01 to 125, for MARGIN, FUTURES and SWAP."""
    attach_algo_cl_ord_id = TextField("attachAlgoClOrdId")
    """Your own ID of the attached order."""
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Trigger price of the take profit."""
    tp_trigger_px_type = TextField("tpTriggerPxType")
    """Price that is compared with the trigger of the take profit. Known values: last, index, mark."""
    tp_ord_px = DecimalField("tpOrdPx")
    """Order price of the take profit; -1 is the market price."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """Trigger price of the stop loss."""
    sl_trigger_px_type = TextField("slTriggerPxType")
    """Price that is compared with the trigger of the stop loss. Known values: last, index, mark."""
    sl_ord_px = DecimalField("slOrdPx")
    """Order price of the stop loss; -1 is the market price."""
    attach_algo_ords = ObjectsField("attachAlgoOrds", AttachedOrder)
    """Take profits, stop losses and trailing stops attached to the order."""
    linked_algo_ord = ObjectField("linkedAlgoOrd", LinkedAlgoOrder)
    """The stop loss that belongs to this order, if an OCO order with a limit take profit placed it."""
    fee_ccy = TextField("feeCcy")
    """Currency of `fee`; the quote currency where a maker sells on SPOT or MARGIN."""
    fee = DecimalField("fee")
    """Fee so far, negative if you pay it. Maker sells on SPOT and MARGIN, and all orders in
    contracts and options, have the rebate in it, so it may be positive.
    """
    rebate_ccy = TextField("rebateCcy")
    """Currency of `rebate`; the base currency where a maker sells on SPOT or MARGIN."""
    rebate = DecimalField("rebate")
    """Rebate, a positive number, for SPOT and MARGIN only."""
    source = TextField("source")
    """The algo order that placed this one: `6` trigger order, `7` take profit or stop loss, `13`
    another strategy, `25` trailing stop, `34` chase order. Known values: 6, 7, 13, 25, 34.
    """
    category = TextField("category")
    """Where the order comes from: `normal` is placed by a user, all others by the exchange: `twap`
    repayment of a debt, `adl` auto-deleveraging, `full_liquidation` and `partial_liquidation`
    for lack of margin, `delivery` on expiry, `ddh` delta hedging, `auto_conversion` conversion
    of assets. Known values: normal, twap, adl, full_liquidation, partial_liquidation, delivery,
    ddh, auto_conversion.
    """
    reduce_only = FlagField("reduceOnly")
    """Whether the order only reduces the position."""
    is_tp_limit = FlagField("isTpLimit")
    """Whether this is a limit take profit."""
    cancel_source = TextField("cancelSource")
    """Who or what cancelled the order. `types.CANCEL_SOURCES` says what each value means."""
    quick_mgn_type = TextField("quickMgnType")
    """Kind of quick margin. Deprecated. Known values: manual, auto_borrow, auto_repay."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the algo order that placed this one."""
    algo_id = TextField("algoId")
    """ID of the algo order that placed this one."""
    u_time = TimeField("uTime")
    """When it last changed."""
    c_time = TimeField("cTime")
    """When it was created."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency traded with."""
    outcome = TextField("outcome")
    """Outcome traded; event contracts only. Known values: yes, no."""
    fill_pnl = DecimalField("fillPnl")
    """Profit or loss of this fill, if it closes a position; otherwise 0."""
    fill_fee = DecimalField("fillFee")
    """Fee of this fill; negative is paid, positive is a rebate."""
    fill_fee_ccy = TextField("fillFeeCcy")
    """Currency of `fillFee`."""
    fill_px_vol = DecimalField("fillPxVol")
    """Implied volatility of this fill; options only."""
    fill_px_usd = DecimalField("fillPxUsd")
    """Price of this fill in USD; options only."""
    fill_mark_vol = DecimalField("fillMarkVol")
    """Mark volatility at this fill; options only."""
    fill_fwd_px = DecimalField("fillFwdPx")
    """Forward price at this fill; options only."""
    fill_mark_px = DecimalField("fillMarkPx")
    """Mark price at this fill; FUTURES, SWAP and OPTION only."""
    fill_idx_px = DecimalField("fillIdxPx")
    """Index price at this fill; for a spot pair of two coins, that of the base currency in USDT."""
    exec_type = TextField("execType")
    """`T` if this fill took liquidity, `M` if it made it. Known values: T, M."""
    fill_notional_usd = DecimalField("fillNotionalUsd")
    """Value of what is filled, in USD."""
    notional_usd = DecimalField("notionalUsd")
    """Estimated value of the order in USD."""
    amend_source = TextField("amendSource")
    """Who amended the order: `1` you; `2` you, but the size is less for reduce-only; `4` the
    system, for reduce-only; `5` the system, as the price of an option follows what it was given
    as; `6` the system, to space RPI orders. Known values: 1, 2, 4, 5, 6.
    """
    req_id = TextField("reqId")
    """Your own ID of the change; empty where nothing was amended."""
    amend_result = TextField("amendResult")
    """What became of a change: `-1` refused, `0` done, `1` refused after all, and the order is
    cancelled, `2` done by the system, of options by `pxVol` or `pxUsd`; empty where `cxlOnFail`
    cancels it. Known values: -1, 0, 1, 2.
    """
    last_px = DecimalField("lastPx")
    """Price of the last trade of the instrument."""
    code = TextField("code")
    """Error code; `0` where there is none."""
    msg = TextField("msg")
    """What went wrong; empty where nothing did."""


CHANNEL: Channel[PushedOrder] = Channel(
    key="private/orders",
    names=("orders",),
    path="/ws/v5/private",
    login=True,
    resource="trade",
    name="orders",
    summary="Your orders, as they are placed, filled, amended and cancelled.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-order-channel",
    kind="increment",
    item_key=(),
    snapshot="GET /api/v5/trade/orders-pending",
    follow_ups=(
        FollowUpQuery("GET /api/v5/trade/orders-pending", of=("instType", "instFamily", "instId")),
        FollowUpQuery(
            "GET /api/v5/trade/fills", of=("instType", "instFamily", "instId"), since="begin"
        ),
        FollowUpQuery(
            "GET /api/v5/trade/orders-history",
            of=("instType", "instFamily", "instId"),
            values=(
                ("instType", ("SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS")),
                ("state", ("filled",)),
            ),
            since="begin",
        ),
        FollowUpQuery(
            "GET /api/v5/trade/orders-history",
            of=("instType", "instFamily", "instId"),
            values=(
                ("instType", ("SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS")),
                ("state", ("canceled", "mmp_canceled")),
            ),
            changed="uTime",
        ),
    ),
    connections=30,
    per_connection=None,
    request=SubscribeOrdersRequest,
    item=PushedOrder,
    parameter="",
)
"""Your orders, as they are placed, filled, amended and cancelled.

Nothing is pushed of orders that were there before. The same message can come more than once, with
another `uTime`: of those with one `tradeId`, of one instrument, take the first only, likewise of
those with one `reqId`, and by `ordId` of those that cancel the order or that fill it without a
`tradeId`. A market order can be `filled` in a message whose `fillSz` is 0. Options that are
exercised or expire are not told of.

Each push changes the state that the pushes before it made. No push tells the whole state: GET
/api/v5/trade/orders-pending does.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
/api/v5/trade/orders-pending; GET /api/v5/trade/fills, since the gap began; GET
/api/v5/trade/orders-history, of state filled, since the gap began; GET
/api/v5/trade/orders-history, of state canceled, mmp_canceled, what has changed since the gap began.

On /ws/v5/private, with a login; at most 30 connections of a sub-account.

https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-order-channel
"""
