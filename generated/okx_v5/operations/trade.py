"""The operations of trade, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.trade import ClosePositionResult


def _models() -> ModuleType:
    from ..models import trade

    return trade


CLOSE_POSITION: Operation[ClosePositionResult] = Operation(
    method="POST",
    path="/api/v5/trade/close-position",
    resource="trade",
    name="close_position",
    summary="Close the whole position in an instrument at market price.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions",
    permission="trade",
    private=True,
    safe=False,
    results="one",
    rate_limits=(
        RateLimit(20, 2, ("user", "instrument"), excluding=("OPTION",)),
        RateLimit(20, 2, ("user", "instrument-family"), only=("OPTION",)),
    ),
    request="ClosePositionRequest",
    item="ClosePositionResult",
    models=_models,
)
