# Made from spec/paths/finance/stable-rewards/trade.yaml, not to be edited; make it again with: make generate
"""stable_rewards.place_trade: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.deprecated import DeprecatedOperation
from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class PlaceStableRewardsTradeRequest(Request):
    """The parameters of stable_rewards.place_trade.

    Args:
        quote_id (quoteId): ID of the quote, which must still hold, from
            `stable_rewards.request_quote`.

    https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-trade
    """

    __slots__ = ()
    _label = "stable_rewards.place_trade"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-trade"

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
    """ID of the quote, which must still hold, from `stable_rewards.request_quote`."""


class PlaceStableRewardsTradeResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET
    _quoteId: WireText = UNSET

    quote_id = TextField("quoteId")
    """ID of the quote."""
    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[PlaceStableRewardsTradeResult] = DeprecatedOperation(
    end="Decommissioned by the exchange, which refers to the order book (`trade.place_order`) for trading stablecoins.",
    method="POST",
    path="/api/v5/finance/stable-rewards/trade",
    resource="stable_rewards",
    name="place_trade",
    summary="Subscribe a stablecoin with rewards, or redeem it, at the price of a quote.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-trade",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("quoteId", "ordId"),
        ask="GET /api/v5/finance/stable-rewards/subscribe-redeem-history",
        asked_by=("quoteId",),
    ),
    rate_limits=(RateLimit(2, 1, ("user",)),),
    request=PlaceStableRewardsTradeRequest,
    item=PlaceStableRewardsTradeResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
