# Made from spec/paths/finance/stable-rewards/quote.yaml, not to be edited; make it again with: make generate
"""stable_rewards.request_quote: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.deprecated import DeprecatedOperation
from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class RequestStableRewardsQuoteRequest(Request):
    """The parameters of stable_rewards.request_quote.

    Args:
        ccy: Stablecoin to subscribe or redeem, such as `USDG`.
        settle_ccy (settleCcy): Currency to pay with or to be paid in, such as `USDC`;
            `stable_rewards.get_product_info` has those that go with the stablecoin.
        action: What to do, `subscribe` to the stablecoin or `redeem` it.
        amt: Amount, above 0: to `subscribe` in `settleCcy`, to `redeem` in `ccy`.

    https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-quote
    """

    __slots__ = ()
    _label = "stable_rewards.request_quote"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-quote"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        settle_ccy: str,
        action: OneOf[Literal["subscribe", "redeem"]],
        amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "settleCcy": settle_ccy,
            "action": action,
            "amt": self._number("amt", amt),
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
        settle_ccy = wire.get("settleCcy", UNSET)
        if settle_ccy is UNSET:
            raise cls.refusal(at, "settleCcy", "is required")
        if not isinstance(settle_ccy, str):
            raise cls.refusal(at, "settleCcy", "must be a string")
        if len(settle_ccy) < 1:
            raise cls.refusal(at, "settleCcy", "must have at least 1 character")
        action = wire.get("action", UNSET)
        if action is UNSET:
            raise cls.refusal(at, "action", "is required")
        if not isinstance(action, str):
            raise cls.refusal(at, "action", "must be a string")
        if action not in ("subscribe", "redeem") and not is_undescribed(action):
            raise cls.refusal(at, "action", "must be 'subscribe' or 'redeem'")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")

    ccy = TextField("ccy")
    """Stablecoin to subscribe or redeem, such as `USDG`."""
    settle_ccy = TextField("settleCcy")
    """Currency to pay with or to be paid in, such as `USDC`; `stable_rewards.get_product_info` has
    those that go with the stablecoin.
    """
    action = TextField("action")
    """What to do, `subscribe` to the stablecoin or `redeem` it."""
    amt = DecimalField("amt")
    """Amount, above 0: to `subscribe` in `settleCcy`, to `redeem` in `ccy`."""


class StableRewardsQuote(Item):
    """One item of the answer."""

    _exchRate: WireText = UNSET
    _feeRate: WireText = UNSET
    _quoteAmt: WireText = UNSET
    _quoteCcy: WireText = UNSET
    _quoteId: WireText = UNSET
    _quoteTime: WireText = UNSET
    _ttlMs: WireText = UNSET

    quote_id = TextField("quoteId")
    """ID of the quote."""
    quote_amt = DecimalField("quoteAmt")
    """Amount that you get, in `quoteCcy`."""
    quote_ccy = TextField("quoteCcy")
    """Currency that you get: the stablecoin to `subscribe`, `settleCcy` to `redeem`."""
    exch_rate = DecimalField("exchRate")
    """Rate of exchange, with 8 digits after the point: what you get, in `quoteCcy`, for one unit of
    what you pay.
    """
    fee_rate = DecimalField("feeRate")
    """Fee rate; 0.0003 is 0.03%."""
    quote_time = TimeField("quoteTime")
    """Time of the quote."""
    ttl_ms = DecimalField("ttlMs")
    """Milliseconds that the quote holds."""


OPERATION: Operation[StableRewardsQuote] = DeprecatedOperation(
    end="Decommissioned by the exchange, which refers to the order book (`trade.place_order`) for trading stablecoins.",
    method="POST",
    path="/api/v5/finance/stable-rewards/quote",
    resource="stable_rewards",
    name="request_quote",
    summary="Ask for a price to subscribe a stablecoin with rewards, or to redeem it.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-quote",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("quoteId",)),
    rate_limits=(RateLimit(2, 1, ("user",)),),
    request=RequestStableRewardsQuoteRequest,
    item=StableRewardsQuote,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
