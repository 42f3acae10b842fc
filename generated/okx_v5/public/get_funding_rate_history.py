# Made from spec/paths/public/funding-rate-history.yaml, not to be edited; make it again with: make generate
"""public.get_funding_rate_history: the operation and its models."""

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

MATCH_2109BCB1 = re.compile("^[^-]+-[^-]+(-[^-]+)*-([^-]{2,}|[^-CP])\\Z").search


class GetFundingRateHistoryRequest(Request):
    """The parameters of public.get_funding_rate_history.

    Args:
        inst_id (instId): Instrument, such as `BTC-USD-SWAP`.
        before: Only rates with a `fundingTime` later than this.
        after: Only rates with a `fundingTime` earlier than this.
        limit: Most rates to return. Without it the exchange takes 400.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate-history
    """

    __slots__ = ()
    _label = "public.get_funding_rate_history"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate-history"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        before: Time | None = None,
        after: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if before is not None:
            wire["before"] = self._time("before", before)
        if after is not None:
            wire["after"] = self._time("after", after)
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
        if MATCH_2109BCB1(inst_id) is None:
            raise cls.refusal(at, "instId", "must be an instrument of type SWAP or FUTURES")
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
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 400:
                raise cls.refusal(at, "limit", "must be at most 400")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USD-SWAP`."""
    before = TimeField("before")
    """Only rates with a `fundingTime` later than this."""
    after = TimeField("after")
    """Only rates with a `fundingTime` earlier than this."""
    limit = IntegerField("limit")
    """Most rates to return. Without it the exchange takes 400."""


class PastFundingRate(Item):
    """One item of the answer."""

    _formulaType: WireText = UNSET
    _fundingRate: WireText = UNSET
    _fundingTime: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _method: WireText = UNSET
    _realizedRate: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type; `FUTURES` are perpetual-style ones. Known values: SWAP, FUTURES."""
    inst_id = TextField("instId")
    """Instrument."""
    formula_type = TextField("formulaType")
    """Formula of the rate: `noRate` the old one, `withRate` the new one. Known values: noRate,
    withRate.
    """
    funding_rate = DecimalField("fundingRate")
    """Rate as it was forecast."""
    realized_rate = DecimalField("realizedRate")
    """Rate that was charged."""
    funding_time = TimeField("fundingTime")
    """When funding was settled."""
    method = TextField("method")
    """How it was charged, in the period of the rate (`current_period`) or in the following one
    (`next_period`, formerly). Known values: current_period, next_period.
    """


OPERATION: Operation[PastFundingRate] = Operation(
    method="GET",
    path="/api/v5/public/funding-rate-history",
    resource="public",
    name="get_funding_rate_history",
    summary="Get past funding rates of a perpetual contract, up to 3 months back.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate-history",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("ip", "instrument")),),
    request=GetFundingRateHistoryRequest,
    item=PastFundingRate,
    reply=Reply,
    data="list",
    pages=Cursor("fundingTime"),
    headers=None,
    header_names=(),
    batch_of=None,
)
