# Made from spec/paths/tradingBot/signal/positions-history.yaml, not to be edited; make it again with: make generate
"""signal_bot.get_positions_history: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetPositionsHistoryRequest(Request):
    """The parameters of signal_bot.get_positions_history.

    Args:
        algo_id (algoId): ID of the bot.
        inst_id (instId): Only this instrument, such as `BTC-USDT-SWAP`.
        after: Only positions with a `uTime` before this time.
        before: Only positions with a `uTime` after this time.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-position-history
    """

    __slots__ = ()
    _label = "signal_bot.get_positions_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-position-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        inst_id: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
        }
        if inst_id is not None:
            wire["instId"] = inst_id
        if after is not None:
            wire["after"] = self._time("after", after)
        if before is not None:
            wire["before"] = self._time("before", before)
        if limit is not None:
            wire["limit"] = self._integer(limit)
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
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(after) is None:
                raise cls.refusal(
                    at,
                    "after",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(before) is None:
                raise cls.refusal(
                    at,
                    "before",
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

    algo_id = TextField("algoId")
    """ID of the bot."""
    inst_id = TextField("instId")
    """Only this instrument, such as `BTC-USDT-SWAP`."""
    after = TimeField("after")
    """Only positions with a `uTime` before this time."""
    before = TimeField("before")
    """Only positions with a `uTime` after this time."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class HistoricalSignalPosition(Item):
    """One item of the answer."""

    _cTime: WireText = UNSET
    _closeAvgPx: WireText = UNSET
    _direction: WireText = UNSET
    _instId: WireText = UNSET
    _lever: WireText = UNSET
    _mgnMode: WireText = UNSET
    _openAvgPx: WireText = UNSET
    _pnl: WireText = UNSET
    _pnlRatio: WireText = UNSET
    _uTime: WireText = UNSET
    _uly: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    c_time = TimeField("cTime")
    """When the position was opened."""
    u_time = TimeField("uTime")
    """When the position last changed."""
    open_avg_px = DecimalField("openAvgPx")
    """Average price of opening."""
    close_avg_px = DecimalField("closeAvgPx")
    """Average price of closing."""
    pnl = DecimalField("pnl")
    """Profit or loss of closing, in the documented example with the fees of opening and closing."""
    pnl_ratio = DecimalField("pnlRatio")
    """Profit or loss as a ratio of the margin; 0.1 is 10%."""
    lever = DecimalField("lever")
    """Leverage."""
    direction = TextField("direction")
    """Direction of the position, `long`, `short`, or `net` where it is in net mode. Known values:
    long, short, net.
    """
    uly = TextField("uly")
    """Underlying."""


OPERATION: Operation[HistoricalSignalPosition] = Operation(
    method="GET",
    path="/api/v5/tradingBot/signal/positions-history",
    resource="signal_bot",
    name="get_positions_history",
    summary="Get the past positions of a signal bot.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-position-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=GetPositionsHistoryRequest,
    item=HistoricalSignalPosition,
    reply=Reply,
    data="list",
    pages=Cursor("uTime", key=("instId", "mgnMode", "direction", "cTime"), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
