# Made from spec/, not to be edited; make it again with: make generate
"""Prices, order books, candlesticks and trades. Answers come from several caches, so that of a
later call can be the older one. Of event contracts there is the YES side only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._market import OrderBookLevel as OrderBookLevel
    from ._market import OrderBook as OrderBook
    from ._market import FullOrderBookLevel as FullOrderBookLevel
    from ._market import RpiOrderBookLevel as RpiOrderBookLevel
    from ._market import CallAuction as CallAuction
    from ._market import Candlestick as Candlestick
    from ._market import MarketTrade as MarketTrade
    from ._market import Ticker as Ticker
    from ._market import OptionTrade as OptionTrade
    from ._market import OrderBookChange as OrderBookChange
    from .get_order_book import GetOrderBookRequest as GetOrderBookRequest
    from .get_full_order_book import GetFullOrderBookRequest as GetFullOrderBookRequest
    from .get_full_order_book import FullOrderBook as FullOrderBook
    from .get_rpi_order_book import GetRpiOrderBookRequest as GetRpiOrderBookRequest
    from .get_rpi_order_book import RpiOrderBook as RpiOrderBook
    from .get_sbe_order_book import GetSbeOrderBookRequest as GetSbeOrderBookRequest
    from .get_sbe_order_book import SbeOrderBook as SbeOrderBook
    from .get_call_auction_details import (
        GetCallAuctionDetailsRequest as GetCallAuctionDetailsRequest,
    )
    from .get_candlesticks import GetCandlesticksRequest as GetCandlesticksRequest
    from .get_candlesticks_history import (
        GetCandlesticksHistoryRequest as GetCandlesticksHistoryRequest,
    )
    from .get_trades_history import GetTradesHistoryRequest as GetTradesHistoryRequest
    from .get_option_trades_by_family import (
        GetOptionTradesByFamilyRequest as GetOptionTradesByFamilyRequest,
    )
    from .get_option_trades_by_family import OptionFamilyTrade as OptionFamilyTrade
    from .get_option_trades_by_family import OptionFamilyTrades as OptionFamilyTrades
    from .get_platform_volume import GetPlatformVolumeRequest as GetPlatformVolumeRequest
    from .get_platform_volume import PlatformVolume as PlatformVolume
    from .get_ticker import GetTickerRequest as GetTickerRequest
    from .get_tickers import GetTickersRequest as GetTickersRequest
    from .get_trades import GetTradesRequest as GetTradesRequest
    from .get_option_trades import GetOptionTradesRequest as GetOptionTradesRequest
    from .channel_candle import SubscribeCandleRequest as SubscribeCandleRequest
    from .channel_trades_all import SubscribeTradesAllRequest as SubscribeTradesAllRequest
    from .channel_bbo_tbt import SubscribeBboTbtRequest as SubscribeBboTbtRequest
    from .channel_books import SubscribeBooksRequest as SubscribeBooksRequest
    from .channel_books_l2_tbt import SubscribeBooksL2TbtRequest as SubscribeBooksL2TbtRequest
    from .channel_books_rpi import SubscribeBooksRpiRequest as SubscribeBooksRpiRequest
    from .channel_books_rpi import RpiOrderBookChange as RpiOrderBookChange
    from .channel_books5 import SubscribeBooks5Request as SubscribeBooks5Request
    from .channel_books5 import OrderBookOfFive as OrderBookOfFive
    from .channel_books50_l2_tbt import SubscribeBooks50L2TbtRequest as SubscribeBooks50L2TbtRequest
    from .channel_call_auction_details import (
        SubscribeCallAuctionDetailsRequest as SubscribeCallAuctionDetailsRequest,
    )
    from .channel_option_trades import SubscribeOptionTradesRequest as SubscribeOptionTradesRequest
    from .channel_sbe_bbo_tbt import SubscribeSbeBboTbtRequest as SubscribeSbeBboTbtRequest
    from .channel_sbe_bbo_tbt import SbeBestPrices as SbeBestPrices
    from .channel_sbe_books_l2_tbt import (
        SubscribeSbeBooksL2TbtRequest as SubscribeSbeBooksL2TbtRequest,
    )
    from .channel_sbe_books_l2_tbt import SbeOrderBookChange as SbeOrderBookChange
    from .channel_sbe_trades import SubscribeSbeTradesRequest as SubscribeSbeTradesRequest
    from .channel_sbe_trades import SbeTrade as SbeTrade
    from .channel_tickers import SubscribeTickersRequest as SubscribeTickersRequest
    from .channel_trades import SubscribeTradesRequest as SubscribeTradesRequest
    from .channel_trades import PushedTrade as PushedTrade

_PLACES = {
    "OrderBookLevel": "_market",
    "OrderBook": "_market",
    "FullOrderBookLevel": "_market",
    "RpiOrderBookLevel": "_market",
    "CallAuction": "_market",
    "Candlestick": "_market",
    "MarketTrade": "_market",
    "Ticker": "_market",
    "OptionTrade": "_market",
    "OrderBookChange": "_market",
    "GetOrderBookRequest": "get_order_book",
    "GetFullOrderBookRequest": "get_full_order_book",
    "FullOrderBook": "get_full_order_book",
    "GetRpiOrderBookRequest": "get_rpi_order_book",
    "RpiOrderBook": "get_rpi_order_book",
    "GetSbeOrderBookRequest": "get_sbe_order_book",
    "SbeOrderBook": "get_sbe_order_book",
    "GetCallAuctionDetailsRequest": "get_call_auction_details",
    "GetCandlesticksRequest": "get_candlesticks",
    "GetCandlesticksHistoryRequest": "get_candlesticks_history",
    "GetTradesHistoryRequest": "get_trades_history",
    "GetOptionTradesByFamilyRequest": "get_option_trades_by_family",
    "OptionFamilyTrade": "get_option_trades_by_family",
    "OptionFamilyTrades": "get_option_trades_by_family",
    "GetPlatformVolumeRequest": "get_platform_volume",
    "PlatformVolume": "get_platform_volume",
    "GetTickerRequest": "get_ticker",
    "GetTickersRequest": "get_tickers",
    "GetTradesRequest": "get_trades",
    "GetOptionTradesRequest": "get_option_trades",
    "SubscribeCandleRequest": "channel_candle",
    "SubscribeTradesAllRequest": "channel_trades_all",
    "SubscribeBboTbtRequest": "channel_bbo_tbt",
    "SubscribeBooksRequest": "channel_books",
    "SubscribeBooksL2TbtRequest": "channel_books_l2_tbt",
    "SubscribeBooksRpiRequest": "channel_books_rpi",
    "RpiOrderBookChange": "channel_books_rpi",
    "SubscribeBooks5Request": "channel_books5",
    "OrderBookOfFive": "channel_books5",
    "SubscribeBooks50L2TbtRequest": "channel_books50_l2_tbt",
    "SubscribeCallAuctionDetailsRequest": "channel_call_auction_details",
    "SubscribeOptionTradesRequest": "channel_option_trades",
    "SubscribeSbeBboTbtRequest": "channel_sbe_bbo_tbt",
    "SbeBestPrices": "channel_sbe_bbo_tbt",
    "SubscribeSbeBooksL2TbtRequest": "channel_sbe_books_l2_tbt",
    "SbeOrderBookChange": "channel_sbe_books_l2_tbt",
    "SubscribeSbeTradesRequest": "channel_sbe_trades",
    "SbeTrade": "channel_sbe_trades",
    "SubscribeTickersRequest": "channel_tickers",
    "SubscribeTradesRequest": "channel_trades",
    "PushedTrade": "channel_trades",
}

__all__ = [
    "OrderBookLevel",
    "OrderBook",
    "FullOrderBookLevel",
    "RpiOrderBookLevel",
    "CallAuction",
    "Candlestick",
    "MarketTrade",
    "Ticker",
    "OptionTrade",
    "OrderBookChange",
    "GetOrderBookRequest",
    "GetFullOrderBookRequest",
    "FullOrderBook",
    "GetRpiOrderBookRequest",
    "RpiOrderBook",
    "GetSbeOrderBookRequest",
    "SbeOrderBook",
    "GetCallAuctionDetailsRequest",
    "GetCandlesticksRequest",
    "GetCandlesticksHistoryRequest",
    "GetTradesHistoryRequest",
    "GetOptionTradesByFamilyRequest",
    "OptionFamilyTrade",
    "OptionFamilyTrades",
    "GetPlatformVolumeRequest",
    "PlatformVolume",
    "GetTickerRequest",
    "GetTickersRequest",
    "GetTradesRequest",
    "GetOptionTradesRequest",
    "SubscribeCandleRequest",
    "SubscribeTradesAllRequest",
    "SubscribeBboTbtRequest",
    "SubscribeBooksRequest",
    "SubscribeBooksL2TbtRequest",
    "SubscribeBooksRpiRequest",
    "RpiOrderBookChange",
    "SubscribeBooks5Request",
    "OrderBookOfFive",
    "SubscribeBooks50L2TbtRequest",
    "SubscribeCallAuctionDetailsRequest",
    "SubscribeOptionTradesRequest",
    "SubscribeSbeBboTbtRequest",
    "SbeBestPrices",
    "SubscribeSbeBooksL2TbtRequest",
    "SbeOrderBookChange",
    "SubscribeSbeTradesRequest",
    "SbeTrade",
    "SubscribeTickersRequest",
    "SubscribeTradesRequest",
    "PushedTrade",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
