# Made from spec/paths/finance/stable-rewards/product-info.yaml, not to be edited; make it again with: make generate
"""stable_rewards.get_product_info: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireFlag, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetProductInfoRequest(Request):
    """The parameters of stable_rewards.get_product_info.

    Args:
        ccy: Stablecoin, such as `USDG`.

    https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-product-info
    """

    __slots__ = ()
    _label = "stable_rewards.get_product_info"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-product-info"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")

    ccy = TextField("ccy")
    """Stablecoin, such as `USDG`."""


class StableRewardsProduct(Item):
    """One item of the answer."""

    _canRedeem: WireFlag = UNSET
    _ccy: WireText = UNSET
    _minRedeemAmt: WireText = UNSET
    _minSubAmt: WireText = UNSET
    _redemptFeeRate: WireText = UNSET
    _remainingRedemptQuota: WireText = UNSET
    _remainingSubQuota: WireText = UNSET
    _settleCcy: WireText = UNSET
    _subFeeRate: WireText = UNSET

    ccy = TextField("ccy")
    """Stablecoin, such as `USDG`."""
    settle_ccy = TextField("settleCcy")
    """Currency that it is paid with or redeemed into, such as `USDC`."""
    sub_fee_rate = DecimalField("subFeeRate")
    """Fee rate of a subscription; 0.01 is 1%."""
    redempt_fee_rate = DecimalField("redemptFeeRate")
    """Fee rate of a redemption; 0.01 is 1%. Empty where there is none into `settleCcy`."""
    min_sub_amt = DecimalField("minSubAmt")
    """Least amount of a subscription, in `settleCcy`."""
    min_redeem_amt = DecimalField("minRedeemAmt")
    """Least amount of a redemption, in `ccy`. Empty where there is none into `settleCcy`."""
    remaining_sub_quota = DecimalField("remainingSubQuota")
    """What the day's quota of the master account leaves for subscriptions; -1 is without limit."""
    remaining_redempt_quota = DecimalField("remainingRedemptQuota")
    """What the day's quota of the master account leaves for redemptions; -1 is without limit. Empty
    where there is none into `settleCcy`.
    """
    can_redeem = FlagField("canRedeem")
    """Whether it can be redeemed into `settleCcy` now."""


class StableRewardsProductInfo(Item):
    """One item of the answer."""

    _details: WireList[StableRewardsProduct] = UNSET
    _ts: WireText = UNSET

    details = ObjectsField("details", StableRewardsProduct)
    """The ways to subscribe and redeem, one for each settlement currency."""
    ts = TimeField("ts")
    """When it was so, by the exchange."""


OPERATION: Operation[StableRewardsProductInfo] = Operation(
    method="GET",
    path="/api/v5/finance/stable-rewards/product-info",
    resource="stable_rewards",
    name="get_product_info",
    summary="Get fees, least amounts and quotas of a stablecoin that earns rewards.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-product-info",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetProductInfoRequest,
    item=StableRewardsProductInfo,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
