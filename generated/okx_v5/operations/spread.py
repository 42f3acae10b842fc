"""The operations of spread, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.spread import AmendedSpreadOrder, SpreadOrder


def _models() -> ModuleType:
    from ..models import spread

    return spread


AMEND_ORDER: Operation[AmendedSpreadOrder] = Operation(
    method="POST",
    path="/api/v5/sprd/amend-order",
    resource="spread",
    name="amend_order",
    summary="Change the size or the price of a spread order that is not yet filled.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-amend-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    models=_models,
    request="AmendSpreadOrderRequest",
    item="AmendedSpreadOrder",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_ORDER: Operation[SpreadOrder] = Operation(
    method="GET",
    path="/api/v5/sprd/order",
    resource="spread",
    name="get_order",
    summary="Look up one spread order.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-details",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    models=_models,
    request="GetOrderRequest",
    item="SpreadOrder",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
