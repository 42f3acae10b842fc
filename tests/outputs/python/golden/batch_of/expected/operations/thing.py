"""The operations of thing, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.thing import PlacedOrder


def _models() -> ModuleType:
    from ..models import thing

    return thing


PLACE_ORDERS: Operation[PlacedOrder] = Operation(
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
    models=_models,
    request="PlaceOrdersRequest",
    item="PlacedOrder",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=lambda: PLACE_ORDER,
)
PLACE_ORDER: Operation[PlacedOrder] = Operation(
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
    rate_limits=(
        RateLimit(60, 2, ("user", "instrument")),
        RateLimit(
            1000, 2, ("user",), counts="orders", excluding=("SPOT",), group="new-and-amended-orders"
        ),
        RateLimit(
            50, 2, ("user", "instrument"), counts="orders", when=(("maker", True),), group="makers"
        ),
    ),
    models=_models,
    request="PlaceOrderRequest",
    item="PlacedOrder",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
