"""The operations of thing, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.thing import PlacedOrder


def _models() -> ModuleType:
    from ..models import thing

    return thing


PLACE_ORDER: Operation[PlacedOrder] = Operation(
    method="POST",
    path="/api/v5/thing/place-order",
    resource="thing",
    name="place_order",
    summary="Place an order.",
    documentation="https://tiny.test/docs#place-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    models=_models,
    request="PlaceOrderRequest",
    item="PlacedOrder",
    reply="PlaceOrderReply",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_NAMES: Operation[str] = Operation(
    method="GET",
    path="/api/v5/thing/names",
    resource="thing",
    name="get_names",
    summary="Get the names.",
    documentation="https://tiny.test/docs#names",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    models=_models,
    request="GetNamesRequest",
    item=str,
    reply="NamesReply",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
