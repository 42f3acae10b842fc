# Made from spec/paths/users/glp/historicalperformance.yaml, not to be edited; make it again with: make generate
"""account.get_glp_performance_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_below, is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import IntegerField, ObjectField, TextField, TimeField
from .._runtime.models.item import Item, WireObject, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._glp_performance import GlpShares, GlpVolumes

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetGlpPerformanceHistoryRequest(Request):
    """The parameters of account.get_glp_performance_history.

    Args:
        program: Programme: `SPOT` spot, `PERP` perpetual swaps, `FUT_NTO` expiry futures and Nitro.
        begin: Only days from this on, itself included; the first of this month (UTC+8) if left out.
        end: Only days up to this, itself included; today (UTC+8) if left out.
        limit: Most days to return. Without it the exchange takes 31.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-get-glp-historical-performance
    """

    __slots__ = ()
    _label = "account.get_glp_performance_history"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-get-glp-historical-performance"

    @exact_arguments
    def __init__(
        self,
        *,
        program: OneOf[Literal["SPOT", "PERP", "FUT_NTO"]],
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "program": program,
        }
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
        program = wire.get("program", UNSET)
        if program is UNSET:
            raise cls.refusal(at, "program", "is required")
        if not isinstance(program, str):
            raise cls.refusal(at, "program", "must be a string")
        if program not in ("SPOT", "PERP", "FUT_NTO") and not is_undescribed(program):
            raise cls.refusal(at, "program", "must be 'SPOT', 'PERP' or 'FUT_NTO'")
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
        if end is not UNSET and begin is not UNSET and is_below(end, begin):
            raise cls.refusal(at, "end", "must be at least begin")

    program = TextField("program")
    """Programme: `SPOT` spot, `PERP` perpetual swaps, `FUT_NTO` expiry futures and Nitro."""
    begin = TimeField("begin")
    """Only days from this on, itself included; the first of this month (UTC+8) if left out."""
    end = TimeField("end")
    """Only days up to this, itself included; today (UTC+8) if left out."""
    limit = IntegerField("limit")
    """Most days to return. Without it the exchange takes 31."""


class GlpDay(Item):
    """One item of the answer."""

    _date: WireText = UNSET
    _share: WireObject[GlpShares] = UNSET
    _volume: WireObject[GlpVolumes] = UNSET

    date = TextField("date")
    """Day (UTC+8), such as `2026-07-13`."""
    volume = ObjectField("volume", GlpVolumes)
    """What was traded, by kind of instruments, in USD."""
    share = ObjectField("share", GlpShares)
    """Share in what the market traded, by kind of instruments."""


OPERATION: Operation[GlpDay] = Operation(
    method="GET",
    path="/api/v5/users/glp/historicalperformance",
    resource="account",
    name="get_glp_performance_history",
    summary="Get what you achieved as a GLP market maker day by day, the latest day first.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-get-glp-historical-performance",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetGlpPerformanceHistoryRequest,
    item=GlpDay,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
