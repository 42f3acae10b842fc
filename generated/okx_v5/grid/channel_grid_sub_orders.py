# Made from spec/channels/business/grid-sub-orders.yaml, not to be edited; make it again with: make generate
"""grid.grid_sub_orders: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel
from .._runtime.streams.follow_up import FollowUpQuery


class SubscribeGridSubOrdersRequest(Request):
    """The parameters of grid.grid_sub_orders.

    Args:
        algo_id (algoId): ID of the grid.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-sub-orders-channel
    """

    __slots__ = ()
    _label = "grid.grid_sub_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-sub-orders-channel"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
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

    algo_id = TextField("algoId")
    """ID of the grid."""


class PushedGridSubOrder(Item):
    """An order of a grid after an event."""

    _accFillSz: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _ctVal: WireText = UNSET
    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _groupId: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _ordId: WireText = UNSET
    _ordType: WireText = UNSET
    _pTime: WireText = UNSET
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
    p_time = TimeField("pTime")
    """When it was pushed."""


CHANNEL: Channel[PushedGridSubOrder] = Channel(
    key="business/grid-sub-orders",
    names=("grid-sub-orders",),
    path="/ws/v5/business",
    login=True,
    resource="grid",
    name="grid_sub_orders",
    summary="Orders that a grid places, as they change.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-sub-orders-channel",
    kind="increment",
    item_key=(),
    snapshot="GET /api/v5/tradingBot/grid/sub-orders",
    follow_ups=(
        FollowUpQuery(
            "GET /api/v5/tradingBot/grid/sub-orders",
            of=("algoId",),
            values=(("algoOrdType", ("grid", "contract_grid")), ("type", ("live",))),
        ),
        FollowUpQuery(
            "GET /api/v5/tradingBot/grid/sub-orders",
            of=("algoId",),
            values=(("algoOrdType", ("grid", "contract_grid")), ("type", ("filled",))),
            back=("cTime", 604800),
            changed="uTime",
        ),
    ),
    connections=None,
    per_connection=None,
    request=SubscribeGridSubOrdersRequest,
    item=PushedGridSubOrder,
    parameter="",
)
"""Orders that a grid places, as they change.

Nothing is pushed of what was there before: `get_sub_orders` has it, of the type `live`. Pushes
without rows mean nothing; ignore them.

Each push changes the state that the pushes before it made. No push tells the whole state: GET
/api/v5/tradingBot/grid/sub-orders does.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
/api/v5/tradingBot/grid/sub-orders, of algoOrdType grid, contract_grid and type live; GET
/api/v5/tradingBot/grid/sub-orders, of algoOrdType grid, contract_grid and type filled, what has
changed since the gap began, as far back as a `cTime` 7 days before it.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-sub-orders-channel
"""
