# Made from spec/, not to be edited; make it again with: make generate
"""Trading two instruments as one spread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._market import SpreadCandlestick as SpreadCandlestick
    from ._spread_orders import SpreadOrderBookLevel as SpreadOrderBookLevel
    from ._spread_orders import SpreadOrder as SpreadOrder
    from .get_candlesticks import GetCandlesticksRequest as GetCandlesticksRequest
    from .get_candlesticks_history import (
        GetCandlesticksHistoryRequest as GetCandlesticksHistoryRequest,
    )
    from .get_ticker import GetTickerRequest as GetTickerRequest
    from .get_ticker import SpreadTicker as SpreadTicker
    from .amend_order import AmendSpreadOrderRequest as AmendSpreadOrderRequest
    from .amend_order import AmendedSpreadOrder as AmendedSpreadOrder
    from .get_order_book import GetOrderBookRequest as GetOrderBookRequest
    from .get_order_book import SpreadOrderBook as SpreadOrderBook
    from .cancel_all_after import CancelSpreadAllAfterRequest as CancelSpreadAllAfterRequest
    from .cancel_all_after import CancelSpreadAllAfterResult as CancelSpreadAllAfterResult
    from .cancel_order import CancelSpreadOrderRequest as CancelSpreadOrderRequest
    from .cancel_order import CancelledSpreadOrder as CancelledSpreadOrder
    from .mass_cancel import MassSpreadCancelRequest as MassSpreadCancelRequest
    from .mass_cancel import MassSpreadCancelResult as MassSpreadCancelResult
    from .get_order import GetOrderRequest as GetOrderRequest
    from .place_order import PlaceSpreadOrderRequest as PlaceSpreadOrderRequest
    from .place_order import PlacedSpreadOrder as PlacedSpreadOrder
    from .get_orders_history import GetOrdersHistoryRequest as GetOrdersHistoryRequest
    from .get_orders_history_archive import (
        GetOrdersHistoryArchiveRequest as GetOrdersHistoryArchiveRequest,
    )
    from .get_pending_orders import GetPendingOrdersRequest as GetPendingOrdersRequest
    from .get_public_trades import GetPublicTradesRequest as GetPublicTradesRequest
    from .get_public_trades import PublicSpreadTrade as PublicSpreadTrade
    from .get_spreads import GetSpreadsRequest as GetSpreadsRequest
    from .get_spreads import SpreadLeg as SpreadLeg
    from .get_spreads import Spread as Spread
    from .get_trades import GetTradesRequest as GetTradesRequest
    from .get_trades import SpreadTradeLeg as SpreadTradeLeg
    from .get_trades import SpreadTrade as SpreadTrade

_PLACES = {
    "SpreadCandlestick": "_market",
    "SpreadOrderBookLevel": "_spread_orders",
    "SpreadOrder": "_spread_orders",
    "GetCandlesticksRequest": "get_candlesticks",
    "GetCandlesticksHistoryRequest": "get_candlesticks_history",
    "GetTickerRequest": "get_ticker",
    "SpreadTicker": "get_ticker",
    "AmendSpreadOrderRequest": "amend_order",
    "AmendedSpreadOrder": "amend_order",
    "GetOrderBookRequest": "get_order_book",
    "SpreadOrderBook": "get_order_book",
    "CancelSpreadAllAfterRequest": "cancel_all_after",
    "CancelSpreadAllAfterResult": "cancel_all_after",
    "CancelSpreadOrderRequest": "cancel_order",
    "CancelledSpreadOrder": "cancel_order",
    "MassSpreadCancelRequest": "mass_cancel",
    "MassSpreadCancelResult": "mass_cancel",
    "GetOrderRequest": "get_order",
    "PlaceSpreadOrderRequest": "place_order",
    "PlacedSpreadOrder": "place_order",
    "GetOrdersHistoryRequest": "get_orders_history",
    "GetOrdersHistoryArchiveRequest": "get_orders_history_archive",
    "GetPendingOrdersRequest": "get_pending_orders",
    "GetPublicTradesRequest": "get_public_trades",
    "PublicSpreadTrade": "get_public_trades",
    "GetSpreadsRequest": "get_spreads",
    "SpreadLeg": "get_spreads",
    "Spread": "get_spreads",
    "GetTradesRequest": "get_trades",
    "SpreadTradeLeg": "get_trades",
    "SpreadTrade": "get_trades",
}

__all__ = [
    "SpreadCandlestick",
    "SpreadOrderBookLevel",
    "SpreadOrder",
    "GetCandlesticksRequest",
    "GetCandlesticksHistoryRequest",
    "GetTickerRequest",
    "SpreadTicker",
    "AmendSpreadOrderRequest",
    "AmendedSpreadOrder",
    "GetOrderBookRequest",
    "SpreadOrderBook",
    "CancelSpreadAllAfterRequest",
    "CancelSpreadAllAfterResult",
    "CancelSpreadOrderRequest",
    "CancelledSpreadOrder",
    "MassSpreadCancelRequest",
    "MassSpreadCancelResult",
    "GetOrderRequest",
    "PlaceSpreadOrderRequest",
    "PlacedSpreadOrder",
    "GetOrdersHistoryRequest",
    "GetOrdersHistoryArchiveRequest",
    "GetPendingOrdersRequest",
    "GetPublicTradesRequest",
    "PublicSpreadTrade",
    "GetSpreadsRequest",
    "SpreadLeg",
    "Spread",
    "GetTradesRequest",
    "SpreadTradeLeg",
    "SpreadTrade",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
