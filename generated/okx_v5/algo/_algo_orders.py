# Made from spec/schemas/algo-orders.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    ObjectField,
    ObjectsField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import Item, WireList, WireObject, WireText, WireTexts


class AlgoOrderChase(Item):
    """How the order that a trigger order places follows the best price."""

    _chaseType: WireText = UNSET
    _chaseVal: WireText = UNSET
    _maxChaseType: WireText = UNSET
    _maxChaseVal: WireText = UNSET

    chase_type = TextField("chaseType")
    """Whether `chaseVal` is a distance or a ratio. Known values: distance, ratio."""
    chase_val = DecimalField("chaseVal")
    """How far it stays from the best price, 0 for not at all."""
    max_chase_type = TextField("maxChaseType")
    """Whether `maxChaseVal` is a distance or a ratio. Known values: distance, ratio."""
    max_chase_val = DecimalField("maxChaseVal")
    """How far it chases at most."""


class AlgoOrderTrigger(Item):
    """What starts a smart iceberg order."""

    _thold: WireText = UNSET
    _timePeriod: WireText = UNSET
    _timeframe: WireText = UNSET
    _triggerAction: WireText = UNSET
    _triggerCond: WireText = UNSET
    _triggerPx: WireText = UNSET
    _triggerStrategy: WireText = UNSET

    trigger_action = TextField("triggerAction")
    """What happens; `start` starts the order. Known values: start."""
    trigger_strategy = TextField("triggerStrategy")
    """What is waited for; nothing (`instant`), a price, or the RSI. Known values: instant, price,
    rsi.
    """
    trigger_px = DecimalField("triggerPx")
    """Price to wait for; only with `price`."""
    trigger_cond = TextField("triggerCond")
    """How the RSI meets its threshold: passes it upwards (`cross_up`), downwards (`cross_down`) or
    either way (`cross`), or stands above or below it. Only with `rsi`. Known values: cross_up,
    cross_down, above, below, cross.
    """
    timeframe = TextField("timeframe")
    """Length of the candlesticks that the RSI is taken from, `m` a minute, `H` an hour, `D` a day;
    only with `rsi`. Known values: 3m, 5m, 15m, 30m, 1H, 4H, 1D.
    """
    thold = DecimalField("thold")
    """Threshold of the RSI, 1 to 100; only with `rsi`."""
    time_period = TextField("timePeriod")
    """Number of candlesticks that the RSI looks back; only with `rsi`. Known values: 14."""


class AlgoOrderAttachment(Item):
    """A take profit, stop loss or trailing stop attached to a trigger order."""

    _activePx: WireText = UNSET
    _attachAlgoClOrdId: WireText = UNSET
    _callbackRatio: WireText = UNSET
    _callbackSpread: WireText = UNSET
    _slOrdPx: WireText = UNSET
    _slTriggerPx: WireText = UNSET
    _slTriggerPxType: WireText = UNSET
    _slTriggerRatio: WireText = UNSET
    _tpOrdPx: WireText = UNSET
    _tpTriggerPx: WireText = UNSET
    _tpTriggerPxType: WireText = UNSET
    _tpTriggerRatio: WireText = UNSET

    attach_algo_cl_ord_id = TextField("attachAlgoClOrdId")
    """Your own ID of the attached order, its `algoClOrdId` once it is placed."""
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Trigger price of the take profit."""
    tp_trigger_ratio = DecimalField("tpTriggerRatio")
    """Trigger of the take profit as a ratio, 0.3 for 30%; FUTURES and SWAP only."""
    tp_trigger_px_type = TextField("tpTriggerPxType")
    """Price that is compared with the trigger of the take profit. Known values: last, index, mark."""
    tp_ord_px = DecimalField("tpOrdPx")
    """Order price of the take profit; -1 is the market price."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """Trigger price of the stop loss."""
    sl_trigger_ratio = DecimalField("slTriggerRatio")
    """Trigger of the stop loss as a ratio, 0.3 for 30%; FUTURES and SWAP only."""
    sl_trigger_px_type = TextField("slTriggerPxType")
    """Price that is compared with the trigger of the stop loss. Known values: last, index, mark."""
    sl_ord_px = DecimalField("slOrdPx")
    """Order price of the stop loss; -1 is the market price."""
    callback_ratio = DecimalField("callbackRatio")
    """Distance of the trailing stop as a ratio, 0.05 for 5%."""
    callback_spread = DecimalField("callbackSpread")
    """Distance of the trailing stop as a price difference."""
    active_px = DecimalField("activePx")
    """Price from which the trailing stop follows the market."""


class LinkedOrder(Item):
    """The limit take profit that belongs to this stop loss, where both come from one `oco` order."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


