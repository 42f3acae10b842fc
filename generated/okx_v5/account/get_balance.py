# Made from spec/paths/account/balance.yaml, not to be edited; make it again with: make generate
"""account.get_balance: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import TextsField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._balances import AccountBalance

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class GetBalanceRequest(Request):
    """The parameters of account.get_balance.

    Args:
        ccy: Currencies, at most 20; all if left out.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
    """

    __slots__ = ()
    _label = "account.get_balance"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = self._list("ccy", ccy)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not is_list(ccy):
                raise cls.refusal(at, "ccy", "must be a list")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 element")
            if len(ccy) > 20:
                raise cls.refusal(at, "ccy", "must have at most 20 elements")
            for index, each in enumerate(ccy):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "ccy", "must be a string and match the pattern ^[^,]+$", index
                    )

    ccy = TextsField("ccy")
    """Currencies, at most 20; all if left out."""


OPERATION: Operation[AccountBalance] = Operation(
    method="GET",
    path="/api/v5/account/balance",
    resource="account",
    name="get_balance",
    summary="Get what the trading account is worth and what it holds in each currency.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=GetBalanceRequest,
    item=AccountBalance,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
