# Made from spec/paths/tradingBot/grid/cancel-close-order.yaml, not to be edited; make it again with: make generate
"""grid.cancel_close_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class CancelGridCloseOrderRequest(Request):
    """The parameters of grid.cancel_close_order.

    Args:
        algo_id (algoId): ID of the grid.
        ord_id (ordId): ID of the closing order, as `close_position` gave it.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-cancel-close-position-order-for-contract-grid
    """

    __slots__ = ()
    _label = "grid.cancel_close_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-cancel-close-position-order-for-contract-grid"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        ord_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "ordId": ord_id,
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
        ord_id = wire.get("ordId", UNSET)
        if ord_id is UNSET:
            raise cls.refusal(at, "ordId", "is required")
        if not isinstance(ord_id, str):
            raise cls.refusal(at, "ordId", "must be a string")
        if len(ord_id) < 1:
            raise cls.refusal(at, "ordId", "must have at least 1 character")

    algo_id = TextField("algoId")
    """ID of the grid."""
    ord_id = TextField("ordId")
    """ID of the closing order, as `close_position` gave it."""


class CancelledGridCloseOrder(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _ordId: WireText = UNSET
    _tag: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    ord_id = TextField("ordId")
    """ID of the closing order."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[CancelledGridCloseOrder] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/cancel-close-order",
    resource="grid",
    name="cancel_close_order",
    summary="Cancel the order that closes the position of a stopped contract grid.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-cancel-close-position-order-for-contract-grid",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId", "algoId"),
        ask="GET /api/v5/tradingBot/grid/sub-orders",
        asked_by=("ordId", "algoId"),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=CancelGridCloseOrderRequest,
    item=CancelledGridCloseOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
