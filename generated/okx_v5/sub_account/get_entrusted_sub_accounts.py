# Made from spec/paths/users/entrust-subaccount-list.yaml, not to be edited; make it again with: make generate
"""sub_account.get_entrusted_sub_accounts: the operation and its models."""

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
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetEntrustedSubAccountsRequest(Request):
    """The parameters of sub_account.get_entrusted_sub_accounts.

    Args:
        sub_acct (subAcct): Only the sub-account of this name; all if left out.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-custody-trading-sub-account-list
    """

    __slots__ = ()
    _label = "sub_account.get_entrusted_sub_accounts"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-custody-trading-sub-account-list"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sub_acct: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if sub_acct is not None:
            wire["subAcct"] = sub_acct
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sub_acct = wire.get("subAcct", UNSET)
        if sub_acct is not UNSET:
            if not isinstance(sub_acct, str):
                raise cls.refusal(at, "subAcct", "must be a string")
            if len(sub_acct) < 1:
                raise cls.refusal(at, "subAcct", "must have at least 1 character")

    sub_acct = TextField("subAcct")
    """Only the sub-account of this name; all if left out."""


class EntrustedSubAccount(Item):
    """One item of the answer."""

    _subAcct: WireText = UNSET

    sub_acct = TextField("subAcct")
    """Name of the sub-account."""


OPERATION: Operation[EntrustedSubAccount] = Operation(
    method="GET",
    path="/api/v5/users/entrust-subaccount-list",
    resource="sub_account",
    name="get_entrusted_sub_accounts",
    summary="List the sub-accounts of others that are entrusted to your trading team now.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-custody-trading-sub-account-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=GetEntrustedSubAccountsRequest,
    item=EntrustedSubAccount,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
