# Made from spec/paths/tradingBot/grid/stop-order-algo.yaml, not to be edited; make it again with: make generate
"""grid.stop_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

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
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._grid import GridOrderToStopDict


class GridOrderToStop(Request):
    """A grid to stop, and what becomes of its holdings.

    Args:
        algo_id (algoId): ID of the grid.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on contracts.
        stop_type (stopType): What becomes of the holdings: `1` sells the base currency of a spot
            grid, or closes all positions of a contract grid, at market price; `2` keeps them.
            Positions that are kept can be closed later with `close_position`.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order
    """

    __slots__ = ()
    _label = "GridOrderToStop"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        inst_id: str,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        stop_type: OneOf[Literal["1", "2"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "instId": inst_id,
            "algoOrdType": algo_ord_type,
            "stopType": stop_type,
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
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("grid", "contract_grid") and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'grid' or 'contract_grid'")
        stop_type = wire.get("stopType", UNSET)
        if stop_type is UNSET:
            raise cls.refusal(at, "stopType", "is required")
        if not isinstance(stop_type, str):
            raise cls.refusal(at, "stopType", "must be a string")
        if stop_type not in ("1", "2") and not is_undescribed(stop_type):
            raise cls.refusal(at, "stopType", "must be '1' or '2'")

    algo_id = TextField("algoId")
    """ID of the grid."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of grid, `grid` on spot or `contract_grid` on contracts."""
    stop_type = TextField("stopType")
    """What becomes of the holdings: `1` sells the base currency of a spot grid, or closes all
    positions of a contract grid, at market price; `2` keeps them. Positions that are kept can be
    closed later with `close_position`.
    """


class StopGridOrdersRequest(Batch):
    """The parameters of grid.stop_orders.

    Args:
        orders: The grids to stop.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order
    """

    __slots__ = ()
    _label = "grid.stop_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        orders: Sequence[GridOrderToStop | GridOrderToStopDict | Mapping[str, Any]],
    ) -> None:
        wire: dict[str, Any] = {
            "orders": self._objects("orders", GridOrderToStop, orders),
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
                raise cls.refusal(at, "orders", "must be GridOrderToStop or a dict", index)

    orders = ObjectsField("orders", GridOrderToStop)
    """The grids to stop."""


class StoppedGridOrder(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _tag: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[StoppedGridOrder] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/stop-order-algo",
    resource="grid",
    name="stop_orders",
    summary="Stop up to 10 grids.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "each",
        by=("algoId", "algoClOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/grid/orders-algo-details",
        asked_by=("algoId",),
        asked_with=("algoOrdType",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=StopGridOrdersRequest,
    item=StoppedGridOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
