# Made from spec/paths/finance/savings/lending-rate-history.yaml, not to be edited; make it again with: make generate
"""earn.get_lending_rate_history: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetLendingRateHistoryRequest(Request):
    """The parameters of earn.get_lending_rate_history.

    Args:
        ccy: Only this currency, such as `BTC`.
        after: Only rows with a `ts` before this time.
        before: Only rows with a `ts` after this time.
        limit: Most rows to return; without `ccy` there can be more. Without it the exchange takes
            100.

    https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-history-public
    """

    __slots__ = ()
    _label = "earn.get_lending_rate_history"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-history-public"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
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
    after = TimeField("after")
    """Only rows with a `ts` before this time."""
    before = TimeField("before")
    """Only rows with a `ts` after this time."""
    limit = IntegerField("limit")
    """Most rows to return; without `ccy` there can be more. Without it the exchange takes 100."""


class LendingRate(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _lendingRate: WireText = UNSET
    _rate: WireText = UNSET
    _ts: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    amt = DecimalField("amt")
    """Amount lent in the market; no longer in use. Deprecated."""
    rate = DecimalField("rate")
    """Annual rate that borrowers pay; 0.01 is 1%."""
    lending_rate = DecimalField("lendingRate")
    """Annual rate that lenders get; 0.01 is 1%."""
    ts = TimeField("ts")
    """Time of the rates."""


OPERATION: Operation[LendingRate] = Operation(
    method="GET",
    path="/api/v5/finance/savings/lending-rate-history",
    resource="earn",
    name="get_lending_rate_history",
    summary="Get past annual rates at which the market borrowed and lent, since 14 December 2021.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-history-public",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("ip",)),),
    request=GetLendingRateHistoryRequest,
    item=LendingRate,
    reply=Reply,
    data="list",
    pages=Cursor("ts"),
    headers=None,
    header_names=(),
    batch_of=None,
)
