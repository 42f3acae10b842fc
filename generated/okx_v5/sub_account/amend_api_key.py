# Made from spec/paths/users/subaccount/modify-apikey.yaml, not to be edited; make it again with: make generate
"""sub_account.amend_api_key: the operation and its models."""

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
from .._runtime.models.convert import Extra
from .._runtime.models.fields import CommaField, SecretField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_CF267F77 = re.compile("^(read_only|trade|read_only,trade|trade,read_only)\\Z").search

MATCH_2FFCF455 = re.compile("^([0-9A-Fa-f.:/]+(,[0-9A-Fa-f.:/]+){0,19})?\\Z").search


class AmendSubAccountApiKeyRequest(Request):
    """The parameters of sub_account.amend_api_key.

    Args:
        sub_acct (subAcct): Name of the sub-account.
        api_key (apiKey): The public half of the key.
        label: Your new note on the key; one that another key has is refused with 59502.
        perm: What the key may do from now on: `read_only`, `trade` or both.
        ip: IP addresses (IPv4 or IPv6) and networks, such as `203.0.113.0/24`, that the key is
            linked to from now on, at most 20 together; an empty text links it to none. A key that
            may trade and is not linked expires after 14 days without use, except in demo trading.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api-reset-the-api-key-of-a-sub-account
    """

    __slots__ = ()
    _label = "sub_account.amend_api_key"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#sub-account-rest-api-reset-the-api-key-of-a-sub-account"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sub_acct: str,
        api_key: str,
        label: str | None = None,
        perm: Optional[Sequence[str]] = None,
        ip: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "subAcct": sub_acct,
            "apiKey": api_key,
        }
        if label is not None:
            wire["label"] = label
        if perm is not None:
            wire["perm"] = self._commas("perm", perm)
        if ip is not None:
            wire["ip"] = self._commas("ip", ip)
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
        label = wire.get("label", UNSET)
        if label is not UNSET:
            if not isinstance(label, str):
                raise cls.refusal(at, "label", "must be a string")
        perm = wire.get("perm", UNSET)
        if perm is not UNSET:
            if not isinstance(perm, str):
                raise cls.refusal(at, "perm", "must be a list of strings")
            if MATCH_CF267F77(perm) is None:
                raise cls.refusal(
                    at,
                    "perm",
                    "must match the pattern ^(read_only|trade|read_only,trade|trade,read_only)$",
                )
        ip = wire.get("ip", UNSET)
        if ip is not UNSET:
            if not isinstance(ip, str):
                raise cls.refusal(at, "ip", "must be a list of strings")
            if MATCH_2FFCF455(ip) is None:
                raise cls.refusal(
                    at, "ip", "must match the pattern ^([0-9A-Fa-f.:/]+(,[0-9A-Fa-f.:/]+){0,19})?$"
                )

    sub_acct = TextField("subAcct")
    """Name of the sub-account."""
    api_key = SecretField("apiKey")
    """The public half of the key."""
    label = TextField("label")
    """Your new note on the key; one that another key has is refused with 59502."""
    perm = CommaField("perm")
    """What the key may do from now on: `read_only`, `trade` or both."""
    ip = CommaField("ip")
    """IP addresses (IPv4 or IPv6) and networks, such as `203.0.113.0/24`, that the key is linked to
    from now on, at most 20 together; an empty text links it to none. A key that may trade and is
    not linked expires after 14 days without use, except in demo trading.
    """


class AmendedSubAccountApiKey(Item):
    """One item of the answer."""

    _apiKey: WireText = UNSET
    _ip: WireText = UNSET
    _label: WireText = UNSET
    _perm: WireText = UNSET
    _subAcct: WireText = UNSET
    _ts: WireText = UNSET

    sub_acct = TextField("subAcct")
    """Name of the sub-account."""
    api_key = SecretField("apiKey")
    """The public half of the key."""
    label = TextField("label")
    """Your note on the key."""
    perm = CommaField("perm")
    """What the key may do: only read (`read_only` or `read`), or `trade`. Known values: read_only,
    read, trade.
    """
    ip = CommaField("ip")
    """IP addresses that the key is linked to; empty if to none."""
    ts = TimeField("ts")
    """Time when the key was created."""


OPERATION: Operation[AmendedSubAccountApiKey] = Operation(
    method="POST",
    path="/api/v5/users/subaccount/modify-apikey",
    resource="sub_account",
    name="amend_api_key",
    summary="Change the note, the permissions or the IP addresses of a sub-account's API key.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-reset-the-api-key-of-a-sub-account",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("apiKey", "subAcct"), ask="GET /api/v5/users/subaccount/apikey"),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=AmendSubAccountApiKeyRequest,
    item=AmendedSubAccountApiKey,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
