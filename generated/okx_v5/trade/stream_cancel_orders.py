# Made from spec/channels/private/batch-cancel-orders.yaml, not to be edited; make it again with: make generate
"""trade.cancel_orders over the streams."""

from __future__ import annotations

from .._runtime.streams.operation import StreamOperation
from ._order_changes import CancelledOrder
from .cancel_orders import OPERATION as TWIN

OPERATION: StreamOperation[CancelledOrder] = StreamOperation(
    op="batch-cancel-orders",
    key="private/batch-cancel-orders",
    path="/ws/v5/private",
    twin=TWIN,
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-cancel-multiple-orders",
    without=(),
    instead=(("instId", "instIdCode"),),
    beside=(),
    rate_limits=None,
)
"""Cancel up to 20 orders.

On /ws/v5/private, with a login, as trade.cancel_orders does over REST. It counts towards the same
rate limits.

https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-cancel-multiple-orders
"""
