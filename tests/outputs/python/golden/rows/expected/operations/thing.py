"""The operations of thing, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.thing import Candlestick, OrderBook, TakerFlow


def _models() -> ModuleType:
    from ..models import thing

    return thing


GET_CANDLES: Operation[Candlestick] = Operation(
    method="GET",
    path="/api/v5/thing/candles",
    resource="thing",
    name="get_candles",
    summary="Get candlesticks.",
    documentation="https://tiny.test/docs#candles",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    models=_models,
    request="GetCandlesRequest",
    item="Candlestick",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_BOOKS: Operation[OrderBook] = Operation(
    method="GET",
    path="/api/v5/thing/books",
    resource="thing",
    name="get_books",
    summary="Get the order book.",
    documentation="https://tiny.test/docs#books",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    models=_models,
    request="GetBooksRequest",
    item="OrderBook",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_FLOW: Operation[TakerFlow] = Operation(
    method="GET",
    path="/api/v5/thing/flow",
    resource="thing",
    name="get_flow",
    summary="Get the flow of takers.",
    documentation="https://tiny.test/docs#flow",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    models=_models,
    request="GetFlowRequest",
    item="TakerFlow",
    reply="",
    data="one",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
