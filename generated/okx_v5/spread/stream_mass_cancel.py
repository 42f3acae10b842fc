# Made from spec/channels/business/sprd-mass-cancel.yaml, not to be edited; make it again with: make generate
"""spread.mass_cancel over the streams."""

from __future__ import annotations

from .._runtime.limits.rate_limit import RateLimit
from .._runtime.streams.operation import StreamOperation
from .mass_cancel import OPERATION as TWIN, MassSpreadCancelResult

OPERATION: StreamOperation[MassSpreadCancelResult] = StreamOperation(
    op="sprd-mass-cancel",
    key="business/sprd-mass-cancel",
    path="/ws/v5/business",
    twin=TWIN,
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-websocket-trade-api-ws-cancel-all-orders",
    without=(),
    instead=(),
    beside=(),
    rate_limits=(RateLimit(5, 2, ("user",)),),
)
"""Cancel all pending orders of a spread, or of all spreads.

It has a rate limit of its own, half of that over REST.

On /ws/v5/business, with a login, as spread.mass_cancel does over REST.

https://www.okx.com/docs-v5/en/#spread-trading-websocket-trade-api-ws-cancel-all-orders
"""
