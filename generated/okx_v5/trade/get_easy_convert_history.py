# Made from spec/paths/trade/easy-convert-history.yaml, not to be edited; make it again with: make generate
"""trade.get_easy_convert_history: the operation and its models."""

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
from .._runtime.models.fields import IntegerField, TimeField
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._conversions import EasyConversion

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetEasyConvertHistoryRequest(Request):
    """The parameters of trade.get_easy_convert_history.

    Args:
        after: Only conversions with a `uTime` before this time, without it.
        before: Only conversions with a `uTime` after this time, without it.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-history
    """

    __slots__ = ()
    _label = "trade.get_easy_convert_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
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

    after = TimeField("after")
    """Only conversions with a `uTime` before this time, without it."""
    before = TimeField("before")
    """Only conversions with a `uTime` after this time, without it."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[EasyConversion] = Operation(
    method="GET",
    path="/api/v5/trade/easy-convert-history",
    resource="trade",
    name="get_easy_convert_history",
    summary="Get the conversions of small balances in the last 7 days.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any", failure=(Failure(("status",), "failed"),)),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=GetEasyConvertHistoryRequest,
    item=EasyConversion,
    reply=Reply,
    data="list",
    pages=Cursor("uTime", key=("fromCcy", "toCcy"), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
