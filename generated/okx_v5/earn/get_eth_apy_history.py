# Made from spec/paths/finance/staking-defi/eth/apy-history.yaml, not to be edited; make it again with: make generate
"""earn.get_eth_apy_history: the operation and its models."""

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
from .._runtime.models.fields import IntegerField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._staking import StakingApy


class GetEthApyHistoryRequest(Request):
    """The parameters of earn.get_eth_apy_history.

    Args:
        days: How many past days to return.

    https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-apy-history-public
    """

    __slots__ = ()
    _label = "earn.get_eth_apy_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-apy-history-public"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        days: int | str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "days": self._integer(days),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        days = wire.get("days", UNSET)
        if days is UNSET:
            raise cls.refusal(at, "days", "is required")
        if not is_integer(days):
            raise cls.refusal(at, "days", "must be a whole number")
        if days < 1:
            raise cls.refusal(at, "days", "must be at least 1")
        if days > 365:
            raise cls.refusal(at, "days", "must be at most 365")

    days = IntegerField("days")
    """How many past days to return."""


OPERATION: Operation[StakingApy] = Operation(
    method="GET",
    path="/api/v5/finance/staking-defi/eth/apy-history",
    resource="earn",
    name="get_eth_apy_history",
    summary="Get the annual yield of staking ETH, day by day.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-apy-history-public",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("ip",)),),
    request=GetEthApyHistoryRequest,
    item=StakingApy,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
