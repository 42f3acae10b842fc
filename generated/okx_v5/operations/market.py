"""The operations of market, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Cursor, Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.market import Candlestick, OrderBook, Ticker


def _models() -> ModuleType:
    from ..models import market

    return market


GET_CANDLESTICKS: Operation[Candlestick] = Operation(
    method="GET",
    path="/api/v5/market/candles",
    resource="market",
    name="get_candlesticks",
    summary="Get the latest candlesticks of an instrument, at most 1,440 of a bar size.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(40, 2, ("ip",)),),
    models=_models,
    request="GetCandlesticksRequest",
    item="Candlestick",
    reply="",
    data="list",
    cursor=Cursor("ts"),
    headers="",
    header_names=(),
    batch_of=None,
)
GET_ORDER_BOOK: Operation[OrderBook] = Operation(
    method="GET",
    path="/api/v5/market/books",
    resource="market",
    name="get_order_book",
    summary="Get the order book of an instrument.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(40, 2, ("ip",)),),
    models=_models,
    request="GetOrderBookRequest",
    item="OrderBook",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_SBE_ORDER_BOOK: Operation[bytes] = Operation(
    method="GET",
    path="/api/v5/market/books-sbe",
    resource="market",
    name="get_sbe_order_book",
    summary="Get the first 400 levels of an order book in binary form (SBE).",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data-sbe-order-book",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(10, 10, ("ip", "instrument")),),
    models=_models,
    request="GetSbeOrderBookRequest",
    item=bytes,
    reply="",
    data="bytes",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_TICKERS: Operation[Ticker] = Operation(
    method="GET",
    path="/api/v5/market/tickers",
    resource="market",
    name="get_tickers",
    summary="Get price, best bid and ask and 24-hour volume of all instruments of a type.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    models=_models,
    request="GetTickersRequest",
    item="Ticker",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
