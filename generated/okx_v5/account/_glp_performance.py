# Made from spec/schemas/glp-performance.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, ObjectField
from .._runtime.models.item import Item, WireObject, WireText


class GlpVolume(Item):
    """Type A; null for `FUT_NTO`."""

    _maker: WireText = UNSET
    _taker: WireText = UNSET

    maker = DecimalField("maker")
    """Volume as a maker in USD, to two digits after the point."""
    taker = DecimalField("taker")
    """Volume as a taker in USD, to two digits after the point."""


class GlpVolumes(Item):
    """What was traded, by kind of instruments, in USD."""

    _total: WireObject[GlpVolume] = UNSET
    _tradfiX2: WireObject[GlpVolume] = UNSET
    _typeA: WireObject[GlpVolume] = UNSET
    _typeBTotal: WireObject[GlpVolume] = UNSET

    type_a = ObjectField("typeA", GlpVolume)
    """Type A; null for `FUT_NTO`."""
    type_b_total = ObjectField("typeBTotal", GlpVolume)
    """Type B in all; null for `FUT_NTO`."""
    tradfi_x2 = ObjectField("tradfiX2", GlpVolume)
    """TradFi, counted twice; null for `FUT_NTO`."""
    total = ObjectField("total", GlpVolume)
    """All types together."""


class GlpShare(Item):
    """Type A; null for `FUT_NTO`."""

    _maker: WireText = UNSET
    _taker: WireText = UNSET

    maker = DecimalField("maker")
    """Share as a maker, to four digits after the point; 0.0012 is 0.12%."""
    taker = DecimalField("taker")
    """Share as a taker, to four digits after the point; 0.0012 is 0.12%."""


class GlpShares(Item):
    """Share in what the market traded, by kind of instruments."""

    _total: WireObject[GlpShare] = UNSET
    _typeA: WireObject[GlpShare] = UNSET
    _typeBAdj: WireObject[GlpShare] = UNSET

    type_a = ObjectField("typeA", GlpShare)
    """Type A; null for `FUT_NTO`."""
    type_b_adj = ObjectField("typeBAdj", GlpShare)
    """Type B, adjusted; null for `FUT_NTO`."""
    total = ObjectField("total", GlpShare)
    """All types together."""
