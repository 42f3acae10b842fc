# Made from spec/schemas/okusd.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField
from .._runtime.models.item import Item, WireText


class OkusdRedemptionLimit(Item):
    """Quotas of fast redemptions for the day."""

    _feeRate: WireText = UNSET
    _personalDailyLimit: WireText = UNSET
    _personalUsedAmt: WireText = UNSET
    _platformDailyLimit: WireText = UNSET
    _platformUsedAmt: WireText = UNSET

    personal_daily_limit = DecimalField("personalDailyLimit")
    """Your quota, by your VIP level, in OKUSD."""
    personal_used_amt = DecimalField("personalUsedAmt")
    """What you have used of it, in OKUSD."""
    platform_daily_limit = DecimalField("platformDailyLimit")
    """Quota of all users together, in OKUSD."""
    platform_used_amt = DecimalField("platformUsedAmt")
    """What all users have used of it, in OKUSD."""
    fee_rate = DecimalField("feeRate")
    """Fee rate; 0.001 is 0.1%."""
