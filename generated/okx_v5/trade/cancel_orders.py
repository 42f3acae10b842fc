# Made from spec/paths/trade/cancel-batch-orders.yaml, not to be edited; make it again with: make generate
"""trade.cancel_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import is_dict, is_list
from .._runtime.models.fields import MicrosecondTimeField, ObjectsField
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Batch, Place
from ._order_changes import CancelOrderRequest, CancelledOrder

if TYPE_CHECKING:
    from ..types._trade import CancelOrderDict


class CancelOrdersRequest(Batch):
    """The parameters of trade.cancel_orders.

    Args:
        orders: The orders to cancel.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders
    """

    __slots__ = ()
    _label = "trade.cancel_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        orders: Sequence[CancelOrderRequest | CancelOrderDict | Mapping[str, Any]],
    ) -> None:
        wire: dict[str, Any] = {
            "orders": self._objects("orders", CancelOrderRequest, orders),
        }
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        orders = wire.get("orders", UNSET)
        if orders is UNSET:
            raise cls.refusal(at, "orders", "is required")
        if not is_list(orders):
            raise cls.refusal(at, "orders", "must be a list")
        if len(orders) < 1:
            raise cls.refusal(at, "orders", "must have at least 1 element")
        if len(orders) > 20:
            raise cls.refusal(at, "orders", "must have at most 20 elements")
        for index, each in enumerate(orders):
            if not is_dict(each):
                raise cls.refusal(at, "orders", "must be CancelOrderRequest or a dict", index)

    orders = ObjectsField("orders", CancelOrderRequest)
    """The orders to cancel."""


class CancelOrdersReply(Reply[CancelledOrder]):
    """The items of an answer, and what stands beside them."""

    __slots__ = ()

    in_time = MicrosecondTimeField("inTime")
    """When the gateway had received and authenticated the request."""
    out_time = MicrosecondTimeField("outTime")
    """When the gateway sent the answer."""


def _single() -> Operation[Any]:
    from .cancel_order import OPERATION as SINGLE

    return SINGLE


OPERATION: Operation[CancelledOrder] = Operation(
    method="POST",
    path="/api/v5/trade/cancel-batch-orders",
    resource="trade",
    name="cancel_orders",
    summary="Cancel up to 20 orders.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "each",
        by=("ordId", "clOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/trade/order",
        asked_by=("ordId", "clOrdId"),
        asked_with=("instId",),
    ),
    rate_limits=(
        RateLimit(300, 2, ("user", "instrument"), counts="orders", excluding=("OPTION",)),
        RateLimit(300, 2, ("user", "instrument-family"), counts="orders", only=("OPTION",)),
    ),
    request=CancelOrdersRequest,
    item=CancelledOrder,
    reply=CancelOrdersReply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=_single,
)
