# Made from spec/, not to be edited; make it again with: make generate
"""Trading two instruments as one spread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._market import SpreadCandlestick as SpreadCandlestick
    from ._spread_orders import SpreadTicker as SpreadTicker
    from ._spread_orders import SpreadOrderBookLevel as SpreadOrderBookLevel
    from ._spread_orders import SpreadOrderBook as SpreadOrderBook
    from ._spread_orders import SpreadOrder as SpreadOrder
    from ._spread_orders import PublicSpreadTrade as PublicSpreadTrade
    from ._spread_orders import SpreadTradeLeg as SpreadTradeLeg
    from ._spread_orders import SpreadTrade as SpreadTrade
    from ._spread_orders import SpreadOrderBookState as SpreadOrderBookState
    from ._spread_orders import SpreadOrderBookChange as SpreadOrderBookChange
    from .get_candlesticks import GetCandlesticksRequest as GetCandlesticksRequest
    from .get_candlesticks_history import (
        GetCandlesticksHistoryRequest as GetCandlesticksHistoryRequest,
    )
    from .get_ticker import GetTickerRequest as GetTickerRequest
    from .amend_order import AmendSpreadOrderRequest as AmendSpreadOrderRequest
    from .amend_order import AmendedSpreadOrder as AmendedSpreadOrder
    from .get_order_book import GetOrderBookRequest as GetOrderBookRequest
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
    from .get_spreads import GetSpreadsRequest as GetSpreadsRequest
    from .get_spreads import SpreadLeg as SpreadLeg
    from .get_spreads import Spread as Spread
    from .get_trades import GetTradesRequest as GetTradesRequest
    from .channel_sprd_bbo_tbt import (
        SubscribeSpreadSprdBboTbtRequest as SubscribeSpreadSprdBboTbtRequest,
    )
    from .channel_sprd_books_l2_tbt import (
        SubscribeSpreadSprdBooksL2TbtRequest as SubscribeSpreadSprdBooksL2TbtRequest,
    )
    from .channel_sprd_books5 import (
        SubscribeSpreadSprdBooks5Request as SubscribeSpreadSprdBooks5Request,
    )
    from .channel_sprd_candle import (
        SubscribeSpreadSprdCandleRequest as SubscribeSpreadSprdCandleRequest,
    )
    from .channel_sprd_orders import (
        SubscribeSpreadSprdOrdersRequest as SubscribeSpreadSprdOrdersRequest,
    )
    from .channel_sprd_orders import PushedSpreadOrder as PushedSpreadOrder
    from .channel_sprd_public_trades import (
        SubscribeSpreadSprdPublicTradesRequest as SubscribeSpreadSprdPublicTradesRequest,
    )
    from .channel_sprd_tickers import (
        SubscribeSpreadSprdTickersRequest as SubscribeSpreadSprdTickersRequest,
    )
    from .channel_sprd_trades import (
        SubscribeSpreadSprdTradesRequest as SubscribeSpreadSprdTradesRequest,
    )

_PLACES = {
    "SpreadCandlestick": "_market",
    "SpreadTicker": "_spread_orders",
    "SpreadOrderBookLevel": "_spread_orders",
    "SpreadOrderBook": "_spread_orders",
    "SpreadOrder": "_spread_orders",
    "PublicSpreadTrade": "_spread_orders",
    "SpreadTradeLeg": "_spread_orders",
    "SpreadTrade": "_spread_orders",
    "SpreadOrderBookState": "_spread_orders",
    "SpreadOrderBookChange": "_spread_orders",
    "GetCandlesticksRequest": "get_candlesticks",
    "GetCandlesticksHistoryRequest": "get_candlesticks_history",
    "GetTickerRequest": "get_ticker",
    "AmendSpreadOrderRequest": "amend_order",
    "AmendedSpreadOrder": "amend_order",
    "GetOrderBookRequest": "get_order_book",
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
    "GetSpreadsRequest": "get_spreads",
    "SpreadLeg": "get_spreads",
    "Spread": "get_spreads",
    "GetTradesRequest": "get_trades",
    "SubscribeSpreadSprdBboTbtRequest": "channel_sprd_bbo_tbt",
    "SubscribeSpreadSprdBooksL2TbtRequest": "channel_sprd_books_l2_tbt",
    "SubscribeSpreadSprdBooks5Request": "channel_sprd_books5",
    "SubscribeSpreadSprdCandleRequest": "channel_sprd_candle",
    "SubscribeSpreadSprdOrdersRequest": "channel_sprd_orders",
    "PushedSpreadOrder": "channel_sprd_orders",
    "SubscribeSpreadSprdPublicTradesRequest": "channel_sprd_public_trades",
    "SubscribeSpreadSprdTickersRequest": "channel_sprd_tickers",
    "SubscribeSpreadSprdTradesRequest": "channel_sprd_trades",
}

__all__ = [
    "SpreadCandlestick",
    "SpreadTicker",
    "SpreadOrderBookLevel",
    "SpreadOrderBook",
    "SpreadOrder",
    "PublicSpreadTrade",
    "SpreadTradeLeg",
    "SpreadTrade",
    "SpreadOrderBookState",
    "SpreadOrderBookChange",
    "GetCandlesticksRequest",
    "GetCandlesticksHistoryRequest",
    "GetTickerRequest",
    "AmendSpreadOrderRequest",
    "AmendedSpreadOrder",
    "GetOrderBookRequest",
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
    "GetSpreadsRequest",
    "SpreadLeg",
    "Spread",
    "GetTradesRequest",
    "SubscribeSpreadSprdBboTbtRequest",
    "SubscribeSpreadSprdBooksL2TbtRequest",
    "SubscribeSpreadSprdBooks5Request",
    "SubscribeSpreadSprdCandleRequest",
    "SubscribeSpreadSprdOrdersRequest",
    "PushedSpreadOrder",
    "SubscribeSpreadSprdPublicTradesRequest",
    "SubscribeSpreadSprdTickersRequest",
    "SubscribeSpreadSprdTradesRequest",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
