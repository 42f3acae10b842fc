# Made from spec/channels/public/estimated-price.yaml, not to be edited; make it again with: make generate
"""public.estimated_price: the channel and its models."""

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


class SubscribeEstimatedPriceRequest(Request):
    """The parameters of public.estimated_price.

    Args:
        inst_type (instType): Instrument type; `EVENTS` are event contracts.
        inst_family (instFamily): Instrument family, such as `BTC-USD`. Either it or `instId` is
            required.
        inst_id (instId): Instrument, such as `BTC-USD-170310`. Either it or `instFamily` is
            required.

    https://www.okx.com/docs-v5/en/#public-data-websocket-estimated-delivery-exercise-settlement-price-channel
    """

    __slots__ = ()
    _label = "public.estimated_price"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-websocket-estimated-delivery-exercise-settlement-price-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["OPTION", "FUTURES", "SWAP", "EVENTS"]],
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
        if inst_type not in ("OPTION", "FUTURES", "SWAP", "EVENTS") and not is_undescribed(
            inst_type
        ):
            raise cls.refusal(at, "instType", "must be 'OPTION', 'FUTURES', 'SWAP' or 'EVENTS'")
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
        if inst_family is UNSET and inst_id is UNSET:
            raise cls.refusal(
                at,
                "instFamily, instId",
                "are alternatives: at least one of inst_family or inst_id is required",
            )

    inst_type = TextField("instType")
    """Instrument type; `EVENTS` are event contracts."""
    inst_family = TextField("instFamily")
    """Instrument family, such as `BTC-USD`. Either it or `instId` is required."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USD-170310`. Either it or `instFamily` is required."""


class PushedEstimatedPrice(Item):
    """An estimate, and what it is of."""

    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _settlePx: WireText = UNSET
    _settleType: WireText = UNSET
    _ts: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: FUTURES, OPTION, SWAP, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    settle_px = DecimalField("settlePx")
    """Estimated price."""
    ts = TimeField("ts")
    """When the estimate was updated."""
    settle_type = TextField("settleType")
    """What the price is of: `settlement` of a contract that goes on, `delivery` of FUTURES,
    `exercise` of an OPTION. Known values: settlement, delivery, exercise.
    """


CHANNEL: Channel[PushedEstimatedPrice] = Channel(
    key="public/estimated-price",
    names=("estimated-price",),
    path="/ws/v5/public",
    login=False,
    resource="public",
    name="estimated_price",
    summary="Estimated price of delivery, exercise or settlement of contracts.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-estimated-delivery-exercise-settlement-price-channel",
    kind="state",
    item_key=("instId", "settleType"),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeEstimatedPriceRequest,
    item=PushedEstimatedPrice,
    parameter="",
)
"""Estimated price of delivery, exercise or settlement of contracts.

Pushed about every 200 ms in the last 30 minutes before a delivery, exercise or settlement, by what
the index was since then; at other times nothing is.

Each row has the newest state of its `instId` and `settleType`: those before it may be left out.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-estimated-delivery-exercise-settlement-price-channel
"""
