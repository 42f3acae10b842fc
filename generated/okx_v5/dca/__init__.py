# Made from spec/, not to be edited; make it again with: make generate
"""Martingale bots, which average down with safety orders, on spot and contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._dca_orders import DcaOrderTrigger as DcaOrderTrigger
    from ._dca_orders import DcaOrder as DcaOrder
    from .amend_order import AmendDcaOrderTrigger as AmendDcaOrderTrigger
    from .amend_order import AmendDcaOrderRequest as AmendDcaOrderRequest
    from .amend_order import AmendDcaOrderResult as AmendDcaOrderResult
    from .place_order import PlaceDcaOrderTrigger as PlaceDcaOrderTrigger
    from .place_order import PlaceDcaOrderRequest as PlaceDcaOrderRequest
    from .place_order import PlacedDcaOrder as PlacedDcaOrder
    from .get_cycles import GetCyclesRequest as GetCyclesRequest
    from .get_cycles import DcaCycle as DcaCycle
    from .get_orders_history import GetOrdersHistoryRequest as GetOrdersHistoryRequest
    from .get_pending_orders import GetPendingOrdersRequest as GetPendingOrdersRequest
    from .get_sub_orders import GetSubOrdersRequest as GetSubOrdersRequest
    from .get_sub_orders import DcaSubOrder as DcaSubOrder
    from .stop_order import StopDcaOrderRequest as StopDcaOrderRequest
    from .stop_order import StopDcaOrderResult as StopDcaOrderResult

_PLACES = {
    "DcaOrderTrigger": "_dca_orders",
    "DcaOrder": "_dca_orders",
    "AmendDcaOrderTrigger": "amend_order",
    "AmendDcaOrderRequest": "amend_order",
    "AmendDcaOrderResult": "amend_order",
    "PlaceDcaOrderTrigger": "place_order",
    "PlaceDcaOrderRequest": "place_order",
    "PlacedDcaOrder": "place_order",
    "GetCyclesRequest": "get_cycles",
    "DcaCycle": "get_cycles",
    "GetOrdersHistoryRequest": "get_orders_history",
    "GetPendingOrdersRequest": "get_pending_orders",
    "GetSubOrdersRequest": "get_sub_orders",
    "DcaSubOrder": "get_sub_orders",
    "StopDcaOrderRequest": "stop_order",
    "StopDcaOrderResult": "stop_order",
}

__all__ = [
    "DcaOrderTrigger",
    "DcaOrder",
    "AmendDcaOrderTrigger",
    "AmendDcaOrderRequest",
    "AmendDcaOrderResult",
    "PlaceDcaOrderTrigger",
    "PlaceDcaOrderRequest",
    "PlacedDcaOrder",
    "GetCyclesRequest",
    "DcaCycle",
    "GetOrdersHistoryRequest",
    "GetPendingOrdersRequest",
    "GetSubOrdersRequest",
    "DcaSubOrder",
    "StopDcaOrderRequest",
    "StopDcaOrderResult",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
