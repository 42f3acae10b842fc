# Made from spec/schemas/dca-orders.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireFlag, WireList, WireText


class DcaOrderTrigger(Item):
    """What starts or stops a DCA bot."""

    _thold: WireText = UNSET
    _timePeriod: WireText = UNSET
    _timeframe: WireText = UNSET
    _triggerAction: WireText = UNSET
    _triggerCond: WireText = UNSET
    _triggerPx: WireText = UNSET
    _triggerStrategy: WireText = UNSET

    trigger_action = TextField("triggerAction")
    """Whether the trigger starts or stops the bot. Known values: start, stop."""
    trigger_strategy = TextField("triggerStrategy")
    """What it waits for: `instant` nothing, `price` a price, `rsi` the indicator, `webhook` a
    signal from outside. Spot bots know `instant` and `rsi` only. Known values: instant, price,
    rsi, webhook.
    """
    trigger_px = DecimalField("triggerPx")
    """Price to wait for; with `price`, contract bots only."""
    trigger_cond = TextField("triggerCond")
    """How the RSI must stand to the threshold (`above`, `below`) or pass it (`cross_up`,
    `cross_down`, `cross` either way). Only with `rsi`. Known values: cross_up, cross_down,
    above, below, cross.
    """
    time_period = DecimalField("timePeriod")
    """Candlesticks in the RSI. Only with `rsi`."""
    thold = DecimalField("thold")
    """Threshold of the RSI, 1 to 100. Only with `rsi`."""
    timeframe = TextField("timeframe")
    """Length of the candlesticks that the RSI is taken from. Only with `rsi`. Known values: 3m, 5m,
    15m, 30m, 1H, 4H, 1D.
    """


class DcaOrder(Item):
    """A DCA bot, with what it was set to do and what it has earned."""

    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _allowReinvest: WireFlag = UNSET
    _arbitragePnL: WireText = UNSET
    _cTime: WireText = UNSET
    _cancelType: WireText = UNSET
    _copyType: WireText = UNSET
    _ctVal: WireText = UNSET
    _direction: WireText = UNSET
    _fundingFee: WireText = UNSET
    _initOrdAmt: WireText = UNSET
    _instId: WireText = UNSET
    _investmentAmt: WireText = UNSET
    _investmentCcy: WireText = UNSET
    _lever: WireText = UNSET
    _maxSafetyOrds: WireText = UNSET
    _pnlRatio: WireText = UNSET
    _profitSharingRatio: WireText = UNSET
    _pxSteps: WireText = UNSET
    _pxStepsMult: WireText = UNSET
    _safetyOrdAmt: WireText = UNSET
    _slMode: WireText = UNSET
    _slPct: WireText = UNSET
    _state: WireText = UNSET
    _totalFundingFee: WireText = UNSET
    _totalPnl: WireText = UNSET
    _tpPxRange: WireText = UNSET
    _trackingMode: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET
    _transferInMargin: WireText = UNSET
    _triggerParams: WireList[DcaOrderTrigger] = UNSET
    _uTime: WireText = UNSET
    _volMult: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract_dca` on contracts or `spot_dca` on spot. Known values: contract_dca,
    spot_dca.
    """
    inst_id = TextField("instId")
    """Instrument."""
    copy_type = TextField("copyType")
    """Part in copy trading: `0` none, `1` copies another bot without sharing profit, `2` copies and
    shares it, `3` leads. Known values: 0, 1, 2, 3.
    """
    state = TextField("state")
    """State of the bot: `starting`, `running`, `stopping`, `pending_signal` (waits for its
    trigger), `no_close_position` (stopped, with the position kept) or `stopped`. Known values:
    starting, running, stopping, pending_signal, no_close_position, stopped.
    """
    cancel_type = TextField("cancelType")
    """What stopped the bot: `0` nothing, `1` you, `2` its take profit, `3` its stop loss, `4` risk
    control, `5` the delivery of the contract. Only in the history. Known values: 0, 1, 2, 3, 4,
    5.
    """
    direction = TextField("direction")
    """Direction of the bot, `long` or `short`; spot bots are always `long`. Known values: long,
    short.
    """
    lever = DecimalField("lever")
    """Leverage; contract bots only."""
    init_ord_amt = DecimalField("initOrdAmt")
    """Amount of the order that opens a cycle."""
    safety_ord_amt = DecimalField("safetyOrdAmt")
    """Amount of the first safety order."""
    max_safety_ords = DecimalField("maxSafetyOrds")
    """Most safety orders in a cycle."""
    px_steps = DecimalField("pxSteps")
    """Move of the price against the bot that triggers the first safety order, as a ratio; 0.02 is
    2%.
    """
    px_steps_mult = DecimalField("pxStepsMult")
    """Factor by which the price step grows from one safety order to the next."""
    vol_mult = DecimalField("volMult")
    """Factor by which the amount grows from one safety order to the next."""
    tp_px_range = TextField("tpPxRange")
    """Limit for a take-profit price that is set by hand: the lowest allowed for a long bot, the
    highest for a short one. It stays text, for its form is not documented. Contract bots only,
    and not in the history.
    """
    sl_pct = DecimalField("slPct")
    """Stop loss as a ratio; 0.05 is 5%."""
    sl_mode = TextField("slMode")
    """Kind of order that stops the loss, `limit` or `market`. Known values: limit, market."""
    allow_reinvest = FlagField("allowReinvest")
    """Whether the profit of a cycle is invested in the next."""
    total_pnl = DecimalField("totalPnl")
    """Profit or loss in all."""
    pnl_ratio = DecimalField("pnlRatio")
    """Profit or loss as a ratio; 0.05 is 5%."""
    total_funding_fee = DecimalField("totalFundingFee")
    """Funding fees in all, of an ongoing contract bot; the history has them as `fundingFee`."""
    funding_fee = DecimalField("fundingFee")
    """Funding fees in all, of a contract bot in the history; ongoing ones have `totalFundingFee`."""
    investment_amt = DecimalField("investmentAmt")
    """Amount invested in all."""
    investment_ccy = TextField("investmentCcy")
    """Currency of the investment. Known values: USDT, USDC."""
    arbitrage_pnl = DecimalField("arbitragePnL")
    """Profit or loss that the cycles have brought in."""
    transfer_in_margin = DecimalField("transferInMargin")
    """Margin moved in by hand less what was moved out, with the investment that was added; contract
    bots only.
    """
    profit_sharing_ratio = DecimalField("profitSharingRatio")
    """Share of the profit for the lead trader, 0 to 0.3, empty where nothing is copied; contract
    bots only.
    """
    tracking_mode = TextField("trackingMode")
    """How copies follow the lead bot, `sync` or `async`; contract bots only. Known values: sync,
    async.
    """
    trigger_params = ObjectsField("triggerParams", DcaOrderTrigger)
    """What starts and stops the bot."""
    c_time = TimeField("cTime")
    """When it was created."""
    u_time = TimeField("uTime")
    """When it last changed."""
    ct_val = DecimalField("ctVal")
    """Value of one contract; contract bots only."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency traded with; spot bots only."""


class DcaChangeResult(Item):
    """What became of a change of a contract bot."""

    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract_dca` on contracts or `spot_dca` on spot. Known values: contract_dca,
    spot_dca.
    """
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
