# Made from spec/channels/business/sprd-amend-order.yaml, not to be edited; make it again with: make generate
"""spread.amend_order over the streams."""

from __future__ import annotations

from .._runtime.streams.operation import StreamOperation
from .amend_order import OPERATION as TWIN, AmendedSpreadOrder

OPERATION: StreamOperation[AmendedSpreadOrder] = StreamOperation(
    op="sprd-amend-order",
    key="business/sprd-amend-order",
    path="/ws/v5/business",
    twin=TWIN,
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-websocket-trade-api-ws-amend-order",
    without=(),
    instead=(),
    beside=(),
    rate_limits=None,
)
"""Change the size or the price of a spread order that is not yet filled.

On /ws/v5/business, with a login, as spread.amend_order does over REST. It counts towards the same
rate limits.

https://www.okx.com/docs-v5/en/#spread-trading-websocket-trade-api-ws-amend-order
"""
