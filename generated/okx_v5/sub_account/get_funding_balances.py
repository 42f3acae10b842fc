# Made from spec/paths/asset/subaccount/balances.yaml, not to be edited; make it again with: make generate
"""sub_account.get_funding_balances: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField, TextsField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class GetFundingBalancesRequest(Request):
    """The parameters of sub_account.get_funding_balances.

    Args:
        sub_acct (subAcct): Name of the sub-account.
        ccy: Only these currencies, at most 20, such as `BTC`; all if left out.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-funding-balance
    """

    __slots__ = ()
    _label = "sub_account.get_funding_balances"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-funding-balance"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sub_acct: str,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "subAcct": sub_acct,
        }
        if ccy is not None:
            wire["ccy"] = self._list("ccy", ccy)
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

    sub_acct = TextField("subAcct")
    """Name of the sub-account."""
    ccy = TextsField("ccy")
    """Only these currencies, at most 20, such as `BTC`; all if left out."""


class SubAccountFundingBalance(Item):
    """One item of the answer."""

    _availBal: WireText = UNSET
    _bal: WireText = UNSET
    _ccy: WireText = UNSET
    _frozenBal: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    bal = DecimalField("bal")
    """Balance in the currency."""
    frozen_bal = DecimalField("frozenBal")
    """Part of the balance that is frozen and cannot be used."""
    avail_bal = DecimalField("availBal")
    """Part of the balance that can be used."""


OPERATION: Operation[SubAccountFundingBalance] = Operation(
    method="GET",
    path="/api/v5/asset/subaccount/balances",
    resource="sub_account",
    name="get_funding_balances",
    summary="Get the balances of a sub-account's funding account.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-funding-balance",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 2, ("user",)),),
    request=GetFundingBalancesRequest,
    item=SubAccountFundingBalance,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
