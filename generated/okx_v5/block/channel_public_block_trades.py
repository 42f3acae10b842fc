# Made from spec/channels/business/public-block-trades.yaml, not to be edited; make it again with: make generate
"""block.public_block_trades: the channel and its models."""

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
from ._block_trades import SingleLegBlockTrade


class SubscribePublicBlockTradesRequest(Request):
    """The parameters of block.public_block_trades.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-block-trades-channel
    """

    __slots__ = ()
    _label = "block.public_block_trades"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-block-trades-channel"

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


CHANNEL: Channel[SingleLegBlockTrade] = Channel(
    key="business/public-block-trades",
    names=("public-block-trades",),
    path="/ws/v5/business",
    login=False,
    resource="block",
    name="public_block_trades",
    summary="Block trades of an instrument, leg by leg.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-block-trades-channel",
    kind="event",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribePublicBlockTradesRequest,
    item=SingleLegBlockTrade,
    parameter="",
)
"""Block trades of an instrument, leg by leg.

Everyone's, 15 minutes after they were made. Each leg is a push of its own; of a group RFQ these are
the legs of its child RFQs.

Each push tells what happened.

On /ws/v5/business, without a login.

https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-block-trades-channel
"""
