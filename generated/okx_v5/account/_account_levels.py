# Made from spec/schemas/account-levels.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, ObjectsField, TextField
from .._runtime.models.item import Item, WireList, WireText


class AccountLevelCurrencyMargin(Item):
    """One item of the answer."""

    _availEq: WireText = UNSET
    _ccy: WireText = UNSET
    _mgnRatio: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    avail_eq = DecimalField("availEq")
    """Available equity, in the currency."""
    mgn_ratio = DecimalField("mgnRatio")
    """Maintenance margin ratio."""


class AccountLevelMargin(Item):
    """Margin before the switch, where `sCode` is 0 or 4; null otherwise."""

    _acctAvailEq: WireText = UNSET
    _details: WireList[AccountLevelCurrencyMargin] = UNSET
    _mgnRatio: WireText = UNSET

    acct_avail_eq = DecimalField("acctAvailEq")
    """Available equity of the account in USD, in Multi-currency and Portfolio margin mode."""
    mgn_ratio = DecimalField("mgnRatio")
    """Maintenance margin ratio of the account, in Multi-currency and Portfolio margin mode."""
    details = ObjectsField("details", AccountLevelCurrencyMargin)
    """The same for each currency, in Futures mode."""
