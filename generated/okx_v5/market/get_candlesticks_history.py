# Made from spec/paths/market/history-candles.yaml, not to be edited; make it again with: make generate
"""market.get_candlesticks_history: the operation and its models."""

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
from ._market import Candlestick

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search

MATCH_F329B5B9 = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+-[0-9]{6}-[0-9.]+-[CP]\\Z").search


class GetCandlesticksHistoryRequest(Request):
    """The parameters of market.get_candlesticks_history.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        after: Only candlesticks that opened before this time.
        before: Only candlesticks that opened after this time; without `after`, the latest of them.
        bar: Time that one candlestick covers; `s` is a second, `m` a minute, `M` a month. From six
            hours up the periods open by UTC+8, those ending in `utc` by UTC. There is no `1s` for
            OPTION. Without it the exchange takes 1m.
        limit: Most candlesticks to return. Without it the exchange takes 100.
        adjust: `forward` adjusts past prices for corporate actions, and `vol` and `volCcy` for
            stock splits, but not `volCcyQuote`. For equity perpetual contracts only; left out,
            nothing is adjusted.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks-history
    """

    __slots__ = ()
    _label = "market.get_candlesticks_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks-history"
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
                    "1s",
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
        limit: int | str | None = None,
        adjust: Optional[OneOf[Literal["forward"]]] = None,
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
        if adjust is not None:
            wire["adjust"] = adjust
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
                "1s",
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
                    "must be '1s', '1m', '3m', '5m', '15m', '30m', '1H', '2H', '4H', '6H', '12H', '1D', '2D', '3D', '1W', '1M', '3M', '6Hutc', '12Hutc', '1Dutc', '2Dutc', '3Dutc', '1Wutc', '1Mutc' or '3Mutc'",
                )
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 300:
                raise cls.refusal(at, "limit", "must be at most 300")
        adjust = wire.get("adjust", UNSET)
        if adjust is not UNSET:
            if not isinstance(adjust, str):
                raise cls.refusal(at, "adjust", "must be a string")
            if adjust not in ("forward",) and not is_undescribed(adjust):
                raise cls.refusal(at, "adjust", "must be 'forward'")
        if (
            bar == "1s" and (not isinstance(inst_id, str) or MATCH_F329B5B9(inst_id) is not None)
        ) and not is_undescribed(bar):
            raise cls.refusal(
                at, "bar, instId", "Candlesticks of one second (1s) do not exist for OPTION"
            )

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    after = TimeField("after")
    """Only candlesticks that opened before this time."""
    before = TimeField("before")
    """Only candlesticks that opened after this time; without `after`, the latest of them."""
    bar = TextField("bar")
    """Time that one candlestick covers; `s` is a second, `m` a minute, `M` a month. From six hours
    up the periods open by UTC+8, those ending in `utc` by UTC. There is no `1s` for OPTION.
    Without it the exchange takes 1m.
    """
    limit = IntegerField("limit")
    """Most candlesticks to return. Without it the exchange takes 100."""
    adjust = TextField("adjust")
    """`forward` adjusts past prices for corporate actions, and `vol` and `volCcy` for stock splits,
    but not `volCcyQuote`. For equity perpetual contracts only; left out, nothing is adjusted.
    """


OPERATION: Operation[Candlestick] = Operation(
    method="GET",
    path="/api/v5/market/history-candles",
    resource="market",
    name="get_candlesticks_history",
    summary="Get candlesticks of an instrument from the last years.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks-history",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetCandlesticksHistoryRequest,
    item=Candlestick,
    reply=Reply,
    data="list",
    pages=Cursor("ts"),
    headers=None,
    header_names=(),
    batch_of=None,
)
