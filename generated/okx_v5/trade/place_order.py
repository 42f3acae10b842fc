# Made from spec/paths/trade/order.yaml, not to be edited; make it again with: make generate
"""trade.place_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Time
from .._runtime.models.fields import MicrosecondTimeField, TimeField
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import HeaderRequest, Place
from ._orders import PlaceOrderRequest, PlacedOrder

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class PlaceOrderHeaders(HeaderRequest):
    """The headers of trade.place_order.

    Args:
        exp_time (expTime): The latest moment to carry this out, by the exchange's clock. A request
            that arrives, or comes up, later is refused with 50036 and has no effect.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order
    """

    __slots__ = ()
    _label = "trade.place_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order"

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


class PlaceOrderReply(Reply[PlacedOrder]):
    """The items of an answer, and what stands beside them."""

    __slots__ = ()

    in_time = MicrosecondTimeField("inTime")
    """When the gateway had received and authenticated the request."""
    out_time = MicrosecondTimeField("outTime")
    """When the gateway sent the answer."""


OPERATION: Operation[PlacedOrder] = Operation(
    method="POST",
    path="/api/v5/trade/order",
    resource="trade",
    name="place_order",
    summary="Place one limit, market, post-only, FOK or IOC order on the order book.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId", "clOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/trade/order",
        asked_by=("clOrdId",),
        asked_with=("instId",),
    ),
    rate_limits=(
        RateLimit(60, 2, ("user", "instrument"), excluding=("OPTION",)),
        RateLimit(60, 2, ("user", "instrument-family"), only=("OPTION",)),
        RateLimit(4, 2, ("user", "instrument"), role="lead-trader"),
        RateLimit(
            1000,
            2,
            ("user",),
            counts="orders",
            excluding=("SPOT", "MARGIN"),
            group="new-and-amended-orders",
        ),
    ),
    request=PlaceOrderRequest,
    item=PlacedOrder,
    reply=PlaceOrderReply,
    data="list",
    pages=None,
    headers=PlaceOrderHeaders,
    header_names=("exp_time",),
    batch_of=None,
)
