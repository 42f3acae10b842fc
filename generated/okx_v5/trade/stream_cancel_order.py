# Made from spec/channels/private/cancel-order.yaml, not to be edited; make it again with: make generate
"""trade.cancel_order over the streams."""

from __future__ import annotations

from .._runtime.streams.operation import StreamOperation
from ._order_changes import CancelledOrder
from .cancel_order import OPERATION as TWIN

OPERATION: StreamOperation[CancelledOrder] = StreamOperation(
    op="cancel-order",
    key="private/cancel-order",
    path="/ws/v5/private",
    twin=TWIN,
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-cancel-order",
    without=(),
    instead=(("instId", "instIdCode"),),
    beside=(),
    rate_limits=None,
)
"""Cancel an order that is not yet filled.

On /ws/v5/private, with a login, as trade.cancel_order does over REST. It counts towards the same
rate limits.

https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-cancel-order
"""
