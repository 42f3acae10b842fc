# Made from spec/paths/tradingBot/grid/sub-orders.yaml, not to be edited; make it again with: make generate
"""grid.get_sub_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import IntegerField, TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._grid_orders import GridSubOrder


class GetSubOrdersRequest(Request):
    """The parameters of grid.get_sub_orders.

    Args:
        algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on contracts.
        algo_id (algoId): ID of the grid.
        type: Which orders to list, `live` those not yet filled, `filled` those that are.
        group_id (groupId): Only orders of this group.
        after: Only orders older than the one with this `ordId`.
        before: Only orders newer than the one with this `ordId`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-sub-orders
    """

    __slots__ = ()
    _label = "grid.get_sub_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-sub-orders"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        algo_id: str,
        type: OneOf[Literal["live", "filled"]],
        group_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoOrdType": algo_ord_type,
            "algoId": algo_id,
            "type": type,
        }
        if group_id is not None:
            wire["groupId"] = group_id
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("grid", "contract_grid") and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'grid' or 'contract_grid'")
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        type = wire.get("type", UNSET)
        if type is UNSET:
            raise cls.refusal(at, "type", "is required")
        if not isinstance(type, str):
            raise cls.refusal(at, "type", "must be a string")
        if type not in ("live", "filled") and not is_undescribed(type):
            raise cls.refusal(at, "type", "must be 'live' or 'filled'")
        group_id = wire.get("groupId", UNSET)
        if group_id is not UNSET:
            if not isinstance(group_id, str):
                raise cls.refusal(at, "groupId", "must be a string")
            if len(group_id) < 1:
                raise cls.refusal(at, "groupId", "must have at least 1 character")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
            if len(after) < 1:
                raise cls.refusal(at, "after", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
            if len(before) < 1:
                raise cls.refusal(at, "before", "must have at least 1 character")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    algo_ord_type = TextField("algoOrdType")
    """Kind of grid, `grid` on spot or `contract_grid` on contracts."""
    algo_id = TextField("algoId")
    """ID of the grid."""
    type = TextField("type")
    """Which orders to list, `live` those not yet filled, `filled` those that are."""
    group_id = TextField("groupId")
    """Only orders of this group."""
    after = TextField("after")
    """Only orders older than the one with this `ordId`."""
    before = TextField("before")
    """Only orders newer than the one with this `ordId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[GridSubOrder] = Operation(
    method="GET",
    path="/api/v5/tradingBot/grid/sub-orders",
    resource="grid",
    name="get_sub_orders",
    summary="List the orders that a grid has placed.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-sub-orders",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetSubOrdersRequest,
    item=GridSubOrder,
    reply=Reply,
    data="list",
    pages=Cursor("ordId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
