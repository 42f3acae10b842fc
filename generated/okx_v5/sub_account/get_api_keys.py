# Made from spec/paths/users/subaccount/apikey.yaml, not to be edited; make it again with: make generate
"""sub_account.get_api_keys: the operation and its models."""

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
from .._runtime.models.fields import CommaField, SecretField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetApiKeysRequest(Request):
    """The parameters of sub_account.get_api_keys.

    Args:
        sub_acct (subAcct): Name of the sub-account.
        api_key (apiKey): Only the key with this public half; all of the sub-account if left out.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api-query-the-api-key-of-a-sub-account
    """

    __slots__ = ()
    _label = "sub_account.get_api_keys"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#sub-account-rest-api-query-the-api-key-of-a-sub-account"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sub_acct: str,
        api_key: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "subAcct": sub_acct,
        }
        if api_key is not None:
            wire["apiKey"] = api_key
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
        if api_key is not UNSET:
            if not isinstance(api_key, str):
                raise cls.refusal(at, "apiKey", "must be a string")
            if len(api_key) < 1:
                raise cls.refusal(at, "apiKey", "must have at least 1 character")

    sub_acct = TextField("subAcct")
    """Name of the sub-account."""
    api_key = SecretField("apiKey")
    """Only the key with this public half; all of the sub-account if left out."""


class SubAccountApiKey(Item):
    """One item of the answer."""

    _apiKey: WireText = UNSET
    _ip: WireText = UNSET
    _label: WireText = UNSET
    _perm: WireText = UNSET
    _ts: WireText = UNSET

    label = TextField("label")
    """Your note on the key."""
    api_key = SecretField("apiKey")
    """The public half of the key."""
    perm = CommaField("perm")
    """What the key may do: only read (`read_only`), or `trade`. Known values: read_only, trade."""
    ip = CommaField("ip")
    """IP addresses that the key is linked to; empty if to none."""
    ts = TimeField("ts")
    """Time when the key was created."""


OPERATION: Operation[SubAccountApiKey] = Operation(
    method="GET",
    path="/api/v5/users/subaccount/apikey",
    resource="sub_account",
    name="get_api_keys",
    summary="List the API keys of a sub-account, or get one of them.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-query-the-api-key-of-a-sub-account",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetApiKeysRequest,
    item=SubAccountApiKey,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
