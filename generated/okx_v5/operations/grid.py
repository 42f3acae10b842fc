"""The operations of grid, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.grid import CloseGridPositionResult, PlacedGridOrder


def _models() -> ModuleType:
    from ..models import grid

    return grid


PLACE_ORDER: Operation[PlacedGridOrder] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/order-algo",
    resource="grid",
    name="place_order",
    summary="Start a spot grid or a contract grid.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user", "instrument")),),
    models=_models,
    request="PlaceGridOrderRequest",
    item="PlacedGridOrder",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
CLOSE_POSITION: Operation[CloseGridPositionResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/close-position",
    resource="grid",
    name="close_position",
    summary="Close the position that a stopped contract grid has kept.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    models=_models,
    request="CloseGridPositionRequest",
    item="CloseGridPositionResult",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
