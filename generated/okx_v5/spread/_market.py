# Made from spec/schemas/market.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, FlagField, TimeField
from .._runtime.models.item import Row, WireText


class SpreadCandlestick(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _o: WireText = UNSET
    _h: WireText = UNSET
    _l: WireText = UNSET
    _c: WireText = UNSET
    _vol: WireText = UNSET
    _confirm: WireText = UNSET

    ts = TimeField("ts")
    """When the period opened."""
    open = DecimalField("o")
    """First price of the spread."""
    high = DecimalField("h")
    """Highest price of the spread."""
    low = DecimalField("l")
    """Lowest price of the spread."""
    close = DecimalField("c")
    """Last price of the spread."""
    volume = DecimalField("vol")
    """Volume of the period, in the `szCcy` of the spread."""
    confirm = FlagField("confirm", "1", "0")
    """Whether the period is over; until then the candlestick changes. Sent as '1' or '0'."""
