# Made from spec/channels/business/grid-positions.yaml, not to be edited; make it again with: make generate
"""grid.grid_positions: the channel and its models."""

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


class SubscribeGridPositionsRequest(Request):
    """The parameters of grid.grid_positions.

    Args:
        algo_id (algoId): ID of the grid.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-positions-channel
    """

    __slots__ = ()
    _label = "grid.grid_positions"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-positions-channel"
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


class PushedGridPosition(Item):
    """A position of a contract grid at the time of the push."""

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
    _pTime: WireText = UNSET
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
    p_time = TimeField("pTime")
    """When it was pushed."""


CHANNEL: Channel[PushedGridPosition] = Channel(
    key="business/grid-positions",
    names=("grid-positions",),
    path="/ws/v5/business",
    login=True,
    resource="grid",
    name="grid_positions",
    summary="Position of a contract grid, at first, as events change it and from time to time.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-positions-channel",
    kind="state",
    item_key=("instId",),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeGridPositionsRequest,
    item=PushedGridPosition,
    parameter="",
)
"""Position of a contract grid, at first, as events change it and from time to time.

Pushes without rows mean nothing; ignore them.

Each row has the newest state of its `instId`: those before it may be left out.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-positions-channel
"""
