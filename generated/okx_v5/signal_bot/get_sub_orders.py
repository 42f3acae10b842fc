# Made from spec/paths/tradingBot/signal/sub-orders.yaml, not to be edited; make it again with: make generate
"""signal_bot.get_sub_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetSubOrdersRequest(Request):
    """The parameters of signal_bot.get_sub_orders.

    Args:
        algo_id (algoId): ID of the bot.
        algo_ord_type (algoOrdType): Kind of bot, `contract` on contracts.
        state: Only orders in this state. `canceled` and `cancelled` are the same, in the spelling
            of either language of the documentation.
        signal_ord_id (signalOrdId): Only this order, by its `clOrdId`.
        after: Only orders older than the one with this `ordId`.
        before: Only orders newer than the one with this `ordId`.
        begin: Only orders with a `cTime` from this time on.
        end: Only orders with a `cTime` up to this time.
        limit: Most rows to return. Without it the exchange takes 100.
        type: Only orders that are still `live`, or that are `filled`. In the place of `state`
            before it existed. Deprecated.
        cl_ord_id (clOrdId): Only this order. In the place of `signalOrdId` before it existed; it
            counts before `type`. Deprecated.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-sub-orders
    """

    __slots__ = ()
    _label = "signal_bot.get_sub_orders"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-sub-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract"]],
        state: Optional[
            OneOf[Literal["live", "partially_filled", "filled", "canceled", "cancelled"]]
        ] = None,
        signal_ord_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        type: Optional[OneOf[Literal["live", "filled"]]] = None,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "algoOrdType": algo_ord_type,
        }
        if state is not None:
            wire["state"] = state
        if signal_ord_id is not None:
            wire["signalOrdId"] = signal_ord_id
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if begin is not None:
            wire["begin"] = self._time("begin", begin)
        if end is not None:
            wire["end"] = self._time("end", end)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        if type is not None:
            wire["type"] = type
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("contract",) and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'contract'")
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in (
                "live",
                "partially_filled",
                "filled",
                "canceled",
                "cancelled",
            ) and not is_undescribed(state):
                raise cls.refusal(
                    at,
                    "state",
                    "must be 'live', 'partially_filled', 'filled', 'canceled' or 'cancelled'",
                )
        signal_ord_id = wire.get("signalOrdId", UNSET)
        if signal_ord_id is not UNSET:
            if not isinstance(signal_ord_id, str):
                raise cls.refusal(at, "signalOrdId", "must be a string")
            if len(signal_ord_id) < 1:
                raise cls.refusal(at, "signalOrdId", "must have at least 1 character")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
            if len(after) < 1:
                raise cls.refusal(at, "after", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
            if len(before) < 1:
                raise cls.refusal(at, "before", "must have at least 1 character")
        begin = wire.get("begin", UNSET)
        if begin is not UNSET:
            if not isinstance(begin, str):
                raise cls.refusal(
                    at, "begin", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(begin) is None:
                raise cls.refusal(
                    at,
                    "begin",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        end = wire.get("end", UNSET)
        if end is not UNSET:
            if not isinstance(end, str):
                raise cls.refusal(
                    at, "end", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(end) is None:
                raise cls.refusal(
                    at,
                    "end",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in ("live", "filled") and not is_undescribed(type):
                raise cls.refusal(at, "type", "must be 'live' or 'filled'")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")
            if len(cl_ord_id) < 1:
                raise cls.refusal(at, "clOrdId", "must have at least 1 character")
        if state is UNSET and signal_ord_id is UNSET and type is UNSET and cl_ord_id is UNSET:
            raise cls.refusal(
                at,
                "state, signalOrdId, type, clOrdId",
                "are alternatives: at least one of state, signal_ord_id, type or cl_ord_id is required",
            )

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract` on contracts."""
    state = TextField("state")
    """Only orders in this state. `canceled` and `cancelled` are the same, in the spelling of either
    language of the documentation.
    """
    signal_ord_id = TextField("signalOrdId")
    """Only this order, by its `clOrdId`."""
    after = TextField("after")
    """Only orders older than the one with this `ordId`."""
    before = TextField("before")
    """Only orders newer than the one with this `ordId`."""
    begin = TimeField("begin")
    """Only orders with a `cTime` from this time on."""
    end = TimeField("end")
    """Only orders with a `cTime` up to this time."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""
    type = TextField("type")
    """Only orders that are still `live`, or that are `filled`. In the place of `state` before it
    existed. Deprecated.
    """
    cl_ord_id = TextField("clOrdId")
    """Only this order. In the place of `signalOrdId` before it existed; it counts before `type`.
    Deprecated.
    """


class SignalSubOrder(Item):
    """One item of the answer."""

    _accFillSz: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _clOrdId: WireText = UNSET
    _ctVal: WireText = UNSET
    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _ordId: WireText = UNSET
    _ordType: WireText = UNSET
    _pnl: WireText = UNSET
    _posSide: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _state: WireText = UNSET
    _sz: WireText = UNSET
    _tag: WireText = UNSET
    _tdMode: WireText = UNSET
    _uTime: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the bot; kept for the future."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract` on contracts. Known values: contract."""
    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """The `signalOrdId` by which the order is asked for and cancelled."""
    c_time = TimeField("cTime")
    """When the order was placed."""
    u_time = TimeField("uTime")
    """When the order last changed."""
    td_mode = TextField("tdMode")
    """Trade mode. Known values: cross, isolated, cash."""
    ccy = TextField("ccy")
    """Margin currency, of cross margin orders in Futures mode only."""
    ord_type = TextField("ordType")
    """Order type: `market`, `limit`, or `ioc`, which fills at once what it can and cancels the
    rest. Known values: market, limit, ioc.
    """
    sz = DecimalField("sz")
    """Size of the order."""
    state = TextField("state")
    """State: `filled` and `canceled` are final, `cancelling` is on the way there. Known values:
    live, partially_filled, filled, cancelling, canceled.
    """
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    px = DecimalField("px")
    """Price of the order; empty for a market order."""
    fee = DecimalField("fee")
    """Fee, negative where it is paid."""
    fee_ccy = TextField("feeCcy")
    """Currency of the fee."""
    avg_px = DecimalField("avgPx")
    """Average price of the fills."""
    acc_fill_sz = DecimalField("accFillSz")
    """Size filled in all."""
    pos_side = TextField("posSide")
    """Position side, always `net`. Known values: net, long, short."""
    pnl = DecimalField("pnl")
    """Profit or loss of the order."""
    ct_val = DecimalField("ctVal")
    """Value of a contract; FUTURES and SWAP only."""
    lever = DecimalField("lever")
    """Leverage."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[SignalSubOrder] = Operation(
    method="GET",
    path="/api/v5/tradingBot/signal/sub-orders",
    resource="signal_bot",
    name="get_sub_orders",
    summary="Get the orders of a signal bot.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-sub-orders",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetSubOrdersRequest,
    item=SignalSubOrder,
    reply=Reply,
    data="list",
    pages=Cursor("ordId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
