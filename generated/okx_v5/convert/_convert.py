# Made from spec/schemas/convert.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText


class ConvertTrade(Item):
    """A conversion of one currency into another."""

    _baseCcy: WireText = UNSET
    _clTReqId: WireText = UNSET
    _fillBaseSz: WireText = UNSET
    _fillPx: WireText = UNSET
    _fillQuoteSz: WireText = UNSET
    _instId: WireText = UNSET
    _quoteCcy: WireText = UNSET
    _quoteId: WireText = UNSET
    _side: WireText = UNSET
    _state: WireText = UNSET
    _tradeId: WireText = UNSET
    _ts: WireText = UNSET

    trade_id = TextField("tradeId")
    """ID of the conversion."""
    quote_id = TextField("quoteId")
    """ID of the quote that it was traded at; `get_history` leaves it out."""
    cl_t_req_id = TextField("clTReqId")
    """Your own ID of the conversion; empty where you gave none."""
    state = TextField("state")
    """What became of it, `fullyFilled` when it is done or `rejected`. Known values: fullyFilled,
    rejected.
    """
    inst_id = TextField("instId")
    """Currency pair, such as `BTC-USDT`."""
    base_ccy = TextField("baseCcy")
    """Base currency, `BTC` of `BTC-USDT`."""
    quote_ccy = TextField("quoteCcy")
    """Quote currency, `USDT` of `BTC-USDT`."""
    side = TextField("side")
    """Whether you `buy` or `sell` the base currency. Known values: buy, sell."""
    fill_px = DecimalField("fillPx")
    """Price that was traded at, in `quoteCcy`."""
    fill_base_sz = DecimalField("fillBaseSz")
    """Amount traded, in `baseCcy`."""
    fill_quote_sz = DecimalField("fillQuoteSz")
    """Amount traded, in `quoteCcy`."""
    ts = TimeField("ts")
    """When it was traded."""
