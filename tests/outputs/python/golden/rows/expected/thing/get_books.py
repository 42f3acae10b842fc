# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_books: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import (
    DecimalField,
    IntegerField,
    ObjectField,
    ObjectsField,
    TimeField,
)
from .._runtime.models.item import Item, Row, WireInteger, WireList, WireObject, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


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


OPERATION: Operation[OrderBook] = Operation(
    method="GET",
    path="/api/v5/thing/books",
    resource="thing",
    name="get_books",
    summary="Get the order book.",
    documentation="https://tiny.test/docs#books",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetBooksRequest,
    item=OrderBook,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
