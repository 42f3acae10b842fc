# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.place_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.reply import Reply
from ._order import PlaceOrderRequest, PlacedOrder

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
    rate_limits=(
        RateLimit(60, 2, ("user", "instrument")),
        RateLimit(
            1000, 2, ("user",), counts="orders", excluding=("SPOT",), group="new-and-amended-orders"
        ),
        RateLimit(
            50, 2, ("user", "instrument"), counts="orders", when=(("maker", True),), group="makers"
        ),
    ),
    request=PlaceOrderRequest,
    item=PlacedOrder,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
