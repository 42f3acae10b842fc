# Made from spec/channels/public/call-auction-details.yaml, not to be edited; make it again with: make generate
"""market.call_auction_details: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel
from ._market import CallAuction


class SubscribeCallAuctionDetailsRequest(Request):
    """The parameters of market.call_auction_details.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-call-auction-details-channel
    """

    __slots__ = ()
    _label = "market.call_auction_details"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-call-auction-details-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""


CHANNEL: Channel[CallAuction] = Channel(
    key="public/call-auction-details",
    names=("call-auction-details",),
    path="/ws/v5/public",
    login=False,
    resource="market",
    name="call_auction_details",
    summary="How the call auction of an instrument stands.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-call-auction-details-channel",
    kind="state",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeCallAuctionDetailsRequest,
    item=CallAuction,
    parameter="",
)
"""How the call auction of an instrument stands.

Pushed about once a second during a call auction. The last push has the opening, with `state`
`continuous_trading`.

Each push has the newest state: those before it may be left out.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-call-auction-details-channel
"""
