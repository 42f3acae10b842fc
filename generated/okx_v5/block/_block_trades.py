# Made from spec/schemas/block-trades.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    ObjectsField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import Item, WireFlag, WireList, WireText, WireTexts


class SingleLegBlockTrade(Item):
    """One item of the answer."""

    _fillVol: WireText = UNSET
    _fwdPx: WireText = UNSET
    _groupId: WireText = UNSET
    _idxPx: WireText = UNSET
    _instId: WireText = UNSET
    _markPx: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _tradeId: WireText = UNSET
    _ts: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    trade_id = TextField("tradeId")
    """ID of the trade."""
    px = DecimalField("px")
    """Price of the trade."""
    sz = DecimalField("sz")
    """Size of the trade, in base currency for spot, in contracts for derivatives."""
    side = TextField("side")
    """Side of the taker. Known values: buy, sell."""
    fill_vol = DecimalField("fillVol")
    """Implied volatility at the trade (OPTION)."""
    fwd_px = DecimalField("fwdPx")
    """Forward price at the trade (OPTION)."""
    idx_px = DecimalField("idxPx")
    """Index price at the trade (FUTURES, SWAP, OPTION)."""
    mark_px = DecimalField("markPx")
    """Mark price at the trade (FUTURES, SWAP, OPTION)."""
    group_id = TextField("groupId")
    """ID of the group RFQ; empty for a normal one."""
    ts = TimeField("ts")
    """When the trade took place."""


class CancelledQuote(Item):
    """What became of the cancellation of a quote."""

    _clQuoteId: WireText = UNSET
    _quoteId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    quote_id = TextField("quoteId")
    """ID of the quote."""
    cl_quote_id = TextField("clQuoteId")
    """Your own ID of the quote."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


class CancelledRfq(Item):
    """What became of the cancellation of an RFQ."""

    _clRfqId: WireText = UNSET
    _rfqId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    rfq_id = TextField("rfqId")
    """ID of the RFQ."""
    cl_rfq_id = TextField("clRfqId")
    """Your own ID of the RFQ."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


class BlockQuoteLeg(Item):
    """One leg of a quote."""

    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _posSide: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _tdMode: WireText = UNSET
    _tgtCcy: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument of the leg."""
    td_mode = TextField("tdMode")
    """Trade mode. Known values: cross, isolated, cash."""
    ccy = TextField("ccy")
    """Margin currency of a cross margin leg of type MARGIN in Futures mode."""
    sz = DecimalField("sz")
    """Size of the leg, in contracts or in spot."""
    px = DecimalField("px")
    """Price of the leg."""
    side = TextField("side")
    """Direction of the leg. Known values: buy, sell."""
    pos_side = TextField("posSide")
    """Position side of a FUTURES or SWAP leg. Empty where none was sent: `net` in net mode, and in
    long/short mode the side that opens a position. Known values: net, long, short.
    """
    tgt_ccy = TextField("tgtCcy")
    """Currency that `sz` of a spot leg is counted in. Known values: base_ccy, quote_ccy."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency a spot leg is traded in."""


class BlockQuote(Item):
    """A quote of a maker, which answers an RFQ."""

    _cTime: WireText = UNSET
    _clQuoteId: WireText = UNSET
    _clRfqId: WireText = UNSET
    _legs: WireList[BlockQuoteLeg] = UNSET
    _quoteId: WireText = UNSET
    _quoteSide: WireText = UNSET
    _reason: WireText = UNSET
    _rfqId: WireText = UNSET
    _state: WireText = UNSET
    _tag: WireText = UNSET
    _traderCode: WireText = UNSET
    _uTime: WireText = UNSET
    _validUntil: WireText = UNSET

    c_time = TimeField("cTime")
    """When it was created."""
    u_time = TimeField("uTime")
    """When it last changed."""
    state = TextField("state")
    """State of the quote. Known values: active, canceled, pending_fill, filled, expired, failed."""
    reason = TextField("reason")
    """What led to the state; `mmp_canceled` is the market maker protection. Known values:
    mmp_canceled.
    """
    valid_until = TimeField("validUntil")
    """When the quote expires."""
    rfq_id = TextField("rfqId")
    """ID of the RFQ."""
    cl_rfq_id = TextField("clRfqId")
    """The taker's own ID of the RFQ; always empty for the maker."""
    quote_id = TextField("quoteId")
    """ID of the quote."""
    cl_quote_id = TextField("clQuoteId")
    """The maker's own ID of the quote; always empty for the taker."""
    tag = TextField("tag")
    """Tag of the quote; its block trade carries it too."""
    trader_code = TextField("traderCode")
    """Code of the maker; empty where the quote is anonymous."""
    quote_side = TextField("quoteSide")
    """Direction of the quote. With `buy` the maker trades every leg on the side the leg says, with
    `sell` on the opposite side. Known values: buy, sell.
    """
    legs = ObjectsField("legs", BlockQuoteLeg)
    """Legs of the quote."""


