# Made from spec/schemas/market.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    IntegerField,
    ObjectsField,
    TextField,
    TimeField,
)
from .._runtime.models.item import Item, Row, WireInteger, WireList, WireText


class OrderBookLevel(Row):
    """One row of the answer."""

    _price: WireText = UNSET
    _size: WireText = UNSET
    _deprecated_zero: WireText = UNSET
    _orders: WireText = UNSET

    price = DecimalField("price")
    """Price of the level."""
    size = DecimalField("size")
    """Contracts at this price, or for spot and margin the amount in base currency."""
    deprecated_zero = DecimalField("deprecated_zero")
    """Always 0, the rest of a feature that is gone. Deprecated."""
    orders = DecimalField("orders")
    """Number of orders at this price."""


class OrderBook(Item):
    """One item of the answer."""

    _asks: WireList[OrderBookLevel] = UNSET
    _bids: WireList[OrderBookLevel] = UNSET
    _seqId: WireInteger = UNSET
    _ts: WireText = UNSET

    asks = ObjectsField("asks", OrderBookLevel)
    """Levels of the sell side."""
    bids = ObjectsField("bids", OrderBookLevel)
    """Levels of the buy side."""
    ts = TimeField("ts")
    """When the book was made."""
    seq_id = IntegerField("seqId")
    """Sequence number of this state of the book."""


class FullOrderBookLevel(Row):
    """One row of the answer."""

    _price: WireText = UNSET
    _size: WireText = UNSET
    _orders: WireText = UNSET

    price = DecimalField("price")
    """Price of the level."""
    size = DecimalField("size")
    """Contracts at this price, or for spot and margin the amount in base currency."""
    orders = DecimalField("orders")
    """Number of orders at this price."""


class RpiOrderBookLevel(Row):
    """One row of the answer."""

    _price: WireText = UNSET
    _totalQty: WireText = UNSET
    _nonRpiQty: WireText = UNSET
    _count: WireText = UNSET

    price = DecimalField("price")
    """Price of the level."""
    total_size = DecimalField("totalQty")
    """All that can be traded at this price, RPI orders included; contracts, or for spot and margin
    base currency.
    """
    non_rpi_size = DecimalField("nonRpiQty")
    """The part of `totalQty` that is there for everyone; the rest takes `rpiTakerAccess`."""
    orders = DecimalField("count")
    """Number of orders at this price, RPI orders included."""


class CallAuction(Item):
    """One item of the answer."""

    _auctionEndTime: WireText = UNSET
    _eqPx: WireText = UNSET
    _instId: WireText = UNSET
    _matchedSz: WireText = UNSET
    _state: WireText = UNSET
    _ts: WireText = UNSET
    _unmatchedSz: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    eq_px = DecimalField("eqPx")
    """Price at which most would trade; after the auction the opening price."""
    matched_sz = DecimalField("matchedSz")
    """Size matched on each side, in base currency."""
    unmatched_sz = DecimalField("unmatchedSz")
    """Size left without a match."""
    auction_end_time = TimeField("auctionEndTime")
    """When the auction ends or ended."""
    state = TextField("state")
    """Whether the instrument is in a `call_auction` or in `continuous_trading`. Known values:
    call_auction, continuous_trading.
    """
    ts = TimeField("ts")
    """When the figures were made."""


