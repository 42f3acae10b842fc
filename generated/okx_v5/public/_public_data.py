# Made from spec/schemas/public-data.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import DecimalField, FlagField, TextField, TimeField
from .._runtime.models.item import Item, WireFlag, WireText


class IndexTicker(Item):
    """One item of the answer."""

    _high24h: WireText = UNSET
    _idxPx: WireText = UNSET
    _instId: WireText = UNSET
    _low24h: WireText = UNSET
    _open24h: WireText = UNSET
    _sodUtc0: WireText = UNSET
    _sodUtc8: WireText = UNSET
    _ts: WireText = UNSET

    inst_id = TextField("instId")
    """Index."""
    idx_px = DecimalField("idxPx")
    """Value of the index."""
    high24h = DecimalField("high24h")
    """Highest value of the last 24 hours."""
    low24h = DecimalField("low24h")
    """Lowest value of the last 24 hours."""
    open24h = DecimalField("open24h")
    """Value 24 hours ago."""
    sod_utc0 = DecimalField("sodUtc0")
    """Value at the start of the day by UTC."""
    sod_utc8 = DecimalField("sodUtc8")
    """Value at the start of the day by UTC+8."""
    ts = TimeField("ts")
    """When the index was computed."""


class EconomicRelease(Item):
    """One item of the answer."""

    _actual: WireText = UNSET
    _calendarId: WireText = UNSET
    _category: WireText = UNSET
    _ccy: WireText = UNSET
    _date: WireText = UNSET
    _dateSpan: WireText = UNSET
    _event: WireText = UNSET
    _forecast: WireText = UNSET
    _importance: WireText = UNSET
    _prevInitial: WireText = UNSET
    _previous: WireText = UNSET
    _refDate: WireText = UNSET
    _region: WireText = UNSET
    _uTime: WireText = UNSET
    _unit: WireText = UNSET

    calendar_id = TextField("calendarId")
    """ID of the release."""
    date = TimeField("date")
    """When the actual value is expected to be released."""
    region = TextField("region")
    """Country, region or organization, by its name."""
    category = TextField("category")
    """Category of the release."""
    event = TextField("event")
    """Name of the release."""
    ref_date = TimeField("refDate")
    """Date that the value is about."""
    actual = TextField("actual")
    """Value released, with its unit."""
    previous = TextField("previous")
    """Value of the period before, as revised if it was revised."""
    forecast = TextField("forecast")
    """Average forecast of economists."""
    date_span = FlagField("dateSpan", "1", "0")
    """Whether only the date of the release is known, and not its time. Sent as '1' or '0'."""
    importance = TextField("importance")
    """Importance: `1` low, `2` medium, `3` high. Known values: 1, 2, 3."""
    u_time = TimeField("uTime")
    """When it last changed."""
    prev_initial = TextField("prevInitial")
    """Value of the period before as first released; empty unless it was revised."""
    ccy = TextField("ccy")
    """Currency of the value."""
    unit = TextField("unit")
    """Unit of the value."""


class EstimatedPrice(Item):
    """One item of the answer."""

    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _settlePx: WireText = UNSET
    _ts: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    settle_px = DecimalField("settlePx")
    """Estimated price of delivery or exercise."""
    ts = TimeField("ts")
    """When the exchange answered."""


class EventMarket(Item):
    """One item of the answer."""

    _capStrike: WireText = UNSET
    _disputed: WireFlag = UNSET
    _eventId: WireText = UNSET
    _expTime: WireText = UNSET
    _fixTime: WireText = UNSET
    _floorStrike: WireText = UNSET
    _hitDir: WireText = UNSET
    _instId: WireText = UNSET
    _listTime: WireText = UNSET
    _outcome: WireText = UNSET
    _seriesId: WireText = UNSET
    _settleValue: WireText = UNSET
    _state: WireText = UNSET

    series_id = TextField("seriesId")
    """ID of the series."""
    event_id = TextField("eventId")
    """ID of the event."""
    inst_id = TextField("instId")
    """Instrument."""
    list_time = TimeField("listTime")
    """When it was listed."""
    fix_time = TimeField("fixTime")
    """When the price to compare with is fixed, where `price_up_down` settles."""
    exp_time = TimeField("expTime")
    """When the event is decided; once the market is settled, when it was."""
    state = TextField("state")
    """`preopen` before trading begins, `live` while it goes on, `settling` while the outcome is
    decided, `expired` once it is. Known values: preopen, live, settling, expired.
    """
    disputed = FlagField("disputed")
    """Whether the outcome has been disputed."""
    outcome = TextField("outcome")
    """Outcome, `0` not known yet, and once `expired`, `1` YES or `2` NO. Known values: 0, 1, 2."""
    floor_strike = DecimalField("floorStrike")
    """Lowest value at expiry that makes YES."""
    cap_strike = TextField("capStrike")
    """Value at expiry below which YES ends, where `between` settles; `INF` where there is none,
    empty with other methods. It is text, for `INF` is no number.
    """
    settle_value = DecimalField("settleValue")
    """Value that it was settled at; only once `expired`."""
    hit_dir = TextField("hitDir")
    """Where `hit` settles, whether the price comes from below (`up`) or from above (`dn`); empty
    with other methods. Known values: up, dn.
    """


