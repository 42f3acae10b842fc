# Made from spec/paths/users/subaccount/delete-apikey.yaml, not to be edited; make it again with: make generate
"""sub_account.delete_api_key: the operation and its models."""

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
from .._runtime.models.fields import SecretField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class DeleteSubAccountApiKeyRequest(Request):
    """The parameters of sub_account.delete_api_key.

    Args:
        sub_acct (subAcct): Name of the sub-account.
        api_key (apiKey): The public half of the key.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api-delete-the-api-key-of-sub-accounts
    """

    __slots__ = ()
    _label = "sub_account.delete_api_key"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#sub-account-rest-api-delete-the-api-key-of-sub-accounts"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sub_acct: str,
        api_key: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "subAcct": sub_acct,
            "apiKey": api_key,
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
        api_key = wire.get("apiKey", UNSET)
        if api_key is UNSET:
            raise cls.refusal(at, "apiKey", "is required")
        if not isinstance(api_key, str):
            raise cls.refusal(at, "apiKey", "must be a string")
        if len(api_key) < 1:
            raise cls.refusal(at, "apiKey", "must have at least 1 character")

    sub_acct = TextField("subAcct")
    """Name of the sub-account."""
    api_key = SecretField("apiKey")
    """The public half of the key."""


class DeleteSubAccountApiKeyResult(Item):
    """One item of the answer."""

    _subAcct: WireText = UNSET

    sub_acct = TextField("subAcct")
    """Name of the sub-account."""


OPERATION: Operation[DeleteSubAccountApiKeyResult] = Operation(
    method="POST",
    path="/api/v5/users/subaccount/delete-apikey",
    resource="sub_account",
    name="delete_api_key",
    summary="Delete an API key of a sub-account.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-delete-the-api-key-of-sub-accounts",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("subAcct",), ask="GET /api/v5/users/subaccount/apikey"),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=DeleteSubAccountApiKeyRequest,
    item=DeleteSubAccountApiKeyResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