class Candlestick(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _o: WireText = UNSET
    _h: WireText = UNSET
    _l: WireText = UNSET
    _c: WireText = UNSET
    _vol: WireText = UNSET
    _volCcy: WireText = UNSET
    _volCcyQuote: WireText = UNSET
    _confirm: WireText = UNSET

    ts = TimeField("ts")
    """When the period opened."""
    open = DecimalField("o")
    """First price."""
    high = DecimalField("h")
    """Highest price."""
    low = DecimalField("l")
    """Lowest price."""
    close = DecimalField("c")
    """Last price."""
    volume = DecimalField("vol")
    """Volume in contracts for derivatives, in base currency for spot and margin."""
    volume_ccy = DecimalField("volCcy")
    """Volume in base currency for derivatives, in quote currency for spot and margin."""
    volume_quote = DecimalField("volCcyQuote")
    """Volume in quote currency, such as USDT for `BTC-USDT-SWAP` and USD for `BTC-USD-SWAP`."""
    confirm = FlagField("confirm", "1", "0")
    """Whether the period is over; until then the candlestick changes. Sent as '1' or '0'."""


class MarketTrade(Item):
    """One item of the answer."""

    _instId: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _source: WireText = UNSET
    _sz: WireText = UNSET
    _tradeId: WireText = UNSET
    _ts: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    trade_id = TextField("tradeId")
    """ID of the trade."""
    px = DecimalField("px")
    """Price of the trade."""
    sz = DecimalField("sz")
    """Size of the trade, in base currency for spot, in contracts for FUTURES, SWAP and OPTION."""
    side = TextField("side")
    """Side of the taker. Known values: buy, sell."""
    source = TextField("source")
    """Kind of order, `0` a normal one, `1` an RPI order (Retail Price Improvement). Known values:
    0, 1.
    """
    ts = TimeField("ts")
    """When the trade took place."""


class Ticker(Item):
    """One item of the answer."""

    _askPx: WireText = UNSET
    _askSz: WireText = UNSET
    _bidPx: WireText = UNSET
    _bidSz: WireText = UNSET
    _high24h: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _last: WireText = UNSET
    _lastSz: WireText = UNSET
    _low24h: WireText = UNSET
    _open24h: WireText = UNSET
    _sodUtc0: WireText = UNSET
    _sodUtc8: WireText = UNSET
    _ts: WireText = UNSET
    _vol24h: WireText = UNSET
    _volCcy24h: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    last = DecimalField("last")
    """Price of the last trade."""
    last_sz = DecimalField("lastSz")
    """Size of the last trade; 0 if there was none."""
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
    vol_ccy24h = DecimalField("volCcy24h")
    """Volume of the last 24 hours in base currency for derivatives, in quote currency for spot and
    margin.
    """
    vol24h = DecimalField("vol24h")
    """Volume of the last 24 hours in contracts for derivatives, in base currency for spot and
    margin.
    """
    sod_utc0 = DecimalField("sodUtc0")
    """Price at the start of the day by UTC."""
    sod_utc8 = DecimalField("sodUtc8")
    """Price at the start of the day by UTC+8."""
    ts = TimeField("ts")
    """When the ticker was made."""


class OptionTrade(Item):
    """One item of the answer."""

    _fillVol: WireText = UNSET
    _fwdPx: WireText = UNSET
    _idxPx: WireText = UNSET
    _instFamily: WireText = UNSET
    _instId: WireText = UNSET
    _markPx: WireText = UNSET
    _optType: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _tradeId: WireText = UNSET
    _ts: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    inst_family = TextField("instFamily")
    """Instrument family."""
    trade_id = TextField("tradeId")
    """ID of the trade."""
    px = DecimalField("px")
    """Price of the trade."""
    sz = DecimalField("sz")
    """Size of the trade in contracts."""
    side = TextField("side")
    """Side of the trade. Known values: buy, sell."""
    opt_type = TextField("optType")
    """`C` call or `P` put. Known values: C, P."""
    fill_vol = DecimalField("fillVol")
    """Implied volatility at the price of the trade, as a ratio."""
    fwd_px = DecimalField("fwdPx")
    """Forward price at the trade."""
    idx_px = DecimalField("idxPx")
    """Index price at the trade."""
    mark_px = DecimalField("markPx")
    """Mark price at the trade."""
    ts = TimeField("ts")
    """When the trade took place."""


class OrderBookChange(Item):
    """The whole book or what changed in it, as `action` of the push says. A size of 0 takes a level
    away. Empty sides, with `prevSeqId` equal to `seqId`, say after about 60 seconds that nothing
    changed.
    """

    _asks: WireList[OrderBookLevel] = UNSET
    _bids: WireList[OrderBookLevel] = UNSET
    _checksum: WireInteger = UNSET
    _prevSeqId: WireInteger = UNSET
    _seqId: WireInteger = UNSET
    _ts: WireText = UNSET

    asks = ObjectsField("asks", OrderBookLevel)
    """Levels of the sell side that changed; in a snapshot all of them."""
    bids = ObjectsField("bids", OrderBookLevel)
    """Levels of the buy side that changed; in a snapshot all of them."""
    ts = TimeField("ts")
    """When the book was made."""
    seq_id = IntegerField("seqId")
    """Sequence number of this message. Once after maintenance it may be below `prevSeqId`, which is
    no gap.
    """
    checksum = IntegerField("checksum")
    """Always 0; `seqId` and `prevSeqId` tell of gaps. Deprecated."""
    prev_seq_id = IntegerField("prevSeqId")
    """`seqId` of the message before, -1 in a snapshot. Another number is a gap, after which only a
    new subscription gives a right book.
    """
