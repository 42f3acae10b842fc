# Made from spec/schemas/loans.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText


class LoanQuotaLevel(Item):
    """One item of the answer."""

    _irDiscount: WireText = UNSET
    _level: WireText = UNSET
    _loanQuotaCoef: WireText = UNSET

    level = TextField("level")
    """Fee tier, such as `VIP1` or `Lv1`."""
    loan_quota_coef = DecimalField("loanQuotaCoef")
    """Coefficient; the quota is the basic one of the currency times this."""
    ir_discount = DecimalField("irDiscount")
    """Discount on the interest rate. Deprecated."""
