# Made from spec/paths/finance/staking-defi/sol/product-info.yaml, not to be edited; make it again with: make generate
"""earn.get_sol_product_info: the operation and its models."""

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
from .._runtime.models.fields import DecimalField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetSolProductInfoRequest(Request):
    """The parameters of earn.get_sol_product_info.

    https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-product-info
    """

    __slots__ = ()
    _label = "earn.get_sol_product_info"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-product-info"
    )

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


class SolProductInfo(Item):
    """One item of the answer."""

    _fastRedemptionAvail: WireText = UNSET
    _fastRedemptionDailyLimit: WireText = UNSET
    _minAmt: WireText = UNSET
    _rate: WireText = UNSET
    _redemptDays: WireText = UNSET

    fast_redemption_daily_limit = DecimalField("fastRedemptionDailyLimit")
    """Most that can be redeemed fast in a day, by the main account and its sub-accounts together."""
    fast_redemption_avail = DecimalField("fastRedemptionAvail")
    """Most that can be redeemed fast now."""
    rate = DecimalField("rate")
    """Latest annual yield of OKSOL, in percent as it seems."""
    redempt_days = DecimalField("redemptDays")
    """Days that redeeming OKSOL takes."""
    min_amt = DecimalField("minAmt")
    """Smallest amount to stake."""


OPERATION: Operation[SolProductInfo] = Operation(
    method="GET",
    path="/api/v5/finance/staking-defi/sol/product-info",
    resource="earn",
    name="get_sol_product_info",
    summary="Get the yield and the limits of SOL staking.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-product-info",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetSolProductInfoRequest,
    item=SolProductInfo,
    reply=Reply,
    data="one",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
