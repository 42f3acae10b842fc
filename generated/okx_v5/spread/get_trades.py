# Made from spec/paths/sprd/trades.yaml, not to be edited; make it again with: make generate
"""spread.get_trades: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import DecimalField, IntegerField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetTradesRequest(Request):
    """The parameters of spread.get_trades.

    Args:
        sprd_id (sprdId): Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`.
        trade_id (tradeId): Only this trade.
        ord_id (ordId): Only trades of this order.
        begin_id (beginId): Only trades newer than the one with this `tradeId`, itself not included.
        end_id (endId): Only trades older than the one with this `tradeId`, itself not included.
        begin: Only trades from this time on.
        end: Only trades up to this time.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-trades-last-7-days
    """

    __slots__ = ()
    _label = "spread.get_trades"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-trades-last-7-days"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sprd_id: str | None = None,
        trade_id: str | None = None,
        ord_id: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if sprd_id is not None:
            wire["sprdId"] = sprd_id
        if trade_id is not None:
            wire["tradeId"] = trade_id
        if ord_id is not None:
            wire["ordId"] = ord_id
        if begin_id is not None:
            wire["beginId"] = begin_id
        if end_id is not None:
            wire["endId"] = end_id
        if begin is not None:
            wire["begin"] = self._time("begin", begin)
        if end is not None:
            wire["end"] = self._time("end", end)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sprd_id = wire.get("sprdId", UNSET)
        if sprd_id is not UNSET:
            if not isinstance(sprd_id, str):
                raise cls.refusal(at, "sprdId", "must be a string")
            if len(sprd_id) < 1:
                raise cls.refusal(at, "sprdId", "must have at least 1 character")
        trade_id = wire.get("tradeId", UNSET)
        if trade_id is not UNSET:
            if not isinstance(trade_id, str):
                raise cls.refusal(at, "tradeId", "must be a string")
            if len(trade_id) < 1:
                raise cls.refusal(at, "tradeId", "must have at least 1 character")
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")
        begin_id = wire.get("beginId", UNSET)
        if begin_id is not UNSET:
            if not isinstance(begin_id, str):
                raise cls.refusal(at, "beginId", "must be a string")
            if len(begin_id) < 1:
                raise cls.refusal(at, "beginId", "must have at least 1 character")
        end_id = wire.get("endId", UNSET)
        if end_id is not UNSET:
            if not isinstance(end_id, str):
                raise cls.refusal(at, "endId", "must be a string")
            if len(end_id) < 1:
                raise cls.refusal(at, "endId", "must have at least 1 character")
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

    sprd_id = TextField("sprdId")
    """Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`."""
    trade_id = TextField("tradeId")
    """Only this trade."""
    ord_id = TextField("ordId")
    """Only trades of this order."""
    begin_id = TextField("beginId")
    """Only trades newer than the one with this `tradeId`, itself not included."""
    end_id = TextField("endId")
    """Only trades older than the one with this `tradeId`, itself not included."""
    begin = TimeField("begin")
    """Only trades from this time on."""
    end = TimeField("end")
    """Only trades up to this time."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class SpreadTradeLeg(Item):
    """One leg of a trade of a spread."""

    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _fillPnl: WireText = UNSET
    _instId: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _szCont: WireText = UNSET
    _tradeId: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument of the leg."""
    px = DecimalField("px")
    """Price of the leg."""
    sz = DecimalField("sz")
    """Size of the leg."""
    sz_cont = DecimalField("szCont")
    """Size of the leg in contracts; nothing for spot."""
    side = TextField("side")
    """Direction of the leg. Known values: buy, sell."""
    fill_pnl = DecimalField("fillPnl")
    """Profit or, if negative, loss of a leg that closes a position; otherwise 0."""
    fee = DecimalField("fee")
    """Fee, if negative, or rebate."""
    fee_ccy = TextField("feeCcy")
    """Currency of the fee or rebate."""
    trade_id = TextField("tradeId")
    """ID of the trade of the leg's instrument."""


class SpreadTrade(Item):
    """A trade of a spread order."""

    _clOrdId: WireText = UNSET
    _code: WireText = UNSET
    _execType: WireText = UNSET
    _fillPx: WireText = UNSET
    _fillSz: WireText = UNSET
    _legs: WireList[SpreadTradeLeg] = UNSET
    _msg: WireText = UNSET
    _ordId: WireText = UNSET
    _side: WireText = UNSET
    _sprdId: WireText = UNSET
    _state: WireText = UNSET
    _tag: WireText = UNSET
    _tradeId: WireText = UNSET
    _ts: WireText = UNSET

    sprd_id = TextField("sprdId")
    """Spread."""
    trade_id = TextField("tradeId")
    """ID of the trade of the spread."""
    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    tag = TextField("tag")
    """Your own order tag."""
    fill_px = DecimalField("fillPx")
    """Price of the spread at which it was traded."""
    fill_sz = DecimalField("fillSz")
    """Size that was traded, in USD for inverse spreads, in the base currency for others."""
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    state = TextField("state")
    """State of the trade, `filled`, or `rejected` in settlement. Known values: filled, rejected."""
    exec_type = TextField("execType")
    """`T` if you took liquidity, `M` if you made it. Known values: T, M."""
    ts = TimeField("ts")
    """When the record was made."""
    legs = ObjectsField("legs", SpreadTradeLeg)
    """What was traded of each instrument."""
    code = TextField("code")
    """Error code of a rejected trade, otherwise `0` or nothing."""
    msg = TextField("msg")
    """Why the trade was rejected; otherwise empty."""


OPERATION: Operation[SpreadTrade] = Operation(
    method="GET",
    path="/api/v5/sprd/trades",
    resource="spread",
    name="get_trades",
    summary="Get the trades of your spread orders in the last 7 days.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-trades-last-7-days",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetTradesRequest,
    item=SpreadTrade,
    reply=Reply,
    data="list",
    pages=Cursor("tradeId", older="endId", newer="beginId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
