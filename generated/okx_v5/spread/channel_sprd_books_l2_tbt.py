# Made from spec/channels/business/sprd-books-l2-tbt.yaml, not to be edited; make it again with: make generate
"""spread.sprd_books_l2_tbt: the channel and its models."""

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
from ._spread_orders import SpreadOrderBookChange


class SubscribeSpreadSprdBooksL2TbtRequest(Request):
    """The parameters of spread.sprd_books_l2_tbt.

    Args:
        sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
    """

    __slots__ = ()
    _label = "spread.sprd_books_l2_tbt"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel"
    )

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


CHANNEL: Channel[SpreadOrderBookChange] = Channel(
    key="business/sprd-books-l2-tbt",
    names=("sprd-books-l2-tbt",),
    path="/ws/v5/business",
    login=False,
    resource="spread",
    name="sprd_books_l2_tbt",
    summary="Order book of a spread, 400 levels a side, and its changes every 10 ms.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel",
    kind="increment",
    item_key=(),
    snapshot="first",
    connections=None,
    per_connection=None,
    request=SubscribeSpreadSprdBooksL2TbtRequest,
    item=SpreadOrderBookChange,
    parameter="",
)
"""Order book of a spread, 400 levels a side, and its changes every 10 ms.

Unlike other order books it has a `checksum` still. Prices of a spread can be negative.

Each push changes the state that the pushes before it made. What is pushed first after a
subscription tells the whole state.

On /ws/v5/business, without a login.

https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
"""
