# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.place_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import HeaderRequest, Place, Request

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class PlaceOrderRequest(Request):
    """The parameters of thing.place_order.

    Args:
        inst_id (instId): Instrument.
        px: Price.

    https://tiny.test/docs#order
    """

    __slots__ = ()
    _label = "thing.place_order"
    _documentation = "https://tiny.test/docs#order"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        px: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if px is not None:
            wire["px"] = px
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        else:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a string")

    inst_id = TextField("instId")
    """Instrument."""
    px = TextField("px")
    """Price."""


class PlaceOrderHeaders(HeaderRequest):
    """The headers of thing.place_order.

    Args:
        exp_time (expTime): Until when it may be carried out.

    https://tiny.test/docs#order
    """

    __slots__ = ()
    _label = "thing.place_order"
    _documentation = "https://tiny.test/docs#order"

    @exact_arguments
    def __init__(
        self,
        *,
        exp_time: Time | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if exp_time is not None:
            wire["expTime"] = self._time("expTime", exp_time)
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
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

    exp_time = TimeField("expTime")
    """Until when it may be carried out."""


class PlacedOrder(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[PlacedOrder] = Operation(
    method="POST",
    path="/api/v5/thing/order",
    resource="thing",
    name="place_order",
    summary="Place an order.",
    documentation="https://tiny.test/docs#order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(60, 2, ("user",)),),
    request=PlaceOrderRequest,
    item=PlacedOrder,
    reply=Reply,
    data="list",
    cursor=None,
    headers=PlaceOrderHeaders,
    header_names=("exp_time",),
    batch_of=None,
)
