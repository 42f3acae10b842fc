# Made from spec/paths/users/subaccount/apikey.yaml, not to be edited; make it again with: make generate
"""sub_account.create_api_key: the operation and its models."""

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

MATCH_FB3E74DA = re.compile("^[^0-9]*[0-9]").search

MATCH_A7DB9BF6 = re.compile("^[^A-Z]*[A-Z]").search

MATCH_B2DCE478 = re.compile("^[^a-z]*[a-z]").search

MATCH_66FF897A = re.compile("^[A-Za-z0-9]*[^A-Za-z0-9]").search

MATCH_CF267F77 = re.compile("^(read_only|trade|read_only,trade|trade,read_only)\\Z").search

MATCH_2CFCF37E = re.compile("^[0-9A-Fa-f.:/]+(,[0-9A-Fa-f.:/]+){0,19}\\Z").search


class CreateSubAccountApiKeyRequest(Request):
    """The parameters of sub_account.create_api_key.

    Args:
        sub_acct (subAcct): Name of the sub-account; upper and lower case differ.
        label: Your note on the key.
        passphrase: Passphrase of the new key: 8 to 32 characters, among them a digit, a capital
            letter, a small letter and a special character.
        perm: What the key may do: `read_only`, `trade` or both.
        ip: IP addresses (IPv4 or IPv6) and networks, such as `203.0.113.0/24`, that the key is
            linked to, at most 20 together. A key that may trade and is not linked expires after 14
            days without use, except in demo trading.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-an-api-key-for-a-sub-account
    """

    __slots__ = ()
    _label = "sub_account.create_api_key"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-an-api-key-for-a-sub-account"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sub_acct: str,
        label: str,
        passphrase: str,
        perm: Optional[Sequence[str]] = None,
        ip: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "subAcct": sub_acct,
            "label": label,
            "passphrase": passphrase,
        }
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
        label = wire.get("label", UNSET)
        if label is UNSET:
            raise cls.refusal(at, "label", "is required")
        if not isinstance(label, str):
            raise cls.refusal(at, "label", "must be a string")
        if len(label) < 1:
            raise cls.refusal(at, "label", "must have at least 1 character")
        passphrase = wire.get("passphrase", UNSET)
        if passphrase is UNSET:
            raise cls.refusal(at, "passphrase", "is required")
        if not isinstance(passphrase, str):
            raise cls.refusal(at, "passphrase", "must be a string")
        if (
            not isinstance(passphrase, str)
            or len(passphrase) < 8
            or len(passphrase) > 32
            or (isinstance(passphrase, str) and MATCH_FB3E74DA(passphrase) is None)
            or (isinstance(passphrase, str) and MATCH_A7DB9BF6(passphrase) is None)
            or (isinstance(passphrase, str) and MATCH_B2DCE478(passphrase) is None)
            or (isinstance(passphrase, str) and MATCH_66FF897A(passphrase) is None)
        ):
            raise cls.refusal(
                at,
                "passphrase",
                "Passphrase of the new key: 8 to 32 characters, among them a digit, a capital letter, a small letter and a special character",
            )
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
            if MATCH_2CFCF37E(ip) is None:
                raise cls.refusal(
                    at, "ip", "must match the pattern ^[0-9A-Fa-f.:/]+(,[0-9A-Fa-f.:/]+){0,19}$"
                )

    sub_acct = TextField("subAcct")
    """Name of the sub-account; upper and lower case differ."""
    label = TextField("label")
    """Your note on the key."""
    passphrase = SecretField("passphrase")
    """Passphrase of the new key: 8 to 32 characters, among them a digit, a capital letter, a small
    letter and a special character.
    """
    perm = CommaField("perm")
    """What the key may do: `read_only`, `trade` or both."""
    ip = CommaField("ip")
    """IP addresses (IPv4 or IPv6) and networks, such as `203.0.113.0/24`, that the key is linked
    to, at most 20 together. A key that may trade and is not linked expires after 14 days without
    use, except in demo trading.
    """


class CreatedSubAccountApiKey(Item):
    """One item of the answer."""

    _apiKey: WireText = UNSET
    _ip: WireText = UNSET
    _label: WireText = UNSET
    _passphrase: WireText = UNSET
    _perm: WireText = UNSET
    _secretKey: WireText = UNSET
    _subAcct: WireText = UNSET
    _ts: WireText = UNSET

    sub_acct = TextField("subAcct")
    """Name of the sub-account."""
    label = TextField("label")
    """Your note on the key."""
    api_key = SecretField("apiKey")
    """The public half of the key."""
    secret_key = SecretField("secretKey")
    """The secret that signs requests."""
    passphrase = SecretField("passphrase")
    """Passphrase of the key."""
    perm = CommaField("perm")
    """What the key may do. Known values: read_only, trade."""
    ip = CommaField("ip")
    """IP addresses that the key is linked to."""
    ts = TimeField("ts")
    """Time when the key was created."""


OPERATION: Operation[CreatedSubAccountApiKey] = Operation(
    method="POST",
    path="/api/v5/users/subaccount/apikey",
    resource="sub_account",
    name="create_api_key",
    summary="Make a new API key that belongs to a sub-account.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-an-api-key-for-a-sub-account",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("apiKey",), ask="GET /api/v5/users/subaccount/apikey"),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=CreateSubAccountApiKeyRequest,
    item=CreatedSubAccountApiKey,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
