# Made from spec/paths/account/move-positions-history.yaml, not to be edited; make it again with: make generate
"""account.get_move_positions_history: the operation and its models."""

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
from .._runtime.models.fields import (
    DecimalField,
    IntegerField,
    ObjectField,
    ObjectsField,
    TextField,
    TimeField,
)
from .._runtime.models.item import Item, WireList, WireObject, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class GetMovePositionsHistoryRequest(Request):
    """The parameters of account.get_move_positions_history.

    Args:
        block_td_id (blockTdId): Only the move with this ID of the exchange.
        client_id (clientId): Only the move with this ID of yours, 1 to 32 letters and digits; upper
            and lower case differ.
        begin_ts (beginTs): Only moves with a `ts` from this time on.
        end_ts (endTs): Only moves with a `ts` up to this time.
        limit: Most rows to return. Without it the exchange takes 100.
        state: Only moves in this state, done or still under way.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-move-positions-history
    """

    __slots__ = ()
    _label = "account.get_move_positions_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-move-positions-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        block_td_id: str | None = None,
        client_id: str | None = None,
        begin_ts: Time | None = None,
        end_ts: Time | None = None,
        limit: int | str | None = None,
        state: Optional[OneOf[Literal["filled", "pending"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if block_td_id is not None:
            wire["blockTdId"] = block_td_id
        if client_id is not None:
            wire["clientId"] = client_id
        if begin_ts is not None:
            wire["beginTs"] = self._time("beginTs", begin_ts)
        if end_ts is not None:
            wire["endTs"] = self._time("endTs", end_ts)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        if state is not None:
            wire["state"] = state
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        block_td_id = wire.get("blockTdId", UNSET)
        if block_td_id is not UNSET:
            if not isinstance(block_td_id, str):
                raise cls.refusal(at, "blockTdId", "must be a string")
            if len(block_td_id) < 1:
                raise cls.refusal(at, "blockTdId", "must have at least 1 character")
        client_id = wire.get("clientId", UNSET)
        if client_id is not UNSET:
            if not isinstance(client_id, str):
                raise cls.refusal(at, "clientId", "must be a string")
            if MATCH_6B4283FD(client_id) is None:
                raise cls.refusal(at, "clientId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        begin_ts = wire.get("beginTs", UNSET)
        if begin_ts is not UNSET:
            if not isinstance(begin_ts, str):
                raise cls.refusal(
                    at, "beginTs", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(begin_ts) is None:
                raise cls.refusal(
                    at,
                    "beginTs",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        end_ts = wire.get("endTs", UNSET)
        if end_ts is not UNSET:
            if not isinstance(end_ts, str):
                raise cls.refusal(
                    at, "endTs", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(end_ts) is None:
                raise cls.refusal(
                    at,
                    "endTs",
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
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in ("filled", "pending") and not is_undescribed(state):
                raise cls.refusal(at, "state", "must be 'filled' or 'pending'")

    block_td_id = TextField("blockTdId")
    """Only the move with this ID of the exchange."""
    client_id = TextField("clientId")
    """Only the move with this ID of yours, 1 to 32 letters and digits; upper and lower case differ."""
    begin_ts = TimeField("beginTs")
    """Only moves with a `ts` from this time on."""
    end_ts = TimeField("endTs")
    """Only moves with a `ts` up to this time."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""
    state = TextField("state")
    """Only moves in this state, done or still under way."""


class PositionMoveFrom(Item):
    """What left the source account."""

    _instId: WireText = UNSET
    _posId: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    pos_id = TextField("posId")
    """ID of the position in the source account."""
    px = DecimalField("px")
    """Price of the move, as a rule the 60-minute average of the mark price."""
    side = TextField("side")
    """Side in the source account. Known values: buy, sell."""
    sz = DecimalField("sz")
    """Contracts."""


class PositionMoveTo(Item):
    """What came into the destination account."""

    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _posSide: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _sz: WireText = UNSET
    _tdMode: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    px = DecimalField("px")
    """Price of the move, as a rule the 60-minute average of the mark price."""
    side = TextField("side")
    """Side in the destination account. Known values: buy, sell."""
    sz = DecimalField("sz")
    """Contracts."""
    td_mode = TextField("tdMode")
    """Trade mode in the destination account. Known values: cross, isolated."""
    pos_side = TextField("posSide")
    """Position side in the destination account. Known values: net, long, short."""
    ccy = TextField("ccy")
    """Margin currency, for cross positions in Futures mode."""


class PositionMoveLeg(Item):
    """One item of the answer."""

    _from: WireObject[PositionMoveFrom] = UNSET
    _to: WireObject[PositionMoveTo] = UNSET

    from_ = ObjectField("from", PositionMoveFrom)
    """What left the source account."""
    to = ObjectField("to", PositionMoveTo)
    """What came into the destination account."""


class PositionMove(Item):
    """One item of the answer."""

    _blockTdId: WireText = UNSET
    _clientId: WireText = UNSET
    _fromAcct: WireText = UNSET
    _legs: WireList[PositionMoveLeg] = UNSET
    _state: WireText = UNSET
    _toAcct: WireText = UNSET
    _ts: WireText = UNSET

    client_id = TextField("clientId")
    """Your own ID of the move."""
    block_td_id = TextField("blockTdId")
    """ID of the block trade that the move is."""
    state = TextField("state")
    """State of the move, `filled` when it is done or `pending` before that. Known values: filled,
    pending, failed.
    """
    ts = TimeField("ts")
    """When the request was processed."""
    from_acct = TextField("fromAcct")
    """Name of the source account, `0` for the master account."""
    to_acct = TextField("toAcct")
    """Name of the destination account, `0` for the master account."""
    legs = ObjectsField("legs", PositionMoveLeg)
    """Positions of the move."""


OPERATION: Operation[PositionMove] = Operation(
    method="GET",
    path="/api/v5/account/move-positions-history",
    resource="account",
    name="get_move_positions_history",
    summary="Get the moves of positions between your accounts in the last 3 days.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-move-positions-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(2, 2, ("master-account",)),),
    request=GetMovePositionsHistoryRequest,
    item=PositionMove,
    reply=Reply,
    data="list",
    pages=Cursor("ts", older="endTs", newer="beginTs", key=("blockTdId",), size=100, included=True),
    headers=None,
    header_names=(),
    batch_of=None,
)
