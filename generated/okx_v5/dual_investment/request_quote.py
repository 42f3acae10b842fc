# Made from spec/paths/finance/sfp/dcd/quote.yaml, not to be edited; make it again with: make generate
"""dual_investment.request_quote: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class RequestDualInvestmentQuoteRequest(Request):
    """The parameters of dual_investment.request_quote.

    Args:
        product_id (productId): ID of the product, such as `BTC-USDT-260327-77000-C`.
        notional_sz (notionalSz): Amount to invest, in `notionalCcy`; from the product's `minSize`
            to its `maxSize`, in steps of its `stepSz`.
        notional_ccy (notionalCcy): Currency to invest, as the product has it; the base currency for
            calls, the quote currency for puts.

    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-quote
    """

    __slots__ = ()
    _label = "dual_investment.request_quote"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-quote"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        product_id: str,
        notional_sz: Number,
        notional_ccy: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "productId": product_id,
            "notionalSz": self._number("notionalSz", notional_sz),
            "notionalCcy": notional_ccy,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        product_id = wire.get("productId", UNSET)
        if product_id is UNSET:
            raise cls.refusal(at, "productId", "is required")
        if not isinstance(product_id, str):
            raise cls.refusal(at, "productId", "must be a string")
        if len(product_id) < 1:
            raise cls.refusal(at, "productId", "must have at least 1 character")
        notional_sz = wire.get("notionalSz", UNSET)
        if notional_sz is UNSET:
            raise cls.refusal(at, "notionalSz", "is required")
        if not isinstance(notional_sz, str):
            raise cls.refusal(at, "notionalSz", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(notional_sz) is None:
            raise cls.refusal(at, "notionalSz", "must be more than 0, in plain notation")
        notional_ccy = wire.get("notionalCcy", UNSET)
        if notional_ccy is UNSET:
            raise cls.refusal(at, "notionalCcy", "is required")
        if not isinstance(notional_ccy, str):
            raise cls.refusal(at, "notionalCcy", "must be a string")
        if len(notional_ccy) < 1:
            raise cls.refusal(at, "notionalCcy", "must have at least 1 character")

    product_id = TextField("productId")
    """ID of the product, such as `BTC-USDT-260327-77000-C`."""
    notional_sz = DecimalField("notionalSz")
    """Amount to invest, in `notionalCcy`; from the product's `minSize` to its `maxSize`, in steps
    of its `stepSz`.
    """
    notional_ccy = TextField("notionalCcy")
    """Currency to invest, as the product has it; the base currency for calls, the quote currency
    for puts.
    """


class DualInvestmentQuote(Item):
    """One item of the answer."""

    _absYield: WireText = UNSET
    _annualizedYield: WireText = UNSET
    _idxPx: WireText = UNSET
    _interestAccrualTime: WireText = UNSET
    _notionalCcy: WireText = UNSET
    _notionalSz: WireText = UNSET
    _productId: WireText = UNSET
    _quoteId: WireText = UNSET
    _validUntil: WireText = UNSET

    abs_yield = DecimalField("absYield")
    """Yield of the whole term, as a fraction of the investment; 0.008 is 0.8%."""
    annualized_yield = DecimalField("annualizedYield")
    """Yield of a year. The documented example has a percentage here (69.65), where products and
    orders have fractions: hold it against `absYield` before you compare.
    """
    interest_accrual_time = TimeField("interestAccrualTime")
    """When the yield begins to accrue."""
    notional_sz = DecimalField("notionalSz")
    """Amount to invest, in `notionalCcy`."""
    notional_ccy = TextField("notionalCcy")
    """Currency to invest."""
    product_id = TextField("productId")
    """ID of the product, such as `BTC-USDT-260327-77000-C`."""
    quote_id = TextField("quoteId")
    """ID of the quote."""
    valid_until = TimeField("validUntil")
    """Until when the quote holds."""
    idx_px = DecimalField("idxPx")
    """Index price."""


OPERATION: Operation[DualInvestmentQuote] = Operation(
    method="POST",
    path="/api/v5/finance/sfp/dcd/quote",
    resource="dual_investment",
    name="request_quote",
    summary="Ask for the yield that a dual investment would be made at.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-quote",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("quoteId",)),
    rate_limits=(RateLimit(10, 60, ("user",)),),
    request=RequestDualInvestmentQuoteRequest,
    item=DualInvestmentQuote,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
