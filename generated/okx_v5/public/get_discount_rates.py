# Made from spec/paths/public/discount-rate-interest-free-quota.yaml, not to be edited; make it again with: make generate
"""public.get_discount_rates: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField
from .._runtime.models.item import Item, WireFlag, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetDiscountRatesRequest(Request):
    """The parameters of public.get_discount_rates.

    Args:
        ccy: Only this currency, such as `BTC`.
        discount_lv (discountLv): Only this level of discount rates. There is no use for it any
            more. Deprecated.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-discount-rate-and-interest-free-quota
    """

    __slots__ = ()
    _label = "public.get_discount_rates"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-discount-rate-and-interest-free-quota"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        discount_lv: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        if discount_lv is not None:
            wire["discountLv"] = discount_lv
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        discount_lv = wire.get("discountLv", UNSET)
        if discount_lv is not UNSET:
            if not isinstance(discount_lv, str):
                raise cls.refusal(at, "discountLv", "must be a string")
            if len(discount_lv) < 1:
                raise cls.refusal(at, "discountLv", "must have at least 1 character")

    ccy = TextField("ccy")
    """Only this currency, such as `BTC`."""
    discount_lv = TextField("discountLv")
    """Only this level of discount rates. There is no use for it any more. Deprecated."""


class DiscountTier(Item):
    """One item of the answer."""

    _disCcyEq: WireText = UNSET
    _discountRate: WireText = UNSET
    _liqPenaltyRate: WireText = UNSET
    _maxAmt: WireText = UNSET
    _minAmt: WireText = UNSET
    _tier: WireText = UNSET

    discount_rate = DecimalField("discountRate")
    """Discount rate in the tier."""
    max_amt = DecimalField("maxAmt")
    """Upper end of the tier, in `ccy`; empty where there is none."""
    min_amt = DecimalField("minAmt")
    """Lower end of the tier, in `ccy`, at least 0."""
    tier = DecimalField("tier")
    """Number of the tier, beginning with 1."""
    liq_penalty_rate = DecimalField("liqPenaltyRate")
    """Penalty of a liquidation, as a ratio."""
    dis_ccy_eq = DecimalField("disCcyEq")
    """What counts of an equity of `maxAmt`, all tiers up to it added up, in `ccy`; it saves the
    sum.
    """


class DiscountRate(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _colRes: WireText = UNSET
    _collateralRestrict: WireFlag = UNSET
    _details: WireList[DiscountTier] = UNSET
    _discountLv: WireText = UNSET
    _minDiscountRate: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    col_res = TextField("colRes")
    """Whether the platform restricts the currency as collateral: `0` no, `1` not yet but close to
    its limit, `2` yes. A restricted currency is no margin for new orders, which may fail; it
    still counts in adjusted equity and margin ratio. Known values: 0, 1, 2.
    """
    collateral_restrict = FlagField("collateralRestrict")
    """Whether the platform restricts borrowing against the currency. Use `colRes` instead.
    Deprecated.
    """
    amt = DecimalField("amt")
    """How much is lent without interest, in `ccy`."""
    discount_lv = TextField("discountLv")
    """Level of the discount rates. Deprecated."""
    min_discount_rate = DecimalField("minDiscountRate")
    """Discount rate of what goes beyond the last tier."""
    details = ObjectsField("details", DiscountTier)
    """The tiers."""


OPERATION: Operation[DiscountRate] = Operation(
    method="GET",
    path="/api/v5/public/discount-rate-interest-free-quota",
    resource="public",
    name="get_discount_rates",
    summary="Get how much currencies count as collateral, by tiers, and how much of them is lent without interest.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-discount-rate-and-interest-free-quota",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(2, 2, ("ip",)),),
    request=GetDiscountRatesRequest,
    item=DiscountRate,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
