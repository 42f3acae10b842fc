# Made from spec/paths/account/positions-history.yaml, not to be edited; make it again with: make generate
"""account.get_positions_history: the operation and its models."""

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


class GetPositionsHistoryRequest(Request):
    """The parameters of account.get_positions_history.

    Args:
        inst_type (instType): Only this instrument type.
        inst_id (instId): Only this instrument, such as `BTC-USD-SWAP`.
        mgn_mode (mgnMode): Only this margin mode.
        type: Only positions whose last close was of this kind: `1` in part, `2` all, `3`
            liquidation, `4` partial liquidation, `5` ADL of a part, `6` ADL of all.
        pos_id (posId): Only this position. An ID ends 30 days after its position was last closed
            completely; what is opened then has a new one.
        after: Only positions with a `uTime` before this time.
        before: Only positions with a `uTime` after this time.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions-history
    """

    __slots__ = ()
    _label = "account.get_positions_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]]] = None,
        inst_id: str | None = None,
        mgn_mode: Optional[OneOf[Literal["cross", "isolated"]]] = None,
        type: Optional[OneOf[Literal["1", "2", "3", "4", "5", "6"]]] = None,
        pos_id: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_type is not None:
            wire["instType"] = inst_type
        if inst_id is not None:
            wire["instId"] = inst_id
        if mgn_mode is not None:
            wire["mgnMode"] = mgn_mode
        if type is not None:
            wire["type"] = type
        if pos_id is not None:
            wire["posId"] = pos_id
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
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in (
                "MARGIN",
                "SWAP",
                "FUTURES",
                "OPTION",
                "EVENTS",
            ) and not is_undescribed(inst_type):
                raise cls.refusal(
                    at, "instType", "must be 'MARGIN', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'"
                )
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        mgn_mode = wire.get("mgnMode", UNSET)
        if mgn_mode is not UNSET:
            if not isinstance(mgn_mode, str):
                raise cls.refusal(at, "mgnMode", "must be a string")
            if mgn_mode not in ("cross", "isolated") and not is_undescribed(mgn_mode):
                raise cls.refusal(at, "mgnMode", "must be 'cross' or 'isolated'")
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in ("1", "2", "3", "4", "5", "6") and not is_undescribed(type):
                raise cls.refusal(at, "type", "must be '1', '2', '3', '4', '5' or '6'")
        pos_id = wire.get("posId", UNSET)
        if pos_id is not UNSET:
            if not isinstance(pos_id, str):
                raise cls.refusal(at, "posId", "must be a string")
            if len(pos_id) < 1:
                raise cls.refusal(at, "posId", "must have at least 1 character")
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

    inst_type = TextField("instType")
    """Only this instrument type."""
    inst_id = TextField("instId")
    """Only this instrument, such as `BTC-USD-SWAP`."""
    mgn_mode = TextField("mgnMode")
    """Only this margin mode."""
    type = TextField("type")
    """Only positions whose last close was of this kind: `1` in part, `2` all, `3` liquidation, `4`
    partial liquidation, `5` ADL of a part, `6` ADL of all.
    """
    pos_id = TextField("posId")
    """Only this position. An ID ends 30 days after its position was last closed completely; what is
    opened then has a new one.
    """
    after = TimeField("after")
    """Only positions with a `uTime` before this time."""
    before = TimeField("before")
    """Only positions with a `uTime` after this time."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class HistoricalPosition(Item):
    """One item of the answer."""

    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _closeAvgPx: WireText = UNSET
    _closeTotalPos: WireText = UNSET
    _direction: WireText = UNSET
    _fee: WireText = UNSET
    _fundingFee: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _liqPenalty: WireText = UNSET
    _mgnMode: WireText = UNSET
    _nonSettleAvgPx: WireText = UNSET
    _openAvgPx: WireText = UNSET
    _openMaxPos: WireText = UNSET
    _pnl: WireText = UNSET
    _pnlRatio: WireText = UNSET
    _posId: WireText = UNSET
    _posSide: WireText = UNSET
    _realizedPnl: WireText = UNSET
    _settledPnl: WireText = UNSET
    _triggerPx: WireText = UNSET
    _type: WireText = UNSET
    _uTime: WireText = UNSET
    _uly: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    type = TextField("type")
    """Kind of the last close: `1` in part, `2` all, `3` liquidation, `4` partial liquidation, `5`
    ADL (where told apart, of a part), `6` ADL of all. Known values: 1, 2, 3, 4, 5, 6.
    """
    c_time = TimeField("cTime")
    """When the position was opened."""
    u_time = TimeField("uTime")
    """When the position last changed."""
    open_avg_px = DecimalField("openAvgPx")
    """Average price of opening. For cross FUTURES each settlement sets it to the settlement price."""
    non_settle_avg_px = DecimalField("nonSettleAvgPx")
    """Average price of opening that settlements leave alone (cross FUTURES)."""
    close_avg_px = DecimalField("closeAvgPx")
    """Average price of closing."""
    pos_id = TextField("posId")
    """ID of the position."""
    open_max_pos = DecimalField("openMaxPos")
    """Largest size that it had."""
    close_total_pos = DecimalField("closeTotalPos")
    """Size closed in all."""
    realized_pnl = DecimalField("realizedPnl")
    """Realized profit or loss, the sum of `pnl`, `fee`, `fundingFee`, `liqPenalty` and `settledPnl`
    (FUTURES, SWAP, OPTION).
    """
    settled_pnl = DecimalField("settledPnl")
    """Profit or loss already settled, at settlement prices (cross FUTURES)."""
    pnl_ratio = DecimalField("pnlRatio")
    """Realized profit or loss as a ratio; 0.1 is 10%."""
    fee = DecimalField("fee")
    """Fees in all: negative was paid, positive is a rebate."""
    funding_fee = DecimalField("fundingFee")
    """Funding fees in all."""
    liq_penalty = DecimalField("liqPenalty")
    """Liquidation penalties in all, a negative number where there are some."""
    pnl = DecimalField("pnl")
    """Profit or loss without fees."""
    pos_side = TextField("posSide")
    """Position side: `long` or `short` in long/short mode, `net` in net mode. Known values: net,
    long, short.
    """
    lever = DecimalField("lever")
    """Leverage."""
    direction = TextField("direction")
    """Direction of the position (MARGIN, FUTURES, SWAP, OPTION). Known values: long, short."""
    trigger_px = DecimalField("triggerPx")
    """Mark price that triggered the close, where `type` has a liquidation or ADL; else empty."""
    uly = TextField("uly")
    """Underlying."""
    ccy = TextField("ccy")
    """Margin currency."""


OPERATION: Operation[HistoricalPosition] = Operation(
    method="GET",
    path="/api/v5/account/positions-history",
    resource="account",
    name="get_positions_history",
    summary="Get past positions and those closed in part, of the last 3 months.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=GetPositionsHistoryRequest,
    item=HistoricalPosition,
    reply=Reply,
    data="list",
    pages=Cursor("uTime", key=("posId", "cTime"), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
