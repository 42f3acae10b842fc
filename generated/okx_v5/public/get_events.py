# Made from spec/paths/public/event-contract/events.yaml, not to be edited; make it again with: make generate
"""public.get_events: the operation and its models."""

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
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetEventsRequest(Request):
    """The parameters of public.get_events.

    Args:
        series_id (seriesId): Series of event contracts, such as `BTC-ABOVE-DAILY`.
        event_id (eventId): Only this event, such as `BTC-ABOVE-DAILY-260224-1600`.
        state: Only events in this state.
        limit: Most rows to return. Without it the exchange takes 100.
        before: Only events with an `expTime` later than this.
        after: Only events with an `expTime` earlier than this.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-events
    """

    __slots__ = ()
    _label = "public.get_events"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-events"

    @exact_arguments
    def __init__(
        self,
        *,
        series_id: str,
        event_id: str | None = None,
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
    """Only this event, such as `BTC-ABOVE-DAILY-260224-1600`."""
    state = TextField("state")
    """Only events in this state."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""
    before = TimeField("before")
    """Only events with an `expTime` later than this."""
    after = TimeField("after")
    """Only events with an `expTime` earlier than this."""


class SeriesEvent(Item):
    """One item of the answer."""

    _eventId: WireText = UNSET
    _expTime: WireText = UNSET
    _fixTime: WireText = UNSET
    _seriesId: WireText = UNSET
    _state: WireText = UNSET

    series_id = TextField("seriesId")
    """ID of the series."""
    event_id = TextField("eventId")
    """ID of the event."""
    fix_time = TimeField("fixTime")
    """When the price to compare with is fixed, where `price_up_down` settles."""
    exp_time = TimeField("expTime")
    """When the event is decided."""
    state = TextField("state")
    """`preopen` before trading begins, `live` while it goes on, `settling` while the outcome is
    decided, `expired` once it is. Known values: preopen, live, settling, expired.
    """


OPERATION: Operation[SeriesEvent] = Operation(
    method="GET",
    path="/api/v5/public/event-contract/events",
    resource="public",
    name="get_events",
    summary="Get the events of a series of event contracts, those that have expired, too.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-events",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("ip",)),),
    request=GetEventsRequest,
    item=SeriesEvent,
    reply=Reply,
    data="list",
    pages=Cursor("expTime", key=("eventId",), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
