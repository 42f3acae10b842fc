# Made from spec/channels/public/option-trades.yaml, not to be edited; make it again with: make generate
"""market.option_trades: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel
from ._market import OptionTrade


class SubscribeOptionTradesRequest(Request):
    """The parameters of market.option_trades.

    Args:
        inst_type (instType): Instrument type.
        inst_id (instId): Option, such as `BTC-USD-221230-4000-C`. Either it or `instFamily` is
            required; it wins where both are given.
        inst_family (instFamily): Family of options, such as `BTC-USD`. Either it or `instId` is
            required.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-option-trades-channel
    """

    __slots__ = ()
    _label = "market.option_trades"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-option-trades-channel"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["OPTION"]],
        inst_id: str | None = None,
        inst_family: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_id is not None:
            wire["instId"] = inst_id
        if inst_family is not None:
            wire["instFamily"] = inst_family
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("OPTION",) and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'OPTION'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        if inst_family is UNSET and inst_id is UNSET:
            raise cls.refusal(
                at,
                "instFamily, instId",
                "are alternatives: at least one of inst_family or inst_id is required",
            )

    inst_type = TextField("instType")
    """Instrument type."""
    inst_id = TextField("instId")
    """Option, such as `BTC-USD-221230-4000-C`. Either it or `instFamily` is required; it wins where
    both are given.
    """
    inst_family = TextField("instFamily")
    """Family of options, such as `BTC-USD`. Either it or `instId` is required."""


CHANNEL: Channel[OptionTrade] = Channel(
    key="public/option-trades",
    names=("option-trades",),
    path="/ws/v5/public",
    login=False,
    resource="market",
    name="option_trades",
    summary="Trades of an option or of a family of options as they happen, with volatility and prices.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-option-trades-channel",
    kind="event",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeOptionTradesRequest,
    item=OptionTrade,
    parameter="",
)
"""Trades of an option or of a family of options as they happen, with volatility and prices.

One row in each push. The first one after the subscription can be of the last trade before it, so
take no notice of that.

Each push tells what happened.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-option-trades-channel
"""
