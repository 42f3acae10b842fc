# Made from spec/channels/private/mass-cancel.yaml, not to be edited; make it again with: make generate
"""trade.mass_cancel over the streams."""

from __future__ import annotations

from .._runtime.streams.operation import StreamOperation
from .mass_cancel import OPERATION as TWIN, MassCancelResult

OPERATION: StreamOperation[MassCancelResult] = StreamOperation(
    op="mass-cancel",
    key="private/mass-cancel",
    path="/ws/v5/private",
    twin=TWIN,
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-mass-cancel-order",
    without=(),
    instead=(),
    beside=(),
    rate_limits=None,
)
"""Cancel all pending orders with market maker protection in an option family.

On /ws/v5/private, with a login, as trade.mass_cancel does over REST. It counts towards the same
rate limits.

https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-mass-cancel-order
"""
