# Made from spec/paths/tradingBot/grid/orders-algo-history.yaml, not to be edited; make it again with: make generate
"""grid.get_orders_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

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
from ._grid_orders import GridOrder


class GetOrdersHistoryRequest(Request):
    """The parameters of grid.get_orders_history.

    Args:
        algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on contracts.
        algo_id (algoId): Only the grid with this ID.
        inst_id (instId): Only grids on this instrument, such as `BTC-USDT`.
        inst_type (instType): Only grids on this instrument type.
        after: Only grids older than the one with this `algoId`.
        before: Only grids newer than the one with this `algoId`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-history
    """

    __slots__ = ()
    _label = "grid.get_orders_history"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-history"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        algo_id: str | None = None,
        inst_id: str | None = None,
        inst_type: Optional[OneOf[Literal["SPOT", "MARGIN", "FUTURES", "SWAP"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoOrdType": algo_ord_type,
        }
        if algo_id is not None:
            wire["algoId"] = algo_id
        if inst_id is not None:
            wire["instId"] = inst_id
        if inst_type is not None:
            wire["instType"] = inst_type
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
        if algo_id is not UNSET:
            if not isinstance(algo_id, str):
                raise cls.refusal(at, "algoId", "must be a string")
            if len(algo_id) < 1:
                raise cls.refusal(at, "algoId", "must have at least 1 character")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SPOT", "MARGIN", "FUTURES", "SWAP") and not is_undescribed(
                inst_type
            ):
                raise cls.refusal(at, "instType", "must be 'SPOT', 'MARGIN', 'FUTURES' or 'SWAP'")
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
    """Only the grid with this ID."""
    inst_id = TextField("instId")
    """Only grids on this instrument, such as `BTC-USDT`."""
    inst_type = TextField("instType")
    """Only grids on this instrument type."""
    after = TextField("after")
    """Only grids older than the one with this `algoId`."""
    before = TextField("before")
    """Only grids newer than the one with this `algoId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[GridOrder] = Operation(
    method="GET",
    path="/api/v5/tradingBot/grid/orders-algo-history",
    resource="grid",
    name="get_orders_history",
    summary="List the grids that have stopped.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetOrdersHistoryRequest,
    item=GridOrder,
    reply=Reply,
    data="list",
    pages=Cursor("algoId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
