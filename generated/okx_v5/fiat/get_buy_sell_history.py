# Made from spec/paths/fiat/buy-sell/history.yaml, not to be edited; make it again with: make generate
"""fiat.get_buy_sell_history: the operation and its models."""

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
from .._runtime.models.fields import IntegerField, TextField, TimeField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._fiat import BuySellTrade

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetBuySellHistoryRequest(Request):
    """The parameters of fiat.get_buy_sell_history.

    Args:
        ord_id (ordId): Only the trade with this ID.
        cl_ord_id (clOrdId): Only the trade with this ID of yours, 1 to 32 letters and digits; upper
            and lower case differ.
        state: Only trades in this state, `processing`, `completed` or `failed`.
        begin: Only trades with a `cTime` from this time on, with it.
        end: Only trades with a `cTime` up to this time, with it.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-trade-history
    """

    __slots__ = ()
    _label = "fiat.get_buy_sell_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-trade-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        state: Optional[OneOf[Literal["processing", "completed", "failed"]]] = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ord_id is not None:
            wire["ordId"] = ord_id
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        if state is not None:
            wire["state"] = state
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
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")
            if MATCH_6B4283FD(cl_ord_id) is None:
                raise cls.refusal(at, "clOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in ("processing", "completed", "failed") and not is_undescribed(state):
                raise cls.refusal(at, "state", "must be 'processing', 'completed' or 'failed'")
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

    ord_id = TextField("ordId")
    """Only the trade with this ID."""
    cl_ord_id = TextField("clOrdId")
    """Only the trade with this ID of yours, 1 to 32 letters and digits; upper and lower case
    differ.
    """
    state = TextField("state")
    """Only trades in this state, `processing`, `completed` or `failed`."""
    begin = TimeField("begin")
    """Only trades with a `cTime` from this time on, with it."""
    end = TimeField("end")
    """Only trades with a `cTime` up to this time, with it."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[BuySellTrade] = Operation(
    method="GET",
    path="/api/v5/fiat/buy-sell/history",
    resource="fiat",
    name="get_buy_sell_history",
    summary="Get trades of crypto for fiat money, past and under way.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-trade-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetBuySellHistoryRequest,
    item=BuySellTrade,
    reply=Reply,
    data="list",
    pages=Cursor("cTime", older="end", newer="begin", key=("ordId",), size=100, included=True),
    headers=None,
    header_names=(),
    batch_of=None,
)
