# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.place_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import is_dict, is_list
from .._runtime.models.fields import ObjectsField
from .._runtime.models.reply import Reply
from .._runtime.models.request import Batch, Place
from ._order import PlaceOrderRequest, PlacedOrder


class PlaceOrdersRequest(Batch):
    """The parameters of thing.place_orders.

    Args:
        orders: What is asked for: PlaceOrderRequest or dicts of the same.

    https://tiny.test/docs#batch-orders
    """

    __slots__ = ()
    _label = "thing.place_orders"
    _documentation = "https://tiny.test/docs#batch-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        orders: Sequence[PlaceOrderRequest | Mapping[str, Any]],
    ) -> None:
        wire: dict[str, Any] = {
            "orders": self._objects("orders", PlaceOrderRequest, orders),
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
            if len(orders) > 20:
                raise cls.refusal(at, "orders", "must have at most 20 elements")
            if not all(is_dict(each) for each in orders):
                raise cls.refusal(at, "orders", "must have PlaceOrderRequest or dicts as elements")

    orders = ObjectsField("orders", PlaceOrderRequest)
    """What is asked for: PlaceOrderRequest or dicts of the same."""


def _single() -> Operation[Any]:
    from .place_order import OPERATION as SINGLE

    return SINGLE


OPERATION: Operation[PlacedOrder] = Operation(
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
    rate_limits=(
        RateLimit(300, 2, ("user", "instrument"), counts="orders"),
        RateLimit(
            1000, 2, ("user",), counts="orders", excluding=("SPOT",), group="new-and-amended-orders"
        ),
    ),
    request=PlaceOrdersRequest,
    item=PlacedOrder,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=_single,
)
