# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.place_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Time, is_dict, is_list
from .._runtime.models.fields import ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Batch, HeaderRequest, Place, Request

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class OrderToPlace(Request):
    """The parameters of OrderToPlace.

    Args:
        inst_id (instId): Instrument.

    https://tiny.test/docs#batch-orders
    """

    __slots__ = ()
    _label = "OrderToPlace"
    _documentation = "https://tiny.test/docs#batch-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
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

    inst_id = TextField("instId")
    """Instrument."""


class PlaceOrdersRequest(Batch):
    """The parameters of thing.place_orders.

    Args:
        orders: What is asked for: OrderToPlace or dicts of the same.

    https://tiny.test/docs#batch-orders
    """

    __slots__ = ()
    _label = "thing.place_orders"
    _documentation = "https://tiny.test/docs#batch-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        orders: Sequence[OrderToPlace | Mapping[str, Any]],
    ) -> None:
        wire: dict[str, Any] = {
            "orders": self._objects("orders", OrderToPlace, orders),
        }
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        orders = wire.get("orders", UNSET)
        if orders is UNSET:
            raise cls.refusal(at, "orders", "is required")
        else:
            if not is_list(orders):
                raise cls.refusal(at, "orders", "must be a list")
            if len(orders) < 1:
                raise cls.refusal(at, "orders", "must have at least 1 element")
            if not all(is_dict(each) for each in orders):
                raise cls.refusal(at, "orders", "must have OrderToPlace or dicts as elements")

    orders = ObjectsField("orders", OrderToPlace)
    """What is asked for: OrderToPlace or dicts of the same."""


class PlaceOrdersHeaders(HeaderRequest):
    """The headers of thing.place_orders.

    Args:
        exp_time (expTime): Until when it may be carried out.

    https://tiny.test/docs#batch-orders
    """

    __slots__ = ()
    _label = "thing.place_orders"
    _documentation = "https://tiny.test/docs#batch-orders"

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


class OrderOfBatch(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[OrderOfBatch] = Operation(
    method="POST",
    path="/api/v5/thing/batch-orders",
    resource="thing",
    name="place_orders",
    summary="Place several orders.",
    documentation="https://tiny.test/docs#batch-orders",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="many",
    rate_limits=(RateLimit(300, 2, ("user",), counts="orders"),),
    request=PlaceOrdersRequest,
    item=OrderOfBatch,
    reply=Reply,
    data="list",
    cursor=None,
    headers=PlaceOrdersHeaders,
    header_names=("exp_time",),
    batch_of=None,
)
