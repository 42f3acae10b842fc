# Made from spec/paths/account/subaccount/balances.yaml, not to be edited; make it again with: make generate
"""sub_account.get_trading_balance: the operation and its models."""

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
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._balances import AccountBalance


class GetTradingBalanceRequest(Request):
    """The parameters of sub_account.get_trading_balance.

    Args:
        sub_acct (subAcct): Name of the sub-account.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-trading-balance
    """

    __slots__ = ()
    _label = "sub_account.get_trading_balance"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-trading-balance"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sub_acct: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "subAcct": sub_acct,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sub_acct = wire.get("subAcct", UNSET)
        if sub_acct is UNSET:
            raise cls.refusal(at, "subAcct", "is required")
        if not isinstance(sub_acct, str):
            raise cls.refusal(at, "subAcct", "must be a string")
        if len(sub_acct) < 1:
            raise cls.refusal(at, "subAcct", "must have at least 1 character")

    sub_acct = TextField("subAcct")
    """Name of the sub-account."""


OPERATION: Operation[AccountBalance] = Operation(
    method="GET",
    path="/api/v5/account/subaccount/balances",
    resource="sub_account",
    name="get_trading_balance",
    summary="Get what the trading account of a sub-account is worth and what it holds in each currency.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-trading-balance",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(6, 2, ("user",)),),
    request=GetTradingBalanceRequest,
    item=AccountBalance,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
