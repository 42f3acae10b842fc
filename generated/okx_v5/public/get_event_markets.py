# Made from spec/paths/public/event-contract/markets.yaml, not to be edited; make it again with: make generate
"""public.get_event_markets: the operation and its models."""

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
from ._public_data import EventMarket

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetEventMarketsRequest(Request):
    """The parameters of public.get_event_markets.

    Args:
        series_id (seriesId): Series of event contracts, such as `BTC-ABOVE-DAILY`.
        event_id (eventId): Only markets of this event, such as `BTC-ABOVE-DAILY-260224-1600`.
        inst_id (instId): Only this market, such as `BTC-ABOVE-DAILY-260224-1600-65000`.
        state: Only markets in this state.
        limit: Most rows to return. Without it the exchange takes 100.
        before: Only markets with an `expTime` later than this.
        after: Only markets with an `expTime` earlier than this.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-markets
    """

    __slots__ = ()
    _label = "public.get_event_markets"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-markets"

    @exact_arguments
    def __init__(
        self,
        *,
        series_id: str,
        event_id: str | None = None,
        inst_id: str | None = None,
        state: Optional[OneOf[Literal["preopen", "live", "settling", "expired"]]] = None,
        limit: int | str | None = None,
        before: Time | None = None,
        after: Time | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "seriesId": series_id,
        }
        if event_id is not None:
            wire["eventId"] = event_id
        if inst_id is not None:
            wire["instId"] = inst_id
        if state is not None:
            wire["state"] = state
        if limit is not None:
            wire["limit"] = self._integer(limit)
        if before is not None:
            wire["before"] = self._time("before", before)
        if after is not None:
            wire["after"] = self._time("after", after)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        series_id = wire.get("seriesId", UNSET)
        if series_id is UNSET:
            raise cls.refusal(at, "seriesId", "is required")
        if not isinstance(series_id, str):
            raise cls.refusal(at, "seriesId", "must be a string")
        if len(series_id) < 1:
            raise cls.refusal(at, "seriesId", "must have at least 1 character")
        event_id = wire.get("eventId", UNSET)
        if event_id is not UNSET:
            if not isinstance(event_id, str):
                raise cls.refusal(at, "eventId", "must be a string")
            if len(event_id) < 1:
                raise cls.refusal(at, "eventId", "must have at least 1 character")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in ("preopen", "live", "settling", "expired") and not is_undescribed(
                state
            ):
                raise cls.refusal(at, "state", "must be 'preopen', 'live', 'settling' or 'expired'")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
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

    series_id = TextField("seriesId")
    """Series of event contracts, such as `BTC-ABOVE-DAILY`."""
    event_id = TextField("eventId")
    """Only markets of this event, such as `BTC-ABOVE-DAILY-260224-1600`."""
    inst_id = TextField("instId")
    """Only this market, such as `BTC-ABOVE-DAILY-260224-1600-65000`."""
    state = TextField("state")
    """Only markets in this state."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""
    before = TimeField("before")
    """Only markets with an `expTime` later than this."""
    after = TimeField("after")
    """Only markets with an `expTime` earlier than this."""


OPERATION: Operation[EventMarket] = Operation(
    method="GET",
    path="/api/v5/public/event-contract/markets",
    resource="public",
    name="get_event_markets",
    summary="Get the markets of a series of event contracts, with strikes and outcomes.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-markets",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("ip",)),),
    request=GetEventMarketsRequest,
    item=EventMarket,
    reply=Reply,
    data="list",
    pages=Cursor("expTime", key=("instId",), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