class RfqLeg(Item):
    """One leg of an RFQ."""

    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _posSide: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _tdMode: WireText = UNSET
    _tgtCcy: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument of the leg."""
    td_mode = TextField("tdMode")
    """Trade mode. Where none was sent, it is `cash` for spot in Futures mode, `isolated` for buying
    options in Futures and Multi-currency margin mode, and `cross` otherwise. Known values:
    cross, isolated, cash.
    """
    ccy = TextField("ccy")
    """Margin currency of a cross margin leg of type MARGIN in Futures mode."""
    sz = DecimalField("sz")
    """Size of the leg, in contracts or in spot."""
    side = TextField("side")
    """Direction of the leg. Known values: buy, sell."""
    pos_side = TextField("posSide")
    """Position side of a FUTURES or SWAP leg. Empty where none was sent: `net` in net mode, and in
    long/short mode the side that opens a position. Known values: net, long, short.
    """
    tgt_ccy = TextField("tgtCcy")
    """Currency that `sz` of a spot leg is counted in, `base_ccy` if none was sent. Known values:
    base_ccy, quote_ccy.
    """
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency a spot leg is traded in, that of the instrument if none was sent."""


class RfqAllocatedLeg(Item):
    """What one account takes of one leg."""

    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _posSide: WireText = UNSET
    _sz: WireText = UNSET
    _tdMode: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument of the leg."""
    sz = DecimalField("sz")
    """Size this account takes of the leg."""
    td_mode = TextField("tdMode")
    """Trade mode."""
    ccy = TextField("ccy")
    """Margin currency."""
    pos_side = TextField("posSide")
    """Position side."""


class RfqAccountAllocation(Item):
    """What one account takes of a group RFQ."""

    _acct: WireText = UNSET
    _legs: WireList[RfqAllocatedLeg] = UNSET
    _sMsg: WireText = UNSET

    acct = TextField("acct")
    """Name of the account, `0` for the master account."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    legs = ObjectsField("legs", RfqAllocatedLeg)
    """Legs of the account."""


class Rfq(Item):
    """A request for quote."""

    _acctAlloc: WireList[RfqAccountAllocation] = UNSET
    _allowPartialExecution: WireFlag = UNSET
    _cTime: WireText = UNSET
    _clRfqId: WireText = UNSET
    _counterparties: WireTexts = UNSET
    _flowType: WireText = UNSET
    _groupId: WireText = UNSET
    _legs: WireList[RfqLeg] = UNSET
    _rfqId: WireText = UNSET
    _state: WireText = UNSET
    _tag: WireText = UNSET
    _traderCode: WireText = UNSET
    _uTime: WireText = UNSET
    _validUntil: WireText = UNSET

    c_time = TimeField("cTime")
    """When it was created."""
    u_time = TimeField("uTime")
    """When it last changed."""
    state = TextField("state")
    """State of the RFQ. `filled` was executed against the maker's own quote; a maker sees
    `traded_away` where the taker executed the quote of another maker. Known values: active,
    canceled, pending_fill, filled, expired, failed, traded_away.
    """
    counterparties = TextsField("counterparties")
    """Codes of the traders the RFQ was sent to."""
    valid_until = TimeField("validUntil")
    """When the RFQ expires, 10 minutes after its creation if all legs are options, otherwise 2
    minutes.
    """
    cl_rfq_id = TextField("clRfqId")
    """The taker's own ID of the RFQ; always empty for makers."""
    tag = TextField("tag")
    """Tag of the RFQ; its block trade carries it too."""
    flow_type = TextField("flowType")
    """Type of the RFQ, for makers; always empty for the taker."""
    trader_code = TextField("traderCode")
    """Code of the taker; empty where the RFQ is anonymous."""
    rfq_id = TextField("rfqId")
    """ID of the RFQ."""
    allow_partial_execution = FlagField("allowPartialExecution")
    """Whether a part of the RFQ may be executed, all legs in the same proportion. Always true for a
    group RFQ.
    """
    legs = ObjectsField("legs", RfqLeg)
    """Legs of the RFQ."""
    group_id = TextField("groupId")
    """ID of the group RFQ; empty for a normal one."""
    acct_alloc = ObjectsField("acctAlloc", RfqAccountAllocation)
    """How a group RFQ is split over accounts; for the taker only."""


