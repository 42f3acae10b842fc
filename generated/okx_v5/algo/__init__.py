# Made from spec/, not to be edited; make it again with: make generate
"""Orders that wait for a price, follow it or split themselves up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .cancel_orders import AlgoOrderToCancel as AlgoOrderToCancel
    from .cancel_orders import CancelAlgoOrdersRequest as CancelAlgoOrdersRequest
    from .cancel_orders import CancelledAlgoOrder as CancelledAlgoOrder
    from .place_order import TriggerOrderChase as TriggerOrderChase
    from .place_order import TriggerOrderAttachment as TriggerOrderAttachment
    from .place_order import IcebergTrigger as IcebergTrigger
    from .place_order import PlaceAlgoOrderRequest as PlaceAlgoOrderRequest
    from .place_order import PlacedAlgoOrder as PlacedAlgoOrder

_PLACES = {
    "AlgoOrderToCancel": "cancel_orders",
    "CancelAlgoOrdersRequest": "cancel_orders",
    "CancelledAlgoOrder": "cancel_orders",
    "TriggerOrderChase": "place_order",
    "TriggerOrderAttachment": "place_order",
    "IcebergTrigger": "place_order",
    "PlaceAlgoOrderRequest": "place_order",
    "PlacedAlgoOrder": "place_order",
}

__all__ = [
    "AlgoOrderToCancel",
    "CancelAlgoOrdersRequest",
    "CancelledAlgoOrder",
    "TriggerOrderChase",
    "TriggerOrderAttachment",
    "IcebergTrigger",
    "PlaceAlgoOrderRequest",
    "PlacedAlgoOrder",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
