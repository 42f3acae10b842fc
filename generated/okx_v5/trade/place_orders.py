# Made from spec/paths/trade/batch-orders.yaml, not to be edited; make it again with: make generate
"""trade.place_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_distinct
from .._runtime.models.convert import Time, is_dict, is_list
from .._runtime.models.fields import MicrosecondTimeField, ObjectsField, TimeField
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Batch, HeaderRequest, Place
from ._orders import PlaceOrderRequest, PlacedOrder

if TYPE_CHECKING:
    from ..types._trade import PlaceOrderDict

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class PlaceOrdersRequest(Batch):
    """The parameters of trade.place_orders.

    Args:
        orders: The orders to place. No two of them may have the same `clOrdId`.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders
    """

    __slots__ = ()
    _label = "trade.place_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        orders: Sequence[PlaceOrderRequest | PlaceOrderDict | Mapping[str, Any]],
    ) -> None:
        wire: dict[str, Any] = {
            "orders": self._objects("orders", PlaceOrderRequest, orders),
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
                raise cls.refusal(at, "orders", "must be PlaceOrderRequest or a dict", index)
        if not is_distinct(orders, "clOrdId"):
            raise cls.refusal(at, "orders", "must not have two elements with the same cl_ord_id")

    orders = ObjectsField("orders", PlaceOrderRequest)
    """The orders to place. No two of them may have the same `clOrdId`."""


class PlaceOrdersHeaders(HeaderRequest):
    """The headers of trade.place_orders.

    Args:
        exp_time (expTime): The latest moment to carry this out, by the exchange's clock. A request
            that arrives, or comes up, later is refused with 50036 and has no effect.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders
    """

    __slots__ = ()
    _label = "trade.place_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        exp_time: Time | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if exp_time is not None:
            wire["expTime"] = self._time("expTime", exp_time)
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        exp_time = wire.get("expTime", UNSET)
        if exp_time is not UNSET:
            if not isinstance(exp_time, str):
                raise cls.refusal(
                    at, "expTime", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(exp_time) is None:
                raise cls.refusal(
                    at,
                    "expTime",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )

    exp_time = TimeField("expTime")
    """The latest moment to carry this out, by the exchange's clock. A request that arrives, or
    comes up, later is refused with 50036 and has no effect.
    """


class PlaceOrdersReply(Reply[PlacedOrder]):
    """The items of an answer, and what stands beside them."""

    __slots__ = ()

    in_time = MicrosecondTimeField("inTime")
    """When the gateway had received and authenticated the request."""
    out_time = MicrosecondTimeField("outTime")
    """When the gateway sent the answer."""


def _single() -> Operation[Any]:
    from .place_order import OPERATION as SINGLE

    return SINGLE


OPERATION: Operation[PlacedOrder] = Operation(
    method="POST",
    path="/api/v5/trade/batch-orders",
    resource="trade",
    name="place_orders",
    summary="Place up to 20 limit or market orders in one request.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "each",
        by=("ordId", "clOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/trade/order",
        asked_by=("clOrdId",),
        asked_with=("instId",),
    ),
    rate_limits=(
        RateLimit(300, 2, ("user", "instrument"), counts="orders", excluding=("OPTION",)),
        RateLimit(300, 2, ("user", "instrument-family"), counts="orders", only=("OPTION",)),
        RateLimit(4, 2, ("user", "instrument"), counts="orders", role="lead-trader"),
        RateLimit(
            1000,
            2,
            ("user",),
            counts="orders",
            excluding=("SPOT", "MARGIN"),
            group="new-and-amended-orders",
        ),
    ),
    request=PlaceOrdersRequest,
    item=PlacedOrder,
    reply=PlaceOrdersReply,
    data="list",
    pages=None,
    headers=PlaceOrdersHeaders,
    header_names=("exp_time",),
    batch_of=_single,
)
