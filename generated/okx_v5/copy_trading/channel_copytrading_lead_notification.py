# Made from spec/channels/business/copytrading-lead-notification.yaml, not to be edited; make it again with: make generate
"""copy_trading.copytrading_lead_notification: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel


class SubscribeCopytradingLeadNotificationRequest(Request):
    """The parameters of copy_trading.copytrading_lead_notification.

    Args:
        inst_type (instType): Instrument type; SWAP alone.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-ws-lead-trading-notification-channel
    """

    __slots__ = ()
    _label = "copy_trading.copytrading_lead_notification"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-ws-lead-trading-notification-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SWAP"]],
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
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
        if inst_type not in ("SWAP",) and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'SWAP'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")

    inst_type = TextField("instType")
    """Instrument type; SWAP alone."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""


class PushedLeadNotification(Item):
    """Why a lead trade failed."""

    _infoType: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _maxLeadTraderNum: WireText = UNSET
    _minLeadEq: WireText = UNSET
    _posSide: WireText = UNSET
    _side: WireText = UNSET
    _subPosId: WireText = UNSET
    _uniqueCode: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, SWAP."""
    info_type = TextField("infoType")
    """Why it failed: `1` the largest position is reached, `2` the number of lead trades a day is,
    `3` there is less USDT in the trading account than leading needs. Known values: 1, 2, 3.
    """
    sub_pos_id = TextField("subPosId")
    """ID of the lead position."""
    unique_code = TextField("uniqueCode")
    """Code of the lead trader."""
    inst_id = TextField("instId")
    """Instrument."""
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    pos_side = TextField("posSide")
    """Position side. Known values: net, long, short."""
    max_lead_trader_num = DecimalField("maxLeadTraderNum")
    """Number of lead trades a day, at most."""
    min_lead_eq = DecimalField("minLeadEq")
    """Equity in USDT that leading needs, at least."""


CHANNEL: Channel[PushedLeadNotification] = Channel(
    key="business/copytrading-lead-notification",
    names=("copytrading-lead-notification",),
    path="/ws/v5/business",
    login=True,
    resource="copy_trading",
    name="copytrading_lead_notification",
    summary="Notice that an order of yours was not taken as a lead trade.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-ws-lead-trading-notification-channel",
    kind="event",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeCopytradingLeadNotificationRequest,
    item=PushedLeadNotification,
    parameter="",
)
"""Notice that an order of yours was not taken as a lead trade.

Pushed when leading fails, with the limit that was met.

Only for: lead trader.

Each push tells what happened.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-ws-lead-trading-notification-channel
"""
