# Made from spec/channels/public/trades.yaml, not to be edited; make it again with: make generate
"""market.trades: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireInteger, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel


class SubscribeTradesRequest(Request):
    """The parameters of market.trades.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-trades-channel
    """

    __slots__ = ()
    _label = "market.trades"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-trades-channel"
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


class PushedTrade(Item):
    """Trades of one taker order at one price."""

    _count: WireText = UNSET
    _instId: WireText = UNSET
    _px: WireText = UNSET
    _seqId: WireInteger = UNSET
    _side: WireText = UNSET
    _source: WireText = UNSET
    _sz: WireText = UNSET
    _tradeId: WireText = UNSET
    _ts: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    trade_id = TextField("tradeId")
    """ID of the last of the trades; the others have the IDs before it."""
    px = DecimalField("px")
    """Price of the trade."""
    sz = DecimalField("sz")
    """Size of the trade, in base currency for spot, in contracts for FUTURES, SWAP and OPTION."""
    side = TextField("side")
    """Side of the taker. Known values: buy, sell."""
    source = TextField("source")
    """Kind of order, `0` a normal one, `1` an RPI order (Retail Price Improvement). Known values:
    0, 1.
    """
    ts = TimeField("ts")
    """When the trade took place."""
    count = DecimalField("count")
    """Number of trades that are put together."""
    seq_id = IntegerField("seqId")
    """Sequence number; trades of one time can have the same."""


CHANNEL: Channel[PushedTrade] = Channel(
    key="public/trades",
    names=("trades",),
    path="/ws/v5/public",
    login=False,
    resource="market",
    name="trades",
    summary="Trades of an instrument as they happen, those of one taker order put together.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-trades-channel",
    kind="event",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeTradesRequest,
    item=PushedTrade,
    parameter="",
)
"""Trades of an instrument as they happen, those of one taker order put together.

One row for each taker order, price and `source`; `trades_all` has every trade by itself. Rows come
in one sequence with those of the order book.

Each push tells what happened.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-trades-channel
"""
