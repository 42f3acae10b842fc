# Made from spec/channels/private/liquidation-warning.yaml, not to be edited; make it again with: make generate
"""account.liquidation_warning: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel


class SubscribeLiquidationWarningRequest(Request):
    """The parameters of account.liquidation_warning.

    Args:
        inst_type (instType): Instrument type, or `ANY`.
        inst_family (instFamily): Instrument family, of FUTURES, SWAP and OPTION.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#trading-account-websocket-position-risk-warning
    """

    __slots__ = ()
    _label = "account.liquidation_warning"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-websocket-position-risk-warning"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "ANY"]],
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if inst_id is not None:
            wire["instId"] = inst_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("MARGIN", "SWAP", "FUTURES", "OPTION", "ANY") and not is_undescribed(
            inst_type
        ):
            raise cls.refusal(
                at, "instType", "must be 'MARGIN', 'SWAP', 'FUTURES', 'OPTION' or 'ANY'"
            )
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")

    inst_type = TextField("instType")
    """Instrument type, or `ANY`."""
    inst_family = TextField("instFamily")
    """Instrument family, of FUTURES, SWAP and OPTION."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""


class PushedLiquidationWarning(Item):
    """A position in danger."""

    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _markPx: WireText = UNSET
    _mgnMode: WireText = UNSET
    _mgnRatio: WireText = UNSET
    _pTime: WireText = UNSET
    _pos: WireText = UNSET
    _posCcy: WireText = UNSET
    _posId: WireText = UNSET
    _posSide: WireText = UNSET
    _uTime: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: MARGIN, SWAP, FUTURES, OPTION."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    pos_id = TextField("posId")
    """ID of the position."""
    pos_side = TextField("posSide")
    """Position side. With `net` the sign of `pos` tells long from short; for MARGIN it is `posCcy`,
    the base currency if long, the quote currency if short. Known values: net, long, short.
    """
    pos = DecimalField("pos")
    """Size of the position."""
    pos_ccy = TextField("posCcy")
    """Currency of the position (MARGIN)."""
    inst_id = TextField("instId")
    """Instrument."""
    lever = DecimalField("lever")
    """Leverage; not for sold options."""
    mark_px = DecimalField("markPx")
    """Mark price."""
    mgn_ratio = DecimalField("mgnRatio")
    """Maintenance margin ratio."""
    ccy = TextField("ccy")
    """Margin currency."""
    c_time = TimeField("cTime")
    """When the position was opened."""
    u_time = TimeField("uTime")
    """When the position last changed."""
    p_time = TimeField("pTime")
    """When it was pushed."""


CHANNEL: Channel[PushedLiquidationWarning] = Channel(
    key="private/liquidation-warning",
    names=("liquidation-warning",),
    path="/ws/v5/private",
    login=True,
    resource="account",
    name="liquidation_warning",
    summary="Warning that positions are in danger of being liquidated.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-websocket-position-risk-warning",
    kind="event",
    item_key=(),
    snapshot="",
    connections=30,
    per_connection=None,
    request=SubscribeLiquidationWarningRequest,
    item=PushedLiquidationWarning,
    parameter="",
)
"""Warning that positions are in danger of being liquidated.

Pushed for an isolated position in danger, and for all cross positions when they are, whenever a
warning is also sent by text message: every hour while the margin ratio is at or below 300%, or
never, as `liquidationGear` of `get_config` says. It is no base for decisions: in a fast market the
position can be gone by then.

Each push tells what happened.

On /ws/v5/private, with a login; at most 30 connections of a sub-account.

https://www.okx.com/docs-v5/en/#trading-account-websocket-position-risk-warning
"""
