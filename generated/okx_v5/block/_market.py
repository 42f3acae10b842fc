# Made from spec/schemas/market.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText


class BlockTicker(Item):
    """One item of the answer."""

    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _ts: WireText = UNSET
    _vol24h: WireText = UNSET
    _volCcy24h: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    vol_ccy24h = DecimalField("volCcy24h")
    """Volume of the block trades of the last 24 hours, in base currency for derivatives, in quote
    currency for spot and margin.
    """
    vol24h = DecimalField("vol24h")
    """Volume of the block trades of the last 24 hours, in contracts for derivatives, in base
    currency for spot and margin.
    """
    ts = TimeField("ts")
    """When the figures were made."""
