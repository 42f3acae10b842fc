# Made from spec/paths/finance/okusd/rewards/history.yaml, not to be edited; make it again with: make generate
"""okusd.get_rewards_history: the operation and its models."""

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
from .._runtime.models.checks import is_integer, is_within
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetRewardsHistoryRequest(Request):
    """The parameters of okusd.get_rewards_history.

    Args:
        limit: Most rows to return. Without it the exchange takes 30.
        begin: Only payments with a `ts` from this time on, with it; at most 6 months before `end`.
        end: Only payments with a `ts` up to this time, with it; now if left out.

    https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-rewards-history
    """

    __slots__ = ()
    _label = "okusd.get_rewards_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-rewards-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        limit: int | str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if limit is not None:
            wire["limit"] = self._integer(limit)
        if begin is not None:
            wire["begin"] = self._time("begin", begin)
        if end is not None:
            wire["end"] = self._time("end", end)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
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
        if begin is not UNSET and end is not UNSET and not is_within(begin, end, 16070400000):
            raise cls.refusal(at, "begin", "must be at most 6 months before end")

    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 30."""
    begin = TimeField("begin")
    """Only payments with a `ts` from this time on, with it; at most 6 months before `end`."""
    end = TimeField("end")
    """Only payments with a `ts` up to this time, with it; now if left out."""


class OkusdReward(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _apr: WireText = UNSET
    _ccy: WireText = UNSET
    _earnAmt: WireText = UNSET
    _ts: WireText = UNSET

    ccy = TextField("ccy")
    """Currency of the yield, `USDT`."""
    earn_amt = DecimalField("earnAmt")
    """USDT paid."""
    amt = DecimalField("amt")
    """Principal that the yield was paid on, in USDT."""
    apr = DecimalField("apr")
    """Annual rate of the yield; 0.0418 is 4.18%."""
    ts = TimeField("ts")
    """When it was paid."""


OPERATION: Operation[OkusdReward] = Operation(
    method="GET",
    path="/api/v5/finance/okusd/rewards/history",
    resource="okusd",
    name="get_rewards_history",
    summary="Get what your OKUSD has yielded day by day.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-rewards-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetRewardsHistoryRequest,
    item=OkusdReward,
    reply=Reply,
    data="list",
    pages=Cursor("ts", older="end", newer="begin", included=True),
    headers=None,
    header_names=(),
    batch_of=None,
)
