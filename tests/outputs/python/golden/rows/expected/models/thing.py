"""Models of thing: requests, held to the description when built, and items of answers."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import (
    DecimalField,
    IntegerField,
    ObjectField,
    ObjectsField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import Item, Row, WireInteger, WireList, WireObject, WireText, WireTexts
from .._runtime.models.request import Place, Request


class GetCandlesRequest(Request):
    """The parameters of thing.get_candles.

    https://tiny.test/docs#candles
    """

    __slots__ = ()
    _label = "thing.get_candles"
    _documentation = "https://tiny.test/docs#candles"

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class GetBooksRequest(Request):
    """The parameters of thing.get_books.

    https://tiny.test/docs#books
    """

    __slots__ = ()
    _label = "thing.get_books"
    _documentation = "https://tiny.test/docs#books"

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class GetFlowRequest(Request):
    """The parameters of thing.get_flow.

    https://tiny.test/docs#flow
    """

    __slots__ = ()
    _label = "thing.get_flow"
    _documentation = "https://tiny.test/docs#flow"

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class Candlestick(Row):
    """One candlestick."""

    _ts: WireText = UNSET
    _o: WireText = UNSET
    _volCcy: WireText = UNSET
    _confirm: WireText = UNSET

    ts = TimeField("ts")
    """When it began."""
    open = DecimalField("o")
    """First price."""
    vol_ccy = DecimalField("volCcy")
    """Volume in the currency."""
    confirm = TextField("confirm")
    """Whether it is over. Known values: 0, 1."""


class BookLevel(Row):
    """One row of the answer."""

    _px: WireText = UNSET
    _sz: WireText = UNSET
    _orders: WireInteger = UNSET

    price = DecimalField("px")
    """The price."""
    size = DecimalField("sz")
    """How much of it."""
    orders = IntegerField("orders")
    """How many orders. Deprecated."""


class LastTrade(Row):
    """The last trade."""

    _px: WireText = UNSET
    _sz: WireText = UNSET
    _orders: WireInteger = UNSET

    price = DecimalField("px")
    """The price."""
    size = DecimalField("sz")
    """How much of it."""
    orders = IntegerField("orders")
    """How many orders. Deprecated."""


class OrderBook(Item):
    """One item of the answer."""

    _asks: WireList[BookLevel] = UNSET
    _last: WireObject[LastTrade] = UNSET
    _ts: WireText = UNSET

    asks = ObjectsField("asks", BookLevel)
    """Offers to sell, the best first."""
    last = ObjectField("last", LastTrade)
    """The last trade."""
    ts = TimeField("ts")
    """When it was so."""


class TakerFlow(Row):
    """What was taken."""

    _ts: WireText = UNSET
    _callBuyVol: WireText = UNSET
    _tags: WireTexts = UNSET

    ts = TimeField("ts")
    """When it was counted."""
    call_buy_vol = DecimalField("callBuyVol")
    """Calls bought."""
    tags = TextsField("tags")
    """Notes."""
