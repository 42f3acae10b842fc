# Made from spec/paths/tradingBot/grid/positions.yaml, not to be edited; make it again with: make generate
"""grid.get_positions: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._grid_orders import GridPosition


class GetPositionsRequest(Request):
    """The parameters of grid.get_positions.

    Args:
        algo_ord_type (algoOrdType): Kind of grid; only `contract_grid`, on contracts, has
            positions.
        algo_id (algoId): ID of the grid.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-positions
    """

    __slots__ = ()
    _label = "grid.get_positions"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-positions"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_ord_type: OneOf[Literal["contract_grid"]],
        algo_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoOrdType": algo_ord_type,
            "algoId": algo_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("contract_grid",) and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'contract_grid'")
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")

    algo_ord_type = TextField("algoOrdType")
    """Kind of grid; only `contract_grid`, on contracts, has positions."""
    algo_id = TextField("algoId")
    """ID of the grid."""


OPERATION: Operation[GridPosition] = Operation(
    method="GET",
    path="/api/v5/tradingBot/grid/positions",
    resource="grid",
    name="get_positions",
    summary="Get the position of a contract grid.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-positions",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetPositionsRequest,
    item=GridPosition,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
