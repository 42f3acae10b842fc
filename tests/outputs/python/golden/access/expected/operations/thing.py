"""The operations of thing, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.thing import News, PlacedOrder, ServerTime


def _models() -> ModuleType:
    from ..models import thing

    return thing


PLACE_ORDER: Operation[PlacedOrder] = Operation(
    method="POST",
    path="/api/v5/thing/order",
    resource="thing",
    name="place_order",
    summary="Place an order.",
    documentation="https://tiny.test/docs#order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(
        RateLimit(60, 2, ("user", "instrument"), excluding=("OPTION", "SPOT")),
        RateLimit(20, 1, ("user", "instrument-family"), counts="orders", only=("OPTION",)),
        RateLimit(4, 2, ("user", "instrument"), role="lead-trader"),
        RateLimit(50, 2, ("user",), counts="orders", when=(("fast", True), ("kind", "RFQ"))),
    ),
    models=_models,
    request="PlaceOrderRequest",
    item="PlacedOrder",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_TIME: Operation[ServerTime] = Operation(
    method="GET",
    path="/api/v5/thing/time",
    resource="thing",
    name="get_time",
    summary="Get the time.",
    documentation="https://tiny.test/docs#time",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(10, 2, ("ip", "instrument-type")),),
    models=_models,
    request="GetTimeRequest",
    item="ServerTime",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_NEWS: Operation[News] = Operation(
    method="GET",
    path="/api/v5/thing/news",
    resource="thing",
    name="get_news",
    summary="Get the news.",
    documentation="https://tiny.test/docs#news",
    permission="read",
    private=False,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(
        RateLimit(5, 2, ("user",), keys=True),
        RateLimit(3, 2, ("ip",), keys=False),
    ),
    models=_models,
    request="GetNewsRequest",
    item="News",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
