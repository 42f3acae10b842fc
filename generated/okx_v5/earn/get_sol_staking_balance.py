# Made from spec/paths/finance/staking-defi/sol/balance.yaml, not to be edited; make it again with: make generate
"""earn.get_sol_staking_balance: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._staking import StakingBalance


class GetSolStakingBalanceRequest(Request):
    """The parameters of earn.get_sol_staking_balance.

    https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-balance
    """

    __slots__ = ()
    _label = "earn.get_sol_staking_balance"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-balance"

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


OPERATION: Operation[StakingBalance] = Operation(
    method="GET",
    path="/api/v5/finance/staking-defi/sol/balance",
    resource="earn",
    name="get_sol_staking_balance",
    summary="Get all the OKSOL that you hold for staked SOL, and what it has earned.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-balance",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetSolStakingBalanceRequest,
    item=StakingBalance,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
