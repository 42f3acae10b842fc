# Made from spec/paths/account/interest-accrued.yaml, not to be edited; make it again with: make generate
"""account.get_interest_accrued: the operation and its models."""

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


class GetInterestAccruedRequest(Request):
    """The parameters of account.get_interest_accrued.

    Args:
        type: Kind of loan, `2` market loans. Without it the exchange takes 2.
        ccy: Only loans of this currency, such as `BTC`; MARGIN only.
        inst_id (instId): Only loans for this instrument, such as `BTC-USDT`.
        mgn_mode (mgnMode): Only loans of this margin mode.
        after: Only rows older than this `ts`.
        before: Only rows newer than this `ts`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-accrued-data
    """

    __slots__ = ()
    _label = "account.get_interest_accrued"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-accrued-data"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        type: Optional[OneOf[Literal["2"]]] = None,
        ccy: str | None = None,
        inst_id: str | None = None,
        mgn_mode: Optional[OneOf[Literal["cross", "isolated"]]] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if type is not None:
            wire["type"] = type
        if ccy is not None:
            wire["ccy"] = ccy
        if inst_id is not None:
            wire["instId"] = inst_id
        if mgn_mode is not None:
            wire["mgnMode"] = mgn_mode
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
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in ("2",) and not is_undescribed(type):
                raise cls.refusal(at, "type", "must be '2'")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        mgn_mode = wire.get("mgnMode", UNSET)
        if mgn_mode is not UNSET:
            if not isinstance(mgn_mode, str):
                raise cls.refusal(at, "mgnMode", "must be a string")
            if mgn_mode not in ("cross", "isolated") and not is_undescribed(mgn_mode):
                raise cls.refusal(at, "mgnMode", "must be 'cross' or 'isolated'")
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

    type = TextField("type")
    """Kind of loan, `2` market loans. Without it the exchange takes 2."""
    ccy = TextField("ccy")
    """Only loans of this currency, such as `BTC`; MARGIN only."""
    inst_id = TextField("instId")
    """Only loans for this instrument, such as `BTC-USDT`."""
    mgn_mode = TextField("mgnMode")
    """Only loans of this margin mode."""
    after = TimeField("after")
    """Only rows older than this `ts`."""
    before = TimeField("before")
    """Only rows newer than this `ts`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class AccruedInterest(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _interest: WireText = UNSET
    _interestFreeLiab: WireText = UNSET
    _interestRate: WireText = UNSET
    _liab: WireText = UNSET
    _mgnMode: WireText = UNSET
    _totalLiab: WireText = UNSET
    _ts: WireText = UNSET
    _type: WireText = UNSET

    type = TextField("type")
    """Kind of loan, `2` market loans, or `1`, one that is no longer offered. Known values: 1, 2."""
    ccy = TextField("ccy")
    """Currency borrowed, such as `BTC`."""
    inst_id = TextField("instId")
    """Instrument that it was borrowed for; market loans only."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    interest = DecimalField("interest")
    """Interest charged, in `ccy`."""
    interest_rate = DecimalField("interestRate")
    """Interest for an hour, as a ratio."""
    liab = DecimalField("liab")
    """Liability that bears the interest, in `ccy`."""
    total_liab = DecimalField("totalLiab")
    """Liability of the account in all."""
    interest_free_liab = DecimalField("interestFreeLiab")
    """Liability of the account that bears no interest."""
    ts = TimeField("ts")
    """When the interest was charged."""


OPERATION: Operation[AccruedInterest] = Operation(
    method="GET",
    path="/api/v5/account/interest-accrued",
    resource="account",
    name="get_interest_accrued",
    summary="Get the interest that has accrued on what you borrowed in the last year.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-accrued-data",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetInterestAccruedRequest,
    item=AccruedInterest,
    reply=Reply,
    data="list",
    pages=Cursor("ts", key=("type", "ccy", "instId", "mgnMode"), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
