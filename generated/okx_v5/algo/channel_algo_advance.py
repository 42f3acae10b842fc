# Made from spec/channels/business/algo-advance.yaml, not to be edited; make it again with: make generate
"""algo.algo_advance: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, FlagField, TextField, TimeField
from .._runtime.models.item import Item, WireFlag, WireText
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel
from .._runtime.streams.follow_up import FollowUpQuery


class SubscribeAlgoAdvanceRequest(Request):
    """The parameters of algo.algo_advance.

    Args:
        inst_type (instType): Instrument type, or `ANY`.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        algo_id (algoId): ID of the algo order.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-advance-algo-orders-channel
    """

    __slots__ = ()
    _label = "algo.algo_advance"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-advance-algo-orders-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "ANY"]],
        inst_id: str | None = None,
        algo_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_id is not None:
            wire["instId"] = inst_id
        if algo_id is not None:
            wire["algoId"] = algo_id
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
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        algo_id = wire.get("algoId", UNSET)
        if algo_id is not UNSET:
            if not isinstance(algo_id, str):
                raise cls.refusal(at, "algoId", "must be a string")
            if len(algo_id) < 1:
                raise cls.refusal(at, "algoId", "must have at least 1 character")

    inst_type = TextField("instType")
    """Instrument type, or `ANY`."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    algo_id = TextField("algoId")
    """ID of the algo order."""


class PushedAdvancedAlgoOrder(Item):
    """An iceberg, TWAP or trailing stop order after an event."""

    _activePx: WireText = UNSET
    _actualPx: WireText = UNSET
    _actualSide: WireText = UNSET
    _actualSz: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _cTime: WireText = UNSET
    _callbackRatio: WireText = UNSET
    _callbackSpread: WireText = UNSET
    _ccy: WireText = UNSET
    _clOrdId: WireText = UNSET
    _count: WireText = UNSET
    _failCode: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _isTradeBorrowMode: WireFlag = UNSET
    _lever: WireText = UNSET
    _moveTriggerPx: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _ordId: WireText = UNSET
    _ordPx: WireText = UNSET
    _ordType: WireText = UNSET
    _pTime: WireText = UNSET
    _posSide: WireText = UNSET
    _pxLimit: WireText = UNSET
    _pxSpread: WireText = UNSET
    _pxVar: WireText = UNSET
    _reduceOnly: WireText = UNSET
    _side: WireText = UNSET
    _slOrdPx: WireText = UNSET
    _slTriggerPx: WireText = UNSET
    _state: WireText = UNSET
    _sz: WireText = UNSET
    _szLimit: WireText = UNSET
    _tag: WireText = UNSET
    _tdMode: WireText = UNSET
    _tgtCcy: WireText = UNSET
    _timeInterval: WireText = UNSET
    _tpOrdPx: WireText = UNSET
    _tpTriggerPx: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET
    _triggerPx: WireText = UNSET
    _triggerTime: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    ccy = TextField("ccy")
    """Margin currency, of isolated orders of type MARGIN, of cross ones in Futures mode, and of
    contracts.
    """
    ord_id = TextField("ordId")
    """ID of the order that it placed."""
    algo_id = TextField("algoId")
    """ID of the algo order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    sz = DecimalField("sz")
    """Size of the order, in contracts; for SPOT and MARGIN in currency, see `tgtCcy`."""
    ord_type = TextField("ordType")
    """Kind of algo order: `twap` trades slices over time, `move_order_stop` is a trailing stop,
    `smart_iceberg` shows only a part of its size, `iceberg` is what came before it. Known
    values: iceberg, twap, move_order_stop, smart_iceberg.
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
    triggered in part or wholly, `canceled` is cancelled, `order_failed` could not place its
    orders. Known values: live, pause, partially_effective, effective, canceled, order_failed.
    """
    lever = DecimalField("lever")
    """Leverage, 0.01 to 125, for MARGIN, FUTURES and SWAP."""
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Trigger price of the take profit."""
    tp_ord_px = DecimalField("tpOrdPx")
    """Order price of the take profit; -1 is the market price."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """Trigger price of the stop loss."""
    sl_ord_px = DecimalField("slOrdPx")
    """Order price of the stop loss; -1 is the market price."""
    trigger_px = DecimalField("triggerPx")
    """Price at which a `trigger` order places its order."""
    ord_px = DecimalField("ordPx")
    """Price of the order that a `trigger` order places; -1 is the market price."""
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
    px_var = DecimalField("pxVar")
    """How far beyond the best price a `twap` or `iceberg` order goes, as a ratio; 0.01 is 1%."""
    px_spread = DecimalField("pxSpread")
    """How far beyond the best price a `twap` or `iceberg` order goes, as a price difference."""
    sz_limit = DecimalField("szLimit")
    """Size of each slice of a `twap` or `iceberg` order; smallest size shown of a `smart_iceberg`
    order.
    """
    px_limit = DecimalField("pxLimit")
    """Price limit of a `twap`, `iceberg` or `smart_iceberg` order."""
    time_interval = DecimalField("timeInterval")
    """Seconds between two slices of a `twap` order."""
    callback_ratio = DecimalField("callbackRatio")
    """Distance of a trailing stop as a ratio, 0.05 for 5%."""
    callback_spread = DecimalField("callbackSpread")
    """Distance of a trailing stop as a price difference."""
    active_px = DecimalField("activePx")
    """Price from which a trailing stop follows the market."""
    move_trigger_px = DecimalField("moveTriggerPx")
    """Price at which a trailing stop triggers as things stand."""
    reduce_only = FlagField("reduceOnly")
    """Whether the order only reduces the position."""
    fail_code = TextField("failCode")
    """Error code if the order could not be placed when it triggered, such as 51008; for
    `conditional`, `oco`, `trigger` and `move_order_stop`.
    """
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the algo order."""
    c_time = TimeField("cTime")
    """When it was created."""
    is_trade_borrow_mode = FlagField("isTradeBorrowMode")
    """Whether currency is borrowed automatically, for `move_order_stop` and `twap`."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency traded with."""
    notional_usd = DecimalField("notionalUsd")
    """Estimated value of the order in USD."""
    count = DecimalField("count")
    """Count of an `iceberg` or `twap` order."""
    p_time = TimeField("pTime")
    """When it was pushed."""


