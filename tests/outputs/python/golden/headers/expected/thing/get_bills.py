# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_bills: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.cursor import Cursor
from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import HeaderRequest, Place, Request

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class GetBillsRequest(Request):
    """The parameters of thing.get_bills.

    Args:
        after: Older than it.
        before: Newer than it.

    https://tiny.test/docs#bills
    """

    __slots__ = ()
    _label = "thing.get_bills"
    _documentation = "https://tiny.test/docs#bills"

    @exact_arguments
    def __init__(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")

    after = TextField("after")
    """Older than it."""
    before = TextField("before")
    """Newer than it."""


class GetBillsHeaders(HeaderRequest):
    """The headers of thing.get_bills.

    Args:
        view: Whose bills.
        exp_time (expTime): Until when it may be carried out.

    https://tiny.test/docs#bills
    """

    __slots__ = ()
    _label = "thing.get_bills"
    _documentation = "https://tiny.test/docs#bills"

    @exact_arguments
    def __init__(
        self,
        *,
        view: Literal["own", "all"],
        exp_time: Time | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "view": view,
        }
        if exp_time is not None:
            wire["expTime"] = self._time("expTime", exp_time)
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        view = wire.get("view", UNSET)
        if view is UNSET:
            raise cls.refusal(at, "view", "is required")
        else:
            if not isinstance(view, str):
                raise cls.refusal(at, "view", "must be a string")
            if view not in ("own", "all"):
                raise cls.refusal(at, "view", "must be 'own' or 'all'")
        exp_time = wire.get("expTime", UNSET)
        if exp_time is not UNSET:
            if not isinstance(exp_time, str):
                raise cls.refusal(
                    at, "expTime", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_952E5B62(exp_time) is None:
                raise cls.refusal(
                    at, "expTime", "must be a time: an aware datetime, or milliseconds since 1970"
                )

    view = TextField("view")
    """Whose bills."""
    exp_time = TimeField("expTime")
    """Until when it may be carried out."""


class Bill(Item):
    """One item of the answer."""

    _billId: WireText = UNSET

    bill_id = TextField("billId")
    """ID of the bill."""


OPERATION: Operation[Bill] = Operation(
    method="GET",
    path="/api/v5/thing/bills",
    resource="thing",
    name="get_bills",
    summary="Get the bills.",
    documentation="https://tiny.test/docs#bills",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(5, 1, ("user",)),),
    request=GetBillsRequest,
    item=Bill,
    reply=Reply,
    data="list",
    cursor=Cursor("billId"),
    headers=GetBillsHeaders,
    header_names=("view", "exp_time"),
    batch_of=None,
)
