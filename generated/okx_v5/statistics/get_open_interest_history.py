# Made from spec/paths/rubik/stat/contracts/open-interest-history.yaml, not to be edited; make it again with: make generate
"""statistics.get_open_interest_history: the operation and its models."""

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
from .._runtime.models.item import Row, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search


class GetOpenInterestHistoryRequest(Request):
    """The parameters of statistics.get_open_interest_history.

    Args:
        inst_id (instId): Futures or perpetual, such as `BTC-USDT-SWAP`.
        period: Length of one period; `m` is a minute, `M` a month. From six hours up they open by
            UTC+8, those ending in `utc` by UTC. Without it the exchange takes 5m.
        end: Only rows before this time; one at it may come along.
        begin: Only rows after this time; one at it may come along.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-open-interest-history
    """

    __slots__ = ()
    _label = "statistics.get_open_interest_history"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-open-interest-history"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        period: Optional[
            OneOf[
                Literal[
                    "5m",
                    "15m",
                    "30m",
                    "1H",
                    "2H",
                    "4H",
                    "6H",
                    "12H",
                    "1D",
                    "2D",
                    "3D",
                    "5D",
                    "1W",
                    "1M",
                    "3M",
                    "6Hutc",
                    "12Hutc",
                    "1Dutc",
                    "2Dutc",
                    "3Dutc",
                    "5Dutc",
                    "1Wutc",
                    "1Mutc",
                    "3Mutc",
                ]
            ]
        ] = None,
        end: Time | None = None,
        begin: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if period is not None:
            wire["period"] = period
        if end is not None:
            wire["end"] = self._time("end", end)
        if begin is not None:
            wire["begin"] = self._time("begin", begin)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        period = wire.get("period", UNSET)
        if period is not UNSET:
            if not isinstance(period, str):
                raise cls.refusal(at, "period", "must be a string")
            if period not in (
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "2D",
                "3D",
                "5D",
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "5Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ) and not is_undescribed(period):
                raise cls.refusal(
                    at,
                    "period",
                    "must be '5m', '15m', '30m', '1H', '2H', '4H', '6H', '12H', '1D', '2D', '3D', '5D', '1W', '1M', '3M', '6Hutc', '12Hutc', '1Dutc', '2Dutc', '3Dutc', '5Dutc', '1Wutc', '1Mutc' or '3Mutc'",
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
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
        if MATCH_90D1675E(inst_id) is not None:
            raise cls.refusal(at, "instId", "is for FUTURES and SWAP only, which inst_id is not")

    inst_id = TextField("instId")
    """Futures or perpetual, such as `BTC-USDT-SWAP`."""
    period = TextField("period")
    """Length of one period; `m` is a minute, `M` a month. From six hours up they open by UTC+8,
    those ending in `utc` by UTC. Without it the exchange takes 5m.
    """
    end = TimeField("end")
    """Only rows before this time; one at it may come along."""
    begin = TimeField("begin")
    """Only rows after this time; one at it may come along."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class HistoricalOpenInterest(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _oi: WireText = UNSET
    _oiCcy: WireText = UNSET
    _oiUsd: WireText = UNSET

    ts = TimeField("ts")
    """Time of the row."""
    oi = DecimalField("oi")
    """Open interest in contracts."""
    oi_ccy = DecimalField("oiCcy")
    """Open interest in the coin."""
    oi_usd = DecimalField("oiUsd")
    """Open interest in USD."""


OPERATION: Operation[HistoricalOpenInterest] = Operation(
    method="GET",
    path="/api/v5/rubik/stat/contracts/open-interest-history",
    resource="statistics",
    name="get_open_interest_history",
    summary="Get the open interest of a futures contract or perpetual, period by period.",
    documentation="https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-open-interest-history",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("ip", "instrument")),),
    request=GetOpenInterestHistoryRequest,
    item=HistoricalOpenInterest,
    reply=Reply,
    data="list",
    pages=Cursor("ts", older="end", newer="begin", included=True),
    headers=None,
    header_names=(),
    batch_of=None,
)
