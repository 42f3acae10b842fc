# Made from spec/paths/asset/subaccount/managed-subaccount-bills.yaml, not to be edited; make it again with: make generate
"""sub_account.get_managed_transfer_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetManagedTransferHistoryRequest(Request):
    """The parameters of sub_account.get_managed_transfer_history.

    Args:
        ccy: Only transfers of this currency, such as `BTC`.
        type: Only this direction: `0` from the master account to the sub-account, `1` from the
            sub-account to the master account.
        sub_acct (subAcct): Only transfers of the sub-account of this name.
        sub_uid (subUid): Only transfers of the sub-account with this ID as a user.
        after: Only transfers earlier than this, by `ts`; a transfer of this very time is not
            returned.
        before: Only transfers later than this, by `ts`; a transfer of this very time is not
            returned.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-managed-sub-account-transfer
    """

    __slots__ = ()
    _label = "sub_account.get_managed_transfer_history"
    _documentation = "https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-managed-sub-account-transfer"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        type: Optional[OneOf[Literal["0", "1"]]] = None,
        sub_acct: str | None = None,
        sub_uid: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        if type is not None:
            wire["type"] = type
        if sub_acct is not None:
            wire["subAcct"] = sub_acct
        if sub_uid is not None:
            wire["subUid"] = sub_uid
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
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in ("0", "1") and not is_undescribed(type):
                raise cls.refusal(at, "type", "must be '0' or '1'")
        sub_acct = wire.get("subAcct", UNSET)
        if sub_acct is not UNSET:
            if not isinstance(sub_acct, str):
                raise cls.refusal(at, "subAcct", "must be a string")
            if len(sub_acct) < 1:
                raise cls.refusal(at, "subAcct", "must have at least 1 character")
        sub_uid = wire.get("subUid", UNSET)
        if sub_uid is not UNSET:
            if not isinstance(sub_uid, str):
                raise cls.refusal(at, "subUid", "must be a string")
            if len(sub_uid) < 1:
                raise cls.refusal(at, "subUid", "must have at least 1 character")
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

    ccy = TextField("ccy")
    """Only transfers of this currency, such as `BTC`."""
    type = TextField("type")
    """Only this direction: `0` from the master account to the sub-account, `1` from the sub-account
    to the master account.
    """
    sub_acct = TextField("subAcct")
    """Only transfers of the sub-account of this name."""
    sub_uid = TextField("subUid")
    """Only transfers of the sub-account with this ID as a user."""
    after = TimeField("after")
    """Only transfers earlier than this, by `ts`; a transfer of this very time is not returned."""
    before = TimeField("before")
    """Only transfers later than this, by `ts`; a transfer of this very time is not returned."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class ManagedSubAccountTransfer(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _billId: WireText = UNSET
    _ccy: WireText = UNSET
    _subAcct: WireText = UNSET
    _subUid: WireText = UNSET
    _ts: WireText = UNSET
    _type: WireText = UNSET

    bill_id = TextField("billId")
    """ID of the bill."""
    ccy = TextField("ccy")
    """Currency that was transferred."""
    amt = DecimalField("amt")
    """Amount that was transferred, in `ccy`."""
    type = TextField("type")
    """Direction: `0` from the master account to the sub-account, `1` from the sub-account to the
    master account. Known values: 0, 1.
    """
    sub_acct = TextField("subAcct")
    """Name of the sub-account."""
    sub_uid = TextField("subUid")
    """ID of the sub-account as a user."""
    ts = TimeField("ts")
    """Time of the bill."""


OPERATION: Operation[ManagedSubAccountTransfer] = Operation(
    method="GET",
    path="/api/v5/asset/subaccount/managed-subaccount-bills",
    resource="sub_account",
    name="get_managed_transfer_history",
    summary="List the transfers of the managed sub-accounts that are entrusted to you.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-managed-sub-account-transfer",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetManagedTransferHistoryRequest,
    item=ManagedSubAccountTransfer,
    reply=Reply,
    data="list",
    pages=Cursor("ts", key=("billId",), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
