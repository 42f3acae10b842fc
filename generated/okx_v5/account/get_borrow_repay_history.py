# Made from spec/paths/account/spot-borrow-repay-history.yaml, not to be edited; make it again with: make generate
"""account.get_borrow_repay_history: the operation and its models."""

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


class GetBorrowRepayHistoryRequest(Request):
    """The parameters of account.get_borrow_repay_history.

    Args:
        ccy: Only this currency, such as `BTC`.
        type: Only what was borrowed or repaid so, automatically or by hand.
        after: Only events of this time and before it.
        before: Only events of this time and after it.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-repay-history
    """

    __slots__ = ()
    _label = "account.get_borrow_repay_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-repay-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        type: Optional[
            OneOf[Literal["auto_borrow", "auto_repay", "manual_borrow", "manual_repay"]]
        ] = None,
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
            if type not in (
                "auto_borrow",
                "auto_repay",
                "manual_borrow",
                "manual_repay",
            ) and not is_undescribed(type):
                raise cls.refusal(
                    at,
                    "type",
                    "must be 'auto_borrow', 'auto_repay', 'manual_borrow' or 'manual_repay'",
                )
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
    """Only this currency, such as `BTC`."""
    type = TextField("type")
    """Only what was borrowed or repaid so, automatically or by hand."""
    after = TimeField("after")
    """Only events of this time and before it."""
    before = TimeField("before")
    """Only events of this time and after it."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class BorrowRepayEvent(Item):
    """One item of the answer."""

    _accBorrowed: WireText = UNSET
    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _ts: WireText = UNSET
    _type: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    type = TextField("type")
    """What was done, and whether automatically or by hand. Known values: auto_borrow, auto_repay,
    manual_borrow, manual_repay.
    """
    amt = DecimalField("amt")
    """Amount borrowed or repaid, in `ccy`."""
    acc_borrowed = DecimalField("accBorrowed")
    """Amount borrowed in all, in `ccy`; 0 once a repayment has cleared it."""
    ts = TimeField("ts")
    """When it was borrowed or repaid."""


OPERATION: Operation[BorrowRepayEvent] = Operation(
    method="GET",
    path="/api/v5/account/spot-borrow-repay-history",
    resource="account",
    name="get_borrow_repay_history",
    summary="Get what was borrowed and repaid in Spot mode.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-repay-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetBorrowRepayHistoryRequest,
    item=BorrowRepayEvent,
    reply=Reply,
    data="list",
    pages=Cursor("ts", key=("ccy", "type", "amt", "accBorrowed"), size=100, included=True),
    headers=None,
    header_names=(),
    batch_of=None,
)
