# Made from spec/, not to be edited; make it again with: make generate
"""Grid trading bots for spot and contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._grid_orders import GridRebate as GridRebate
    from ._grid_orders import GridTrigger as GridTrigger
    from ._grid_orders import GridOrder as GridOrder
    from .amend_basic_parameters import (
        AmendGridBasicParametersRequest as AmendGridBasicParametersRequest,
    )
    from .amend_basic_parameters import (
        AmendGridBasicParametersResult as AmendGridBasicParametersResult,
    )
    from .amend_order import AmendGridOrderTrigger as AmendGridOrderTrigger
    from .amend_order import AmendGridOrderRequest as AmendGridOrderRequest
    from .amend_order import AmendedGridOrder as AmendedGridOrder
    from .close_position import CloseGridPositionRequest as CloseGridPositionRequest
    from .close_position import CloseGridPositionResult as CloseGridPositionResult
    from .place_order import PlaceGridOrderTrigger as PlaceGridOrderTrigger
    from .place_order import PlaceGridOrderRequest as PlaceGridOrderRequest
    from .place_order import PlacedGridOrder as PlacedGridOrder
    from .get_order import GetOrderRequest as GetOrderRequest
    from .get_orders_history import GetOrdersHistoryRequest as GetOrdersHistoryRequest
    from .get_pending_orders import GetPendingOrdersRequest as GetPendingOrdersRequest
    from .get_positions import GetPositionsRequest as GetPositionsRequest
    from .get_positions import GridPosition as GridPosition
    from .stop_orders import GridOrderToStop as GridOrderToStop
    from .stop_orders import StopGridOrdersRequest as StopGridOrdersRequest
    from .stop_orders import StoppedGridOrder as StoppedGridOrder
    from .get_sub_orders import GetSubOrdersRequest as GetSubOrdersRequest
    from .get_sub_orders import GridSubOrder as GridSubOrder

_PLACES = {
    "GridRebate": "_grid_orders",
    "GridTrigger": "_grid_orders",
    "GridOrder": "_grid_orders",
    "AmendGridBasicParametersRequest": "amend_basic_parameters",
    "AmendGridBasicParametersResult": "amend_basic_parameters",
    "AmendGridOrderTrigger": "amend_order",
    "AmendGridOrderRequest": "amend_order",
    "AmendedGridOrder": "amend_order",
    "CloseGridPositionRequest": "close_position",
    "CloseGridPositionResult": "close_position",
    "PlaceGridOrderTrigger": "place_order",
    "PlaceGridOrderRequest": "place_order",
    "PlacedGridOrder": "place_order",
    "GetOrderRequest": "get_order",
    "GetOrdersHistoryRequest": "get_orders_history",
    "GetPendingOrdersRequest": "get_pending_orders",
    "GetPositionsRequest": "get_positions",
    "GridPosition": "get_positions",
    "GridOrderToStop": "stop_orders",
    "StopGridOrdersRequest": "stop_orders",
    "StoppedGridOrder": "stop_orders",
    "GetSubOrdersRequest": "get_sub_orders",
    "GridSubOrder": "get_sub_orders",
}

__all__ = [
    "GridRebate",
    "GridTrigger",
    "GridOrder",
    "AmendGridBasicParametersRequest",
    "AmendGridBasicParametersResult",
    "AmendGridOrderTrigger",
    "AmendGridOrderRequest",
    "AmendedGridOrder",
    "CloseGridPositionRequest",
    "CloseGridPositionResult",
    "PlaceGridOrderTrigger",
    "PlaceGridOrderRequest",
    "PlacedGridOrder",
    "GetOrderRequest",
    "GetOrdersHistoryRequest",
    "GetPendingOrdersRequest",
    "GetPositionsRequest",
    "GridPosition",
    "GridOrderToStop",
    "StopGridOrdersRequest",
    "StoppedGridOrder",
    "GetSubOrdersRequest",
    "GridSubOrder",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
