# Made from spec/, not to be edited; make it again with: make generate
"""Orders that wait for a price, follow it or split themselves up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._algo_orders import AlgoOrderChase as AlgoOrderChase
    from ._algo_orders import AlgoOrderTrigger as AlgoOrderTrigger
    from ._algo_orders import AlgoOrderAttachment as AlgoOrderAttachment
    from ._algo_orders import LinkedOrder as LinkedOrder
    from ._algo_orders import AlgoOrder as AlgoOrder
    from .amend_order import AlgoOrderAttachmentToAmend as AlgoOrderAttachmentToAmend
    from .amend_order import AlgoOrderChaseToAmend as AlgoOrderChaseToAmend
    from .amend_order import AmendAlgoOrderRequest as AmendAlgoOrderRequest
    from .amend_order import AmendedAlgoOrder as AmendedAlgoOrder
    from .cancel_orders import AlgoOrderToCancel as AlgoOrderToCancel
    from .cancel_orders import CancelAlgoOrdersRequest as CancelAlgoOrdersRequest
    from .cancel_orders import CancelledAlgoOrder as CancelledAlgoOrder
    from .get_order import GetOrderRequest as GetOrderRequest
    from .place_order import TriggerOrderChase as TriggerOrderChase
    from .place_order import TriggerOrderAttachment as TriggerOrderAttachment
    from .place_order import IcebergTrigger as IcebergTrigger
    from .place_order import PlaceAlgoOrderRequest as PlaceAlgoOrderRequest
    from .place_order import PlacedAlgoOrder as PlacedAlgoOrder
    from .get_orders_history import GetOrdersHistoryRequest as GetOrdersHistoryRequest
    from .get_pending_orders import GetPendingOrdersRequest as GetPendingOrdersRequest
    from .channel_algo_advance import SubscribeAlgoAdvanceRequest as SubscribeAlgoAdvanceRequest
    from .channel_algo_advance import PushedAdvancedAlgoOrder as PushedAdvancedAlgoOrder
    from .channel_orders_algo import SubscribeOrdersAlgoRequest as SubscribeOrdersAlgoRequest
    from .channel_orders_algo import PushedAlgoOrder as PushedAlgoOrder

_PLACES = {
    "AlgoOrderChase": "_algo_orders",
    "AlgoOrderTrigger": "_algo_orders",
    "AlgoOrderAttachment": "_algo_orders",
    "LinkedOrder": "_algo_orders",
    "AlgoOrder": "_algo_orders",
    "AlgoOrderAttachmentToAmend": "amend_order",
    "AlgoOrderChaseToAmend": "amend_order",
    "AmendAlgoOrderRequest": "amend_order",
    "AmendedAlgoOrder": "amend_order",
    "AlgoOrderToCancel": "cancel_orders",
    "CancelAlgoOrdersRequest": "cancel_orders",
    "CancelledAlgoOrder": "cancel_orders",
    "GetOrderRequest": "get_order",
    "TriggerOrderChase": "place_order",
    "TriggerOrderAttachment": "place_order",
    "IcebergTrigger": "place_order",
    "PlaceAlgoOrderRequest": "place_order",
    "PlacedAlgoOrder": "place_order",
    "GetOrdersHistoryRequest": "get_orders_history",
    "GetPendingOrdersRequest": "get_pending_orders",
    "SubscribeAlgoAdvanceRequest": "channel_algo_advance",
    "PushedAdvancedAlgoOrder": "channel_algo_advance",
    "SubscribeOrdersAlgoRequest": "channel_orders_algo",
    "PushedAlgoOrder": "channel_orders_algo",
}

__all__ = [
    "AlgoOrderChase",
    "AlgoOrderTrigger",
    "AlgoOrderAttachment",
    "LinkedOrder",
    "AlgoOrder",
    "AlgoOrderAttachmentToAmend",
    "AlgoOrderChaseToAmend",
    "AmendAlgoOrderRequest",
    "AmendedAlgoOrder",
    "AlgoOrderToCancel",
    "CancelAlgoOrdersRequest",
    "CancelledAlgoOrder",
    "GetOrderRequest",
    "TriggerOrderChase",
    "TriggerOrderAttachment",
    "IcebergTrigger",
    "PlaceAlgoOrderRequest",
    "PlacedAlgoOrder",
    "GetOrdersHistoryRequest",
    "GetPendingOrdersRequest",
    "SubscribeAlgoAdvanceRequest",
    "PushedAdvancedAlgoOrder",
    "SubscribeOrdersAlgoRequest",
    "PushedAlgoOrder",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
