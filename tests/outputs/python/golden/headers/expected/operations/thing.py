"""The operations of thing, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Cursor, Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.thing import Bill, OrderOfBatch, PlacedOrder, Transfer


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
    rate_limits=(RateLimit(60, 2, ("user",)),),
    models=_models,
    request="PlaceOrderRequest",
    item="PlacedOrder",
    reply="",
    data="list",
    cursor=None,
    headers="PlaceOrderHeaders",
    header_names=("exp_time",),
    batch_of=None,
)
PLACE_ORDERS: Operation[OrderOfBatch] = Operation(
    method="POST",
    path="/api/v5/thing/batch-orders",
    resource="thing",
    name="place_orders",
    summary="Place several orders.",
    documentation="https://tiny.test/docs#batch-orders",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="many",
    rate_limits=(RateLimit(300, 2, ("user",), counts="orders"),),
    models=_models,
    request="PlaceOrdersRequest",
    item="OrderOfBatch",
    reply="",
    data="list",
    cursor=None,
    headers="PlaceOrdersHeaders",
    header_names=("exp_time",),
    batch_of=None,
)
TRANSFER: Operation[Transfer] = Operation(
    method="POST",
    path="/api/v5/thing/transfer",
    resource="thing",
    name="transfer",
    summary="Move funds.",
    documentation="https://tiny.test/docs#transfer",
    permission="withdraw",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(1, 1, ("user", "currency")),),
    models=_models,
    request="TransferRequest",
    item="Transfer",
    reply="",
    data="list",
    cursor=None,
    headers="TransferHeaders",
    header_names=("confirm", "pin_code", "fast", "tags"),
    batch_of=None,
)
GET_BILLS: Operation[Bill] = Operation(
    method="GET",
    path="/api/v5/thing/bills",
    resource="thing",
    name="get_bills",
    summary="Get the bills.",
    documentation="https://tiny.test/docs#bills",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(5, 1, ("user",)),),
    models=_models,
    request="GetBillsRequest",
    item="Bill",
    reply="",
    data="list",
    cursor=Cursor("billId"),
    headers="GetBillsHeaders",
    header_names=("view", "exp_time"),
    batch_of=None,
)
