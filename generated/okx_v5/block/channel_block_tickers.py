# Made from spec/channels/business/block-tickers.yaml, not to be edited; make it again with: make generate
"""block.block_tickers: the channel and its models."""

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
from ._market import BlockTicker


class SubscribeBlockTickersRequest(Request):
    """The parameters of block.block_tickers.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-block-tickers-channel
    """

    __slots__ = ()
    _label = "block.block_tickers"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-block-tickers-channel"

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


CHANNEL: Channel[BlockTicker] = Channel(
    key="business/block-tickers",
    names=("block-tickers",),
    path="/ws/v5/business",
    login=False,
    resource="block",
    name="block_tickers",
    summary="Volume of the block trades of an instrument in the last 24 hours.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-block-tickers-channel",
    kind="state",
    item_key=("instId",),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeBlockTickersRequest,
    item=BlockTicker,
    parameter="",
)
"""Volume of the block trades of an instrument in the last 24 hours.

Pushed after a block trade, and every 5 minutes.

Each row has the newest state of its `instId`: those before it may be left out.

On /ws/v5/business, without a login.

https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-block-tickers-channel
"""
