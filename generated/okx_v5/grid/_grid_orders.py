# Made from spec/schemas/grid-orders.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireFlag, WireList, WireText


class PlacedGridOrder(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _tag: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    tag = TextField("tag")
    """Your own order tag."""


class GridRebate(Item):
    """Rebate in a currency."""

    _rebate: WireText = UNSET
    _rebateCcy: WireText = UNSET

    rebate = DecimalField("rebate")
    """Amount of the rebate."""
    rebate_ccy = TextField("rebateCcy")
    """Currency of the rebate."""


class GridTrigger(Item):
    """What starts or stops a grid, and whether it has."""

    _delaySeconds: WireText = UNSET
    _stopType: WireText = UNSET
    _thold: WireText = UNSET
    _timePeriod: WireText = UNSET
    _timeframe: WireText = UNSET
    _triggerAction: WireText = UNSET
    _triggerCond: WireText = UNSET
    _triggerPx: WireText = UNSET
    _triggerStrategy: WireText = UNSET
    _triggerTime: WireText = UNSET
    _triggerType: WireText = UNSET

    trigger_action = TextField("triggerAction")
    """Whether the trigger starts or stops the grid. Known values: start, stop."""
    trigger_strategy = TextField("triggerStrategy")
    """What it waits for, `instant` for nothing, `price` for a price, `rsi` for the indicator. Known
    values: instant, price, rsi.
    """
    delay_seconds = DecimalField("delaySeconds")
    """Seconds between the trigger and the action."""
    trigger_time = TimeField("triggerTime")
    """When the grid was started or stopped; empty or 0 until then."""
    trigger_type = TextField("triggerType")
    """Whether the grid was started or stopped by hand (`manual`) or by the trigger (`auto`). Known
    values: manual, auto.
    """
    timeframe = TextField("timeframe")
    """Length of the candlesticks the RSI is taken from. Only with `rsi`. Known values: 3m, 5m, 15m,
    30m, 1H, 4H, 1D.
    """
    thold = DecimalField("thold")
    """Threshold of the RSI, 1 to 100. Only with `rsi`."""
    trigger_cond = TextField("triggerCond")
    """How the RSI must stand to the threshold or pass it. Only with `rsi`. Known values: cross_up,
    cross_down, above, below, cross.
    """
    time_period = TextField("timePeriod")
    """Candlesticks in the RSI. Only with `rsi`. Known values: 14."""
    trigger_px = DecimalField("triggerPx")
    """Price to wait for."""
    stop_type = TextField("stopType")
    """What becomes of the holdings when the grid stops: `1` sells the base currency or closes all
    positions at market price, `2` keeps them. Only with the action `stop`. Known values: 1, 2.
    """


class GridOrder(Item):
    """A grid, waiting for its trigger, running or stopped."""

    _activeOrdNum: WireText = UNSET
    _actualLever: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _annualizedRate: WireText = UNSET
    _arbitrageNum: WireText = UNSET
    _availEq: WireText = UNSET
    _basePos: WireFlag = UNSET
    _baseSz: WireText = UNSET
    _cTime: WireText = UNSET
    _cancelType: WireText = UNSET
    _copyType: WireText = UNSET
    _curBaseSz: WireText = UNSET
    _curQuoteSz: WireText = UNSET
    _direction: WireText = UNSET
    _eq: WireText = UNSET
    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _floatProfit: WireText = UNSET
    _fundingFee: WireText = UNSET
    _gridNum: WireText = UNSET
    _gridProfit: WireText = UNSET
    _instFamily: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _investment: WireText = UNSET
    _lever: WireText = UNSET
    _liqPx: WireText = UNSET
    _maxPx: WireText = UNSET
    _minPx: WireText = UNSET
    _ordFrozen: WireText = UNSET
    _perMaxProfitRate: WireText = UNSET
    _perMinProfitRate: WireText = UNSET
    _pnlRatio: WireText = UNSET
    _profit: WireText = UNSET
    _profitSharingRatio: WireText = UNSET
    _quoteSz: WireText = UNSET
    _rebateTrans: WireList[GridRebate] = UNSET
    _runPx: WireText = UNSET
    _runType: WireText = UNSET
    _singleAmt: WireText = UNSET
    _slRatio: WireText = UNSET
    _slTriggerPx: WireText = UNSET
    _state: WireText = UNSET
    _stopResult: WireText = UNSET
    _stopType: WireText = UNSET
    _sz: WireText = UNSET
    _tag: WireText = UNSET
    _totalAnnualizedRate: WireText = UNSET
    _totalPnl: WireText = UNSET
    _tpRatio: WireText = UNSET
    _tpTriggerPx: WireText = UNSET
    _tradeNum: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET
    _triggerParams: WireList[GridTrigger] = UNSET
    _uTime: WireText = UNSET
    _uly: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    c_time = TimeField("cTime")
    """When the grid was created."""
    u_time = TimeField("uTime")
    """When the grid last changed."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of grid, `grid` on spot or `contract_grid` on contracts. Known values: grid,
    contract_grid.
    """
    state = TextField("state")
    """State: `pending_signal` waits for its trigger, `starting`, `running` and `stopping` are what
    they say, `no_close_position` has stopped and kept its position (contract grid only),
    `stopped` is the end. Known values: starting, running, stopping, pending_signal,
    no_close_position, stopped.
    """
    rebate_trans = ObjectsField("rebateTrans", GridRebate)
    """Rebates that were transferred, one a currency."""
    trigger_params = ObjectsField("triggerParams", GridTrigger)
    """What starts and stops the grid."""
    max_px = DecimalField("maxPx")
    """Upper end of the price range."""
    min_px = DecimalField("minPx")
    """Lower end of the price range."""
    grid_num = DecimalField("gridNum")
    """Number of grids in the range."""
    run_type = TextField("runType")
    """Spacing of the grids, `1` arithmetic (equal differences) or `2` geometric (equal ratios).
    Known values: 1, 2.
    """
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Price that triggers the take profit of the grid; 0 or empty where there is none."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """Price that triggers the stop loss of the grid; 0 or empty where there is none."""
    trade_num = DecimalField("tradeNum")
    """Number of orders of the grid that were filled. Not in lists of grids."""
    arbitrage_num = DecimalField("arbitrageNum")
    """Number of times that the grid bought low and sold high."""
    single_amt = DecimalField("singleAmt")
    """Amount that each grid buys or sells; in base currency for spot, in contracts otherwise, as
    far as the examples show. Not in lists of grids.
    """
    per_min_profit_rate = DecimalField("perMinProfitRate")
    """Lowest profit expected of a grid, as a ratio; 0.1 is 10%. Not in lists of grids."""
    per_max_profit_rate = DecimalField("perMaxProfitRate")
    """Highest profit expected of a grid, as a ratio; 0.1 is 10%. Not in lists of grids."""
    run_px = DecimalField("runPx")
    """Price when the grid started. Not in lists of grids."""
    total_pnl = DecimalField("totalPnl")
    """Profit or loss in all."""
    pnl_ratio = DecimalField("pnlRatio")
    """Profit or loss in all as a ratio of the investment."""
    investment = DecimalField("investment")
    """Amount invested so far; of a spot grid in quote currency, with what was put in as base
    currency converted.
    """
    grid_profit = DecimalField("gridProfit")
    """Profit that the grids have made."""
    float_profit = DecimalField("floatProfit")
    """Unrealized profit or loss."""
    total_annualized_rate = DecimalField("totalAnnualizedRate")
    """Profit or loss in all, per year, as a ratio; 0.1 is 10%. Not in lists of grids."""
    annualized_rate = DecimalField("annualizedRate")
    """Profit that the grids have made, per year, as a ratio; 0.1 is 10%. Not in lists of grids."""
    cancel_type = TextField("cancelType")
    """Why the grid stopped: `0` it did not, `1` by hand, `2` take profit, `3` stop loss, `4` risk
    control, `5` delivery, `6` signal. Known values: 0, 1, 2, 3, 4, 5, 6.
    """
    stop_type = TextField("stopType")
    """What became of the holdings when the grid stopped: `1` the base currency was sold, or all
    positions closed, at market price, `2` they were kept. `0` may stand there while it runs.
    Known values: 0, 1, 2.
    """
    stop_result = TextField("stopResult")
    """Whether the base currency could be sold when the grid stopped: `0` is the initial value, `1`
    it was sold at market price, `-1` it was not. Spot grid only, and not in the list of pending
    grids. Known values: 0, 1, -1.
    """
    active_ord_num = DecimalField("activeOrdNum")
    """Number of pending orders of the grid. Not in lists of grids."""
    quote_sz = DecimalField("quoteSz")
    """Amount of quote currency invested. Spot grid only."""
    base_sz = DecimalField("baseSz")
    """Amount of base currency invested. Spot grid only."""
    cur_quote_sz = DecimalField("curQuoteSz")
    """Amount of quote currency that the grid holds. Spot grid only, not in lists of grids."""
    cur_base_sz = DecimalField("curBaseSz")
    """Amount of base currency that the grid holds. Spot grid only, not in lists of grids."""
    profit = DecimalField("profit")
    """Profit in quote currency that `withdraw_income` can take out now. Spot grid only, not in
    lists of grids.
    """
    direction = TextField("direction")
    """Direction of the grid. Contract grid only. Known values: long, short, neutral."""
    base_pos = FlagField("basePos")
    """Whether a position is opened when the grid starts. Contract grid only."""
    sz = DecimalField("sz")
    """Margin invested, in USDT. Contract grid only."""
    lever = DecimalField("lever")
    """Leverage. Contract grid only."""
    actual_lever = DecimalField("actualLever")
    """Leverage at present. Contract grid only."""
    liq_px = DecimalField("liqPx")
    """Estimated liquidation price. Contract grid only."""
    uly = TextField("uly")
    """Underlying. For contract grids; a spot grid may have its instrument here."""
    inst_family = TextField("instFamily")
    """Instrument family. Contract grid only."""
    ord_frozen = DecimalField("ordFrozen")
    """Margin tied up by pending orders. Contract grid only."""
    avail_eq = DecimalField("availEq")
    """Margin that is available. Contract grid only."""
    eq = DecimalField("eq")
    """Equity of the grid in all. Contract grid only, not in lists of grids."""
    tag = TextField("tag")
    """Your own order tag."""
    profit_sharing_ratio = DecimalField("profitSharingRatio")
    """Share of the profit that goes to the lead trader, 0 to 0.3; 0.1 is 10%. Empty for a grid that
    neither leads nor follows.
    """
    copy_type = TextField("copyType")
    """Part of the grid in profit sharing: `0` none, `1` a copy that shares no profit, `2` a copy
    that shares its profit, `3` it leads. Known values: 0, 1, 2, 3.
    """
    tp_ratio = DecimalField("tpRatio")
    """Take profit as a ratio; 0.1 is 10%. Not in lists of grids."""
    sl_ratio = DecimalField("slRatio")
    """Stop loss as a ratio; 0.1 is 10%. Not in lists of grids."""
    fee = DecimalField("fee")
    """Fees so far. Contract grid only."""
    fee_ccy = TextField("feeCcy")
    """Currency of the fees. Contract grid only."""
    funding_fee = DecimalField("fundingFee")
    """Funding fees so far. Contract grid only."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency traded with."""


class GridPosition(Item):
    """A position of a contract grid."""

    _adl: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _imr: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _last: WireText = UNSET
    _lever: WireText = UNSET
    _liqPx: WireText = UNSET
    _markPx: WireText = UNSET
    _mgnMode: WireText = UNSET
    _mgnRatio: WireText = UNSET
    _mmr: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _pos: WireText = UNSET
    _posSide: WireText = UNSET
    _uTime: WireText = UNSET
    _upl: WireText = UNSET
    _uplRatio: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    c_time = TimeField("cTime")
    """When the grid was created."""
    u_time = TimeField("uTime")
    """When the grid last changed."""
    avg_px = DecimalField("avgPx")
    """Average price of opening."""
    ccy = TextField("ccy")
    """Margin currency."""
    lever = DecimalField("lever")
    """Leverage."""
    liq_px = DecimalField("liqPx")
    """Estimated liquidation price."""
    pos_side = TextField("posSide")
    """Position side, always `net`. Known values: net, long, short."""
    pos = DecimalField("pos")
    """Size of the position, in contracts."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    mgn_ratio = DecimalField("mgnRatio")
    """Maintenance margin ratio."""
    imr = DecimalField("imr")
    """Initial margin."""
    mmr = DecimalField("mmr")
    """Maintenance margin."""
    upl = DecimalField("upl")
    """Unrealized profit or loss."""
    upl_ratio = DecimalField("uplRatio")
    """Unrealized profit or loss as a ratio."""
    last = DecimalField("last")
    """Price of the last trade."""
    notional_usd = DecimalField("notionalUsd")
    """Value in USD."""
    adl = DecimalField("adl")
    """How near the position is to auto-deleveraging, in five levels from 1 (the farthest) to 5."""
    mark_px = DecimalField("markPx")
    """Mark price."""


class GridSubOrder(Item):
    """An order that a grid has placed."""

    _accFillSz: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _ctVal: WireText = UNSET
    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _groupId: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _ordId: WireText = UNSET
    _ordType: WireText = UNSET
    _pnl: WireText = UNSET
    _posSide: WireText = UNSET
    _px: WireText = UNSET
    _rebate: WireText = UNSET
    _rebateCcy: WireText = UNSET
    _side: WireText = UNSET
    _state: WireText = UNSET
    _sz: WireText = UNSET
    _tag: WireText = UNSET
    _tdMode: WireText = UNSET
    _uTime: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of grid, `grid` on spot or `contract_grid` on contracts. Known values: grid,
    contract_grid.
    """
    group_id = TextField("groupId")
    """ID of the group of orders that it belongs to."""
    ord_id = TextField("ordId")
    """ID of the order."""
    c_time = TimeField("cTime")
    """When it was created."""
    u_time = TimeField("uTime")
    """When it last changed."""
    td_mode = TextField("tdMode")
    """Trade mode, the margin mode `cross` or `isolated`, or `cash` without margin. Known values:
    cross, isolated, cash.
    """
    ccy = TextField("ccy")
    """Margin currency, for cross MARGIN orders in Futures mode only."""
    ord_type = TextField("ordType")
    """Order type; `ioc` fills what it can at once, and the rest is cancelled. Known values: market,
    limit, ioc.
    """
    sz = DecimalField("sz")
    """Size of the order."""
    state = TextField("state")
    """State: `live` has no fill, `partially_filled` some, `filled` is filled wholly, `cancelling`
    is being cancelled, `canceled` is. Known values: live, partially_filled, filled, cancelling,
    canceled.
    """
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    px = DecimalField("px")
    """Price of the order."""
    fee = DecimalField("fee")
    """Fee of the order."""
    fee_ccy = TextField("feeCcy")
    """Currency of the fee."""
    rebate = DecimalField("rebate")
    """Rebate of the order."""
    rebate_ccy = TextField("rebateCcy")
    """Currency of the rebate."""
    avg_px = DecimalField("avgPx")
    """Average price of the fills; 0 without any."""
    acc_fill_sz = DecimalField("accFillSz")
    """Size filled in all."""
    pos_side = TextField("posSide")
    """Position side, always `net`. Known values: net, long, short."""
    pnl = DecimalField("pnl")
    """Profit or loss of the order."""
    ct_val = DecimalField("ctVal")
    """Value of a contract; FUTURES and SWAP only."""
    lever = DecimalField("lever")
    """Leverage; 0 for spot."""
    tag = TextField("tag")
    """Your own order tag."""
