# Made from spec/paths/market/sprd-candles.yaml, not to be edited; make it again with: make generate
"""spread.get_candlesticks: the operation and its models."""

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
from ._market import SpreadCandlestick

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetCandlesticksRequest(Request):
    """The parameters of spread.get_candlesticks.

    Args:
        sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
        bar: Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up the
            periods open by UTC+8, those ending in `utc` by UTC. Without it the exchange takes 1m.
        after: Only candlesticks that opened before this time.
        before: Only candlesticks that opened after this time; without `after`, the latest of them.
        limit: Most candlesticks to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks
    """

    __slots__ = ()
    _label = "spread.get_candlesticks"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks"

    @exact_arguments
    def __init__(
        self,
        *,
        sprd_id: str,
        bar: Optional[
            OneOf[
                Literal[
                    "1m",
                    "3m",
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
                    "1W",
                    "1M",
                    "3M",
                    "6Hutc",
                    "12Hutc",
                    "1Dutc",
                    "2Dutc",
                    "3Dutc",
                    "1Wutc",
                    "1Mutc",
                    "3Mutc",
                ]
            ]
        ] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "sprdId": sprd_id,
        }
        if bar is not None:
            wire["bar"] = bar
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
        sprd_id = wire.get("sprdId", UNSET)
        if sprd_id is UNSET:
            raise cls.refusal(at, "sprdId", "is required")
        if not isinstance(sprd_id, str):
            raise cls.refusal(at, "sprdId", "must be a string")
        if len(sprd_id) < 1:
            raise cls.refusal(at, "sprdId", "must have at least 1 character")
        bar = wire.get("bar", UNSET)
        if bar is not UNSET:
            if not isinstance(bar, str):
                raise cls.refusal(at, "bar", "must be a string")
            if bar not in (
                "1m",
                "3m",
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
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ) and not is_undescribed(bar):
                raise cls.refusal(
                    at,
                    "bar",
                    "must be '1m', '3m', '5m', '15m', '30m', '1H', '2H', '4H', '6H', '12H', '1D', '2D', '3D', '1W', '1M', '3M', '6Hutc', '12Hutc', '1Dutc', '2Dutc', '3Dutc', '1Wutc', '1Mutc' or '3Mutc'",
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
            if limit > 300:
                raise cls.refusal(at, "limit", "must be at most 300")

    sprd_id = TextField("sprdId")
    """Spread, such as `BTC-USDT_BTC-USDT-SWAP`."""
    bar = TextField("bar")
    """Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up the periods
    open by UTC+8, those ending in `utc` by UTC. Without it the exchange takes 1m.
    """
    after = TimeField("after")
    """Only candlesticks that opened before this time."""
    before = TimeField("before")
    """Only candlesticks that opened after this time; without `after`, the latest of them."""
    limit = IntegerField("limit")
    """Most candlesticks to return. Without it the exchange takes 100."""


OPERATION: Operation[SpreadCandlestick] = Operation(
    method="GET",
    path="/api/v5/market/sprd-candles",
    resource="spread",
    name="get_candlesticks",
    summary="Get the latest candlesticks of a spread, at most 1,440 of a bar size.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(40, 2, ("ip",)),),
    request=GetCandlesticksRequest,
    item=SpreadCandlestick,
    reply=Reply,
    data="list",
    pages=Cursor("ts"),
    headers=None,
    header_names=(),
    batch_of=None,
)
