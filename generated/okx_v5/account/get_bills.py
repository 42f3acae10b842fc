# Made from spec/paths/account/bills.yaml, not to be edited; make it again with: make generate
"""account.get_bills: the operation and its models."""

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
from .._runtime.models.fields import IntegerField, TextField, TimeField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._bills import Bill

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search


class GetBillsRequest(Request):
    """The parameters of account.get_bills.

    Args:
        inst_type (instType): Only this instrument type; `EVENTS` are event contracts.
        inst_id (instId): Only this instrument, such as `BTC-USDT`.
        ccy: Only bills in this currency.
        mgn_mode (mgnMode): Only this margin mode.
        ct_type (ctType): Only contracts with margin in quote currency (`linear`) or base currency
            (`inverse`), FUTURES and SWAP.
        type: Only this type, by its number; `get_bill_types` lists them. `types.BILL_TYPES` says
            what each value means.
        sub_type (subType): Only this subtype, by its number; `get_bill_types` lists them.
            `types.BILL_SUBTYPES` says what each value means.
        after: Only bills older than the one with this `billId`.
        before: Only bills newer than the one with this `billId`.
        begin: Only bills with a `ts` from this time on.
        end: Only bills with a `ts` up to this time.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-7-days
    """

    __slots__ = ()
    _label = "account.get_bills"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-7-days"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[
            OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]]
        ] = None,
        inst_id: str | None = None,
        ccy: str | None = None,
        mgn_mode: Optional[OneOf[Literal["cross", "isolated"]]] = None,
        ct_type: Optional[OneOf[Literal["linear", "inverse"]]] = None,
        type: str | None = None,
        sub_type: str | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_type is not None:
            wire["instType"] = inst_type
        if inst_id is not None:
            wire["instId"] = inst_id
        if ccy is not None:
            wire["ccy"] = ccy
        if mgn_mode is not None:
            wire["mgnMode"] = mgn_mode
        if ct_type is not None:
            wire["ctType"] = ct_type
        if type is not None:
            wire["type"] = type
        if sub_type is not None:
            wire["subType"] = sub_type
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if begin is not None:
            wire["begin"] = self._time("begin", begin)
        if end is not None:
            wire["end"] = self._time("end", end)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in (
                "SPOT",
                "MARGIN",
                "SWAP",
                "FUTURES",
                "OPTION",
                "EVENTS",
            ) and not is_undescribed(inst_type):
                raise cls.refusal(
                    at,
                    "instType",
                    "must be 'SPOT', 'MARGIN', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'",
                )
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        mgn_mode = wire.get("mgnMode", UNSET)
        if mgn_mode is not UNSET:
            if not isinstance(mgn_mode, str):
                raise cls.refusal(at, "mgnMode", "must be a string")
            if mgn_mode not in ("cross", "isolated") and not is_undescribed(mgn_mode):
                raise cls.refusal(at, "mgnMode", "must be 'cross' or 'isolated'")
        ct_type = wire.get("ctType", UNSET)
        if ct_type is not UNSET:
            if not isinstance(ct_type, str):
                raise cls.refusal(at, "ctType", "must be a string")
            if ct_type not in ("linear", "inverse") and not is_undescribed(ct_type):
                raise cls.refusal(at, "ctType", "must be 'linear' or 'inverse'")
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if MATCH_952E5B62(type) is None:
                raise cls.refusal(at, "type", "must match the pattern ^[0-9]+$")
        sub_type = wire.get("subType", UNSET)
        if sub_type is not UNSET:
            if not isinstance(sub_type, str):
                raise cls.refusal(at, "subType", "must be a string")
            if MATCH_952E5B62(sub_type) is None:
                raise cls.refusal(at, "subType", "must match the pattern ^[0-9]+$")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
            if len(after) < 1:
                raise cls.refusal(at, "after", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
            if len(before) < 1:
                raise cls.refusal(at, "before", "must have at least 1 character")
        begin = wire.get("begin", UNSET)
        if begin is not UNSET:
            if not isinstance(begin, str):
                raise cls.refusal(
                    at, "begin", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(begin) is None:
                raise cls.refusal(
                    at,
                    "begin",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        end = wire.get("end", UNSET)
        if end is not UNSET:
            if not isinstance(end, str):
                raise cls.refusal(
                    at, "end", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(end) is None:
                raise cls.refusal(
                    at,
                    "end",
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
        if (
            ct_type is not UNSET and inst_type is not UNSET and inst_type not in ("SWAP", "FUTURES")
        ) and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'SWAP' or 'FUTURES' when ct_type is given")
        if ct_type is not UNSET and inst_id is not UNSET and MATCH_90D1675E(inst_id) is not None:
            raise cls.refusal(at, "ctType", "is for SWAP and FUTURES only, which inst_id is not")

    inst_type = TextField("instType")
    """Only this instrument type; `EVENTS` are event contracts."""
    inst_id = TextField("instId")
    """Only this instrument, such as `BTC-USDT`."""
    ccy = TextField("ccy")
    """Only bills in this currency."""
    mgn_mode = TextField("mgnMode")
    """Only this margin mode."""
    ct_type = TextField("ctType")
    """Only contracts with margin in quote currency (`linear`) or base currency (`inverse`), FUTURES
    and SWAP.
    """
    type = TextField("type")
    """Only this type, by its number; `get_bill_types` lists them. `types.BILL_TYPES` says what each
    value means.
    """
    sub_type = TextField("subType")
    """Only this subtype, by its number; `get_bill_types` lists them. `types.BILL_SUBTYPES` says
    what each value means.
    """
    after = TextField("after")
    """Only bills older than the one with this `billId`."""
    before = TextField("before")
    """Only bills newer than the one with this `billId`."""
    begin = TimeField("begin")
    """Only bills with a `ts` from this time on."""
    end = TimeField("end")
    """Only bills with a `ts` up to this time."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[Bill] = Operation(
    method="GET",
    path="/api/v5/account/bills",
    resource="account",
    name="get_bills",
    summary="Get what changed the balance of the account in the last 7 days.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-7-days",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 1, ("user",)),),
    request=GetBillsRequest,
    item=Bill,
    reply=Reply,
    data="list",
    pages=Cursor("billId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
