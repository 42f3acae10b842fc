# Made from spec/paths/affiliate/performance/summary.yaml, not to be edited; make it again with: make generate
"""affiliate.get_performance_summary: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_below
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetPerformanceSummaryRequest(Request):
    """The parameters of affiliate.get_performance_summary.

    Args:
        period_type (periodType): Period that is summed up: `today`, `this_week`, `this_month`,
            `last_month`, `last_7d` and `last_30d` (the last 7 and 30 days), `total` all of the
            time, `custom` from `begin` to `end`. Without it the exchange takes total.
        begin: Begin of the period, itself included. With `periodType` `custom`, and then required.
        end: End of the period, itself included. With `periodType` `custom`, and then required.

    https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-performance-summary
    """

    __slots__ = ()
    _label = "affiliate.get_performance_summary"
    _documentation = "https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-performance-summary"

    @exact_arguments
    def __init__(
        self,
        *,
        period_type: Optional[
            OneOf[
                Literal[
                    "last_7d",
                    "last_30d",
                    "this_month",
                    "last_month",
                    "total",
                    "today",
                    "this_week",
                    "custom",
                ]
            ]
        ] = None,
        begin: Time | None = None,
        end: Time | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if period_type is not None:
            wire["periodType"] = period_type
        if begin is not None:
            wire["begin"] = self._time("begin", begin)
        if end is not None:
            wire["end"] = self._time("end", end)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        period_type = wire.get("periodType", UNSET)
        if period_type is not UNSET:
            if not isinstance(period_type, str):
                raise cls.refusal(at, "periodType", "must be a string")
            if period_type not in (
                "last_7d",
                "last_30d",
                "this_month",
                "last_month",
                "total",
                "today",
                "this_week",
                "custom",
            ) and not is_undescribed(period_type):
                raise cls.refusal(
                    at,
                    "periodType",
                    "must be 'last_7d', 'last_30d', 'this_month', 'last_month', 'total', 'today', 'this_week' or 'custom'",
                )
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
        if (period_type == "custom" and begin is UNSET) and not is_undescribed(period_type):
            raise cls.refusal(at, "begin", "is required when period_type is 'custom'")
        if (period_type == "custom" and end is UNSET) and not is_undescribed(period_type):
            raise cls.refusal(at, "end", "is required when period_type is 'custom'")
        if (period_type != "custom" and begin is not UNSET) and not is_undescribed(period_type):
            raise cls.refusal(at, "begin", "must not be given unless period_type is 'custom'")
        if (period_type != "custom" and end is not UNSET) and not is_undescribed(period_type):
            raise cls.refusal(at, "end", "must not be given unless period_type is 'custom'")
        if end is not UNSET and begin is not UNSET and is_below(end, begin):
            raise cls.refusal(at, "end", "must be at least begin")

    period_type = TextField("periodType")
    """Period that is summed up: `today`, `this_week`, `this_month`, `last_month`, `last_7d` and
    `last_30d` (the last 7 and 30 days), `total` all of the time, `custom` from `begin` to `end`.
    Without it the exchange takes total.
    """
    begin = TimeField("begin")
    """Begin of the period, itself included. With `periodType` `custom`, and then required."""
    end = TimeField("end")
    """End of the period, itself included. With `periodType` `custom`, and then required."""


class AffiliatePerformanceDetail(Item):
    """One item of the answer."""

    _commission: WireText = UNSET
    _commissionCategory: WireText = UNSET
    _firstTraderCnt: WireText = UNSET
    _traderCnt: WireText = UNSET
    _vol: WireText = UNSET

    commission_category = TextField("commissionCategory")
    """Kind of trading: `SPOT`, `DERIVATIVE`, or `BSC`, which the documentation does not explain.
    Known values: SPOT, DERIVATIVE, BSC.
    """
    first_trader_cnt = DecimalField("firstTraderCnt")
    """Number of invitees whose very first trade of this kind was in the period; each counts once in
    all time.
    """
    trader_cnt = DecimalField("traderCnt")
    """Number of invitees who traded this kind in the period."""
    vol = DecimalField("vol")
    """What was traded of this kind in the period, in USDT. Volumes of other methods are those of
    the whole time.
    """
    commission = DecimalField("commission")
    """Your commission from this kind in the period, in USDT. Commissions of other methods are those
    of the whole time.
    """


class AffiliatePerformance(Item):
    """One item of the answer."""

    _depAmt: WireText = UNSET
    _details: WireList[AffiliatePerformanceDetail] = UNSET
    _inviteeCnt: WireText = UNSET
    _uTime: WireText = UNSET

    u_time = TimeField("uTime")
    """Time when the data were last brought up to date."""
    invitee_cnt = DecimalField("inviteeCnt")
    """Number of invitees in the period."""
    dep_amt = DecimalField("depAmt")
    """What was deposited in the period, in USDT."""
    details = ObjectsField("details", AffiliatePerformanceDetail)
    """A row for each kind of trading."""


OPERATION: Operation[AffiliatePerformance] = Operation(
    method="GET",
    path="/api/v5/affiliate/performance/summary",
    resource="affiliate",
    name="get_performance_summary",
    summary="Get how many people you invited in a period, and what they deposited, traded and brought you.",
    documentation="https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-performance-summary",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetPerformanceSummaryRequest,
    item=AffiliatePerformance,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
