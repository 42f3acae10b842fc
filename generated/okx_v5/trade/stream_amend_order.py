# Made from spec/channels/private/amend-order.yaml, not to be edited; make it again with: make generate
"""trade.amend_order over the streams."""

from __future__ import annotations

from .._runtime.streams.operation import StreamOperation
from ._order_changes import AmendedOrder
from .amend_order import OPERATION as TWIN

OPERATION: StreamOperation[AmendedOrder] = StreamOperation(
    op="amend-order",
    key="private/amend-order",
    path="/ws/v5/private",
    twin=TWIN,
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-amend-order",
    without=("attachAlgoOrds",),
    instead=(("instId", "instIdCode"),),
    beside=("expTime",),
    rate_limits=None,
)
"""Change the size, price or attached orders of an order that is not yet filled.

On /ws/v5/private, with a login, as trade.amend_order does over REST. It counts towards the same
rate limits. It does not take attachAlgoOrds.

https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-amend-order
"""
