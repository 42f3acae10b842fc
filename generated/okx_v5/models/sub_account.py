"""Models of sub_account: requests, held to the description when built, and items of answers."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import (
    CommaField,
    FlagField,
    IntegerField,
    SecretField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import Item, WireFlag, WireText, WireTexts
from .._runtime.models.request import Place, Request

MATCH_24167409 = re.compile("^[A-Za-z0-9]{6,20}\\Z").search
MATCH_FB3E74DA = re.compile("^[^0-9]*[0-9]").search
MATCH_A7DB9BF6 = re.compile("^[^A-Z]*[A-Z]").search
MATCH_B2DCE478 = re.compile("^[^a-z]*[a-z]").search
MATCH_66FF897A = re.compile("^[A-Za-z0-9]*[^A-Za-z0-9]").search
MATCH_CF267F77 = re.compile("^(read_only|trade|read_only,trade|trade,read_only)\\Z").search
MATCH_FBE99472 = re.compile("^[0-9A-Fa-f.:]+(,[0-9A-Fa-f.:]+){0,19}\\Z").search
MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class CreateSubAccountApiKeyRequest(Request):
    """The parameters of sub_account.create_api_key.

    Args:
        sub_acct (subAcct): Name of the sub-account, 6 to 20 letters and digits; upper and lower
            case differ.
        label: Your note on the key.
        passphrase: Passphrase of the new key: 8 to 32 characters, among them a digit, a capital
            letter, a small letter and a special character.
        perm: What the key may do: `read_only`, `trade` or both.
        ip: IP addresses that the key is linked to, at most 20. A key that may trade and is not
            linked expires after 14 days without use, except in demo trading.

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
        else:
            if not isinstance(sub_acct, str):
                raise cls.refusal(at, "subAcct", "must be a string")
            if MATCH_24167409(sub_acct) is None:
                raise cls.refusal(at, "subAcct", "must match the pattern ^[A-Za-z0-9]{6,20}$")
        label = wire.get("label", UNSET)
        if label is UNSET:
            raise cls.refusal(at, "label", "is required")
        else:
            if not isinstance(label, str):
                raise cls.refusal(at, "label", "must be a string")
            if len(label) < 1:
                raise cls.refusal(at, "label", "must have at least 1 character")
        passphrase = wire.get("passphrase", UNSET)
        if passphrase is UNSET:
            raise cls.refusal(at, "passphrase", "is required")
        else:
            if not isinstance(passphrase, str):
                raise cls.refusal(at, "passphrase", "must be a string")
            if not (
                (isinstance(passphrase, str) and len(passphrase) >= 8 and len(passphrase) <= 32)
                and (not isinstance(passphrase, str) or MATCH_FB3E74DA(passphrase) is not None)
                and (not isinstance(passphrase, str) or MATCH_A7DB9BF6(passphrase) is not None)
                and (not isinstance(passphrase, str) or MATCH_B2DCE478(passphrase) is not None)
                and (not isinstance(passphrase, str) or MATCH_66FF897A(passphrase) is not None)
            ):
                raise cls.refusal(
                    at,
                    "passphrase",
                    "breaks a rule: Passphrase of the new key: 8 to 32 characters, among them a digit, a capital letter, a small letter and a special character",
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
            if MATCH_FBE99472(ip) is None:
                raise cls.refusal(
                    at, "ip", "must match the pattern ^[0-9A-Fa-f.:]+(,[0-9A-Fa-f.:]+){0,19}$"
                )

    sub_acct = TextField("subAcct")
    """Name of the sub-account, 6 to 20 letters and digits; upper and lower case differ."""
    label = TextField("label")
    """Your note on the key."""
    passphrase = SecretField("passphrase")
    """Passphrase of the new key: 8 to 32 characters, among them a digit, a capital letter, a small
    letter and a special character.
    """
    perm = CommaField("perm")
    """What the key may do: `read_only`, `trade` or both."""
    ip = CommaField("ip")
    """IP addresses that the key is linked to, at most 20. A key that may trade and is not linked
    expires after 14 days without use, except in demo trading.
    """


class GetSubAccountsRequest(Request):
    """The parameters of sub_account.get_sub_accounts.

    Args:
        enable: True for sub-accounts in normal use, false for frozen ones.
        sub_acct (subAcct): Name of one sub-account.
        after: Only sub-accounts created earlier than this.
        before: Only sub-accounts created later than this.
        limit: Sub-accounts per answer. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-list
    """

    __slots__ = ()
    _label = "sub_account.get_sub_accounts"
    _documentation = "https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-list"

    @exact_arguments
    def __init__(
        self,
        *,
        enable: bool | None = None,
        sub_acct: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if enable is not None:
            wire["enable"] = self._flag(enable)
        if sub_acct is not None:
            wire["subAcct"] = sub_acct
        if after is not None:
            wire["after"] = self._time("after", after)
        if before is not None:
            wire["before"] = self._time("before", before)
        if limit is not None:
            wire["limit"] = limit
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        enable = wire.get("enable", UNSET)
        if enable is not UNSET:
            if not isinstance(enable, str):
                raise cls.refusal(at, "enable", "must be True or False")
            if enable not in ("true", "false"):
                raise cls.refusal(at, "enable", "must be True or False")
        sub_acct = wire.get("subAcct", UNSET)
        if sub_acct is not UNSET:
            if not isinstance(sub_acct, str):
                raise cls.refusal(at, "subAcct", "must be a string")
            if len(sub_acct) < 1:
                raise cls.refusal(at, "subAcct", "must have at least 1 character")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(after) is None:
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(before) is None:
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    enable = FlagField("enable")
    """True for sub-accounts in normal use, false for frozen ones."""
    sub_acct = TextField("subAcct")
    """Name of one sub-account."""
    after = TimeField("after")
    """Only sub-accounts created earlier than this."""
    before = TimeField("before")
    """Only sub-accounts created later than this."""
    limit = IntegerField("limit")
    """Sub-accounts per answer. Without it the exchange takes 100."""


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


class SubAccount(Item):
    """One item of the answer."""

    _canTransOut: WireFlag = UNSET
    _enable: WireFlag = UNSET
    _firstLvSubAcct: WireText = UNSET
    _frozenFunc: WireTexts = UNSET
    _gAuth: WireFlag = UNSET
    _ifDma: WireFlag = UNSET
    _label: WireText = UNSET
    _mobile: WireText = UNSET
    _subAcct: WireText = UNSET
    _subAcctLv: WireText = UNSET
    _ts: WireText = UNSET
    _type: WireText = UNSET
    _uid: WireText = UNSET

    type = TextField("type")
    """Kind of sub-account: `1` standard, `2` managed trading, `5` custody trading at Copper, `9`
    managed trading at Copper, `12` custody trading at Komainu. Known values: 1, 2, 5, 9, 12.
    """
    enable = FlagField("enable")
    """True in normal use, false when frozen everywhere."""
    sub_acct = TextField("subAcct")
    """Name of the sub-account."""
    uid = TextField("uid")
    """ID of the sub-account as a user."""
    label = TextField("label")
    """Note on the sub-account."""
    mobile = TextField("mobile")
    """Mobile number linked with the sub-account."""
    g_auth = FlagField("gAuth")
    """Whether logging in asks for Google Authenticator."""
    frozen_func = TextsField("frozenFunc")
    """What is frozen: `trading`, `convert`, `transfer` between the accounts, `withdrawal`,
    `deposit` or `flexible_loan`.
    """
    can_trans_out = FlagField("canTransOut")
    """Whether the sub-account may transfer assets out."""
    ts = TimeField("ts")
    """Time when the sub-account was created."""
    sub_acct_lv = TextField("subAcctLv")
    """Level of the sub-account: `1` first, `2` second. Known values: 1, 2."""
    first_lv_sub_acct = TextField("firstLvSubAcct")
    """The sub-account of the first level that this one belongs to; on the first level, its own
    name.
    """
    if_dma = FlagField("ifDma")
    """Whether it is the sub-account of a DMA broker."""