class AlgoOrder(Item):
    """An algo order, pending or ended."""

    _activePx: WireText = UNSET
    _actualPx: WireText = UNSET
    _actualSide: WireText = UNSET
    _actualSz: WireText = UNSET
    _advChaseParams: WireList[AlgoOrderChase] = UNSET
    _advanceOrdType: WireText = UNSET
    _aggressiveness: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _amendPxOnTriggerType: WireText = UNSET
    _attachAlgoOrds: WireList[AlgoOrderAttachment] = UNSET
    _cTime: WireText = UNSET
    _callbackRatio: WireText = UNSET
    _callbackSpread: WireText = UNSET
    _ccy: WireText = UNSET
    _chaseType: WireText = UNSET
    _chaseVal: WireText = UNSET
    _clOrdId: WireText = UNSET
    _closeFraction: WireText = UNSET
    _failCode: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _isTradeBorrowMode: WireText = UNSET
    _last: WireText = UNSET
    _lever: WireText = UNSET
    _linkedOrd: WireObject[LinkedOrder] = UNSET
    _lmtOrderNumber: WireText = UNSET
    _maxChaseType: WireText = UNSET
    _maxChaseVal: WireText = UNSET
    _moveTriggerPx: WireText = UNSET
    _ordId: WireText = UNSET
    _ordIdList: WireTexts = UNSET
    _ordPx: WireText = UNSET
    _ordType: WireText = UNSET
    _posSide: WireText = UNSET
    _pxLimit: WireText = UNSET
    _pxSpread: WireText = UNSET
    _pxVar: WireText = UNSET
    _quickMgnType: WireText = UNSET
    _reduceOnly: WireText = UNSET
    _side: WireText = UNSET
    _slOrdPx: WireText = UNSET
    _slTriggerPx: WireText = UNSET
    _slTriggerPxType: WireText = UNSET
    _state: WireText = UNSET
    _subAlgoIdList: WireTexts = UNSET
    _sz: WireText = UNSET
    _szLimit: WireText = UNSET
    _tag: WireText = UNSET
    _tdMode: WireText = UNSET
    _tgtCcy: WireText = UNSET
    _timeInterval: WireText = UNSET
    _tpOrdPx: WireText = UNSET
    _tpTriggerPx: WireText = UNSET
    _tpTriggerPxType: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET
    _triggerParams: WireList[AlgoOrderTrigger] = UNSET
    _triggerPx: WireText = UNSET
    _triggerPxType: WireText = UNSET
    _triggerTime: WireText = UNSET
    _uTime: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    ccy = TextField("ccy")
    """Margin currency, of isolated orders of type MARGIN, of cross ones in Futures mode, and of
    contracts.
    """
    ord_id = TextField("ordId")
    """ID of the last order it placed; `ordIdList` will replace it."""
    ord_id_list = TextsField("ordIdList")
    """IDs of the orders that it placed; there are several where a market order was split. Empty for
    a trigger order that becomes a chase, see `subAlgoIdList`.
    """
    sub_algo_id_list = TextsField("subAlgoIdList")
    """IDs of the algo orders that it placed, for a trigger order that becomes a chase; empty until
    it triggers.
    """
    algo_id = TextField("algoId")
    """ID of the algo order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    sz = DecimalField("sz")
    """Size of the order, in contracts; for SPOT and MARGIN in currency, see `tgtCcy`."""
    close_fraction = DecimalField("closeFraction")
    """Part of the position that is closed when it triggers; 1 is all of it."""
    ord_type = TextField("ordType")
    """Kind of algo order: `conditional` is a take profit or a stop loss, `oco` both, `chase`
    follows the best price, `trigger` waits for a price, `move_order_stop` is a trailing stop,
    `twap` trades slices over time, `smart_iceberg` shows only a part of its size, `iceberg` is
    what came before it. Known values: conditional, oco, chase, trigger, move_order_stop,
    iceberg, twap, smart_iceberg.
    """
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    pos_side = TextField("posSide")
    """Position side. Known values: net, long, short."""
    td_mode = TextField("tdMode")
    """Trade mode. Known values: cross, isolated, cash, spot_isolated."""
    tgt_ccy = TextField("tgtCcy")
    """Currency that `sz` is counted in, for SPOT market orders; by default the quote currency when
    buying, the base currency when selling. Known values: base_ccy, quote_ccy.
    """
    state = TextField("state")
    """State: `live` waits, `pause` is suspended, `partially_effective` and `effective` have
    triggered in part or wholly, `canceled` is cancelled, `order_failed` and `partially_failed`
    could not place all or some of their orders. Known values: live, pause, partially_effective,
    effective, canceled, order_failed, partially_failed.
    """
    lever = DecimalField("lever")
    """Leverage, 0.01 to 125, for MARGIN, FUTURES and SWAP."""
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Trigger price of the take profit."""
    tp_trigger_px_type = TextField("tpTriggerPxType")
    """Price that is compared with the trigger of the take profit. Known values: last, index, mark."""
    tp_ord_px = DecimalField("tpOrdPx")
    """Order price of the take profit; -1 is the market price."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """Trigger price of the stop loss."""
    sl_trigger_px_type = TextField("slTriggerPxType")
    """Price that is compared with the trigger of the stop loss. Known values: last, index, mark."""
    sl_ord_px = DecimalField("slOrdPx")
    """Order price of the stop loss; -1 is the market price."""
    trigger_px = DecimalField("triggerPx")
    """Price at which a `trigger` order places its order."""
    trigger_px_type = TextField("triggerPxType")
    """Price that is compared with `triggerPx`. Known values: last, index, mark."""
    ord_px = DecimalField("ordPx")
    """Price of the order that a `trigger` order places; -1 is the market price."""
    advance_ord_type = TextField("advanceOrdType")
    """What a `trigger` order places: `fok` fills at once and wholly or not at all, `ioc` fills at
    once what it can, `chase` follows the best price, empty is a limit or market order. Known
    values: fok, ioc, chase.
    """
    adv_chase_params = ObjectsField("advChaseParams", AlgoOrderChase)
    """How the order placed by a `trigger` order follows the best price, where `advanceOrdType` is
    `chase`.
    """
    actual_sz = DecimalField("actualSz")
    """Size that was really ordered."""
    actual_px = DecimalField("actualPx")
    """Price that was really ordered at."""
    actual_side = TextField("actualSide")
    """Which side of a `conditional` or `oco` order triggered, `tp` the take profit or `sl` the stop
    loss. Known values: tp, sl.
    """
    tag = TextField("tag")
    """Your own order tag."""
    trigger_time = TimeField("triggerTime")
    """When it triggered."""
    px_var = DecimalField("pxVar")
    """How far beyond the best price a `twap` or `iceberg` order goes, as a ratio; 0.01 is 1%."""
    px_spread = DecimalField("pxSpread")
    """How far beyond the best price a `twap` or `iceberg` order goes, as a price difference."""
    sz_limit = DecimalField("szLimit")
    """Size of each slice of a `twap` or `iceberg` order; smallest size shown of a `smart_iceberg`
    order.
    """
    px_limit = DecimalField("pxLimit")
    """Price limit of a `twap`, `iceberg` or `smart_iceberg` order."""
    lmt_order_number = DecimalField("lmtOrderNumber")
    """Number of limit orders that a `smart_iceberg` order is split into."""
    aggressiveness = TextField("aggressiveness")
    """How a `smart_iceberg` order trades: `radical` fills fastest, `mid` weighs speed and price,
    `conservative` queues at the best bid or ask. Known values: radical, mid, conservative.
    """
    trigger_params = ObjectsField("triggerParams", AlgoOrderTrigger)
    """When a `smart_iceberg` order starts."""
    time_interval = DecimalField("timeInterval")
    """Seconds between two slices of a `twap` order."""
    callback_ratio = DecimalField("callbackRatio")
    """Distance of a trailing stop as a ratio, 0.05 for 5%."""
    callback_spread = DecimalField("callbackSpread")
    """Distance of a trailing stop as a price difference."""
    active_px = DecimalField("activePx")
    """Price from which a trailing stop follows the market."""
    move_trigger_px = DecimalField("moveTriggerPx")
    """Price at which a trailing stop triggers as things stand."""
    reduce_only = FlagField("reduceOnly")
    """Whether the order only reduces the position."""
    quick_mgn_type = TextField("quickMgnType")
    """Kind of quick margin. Deprecated. Known values: manual, auto_borrow, auto_repay."""
    last = DecimalField("last")
    """Price of the last trade when the order was placed."""
    fail_code = TextField("failCode")
    """Error code if the order could not be placed when it triggered, such as 51008; for
    `conditional`, `oco`, `trigger` and `move_order_stop`.
    """
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the algo order."""
    amend_px_on_trigger_type = FlagField("amendPxOnTriggerType", "1", "0")
    """Whether the stop loss beside several take profits moves to the average price paid when the
    first of them triggers. Sent as '1' or '0'.
    """
    attach_algo_ords = ObjectsField("attachAlgoOrds", AlgoOrderAttachment)
    """Take profits, stop losses and trailing stops attached to a `trigger` order."""
    linked_ord = ObjectField("linkedOrd", LinkedOrder)
    """The limit take profit that belongs to this stop loss, where both come from one `oco` order."""
    c_time = TimeField("cTime")
    """When it was created."""
    u_time = TimeField("uTime")
    """When it last changed."""
    is_trade_borrow_mode = FlagField("isTradeBorrowMode")
    """Whether currency is borrowed automatically, for `trigger`, `move_order_stop` and `twap`."""
    chase_type = TextField("chaseType")
    """Whether `chaseVal` of a `chase` order is a distance or a ratio. Known values: distance,
    ratio.
    """
    chase_val = DecimalField("chaseVal")
    """How far a `chase` order stays from the best price; a ratio of 0.1 is 10%."""
    max_chase_type = TextField("maxChaseType")
    """Whether `maxChaseVal` of a `chase` order is a distance or a ratio. Known values: distance,
    ratio.
    """
    max_chase_val = DecimalField("maxChaseVal")
    """How far a `chase` order chases at most; a ratio of 0.1 is 10%."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency traded with."""
