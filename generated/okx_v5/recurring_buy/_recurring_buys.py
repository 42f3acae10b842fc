# Made from spec/schemas/recurring-buys.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TextsField, TimeField
from .._runtime.models.item import Item, WireList, WireText, WireTexts


class RecurringBuyCurrency(Item):
    """A currency that a recurring buy buys."""

    _avgPx: WireText = UNSET
    _ccy: WireText = UNSET
    _maxPx: WireText = UNSET
    _minPx: WireText = UNSET
    _profit: WireText = UNSET
    _px: WireText = UNSET
    _ratio: WireText = UNSET
    _totalAmt: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    ratio = DecimalField("ratio")
    """Share of the currency in each buy; 0.2 is 20%."""
    min_px = DecimalField("minPx")
    """Price below which it is not bought; empty for no limit."""
    max_px = DecimalField("maxPx")
    """Price above which it is not bought; empty for no limit."""
    total_amt = DecimalField("totalAmt")
    """Amount of the currency bought so far; not in lists of recurring buys."""
    profit = DecimalField("profit")
    """Profit or loss, in `investmentCcy`; not in lists of recurring buys."""
    avg_px = DecimalField("avgPx")
    """Average price paid, in `investmentCcy`; not in lists of recurring buys."""
    px = DecimalField("px")
    """Market price of now, in `investmentCcy`; not in lists of recurring buys."""


class RecurringBuyOrder(Item):
    """A plan that buys cryptocurrencies at regular intervals."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _amt: WireText = UNSET
    _cTime: WireText = UNSET
    _cycles: WireText = UNSET
    _instType: WireText = UNSET
    _investmentAmt: WireText = UNSET
    _investmentCcy: WireText = UNSET
    _mktCap: WireText = UNSET
    _nextInvestTime: WireText = UNSET
    _period: WireText = UNSET
    _pnlRatio: WireText = UNSET
    _recurringDay: WireText = UNSET
    _recurringHour: WireText = UNSET
    _recurringList: WireList[RecurringBuyCurrency] = UNSET
    _recurringTime: WireText = UNSET
    _recurringTimeMinutes: WireText = UNSET
    _recurringTimeType: WireText = UNSET
    _source: WireTexts = UNSET
    _state: WireText = UNSET
    _stgyName: WireText = UNSET
    _tag: WireText = UNSET
    _timeZone: WireText = UNSET
    _totalAnnRate: WireText = UNSET
    _totalPnl: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET
    _uTime: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the recurring buy."""
    inst_type = TextField("instType")
    """Instrument type, SPOT. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    c_time = TimeField("cTime")
    """When the recurring buy was created."""
    u_time = TimeField("uTime")
    """When the recurring buy last changed."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, always `recurring`. Known values: recurring."""
    state = TextField("state")
    """State; `pause` waits to be restarted, `stopped` is final. Known values: running, stopping,
    stopped, pause.
    """
    stgy_name = TextField("stgyName")
    """Name that you gave it."""
    recurring_list = ObjectsField("recurringList", RecurringBuyCurrency)
    """What is bought."""
    period = TextField("period")
    """What the buys go by, `monthly`, `weekly`, `daily` or, every `recurringHour` hours, `hourly`.
    Known values: monthly, weekly, daily, hourly.
    """
    recurring_day = DecimalField("recurringDay")
    """Day of the buy, 1 to 28 of the month or 1 to 7 of the week; empty for other periods."""
    recurring_hour = DecimalField("recurringHour")
    """Hours from one buy to the next, 1, 4, 8 or 12, for the period `hourly`. Known values: 1, 4,
    8, 12.
    """
    recurring_time = DecimalField("recurringTime")
    """Hour of the buy in the time zone, 0 to 23; for the period `hourly`, that of the first buy."""
    time_zone = DecimalField("timeZone")
    """Time zone, in hours from UTC, -12 to 14."""
    amt = DecimalField("amt")
    """Amount of each buy, in `investmentCcy`."""
    investment_amt = DecimalField("investmentAmt")
    """Amount invested so far, in `investmentCcy`."""
    investment_ccy = TextField("investmentCcy")
    """Currency that is paid with. Known values: USDT, USDC."""
    next_invest_time = TimeField("nextInvestTime")
    """When the next buy is due; not in lists of recurring buys."""
    total_pnl = DecimalField("totalPnl")
    """Profit or loss in all."""
    total_ann_rate = DecimalField("totalAnnRate")
    """Yield in all as a yearly ratio."""
    pnl_ratio = DecimalField("pnlRatio")
    """Yield as a ratio."""
    mkt_cap = DecimalField("mktCap")
    """Market value of what was bought, in USDT."""
    cycles = DecimalField("cycles")
    """Number of buys so far."""
    tag = TextField("tag")
    """Your own order tag."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency traded with."""
    source = TextsField("source")
    """Where the money comes from, `1` the trading account, `2` the funding account, `3` Simple
    Earn.
    """
    recurring_time_type = TextField("recurringTimeType")
    """When the first buy takes place, `1` at the time given, `2` at once. Known values: 1, 2."""
    recurring_time_minutes = DecimalField("recurringTimeMinutes")
    """Minute of the buy, 0 to 59."""
