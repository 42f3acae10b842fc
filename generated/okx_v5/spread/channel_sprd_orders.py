# Made from spec/channels/business/sprd-orders.yaml, not to be edited; make it again with: make generate
"""spread.sprd_orders: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel
from .._runtime.streams.follow_up import FollowUpQuery


class SubscribeSpreadSprdOrdersRequest(Request):
    """The parameters of spread.sprd_orders.

    Args:
        sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-order-channel
    """

    __slots__ = ()
    _label = "spread.sprd_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-order-channel"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sprd_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if sprd_id is not None:
            wire["sprdId"] = sprd_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sprd_id = wire.get("sprdId", UNSET)
        if sprd_id is not UNSET:
            if not isinstance(sprd_id, str):
                raise cls.refusal(at, "sprdId", "must be a string")
            if len(sprd_id) < 1:
                raise cls.refusal(at, "sprdId", "must have at least 1 character")

    sprd_id = TextField("sprdId")
    """Spread, such as `BTC-USDT_BTC-USDT-SWAP`."""


class PushedSpreadOrder(Item):
    """A spread order after an event, and what the event was."""

    _accFillSz: WireText = UNSET
    _amendResult: WireText = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _cancelSource: WireText = UNSET
    _canceledSz: WireText = UNSET
    _clOrdId: WireText = UNSET
    _code: WireText = UNSET
    _fillPx: WireText = UNSET
    _fillSz: WireText = UNSET
    _msg: WireText = UNSET
    _ordId: WireText = UNSET
    _ordType: WireText = UNSET
    _pendingFillSz: WireText = UNSET
    _pendingSettleSz: WireText = UNSET
    _px: WireText = UNSET
    _reqId: WireText = UNSET
    _side: WireText = UNSET
    _sprdId: WireText = UNSET
    _state: WireText = UNSET
    _sz: WireText = UNSET
    _tag: WireText = UNSET
    _tradeId: WireText = UNSET
    _uTime: WireText = UNSET

    sprd_id = TextField("sprdId")
    """Spread."""
    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    tag = TextField("tag")
    """Your own order tag."""
    px = DecimalField("px")
    """Price of the spread, in its `quoteCcy`."""
    sz = DecimalField("sz")
    """Size of the order, as all sizes here in the `szCcy` of the spread: USD for inverse ones, the
    base currency for linear and hybrid ones.
    """
    ord_type = TextField("ordType")
    """Order type; `post_only` never takes, `ioc` fills at once and cancels the rest. Known values:
    market, limit, post_only, ioc.
    """
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    fill_sz = DecimalField("fillSz")
    """Size of the last fill, in updates that tell of a settlement."""
    fill_px = DecimalField("fillPx")
    """Price of the last fill, in updates that tell of a settlement."""
    trade_id = TextField("tradeId")
    """ID of the last trade."""
    acc_fill_sz = DecimalField("accFillSz")
    """Size filled in all."""
    pending_fill_sz = DecimalField("pendingFillSz")
    """Size still live, with what waits for settlement."""
    pending_settle_sz = DecimalField("pendingSettleSz")
    """Size that waits for settlement."""
    canceled_sz = DecimalField("canceledSz")
    """Size cancelled or rejected in trading."""
    avg_px = DecimalField("avgPx")
    """Average price of the fills; 0 without any."""
    state = TextField("state")
    """State of the order. Known values: canceled, live, partially_filled, filled."""
    cancel_source = TextField("cancelSource")
    """Why the order was cancelled: `0` by the system, `1` by you, `14` rest of an IOC order, `15`
    price out of its limits, `20` cancel-all-after, `31` a post-only order would have taken, `32`
    self-trade prevention, `34` too little margin to settle, `35` too little margin because of
    another order, `44` too little balance for an auto conversion that the platform's risk limit
    had triggered. Known values: 0, 1, 14, 15, 20, 31, 32, 34, 35, 44.
    """
    u_time = TimeField("uTime")
    """When it last changed."""
    c_time = TimeField("cTime")
    """When it was created."""
    code = TextField("code")
    """Error code; `0` where there is none."""
    msg = TextField("msg")
    """What went wrong; empty where nothing did."""
    req_id = TextField("reqId")
    """Your own ID of the change; empty where nothing was amended."""
    amend_result = TextField("amendResult")
    """What became of a change, `-1` refused, `0` done; empty where nothing was amended. Known
    values: -1, 0.
    """


CHANNEL: Channel[PushedSpreadOrder] = Channel(
    key="business/sprd-orders",
    names=("sprd-orders",),
    path="/ws/v5/business",
    login=True,
    resource="spread",
    name="sprd_orders",
    summary="Your spread orders, as they are placed, filled, amended and cancelled.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-order-channel",
    kind="increment",
    item_key=(),
    snapshot="GET /api/v5/sprd/orders-pending",
    follow_ups=(
        FollowUpQuery("GET /api/v5/sprd/orders-pending", of=("sprdId",)),
        FollowUpQuery("GET /api/v5/sprd/trades", of=("sprdId",), since="begin"),
        FollowUpQuery(
            "GET /api/v5/sprd/orders-history",
            of=("sprdId",),
            values=(("state", ("filled",)),),
            since="begin",
        ),
        FollowUpQuery(
            "GET /api/v5/sprd/orders-history",
            of=("sprdId",),
            values=(("state", ("canceled",)),),
            changed="uTime",
        ),
    ),
    connections=None,
    per_connection=None,
    request=SubscribeSpreadSprdOrdersRequest,
    item=PushedSpreadOrder,
    parameter="",
)
"""Your spread orders, as they are placed, filled, amended and cancelled.

Nothing is pushed of orders that were there before. Without `sprdId`, orders of all spreads. Between
match and settlement `pendingSettleSz` tells of a fill, and `fillSz` is empty; where settlement is
rejected, `code` and `msg` say why, and the size is in `canceledSz`.

Each push changes the state that the pushes before it made. No push tells the whole state: GET
/api/v5/sprd/orders-pending does.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET /api/v5/sprd/orders-pending;
GET /api/v5/sprd/trades, since the gap began; GET /api/v5/sprd/orders-history, of state filled,
since the gap began; GET /api/v5/sprd/orders-history, of state canceled, what has changed since the
gap began.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-order-channel
"""
