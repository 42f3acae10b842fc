# Made from spec/channels/private/batch-orders.yaml, not to be edited; make it again with: make generate
"""trade.place_orders over the streams."""

from __future__ import annotations

from .._runtime.streams.operation import StreamOperation
from ._orders import PlacedOrder
from .place_orders import OPERATION as TWIN

OPERATION: StreamOperation[PlacedOrder] = StreamOperation(
    op="batch-orders",
    key="private/batch-orders",
    path="/ws/v5/private",
    twin=TWIN,
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-place-multiple-orders",
    without=("attachAlgoOrds",),
    instead=(("instId", "instIdCode"),),
    beside=("expTime",),
    rate_limits=None,
)
"""Place up to 20 limit or market orders in one request.

On /ws/v5/private, with a login, as trade.place_orders does over REST. It counts towards the same
rate limits. It does not take attachAlgoOrds.

https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-place-multiple-orders
"""
