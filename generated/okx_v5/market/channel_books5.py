# Made from spec/channels/public/books5.yaml, not to be edited; make it again with: make generate
"""market.books5: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import IntegerField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireInteger, WireList, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel
from ._market import OrderBookLevel


class SubscribeBooks5Request(Request):
    """The parameters of market.books5.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
    """

    __slots__ = ()
    _label = "market.books5"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel"
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


class OrderBookOfFive(Item):
    """The best five levels of an order book."""

    _asks: WireList[OrderBookLevel] = UNSET
    _bids: WireList[OrderBookLevel] = UNSET
    _instId: WireText = UNSET
    _seqId: WireInteger = UNSET
    _ts: WireText = UNSET

    asks = ObjectsField("asks", OrderBookLevel)
    """Levels of the sell side."""
    bids = ObjectsField("bids", OrderBookLevel)
    """Levels of the buy side."""
    ts = TimeField("ts")
    """When the book was made."""
    seq_id = IntegerField("seqId")
    """Sequence number of this state of the book."""
    inst_id = TextField("instId")
    """Instrument."""


CHANNEL: Channel[OrderBookOfFive] = Channel(
    key="public/books5",
    names=("books5",),
    path="/ws/v5/public",
    login=False,
    resource="market",
    name="books5",
    summary="Best five levels of an order book, at most every 100 ms.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel",
    kind="state",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeBooks5Request,
    item=OrderBookOfFive,
    parameter="",
)
"""Best five levels of an order book, at most every 100 ms.

In the pre-open period the best ask can be below the best bid. During a call auction the book is
renewed about once a second. RPI orders are not in it: `books_rpi` has them. After about 60 seconds
without a change the same state is pushed again.

Each push has the newest state: those before it may be left out.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
"""
