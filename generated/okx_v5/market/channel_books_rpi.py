# Made from spec/channels/public/books-rpi.yaml, not to be edited; make it again with: make generate
"""market.books_rpi: the channel and its models."""

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
from ._market import RpiOrderBookLevel


class SubscribeBooksRpiRequest(Request):
    """The parameters of market.books_rpi.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
    """

    __slots__ = ()
    _label = "market.books_rpi"
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


class RpiOrderBookChange(Item):
    """The whole book or what changed in it, as `action` of the push says. A size of 0 takes a level
    away.
    """

    _asks: WireList[RpiOrderBookLevel] = UNSET
    _bids: WireList[RpiOrderBookLevel] = UNSET
    _prevSeqId: WireInteger = UNSET
    _seqId: WireInteger = UNSET
    _ts: WireText = UNSET

    asks = ObjectsField("asks", RpiOrderBookLevel)
    """Levels of the sell side that changed; in a snapshot all of them."""
    bids = ObjectsField("bids", RpiOrderBookLevel)
    """Levels of the buy side that changed; in a snapshot all of them."""
    ts = TimeField("ts")
    """When the book was made."""
    seq_id = IntegerField("seqId")
    """Sequence number of this message. Once after maintenance it may be below `prevSeqId`, which is
    no gap.
    """
    prev_seq_id = IntegerField("prevSeqId")
    """`seqId` of the message before, -1 in a snapshot. Another number is a gap, after which only a
    new subscription gives a right book.
    """


CHANNEL: Channel[RpiOrderBookChange] = Channel(
    key="public/books-rpi",
    names=("books-rpi",),
    path="/ws/v5/public",
    login=False,
    resource="market",
    name="books_rpi",
    summary="Order book with RPI orders in it, 400 levels a side, and its changes every 100 ms.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel",
    kind="increment",
    item_key=(),
    snapshot="first",
    connections=None,
    per_connection=29,
    request=SubscribeBooksRpiRequest,
    item=RpiOrderBookChange,
    parameter="",
)
"""Order book with RPI orders in it, 400 levels a side, and its changes every 100 ms.

In the pre-open period the best ask can be below the best bid. During a call auction the book is
renewed about once a second.

Each push changes the state that the pushes before it made. What is pushed first after a
subscription tells the whole state.

On /ws/v5/public, without a login; keep to 29 such subscriptions in a connection.

https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
"""
