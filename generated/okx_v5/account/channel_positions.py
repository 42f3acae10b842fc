# Made from spec/channels/private/positions.yaml, not to be edited; make it again with: make generate
"""account.positions: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel
from ._positions import PositionCloseOrder

MATCH_92D5A54E = re.compile('^\\{"updateInterval": ?"(0|2000|3000|4000)"\\}\\Z').search


class SubscribePositionsRequest(Request):
    """The parameters of account.positions.

    Args:
        inst_type (instType): Instrument type, or `ANY`.
        inst_family (instFamily): Instrument family, of FUTURES, SWAP and OPTION; `instId` wins
            where both are given.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        extra_params (extraParams): More settings, as JSON in a text: `{"updateInterval": "0"}`
            leaves out what is pushed from time to time, `2000`, `3000` and `4000` are how often it
            is, in milliseconds; otherwise about every 5 seconds.

    https://www.okx.com/docs-v5/en/#trading-account-websocket-positions-channel
    """

    __slots__ = ()
    _label = "account.positions"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-websocket-positions-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS", "ANY"]],
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra_params: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if inst_id is not None:
            wire["instId"] = inst_id
        if extra_params is not None:
            wire["extraParams"] = extra_params
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in (
            "MARGIN",
            "SWAP",
            "FUTURES",
            "OPTION",
            "EVENTS",
            "ANY",
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'MARGIN', 'SWAP', 'FUTURES', 'OPTION', 'EVENTS' or 'ANY'"
            )
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        extra_params = wire.get("extraParams", UNSET)
        if extra_params is not UNSET:
            if not isinstance(extra_params, str):
                raise cls.refusal(at, "extraParams", "must be a string")
            if MATCH_92D5A54E(extra_params) is None:
                raise cls.refusal(
                    at, "extraParams", 'must be JSON as text: {"updateInterval": "…"}'
                )

    inst_type = TextField("instType")
    """Instrument type, or `ANY`."""
    inst_family = TextField("instFamily")
    """Instrument family, of FUTURES, SWAP and OPTION; `instId` wins where both are given."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    extra_params = TextField("extraParams")
    """More settings, as JSON in a text: `{"updateInterval": "0"}` leaves out what is pushed from
    time to time, `2000`, `3000` and `4000` are how often it is, in milliseconds; otherwise about
    every 5 seconds.
    """