class FundingRate(Item):
    """One item of the answer."""

    _formulaType: WireText = UNSET
    _fundingRate: WireText = UNSET
    _fundingTime: WireText = UNSET
    _impactValue: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _interestRate: WireText = UNSET
    _maxFundingRate: WireText = UNSET
    _method: WireText = UNSET
    _minFundingRate: WireText = UNSET
    _nextFundingRate: WireText = UNSET
    _nextFundingTime: WireText = UNSET
    _premium: WireText = UNSET
    _settFundingRate: WireText = UNSET
    _settState: WireText = UNSET
    _ts: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type; `FUTURES` are perpetual-style ones. Known values: SWAP, FUTURES."""
    inst_id = TextField("instId")
    """Instrument."""
    method = TextField("method")
    """Which period the rate is charged for, `current_period`; `next_period` is not in use any more.
    Known values: current_period, next_period.
    """
    formula_type = TextField("formulaType")
    """Formula of the rate: `noRate` the old one, `withRate` the new one. Known values: noRate,
    withRate.
    """
    funding_rate = DecimalField("fundingRate")
    """Forecast of the rate that is charged at `fundingTime`, as a ratio. Above 0 longs pay shorts,
    below 0 shorts pay longs. It can change until then.
    """
    next_funding_rate = DecimalField("nextFundingRate")
    """Forecast for the period after that; empty, since no contract has one any more. Deprecated."""
    funding_time = TimeField("fundingTime")
    """When funding is settled next."""
    next_funding_time = TimeField("nextFundingTime")
    """When it is settled after that, as forecast."""
    min_funding_rate = DecimalField("minFundingRate")
    """Lowest rate that is possible."""
    max_funding_rate = DecimalField("maxFundingRate")
    """Highest rate that is possible."""
    interest_rate = DecimalField("interestRate")
    """Interest that goes into the rate; may be empty."""
    impact_value = DecimalField("impactValue")
    """Amount in quote currency by whose depth in the book the impact prices are found; may be
    empty.
    """
    sett_state = TextField("settState")
    """State of the settlement: `processing` it goes on, `settled` it is over. Known values:
    processing, settled.
    """
    sett_funding_rate = DecimalField("settFundingRate")
    """Rate of a settlement, while `settState` is `processing` of the one that goes on, once
    `settled` of the last one.
    """
    premium = DecimalField("premium")
    """Premium over the index, (max(0, impact bid - index) - max(0, index - impact ask)) / index."""
    ts = TimeField("ts")
    """When it was so, by the exchange."""


class MarkPrice(Item):
    """One item of the answer."""

    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _markPx: WireText = UNSET
    _ts: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    mark_px = DecimalField("markPx")
    """Mark price."""
    ts = TimeField("ts")
    """When the exchange answered; of a push, when the price was updated."""


class OpenInterest(Item):
    """One item of the answer."""

    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _oi: WireText = UNSET
    _oiCcy: WireText = UNSET
    _oiUsd: WireText = UNSET
    _ts: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    oi = DecimalField("oi")
    """Open interest in contracts."""
    oi_ccy = DecimalField("oiCcy")
    """Open interest in coins."""
    oi_usd = DecimalField("oiUsd")
    """Open interest in USD."""
    ts = TimeField("ts")
    """When the exchange answered; of a push, when it was updated."""


class OptionSummary(Item):
    """One item of the answer."""

    _askVol: WireText = UNSET
    _bidVol: WireText = UNSET
    _delta: WireText = UNSET
    _deltaBS: WireText = UNSET
    _fwdPx: WireText = UNSET
    _gamma: WireText = UNSET
    _gammaBS: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _markVol: WireText = UNSET
    _realVol: WireText = UNSET
    _theta: WireText = UNSET
    _thetaBS: WireText = UNSET
    _ts: WireText = UNSET
    _uly: WireText = UNSET
    _vega: WireText = UNSET
    _vegaBS: WireText = UNSET
    _volLv: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: OPTION."""
    inst_id = TextField("instId")
    """Instrument."""
    uly = TextField("uly")
    """Underlying."""
    delta = DecimalField("delta")
    """How much the price of the option in coins moves with that of the underlying."""
    gamma = DecimalField("gamma")
    """How much `delta` moves with the price of the underlying."""
    vega = DecimalField("vega")
    """How much the price in coins moves with implied volatility."""
    theta = DecimalField("theta")
    """How much the price in coins moves with the time that is left."""
    delta_bs = DecimalField("deltaBS")
    """Delta in dollars, by Black-Scholes."""
    gamma_bs = DecimalField("gammaBS")
    """Gamma in dollars, by Black-Scholes."""
    vega_bs = DecimalField("vegaBS")
    """Vega in dollars, by Black-Scholes."""
    theta_bs = DecimalField("thetaBS")
    """Theta in dollars, by Black-Scholes."""
    lever = DecimalField("lever")
    """Leverage."""
    mark_vol = DecimalField("markVol")
    """Volatility of the mark price."""
    bid_vol = DecimalField("bidVol")
    """Volatility of the bid."""
    ask_vol = DecimalField("askVol")
    """Volatility of the ask."""
    real_vol = DecimalField("realVol")
    """Realized volatility; not used so far."""
    vol_lv = DecimalField("volLv")
    """Implied volatility of the options at the money."""
    fwd_px = DecimalField("fwdPx")
    """Forward price."""
    ts = TimeField("ts")
    """When the data were updated."""


class PriceLimit(Item):
    """One item of the answer."""

    _buyLmt: WireText = UNSET
    _enabled: WireFlag = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _sellLmt: WireText = UNSET
    _ts: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type; a pair is `MARGIN` where it can be traded on margin, else `SPOT`. Known
    values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS.
    """
    inst_id = TextField("instId")
    """Instrument."""
    buy_lmt = DecimalField("buyLmt")
    """Highest price of a buy order; empty while `enabled` is false."""
    sell_lmt = DecimalField("sellLmt")
    """Lowest price of a sell order; empty while `enabled` is false."""
    ts = TimeField("ts")
    """When the limits were updated."""
    enabled = FlagField("enabled")
    """Whether the limits are in force."""
