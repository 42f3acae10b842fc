# Made from spec/paths/trade/account-rate-limit.yaml, not to be edited; make it again with: make generate
"""trade.get_account_rate_limit: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetAccountRateLimitRequest(Request):
    """The parameters of trade.get_account_rate_limit.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-account-rate-limit
    """

    __slots__ = ()
    _label = "trade.get_account_rate_limit"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-account-rate-limit"
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


class AccountRateLimit(Item):
    """One item of the answer."""

    _accRateLimit: WireText = UNSET
    _fillRatio: WireText = UNSET
    _mainFillRatio: WireText = UNSET
    _nextAccRateLimit: WireText = UNSET
    _ts: WireText = UNSET

    fill_ratio = DecimalField("fillRatio")
    """Fill ratio of the sub-account: volume traded in USDT for each new or amended order, spot
    included, where an order weighs as much as its instrument's multiplier (0.1 to 1). Nothing
    below VIP 5 or without any trade in the past 7 days, 0 without volume in the period, 9999 for
    volume without any order.
    """
    main_fill_ratio = DecimalField("mainFillRatio")
    """Fill ratio of the main account with all its sub-accounts. Nothing below VIP 5 or without any
    trade in the past 7 days, 0 without volume in the period.
    """
    acc_rate_limit = DecimalField("accRateLimit")
    """Orders the sub-account may place and amend now, in 2 seconds."""
    next_acc_rate_limit = DecimalField("nextAccRateLimit")
    """Orders the sub-account will probably be allowed in the next period, in 2 seconds. Nothing
    below VIP 5.
    """
    ts = TimeField("ts")
    """When the data were made: from VIP 5 on daily at 08:00 UTC, otherwise the time of the answer."""


OPERATION: Operation[AccountRateLimit] = Operation(
    method="GET",
    path="/api/v5/trade/account-rate-limit",
    resource="trade",
    name="get_account_rate_limit",
    summary="Get how many orders the sub-account may place and amend, and the fill ratios that decide it.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-account-rate-limit",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=GetAccountRateLimitRequest,
    item=AccountRateLimit,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