class PushedPosition(Item):
    """A position at the time of the push."""

    _adl: WireText = UNSET
    _availPos: WireText = UNSET
    _avgPx: WireText = UNSET
    _baseBal: WireText = UNSET
    _baseBorrowed: WireText = UNSET
    _baseInterest: WireText = UNSET
    _bePx: WireText = UNSET
    _bizRefId: WireText = UNSET
    _bizRefType: WireText = UNSET
    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _clSpotInUseAmt: WireText = UNSET
    _closeOrderAlgo: WireList[PositionCloseOrder] = UNSET
    _deltaBS: WireText = UNSET
    _deltaPA: WireText = UNSET
    _fee: WireText = UNSET
    _fundingFee: WireText = UNSET
    _gammaBS: WireText = UNSET
    _gammaPA: WireText = UNSET
    _hedgedPos: WireText = UNSET
    _idxPx: WireText = UNSET
    _imr: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _interest: WireText = UNSET
    _last: WireText = UNSET
    _lever: WireText = UNSET
    _liab: WireText = UNSET
    _liabCcy: WireText = UNSET
    _liqPenalty: WireText = UNSET
    _liqPx: WireText = UNSET
    _margin: WireText = UNSET
    _markPx: WireText = UNSET
    _maxSpotInUseAmt: WireText = UNSET
    _mgnMode: WireText = UNSET
    _mgnRatio: WireText = UNSET
    _mmr: WireText = UNSET
    _nonSettleAvgPx: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _optVal: WireText = UNSET
    _pTime: WireText = UNSET
    _pendingCloseOrdLiabVal: WireText = UNSET
    _pnl: WireText = UNSET
    _pos: WireText = UNSET
    _posCcy: WireText = UNSET
    _posId: WireText = UNSET
    _posSide: WireText = UNSET
    _quoteBal: WireText = UNSET
    _quoteBorrowed: WireText = UNSET
    _quoteInterest: WireText = UNSET
    _realizedPnl: WireText = UNSET
    _settledPnl: WireText = UNSET
    _spotInUseAmt: WireText = UNSET
    _spotInUseCcy: WireText = UNSET
    _thetaBS: WireText = UNSET
    _thetaPA: WireText = UNSET
    _tradeId: WireText = UNSET
    _uTime: WireText = UNSET
    _upl: WireText = UNSET
    _uplLastPx: WireText = UNSET
    _uplRatio: WireText = UNSET
    _uplRatioLastPx: WireText = UNSET
    _usdPx: WireText = UNSET
    _vegaBS: WireText = UNSET
    _vegaPA: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    pos_id = TextField("posId")
    """ID of the position."""
    pos_side = TextField("posSide")
    """Position side. With `net` the sign of `pos` tells long from short, but for MARGIN the
    currency in `posCcy`: the base currency is long, the quote currency short. Known values: net,
    long, short.
    """
    pos = DecimalField("pos")
    """Size, in contracts; for MARGIN in `posCcy`. Negative is short in net mode; never negative for
    MARGIN and in long/short mode. 0 is a closed position, or margin transferred in before a
    trade.
    """
    hedged_pos = DecimalField("hedgedPos")
    """Hedged size, for accounts with the delta neutral strategy only."""
    base_bal = DecimalField("baseBal")
    """Balance of the base currency, for MARGIN in Quick Margin Mode. Deprecated."""
    quote_bal = DecimalField("quoteBal")
    """Balance of the quote currency, for MARGIN in Quick Margin Mode. Deprecated."""
    base_borrowed = DecimalField("baseBorrowed")
    """Base currency borrowed, for MARGIN in Quick Margin Mode. Deprecated."""
    base_interest = DecimalField("baseInterest")
    """Interest in the base currency, not yet deducted, for MARGIN in Quick Margin Mode. Deprecated."""
    quote_borrowed = DecimalField("quoteBorrowed")
    """Quote currency borrowed, for MARGIN in Quick Margin Mode. Deprecated."""
    quote_interest = DecimalField("quoteInterest")
    """Interest in the quote currency, not yet deducted, for MARGIN in Quick Margin Mode.
    Deprecated.
    """
    pos_ccy = TextField("posCcy")
    """Currency of the position (MARGIN)."""
    avail_pos = DecimalField("availPos")
    """Size that can be closed (MARGIN, OPTION). What a MARGIN order closes beyond the liability
    becomes a SPOT trade; the maximum available tradable amount tells how much only reduces.
    """
    avg_px = DecimalField("avgPx")
    """Average entry price, in the quote currency of linear and in USD of inverse contracts. For
    cross FUTURES each settlement sets it to the settlement price.
    """
    non_settle_avg_px = DecimalField("nonSettleAvgPx")
    """Average entry price that settlements leave alone (cross FUTURES)."""
    mark_px = DecimalField("markPx")
    """Mark price."""
    upl = DecimalField("upl")
    """Unrealized profit or loss at mark price, in the settlement currency: `pos` × contract value,
    times `markPx` - `avgPx` for linear and 1/`avgPx` - 1/`markPx` for inverse contracts.
    """
    upl_ratio = DecimalField("uplRatio")
    """Unrealized profit or loss at mark price, as a ratio."""
    upl_last_px = DecimalField("uplLastPx")
    """Unrealized profit or loss at the last price, for display; what counts is `upl`."""
    upl_ratio_last_px = DecimalField("uplRatioLastPx")
    """Unrealized profit or loss at the last price, as a ratio."""
    inst_id = TextField("instId")
    """Instrument."""
    lever = DecimalField("lever")
    """Leverage; not for OPTION, nor for cross positions in Portfolio margin mode."""
    liq_px = DecimalField("liqPx")
    """Estimate of the mark price at which the position is liquidated; other positions, funding and
    the market move it. Not for OPTION.
    """
    imr = DecimalField("imr")
    """Initial margin in USD, size × mark price / leverage (cross positions only). In Portfolio
    margin mode that of the whole risk unit, the same for all cross positions in it.
    """
    margin = DecimalField("margin")
    """Margin, which can be added and taken out (isolated positions only)."""
    mgn_ratio = DecimalField("mgnRatio")
    """Maintenance margin ratio."""
    mmr = DecimalField("mmr")
    """Maintenance margin. In Portfolio margin mode that of the whole risk unit, the same for all
    cross positions in it.
    """
    liab = DecimalField("liab")
    """Liabilities (MARGIN)."""
    liab_ccy = TextField("liabCcy")
    """Currency of the liabilities (MARGIN)."""
    interest = DecimalField("interest")
    """Interest accrued and not yet deducted."""
    trade_id = TextField("tradeId")
    """ID of the last trade."""
    opt_val = DecimalField("optVal")
    """Value of the option (OPTION)."""
    pending_close_ord_liab_val = DecimalField("pendingCloseOrdLiabVal")
    """Amount of pending orders that close an isolated margin liability."""
    notional_usd = DecimalField("notionalUsd")
    """Value of the position in USD."""
    adl = TextField("adl")
    """Place in the queue for auto-deleveraging, from `0`, the last, to `5`, the first; profit and
    leverage raise it (FUTURES, SWAP, OPTION). Known values: 0, 1, 2, 3, 4, 5.
    """
    ccy = TextField("ccy")
    """Margin currency."""
    last = DecimalField("last")
    """Price of the last trade."""
    idx_px = DecimalField("idxPx")
    """Index price of the underlying."""
    usd_px = DecimalField("usdPx")
    """Market price of `ccy` in USD (FUTURES, SWAP, OPTION)."""
    be_px = DecimalField("bePx")
    """Breakeven price."""
    delta_bs = DecimalField("deltaBS")
    """Delta in dollars, by Black-Scholes (OPTION)."""
    delta_pa = DecimalField("deltaPA")
    """Delta in coins (OPTION)."""
    gamma_bs = DecimalField("gammaBS")
    """Gamma in dollars, by Black-Scholes (OPTION)."""
    gamma_pa = DecimalField("gammaPA")
    """Gamma in coins (OPTION)."""
    theta_bs = DecimalField("thetaBS")
    """Theta in dollars, by Black-Scholes (OPTION)."""
    theta_pa = DecimalField("thetaPA")
    """Theta in coins (OPTION)."""
    vega_bs = DecimalField("vegaBS")
    """Vega in dollars, by Black-Scholes (OPTION)."""
    vega_pa = DecimalField("vegaPA")
    """Vega in coins (OPTION)."""
    spot_in_use_amt = DecimalField("spotInUseAmt")
    """Spot amount that is in use for hedging (Portfolio margin mode)."""
    spot_in_use_ccy = TextField("spotInUseCcy")
    """Currency of `spotInUseAmt` (Portfolio margin mode)."""
    cl_spot_in_use_amt = DecimalField("clSpotInUseAmt")
    """Spot amount that you have set for hedging (Portfolio margin mode)."""
    max_spot_in_use_amt = DecimalField("maxSpotInUseAmt")
    """Largest spot amount that could be used for hedging (Portfolio margin mode)."""
    biz_ref_id = TextField("bizRefId")
    """ID of outside business the position belongs to, such as a trial coupon."""
    biz_ref_type = TextField("bizRefType")
    """Type of that outside business."""
    realized_pnl = DecimalField("realizedPnl")
    """Realized profit or loss, the sum of `pnl`, `fee`, `fundingFee`, `liqPenalty` and `settledPnl`
    (FUTURES, SWAP, OPTION).
    """
    settled_pnl = DecimalField("settledPnl")
    """Profit or loss already settled, at settlement prices (cross FUTURES)."""
    pnl = DecimalField("pnl")
    """Profit or loss of the orders that closed, without fees."""
    fee = DecimalField("fee")
    """Fees since the position was opened: negative was paid, positive is a rebate. 0 again once it
    is closed completely.
    """
    funding_fee = DecimalField("fundingFee")
    """Funding fees so far."""
    liq_penalty = DecimalField("liqPenalty")
    """Liquidation penalties so far, a negative number."""
    close_order_algo = ObjectsField("closeOrderAlgo", PositionCloseOrder)
    """Algo orders attached to the position to close it; only those placed with a `closeFraction` of
    1.
    """
    c_time = TimeField("cTime")
    """When the position was opened."""
    u_time = TimeField("uTime")
    """When the position last changed."""
    p_time = TimeField("pTime")
    """When it was pushed."""


CHANNEL: Channel[PushedPosition] = Channel(
    key="private/positions",
    names=("positions",),
    path="/ws/v5/private",
    login=True,
    resource="account",
    name="positions",
    summary="Your positions, and their changes.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-websocket-positions-channel",
    kind="increment",
    item_key=(),
    snapshot="first",
    connections=30,
    per_connection=None,
    request=SubscribePositionsRequest,
    item=PushedPosition,
    parameter="",
)
"""Your positions, and their changes.

All positions are pushed at first and then from time to time, whether or not anything happened; in
between comes what events changed, put together for about 50 ms, and where both are due, the event
first. A snapshot has only positions that are not 0, and isolated ones that margin was transferred
to before a trade. If it is large it comes in several pages, and what an event changed in several
pushes. Options that are exercised or expire are not told of: their positions are gone without a
push.

Each push changes the state that the pushes before it made. What is pushed first after a
subscription tells the whole state.

On /ws/v5/private, with a login; at most 30 connections of a sub-account.

https://www.okx.com/docs-v5/en/#trading-account-websocket-positions-channel
"""
