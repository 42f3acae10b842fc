# Made from spec/channels/private/order.yaml, not to be edited; make it again with: make generate
"""trade.place_order over the streams."""

from __future__ import annotations

from .._runtime.streams.operation import StreamOperation
from ._orders import PlacedOrder
from .place_order import OPERATION as TWIN

OPERATION: StreamOperation[PlacedOrder] = StreamOperation(
    op="order",
    key="private/order",
    path="/ws/v5/private",
    twin=TWIN,
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-place-order",
    without=("attachAlgoOrds",),
    instead=(("instId", "instIdCode"),),
    beside=("expTime",),
    rate_limits=None,
)
"""Place one limit, market, post-only, FOK or IOC order on the order book.

On /ws/v5/private, with a login, as trade.place_order does over REST. It counts towards the same
rate limits. It does not take attachAlgoOrds.

https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-place-order
"""
