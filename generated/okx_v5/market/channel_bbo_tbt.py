# Made from spec/channels/public/bbo-tbt.yaml, not to be edited; make it again with: make generate
"""market.bbo_tbt: the channel and its models."""

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
from ._market import OrderBook


class SubscribeBboTbtRequest(Request):
    """The parameters of market.bbo_tbt.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
    """

    __slots__ = ()
    _label = "market.bbo_tbt"
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


CHANNEL: Channel[OrderBook] = Channel(
    key="public/bbo-tbt",
    names=("bbo-tbt",),
    path="/ws/v5/public",
    login=False,
    resource="market",
    name="bbo_tbt",
    summary="Best bid and ask of an instrument, at most every 10 ms.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel",
    kind="state",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeBboTbtRequest,
    item=OrderBook,
    parameter="",
)
"""Best bid and ask of an instrument, at most every 10 ms.

In the pre-open period the best ask can be below the best bid. During a call auction the book is
renewed about once a second. RPI orders are not in it: `books_rpi` has them. `ts` is when the
matching engine made the book. After about 60 seconds without a change the same state is pushed
again. Of one instrument, in one connection, it is pushed first, then come `books_l2_tbt`,
`books50_l2_tbt`, `books`, `books_rpi` and `books5`.

Each push has the newest state: those before it may be left out.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
"""
