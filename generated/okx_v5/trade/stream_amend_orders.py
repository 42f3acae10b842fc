# Made from spec/channels/private/batch-amend-orders.yaml, not to be edited; make it again with: make generate
"""trade.amend_orders over the streams."""

from __future__ import annotations

from .._runtime.streams.operation import StreamOperation
from ._order_changes import AmendedOrder
from .amend_orders import OPERATION as TWIN

OPERATION: StreamOperation[AmendedOrder] = StreamOperation(
    op="batch-amend-orders",
    key="private/batch-amend-orders",
    path="/ws/v5/private",
    twin=TWIN,
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-amend-multiple-orders",
    without=("attachAlgoOrds",),
    instead=(("instId", "instIdCode"),),
    beside=("expTime",),
    rate_limits=None,
)
"""Change up to 20 orders that are not yet filled.

On /ws/v5/private, with a login, as trade.amend_orders does over REST. It counts towards the same
rate limits. It does not take attachAlgoOrds.

https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-amend-multiple-orders
"""
