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
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


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


class GridSubOrder(Item):
    """An order that a grid has placed."""

    _accFillSz: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _ctVal: WireText = UNSET
    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _groupId: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _ordId: WireText = UNSET
    _ordType: WireText = UNSET
    _pnl: WireText = UNSET
    _posSide: WireText = UNSET
    _px: WireText = UNSET
    _rebate: WireText = UNSET
    _rebateCcy: WireText = UNSET
    _side: WireText = UNSET
    _state: WireText = UNSET
    _sz: WireText = UNSET
    _tag: WireText = UNSET
    _tdMode: WireText = UNSET
    _uTime: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of grid, `grid` on spot or `contract_grid` on contracts. Known values: grid,
    contract_grid.
    """
    group_id = TextField("groupId")
    """ID of the group of orders that it belongs to."""
    ord_id = TextField("ordId")
    """ID of the order."""
    c_time = TimeField("cTime")
    """When it was created."""
    u_time = TimeField("uTime")
    """When it last changed."""
    td_mode = TextField("tdMode")
    """Trade mode, the margin mode `cross` or `isolated`, or `cash` without margin. Known values:
    cross, isolated, cash.
    """
    ccy = TextField("ccy")
    """Margin currency, for cross MARGIN orders in Futures mode only."""
    ord_type = TextField("ordType")
    """Order type; `ioc` fills what it can at once, and the rest is cancelled. Known values: market,
    limit, ioc.
    """
    sz = DecimalField("sz")
    """Size of the order."""
    state = TextField("state")
    """State: `live` has no fill, `partially_filled` some, `filled` is filled wholly, `cancelling`
    is being cancelled, `canceled` is. Known values: live, partially_filled, filled, cancelling,
    canceled.
    """
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    px = DecimalField("px")
    """Price of the order."""
    fee = DecimalField("fee")
    """Fee of the order."""
    fee_ccy = TextField("feeCcy")
    """Currency of the fee."""
    rebate = DecimalField("rebate")
    """Rebate of the order."""
    rebate_ccy = TextField("rebateCcy")
    """Currency of the rebate."""
    avg_px = DecimalField("avgPx")
    """Average price of the fills; 0 without any."""
    acc_fill_sz = DecimalField("accFillSz")
    """Size filled in all."""
    pos_side = TextField("posSide")
    """Position side, always `net`. Known values: net, long, short."""
    pnl = DecimalField("pnl")
    """Profit or loss of the order."""
    ct_val = DecimalField("ctVal")
    """Value of a contract; FUTURES and SWAP only."""
    lever = DecimalField("lever")
    """Leverage; 0 for spot."""
    tag = TextField("tag")
    """Your own order tag."""


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