CHANNEL: Channel[PushedAdvancedAlgoOrder] = Channel(
    key="business/algo-advance",
    names=("algo-advance",),
    path="/ws/v5/business",
    login=True,
    resource="algo",
    name="algo_advance",
    summary="Your iceberg, TWAP and trailing stop orders, as they change.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-advance-algo-orders-channel",
    kind="increment",
    item_key=(),
    snapshot="first",
    follow_ups=(
        FollowUpQuery(
            "GET /api/v5/trade/orders-algo-history",
            of=("instType", "instId"),
            values=(
                ("ordType", (("iceberg",), ("smart_iceberg",), ("twap",), ("move_order_stop",))),
                ("state", ("effective", "canceled", "order_failed")),
            ),
            back=("cTime", 2592000),
            changed="uTime",
        ),
    ),
    connections=None,
    per_connection=None,
    request=SubscribeAlgoAdvanceRequest,
    item=PushedAdvancedAlgoOrder,
    parameter="",
)
"""Your iceberg, TWAP and trailing stop orders, as they change.

What is pending is pushed at first, then what changed. `orders_algo` has the other kinds.

Each push changes the state that the pushes before it made. What is pushed first after a
subscription tells the whole state.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
/api/v5/trade/orders-algo-history, of ordType iceberg, smart_iceberg, twap, move_order_stop and
state effective, canceled, order_failed, what has changed since the gap began, as far back as a
`cTime` 30 days before it.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-advance-algo-orders-channel
"""
