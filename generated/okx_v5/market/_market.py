# Made from spec/schemas/market.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField
from .._runtime.models.item import Row, WireText


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
