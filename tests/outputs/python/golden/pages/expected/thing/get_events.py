# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_events: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.cursor import Cursor
from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import IntegerField, TextField, TimeField
from .._runtime.models.item import Row, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetEventsRequest(Request):
    """The parameters of thing.get_events.

    Args:
        inst_id (instId): Only this instrument.
        after: Older than it.
        before: Newer than it.
        limit: How many. Without it the exchange takes 3.

    https://tiny.test/docs#events
    """

    __slots__ = ()
    _label = "thing.get_events"
    _documentation = "https://tiny.test/docs#events"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_id is not None:
            wire["instId"] = inst_id
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if limit is not None:
            wire["limit"] = limit
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    inst_id = TextField("instId")
    """Only this instrument."""
    after = TextField("after")
    """Older than it."""
    before = TextField("before")
    """Newer than it."""
    limit = IntegerField("limit")
    """How many. Without it the exchange takes 3."""


class Event(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _id: WireText = UNSET
    _kind: WireText = UNSET

    time = TimeField("ts")
    """When it was."""
    id = TextField("id")
    """ID of the event."""
    kind = TextField("kind")
    """What it was."""


OPERATION: Operation[Event] = Operation(
    method="GET",
    path="/api/v5/thing/events",
    resource="thing",
    name="get_events",
    summary="Get the events.",
    documentation="https://tiny.test/docs#events",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetEventsRequest,
    item=Event,
    reply=Reply,
    data="list",
    cursor=Cursor("ts", key=("id", "kind"), size=3),
    headers=None,
    header_names=(),
    batch_of=None,
)
