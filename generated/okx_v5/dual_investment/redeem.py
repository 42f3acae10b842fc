# Made from spec/paths/finance/sfp/dcd/redeem.yaml, not to be edited; make it again with: make generate
"""dual_investment.redeem: the operation and its models."""

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
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class RedeemDualInvestmentRequest(Request):
    """The parameters of dual_investment.redeem.

    Args:
        ord_id (ordId): ID of the order.
        quote_id (quoteId): ID of the quote, from `dual_investment.request_redeem_quote` for this
            order.

    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-redeem
    """

    __slots__ = ()
    _label = "dual_investment.redeem"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-redeem"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str,
        quote_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ordId": ord_id,
            "quoteId": quote_id,
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
        quote_id = wire.get("quoteId", UNSET)
        if quote_id is UNSET:
            raise cls.refusal(at, "quoteId", "is required")
        if not isinstance(quote_id, str):
            raise cls.refusal(at, "quoteId", "must be a string")
        if len(quote_id) < 1:
            raise cls.refusal(at, "quoteId", "must have at least 1 character")

    ord_id = TextField("ordId")
    """ID of the order."""
    quote_id = TextField("quoteId")
    """ID of the quote, from `dual_investment.request_redeem_quote` for this order."""


class RedeemDualInvestmentResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET
    _state: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    state = TextField("state")
    """How far it is: `pending_redeem_booking` before the liquidity provider has booked it,
    `pending_redeem` before the transfer, `redeeming` under way, `redeemed` done. Known values:
    pending_redeem_booking, pending_redeem, redeeming, redeemed.
    """


OPERATION: Operation[RedeemDualInvestmentResult] = Operation(
    method="POST",
    path="/api/v5/finance/sfp/dcd/redeem",
    resource="dual_investment",
    name="redeem",
    summary="Redeem a live dual investment early, at a quote.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-redeem",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one", by=("ordId",), ask="GET /api/v5/finance/sfp/dcd/order-status", asked_by=("ordId",)
    ),
    rate_limits=(RateLimit(2, 60, ("user",)),),
    request=RedeemDualInvestmentRequest,
    item=RedeemDualInvestmentResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
