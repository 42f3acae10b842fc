# Made from spec/channels/public/books50-l2-tbt.yaml, not to be edited; make it again with: make generate
"""market.books50_l2_tbt: the channel and its models."""

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
from ._market import OrderBookChange


class SubscribeBooks50L2TbtRequest(Request):
    """The parameters of market.books50_l2_tbt.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
    """

    __slots__ = ()
    _label = "market.books50_l2_tbt"
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


CHANNEL: Channel[OrderBookChange] = Channel(
    key="public/books50-l2-tbt",
    names=("books50-l2-tbt",),
    path="/ws/v5/public",
    login=True,
    resource="market",
    name="books50_l2_tbt",
    summary="Order book of an instrument, 50 levels a side, and its changes every 10 ms.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel",
    kind="increment",
    item_key=(),
    snapshot="first",
    connections=None,
    per_connection=29,
    request=SubscribeBooks50L2TbtRequest,
    item=OrderBookChange,
    parameter="",
)
"""Order book of an instrument, 50 levels a side, and its changes every 10 ms.

In the pre-open period the best ask can be below the best bid. During a call auction the book is
renewed about once a second. RPI orders are not in it: `books_rpi` has them. Not for one instrument
and in one connection together with `books_l2_tbt`: error 64004. A lower fee tier than VIP4 gets
error 64003.

Only for: vip.

Each push changes the state that the pushes before it made. What is pushed first after a
subscription tells the whole state.

On /ws/v5/public, with a login; keep to 29 such subscriptions in a connection.

https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
"""
