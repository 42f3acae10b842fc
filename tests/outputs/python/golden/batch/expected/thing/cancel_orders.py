# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.cancel_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_unique
from .._runtime.models.convert import Extra, is_dict, is_list
from .._runtime.models.fields import ObjectsField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Batch, Place, Request


class OrderToCancel(Request):
    """The parameters of OrderToCancel.

    Args:
        ord_id (ordId): ID of the order.

    https://tiny.test/docs#cancel-orders
    """

    __slots__ = ()
    _label = "OrderToCancel"
    _documentation = "https://tiny.test/docs#cancel-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ordId": ord_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ord_id = wire.get("ordId", UNSET)
        if ord_id is UNSET:
            raise cls.refusal(at, "ordId", "is required")
        else:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")

    ord_id = TextField("ordId")
    """ID of the order."""


class CancelOrdersRequest(Batch):
    """The parameters of thing.cancel_orders.

    Args:
        list: What is asked for: OrderToCancel or dicts of the same.

    https://tiny.test/docs#cancel-orders
    """

    __slots__ = ()
    _label = "thing.cancel_orders"
    _documentation = "https://tiny.test/docs#cancel-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        list: Sequence[OrderToCancel | Mapping[str, Any]],
    ) -> None:
        wire: dict[str, Any] = {
            "list": self._objects("list", OrderToCancel, list),
        }
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        list_ = wire.get("list", UNSET)
        if list_ is UNSET:
            raise cls.refusal(at, "list", "is required")
        else:
            if not is_list(list_):
                raise cls.refusal(at, "list", "must be a list")
            if not is_unique(list_):
                raise cls.refusal(at, "list", "must not have an element twice")
            if not all(is_dict(each) for each in list_):
                raise cls.refusal(at, "list", "must have OrderToCancel or dicts as elements")

    list = ObjectsField("list", OrderToCancel)
    """What is asked for: OrderToCancel or dicts of the same."""


class CancelledOrder(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[CancelledOrder] = Operation(
    method="POST",
    path="/api/v5/thing/cancel-orders",
    resource="thing",
    name="cancel_orders",
    summary="Cancel several orders.",
    documentation="https://tiny.test/docs#cancel-orders",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="many",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=CancelOrdersRequest,
    item=CancelledOrder,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
