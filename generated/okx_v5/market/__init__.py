# Made from spec/, not to be edited; make it again with: make generate
"""Prices, order books, candlesticks and trades."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._market import OrderBookLevel as OrderBookLevel
    from .get_order_book import GetOrderBookRequest as GetOrderBookRequest
    from .get_order_book import OrderBook as OrderBook
    from .get_sbe_order_book import GetSbeOrderBookRequest as GetSbeOrderBookRequest
    from .get_candlesticks import GetCandlesticksRequest as GetCandlesticksRequest
    from .get_candlesticks import Candlestick as Candlestick
    from .get_tickers import GetTickersRequest as GetTickersRequest
    from .get_tickers import Ticker as Ticker

_PLACES = {
    "OrderBookLevel": "_market",
    "GetOrderBookRequest": "get_order_book",
    "OrderBook": "get_order_book",
    "GetSbeOrderBookRequest": "get_sbe_order_book",
    "GetCandlesticksRequest": "get_candlesticks",
    "Candlestick": "get_candlesticks",
    "GetTickersRequest": "get_tickers",
    "Ticker": "get_tickers",
}

__all__ = [
    "OrderBookLevel",
    "GetOrderBookRequest",
    "OrderBook",
    "GetSbeOrderBookRequest",
    "GetCandlesticksRequest",
    "Candlestick",
    "GetTickersRequest",
    "Ticker",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
