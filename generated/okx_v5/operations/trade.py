"""The operations of trade, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.operation import Cursor, Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.trade import (
        AmendedOrder,
        CancelAllAfterResult,
        CancelledOrder,
        ClosePositionResult,
        HistoricalFill,
        Order,
        PlacedOrder,
    )


def _models() -> ModuleType:
    from ..models import trade

    return trade


PLACE_ORDER: Operation[PlacedOrder] = Operation(
    method="POST",
    path="/api/v5/trade/order",
    resource="trade",
    name="place_order",
    summary="Place an order.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(
        RateLimit(60, 2, ("user", "instrument"), excluding=("OPTION",)),
        RateLimit(60, 2, ("user", "instrument-family"), only=("OPTION",)),
        RateLimit(4, 2, ("user", "instrument"), role="lead-trader"),
        RateLimit(
            50, 2, ("user", "instrument"), counts="orders", when=(("isElpTakerAccess", True),)
        ),
    ),
    models=_models,
    request="PlaceOrderRequest",
    item="PlacedOrder",
    reply="PlaceOrderReply",
    data="list",
    cursor=None,
)
GET_ORDER: Operation[Order] = Operation(
    method="GET",
    path="/api/v5/trade/order",
    resource="trade",
    name="get_order",
    summary="Get an order.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(
        RateLimit(60, 2, ("user", "instrument"), excluding=("OPTION",)),
        RateLimit(60, 2, ("user", "instrument-family"), only=("OPTION",)),
    ),
    models=_models,
    request="GetOrderRequest",
    item="Order",
    reply="",
    data="list",
    cursor=None,
)
PLACE_ORDERS: Operation[PlacedOrder] = Operation(
    method="POST",
    path="/api/v5/trade/batch-orders",
    resource="trade",
    name="place_orders",
    summary="Place up to 20 orders.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="many",
    rate_limits=(
        RateLimit(300, 2, ("user", "instrument"), counts="orders", excluding=("OPTION",)),
        RateLimit(300, 2, ("user", "instrument-family"), counts="orders", only=("OPTION",)),
        RateLimit(4, 2, ("user", "instrument"), counts="orders", role="lead-trader"),
        RateLimit(
            50, 2, ("user", "instrument"), counts="orders", when=(("isElpTakerAccess", True),)
        ),
    ),
    models=_models,
    request="PlaceOrdersRequest",
    item="PlacedOrder",
    reply="PlaceOrdersReply",
    data="list",
    cursor=None,
)
CANCEL_ORDERS: Operation[CancelledOrder] = Operation(
    method="POST",
    path="/api/v5/trade/cancel-batch-orders",
    resource="trade",
    name="cancel_orders",
    summary="Cancel up to 20 orders.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="many",
    rate_limits=(
        RateLimit(300, 2, ("user", "instrument"), counts="orders", excluding=("OPTION",)),
        RateLimit(300, 2, ("user", "instrument-family"), counts="orders", only=("OPTION",)),
    ),
    models=_models,
    request="CancelOrdersRequest",
    item="CancelledOrder",
    reply="CancelOrdersReply",
    data="list",
    cursor=None,
)
AMEND_ORDER: Operation[AmendedOrder] = Operation(
    method="POST",
    path="/api/v5/trade/amend-order",
    resource="trade",
    name="amend_order",
    summary="Change the size, price or attached orders of an order that is not yet filled.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(
        RateLimit(60, 2, ("user", "instrument"), excluding=("OPTION",)),
        RateLimit(60, 2, ("user", "instrument-family"), only=("OPTION",)),
        RateLimit(4, 2, ("user", "instrument"), role="lead-trader"),
    ),
    models=_models,
    request="AmendOrderRequest",
    item="AmendedOrder",
    reply="AmendOrderReply",
    data="list",
    cursor=None,
)
GET_PENDING_ORDERS: Operation[Order] = Operation(
    method="GET",
    path="/api/v5/trade/orders-pending",
    resource="trade",
    name="get_pending_orders",
    summary="Get the orders that are still pending.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(60, 2, ("user",)),),
    models=_models,
    request="GetPendingOrdersRequest",
    item="Order",
    reply="",
    data="list",
    cursor=Cursor("ordId"),
)
GET_FILLS_HISTORY: Operation[HistoricalFill] = Operation(
    method="GET",
    path="/api/v5/trade/fills-history",
    resource="trade",
    name="get_fills_history",
    summary="Get the fills of your orders in the last 3 months.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-months",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(10, 2, ("user",)),),
    models=_models,
    request="GetFillsHistoryRequest",
    item="HistoricalFill",
    reply="",
    data="list",
    cursor=Cursor("billId"),
)
CANCEL_ALL_AFTER: Operation[CancelAllAfterResult] = Operation(
    method="POST",
    path="/api/v5/trade/cancel-all-after",
    resource="trade",
    name="cancel_all_after",
    summary="Have all pending orders cancelled after a time, unless it is set anew or off before.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-all-after",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(1, 1, ("user", "tag")),),
    models=_models,
    request="CancelAllAfterRequest",
    item="CancelAllAfterResult",
    reply="",
    data="list",
    cursor=None,
)
CLOSE_POSITION: Operation[ClosePositionResult] = Operation(
    method="POST",
    path="/api/v5/trade/close-position",
    resource="trade",
    name="close_position",
    summary="Close the whole position in an instrument at market price.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(
        RateLimit(20, 2, ("user", "instrument"), excluding=("OPTION",)),
        RateLimit(20, 2, ("user", "instrument-family"), only=("OPTION",)),
    ),
    models=_models,
    request="ClosePositionRequest",
    item="ClosePositionResult",
    reply="",
    data="list",
    cursor=None,
)
