# Made from spec/channels/business/public-struc-block-trades.yaml, not to be edited; make it again with: make generate
"""block.public_struc_block_trades: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel
from ._block_trades import MultiLegBlockTradeLeg


class SubscribePublicStrucBlockTradesRequest(Request):
    """The parameters of block.public_struc_block_trades.

    https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-structure-block-trades-channel
    """

    __slots__ = ()
    _label = "block.public_struc_block_trades"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-structure-block-trades-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class PushedMultiLegBlockTrade(Item):
    """A block trade of the market with all of its legs."""

    _blockTdId: WireText = UNSET
    _cTime: WireText = UNSET
    _groupId: WireText = UNSET
    _legs: WireList[MultiLegBlockTradeLeg] = UNSET

    c_time = TimeField("cTime")
    """When it was executed."""
    block_td_id = TextField("blockTdId")
    """ID of the block trade, by which you find your own in `struc_block_trades`; empty for a group
    RFQ.
    """
    group_id = TextField("groupId")
    """ID of the group RFQ; empty for a normal one."""
    legs = ObjectsField("legs", MultiLegBlockTradeLeg)
    """Legs of the trade."""


CHANNEL: Channel[PushedMultiLegBlockTrade] = Channel(
    key="business/public-struc-block-trades",
    names=("public-struc-block-trades",),
    path="/ws/v5/business",
    login=False,
    resource="block",
    name="public_struc_block_trades",
    summary="Block trades of the whole market, with all of their legs.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-structure-block-trades-channel",
    kind="event",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribePublicStrucBlockTradesRequest,
    item=PushedMultiLegBlockTrade,
    parameter="",
)
"""Block trades of the whole market, with all of their legs.

15 minutes after they were made, without their parties. A group RFQ is one row, with a `groupId` and
without `blockTdId` and `tradeId`.

Each push tells what happened.

On /ws/v5/business, without a login.

https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-structure-block-trades-channel
"""
