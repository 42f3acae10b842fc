# Made from spec/paths/users/subaccount/list.yaml, not to be edited; make it again with: make generate
"""sub_account.get_sub_accounts: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import (
    FlagField,
    IntegerField,
    SecretField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import Item, WireFlag, WireText, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetSubAccountsRequest(Request):
    """The parameters of sub_account.get_sub_accounts.

    Args:
        enable: True for sub-accounts in normal use, false for frozen ones.
        sub_acct (subAcct): Name of one sub-account.
        after: Only sub-accounts created earlier than this.
        before: Only sub-accounts created later than this.
        limit: Most rows to return. Without it the exchange takes 100.

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
        limit: int | str | None = None,
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
            wire["limit"] = self._integer(limit)
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
            if MATCH_229FCC4A(after) is None:
                raise cls.refusal(
                    at,
                    "after",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(before) is None:
                raise cls.refusal(
                    at,
                    "before",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
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
    """Most rows to return. Without it the exchange takes 100."""


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
    mobile = SecretField("mobile")
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


OPERATION: Operation[SubAccount] = Operation(
    method="GET",
    path="/api/v5/users/subaccount/list",
    resource="sub_account",
    name="get_sub_accounts",
    summary="List the sub-accounts of the master account.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetSubAccountsRequest,
    item=SubAccount,
    reply=Reply,
    data="list",
    pages=Cursor("ts", key=("subAcct",), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
