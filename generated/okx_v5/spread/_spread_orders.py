# Made from spec/schemas/spread-orders.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, IntegerField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, Row, WireInteger, WireList, WireText


class SpreadTicker(Item):
    """One item of the answer."""

    _askPx: WireText = UNSET
    _askSz: WireText = UNSET
    _bidPx: WireText = UNSET
    _bidSz: WireText = UNSET
    _high24h: WireText = UNSET
    _last: WireText = UNSET
    _lastSz: WireText = UNSET
    _low24h: WireText = UNSET
    _open24h: WireText = UNSET
    _sprdId: WireText = UNSET
    _ts: WireText = UNSET
    _vol24h: WireText = UNSET

    sprd_id = TextField("sprdId")
    """Spread."""
    last = DecimalField("last")
    """Price of the last trade."""
    last_sz = DecimalField("lastSz")
    """Size of the last trade."""
    ask_px = DecimalField("askPx")
    """Best ask price."""
    ask_sz = DecimalField("askSz")
    """Size at the best ask."""
    bid_px = DecimalField("bidPx")
    """Best bid price."""
    bid_sz = DecimalField("bidSz")
    """Size at the best bid."""
    open24h = DecimalField("open24h")
    """Price 24 hours ago."""
    high24h = DecimalField("high24h")
    """Highest price of the last 24 hours."""
    low24h = DecimalField("low24h")
    """Lowest price of the last 24 hours."""
    vol24h = DecimalField("vol24h")
    """Volume of the last 24 hours, in USD for inverse spreads, in base currency for linear and
    hybrid ones.
    """
    ts = TimeField("ts")
    """When the ticker was made."""


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


class SpreadOrderBook(Item):
    """One item of the answer."""

    _asks: WireList[SpreadOrderBookLevel] = UNSET
    _bids: WireList[SpreadOrderBookLevel] = UNSET
    _ts: WireText = UNSET

    asks = ObjectsField("asks", SpreadOrderBookLevel)
    """Levels of the sell side."""
    bids = ObjectsField("bids", SpreadOrderBookLevel)
    """Levels of the buy side."""
    ts = TimeField("ts")
    """When the book was made."""


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


class PublicSpreadTrade(Item):
    """A trade of the market in a spread."""

    _px: WireText = UNSET
    _side: WireText = UNSET
    _sprdId: WireText = UNSET
    _sz: WireText = UNSET
    _tradeId: WireText = UNSET
    _ts: WireText = UNSET

    sprd_id = TextField("sprdId")
    """Spread."""
    trade_id = TextField("tradeId")
    """ID of the trade."""
    px = DecimalField("px")
    """Price of the trade."""
    sz = DecimalField("sz")
    """Size of the trade, in the `szCcy` of the spread."""
    side = TextField("side")
    """Side of the taker. Known values: buy, sell."""
    ts = TimeField("ts")
    """When it was traded."""


class SpreadTradeLeg(Item):
    """One leg of a trade of a spread."""

    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _fillPnl: WireText = UNSET
    _instId: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _szCont: WireText = UNSET
    _tradeId: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument of the leg."""
    px = DecimalField("px")
    """Price of the leg."""
    sz = DecimalField("sz")
    """Size of the leg."""
    sz_cont = DecimalField("szCont")
    """Size of the leg in contracts; nothing for spot."""
    side = TextField("side")
    """Direction of the leg. Known values: buy, sell."""
    fill_pnl = DecimalField("fillPnl")
    """Profit or, if negative, loss of a leg that closes a position; otherwise 0."""
    fee = DecimalField("fee")
    """Fee, if negative, or rebate."""
    fee_ccy = TextField("feeCcy")
    """Currency of the fee or rebate."""
    trade_id = TextField("tradeId")
    """ID of the trade of the leg's instrument."""


class SpreadTrade(Item):
    """A trade of a spread order."""

    _clOrdId: WireText = UNSET
    _code: WireText = UNSET
    _execType: WireText = UNSET
    _fillPx: WireText = UNSET
    _fillSz: WireText = UNSET
    _legs: WireList[SpreadTradeLeg] = UNSET
    _msg: WireText = UNSET
    _ordId: WireText = UNSET
    _side: WireText = UNSET
    _sprdId: WireText = UNSET
    _state: WireText = UNSET
    _tag: WireText = UNSET
    _tradeId: WireText = UNSET
    _ts: WireText = UNSET

    sprd_id = TextField("sprdId")
    """Spread."""
    trade_id = TextField("tradeId")
    """ID of the trade of the spread."""
    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    tag = TextField("tag")
    """Your own order tag."""
    fill_px = DecimalField("fillPx")
    """Price of the spread at which it was traded."""
    fill_sz = DecimalField("fillSz")
    """Size that was traded, in USD for inverse spreads, in the base currency for others."""
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    state = TextField("state")
    """State of the trade, `filled`, or `rejected` in settlement. Known values: filled, rejected."""
    exec_type = TextField("execType")
    """`T` if you took liquidity, `M` if you made it. Known values: T, M."""
    ts = TimeField("ts")
    """When the record was made."""
    legs = ObjectsField("legs", SpreadTradeLeg)
    """What was traded of each instrument."""
    code = TextField("code")
    """Error code of a rejected trade, otherwise `0` or nothing."""
    msg = TextField("msg")
    """Why the trade was rejected; otherwise empty."""


class SpreadOrderBookState(Item):
    """The best levels of the order book of a spread."""

    _asks: WireList[SpreadOrderBookLevel] = UNSET
    _bids: WireList[SpreadOrderBookLevel] = UNSET
    _seqId: WireInteger = UNSET
    _ts: WireText = UNSET

    asks = ObjectsField("asks", SpreadOrderBookLevel)
    """Levels of the sell side."""
    bids = ObjectsField("bids", SpreadOrderBookLevel)
    """Levels of the buy side."""
    ts = TimeField("ts")
    """When the book was made."""
    seq_id = IntegerField("seqId")
    """Sequence number of this state of the book."""


class SpreadOrderBookChange(Item):
    """The whole book of a spread or what changed in it, as `action` of the push says. A size of 0
    takes a level away. Empty sides, with `prevSeqId` equal to `seqId`, say after a while that
    nothing changed.
    """

    _asks: WireList[SpreadOrderBookLevel] = UNSET
    _bids: WireList[SpreadOrderBookLevel] = UNSET
    _checksum: WireInteger = UNSET
    _prevSeqId: WireInteger = UNSET
    _seqId: WireInteger = UNSET
    _ts: WireText = UNSET

    asks = ObjectsField("asks", SpreadOrderBookLevel)
    """Levels of the sell side that changed; in a snapshot all of them."""
    bids = ObjectsField("bids", SpreadOrderBookLevel)
    """Levels of the buy side that changed; in a snapshot all of them."""
    ts = TimeField("ts")
    """When the book was made."""
    checksum = IntegerField("checksum")
    """CRC-32, as a signed number of 32 bits, of a text of the best 25 bids and asks of the book
    after the change, price and size joined by a colon; it is not documented how bids and asks
    follow one another.
    """
    prev_seq_id = IntegerField("prevSeqId")
    """`seqId` of the message before, -1 in a snapshot. Another number is a gap, after which only a
    new subscription gives a right book.
    """
    seq_id = IntegerField("seqId")
    """Sequence number of this message. Once after maintenance it may be below `prevSeqId`, which is
    no gap.
    """
