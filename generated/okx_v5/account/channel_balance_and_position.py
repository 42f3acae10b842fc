# Made from spec/channels/private/balance-and-position.yaml, not to be edited; make it again with: make generate
"""account.balance_and_position: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel


class SubscribeBalanceAndPositionRequest(Request):
    """The parameters of account.balance_and_position.

    https://www.okx.com/docs-v5/en/#trading-account-websocket-balance-and-position-channel
    """

    __slots__ = ()
    _label = "account.balance_and_position"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-websocket-balance-and-position-channel"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class PushedCashBalance(Item):
    """Cash balance of a currency."""

    _cashBal: WireText = UNSET
    _ccy: WireText = UNSET
    _uTime: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    cash_bal = DecimalField("cashBal")
    """Cash balance."""
    u_time = TimeField("uTime")
    """When it last changed."""


class PushedPositionSize(Item):
    """Size and price of a position."""

    _avgPx: WireText = UNSET
    _baseBal: WireText = UNSET
    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _mgnMode: WireText = UNSET
    _nonSettleAvgPx: WireText = UNSET
    _pos: WireText = UNSET
    _posCcy: WireText = UNSET
    _posId: WireText = UNSET
    _posSide: WireText = UNSET
    _quoteBal: WireText = UNSET
    _settledPnl: WireText = UNSET
    _tradeId: WireText = UNSET
    _uTime: WireText = UNSET

    pos_id = TextField("posId")
    """ID of the position."""
    trade_id = TextField("tradeId")
    """ID of the last trade."""
    inst_id = TextField("instId")
    """Instrument."""
    inst_type = TextField("instType")
    """Instrument type. Known values: MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    avg_px = DecimalField("avgPx")
    """Average entry price."""
    ccy = TextField("ccy")
    """Margin currency."""
    pos_side = TextField("posSide")
    """Position side. Known values: net, long, short."""
    pos = DecimalField("pos")
    """Size; negative is short in net mode, except for MARGIN. 0 is a closed position, or an
    isolated one that margin was transferred to before a trade.
    """
    base_bal = DecimalField("baseBal")
    """Balance of the base currency, for MARGIN in Quick Margin Mode. Deprecated."""
    quote_bal = DecimalField("quoteBal")
    """Balance of the quote currency, for MARGIN in Quick Margin Mode. Deprecated."""
    pos_ccy = TextField("posCcy")
    """Currency of the position (MARGIN)."""
    non_settle_avg_px = DecimalField("nonSettleAvgPx")
    """Average entry price that settlements leave alone (cross FUTURES)."""
    settled_pnl = DecimalField("settledPnl")
    """Profit or loss already settled, at settlement prices (cross FUTURES)."""
    u_time = TimeField("uTime")
    """When the position last changed."""


class PushedPositionTrade(Item):
    """A trade that changed a position."""

    _instId: WireText = UNSET
    _tradeId: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    trade_id = TextField("tradeId")
    """ID of the trade."""


class PushedBalanceAndPosition(Item):
    """Balances and positions that an event has changed."""

    _balData: WireList[PushedCashBalance] = UNSET
    _eventType: WireText = UNSET
    _pTime: WireText = UNSET
    _posData: WireList[PushedPositionSize] = UNSET
    _trades: WireList[PushedPositionTrade] = UNSET

    p_time = TimeField("pTime")
    """When it was pushed."""
    event_type = TextField("eventType")
    """What happened: `snapshot` is the state at first; `delivered`, `exercised` and `settlement`
    are of contracts, `transferred`, `filled`, `liquidation`, `adl`, `funding_fee`,
    `adjust_margin`, `set_leverage` and `interest_deduction` are what they say, `claw_back` makes
    up for losses that others could not pay. Known values: snapshot, delivered, exercised,
    transferred, filled, liquidation, claw_back, adl, funding_fee, adjust_margin, set_leverage,
    interest_deduction, settlement.
    """
    bal_data = ObjectsField("balData", PushedCashBalance)
    """Balances."""
    pos_data = ObjectsField("posData", PushedPositionSize)
    """Positions."""
    trades = ObjectsField("trades", PushedPositionTrade)
    """Trades that changed the positions."""


CHANNEL: Channel[PushedBalanceAndPosition] = Channel(
    key="private/balance_and_position",
    names=("balance_and_position",),
    path="/ws/v5/private",
    login=True,
    resource="account",
    name="balance_and_position",
    summary="Cash balances and positions, as events change them.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-websocket-balance-and-position-channel",
    kind="increment",
    item_key=(),
    snapshot="first",
    connections=30,
    per_connection=None,
    request=SubscribeBalanceAndPositionRequest,
    item=PushedBalanceAndPosition,
    parameter="",
)
"""Cash balances and positions, as events change them.

The whole state is pushed at first, then only what a fill, a transfer or another event has changed,
sooner than `account` and `positions` tell it. Where only balances changed, `posData` is left out,
and where only positions did, `balData`. The first state has what is not 0, and if it is large comes
in several pushes, which nothing numbers.

Each push changes the state that the pushes before it made. What is pushed first after a
subscription tells the whole state.

On /ws/v5/private, with a login; at most 30 connections of a sub-account.

https://www.okx.com/docs-v5/en/#trading-account-websocket-balance-and-position-channel
"""
