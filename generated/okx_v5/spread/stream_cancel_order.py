# Made from spec/channels/business/sprd-cancel-order.yaml, not to be edited; make it again with: make generate
"""spread.cancel_order over the streams."""

from __future__ import annotations

from .._runtime.streams.operation import StreamOperation
from .cancel_order import OPERATION as TWIN, CancelledSpreadOrder

OPERATION: StreamOperation[CancelledSpreadOrder] = StreamOperation(
    op="sprd-cancel-order",
    key="business/sprd-cancel-order",
    path="/ws/v5/business",
    twin=TWIN,
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-websocket-trade-api-ws-cancel-order",
    without=(),
    instead=(),
    beside=(),
    rate_limits=None,
)
"""Cancel a spread order that is not yet filled.

On /ws/v5/business, with a login, as spread.cancel_order does over REST. It counts towards the same
rate limits.

https://www.okx.com/docs-v5/en/#spread-trading-websocket-trade-api-ws-cancel-order
"""
