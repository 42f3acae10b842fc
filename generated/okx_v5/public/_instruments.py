# Made from spec/schemas/instruments.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from msgspec import UNSET

from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    IntegerField,
    ObjectsField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import Item, WireFlag, WireInteger, WireList, WireText, WireTexts


class UpcomingChange(Item):
    """One item of the answer."""

    _effTime: WireText = UNSET
    _newValue: WireText = UNSET
    _param: WireText = UNSET

    param = TextField("param")
    """Field that changes; with `minSz` of `FUTURES` and `SWAP`, `lotSz` does too. Known values:
    tickSz, minSz, maxMktSz.
    """
    new_value = DecimalField("newValue")
    """New value of the field."""
    eff_time = TimeField("effTime")
    """When the new value takes effect."""


class Instrument(Item):
    """One item of the answer."""

    _alias: WireText = UNSET
    _auctionEndTime: WireText = UNSET
    _baseCcy: WireText = UNSET
    _category: WireText = UNSET
    _contTdSwTime: WireText = UNSET
    _ctMult: WireText = UNSET
    _ctType: WireText = UNSET
    _ctVal: WireText = UNSET
    _ctValCcy: WireText = UNSET
    _elp: WireText = UNSET
    _expTime: WireText = UNSET
    _floatPxLmtPct: WireText = UNSET
    _futureSettlement: WireFlag = UNSET
    _groupId: WireText = UNSET
    _initPxLmtPct: WireText = UNSET
    _instCategory: WireText = UNSET
    _instFamily: WireText = UNSET
    _instId: WireText = UNSET
    _instIdCode: WireInteger = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _listTime: WireText = UNSET
    _longPosRemainingQuota: WireText = UNSET
    _lotSz: WireText = UNSET
    _maxIcebergSz: WireText = UNSET
    _maxLmtAmt: WireText = UNSET
    _maxLmtSz: WireText = UNSET
    _maxMktAmt: WireText = UNSET
    _maxMktSz: WireText = UNSET
    _maxPlatOICoinLmt: WireText = UNSET
    _maxPlatOILmt: WireText = UNSET
    _maxPxLmtPct: WireText = UNSET
    _maxStopSz: WireText = UNSET
    _maxTriggerSz: WireText = UNSET
    _maxTwapSz: WireText = UNSET
    _minSz: WireText = UNSET
    _openType: WireText = UNSET
    _optType: WireText = UNSET
    _posLmtAmt: WireText = UNSET
    _posLmtPct: WireText = UNSET
    _preMktSwTime: WireText = UNSET
    _quoteCcy: WireText = UNSET
    _rpi: WireText = UNSET
    _rpiMinLevel: WireText = UNSET
    _rpiMinPxBand: WireText = UNSET
    _ruleType: WireText = UNSET
    _seriesId: WireText = UNSET
    _settleCcy: WireText = UNSET
    _shortPosRemainingQuota: WireText = UNSET
    _state: WireText = UNSET
    _stk: WireText = UNSET
    _tickSz: WireText = UNSET
    _tradeQuoteCcyList: WireTexts = UNSET
    _uly: WireText = UNSET
    _upcChg: WireList[UpcomingChange] = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    series_id = TextField("seriesId")
    """Series, for `EVENTS` only."""
    inst_id = TextField("instId")
    """Instrument."""
    uly = TextField("uly")
    """Underlying, such as `BTC-USD`; for margin and derivatives only."""
    group_id = TextField("groupId")
    """Fee group, to be read together with `instType`; the fee rates of your account are listed by
    it. `SPOT`: 3 TRY, 5 BRL, 7 AED, 8 AUD, 10 SGD, 11 without fee, 12 to 14 groups one to three,
    15 special, 17 stablecoins, 22 the second group of real-world assets. `FUTURES`: 5 and 6
    groups one and two, 8 the second group of perpetual-style ones, 10 that of real-world assets
    among them. `SWAP`: 4 and 5 groups one and two, 6 and 7 those of real-world assets. `OPTION`:
    1 margined in crypto. Known values: 1, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 17, 22.
    """
    inst_family = TextField("instFamily")
    """Instrument family, such as `BTC-USD`; for margin and derivatives only."""
    category = TextField("category")
    """Category of the currency. Only in `public.get_instruments`. Deprecated."""
    base_ccy = TextField("baseCcy")
    """Base currency, `BTC` in `BTC-USDT`; for `SPOT` and `MARGIN` only."""
    quote_ccy = TextField("quoteCcy")
    """Quote currency, `USDT` in `BTC-USDT`; for `SPOT` and `MARGIN` only."""
    settle_ccy = TextField("settleCcy")
    """Currency of settlement and margin; for `SWAP`, `FUTURES` and `OPTION` only."""
    ct_val = DecimalField("ctVal")
    """Face value of one contract, for `SWAP`, `FUTURES` and `OPTION` only. In base currency for
    linear contracts (worth size x `ctVal` x mark price in quote currency), in USD for inverse
    ones (worth size x `ctVal` in USD).
    """
    ct_mult = DecimalField("ctMult")
    """Multiplier of the contract; for `SWAP`, `FUTURES` and `OPTION` only."""
    ct_val_ccy = TextField("ctValCcy")
    """Currency of `ctVal`; for `SWAP`, `FUTURES` and `OPTION` only."""
    opt_type = TextField("optType")
    """`C` call or `P` put; for `OPTION` only. Known values: C, P."""
    stk = DecimalField("stk")
    """Strike price; for `OPTION` only."""
    list_time = TimeField("listTime")
    """When it was or will be listed; a call auction or pre-open, if any, begins then."""
    auction_end_time = TimeField("auctionEndTime")
    """End of the call auction, for `SPOT` listed that way, otherwise empty. Use `contTdSwTime`.
    Deprecated.
    """
    cont_td_sw_time = TimeField("contTdSwTime")
    """When a call auction or pre-quote ends and continuous trading begins, for `SPOT` and `MARGIN`
    listed that way, otherwise empty.
    """
    pre_mkt_sw_time = TimeField("preMktSwTime")
    """When a premarket `SWAP`, or perpetual-style `FUTURES`, became an ordinary one."""
    open_type = TextField("openType")
    """How trading opens: `fix_price` at a fixed price, `pre_quote` with orders placed ahead,
    `call_auction` with an auction. Empty but for `SPOT` and `MARGIN`. Known values: fix_price,
    pre_quote, call_auction.
    """
    elp = TextField("elp")
    """The former name of `rpi`, sent until 31 October 2026. Only in
    `account.get_account_instruments`. Deprecated. Known values: 0, 1, 2.
    """
    rpi = TextField("rpi")
    """Whether you may place `rpi` orders: `0` the instrument has none, `1` it has, but you may not,
    `2` you may. It does not say that there are any in the book. Only in
    `account.get_account_instruments`. Known values: 0, 1, 2.
    """
    exp_time = TimeField("expTime")
    """Delivery of `FUTURES`, exercise of `OPTION`, or when the instrument is taken offline by hand."""
    lever = DecimalField("lever")
    """Highest leverage of the instrument; an account may be allowed less. Not for `SPOT`, `OPTION`."""
    tick_sz = DecimalField("tickSz")
    """Step of the price; for `OPTION` and `EVENTS` the smallest one, as each price range has its
    own (see the tick bands).
    """
    lot_sz = DecimalField("lotSz")
    """Step of the order size, in contracts, for `SPOT` and `MARGIN` in base currency. A size that
    is no multiple of it is refused with 51121.
    """
    min_sz = DecimalField("minSz")
    """Smallest order size, in contracts, for `SPOT` and `MARGIN` in base currency."""
    ct_type = TextField("ctType")
    """`linear` has margin, profit and settlement in quote currency, `inverse` in base currency; for
    `FUTURES` and `SWAP` only. Known values: linear, inverse.
    """
    alias = TextField("alias")
    """Which delivery, for `FUTURES` only. To be removed; use `expTime`. Only in
    `public.get_instruments`. Deprecated. Known values: this_week, next_week, this_month,
    next_month, quarter, next_quarter, third_quarter, this_five_years, next_five_years.
    """
    state = TextField("state")
    """`live`, `suspend`, `rebase` (no trading while it is rebased), `post_only` (only post-only
    orders are taken, and can be amended and cancelled), `preopen` (before trading begins),
    `test` (cannot be traded) or `settling` (`EVENTS`). An `OPTION` can go live a little after
    `listTime`: look before placing orders. Known values: live, suspend, rebase, post_only,
    preopen, test, settling.
    """
    rule_type = TextField("ruleType")
    """Trading rules: `normal`, `pre_market`, `rebase_contract` (premarket, rebased) or `xperp`
    (`FUTURES` in the style of perpetual ones, `pre_market` before). Known values: normal,
    pre_market, rebase_contract, xperp.
    """
    pos_lmt_amt = DecimalField("posLmtAmt")
    """Largest value in USD that your positions and pending orders of one direction may have, those
    of the master account and of all sub-accounts together (FUTURES, SWAP). What counts is the
    larger of it and `posLmtPct` of the platform's open interest. Only in
    `account.get_account_instruments`.
    """
    pos_lmt_pct = DecimalField("posLmtPct")
    """Largest share of the platform's open interest that you may hold, in percent, 30 for 30%,
    master account and sub-accounts together (FUTURES, SWAP); see `posLmtAmt`. Only in
    `account.get_account_instruments`.
    """
    max_plat_oi_lmt = DecimalField("maxPlatOILmt")
    """Open interest of the platform in USD at which nobody can open positions any more (FUTURES,
    SWAP). Only in `account.get_account_instruments`.
    """
    max_plat_oi_coin_lmt = DecimalField("maxPlatOICoinLmt")
    """Open interest of the platform in coins at which nobody can open positions any more (FUTURES,
    SWAP). Only in `account.get_account_instruments`.
    """
    long_pos_remaining_quota = DecimalField("longPosRemainingQuota")
    """Value in USD that can still be opened long, after your long positions and pending buys,
    master account and sub-accounts together. Only in `account.get_account_instruments`.
    """
    short_pos_remaining_quota = DecimalField("shortPosRemainingQuota")
    """Value in USD that can still be opened short, after your short positions and pending sells,
    master account and sub-accounts together. Only in `account.get_account_instruments`.
    """
    max_lmt_sz = DecimalField("maxLmtSz")
    """Largest limit order, in contracts, for `SPOT` and `MARGIN` in base currency."""
    max_mkt_sz = DecimalField("maxMktSz")
    """Largest market order, in contracts, for `SPOT` and `MARGIN` in USDT."""
    max_lmt_amt = DecimalField("maxLmtAmt")
    """Largest value of a limit order in USD."""
    max_mkt_amt = DecimalField("maxMktAmt")
    """Largest value of a market order in USD; for `SPOT` and `MARGIN` only."""
    max_twap_sz = DecimalField("maxTwapSz")
    """Largest TWAP order, in contracts, for `SPOT` and `MARGIN` in base currency. The smallest is
    twice `minSz`.
    """
    max_iceberg_sz = DecimalField("maxIcebergSz")
    """Largest iceberg order, in contracts, for `SPOT` and `MARGIN` in base currency."""
    max_trigger_sz = DecimalField("maxTriggerSz")
    """Largest trigger order, in contracts, for `SPOT` and `MARGIN` in base currency."""
    max_stop_sz = DecimalField("maxStopSz")
    """Largest stop market order, in contracts, for `SPOT` and `MARGIN` in USDT."""
    future_settlement = FlagField("futureSettlement")
    """Whether expiry futures settle daily; for cross margin `FUTURES`."""
    trade_quote_ccy_list = TextsField("tradeQuoteCcyList")
    """Quote currencies that it can be traded in."""
    inst_id_code = IntegerField("instIdCode")
    """Number of the instrument, used in place of `instId` in simple binary encoding. Differs
    between production and demo trading; null while there is none yet.
    """
    inst_category = TextField("instCategory")
    """What the base asset is: `1` crypto, `3` stocks, `4` commodities, `5` forex, `6` bonds; empty
    if not known. Known values: 1, 3, 4, 5, 6.
    """
    init_px_lmt_pct = DecimalField("initPxLmtPct")
    """Price limit in the first ten minutes after listing, as a ratio; empty for `OPTION` and
    `EVENTS`.
    """
    float_px_lmt_pct = DecimalField("floatPxLmtPct")
    """Price limit after that, as a ratio; empty for `OPTION` and `EVENTS`."""
    max_px_lmt_pct = DecimalField("maxPxLmtPct")
    """How far from the index a price may be at most, as a ratio; empty for `OPTION` and `EVENTS`."""
    rpi_min_level = DecimalField("rpiMinLevel")
    """Price levels that have to lie between `rpi` orders to buy and to sell. Only in
    `public.get_instruments`.
    """
    rpi_min_px_band = DecimalField("rpiMinPxBand")
    """How far an `rpi` order stays from the best other price, in basis points. Only in
    `public.get_instruments`.
    """
    upc_chg = ObjectsField("upcChg", UpcomingChange)
    """Changes to come; an empty list if there are none."""
