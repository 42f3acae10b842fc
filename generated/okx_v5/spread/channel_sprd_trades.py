# Made from spec/channels/business/sprd-trades.yaml, not to be edited; make it again with: make generate
"""spread.sprd_trades: the channel and its models."""

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
from .._runtime.streams.follow_up import FollowUpQuery
from ._spread_orders import SpreadTrade


class SubscribeSpreadSprdTradesRequest(Request):
    """The parameters of spread.sprd_trades.

    Args:
        sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-trades-channel
    """

    __slots__ = ()
    _label = "spread.sprd_trades"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-trades-channel"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sprd_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if sprd_id is not None:
            wire["sprdId"] = sprd_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sprd_id = wire.get("sprdId", UNSET)
        if sprd_id is not UNSET:
            if not isinstance(sprd_id, str):
                raise cls.refusal(at, "sprdId", "must be a string")
            if len(sprd_id) < 1:
                raise cls.refusal(at, "sprdId", "must have at least 1 character")

    sprd_id = TextField("sprdId")
    """Spread, such as `BTC-USDT_BTC-USDT-SWAP`."""


CHANNEL: Channel[SpreadTrade] = Channel(
    key="business/sprd-trades",
    names=("sprd-trades",),
    path="/ws/v5/business",
    login=True,
    resource="spread",
    name="sprd_trades",
    summary="Trades of your spread orders, settled or rejected.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-trades-channel",
    kind="event",
    item_key=(),
    snapshot="",
    follow_ups=(FollowUpQuery("GET /api/v5/sprd/trades", of=("sprdId",), since="begin"),),
    connections=None,
    per_connection=None,
    request=SubscribeSpreadSprdTradesRequest,
    item=SpreadTrade,
    parameter="",
)
"""Trades of your spread orders, settled or rejected.

One order can have several. Without `sprdId`, trades of all spreads.

Each push tells what happened.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET /api/v5/sprd/trades, since
the gap began.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-trades-channel
"""
