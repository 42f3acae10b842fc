# Made from spec/paths/tradingBot/recurring/stop-order-algo.yaml, not to be edited; make it again with: make generate
"""recurring_buy.stop_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_dict, is_list
from .._runtime.models.fields import ObjectsField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Batch, Place, Request

if TYPE_CHECKING:
    from ..types._recurring_buy import RecurringBuyOrderToStopDict


class RecurringBuyOrderToStop(Request):
    """A recurring buy to stop.

    Args:
        algo_id (algoId): ID of the recurring buy.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order
    """

    __slots__ = ()
    _label = "RecurringBuyOrderToStop"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")

    algo_id = TextField("algoId")
    """ID of the recurring buy."""


class StopRecurringBuyOrdersRequest(Batch):
    """The parameters of recurring_buy.stop_orders.

    Args:
        orders: The recurring buys to stop.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order
    """

    __slots__ = ()
    _label = "recurring_buy.stop_orders"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order"

    @exact_arguments
    def __init__(
        self,
        *,
        orders: Sequence[RecurringBuyOrderToStop | RecurringBuyOrderToStopDict | Mapping[str, Any]],
    ) -> None:
        wire: dict[str, Any] = {
            "orders": self._objects("orders", RecurringBuyOrderToStop, orders),
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
        if len(orders) > 10:
            raise cls.refusal(at, "orders", "must have at most 10 elements")
        for index, each in enumerate(orders):
            if not is_dict(each):
                raise cls.refusal(at, "orders", "must be RecurringBuyOrderToStop or a dict", index)

    orders = ObjectsField("orders", RecurringBuyOrderToStop)
    """The recurring buys to stop."""


class StoppedRecurringBuyOrder(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _tag: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the recurring buy."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    tag = TextField("tag")
    """Your own order tag. Deprecated."""


OPERATION: Operation[StoppedRecurringBuyOrder] = Operation(
    method="POST",
    path="/api/v5/tradingBot/recurring/stop-order-algo",
    resource="recurring_buy",
    name="stop_orders",
    summary="Stop up to 10 recurring buys.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "each",
        by=("algoId",),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/recurring/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=StopRecurringBuyOrdersRequest,
    item=StoppedRecurringBuyOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
