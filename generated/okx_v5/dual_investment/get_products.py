# Made from spec/paths/finance/sfp/dcd/products.yaml, not to be edited; make it again with: make generate
"""dual_investment.get_products: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetProductsRequest(Request):
    """The parameters of dual_investment.get_products.

    Args:
        base_ccy (baseCcy): Base currency of the pair, such as `BTC`.
        quote_ccy (quoteCcy): Quote currency of the pair, such as `USDT`.
        opt_type (optType): Only `C` calls, in which the base currency is invested, or `P` puts, in
            which the quote currency is.

    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-product-info
    """

    __slots__ = ()
    _label = "dual_investment.get_products"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-product-info"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        base_ccy: str,
        quote_ccy: str,
        opt_type: OneOf[Literal["C", "P"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "baseCcy": base_ccy,
            "quoteCcy": quote_ccy,
            "optType": opt_type,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        base_ccy = wire.get("baseCcy", UNSET)
        if base_ccy is UNSET:
            raise cls.refusal(at, "baseCcy", "is required")
        if not isinstance(base_ccy, str):
            raise cls.refusal(at, "baseCcy", "must be a string")
        if len(base_ccy) < 1:
            raise cls.refusal(at, "baseCcy", "must have at least 1 character")
        quote_ccy = wire.get("quoteCcy", UNSET)
        if quote_ccy is UNSET:
            raise cls.refusal(at, "quoteCcy", "is required")
        if not isinstance(quote_ccy, str):
            raise cls.refusal(at, "quoteCcy", "must be a string")
        if len(quote_ccy) < 1:
            raise cls.refusal(at, "quoteCcy", "must have at least 1 character")
        opt_type = wire.get("optType", UNSET)
        if opt_type is UNSET:
            raise cls.refusal(at, "optType", "is required")
        if not isinstance(opt_type, str):
            raise cls.refusal(at, "optType", "must be a string")
        if opt_type not in ("C", "P") and not is_undescribed(opt_type):
            raise cls.refusal(at, "optType", "must be 'C' or 'P'")
        if base_ccy == quote_ccy:
            raise cls.refusal(at, "baseCcy", "must differ from quote_ccy")

    base_ccy = TextField("baseCcy")
    """Base currency of the pair, such as `BTC`."""
    quote_ccy = TextField("quoteCcy")
    """Quote currency of the pair, such as `USDT`."""
    opt_type = TextField("optType")
    """Only `C` calls, in which the base currency is invested, or `P` puts, in which the quote
    currency is.
    """


class DualInvestmentProduct(Item):
    """One item of the answer."""

    _absYield: WireText = UNSET
    _annualizedYield: WireText = UNSET
    _baseCcy: WireText = UNSET
    _expTime: WireText = UNSET
    _interestAccrualTime: WireText = UNSET
    _listTime: WireText = UNSET
    _maxSize: WireText = UNSET
    _minSize: WireText = UNSET
    _notionalCcy: WireText = UNSET
    _optType: WireText = UNSET
    _productId: WireText = UNSET
    _quoteCcy: WireText = UNSET
    _quoteTime: WireText = UNSET
    _redeemEndTime: WireText = UNSET
    _redeemStartTime: WireText = UNSET
    _stepSz: WireText = UNSET
    _strike: WireText = UNSET
    _tradeEndTime: WireText = UNSET
    _uly: WireText = UNSET

    abs_yield = DecimalField("absYield")
    """Yield of the whole term, as a fraction of the investment; 0.008 is 0.8%."""
    annualized_yield = DecimalField("annualizedYield")
    """Yield of a year as a fraction; 0.05 is 5%."""
    base_ccy = TextField("baseCcy")
    """Base currency."""
    quote_ccy = TextField("quoteCcy")
    """Quote currency."""
    notional_ccy = TextField("notionalCcy")
    """Currency to invest: `baseCcy` for calls, `quoteCcy` for puts."""
    exp_time = TimeField("expTime")
    """When the product expires."""
    interest_accrual_time = TimeField("interestAccrualTime")
    """When the yield begins to accrue."""
    list_time = TimeField("listTime")
    """When the product was launched."""
    min_size = DecimalField("minSize")
    """Least investment, in `notionalCcy`."""
    max_size = DecimalField("maxSize")
    """Largest investment, in `notionalCcy`."""
    opt_type = TextField("optType")
    """`C` for a call, in which the base currency is invested, `P` for a put, in which the quote
    currency is. Known values: C, P.
    """
    product_id = TextField("productId")
    """ID of the product, such as `BTC-USDT-260327-77000-C`."""
    quote_time = TimeField("quoteTime")
    """When the yield was quoted."""
    redeem_start_time = TimeField("redeemStartTime")
    """From when it can be redeemed early; may be empty where it cannot."""
    redeem_end_time = TimeField("redeemEndTime")
    """Until when it can be redeemed early; may be empty where it cannot."""
    step_sz = DecimalField("stepSz")
    """Step of the investment, in `notionalCcy`."""
    trade_end_time = TimeField("tradeEndTime")
    """Until when one can invest."""
    uly = TextField("uly")
    """Underlying, such as `BTC-USD`."""
    strike = DecimalField("strike")
    """Strike price, as in the ID of the product."""


OPERATION: Operation[DualInvestmentProduct] = Operation(
    method="GET",
    path="/api/v5/finance/sfp/dcd/products",
    resource="dual_investment",
    name="get_products",
    summary="List the dual investments on offer in a currency pair.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-product-info",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=GetProductsRequest,
    item=DualInvestmentProduct,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
