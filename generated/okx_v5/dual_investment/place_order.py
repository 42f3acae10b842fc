# Made from spec/paths/finance/sfp/dcd/trade.yaml, not to be edited; make it again with: make generate
"""dual_investment.place_order: the operation and its models."""

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
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class PlaceDualInvestmentOrderRequest(Request):
    """The parameters of dual_investment.place_order.

    Args:
        quote_id (quoteId): ID of the quote, from `dual_investment.request_quote`.

    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-trade
    """

    __slots__ = ()
    _label = "dual_investment.place_order"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-trade"

    @exact_arguments
    def __init__(
        self,
        *,
        quote_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "quoteId": quote_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        quote_id = wire.get("quoteId", UNSET)
        if quote_id is UNSET:
            raise cls.refusal(at, "quoteId", "is required")
        if not isinstance(quote_id, str):
            raise cls.refusal(at, "quoteId", "must be a string")
        if len(quote_id) < 1:
            raise cls.refusal(at, "quoteId", "must have at least 1 character")

    quote_id = TextField("quoteId")
    """ID of the quote, from `dual_investment.request_quote`."""


class PlaceDualInvestmentOrderResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET
    _quoteId: WireText = UNSET
    _state: WireText = UNSET

    quote_id = TextField("quoteId")
    """ID of the quote."""
    ord_id = TextField("ordId")
    """ID of the order."""
    state = TextField("state")
    """State of the order: `initial` received by the exchange, `pending_book` received by the
    liquidity provider, `live` invested, `rejected`. Known values: initial, pending_book, live,
    rejected.
    """


OPERATION: Operation[PlaceDualInvestmentOrderResult] = Operation(
    method="POST",
    path="/api/v5/finance/sfp/dcd/trade",
    resource="dual_investment",
    name="place_order",
    summary="Invest at the yield of a quote.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-trade",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId", "quoteId"),
        failure=(Failure(("state",), "rejected"),),
        ask="GET /api/v5/finance/sfp/dcd/order-history",
        asked_by=("quoteId",),
    ),
    rate_limits=(RateLimit(2, 60, ("user",)),),
    request=PlaceDualInvestmentOrderRequest,
    item=PlaceDualInvestmentOrderResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
