# Made from spec/, not to be edited; make it again with: make generate
"""Trading two instruments as one spread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._market import SpreadCandlestick as SpreadCandlestick
    from .get_candlesticks import GetCandlesticksRequest as GetCandlesticksRequest
    from .get_candlesticks_history import (
        GetCandlesticksHistoryRequest as GetCandlesticksHistoryRequest,
    )
    from .get_ticker import GetTickerRequest as GetTickerRequest
    from .get_ticker import SpreadTicker as SpreadTicker
    from .amend_order import AmendSpreadOrderRequest as AmendSpreadOrderRequest
    from .amend_order import AmendedSpreadOrder as AmendedSpreadOrder
    from .get_order import GetOrderRequest as GetOrderRequest
    from .get_order import SpreadOrder as SpreadOrder

_PLACES = {
    "SpreadCandlestick": "_market",
    "GetCandlesticksRequest": "get_candlesticks",
    "GetCandlesticksHistoryRequest": "get_candlesticks_history",
    "GetTickerRequest": "get_ticker",
    "SpreadTicker": "get_ticker",
    "AmendSpreadOrderRequest": "amend_order",
    "AmendedSpreadOrder": "amend_order",
    "GetOrderRequest": "get_order",
    "SpreadOrder": "get_order",
}

__all__ = [
    "SpreadCandlestick",
    "GetCandlesticksRequest",
    "GetCandlesticksHistoryRequest",
    "GetTickerRequest",
    "SpreadTicker",
    "AmendSpreadOrderRequest",
    "AmendedSpreadOrder",
    "GetOrderRequest",
    "SpreadOrder",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
