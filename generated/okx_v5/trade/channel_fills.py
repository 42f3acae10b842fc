# Made from spec/channels/private/fills.yaml, not to be edited; make it again with: make generate
"""trade.fills: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel
from .._runtime.streams.follow_up import FollowUpQuery


class SubscribeFillsRequest(Request):
    """The parameters of trade.fills.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-fills-channel
    """

    __slots__ = ()
    _label = "trade.fills"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-fills-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_id is not None:
            wire["instId"] = inst_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""


class PushedFill(Item):
    """A fill; of a taker order all those at one price."""

    _clOrdId: WireText = UNSET
    _count: WireText = UNSET
    _execType: WireText = UNSET
    _fillPx: WireText = UNSET
    _fillSz: WireText = UNSET
    _instId: WireText = UNSET
    _ordId: WireText = UNSET
    _side: WireText = UNSET
    _tradeId: WireText = UNSET
    _ts: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    fill_sz = DecimalField("fillSz")
    """Quantity filled, of all trades that are put together."""
    fill_px = DecimalField("fillPx")
    """Price of the fill."""
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    ts = TimeField("ts")
    """When it was filled."""
    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID if it is a number from 1 to 9223372036854775807, otherwise `0`."""
    trade_id = TextField("tradeId")
    """ID of the trade, the last of those that are put together."""
    exec_type = TextField("execType")
    """`T` if you took liquidity, `M` if you made it. Known values: T, M."""
    count = DecimalField("count")
    """Number of orders that were matched; more than 1 only for a taker."""


CHANNEL: Channel[PushedFill] = Channel(
    key="private/fills",
    names=("fills",),
    path="/ws/v5/private",
    login=True,
    resource="trade",
    name="fills",
    summary="Your fills on the order book, as they happen.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-fills-channel",
    kind="event",
    item_key=(),
    snapshot="",
    follow_ups=(FollowUpQuery("GET /api/v5/trade/fills", of=("instId",), since="begin"),),
    connections=None,
    per_connection=None,
    request=SubscribeFillsRequest,
    item=PushedFill,
    parameter="",
)
"""Your fills on the order book, as they happen.

Nothing is pushed of what was there before. Block trades, spreads, liquidation, ADL and the like are
not told of: follow `trade.orders`, too, which confirms an order. Balance, margin and positions may
not have changed yet when a fill is pushed. A lower fee tier than VIP4 gets error 64003. A limit of
20 connections of a sub-account is announced. Of EVENTS only the side `yes` is told, whichever was
traded.

Only for: vip.

Each push tells what happened.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET /api/v5/trade/fills, since
the gap began.

On /ws/v5/private, with a login.

https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-fills-channel
"""
