# Made from spec/paths/trade/order.yaml, not to be edited; make it again with: make generate
"""trade.get_order: the operation and its models."""

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
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._orders import Order

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class GetOrderRequest(Request):
    """The parameters of trade.get_order.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT`; one that is still traded.
        ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it counts if both are
            given.
        cl_ord_id (clOrdId): Your own order ID. Either it or `ordId` is required.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details
    """

    __slots__ = ()
    _label = "trade.get_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if ord_id is not None:
            wire["ordId"] = ord_id
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")
            if MATCH_6B4283FD(cl_ord_id) is None:
                raise cls.refusal(at, "clOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        if ord_id is UNSET and cl_ord_id is UNSET:
            raise cls.refusal(
                at,
                "ordId, clOrdId",
                "are alternatives: at least one of ord_id or cl_ord_id is required",
            )

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT`; one that is still traded."""
    ord_id = TextField("ordId")
    """ID of the order. Either it or `clOrdId` is required; it counts if both are given."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID. Either it or `ordId` is required."""


OPERATION: Operation[Order] = Operation(
    method="GET",
    path="/api/v5/trade/order",
    resource="trade",
    name="get_order",
    summary="Get one order of the order book by its ID or your own, with its state and fills.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one", by=("ordId", "clOrdId")),
    rate_limits=(
        RateLimit(60, 2, ("user", "instrument"), excluding=("OPTION",)),
        RateLimit(60, 2, ("user", "instrument-family"), only=("OPTION",)),
    ),
    request=GetOrderRequest,
    item=Order,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