class BlockTradeLeg(Item):
    """One leg of a block trade."""

    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _instId: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _tradeId: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET

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
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency a spot leg was traded in."""


class BlockTradeAllocatedLeg(Item):
    """What one account got of one leg."""

    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _instId: WireText = UNSET
    _sz: WireText = UNSET
    _tradeId: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument of the leg."""
    sz = DecimalField("sz")
    """Size executed for this account."""
    fee = DecimalField("fee")
    """Fee of this account for the leg, if negative, or rebate."""
    fee_ccy = TextField("feeCcy")
    """Currency of the fee or rebate."""
    trade_id = TextField("tradeId")
    """ID of the account's trade in the leg."""


class MultiLegBlockTradeLeg(Item):
    """One leg of a block trade of the market."""

    _instId: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _tradeId: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument of the leg."""
    px = DecimalField("px")
    """Price at which the leg was executed."""
    sz = DecimalField("sz")
    """Size executed, in contracts, of SPOT in the base currency."""
    side = TextField("side")
    """Direction of the leg as the taker traded it. Known values: buy, sell."""
    trade_id = TextField("tradeId")
    """ID of the leg's trade; empty for a group RFQ."""


class MultiLegBlockTrade(Item):
    """A block trade of the market with all of its legs."""

    _blockTdId: WireText = UNSET
    _cTime: WireText = UNSET
    _groupId: WireText = UNSET
    _legs: WireList[MultiLegBlockTradeLeg] = UNSET
    _strategy: WireText = UNSET

    strategy = TextField("strategy")
    """Strategy of options that the legs make up, such as `CALL_CALENDAR_SPREAD`."""
    c_time = TimeField("cTime")
    """When it was executed."""
    block_td_id = TextField("blockTdId")
    """ID of the block trade; empty for a group RFQ."""
    group_id = TextField("groupId")
    """ID of the group RFQ; empty for a normal one."""
    legs = ObjectsField("legs", MultiLegBlockTradeLeg)
    """Legs of the trade."""


class BlockTradeAccount(Item):
    """What became of one account of a group RFQ."""

    _acct: WireText = UNSET
    _blockTdId: WireText = UNSET
    _errorCode: WireText = UNSET
    _legs: WireList[BlockTradeAllocatedLeg] = UNSET

    block_td_id = TextField("blockTdId")
    """ID of the block trade of this account."""
    error_code = TextField("errorCode")
    """Error code of an account that failed; `0` for one that was filled."""
    acct = TextField("acct")
    """Name of the account, `0` for the master account; empty for the maker."""
    legs = ObjectsField("legs", BlockTradeAllocatedLeg)
    """Legs of this account."""


class BlockTrade(Item):
    """A block trade that you were a party to."""

    _acctAlloc: WireList[BlockTradeAccount] = UNSET
    _blockTdId: WireText = UNSET
    _cTime: WireText = UNSET
    _clQuoteId: WireText = UNSET
    _clRfqId: WireText = UNSET
    _errorCode: WireText = UNSET
    _isSuccessful: WireFlag = UNSET
    _legs: WireList[BlockTradeLeg] = UNSET
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
    legs = ObjectsField("legs", BlockTradeLeg)
    """Legs of the trade, for a group RFQ with what all accounts got together."""
    acct_alloc = ObjectsField("acctAlloc", BlockTradeAccount)
    """What became of each account of a group RFQ."""
