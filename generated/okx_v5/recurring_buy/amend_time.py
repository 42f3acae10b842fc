# Made from spec/paths/tradingBot/recurring/amend-recurring-time.yaml, not to be edited; make it again with: make generate
"""recurring_buy.amend_time: the operation and its models."""

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
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_E0243498 = re.compile("^([1-9]|1[0-9]|2[0-8])\\Z").search

MATCH_1B013D59 = re.compile("^(1?[0-9]|2[0-3])\\Z").search

MATCH_EDBFF09D = re.compile("^(-(1[0-2]|[1-9])|[0-9]|1[0-4])\\Z").search

MATCH_BB4A929F = re.compile("^[1-7]\\Z").search


class AmendRecurringBuyTimeRequest(Request):
    """The parameters of recurring_buy.amend_time.

    Args:
        algo_id (algoId): ID of the recurring buy.
        recurring_time_type (recurringTimeType): When the next buy takes place, `1` at the time
            given, `2` at once.
        period: What the buys go by, `monthly`, `weekly`, `daily` or, every `recurringHour` hours,
            `hourly`.
        time_zone (timeZone): Time zone, in hours from UTC, -12 to 14; 8 is Beijing.
        recurring_day (recurringDay): Day of the buy, 1 to 28 of the month, or 1 to 7 of the week;
            which day of the week 1 is, is not documented. Required for the periods `monthly` and
            `weekly`, where `recurringTimeType` is 1, and not needed for others.
        recurring_hour (recurringHour): Hours from one buy to the next. Required for the period
            `hourly`, and only for it.
        recurring_time (recurringTime): Hour of the buy in the time zone, 0 to 23; for the period
            `hourly`, that of the first buy. Required where `recurringTimeType` is 1.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-time
    """

    __slots__ = ()
    _label = "recurring_buy.amend_time"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-time"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        recurring_time_type: OneOf[Literal["1", "2"]],
        period: OneOf[Literal["monthly", "weekly", "daily", "hourly"]],
        time_zone: Number,
        recurring_day: Number | None = None,
        recurring_hour: Optional[OneOf[Literal["1", "4", "8", "12"]]] = None,
        recurring_time: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "recurringTimeType": recurring_time_type,
            "period": period,
            "timeZone": self._number("timeZone", time_zone),
        }
        if recurring_day is not None:
            wire["recurringDay"] = self._number("recurringDay", recurring_day)
        if recurring_hour is not None:
            wire["recurringHour"] = recurring_hour
        if recurring_time is not None:
            wire["recurringTime"] = self._number("recurringTime", recurring_time)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        recurring_time_type = wire.get("recurringTimeType", UNSET)
        if recurring_time_type is UNSET:
            raise cls.refusal(at, "recurringTimeType", "is required")
        if not isinstance(recurring_time_type, str):
            raise cls.refusal(at, "recurringTimeType", "must be a string")
        if recurring_time_type not in ("1", "2") and not is_undescribed(recurring_time_type):
            raise cls.refusal(at, "recurringTimeType", "must be '1' or '2'")
        period = wire.get("period", UNSET)
        if period is UNSET:
            raise cls.refusal(at, "period", "is required")
        if not isinstance(period, str):
            raise cls.refusal(at, "period", "must be a string")
        if period not in ("monthly", "weekly", "daily", "hourly") and not is_undescribed(period):
            raise cls.refusal(at, "period", "must be 'monthly', 'weekly', 'daily' or 'hourly'")
        time_zone = wire.get("timeZone", UNSET)
        if time_zone is UNSET:
            raise cls.refusal(at, "timeZone", "is required")
        if not isinstance(time_zone, str):
            raise cls.refusal(at, "timeZone", "must be a number: a Decimal, a str or an int")
        if MATCH_EDBFF09D(time_zone) is None:
            raise cls.refusal(at, "timeZone", "must be a whole number from -12 to 14")
        recurring_day = wire.get("recurringDay", UNSET)
        if recurring_day is not UNSET:
            if not isinstance(recurring_day, str):
                raise cls.refusal(
                    at, "recurringDay", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_E0243498(recurring_day) is None:
                raise cls.refusal(at, "recurringDay", "must be a whole number from 1 to 28")
        recurring_hour = wire.get("recurringHour", UNSET)
        if recurring_hour is not UNSET:
            if not isinstance(recurring_hour, str):
                raise cls.refusal(at, "recurringHour", "must be a string")
            if recurring_hour not in ("1", "4", "8", "12") and not is_undescribed(recurring_hour):
                raise cls.refusal(at, "recurringHour", "must be '1', '4', '8' or '12'")
        recurring_time = wire.get("recurringTime", UNSET)
        if recurring_time is not UNSET:
            if not isinstance(recurring_time, str):
                raise cls.refusal(
                    at, "recurringTime", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_1B013D59(recurring_time) is None:
                raise cls.refusal(at, "recurringTime", "must be a whole number from 0 to 23")
        if (period == "hourly" and recurring_hour is UNSET) and not is_undescribed(period):
            raise cls.refusal(at, "recurringHour", "is required when period is 'hourly'")
        if (period != "hourly" and recurring_hour is not UNSET) and not is_undescribed(period):
            raise cls.refusal(at, "recurringHour", "must not be given unless period is 'hourly'")
        if (
            period == "weekly"
            and isinstance(recurring_day, str)
            and MATCH_BB4A929F(recurring_day) is None
        ) and not is_undescribed(period):
            raise cls.refusal(
                at, "recurringDay", "must be a whole number from 1 to 7 when period is 'weekly'"
            )
        if (recurring_time_type == "1" and recurring_time is UNSET) and not is_undescribed(
            recurring_time_type
        ):
            raise cls.refusal(at, "recurringTime", "is required when recurring_time_type is '1'")
        if (
            (
                period in ("monthly", "weekly")
                and recurring_time_type == "1"
                and recurring_day is UNSET
            )
            and not is_undescribed(period)
            and not is_undescribed(recurring_time_type)
        ):
            raise cls.refusal(
                at,
                "recurringDay",
                "is required when period is 'monthly' or 'weekly' and recurring_time_type is '1'",
            )

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    recurring_time_type = TextField("recurringTimeType")
    """When the next buy takes place, `1` at the time given, `2` at once."""
    period = TextField("period")
    """What the buys go by, `monthly`, `weekly`, `daily` or, every `recurringHour` hours, `hourly`."""
    time_zone = DecimalField("timeZone")
    """Time zone, in hours from UTC, -12 to 14; 8 is Beijing."""
    recurring_day = DecimalField("recurringDay")
    """Day of the buy, 1 to 28 of the month, or 1 to 7 of the week; which day of the week 1 is, is
    not documented. Required for the periods `monthly` and `weekly`, where `recurringTimeType` is
    1, and not needed for others.
    """
    recurring_hour = TextField("recurringHour")
    """Hours from one buy to the next. Required for the period `hourly`, and only for it."""
    recurring_time = DecimalField("recurringTime")
    """Hour of the buy in the time zone, 0 to 23; for the period `hourly`, that of the first buy.
    Required where `recurringTimeType` is 1.
    """


class AmendRecurringBuyTimeResult(Item):
    """One item of the answer."""

    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[AmendRecurringBuyTimeResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/recurring/amend-recurring-time",
    resource="recurring_buy",
    name="amend_time",
    summary="Change when a recurring buy buys.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-time",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId", "sCode"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/recurring/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AmendRecurringBuyTimeRequest,
    item=AmendRecurringBuyTimeResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
