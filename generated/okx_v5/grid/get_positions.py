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
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


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


class GridPosition(Item):
    """A position of a contract grid."""

    _adl: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _imr: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _last: WireText = UNSET
    _lever: WireText = UNSET
    _liqPx: WireText = UNSET
    _markPx: WireText = UNSET
    _mgnMode: WireText = UNSET
    _mgnRatio: WireText = UNSET
    _mmr: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _pos: WireText = UNSET
    _posSide: WireText = UNSET
    _uTime: WireText = UNSET
    _upl: WireText = UNSET
    _uplRatio: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    c_time = TimeField("cTime")
    """When the grid was created."""
    u_time = TimeField("uTime")
    """When the grid last changed."""
    avg_px = DecimalField("avgPx")
    """Average price of opening."""
    ccy = TextField("ccy")
    """Margin currency."""
    lever = DecimalField("lever")
    """Leverage."""
    liq_px = DecimalField("liqPx")
    """Estimated liquidation price."""
    pos_side = TextField("posSide")
    """Position side, always `net`. Known values: net, long, short."""
    pos = DecimalField("pos")
    """Size of the position, in contracts."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    mgn_ratio = DecimalField("mgnRatio")
    """Maintenance margin ratio."""
    imr = DecimalField("imr")
    """Initial margin."""
    mmr = DecimalField("mmr")
    """Maintenance margin."""
    upl = DecimalField("upl")
    """Unrealized profit or loss."""
    upl_ratio = DecimalField("uplRatio")
    """Unrealized profit or loss as a ratio."""
    last = DecimalField("last")
    """Price of the last trade."""
    notional_usd = DecimalField("notionalUsd")
    """Value in USD."""
    adl = DecimalField("adl")
    """How near the position is to auto-deleveraging, in five levels from 1 (the farthest) to 5."""
    mark_px = DecimalField("markPx")
    """Mark price."""


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
