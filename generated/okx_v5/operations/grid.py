"""The operations of grid, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.grid import CloseGridPositionResult


def _models() -> ModuleType:
    from ..models import grid

    return grid


CLOSE_POSITION: Operation[CloseGridPositionResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/close-position",
    resource="grid",
    name="close_position",
    summary="Close the position that a stopped contract grid has kept.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid",
    permission="trade",
    private=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request="CloseGridPositionRequest",
    item="CloseGridPositionResult",
    models=_models,
)
