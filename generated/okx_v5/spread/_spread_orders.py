# Made from spec/schemas/spread-orders.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, Row, WireText


class SpreadOrderBookLevel(Row):
    """One row of the answer."""

    _price: WireText = UNSET
    _size: WireText = UNSET
    _orders: WireText = UNSET

    price = DecimalField("price")
    """Price of the level."""
    size = DecimalField("size")
    """Size at this price, in the `szCcy` of the spread."""
    orders = DecimalField("orders")
    """Number of orders at this price."""


class SpreadOrder(Item):
    """A spread order. Its sizes add up, pendingFillSz + canceledSz + accFillSz = sz."""

    _accFillSz: WireText = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _cancelSource: WireText = UNSET
    _canceledSz: WireText = UNSET
    _clOrdId: WireText = UNSET
    _fillPx: WireText = UNSET
    _fillSz: WireText = UNSET
    _ordId: WireText = UNSET
    _ordType: WireText = UNSET
    _pendingFillSz: WireText = UNSET
    _pendingSettleSz: WireText = UNSET
    _px: WireText = UNSET
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
    """Size of the last fill."""
    fill_px = DecimalField("fillPx")
    """Price of the last fill."""
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
