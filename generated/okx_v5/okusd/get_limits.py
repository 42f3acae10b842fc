# Made from spec/paths/finance/okusd/limits.yaml, not to be edited; make it again with: make generate
"""okusd.get_limits: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectField, TimeField
from .._runtime.models.item import Item, WireObject, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._okusd import OkusdRedemptionLimit


class GetLimitsRequest(Request):
    """The parameters of okusd.get_limits.

    https://www.okx.com/docs-v5/en/#financial-product-okusd-get-okusd-limits
    """

    __slots__ = ()
    _label = "okusd.get_limits"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-okusd-get-okusd-limits"

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class OkusdSubscriptionLimit(Item):
    """Quotas of subscriptions for the day."""

    _maxSubAmt: WireText = UNSET
    _personalDailyLimit: WireText = UNSET
    _personalUsedAmt: WireText = UNSET
    _platformDailyLimit: WireText = UNSET
    _platformUsedAmt: WireText = UNSET

    max_sub_amt = DecimalField("maxSubAmt")
    """USDT that you can still give: the lesser of what is left of your quota and of that of all
    users, 0 at the least.
    """
    personal_daily_limit = DecimalField("personalDailyLimit")
    """Your quota, by your VIP level, in USDT."""
    personal_used_amt = DecimalField("personalUsedAmt")
    """What you have used of it, in USDT."""
    platform_daily_limit = DecimalField("platformDailyLimit")
    """Quota of all users together, in USDT."""
    platform_used_amt = DecimalField("platformUsedAmt")
    """What all users have used of it, in USDT."""


class OkusdLimits(Item):
    """One item of the answer."""

    _fastRedeemLimit: WireObject[OkusdRedemptionLimit] = UNSET
    _stdRedeemLimit: WireObject[OkusdRedemptionLimit] = UNSET
    _subLimit: WireObject[OkusdSubscriptionLimit] = UNSET
    _ts: WireText = UNSET

    sub_limit = ObjectField("subLimit", OkusdSubscriptionLimit)
    """Quotas of subscriptions for the day."""
    fast_redeem_limit = ObjectField("fastRedeemLimit", OkusdRedemptionLimit)
    """Quotas of fast redemptions for the day."""
    std_redeem_limit = ObjectField("stdRedeemLimit", OkusdRedemptionLimit)
    """Quotas of standard redemptions for the day."""
    ts = TimeField("ts")
    """When it was so, by the exchange."""


OPERATION: Operation[OkusdLimits] = Operation(
    method="GET",
    path="/api/v5/finance/okusd/limits",
    resource="okusd",
    name="get_limits",
    summary="Get how much OKUSD you may still subscribe and redeem today, and the fees.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-okusd-get-okusd-limits",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(2, 2, ("user",)),),
    request=GetLimitsRequest,
    item=OkusdLimits,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
