# Made from spec/paths/finance/stable-rewards/subscribe-redeem-history.yaml, not to be edited; make it again with: make generate
"""stable_rewards.get_subscribe_redeem_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.deprecated import DeprecatedOperation
from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetSubscribeRedeemHistoryRequest(Request):
    """The parameters of stable_rewards.get_subscribe_redeem_history.

    Args:
        ccy: Stablecoin, such as `USDG`.
        type: Only subscriptions (`subscribe`) or redemptions (`redeem`).
        status: Only what is under way (`pending`), has succeeded (`success`) or failed (`failed`).
        after: Only rows older than the one with this `ordId`.
        before: Only rows newer than the one with this `ordId`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-subscribe-redeem-history
    """

    __slots__ = ()
    _label = "stable_rewards.get_subscribe_redeem_history"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-subscribe-redeem-history"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        type: Optional[OneOf[Literal["subscribe", "redeem"]]] = None,
        status: Optional[OneOf[Literal["pending", "success", "failed"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
        }
        if type is not None:
            wire["type"] = type
        if status is not None:
            wire["status"] = status
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if limit is not None:
            wire["limit"] = self._integer(limit)
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
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in ("subscribe", "redeem") and not is_undescribed(type):
                raise cls.refusal(at, "type", "must be 'subscribe' or 'redeem'")
        status = wire.get("status", UNSET)
        if status is not UNSET:
            if not isinstance(status, str):
                raise cls.refusal(at, "status", "must be a string")
            if status not in ("pending", "success", "failed") and not is_undescribed(status):
                raise cls.refusal(at, "status", "must be 'pending', 'success' or 'failed'")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
            if len(after) < 1:
                raise cls.refusal(at, "after", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
            if len(before) < 1:
                raise cls.refusal(at, "before", "must have at least 1 character")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    ccy = TextField("ccy")
    """Stablecoin, such as `USDG`."""
    type = TextField("type")
    """Only subscriptions (`subscribe`) or redemptions (`redeem`)."""
    status = TextField("status")
    """Only what is under way (`pending`), has succeeded (`success`) or failed (`failed`)."""
    after = TextField("after")
    """Only rows older than the one with this `ordId`."""
    before = TextField("before")
    """Only rows newer than the one with this `ordId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class StableRewardsTrade(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _ccyAmt: WireText = UNSET
    _fee: WireText = UNSET
    _ordId: WireText = UNSET
    _quoteId: WireText = UNSET
    _settleCcy: WireText = UNSET
    _settleCcyAmt: WireText = UNSET
    _status: WireText = UNSET
    _ts: WireText = UNSET
    _type: WireText = UNSET

    type = TextField("type")
    """What was done, `subscribe` or `redeem`. Known values: subscribe, redeem."""
    status = TextField("status")
    """How far it is: `pending` under way, `success` or `failed` at its end. Known values: pending,
    success, failed.
    """
    ccy = TextField("ccy")
    """Stablecoin subscribed or redeemed, such as `USDG`."""
    settle_ccy = TextField("settleCcy")
    """Currency that it was paid with or redeemed into, such as `USDT`."""
    ccy_amt = DecimalField("ccyAmt")
    """Amount of the stablecoin, in `ccy`."""
    settle_ccy_amt = DecimalField("settleCcyAmt")
    """Amount of the other currency, in `settleCcy`."""
    fee = DecimalField("fee")
    """Fee charged, above 0, in `settleCcy`."""
    quote_id = TextField("quoteId")
    """ID of the quote."""
    ord_id = TextField("ordId")
    """ID of the order."""
    ts = TimeField("ts")
    """When the order was made."""


OPERATION: Operation[StableRewardsTrade] = DeprecatedOperation(
    end="Decommissioned by the exchange, as `stable_rewards.place_trade` is, whose trades it told.",
    method="GET",
    path="/api/v5/finance/stable-rewards/subscribe-redeem-history",
    resource="stable_rewards",
    name="get_subscribe_redeem_history",
    summary="Get what you subscribed and redeemed of a stablecoin with rewards.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-subscribe-redeem-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetSubscribeRedeemHistoryRequest,
    item=StableRewardsTrade,
    reply=Reply,
    data="list",
    pages=Cursor("ordId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
