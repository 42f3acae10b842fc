# Made from spec/channels/public/instruments.yaml, not to be edited; make it again with: make generate
"""public.instruments: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    IntegerField,
    ObjectsField,
    TextField,
    TimeField,
)
from .._runtime.models.item import Item, WireFlag, WireInteger, WireList, WireText
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel
from ._instruments import UpcomingChange


class SubscribeInstrumentsRequest(Request):
    """The parameters of public.instruments.

    Args:
        inst_type (instType): Instrument type; `EVENTS` are event contracts.

    https://www.okx.com/docs-v5/en/#public-data-websocket-instruments-channel
    """

    __slots__ = ()
    _label = "public.instruments"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-websocket-instruments-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
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
            "SPOT",
            "MARGIN",
            "SWAP",
            "FUTURES",
            "OPTION",
            "EVENTS",
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'SPOT', 'MARGIN', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'"
            )

    inst_type = TextField("instType")
    """Instrument type; `EVENTS` are event contracts."""


class PushedInstrument(Item):
    """An instrument after a change."""

    _alias: WireText = UNSET
    _auctionEndTime: WireText = UNSET
    _baseCcy: WireText = UNSET
    _category: WireText = UNSET
    _contTdSwTime: WireText = UNSET
    _ctMult: WireText = UNSET
    _ctType: WireText = UNSET
    _ctVal: WireText = UNSET
    _ctValCcy: WireText = UNSET
    _expTime: WireText = UNSET
    _futureSettlement: WireFlag = UNSET
    _groupId: WireText = UNSET
    _instCategory: WireText = UNSET
    _instFamily: WireText = UNSET
    _instId: WireText = UNSET
    _instIdCode: WireInteger = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _listTime: WireText = UNSET
    _lotSz: WireText = UNSET
    _maxIcebergSz: WireText = UNSET
    _maxLmtAmt: WireText = UNSET
    _maxLmtSz: WireText = UNSET
    _maxMktAmt: WireText = UNSET
    _maxMktSz: WireText = UNSET
    _maxStopSz: WireText = UNSET
    _maxTriggerSz: WireText = UNSET
    _maxTwapSz: WireText = UNSET
    _minSz: WireText = UNSET
    _openType: WireText = UNSET
    _optType: WireText = UNSET
    _preMktSwTime: WireText = UNSET
    _quoteCcy: WireText = UNSET
    _ruleType: WireText = UNSET
    _seriesId: WireText = UNSET
    _settleCcy: WireText = UNSET
    _state: WireText = UNSET
    _stk: WireText = UNSET
    _tickSz: WireText = UNSET
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
    """Category of the currency. Deprecated."""
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
    """Which delivery, for `FUTURES` only. To be removed; use `expTime`. Deprecated. Known values:
    this_week, next_week, this_month, next_month, quarter, next_quarter, third_quarter,
    this_five_years, next_five_years.
    """
    state = TextField("state")
    """`live`, `suspend`, `expired` (delivered, exercised or delisted), `rebase` (no trading while
    it is rebased), `post_only` (only post-only orders are taken, and can be amended and
    cancelled), `preopen` (before trading begins), `test` (cannot be traded) or `settling`
    (`EVENTS`). An `OPTION` can go live a little after `listTime`: look before placing orders.
    Known values: live, suspend, expired, rebase, post_only, preopen, test, settling.
    """
    rule_type = TextField("ruleType")
    """Trading rules: `normal`, `pre_market`, `rebase_contract` (premarket, rebased) or `xperp`
    (`FUTURES` in the style of perpetual ones, `pre_market` before). Known values: normal,
    pre_market, rebase_contract, xperp.
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
    inst_id_code = IntegerField("instIdCode")
    """Number of the instrument, used in place of `instId` in simple binary encoding. Differs
    between production and demo trading; null while there is none yet.
    """
    inst_category = TextField("instCategory")
    """What the base asset is: `1` crypto, `3` stocks, `4` commodities, `5` forex, `6` bonds; empty
    if not known. Known values: 1, 3, 4, 5, 6.
    """
    upc_chg = ObjectsField("upcChg", UpcomingChange)
    """Changes to come; an empty list if there are none."""


CHANNEL: Channel[PushedInstrument] = Channel(
    key="public/instruments",
    names=("instruments",),
    path="/ws/v5/public",
    login=False,
    resource="public",
    name="instruments",
    summary="Instruments of a type, as they are listed, change and end.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-instruments-channel",
    kind="increment",
    item_key=(),
    snapshot="GET /api/v5/public/instruments",
    connections=None,
    per_connection=None,
    request=SubscribeInstrumentsRequest,
    item=PushedInstrument,
    parameter="",
)
"""Instruments of a type, as they are listed, change and end.

Pushed when the state of an instrument changes, when `tickSz`, `minSz` or `maxMktSz` does, and when
`listTime` or `expTime` does, which are set once a listing or a delisting is announced. A listing
that is announced has little more than `listTime` and `state` at first; the other fields follow at
least 5 minutes before it begins, and only then can channels of the instrument be subscribed to.
Nothing is pushed of those that were there before; to ask for them, REST needs the family of
`OPTION` and the series of `EVENTS`. A listing that is called off is not told: all others are
pushed, and that one is not among them.

Each push changes the state that the pushes before it made. No push tells the whole state: GET
/api/v5/public/instruments does.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-instruments-channel
"""
