# Made from spec/channels/business/sprd-public-trades.yaml, not to be edited; make it again with: make generate
"""spread.sprd_public_trades: the channel and its models."""

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
from ._spread_orders import PublicSpreadTrade


class SubscribeSpreadSprdPublicTradesRequest(Request):
    """The parameters of spread.sprd_public_trades.

    Args:
        sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-public-trades-channel
    """

    __slots__ = ()
    _label = "spread.sprd_public_trades"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-public-trades-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        sprd_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "sprdId": sprd_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sprd_id = wire.get("sprdId", UNSET)
        if sprd_id is UNSET:
            raise cls.refusal(at, "sprdId", "is required")
        if not isinstance(sprd_id, str):
            raise cls.refusal(at, "sprdId", "must be a string")
        if len(sprd_id) < 1:
            raise cls.refusal(at, "sprdId", "must have at least 1 character")

    sprd_id = TextField("sprdId")
    """Spread, such as `BTC-USDT_BTC-USDT-SWAP`."""


CHANNEL: Channel[PublicSpreadTrade] = Channel(
    key="business/sprd-public-trades",
    names=("sprd-public-trades",),
    path="/ws/v5/business",
    login=False,
    resource="spread",
    name="sprd_public_trades",
    summary="Trades of the market in a spread as they happen.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-public-trades-channel",
    kind="event",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeSpreadSprdPublicTradesRequest,
    item=PublicSpreadTrade,
    parameter="",
)
"""Trades of the market in a spread as they happen.

One trade in each push, once it is settled; those that are rejected are not told of.

Each push tells what happened.

On /ws/v5/business, without a login.

https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-public-trades-channel
"""
