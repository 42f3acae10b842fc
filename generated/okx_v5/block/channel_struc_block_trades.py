# Made from spec/channels/business/struc-block-trades.yaml, not to be edited; make it again with: make generate
"""block.struc_block_trades: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireFlag, WireList, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel
from .._runtime.streams.follow_up import FollowUpQuery
from ._block_trades import BlockTradeAccount


class SubscribeStrucBlockTradesRequest(Request):
    """The parameters of block.struc_block_trades.

    https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-structure-block-trades-channel
    """

    __slots__ = ()
    _label = "block.struc_block_trades"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-structure-block-trades-channel"

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


class PushedBlockTradeLeg(Item):
    """One leg of a block trade."""

    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _instId: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _tgtCcy: WireText = UNSET
    _tradeId: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument of the leg."""
    px = DecimalField("px")
    """Price at which the leg was executed."""
    sz = DecimalField("sz")
    """Size executed, in contracts or in spot."""
    side = TextField("side")
    """Direction of the leg as the taker traded it. Known values: buy, sell."""
    fee = DecimalField("fee")
    """Your fee for the leg, if negative, or rebate."""
    fee_ccy = TextField("feeCcy")
    """Currency of the fee or rebate."""
    trade_id = TextField("tradeId")
    """ID of the leg's trade; empty for a group RFQ."""
    tgt_ccy = TextField("tgtCcy")
    """Currency that `sz` of a spot leg is counted in, `base_ccy` if none was sent. Known values:
    base_ccy, quote_ccy.
    """


class PushedBlockTrade(Item):
    """A block trade that you were a party to."""

    _acctAlloc: WireList[BlockTradeAccount] = UNSET
    _blockTdId: WireText = UNSET
    _cTime: WireText = UNSET
    _clQuoteId: WireText = UNSET
    _clRfqId: WireText = UNSET
    _errorCode: WireText = UNSET
    _isSuccessful: WireFlag = UNSET
    _legs: WireList[PushedBlockTradeLeg] = UNSET
    _mTraderCode: WireText = UNSET
    _quoteId: WireText = UNSET
    _rfqId: WireText = UNSET
    _tTraderCode: WireText = UNSET
    _tag: WireText = UNSET

    c_time = TimeField("cTime")
    """When it was executed."""
    rfq_id = TextField("rfqId")
    """ID of the RFQ."""
    cl_rfq_id = TextField("clRfqId")
    """The taker's own ID of the RFQ; always empty for the maker."""
    quote_id = TextField("quoteId")
    """ID of the quote."""
    cl_quote_id = TextField("clQuoteId")
    """The maker's own ID of the quote; always empty for the taker."""
    block_td_id = TextField("blockTdId")
    """ID of the block trade; empty for a group RFQ."""
    tag = TextField("tag")
    """Tag of the RFQ or of the quote."""
    t_trader_code = TextField("tTraderCode")
    """Code of the taker; empty where the RFQ is anonymous."""
    m_trader_code = TextField("mTraderCode")
    """Code of the maker; empty where the quote is anonymous."""
    is_successful = FlagField("isSuccessful")
    """True if it was filled, for a group RFQ if an account of it was."""
    error_code = TextField("errorCode")
    """Error code of a trade that failed; empty for one that was filled."""
    legs = ObjectsField("legs", PushedBlockTradeLeg)
    """Legs of the trade, for a group RFQ with what all accounts got together."""
    acct_alloc = ObjectsField("acctAlloc", BlockTradeAccount)
    """What became of each account of a group RFQ."""


CHANNEL: Channel[PushedBlockTrade] = Channel(
    key="business/struc-block-trades",
    names=("struc-block-trades",),
    path="/ws/v5/business",
    login=True,
    resource="block",
    name="struc_block_trades",
    summary="Your block trades, with all of their legs.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-structure-block-trades-channel",
    kind="event",
    item_key=(),
    snapshot="",
    follow_ups=(FollowUpQuery("GET /api/v5/rfq/trades", since="beginTs"),),
    connections=None,
    per_connection=None,
    request=SubscribeStrucBlockTradesRequest,
    item=PushedBlockTrade,
    parameter="",
)
"""Your block trades, with all of their legs.

For the taker and the maker whose quote was executed; other makers are told nothing, and neither are
the accounts that a group RFQ is split over: they find the trades in their bills. A group RFQ is one
row, pushed when all of its accounts are done, with the size that was executed and with what became
of each account.

Each push tells what happened.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET /api/v5/rfq/trades, since
the gap began.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-structure-block-trades-channel
"""
