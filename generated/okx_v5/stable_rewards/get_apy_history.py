# Made from spec/paths/finance/stable-rewards/apy-history.yaml, not to be edited; make it again with: make generate
"""stable_rewards.get_apy_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetApyHistoryRequest(Request):
    """The parameters of stable_rewards.get_apy_history.

    Args:
        ccy: Stablecoin, such as `USDG`.
        days: How many days to return, 1 to 100, counted back from now. Without it the exchange
            takes 100.

    https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-apy-history
    """

    __slots__ = ()
    _label = "stable_rewards.get_apy_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-apy-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        days: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
        }
        if days is not None:
            wire["days"] = self._integer(days)
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
        days = wire.get("days", UNSET)
        if days is not UNSET:
            if not is_integer(days):
                raise cls.refusal(at, "days", "must be a whole number")
            if days < 1:
                raise cls.refusal(at, "days", "must be at least 1")
            if days > 100:
                raise cls.refusal(at, "days", "must be at most 100")

    ccy = TextField("ccy")
    """Stablecoin, such as `USDG`."""
    days = IntegerField("days")
    """How many days to return, 1 to 100, counted back from now. Without it the exchange takes 100."""


class StableRewardsRate(Item):
    """One item of the answer."""

    _rate: WireText = UNSET
    _ts: WireText = UNSET

    rate = DecimalField("rate")
    """Annual rate (APY) of the day for your VIP level; 0.041 is 4.1%."""
    ts = TimeField("ts")
    """When the rate was taken; days are those of UTC."""


OPERATION: Operation[StableRewardsRate] = Operation(
    method="GET",
    path="/api/v5/finance/stable-rewards/apy-history",
    resource="stable_rewards",
    name="get_apy_history",
    summary="Get the rates that a stablecoin has paid, day by day.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-apy-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("ip",)),),
    request=GetApyHistoryRequest,
    item=StableRewardsRate,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
