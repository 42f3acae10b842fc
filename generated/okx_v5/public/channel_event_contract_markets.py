# Made from spec/channels/public/event-contract-markets.yaml, not to be edited; make it again with: make generate
"""public.event_contract_markets: the channel and its models."""

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
from ._public_data import EventMarket


class SubscribeEventContractMarketsRequest(Request):
    """The parameters of public.event_contract_markets.

    Args:
        inst_type (instType): Instrument type.

    https://www.okx.com/docs-v5/en/#public-data-websocket-event-contract-markets-channel
    """

    __slots__ = ()
    _label = "public.event_contract_markets"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-websocket-event-contract-markets-channel"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["EVENTS"]],
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
        if inst_type not in ("EVENTS",) and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'EVENTS'")

    inst_type = TextField("instType")
    """Instrument type."""


CHANNEL: Channel[EventMarket] = Channel(
    key="public/event-contract-markets",
    names=("event-contract-markets",),
    path="/ws/v5/public",
    login=False,
    resource="public",
    name="event_contract_markets",
    summary="Markets of event contracts, as their state changes and their strike is set.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-event-contract-markets-channel",
    kind="increment",
    item_key=(),
    snapshot="GET /api/v5/public/event-contract/markets",
    connections=None,
    per_connection=None,
    request=SubscribeEventContractMarketsRequest,
    item=EventMarket,
    parameter="",
)
"""Markets of event contracts, as their state changes and their strike is set.

Nothing is pushed of markets that were there before: `get_event_markets` has those of one series.

Each push changes the state that the pushes before it made. No push tells the whole state: GET
/api/v5/public/event-contract/markets does.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-event-contract-markets-channel
"""
