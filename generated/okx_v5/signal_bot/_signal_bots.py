# Made from spec/schemas/signal-bots.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    ObjectField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import Item, WireFlag, WireObject, WireText, WireTexts


class SignalBotEntrySetting(Item):
    """How the bot enters positions."""

    _allowMultipleEntry: WireFlag = UNSET
    _amt: WireText = UNSET
    _entryType: WireText = UNSET
    _ratio: WireText = UNSET

    allow_multiple_entry = FlagField("allowMultipleEntry")
    """Whether the bot may enter an instrument again in the direction it is in."""
    entry_type = TextField("entryType")
    """What sets the size of an order: `1` the TradingView signal, `2` a fixed margin, `3` a fixed
    number of contracts, `4` a percentage of the free margin, `5` a percentage of the margin
    first invested. Known values: 1, 2, 3, 4, 5.
    """
    amt = DecimalField("amt")
    """Margin (`entryType` 2) or contracts (3) of an order; without meaning for other entries."""
    ratio = DecimalField("ratio")
    """Percentage of an order, for `entryType` 4 and 5, in a unit that is not documented."""


class SignalBotExitSetting(Item):
    """Where the bot takes profit and stops loss."""

    _slPct: WireText = UNSET
    _tpPct: WireText = UNSET
    _tpSlType: WireText = UNSET

    tp_sl_type = TextField("tpSlType")
    """What the two percentages are of: `pnl` the estimated profit or loss of the position, `price`
    the price of entry. Known values: pnl, price.
    """
    tp_pct = DecimalField("tpPct")
    """Take profit as a percentage, as it was set; whether 1% is 1 or 0.01 is not documented."""
    sl_pct = DecimalField("slPct")
    """Stop loss as a percentage, in the unit of `tpPct`."""


class SignalBot(Item):
    """A bot that trades on the signals of a channel."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _availBal: WireText = UNSET
    _cTime: WireText = UNSET
    _cancelType: WireText = UNSET
    _entrySettingParam: WireObject[SignalBotEntrySetting] = UNSET
    _exitSettingParam: WireObject[SignalBotExitSetting] = UNSET
    _floatPnl: WireText = UNSET
    _frozenBal: WireText = UNSET
    _instIds: WireTexts = UNSET
    _instType: WireText = UNSET
    _investAmt: WireText = UNSET
    _lever: WireText = UNSET
    _ratio: WireText = UNSET
    _realizedPnl: WireText = UNSET
    _signalChanId: WireText = UNSET
    _signalChanName: WireText = UNSET
    _signalSourceType: WireText = UNSET
    _state: WireText = UNSET
    _subOrdType: WireText = UNSET
    _totalEq: WireText = UNSET
    _totalPnl: WireText = UNSET
    _totalPnlRatio: WireText = UNSET
    _uTime: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the bot."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_ids = TextsField("instIds")
    """Instruments that the bot trades."""
    c_time = TimeField("cTime")
    """When the bot was created."""
    u_time = TimeField("uTime")
    """When the bot last changed."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract` on contracts. Known values: contract."""
    state = TextField("state")
    """State; `stopped` is final. Known values: starting, running, stopping, stopped."""
    cancel_type = TextField("cancelType")
    """Why the bot stopped, `0` it did not, `1` it was stopped by hand. Known values: 0, 1."""
    total_pnl = DecimalField("totalPnl")
    """Profit or loss in all, `realizedPnl` and `floatPnl`."""
    total_pnl_ratio = DecimalField("totalPnlRatio")
    """`totalPnl` as a ratio of `investAmt`; 0.1 is 10%."""
    total_eq = DecimalField("totalEq")
    """Equity of the bot, `frozenBal` and `availBal`."""
    float_pnl = DecimalField("floatPnl")
    """Unrealized profit or loss."""
    realized_pnl = DecimalField("realizedPnl")
    """Realized profit or loss."""
    frozen_bal = DecimalField("frozenBal")
    """Margin in use."""
    avail_bal = DecimalField("availBal")
    """Margin that is free."""
    lever = DecimalField("lever")
    """Leverage of contract signals."""
    invest_amt = DecimalField("investAmt")
    """Amount invested."""
    sub_ord_type = TextField("subOrdType")
    """Type of the bot's orders, `1` limit, `2` market, `9` as the TradingView signal says. Known
    values: 1, 2, 9.
    """
    ratio = DecimalField("ratio")
    """Distance of the limit price from the best bid or ask, as a percentage; whether 1% is 1 or
    0.01 is not documented. Empty unless the orders are limit orders, `subOrdType` 1.
    """
    entry_setting_param = ObjectField("entrySettingParam", SignalBotEntrySetting)
    """How the bot enters positions."""
    exit_setting_param = ObjectField("exitSettingParam", SignalBotExitSetting)
    """Where the bot takes profit and stops loss."""
    signal_chan_id = TextField("signalChanId")
    """ID of the signal channel."""
    signal_chan_name = TextField("signalChanName")
    """Name of the signal channel."""
    signal_source_type = TextField("signalSourceType")
    """Where the signal comes from, `1` yourself, `2` somebody you subscribe to, `3` a free signal.
    Known values: 1, 2, 3.
    """
