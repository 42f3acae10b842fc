# Made from spec/paths/finance/stable-rewards/balance.yaml, not to be edited; make it again with: make generate
"""stable_rewards.get_balance: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetBalanceRequest(Request):
    """The parameters of stable_rewards.get_balance.

    Args:
        ccy: Only this stablecoin, such as `USDG`.

    https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-balance
    """

    __slots__ = ()
    _label = "stable_rewards.get_balance"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-balance"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
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

    ccy = TextField("ccy")
    """Only this stablecoin, such as `USDG`."""


class StableRewardsBalance(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _state: WireText = UNSET
    _totalEarnAccrual: WireText = UNSET

    ccy = TextField("ccy")
    """Stablecoin, such as `USDG`."""
    amt = DecimalField("amt")
    """Amount held in all, in `ccy`."""
    total_earn_accrual = DecimalField("totalEarnAccrual")
    """Rewards since you first held it."""
    state = TextField("state")
    """Whether it is `earning` rewards now, or `pending`: automatic earning is off, or the balance
    is too small, for example. Known values: earning, pending.
    """


class StableRewardsBalances(Item):
    """One item of the answer."""

    _details: WireList[StableRewardsBalance] = UNSET
    _ts: WireText = UNSET

    details = ObjectsField("details", StableRewardsBalance)
    """The balances, by stablecoin."""
    ts = TimeField("ts")
    """When it was so, by the exchange."""


OPERATION: Operation[StableRewardsBalances] = Operation(
    method="GET",
    path="/api/v5/finance/stable-rewards/balance",
    resource="stable_rewards",
    name="get_balance",
    summary="Get how much you hold of stablecoins with rewards, and what they have earned.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-balance",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetBalanceRequest,
    item=StableRewardsBalances,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
