# Made from spec/channels/business/sprd-order.yaml, not to be edited; make it again with: make generate
"""spread.place_order over the streams."""

from __future__ import annotations

from .._runtime.streams.operation import StreamOperation
from .place_order import OPERATION as TWIN, PlacedSpreadOrder

OPERATION: StreamOperation[PlacedSpreadOrder] = StreamOperation(
    op="sprd-order",
    key="business/sprd-order",
    path="/ws/v5/business",
    twin=TWIN,
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-websocket-trade-api-ws-place-order",
    without=(),
    instead=(),
    beside=(),
    rate_limits=None,
)
"""Place an order on the order book of a spread.

On /ws/v5/business, with a login, as spread.place_order does over REST. It counts towards the same
rate limits.

https://www.okx.com/docs-v5/en/#spread-trading-websocket-trade-api-ws-place-order
"""
