# Made from spec/channels/business/orders-algo.yaml, not to be edited; make it again with: make generate
"""algo.orders_algo: the channel and its models."""

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
    TextsField,
    TimeField,
)
from .._runtime.models.item import Item, WireList, WireObject, WireText, WireTexts
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel
from .._runtime.streams.follow_up import FollowUpQuery
from ._algo_orders import AlgoOrderAttachment, AlgoOrderChase, LinkedOrder


class SubscribeOrdersAlgoRequest(Request):
    """The parameters of algo.orders_algo.

    Args:
        inst_type (instType): Instrument type, or `ANY`.
        inst_family (instFamily): Instrument family, of FUTURES and SWAP.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-algo-orders-channel
    """

    __slots__ = ()
    _label = "algo.orders_algo"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-algo-orders-channel"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "ANY"]],
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
        if inst_type not in ("SPOT", "MARGIN", "SWAP", "FUTURES", "ANY") and not is_undescribed(
            inst_type
        ):
            raise cls.refusal(
                at, "instType", "must be 'SPOT', 'MARGIN', 'SWAP', 'FUTURES' or 'ANY'"
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
    """Instrument family, of FUTURES and SWAP."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""


class PushedAlgoOrder(Item):
    """A take profit, stop loss, trigger or chase order after an event."""

    _actualPx: WireText = UNSET
    _actualSide: WireText = UNSET
    _actualSz: WireText = UNSET
    _advChaseParams: WireList[AlgoOrderChase] = UNSET
    _advanceOrdType: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _amendPxOnTriggerType: WireText = UNSET
    _amendResult: WireText = UNSET
    _attachAlgoOrds: WireList[AlgoOrderAttachment] = UNSET
    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _chaseType: WireText = UNSET
    _chaseVal: WireText = UNSET
    _clOrdId: WireText = UNSET
    _closeFraction: WireText = UNSET
    _failCode: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _isTradeBorrowMode: WireText = UNSET
    _last: WireText = UNSET
    _lever: WireText = UNSET
    _linkedOrd: WireObject[LinkedOrder] = UNSET
    _maxChaseType: WireText = UNSET
    _maxChaseVal: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _ordId: WireText = UNSET
    _ordIdList: WireTexts = UNSET
    _ordPx: WireText = UNSET
    _ordType: WireText = UNSET
    _posSide: WireText = UNSET
    _quickMgnType: WireText = UNSET
    _reduceOnly: WireText = UNSET
    _reqId: WireText = UNSET
    _side: WireText = UNSET
    _slOrdPx: WireText = UNSET
    _slTriggerPx: WireText = UNSET
    _slTriggerPxType: WireText = UNSET
    _state: WireText = UNSET
    _subAlgoIdList: WireTexts = UNSET
    _sz: WireText = UNSET
    _tag: WireText = UNSET
    _tdMode: WireText = UNSET
    _tgtCcy: WireText = UNSET
    _tpOrdPx: WireText = UNSET
    _tpTriggerPx: WireText = UNSET
    _tpTriggerPxType: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET
    _triggerPx: WireText = UNSET
    _triggerPxType: WireText = UNSET
    _triggerTime: WireText = UNSET
    _uTime: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    ccy = TextField("ccy")
    """Margin currency, of isolated orders of type MARGIN, of cross ones in Futures mode, and of
    contracts.
    """
    ord_id = TextField("ordId")
    """ID of the last order it placed; `ordIdList` will replace it."""
    ord_id_list = TextsField("ordIdList")
    """IDs of the orders that it placed; there are several where a market order was split. Empty for
    a trigger order that becomes a chase, see `subAlgoIdList`.
    """
    sub_algo_id_list = TextsField("subAlgoIdList")
    """IDs of the algo orders that it placed, for a trigger order that becomes a chase; empty until
    it triggers.
    """
    algo_id = TextField("algoId")
    """ID of the algo order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    sz = DecimalField("sz")
    """Size of the order, in contracts; for SPOT and MARGIN in currency, see `tgtCcy`."""
    close_fraction = DecimalField("closeFraction")
    """Part of the position that is closed when it triggers; 1 is all of it."""
    ord_type = TextField("ordType")
    """Kind of algo order: `conditional` is a take profit or a stop loss, `oco` both, `trigger`
    waits for a price, `chase` follows the best price. Known values: conditional, oco, trigger,
    chase.
    """
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    pos_side = TextField("posSide")
    """Position side. Known values: net, long, short."""
    td_mode = TextField("tdMode")
    """Trade mode. Known values: cross, isolated, cash, spot_isolated."""
    tgt_ccy = TextField("tgtCcy")
    """Currency that `sz` is counted in, for SPOT market orders; by default the quote currency when
    buying, the base currency when selling. Known values: base_ccy, quote_ccy.
    """
    state = TextField("state")
    """State: `live` waits, `pause` is suspended, `partially_effective` and `effective` have
    triggered in part or wholly, `canceled` is cancelled, `order_failed` and `partially_failed`
    could not place all or some of their orders. Known values: live, pause, partially_effective,
    effective, canceled, order_failed, partially_failed.
    """
    lever = DecimalField("lever")
    """Leverage, 0.01 to 125, for MARGIN, FUTURES and SWAP."""
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
    trigger_px = DecimalField("triggerPx")
    """Price at which a `trigger` order places its order."""
    trigger_px_type = TextField("triggerPxType")
    """Price that is compared with `triggerPx`. Known values: last, index, mark."""
    ord_px = DecimalField("ordPx")
    """Price of the order that a `trigger` order places; -1 is the market price."""
    advance_ord_type = TextField("advanceOrdType")
    """What a `trigger` order places: `fok` fills at once and wholly or not at all, `ioc` fills at
    once what it can, `chase` follows the best price, empty is a limit or market order. Known
    values: fok, ioc, chase.
    """
    adv_chase_params = ObjectsField("advChaseParams", AlgoOrderChase)
    """How the order placed by a `trigger` order follows the best price, where `advanceOrdType` is
    `chase`.
    """
    actual_sz = DecimalField("actualSz")
    """Size that was really ordered."""
    actual_px = DecimalField("actualPx")
    """Price that was really ordered at."""
    actual_side = TextField("actualSide")
    """Which side of a `conditional` or `oco` order triggered, `tp` the take profit or `sl` the stop
    loss. Known values: tp, sl.
    """
    tag = TextField("tag")
    """Your own order tag."""
    trigger_time = TimeField("triggerTime")
    """When it triggered."""
    reduce_only = FlagField("reduceOnly")
    """Whether the order only reduces the position."""
    quick_mgn_type = TextField("quickMgnType")
    """Kind of quick margin. Deprecated. Known values: manual, auto_borrow, auto_repay."""
    last = DecimalField("last")
    """Price of the last trade when the order was placed."""
    fail_code = TextField("failCode")
    """Error code if the order could not be placed when it triggered, such as 51008; for
    `conditional`, `oco`, `trigger` and `move_order_stop`.
    """
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the algo order."""
    amend_px_on_trigger_type = FlagField("amendPxOnTriggerType", "1", "0")
    """Whether the stop loss beside several take profits moves to the average price paid when the
    first of them triggers. Sent as '1' or '0'.
    """
    attach_algo_ords = ObjectsField("attachAlgoOrds", AlgoOrderAttachment)
    """Take profits, stop losses and trailing stops attached to a `trigger` order."""
    linked_ord = ObjectField("linkedOrd", LinkedOrder)
    """The limit take profit that belongs to this stop loss, where both come from one `oco` order."""
    c_time = TimeField("cTime")
    """When it was created."""
    u_time = TimeField("uTime")
    """When it last changed."""
    is_trade_borrow_mode = FlagField("isTradeBorrowMode")
    """Whether currency is borrowed automatically, for `trigger`, `move_order_stop` and `twap`."""
    chase_type = TextField("chaseType")
    """Whether `chaseVal` of a `chase` order is a distance or a ratio. Known values: distance,
    ratio.
    """
    chase_val = DecimalField("chaseVal")
    """How far a `chase` order stays from the best price; a ratio of 0.1 is 10%."""
    max_chase_type = TextField("maxChaseType")
    """Whether `maxChaseVal` of a `chase` order is a distance or a ratio. Known values: distance,
    ratio.
    """
    max_chase_val = DecimalField("maxChaseVal")
    """How far a `chase` order chases at most; a ratio of 0.1 is 10%."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency traded with."""
    notional_usd = DecimalField("notionalUsd")
    """Estimated value of the order in USD."""
    req_id = TextField("reqId")
    """Your own ID of the change; empty where nothing was amended."""
    amend_result = TextField("amendResult")
    """What became of a change, `-1` refused or `0` done; empty where nothing was amended. Known
    values: -1, 0.
    """


CHANNEL: Channel[PushedAlgoOrder] = Channel(
    key="business/orders-algo",
    names=("orders-algo",),
    path="/ws/v5/business",
    login=True,
    resource="algo",
    name="orders_algo",
    summary="Your take profits, stop losses, trigger and chase orders, as they change.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-algo-orders-channel",
    kind="increment",
    item_key=(),
    snapshot="GET /api/v5/trade/orders-algo-pending",
    follow_ups=(
        FollowUpQuery(
            "GET /api/v5/trade/orders-algo-pending",
            of=("instType", "instId"),
            values=(("ordType", (("conditional", "oco"), ("trigger",), ("chase",))),),
        ),
        FollowUpQuery(
            "GET /api/v5/trade/orders-algo-history",
            of=("instType", "instId"),
            values=(
                ("ordType", (("conditional", "oco"), ("trigger",), ("chase",))),
                ("state", ("effective", "canceled", "order_failed")),
            ),
            back=("cTime", 2592000),
            changed="uTime",
        ),
    ),
    connections=None,
    per_connection=None,
    request=SubscribeOrdersAlgoRequest,
    item=PushedAlgoOrder,
    parameter="",
)
"""Your take profits, stop losses, trigger and chase orders, as they change.

Nothing is pushed of orders that were there before: `get_pending_orders` has them, asked for
`conditional` with `oco`, for `trigger` and for `chase`. `algo_advance` has the other kinds:
iceberg, TWAP and trailing stop.

Each push changes the state that the pushes before it made. No push tells the whole state: GET
/api/v5/trade/orders-algo-pending does.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
/api/v5/trade/orders-algo-pending, of ordType conditional with oco, trigger, chase; GET
/api/v5/trade/orders-algo-history, of ordType conditional with oco, trigger, chase and state
effective, canceled, order_failed, what has changed since the gap began, as far back as a `cTime` 30
days before it.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-algo-orders-channel
"""
