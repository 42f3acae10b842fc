# Made from spec/channels/business/trades-all.yaml, not to be edited; make it again with: make generate
"""market.trades_all: the channel and its models."""

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
from ._market import MarketTrade


class SubscribeTradesAllRequest(Request):
    """The parameters of market.trades_all.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-all-trades-channel
    """

    __slots__ = ()
    _label = "market.trades_all"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-all-trades-channel"
    )

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


CHANNEL: Channel[MarketTrade] = Channel(
    key="business/trades-all",
    names=("trades-all",),
    path="/ws/v5/business",
    login=False,
    resource="market",
    name="trades_all",
    summary="Trades of an instrument as they happen, each by itself.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-all-trades-channel",
    kind="event",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeTradesAllRequest,
    item=MarketTrade,
    parameter="",
)
"""Trades of an instrument as they happen, each by itself.

`trades` has those of one taker order put together.

Each push tells what happened.

On /ws/v5/business, without a login.

https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-all-trades-channel
"""
