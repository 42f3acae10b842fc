# Made from spec/channels/business/algo-recurring-buy.yaml, not to be edited; make it again with: make generate
"""recurring_buy.algo_recurring_buy: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TextsField, TimeField
from .._runtime.models.item import Item, WireList, WireText, WireTexts
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel
from .._runtime.streams.follow_up import FollowUpQuery
from ._recurring_buys import RecurringBuyCurrency


class SubscribeAlgoRecurringBuyRequest(Request):
    """The parameters of recurring_buy.algo_recurring_buy.

    Args:
        inst_type (instType): Instrument type, or `ANY`.
        algo_id (algoId): ID of the recurring buy.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-ws-recurring-buy-orders-channel
    """

    __slots__ = ()
    _label = "recurring_buy.algo_recurring_buy"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-ws-recurring-buy-orders-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "ANY"]],
        algo_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if algo_id is not None:
            wire["algoId"] = algo_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("SPOT", "ANY") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'SPOT' or 'ANY'")
        algo_id = wire.get("algoId", UNSET)
        if algo_id is not UNSET:
            if not isinstance(algo_id, str):
                raise cls.refusal(at, "algoId", "must be a string")
            if len(algo_id) < 1:
                raise cls.refusal(at, "algoId", "must have at least 1 character")

    inst_type = TextField("instType")
    """Instrument type, or `ANY`."""
    algo_id = TextField("algoId")
    """ID of the recurring buy."""


class PushedRecurringBuy(Item):
    """A recurring buy at the time of the push."""

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
    _pTime: WireText = UNSET
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
    p_time = TimeField("pTime")
    """When it was pushed."""


CHANNEL: Channel[PushedRecurringBuy] = Channel(
    key="business/algo-recurring-buy",
    names=("algo-recurring-buy",),
    path="/ws/v5/business",
    login=True,
    resource="recurring_buy",
    name="algo_recurring_buy",
    summary="Your recurring buys, as events change them and from time to time.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-ws-recurring-buy-orders-channel",
    kind="state",
    item_key=("algoId",),
    snapshot="",
    follow_ups=(
        FollowUpQuery("GET /api/v5/tradingBot/recurring/orders-algo-pending", of=("algoId",)),
        FollowUpQuery(
            "GET /api/v5/tradingBot/recurring/orders-algo-history", of=("algoId",), changed="uTime"
        ),
    ),
    connections=None,
    per_connection=None,
    request=SubscribeAlgoRecurringBuyRequest,
    item=PushedRecurringBuy,
    parameter="",
)
"""Your recurring buys, as events change them and from time to time.

Each row is a recurring buy as a whole. Nothing is said of a push at first; within an interval that
is not documented all that run are pushed.

Each row has the newest state of its `algoId`: those before it may be left out.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
/api/v5/tradingBot/recurring/orders-algo-pending; GET
/api/v5/tradingBot/recurring/orders-algo-history, what has changed since the gap began.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-ws-recurring-buy-orders-channel
"""
