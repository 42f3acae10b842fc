# Made from spec/channels/public/liquidation-orders.yaml, not to be edited; make it again with: make generate
"""public.liquidation_orders: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel


class SubscribeLiquidationOrdersRequest(Request):
    """The parameters of public.liquidation_orders.

    Args:
        inst_type (instType): Instrument type.

    https://www.okx.com/docs-v5/en/#public-data-websocket-liquidation-orders-channel
    """

    __slots__ = ()
    _label = "public.liquidation_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-websocket-liquidation-orders-channel"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SWAP", "FUTURES", "MARGIN", "OPTION"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("SWAP", "FUTURES", "MARGIN", "OPTION") and not is_undescribed(
            inst_type
        ):
            raise cls.refusal(at, "instType", "must be 'SWAP', 'FUTURES', 'MARGIN' or 'OPTION'")

    inst_type = TextField("instType")
    """Instrument type."""


class PushedLiquidation(Item):
    """One item of the answer."""

    _bkLoss: WireText = UNSET
    _bkPx: WireText = UNSET
    _ccy: WireText = UNSET
    _posSide: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _ts: WireText = UNSET

    side = TextField("side")
    """Order side of the liquidation; FUTURES and SWAP only. Known values: buy, sell."""
    pos_side = TextField("posSide")
    """Side of the position that was liquidated. Known values: net, long, short."""
    bk_px = DecimalField("bkPx")
    """Mark price of the liquidation, at which the account of the exchange for liquidations took it
    over; FUTURES and SWAP only.
    """
    sz = DecimalField("sz")
    """Quantity that was liquidated, in base currency for MARGIN, in contracts for FUTURES and SWAP."""
    bk_loss = DecimalField("bkLoss")
    """Loss beyond the margin."""
    ccy = TextField("ccy")
    """Currency that was liquidated; MARGIN only."""
    ts = TimeField("ts")
    """When the position was liquidated."""


class PushedLiquidations(Item):
    """Liquidations of one instrument."""

    _details: WireList[PushedLiquidation] = UNSET
    _instFamily: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _uly: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    uly = TextField("uly")
    """Underlying, of FUTURES, SWAP and OPTION."""
    inst_family = TextField("instFamily")
    """Instrument family, of FUTURES, SWAP and OPTION."""
    details = ObjectsField("details", PushedLiquidation)
    """The liquidations."""


CHANNEL: Channel[PushedLiquidations] = Channel(
    key="public/liquidation-orders",
    names=("liquidation-orders",),
    path="/ws/v5/public",
    login=False,
    resource="public",
    name="liquidation_orders",
    summary="Liquidations of a type of instruments, as they happen.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-liquidation-orders-channel",
    kind="event",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeLiquidationOrdersRequest,
    item=PushedLiquidations,
    parameter="",
)
"""Liquidations of a type of instruments, as they happen.

Not all of them, so they do not add up to what was liquidated. They come from several sources and
not always in the order of their times.

Each push tells what happened.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-liquidation-orders-channel
"""
