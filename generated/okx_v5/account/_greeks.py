# Made from spec/schemas/greeks.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText


class CurrencyGreeks(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _deltaBS: WireText = UNSET
    _deltaPA: WireText = UNSET
    _gammaBS: WireText = UNSET
    _gammaPA: WireText = UNSET
    _thetaBS: WireText = UNSET
    _thetaPA: WireText = UNSET
    _ts: WireText = UNSET
    _vegaBS: WireText = UNSET
    _vegaPA: WireText = UNSET

    delta_bs = DecimalField("deltaBS")
    """Delta in dollars, by Black-Scholes."""
    delta_pa = DecimalField("deltaPA")
    """Delta in coins."""
    gamma_bs = DecimalField("gammaBS")
    """Gamma in dollars, by Black-Scholes (OPTION)."""
    gamma_pa = DecimalField("gammaPA")
    """Gamma in coins (OPTION)."""
    theta_bs = DecimalField("thetaBS")
    """Theta in dollars, by Black-Scholes (OPTION)."""
    theta_pa = DecimalField("thetaPA")
    """Theta in coins (OPTION)."""
    vega_bs = DecimalField("vegaBS")
    """Vega in dollars, by Black-Scholes (OPTION)."""
    vega_pa = DecimalField("vegaPA")
    """Vega in coins (OPTION)."""
    ccy = TextField("ccy")
    """Currency."""
    ts = TimeField("ts")
    """When the Greeks were taken."""
