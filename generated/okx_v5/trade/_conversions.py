# Made from spec/schemas/conversions.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText


class EasyConversion(Item):
    """The conversion of one small balance into a mainstream currency."""

    _acct: WireText = UNSET
    _fillFromSz: WireText = UNSET
    _fillToSz: WireText = UNSET
    _fromCcy: WireText = UNSET
    _status: WireText = UNSET
    _toCcy: WireText = UNSET
    _uTime: WireText = UNSET

    status = TextField("status")
    """How far it is: `running`, `filled` when it is done, or `failed`. Known values: running,
    filled, failed.
    """
    from_ccy = TextField("fromCcy")
    """Currency that is converted."""
    to_ccy = TextField("toCcy")
    """Mainstream currency that it is converted into."""
    fill_from_sz = DecimalField("fillFromSz")
    """Amount converted, in `fromCcy`."""
    fill_to_sz = DecimalField("fillToSz")
    """Amount received, in `toCcy`."""
    acct = TextField("acct")
    """Account that `toCcy` is in, `6` funding, `18` trading account. Known values: 6, 18."""
    u_time = TimeField("uTime")
    """When it was traded."""


class OneClickRepayment(Item):
    """The repayment of a debt in one currency with another."""

    _debtCcy: WireText = UNSET
    _fillDebtSz: WireText = UNSET
    _fillRepaySz: WireText = UNSET
    _repayCcy: WireText = UNSET
    _status: WireText = UNSET
    _uTime: WireText = UNSET

    status = TextField("status")
    """How far it is: `running`, `filled` when it is done, or `failed`. Known values: running,
    filled, failed.
    """
    debt_ccy = TextField("debtCcy")
    """Currency of the debt."""
    repay_ccy = TextField("repayCcy")
    """Currency that it is repaid with."""
    fill_debt_sz = DecimalField("fillDebtSz")
    """Amount of the debt that is repaid, in `debtCcy`."""
    fill_repay_sz = DecimalField("fillRepaySz")
    """Amount paid for it, in `repayCcy`."""
    u_time = TimeField("uTime")
    """When it was traded."""


class OneClickRepayDebt(Item):
    """A debt that can be repaid."""

    _debtAmt: WireText = UNSET
    _debtCcy: WireText = UNSET

    debt_ccy = TextField("debtCcy")
    """Currency of the debt."""
    debt_amt = DecimalField("debtAmt")
    """Debt with interest, in `debtCcy`."""


class OneClickRepayAsset(Item):
    """What can be used to repay debts."""

    _repayAmt: WireText = UNSET
    _repayCcy: WireText = UNSET

    repay_ccy = TextField("repayCcy")
    """Currency that debts can be repaid with."""
    repay_amt = DecimalField("repayAmt")
    """Available balance, in `repayCcy`."""
