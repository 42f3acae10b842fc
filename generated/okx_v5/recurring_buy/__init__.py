# Made from spec/, not to be edited; make it again with: make generate
"""Buying cryptocurrencies at regular intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._recurring_buys import RecurringBuyCurrency as RecurringBuyCurrency
    from ._recurring_buys import RecurringBuyOrder as RecurringBuyOrder
    from .add_investment import AddRecurringBuyInvestmentRequest as AddRecurringBuyInvestmentRequest
    from .add_investment import AddRecurringBuyInvestmentResult as AddRecurringBuyInvestmentResult
    from .amend_order import AmendRecurringBuyOrderRequest as AmendRecurringBuyOrderRequest
    from .amend_order import AmendRecurringBuyOrderResult as AmendRecurringBuyOrderResult
    from .amend_price_range import RecurringBuyPriceRange as RecurringBuyPriceRange
    from .amend_price_range import (
        AmendRecurringBuyPriceRangeRequest as AmendRecurringBuyPriceRangeRequest,
    )
    from .amend_price_range import (
        AmendRecurringBuyPriceRangeResult as AmendRecurringBuyPriceRangeResult,
    )
    from .amend_amount import AmendRecurringBuyAmountRequest as AmendRecurringBuyAmountRequest
    from .amend_amount import AmendRecurringBuyAmountResult as AmendRecurringBuyAmountResult
    from .amend_time import AmendRecurringBuyTimeRequest as AmendRecurringBuyTimeRequest
    from .amend_time import AmendRecurringBuyTimeResult as AmendRecurringBuyTimeResult
    from .place_order import RecurringBuyCurrencyToPlace as RecurringBuyCurrencyToPlace
    from .place_order import PlaceRecurringBuyOrderRequest as PlaceRecurringBuyOrderRequest
    from .place_order import PlacedRecurringBuyOrder as PlacedRecurringBuyOrder
    from .get_order import GetOrderRequest as GetOrderRequest
    from .get_orders_history import GetOrdersHistoryRequest as GetOrdersHistoryRequest
    from .get_pending_orders import GetPendingOrdersRequest as GetPendingOrdersRequest
    from .pause_order import PauseRecurringBuyOrderRequest as PauseRecurringBuyOrderRequest
    from .pause_order import PauseRecurringBuyOrderResult as PauseRecurringBuyOrderResult
    from .restart_order import RestartRecurringBuyOrderRequest as RestartRecurringBuyOrderRequest
    from .restart_order import RestartRecurringBuyOrderResult as RestartRecurringBuyOrderResult
    from .stop_orders import RecurringBuyOrderToStop as RecurringBuyOrderToStop
    from .stop_orders import StopRecurringBuyOrdersRequest as StopRecurringBuyOrdersRequest
    from .stop_orders import StoppedRecurringBuyOrder as StoppedRecurringBuyOrder
    from .get_sub_orders import GetSubOrdersRequest as GetSubOrdersRequest
    from .get_sub_orders import RecurringBuySubOrder as RecurringBuySubOrder
    from .channel_algo_recurring_buy import (
        SubscribeAlgoRecurringBuyRequest as SubscribeAlgoRecurringBuyRequest,
    )
    from .channel_algo_recurring_buy import PushedRecurringBuy as PushedRecurringBuy

_PLACES = {
    "RecurringBuyCurrency": "_recurring_buys",
    "RecurringBuyOrder": "_recurring_buys",
    "AddRecurringBuyInvestmentRequest": "add_investment",
    "AddRecurringBuyInvestmentResult": "add_investment",
    "AmendRecurringBuyOrderRequest": "amend_order",
    "AmendRecurringBuyOrderResult": "amend_order",
    "RecurringBuyPriceRange": "amend_price_range",
    "AmendRecurringBuyPriceRangeRequest": "amend_price_range",
    "AmendRecurringBuyPriceRangeResult": "amend_price_range",
    "AmendRecurringBuyAmountRequest": "amend_amount",
    "AmendRecurringBuyAmountResult": "amend_amount",
    "AmendRecurringBuyTimeRequest": "amend_time",
    "AmendRecurringBuyTimeResult": "amend_time",
    "RecurringBuyCurrencyToPlace": "place_order",
    "PlaceRecurringBuyOrderRequest": "place_order",
    "PlacedRecurringBuyOrder": "place_order",
    "GetOrderRequest": "get_order",
    "GetOrdersHistoryRequest": "get_orders_history",
    "GetPendingOrdersRequest": "get_pending_orders",
    "PauseRecurringBuyOrderRequest": "pause_order",
    "PauseRecurringBuyOrderResult": "pause_order",
    "RestartRecurringBuyOrderRequest": "restart_order",
    "RestartRecurringBuyOrderResult": "restart_order",
    "RecurringBuyOrderToStop": "stop_orders",
    "StopRecurringBuyOrdersRequest": "stop_orders",
    "StoppedRecurringBuyOrder": "stop_orders",
    "GetSubOrdersRequest": "get_sub_orders",
    "RecurringBuySubOrder": "get_sub_orders",
    "SubscribeAlgoRecurringBuyRequest": "channel_algo_recurring_buy",
    "PushedRecurringBuy": "channel_algo_recurring_buy",
}

__all__ = [
    "RecurringBuyCurrency",
    "RecurringBuyOrder",
    "AddRecurringBuyInvestmentRequest",
    "AddRecurringBuyInvestmentResult",
    "AmendRecurringBuyOrderRequest",
    "AmendRecurringBuyOrderResult",
    "RecurringBuyPriceRange",
    "AmendRecurringBuyPriceRangeRequest",
    "AmendRecurringBuyPriceRangeResult",
    "AmendRecurringBuyAmountRequest",
    "AmendRecurringBuyAmountResult",
    "AmendRecurringBuyTimeRequest",
    "AmendRecurringBuyTimeResult",
    "RecurringBuyCurrencyToPlace",
    "PlaceRecurringBuyOrderRequest",
    "PlacedRecurringBuyOrder",
    "GetOrderRequest",
    "GetOrdersHistoryRequest",
    "GetPendingOrdersRequest",
    "PauseRecurringBuyOrderRequest",
    "PauseRecurringBuyOrderResult",
    "RestartRecurringBuyOrderRequest",
    "RestartRecurringBuyOrderResult",
    "RecurringBuyOrderToStop",
    "StopRecurringBuyOrdersRequest",
    "StoppedRecurringBuyOrder",
    "GetSubOrdersRequest",
    "RecurringBuySubOrder",
    "SubscribeAlgoRecurringBuyRequest",
    "PushedRecurringBuy",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
