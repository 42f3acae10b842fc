"""Models of market: requests, held to the description when built, and items of answers."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import DecimalField, IntegerField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, Row, WireInteger, WireList, WireText
from .._runtime.models.request import Place, Request

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class GetCandlesticksRequest(Request):
    """The parameters of market.get_candlesticks.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        bar: Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up the
            periods open by UTC+8, those ending in `utc` by UTC. Without it the exchange takes 1m.
        after: Only candlesticks that opened before this time.
        before: Only candlesticks that opened after this time; without `after`, the latest of them.
        limit: Most candlesticks to return. Without it the exchange takes 100.
        adjust: `forward` adjusts past prices for corporate actions, and `vol` and `volCcy` for
            stock splits, but not `volCcyQuote`. For equity perpetual contracts only; left out,
            nothing is adjusted.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks
    """

    __slots__ = ()
    _label = "market.get_candlesticks"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        bar: Optional[
            Literal[
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ]
        ] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,
        adjust: Optional[Literal["forward"]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if bar is not None:
            wire["bar"] = bar
        if after is not None:
            wire["after"] = self._time("after", after)
        if before is not None:
            wire["before"] = self._time("before", before)
        if limit is not None:
            wire["limit"] = limit
        if adjust is not None:
            wire["adjust"] = adjust
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        else:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        bar = wire.get("bar", UNSET)
        if bar is not UNSET:
            if not isinstance(bar, str):
                raise cls.refusal(at, "bar", "must be a string")
            if bar not in (
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ):
                raise cls.refusal(
                    at,
                    "bar",
                    "must be '1m', '3m', '5m', '15m', '30m', '1H', '2H', '4H', '6H', '12H', '1D', '2D', '3D', '1W', '1M', '3M', '6Hutc', '12Hutc', '1Dutc', '2Dutc', '3Dutc', '1Wutc', '1Mutc' or '3Mutc'",
                )
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(after) is None:
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(before) is None:
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 300:
                raise cls.refusal(at, "limit", "must be at most 300")
        adjust = wire.get("adjust", UNSET)
        if adjust is not UNSET:
            if not isinstance(adjust, str):
                raise cls.refusal(at, "adjust", "must be a string")
            if adjust not in ("forward",):
                raise cls.refusal(at, "adjust", "must be 'forward'")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    bar = TextField("bar")
    """Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up the periods
    open by UTC+8, those ending in `utc` by UTC. Without it the exchange takes 1m.
    """
    after = TimeField("after")
    """Only candlesticks that opened before this time."""
    before = TimeField("before")
    """Only candlesticks that opened after this time; without `after`, the latest of them."""
    limit = IntegerField("limit")
    """Most candlesticks to return. Without it the exchange takes 100."""
    adjust = TextField("adjust")
    """`forward` adjusts past prices for corporate actions, and `vol` and `volCcy` for stock splits,
    but not `volCcyQuote`. For equity perpetual contracts only; left out, nothing is adjusted.
    """


class GetOrderBookRequest(Request):
    """The parameters of market.get_order_book.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        sz: Levels of each side to return. Without it the exchange takes 1.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book
    """

    __slots__ = ()
    _label = "market.get_order_book"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        sz: int | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if sz is not None:
            wire["sz"] = sz
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        else:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        sz = wire.get("sz", UNSET)
        if sz is not UNSET:
            if not is_integer(sz):
                raise cls.refusal(at, "sz", "must be a whole number")
            if sz < 1:
                raise cls.refusal(at, "sz", "must be at least 1")
            if sz > 400:
                raise cls.refusal(at, "sz", "must be at most 400")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    sz = IntegerField("sz")
    """Levels of each side to return. Without it the exchange takes 1."""


class GetSbeOrderBookRequest(Request):
    """The parameters of market.get_sbe_order_book.

    Args:
        inst_id_code (instIdCode): Number of the instrument, `instIdCode` in the list of
            instruments. It stays when the instrument is renamed and changes when it is listed anew.
        source: Which order book; 0 is the normal one.

    https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data-sbe-order-book
    """

    __slots__ = ()
    _label = "market.get_sbe_order_book"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data-sbe-order-book"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id_code: int,
        source: int,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instIdCode": inst_id_code,
            "source": source,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id_code = wire.get("instIdCode", UNSET)
        if inst_id_code is UNSET:
            raise cls.refusal(at, "instIdCode", "is required")
        else:
            if not is_integer(inst_id_code):
                raise cls.refusal(at, "instIdCode", "must be a whole number")
        source = wire.get("source", UNSET)
        if source is UNSET:
            raise cls.refusal(at, "source", "is required")
        else:
            if not is_integer(source):
                raise cls.refusal(at, "source", "must be a whole number")
            if not (is_integer(source) and source == 0):
                raise cls.refusal(at, "source", "must be 0")

    inst_id_code = IntegerField("instIdCode")
    """Number of the instrument, `instIdCode` in the list of instruments. It stays when the
    instrument is renamed and changes when it is listed anew.
    """
    source = IntegerField("source")
    """Which order book; 0 is the normal one."""


class GetTickersRequest(Request):
    """The parameters of market.get_tickers.

    Args:
        inst_type (instType): Instrument type.
        inst_family (instFamily): Only the instruments of this family, such as `BTC-USD`. For the
            types FUTURES, SWAP and OPTION.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers
    """

    __slots__ = ()
    _label = "market.get_tickers"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Literal["SPOT", "SWAP", "FUTURES", "OPTION", "EVENTS"],
        inst_family: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_family is not None:
            wire["instFamily"] = inst_family
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        else:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SPOT", "SWAP", "FUTURES", "OPTION", "EVENTS"):
                raise cls.refusal(
                    at, "instType", "must be 'SPOT', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'"
                )
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")

    inst_type = TextField("instType")
    """Instrument type."""
    inst_family = TextField("instFamily")
    """Only the instruments of this family, such as `BTC-USD`. For the types FUTURES, SWAP and
    OPTION.
    """


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
    confirm = TextField("confirm")
    """`1` when the period is over, `0` while it runs. Known values: 0, 1."""


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
