# Made from spec/paths/trade/cancel-order.yaml, not to be edited; make it again with: make generate
"""trade.cancel_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.fields import MicrosecondTimeField
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from ._order_changes import CancelOrderRequest, CancelledOrder


class CancelOrderReply(Reply[CancelledOrder]):
    """The items of an answer, and what stands beside them."""

    __slots__ = ()

    in_time = MicrosecondTimeField("inTime")
    """When the gateway had received and authenticated the request."""
    out_time = MicrosecondTimeField("outTime")
    """When the gateway sent the answer."""


OPERATION: Operation[CancelledOrder] = Operation(
    method="POST",
    path="/api/v5/trade/cancel-order",
    resource="trade",
    name="cancel_order",
    summary="Cancel an order that is not yet filled.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId", "clOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/trade/order",
        asked_by=("ordId", "clOrdId"),
        asked_with=("instId",),
    ),
    rate_limits=(
        RateLimit(60, 2, ("user", "instrument"), excluding=("OPTION",)),
        RateLimit(60, 2, ("user", "instrument-family"), only=("OPTION",)),
    ),
    request=CancelOrderRequest,
    item=CancelledOrder,
    reply=CancelOrderReply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
