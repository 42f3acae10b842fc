# Made from spec/channels/private/account.yaml, not to be edited; make it again with: make generate
"""account.account: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireFlag, WireList, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel

MATCH_E3E3D897 = re.compile('^\\{"updateInterval": ?"([0-9]+)"\\}\\Z').search


class SubscribeAccountRequest(Request):
    """The parameters of account.account.

    Args:
        ccy: Currency, such as `USDT`.
        extra_params (extraParams): More settings, as JSON in a text: `{"updateInterval": "0"}`
            leaves out what is pushed from time to time.

    https://www.okx.com/docs-v5/en/#trading-account-websocket-account-channel
    """

    __slots__ = ()
    _label = "account.account"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-websocket-account-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        extra_params: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        if extra_params is not None:
            wire["extraParams"] = extra_params
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        extra_params = wire.get("extraParams", UNSET)
        if extra_params is not UNSET:
            if not isinstance(extra_params, str):
                raise cls.refusal(at, "extraParams", "must be a string")
            if MATCH_E3E3D897(extra_params) is None:
                raise cls.refusal(
                    at, "extraParams", 'must be JSON as text: {"updateInterval": "…"}'
                )

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""
    extra_params = TextField("extraParams")
    """More settings, as JSON in a text: `{"updateInterval": "0"}` leaves out what is pushed from
    time to time.
    """


class PushedCurrencyBalance(Item):
    """What the account holds in a currency."""

    _accAvgPx: WireText = UNSET
    _autoLendMtAmt: WireText = UNSET
    _autoLendStatus: WireText = UNSET
    _availBal: WireText = UNSET
    _availEq: WireText = UNSET
    _borrowFroz: WireText = UNSET
    _cashBal: WireText = UNSET
    _ccy: WireText = UNSET
    _clSpotInUseAmt: WireText = UNSET
    _coinUsdPrice: WireText = UNSET
    _colBorrAutoConversion: WireText = UNSET
    _colRes: WireText = UNSET
    _collateralEnabled: WireFlag = UNSET
    _collateralRestrict: WireFlag = UNSET
    _crossLiab: WireText = UNSET
    _disEq: WireText = UNSET
    _eq: WireText = UNSET
    _eqUsd: WireText = UNSET
    _fixedBal: WireText = UNSET
    _frozenBal: WireText = UNSET
    _frpType: WireText = UNSET
    _imr: WireText = UNSET
    _interest: WireText = UNSET
    _isoEq: WireText = UNSET
    _isoLiab: WireText = UNSET
    _isoUpl: WireText = UNSET
    _liab: WireText = UNSET
    _maxLoan: WireText = UNSET
    _maxSpotInUseAmt: WireText = UNSET
    _mgnRatio: WireText = UNSET
    _mmr: WireText = UNSET
    _notionalLever: WireText = UNSET
    _openAvgPx: WireText = UNSET
    _ordFrozen: WireText = UNSET
    _rewardBal: WireText = UNSET
    _smtSyncEq: WireText = UNSET
    _spotBal: WireText = UNSET
    _spotCopyTradingEq: WireText = UNSET
    _spotInUseAmt: WireText = UNSET
    _spotIsoBal: WireText = UNSET
    _spotUpl: WireText = UNSET
    _spotUplRatio: WireText = UNSET
    _stgyEq: WireText = UNSET
    _totalPnl: WireText = UNSET
    _totalPnlRatio: WireText = UNSET
    _twap: WireText = UNSET
    _uTime: WireText = UNSET
    _upl: WireText = UNSET
    _uplLiab: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    eq = DecimalField("eq")
    """Equity."""
    cash_bal = DecimalField("cashBal")
    """Cash balance."""
    u_time = TimeField("uTime")
    """When the balance of the currency last changed."""
    iso_eq = DecimalField("isoEq")
    """Equity in isolated positions (Futures, Multi-currency, Portfolio)."""
    avail_eq = DecimalField("availEq")
    """Available equity (Futures, Multi-currency, Portfolio)."""
    dis_eq = DecimalField("disEq")
    """Equity after its discount, in USD (Spot with borrowing enabled, Multi-currency, Portfolio)."""
    fixed_bal = DecimalField("fixedBal")
    """Balance frozen for Dip Sniper and Peak Sniper."""
    avail_bal = DecimalField("availBal")
    """Available balance."""
    frozen_bal = DecimalField("frozenBal")
    """Frozen balance."""
    ord_frozen = DecimalField("ordFrozen")
    """Margin that open orders hold."""
    liab = DecimalField("liab")
    """Liabilities, a positive number (Spot, Multi-currency, Portfolio)."""
    upl = DecimalField("upl")
    """Unrealized profit or loss of all margin and derivative positions (Futures, Multi-currency,
    Portfolio).
    """
    upl_liab = DecimalField("uplLiab")
    """Liabilities from unrealized losses (Multi-currency, Portfolio)."""
    cross_liab = DecimalField("crossLiab")
    """Liabilities of cross margin (Spot, Multi-currency, Portfolio)."""
    reward_bal = DecimalField("rewardBal")
    """Trial fund balance."""
    iso_liab = DecimalField("isoLiab")
    """Liabilities of isolated margin (Multi-currency, Portfolio)."""
    mgn_ratio = DecimalField("mgnRatio")
    """Maintenance margin ratio of the cross positions, the measure of the currency's risk (Futures
    with a cross position).
    """
    imr = DecimalField("imr")
    """Initial margin of the cross positions (Futures with a cross position)."""
    mmr = DecimalField("mmr")
    """Maintenance margin of the cross positions (Futures with a cross position)."""
    interest = DecimalField("interest")
    """Interest accrued and not yet deducted, a positive number (Spot, Multi-currency, Portfolio)."""
    twap = TextField("twap")
    """Risk of forced repayment, the higher the level the likelier (Spot, Multi-currency,
    Portfolio). Known values: 0, 1, 2, 3, 4, 5.
    """
    frp_type = TextField("frpType")
    """Kind of forced repayment: `0` none, `1` because of the user, `2` because of the platform's
    borrowing limit; not `0` from a `twap` of 1 up (Spot, Multi-currency, Portfolio). Known
    values: 0, 1, 2.
    """
    max_loan = DecimalField("maxLoan")
    """Most that can be borrowed with cross margin as the account stands (Spot, Multi-currency,
    Portfolio).
    """
    eq_usd = DecimalField("eqUsd")
    """Equity in USD."""
    borrow_froz = DecimalField("borrowFroz")
    """Initial margin of potential borrowing, in USD (Spot, Multi-currency, Portfolio)."""
    notional_lever = DecimalField("notionalLever")
    """Leverage (Futures)."""
    stgy_eq = DecimalField("stgyEq")
    """Equity in trading bots."""
    iso_upl = DecimalField("isoUpl")
    """Unrealized profit or loss of isolated positions (Futures, Multi-currency, Portfolio)."""
    spot_in_use_amt = DecimalField("spotInUseAmt")
    """Spot amount that is in use for hedging (Portfolio)."""
    cl_spot_in_use_amt = DecimalField("clSpotInUseAmt")
    """Spot amount that you have set for hedging (Portfolio)."""
    spot_iso_bal = DecimalField("spotIsoBal")
    """Balance from spot copy trading, leading or copying, with what open orders hold (Spot,
    Futures).
    """
    smt_sync_eq = DecimalField("smtSyncEq")
    """Smart sync equity of a copy trader, else 0."""
    spot_copy_trading_eq = DecimalField("spotCopyTradingEq")
    """Spot smart sync equity of a copy trader, else 0."""
    spot_bal = DecimalField("spotBal")
    """Spot balance, in the currency."""
    open_avg_px = DecimalField("openAvgPx")
    """Average cost of the spot balance, in USD."""
    acc_avg_px = DecimalField("accAvgPx")
    """Accumulated cost price of the spot balance, in USD."""
    spot_upl = DecimalField("spotUpl")
    """Unrealized profit or loss of the spot balance, in USD."""
    spot_upl_ratio = DecimalField("spotUplRatio")
    """Unrealized profit or loss of the spot balance, as a ratio."""
    total_pnl = DecimalField("totalPnl")
    """Accumulated profit or loss in spot, in USD."""
    total_pnl_ratio = DecimalField("totalPnlRatio")
    """Accumulated profit or loss in spot, as a ratio."""
    col_res = TextField("colRes")
    """Whether the platform restricts the currency as collateral: `0` no, `1` not yet but close to
    its limit, `2` yes. A restricted currency is no margin for new orders, which may fail; it
    still counts in adjusted equity and margin ratio. Known values: 0, 1, 2.
    """
    col_borr_auto_conversion = TextField("colBorrAutoConversion")
    """Risk of automatic conversion because the platform's limit of collateralized borrowing runs
    out: `0` none, `1` to `3` some, `4` soon, `5` under way. Less of the currency as collateral,
    or less debt, lowers it. Known values: 0, 1, 2, 3, 4, 5.
    """
    collateral_restrict = FlagField("collateralRestrict")
    """Whether the platform restricts borrowing against the currency. Use `colRes` instead.
    Deprecated.
    """
    collateral_enabled = FlagField("collateralEnabled")
    """Whether the currency is used as collateral (Multi-currency)."""
    auto_lend_status = TextField("autoLendStatus")
    """Automatic lending: `unsupported` for this currency, `off`, `pending` until matched, `active`
    when matched. Known values: unsupported, off, pending, active.
    """
    auto_lend_mt_amt = DecimalField("autoLendMtAmt")
    """Amount that is lent out; 0 unless `autoLendStatus` is `active`."""
    coin_usd_price = DecimalField("coinUsdPrice")
    """Price of the currency in USD, of its index."""
    max_spot_in_use_amt = DecimalField("maxSpotInUseAmt")
    """Largest spot amount that could be used for hedging (Portfolio)."""


class PushedBalance(Item):
    """Balance of the account, with the currencies that the push tells of."""

    _adjEq: WireText = UNSET
    _availEq: WireText = UNSET
    _borrowFroz: WireText = UNSET
    _delta: WireText = UNSET
    _deltaLever: WireText = UNSET
    _deltaNeutralStatus: WireText = UNSET
    _details: WireList[PushedCurrencyBalance] = UNSET
    _imr: WireText = UNSET
    _isoEq: WireText = UNSET
    _mgnRatio: WireText = UNSET
    _mmr: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _notionalUsdForBorrow: WireText = UNSET
    _notionalUsdForFutures: WireText = UNSET
    _notionalUsdForOption: WireText = UNSET
    _notionalUsdForSwap: WireText = UNSET
    _ordFroz: WireText = UNSET
    _totalEq: WireText = UNSET
    _uTime: WireText = UNSET
    _upl: WireText = UNSET

    u_time = TimeField("uTime")
    """When the account last changed."""
    total_eq = DecimalField("totalEq")
    """All assets of the account, in USD."""
    iso_eq = DecimalField("isoEq")
    """Equity in isolated positions, in USD (Futures, Multi-currency, Portfolio)."""
    adj_eq = DecimalField("adjEq")
    """Adjusted equity in USD: `totalEq` less the discounts on collateral that is no stablecoin. It
    backs cross margin, and `mgnRatio` is `adjEq` / `mmr` (Spot, Multi-currency, Portfolio).
    """
    avail_eq = DecimalField("availEq")
    """Available equity of the account, in USD, without currencies that the platform's limit of
    collateralized borrowing restricts (Multi-currency, Portfolio).
    """
    ord_froz = DecimalField("ordFroz")
    """Cross margin that pending orders hold, in USD (Spot, Multi-currency, Portfolio)."""
    imr = DecimalField("imr")
    """Initial margin of all cross positions and pending orders, in USD; for a position it is size ×
    mark price / leverage (Spot, Multi-currency, Portfolio).
    """
    mmr = DecimalField("mmr")
    """Maintenance margin of all cross positions and pending orders, in USD. Liquidation begins when
    `adjEq` is not above it (Spot, Multi-currency, Portfolio).
    """
    borrow_froz = DecimalField("borrowFroz")
    """Initial margin of potential borrowing, in USD (Spot, Multi-currency, Portfolio)."""
    mgn_ratio = DecimalField("mgnRatio")
    """Margin ratio of the account, `adjEq` / `mmr`; at 1 or below it is liquidated (Spot,
    Multi-currency, Portfolio).
    """
    notional_usd = DecimalField("notionalUsd")
    """Value of all derivative positions in USD, long and short added up. A linear contract counts
    size × contract value × mark price, an inverse one size × contract value (Spot,
    Multi-currency, Portfolio).
    """
    notional_usd_for_borrow = DecimalField("notionalUsdForBorrow")
    """Value of what is borrowed, in USD (Spot, Multi-currency, Portfolio)."""
    notional_usd_for_swap = DecimalField("notionalUsdForSwap")
    """Value of the SWAP positions, in USD (Multi-currency, Portfolio)."""
    notional_usd_for_futures = DecimalField("notionalUsdForFutures")
    """Value of the FUTURES positions, in USD (Multi-currency, Portfolio)."""
    notional_usd_for_option = DecimalField("notionalUsdForOption")
    """Value of the OPTION positions, in USD (Spot, Multi-currency, Portfolio)."""
    upl = DecimalField("upl")
    """Unrealized profit or loss of all cross positions at mark price, in USD (Multi-currency,
    Portfolio).
    """
    delta = DecimalField("delta")
    """Delta in USD."""
    delta_lever = DecimalField("deltaLever")
    """Delta leverage of an account with the delta neutral strategy, `delta` / `totalEq`."""
    delta_neutral_status = TextField("deltaNeutralStatus")
    """Delta risk: `0` normal, `1` no transfers out, `2` only reducing delta, with one such order at
    a time for an index (spot, futures and swap together), and when delta is too large pending
    orders are cancelled. Known values: 0, 1, 2.
    """
    details = ObjectsField("details", PushedCurrencyBalance)
    """Currencies, in an `event_update` those that changed."""


CHANNEL: Channel[PushedBalance] = Channel(
    key="private/account",
    names=("account",),
    path="/ws/v5/private",
    login=True,
    resource="account",
    name="account",
    summary="Balance of the trading account, and its changes.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-websocket-account-channel",
    kind="increment",
    item_key=(),
    snapshot="first",
    connections=30,
    per_connection=None,
    request=SubscribeAccountRequest,
    item=PushedBalance,
    parameter="",
)
"""Balance of the trading account, and its changes.

The whole balance is pushed at first and then from time to time, whether or not anything happened;
in between comes what events changed, put together for about 50 ms. Of currencies only those whose
`eq`, `availEq` or `availBal` is not 0. A snapshot that is large comes in several pages, and what an
event changed in several pushes.

Each push changes the state that the pushes before it made. What is pushed first after a
subscription tells the whole state.

On /ws/v5/private, with a login; at most 30 connections of a sub-account.

https://www.okx.com/docs-v5/en/#trading-account-websocket-account-channel
"""
