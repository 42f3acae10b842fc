# Made from spec/paths/market/mark-price-candles.yaml, not to be edited; make it again with: make generate
"""public.get_mark_price_candlesticks: the operation and its models."""

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
from ._market import MarkPriceCandlestick

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetMarkPriceCandlesticksRequest(Request):
    """The parameters of public.get_mark_price_candlesticks.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        after: Only candlesticks that opened before this time.
        before: Only candlesticks that opened after this time; without `after`, the latest of them.
        bar: Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up the
            periods open by UTC+8, those ending in `utc` by UTC. Without it the exchange takes 1m.
        limit: Most candlesticks to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks
    """

    __slots__ = ()
    _label = "public.get_mark_price_candlesticks"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        after: Time | None = None,
        before: Time | None = None,
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
                    "1W",
                    "1M",
                    "3M",
                    "6Hutc",
                    "12Hutc",
                    "1Dutc",
                    "1Wutc",
                    "1Mutc",
                    "3Mutc",
                ]
            ]
        ] = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if after is not None:
            wire["after"] = self._time("after", after)
        if before is not None:
            wire["before"] = self._time("before", before)
        if bar is not None:
            wire["bar"] = bar
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
                "1W",
                "1M",
                "3M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "1Wutc",
                "1Mutc",
                "3Mutc",
            ) and not is_undescribed(bar):
                raise cls.refusal(
                    at,
                    "bar",
                    "must be '1m', '3m', '5m', '15m', '30m', '1H', '2H', '4H', '6H', '12H', '1D', '1W', '1M', '3M', '6Hutc', '12Hutc', '1Dutc', '1Wutc', '1Mutc' or '3Mutc'",
                )
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    after = TimeField("after")
    """Only candlesticks that opened before this time."""
    before = TimeField("before")
    """Only candlesticks that opened after this time; without `after`, the latest of them."""
    bar = TextField("bar")
    """Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up the periods
    open by UTC+8, those ending in `utc` by UTC. Without it the exchange takes 1m.
    """
    limit = IntegerField("limit")
    """Most candlesticks to return. Without it the exchange takes 100."""


OPERATION: Operation[MarkPriceCandlestick] = Operation(
    method="GET",
    path="/api/v5/market/mark-price-candles",
    resource="public",
    name="get_mark_price_candlesticks",
    summary="Get the latest candlesticks of the mark price of an instrument, at most 1,440 of a bar size.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetMarkPriceCandlesticksRequest,
    item=MarkPriceCandlestick,
    reply=Reply,
    data="list",
    pages=Cursor("ts"),
    headers=None,
    header_names=(),
    batch_of=None,
)
