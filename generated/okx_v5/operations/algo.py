"""The operations of algo, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.algo import CancelledAlgoOrder, PlacedAlgoOrder


def _models() -> ModuleType:
    from ..models import algo

    return algo


PLACE_ORDER: Operation[PlacedAlgoOrder] = Operation(
    method="POST",
    path="/api/v5/trade/order-algo",
    resource="algo",
    name="place_order",
    summary="Place an algo order, which waits for a price, follows it or splits itself up.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(
        RateLimit(20, 2, ("user", "instrument"), excluding=("OPTION",)),
        RateLimit(20, 2, ("user", "instrument-family"), only=("OPTION",)),
        RateLimit(1, 2, ("user", "instrument"), role="lead-trader"),
    ),
    models=_models,
    request="PlaceAlgoOrderRequest",
    item="PlacedAlgoOrder",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
CANCEL_ORDERS: Operation[CancelledAlgoOrder] = Operation(
    method="POST",
    path="/api/v5/trade/cancel-algos",
    resource="algo",
    name="cancel_orders",
    summary="Cancel up to 10 algo orders.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="many",
    rate_limits=(
        RateLimit(20, 2, ("user", "instrument"), counts="orders", excluding=("OPTION",)),
        RateLimit(20, 2, ("user", "instrument-family"), counts="orders", only=("OPTION",)),
    ),
    models=_models,
    request="CancelAlgoOrdersRequest",
    item="CancelledAlgoOrder",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
