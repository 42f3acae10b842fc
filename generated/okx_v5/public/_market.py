# Made from spec/schemas/market.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, FlagField, TimeField
from .._runtime.models.item import Row, WireText


class IndexCandlestick(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _o: WireText = UNSET
    _h: WireText = UNSET
    _l: WireText = UNSET
    _c: WireText = UNSET
    _confirm: WireText = UNSET

    ts = TimeField("ts")
    """When the period opened."""
    open = DecimalField("o")
    """First value of the index."""
    high = DecimalField("h")
    """Highest value of the index."""
    low = DecimalField("l")
    """Lowest value of the index."""
    close = DecimalField("c")
    """Last value of the index."""
    confirm = FlagField("confirm", "1", "0")
    """Whether the period is over; until then the candlestick changes. Sent as '1' or '0'."""


class MarkPriceCandlestick(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _o: WireText = UNSET
    _h: WireText = UNSET
    _l: WireText = UNSET
    _c: WireText = UNSET
    _confirm: WireText = UNSET

    ts = TimeField("ts")
    """When the period opened."""
    open = DecimalField("o")
    """First mark price."""
    high = DecimalField("h")
    """Highest mark price."""
    low = DecimalField("l")
    """Lowest mark price."""
    close = DecimalField("c")
    """Last mark price."""
    confirm = FlagField("confirm", "1", "0")
    """Whether the period is over; until then the candlestick changes. Sent as '1' or '0'."""
