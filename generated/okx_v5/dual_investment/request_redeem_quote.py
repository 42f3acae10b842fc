# Made from spec/paths/finance/sfp/dcd/redeem-quote.yaml, not to be edited; make it again with: make generate
"""dual_investment.request_redeem_quote: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class RequestDualInvestmentRedeemQuoteRequest(Request):
    """The parameters of dual_investment.request_redeem_quote.

    Args:
        ord_id (ordId): ID of the order.

    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-redeem-quote
    """

    __slots__ = ()
    _label = "dual_investment.request_redeem_quote"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-redeem-quote"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ordId": ord_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ord_id = wire.get("ordId", UNSET)
        if ord_id is UNSET:
            raise cls.refusal(at, "ordId", "is required")
        if not isinstance(ord_id, str):
            raise cls.refusal(at, "ordId", "must be a string")
        if len(ord_id) < 1:
            raise cls.refusal(at, "ordId", "must have at least 1 character")

    ord_id = TextField("ordId")
    """ID of the order."""


class DualInvestmentRedeemQuote(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET
    _quoteId: WireText = UNSET
    _redeemCcy: WireText = UNSET
    _redeemSz: WireText = UNSET
    _termRate: WireText = UNSET
    _validUntil: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    quote_id = TextField("quoteId")
    """ID of the quote."""
    redeem_sz = DecimalField("redeemSz")
    """Amount that you would get, in `redeemCcy`."""
    redeem_ccy = TextField("redeemCcy")
    """Currency that you would get."""
    term_rate = DecimalField("termRate")
    """Rate of the whole term when redeemed now, below 0 for a loss; in which unit is not
    documented.
    """
    valid_until = TimeField("validUntil")
    """Until when the quote holds."""


OPERATION: Operation[DualInvestmentRedeemQuote] = Operation(
    method="POST",
    path="/api/v5/finance/sfp/dcd/redeem-quote",
    resource="dual_investment",
    name="request_redeem_quote",
    summary="Ask what you would get for a live dual investment if you redeemed it now.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-redeem-quote",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("ordId", "quoteId")),
    rate_limits=(RateLimit(10, 60, ("user",)),),
    request=RequestDualInvestmentRedeemQuoteRequest,
    item=DualInvestmentRedeemQuote,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
