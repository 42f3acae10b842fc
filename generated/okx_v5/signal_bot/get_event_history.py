# Made from spec/paths/tradingBot/signal/event-history.yaml, not to be edited; make it again with: make generate
"""signal_bot.get_event_history: the operation and its models."""

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
from .._runtime.models.fields import IntegerField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetEventHistoryRequest(Request):
    """The parameters of signal_bot.get_event_history.

    Args:
        algo_id (algoId): ID of the bot.
        after: Only events with an `eventCtime` before this time.
        before: Only events with an `eventCtime` after this time.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-event-history
    """

    __slots__ = ()
    _label = "signal_bot.get_event_history"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-event-history"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
        }
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
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
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

    algo_id = TextField("algoId")
    """ID of the bot."""
    after = TimeField("after")
    """Only events with an `eventCtime` before this time."""
    before = TimeField("before")
    """Only events with an `eventCtime` after this time."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class SignalEventOrder(Item):
    """An order that a signal led to."""

    _clOrdId: WireText = UNSET

    cl_ord_id = TextField("clOrdId")
    """The `signalOrdId` by which the order is asked for."""


class SignalEvent(Item):
    """One item of the answer."""

    _alertMsg: WireText = UNSET
    _algoId: WireText = UNSET
    _eventCtime: WireText = UNSET
    _eventProcessMsg: WireText = UNSET
    _eventStatus: WireText = UNSET
    _eventType: WireText = UNSET
    _eventUtime: WireText = UNSET
    _triggeredOrdData: WireList[SignalEventOrder] = UNSET

    alert_msg = TextField("alertMsg")
    """The signal as it came in, a text that may be JSON."""
    algo_id = TextField("algoId")
    """ID of the bot."""
    event_type = TextField("eventType")
    """What it was, `system_action` by the exchange, `user_action` by you, `signal_processing` a
    signal. Known values: system_action, user_action, signal_processing.
    """
    event_ctime = TimeField("eventCtime")
    """When it happened."""
    event_utime = TimeField("eventUtime")
    """When the event last changed; empty if it did not."""
    event_process_msg = TextField("eventProcessMsg")
    """What the bot did, in words."""
    event_status = TextField("eventStatus")
    """How it went, `success` or `failure`. Known values: success, failure."""
    triggered_ord_data = ObjectsField("triggeredOrdData", SignalEventOrder)
    """Orders that the signal led to."""


OPERATION: Operation[SignalEvent] = Operation(
    method="GET",
    path="/api/v5/tradingBot/signal/event-history",
    resource="signal_bot",
    name="get_event_history",
    summary="Get what has happened to a signal bot.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-event-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetEventHistoryRequest,
    item=SignalEvent,
    reply=Reply,
    data="list",
    pages=Cursor(
        "eventCtime", key=("eventType", "eventStatus", "alertMsg", "eventProcessMsg"), size=100
    ),
    headers=None,
    header_names=(),
    batch_of=None,
)
