# Made from spec/paths/rubik/stat/margin/loan-ratio.yaml, not to be edited; make it again with: make generate
"""statistics.get_margin_loan_ratio: the operation and its models."""

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
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Row, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetMarginLoanRatioRequest(Request):
    """The parameters of statistics.get_margin_loan_ratio.

    Args:
        ccy: Currency, such as `USDT`.
        begin: Start of the time asked for.
        end: End of the time asked for.
        period: Length of one period. `5m` reaches back 2 days at most, `1H` 30 days and `1D` 180
            days. Without it the exchange takes 5m.

    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-margin-long-short-ratio
    """

    __slots__ = ()
    _label = "statistics.get_margin_loan_ratio"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-margin-long-short-ratio"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        begin: Time | None = None,
        end: Time | None = None,
        period: Optional[OneOf[Literal["5m", "1H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
        }
        if begin is not None:
            wire["begin"] = self._time("begin", begin)
        if end is not None:
            wire["end"] = self._time("end", end)
        if period is not None:
            wire["period"] = period
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
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
        period = wire.get("period", UNSET)
        if period is not UNSET:
            if not isinstance(period, str):
                raise cls.refusal(at, "period", "must be a string")
            if period not in ("5m", "1H", "1D") and not is_undescribed(period):
                raise cls.refusal(at, "period", "must be '5m', '1H' or '1D'")

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""
    begin = TimeField("begin")
    """Start of the time asked for."""
    end = TimeField("end")
    """End of the time asked for."""
    period = TextField("period")
    """Length of one period. `5m` reaches back 2 days at most, `1H` 30 days and `1D` 180 days.
    Without it the exchange takes 5m.
    """


class MarginLoanRatio(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _ratio: WireText = UNSET

    ts = TimeField("ts")
    """Time of the row."""
    ratio = DecimalField("ratio")
    """Quote currency borrowed, divided by base currency borrowed."""


OPERATION: Operation[MarginLoanRatio] = Operation(
    method="GET",
    path="/api/v5/rubik/stat/margin/loan-ratio",
    resource="statistics",
    name="get_margin_loan_ratio",
    summary="Get how much quote currency is borrowed to base currency on margin, period by period.",
    documentation="https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-margin-long-short-ratio",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetMarginLoanRatioRequest,
    item=MarginLoanRatio,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
