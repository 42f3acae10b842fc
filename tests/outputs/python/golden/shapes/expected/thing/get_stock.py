# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_stock: the operation and its models."""

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
    DecimalMapField,
    DecimalsField,
    ObjectMapField,
    TextField,
    TextListsField,
    TextMapField,
)
from .._runtime.models.item import Item, WireMap, WireText, WireTextLists, WireTextMap, WireTexts
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetStockRequest(Request):
    """The parameters of thing.get_stock.

    https://tiny.test/docs#stock
    """

    __slots__ = ()
    _label = "thing.get_stock"
    _documentation = "https://tiny.test/docs#stock"

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


class StockPlace(Item):
    """One item of the answer."""

    _name: WireText = UNSET
    _space: WireText = UNSET

    name = TextField("name")
    """Name of the place."""
    space = DecimalField("space")
    """What fits in."""


class Stock(Item):
    """One item of the answer."""

    _amounts: WireTextMap = UNSET
    _notes: WireTextMap = UNSET
    _pairs: WireTextLists = UNSET
    _places: WireMap[StockPlace] = UNSET
    _prices: WireTexts = UNSET

    amounts = DecimalMapField("amounts")
    """How much of each currency."""
    notes = TextMapField("notes")
    """A note on each."""
    places = ObjectMapField("places", StockPlace)
    """Where each is."""
    prices = DecimalsField("prices")
    """What was paid."""
    pairs = TextListsField("pairs")
    """What goes together."""


OPERATION: Operation[Stock] = Operation(
    method="GET",
    path="/api/v5/thing/stock",
    resource="thing",
    name="get_stock",
    summary="Get what there is.",
    documentation="https://tiny.test/docs#stock",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetStockRequest,
    item=Stock,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
