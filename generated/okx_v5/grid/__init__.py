# Made from spec/, not to be edited; make it again with: make generate
"""Grid trading bots for spot and contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .close_position import CloseGridPositionRequest as CloseGridPositionRequest
    from .close_position import CloseGridPositionResult as CloseGridPositionResult
    from .place_order import PlaceGridOrderTrigger as PlaceGridOrderTrigger
    from .place_order import PlaceGridOrderRequest as PlaceGridOrderRequest
    from .place_order import PlacedGridOrder as PlacedGridOrder

_PLACES = {
    "CloseGridPositionRequest": "close_position",
    "CloseGridPositionResult": "close_position",
    "PlaceGridOrderTrigger": "place_order",
    "PlaceGridOrderRequest": "place_order",
    "PlacedGridOrder": "place_order",
}

__all__ = [
    "CloseGridPositionRequest",
    "CloseGridPositionResult",
    "PlaceGridOrderTrigger",
    "PlaceGridOrderRequest",
    "PlacedGridOrder",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
