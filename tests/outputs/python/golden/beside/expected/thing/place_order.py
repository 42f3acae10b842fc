# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.place_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import (
    DecimalField,
    MicrosecondTimeField,
    ObjectField,
    ObjectsField,
    TextField,
    TimeField,
)
from .._runtime.models.item import Item, Row, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class PlaceOrderRequest(Request):
    """The parameters of thing.place_order.

    Args:
        cl_ord_id (clOrdId): ID of your own.

    https://tiny.test/docs#place-order
    """

    __slots__ = ()
    _label = "thing.place_order"
    _documentation = "https://tiny.test/docs#place-order"

    @exact_arguments
    def __init__(
        self,
        *,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")

    cl_ord_id = TextField("clOrdId")
    """ID of your own."""


class PlacedOrder(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    s_code = TextField("sCode")
    """Result."""
    s_msg = TextField("sMsg")
    """Result in words."""


class Gateway(Item):
    """What it went through."""

    _name: WireText = UNSET

    name = TextField("name")
    """Name of it."""


class Hop(Row):
    """One row of the answer."""

    _ts: WireText = UNSET
    _at: WireText = UNSET

    ts = TimeField("ts")
    """When it was there."""
    at = TextField("at")
    """Where it was."""


class PlaceOrderReply(Reply[PlacedOrder]):
    """The order, and how long it took."""

    __slots__ = ()

    in_time = MicrosecondTimeField("inTime")
    """When it arrived."""
    size = DecimalField("size")
    """How many there are. Deprecated."""
    gateway = ObjectField("gateway", Gateway)
    """What it went through."""
    hops = ObjectsField("hops", Hop)
    """Where it went."""


OPERATION: Operation[PlacedOrder] = Operation(
    method="POST",
    path="/api/v5/thing/place-order",
    resource="thing",
    name="place_order",
    summary="Place an order.",
    documentation="https://tiny.test/docs#place-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=PlaceOrderRequest,
    item=PlacedOrder,
    reply=PlaceOrderReply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
