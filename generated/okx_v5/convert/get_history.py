# Made from spec/paths/asset/convert/history.yaml, not to be edited; make it again with: make generate
"""convert.get_history: the operation and its models."""

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
from .._runtime.models.fields import IntegerField, TextField, TimeField
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._convert import ConvertTrade

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetHistoryRequest(Request):
    """The parameters of convert.get_history.

    Args:
        cl_t_req_id (clTReqId): Only the conversion with this ID of yours, 1 to 32 letters and
            digits; upper and lower case differ.
        after: Only conversions with a `ts` before this time, without it.
        before: Only conversions with a `ts` after this time, without it.
        limit: Most rows to return. Without it the exchange takes 100.
        tag: Order tag, for brokers. A conversion made with a tag is returned only with it.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-history
    """

    __slots__ = ()
    _label = "convert.get_history"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-history"

    @exact_arguments
    def __init__(
        self,
        *,
        cl_t_req_id: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if cl_t_req_id is not None:
            wire["clTReqId"] = cl_t_req_id
        if after is not None:
            wire["after"] = self._time("after", after)
        if before is not None:
            wire["before"] = self._time("before", before)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        if tag is not None:
            wire["tag"] = tag
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        cl_t_req_id = wire.get("clTReqId", UNSET)
        if cl_t_req_id is not UNSET:
            if not isinstance(cl_t_req_id, str):
                raise cls.refusal(at, "clTReqId", "must be a string")
            if MATCH_6B4283FD(cl_t_req_id) is None:
                raise cls.refusal(at, "clTReqId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
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
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if len(tag) < 1:
                raise cls.refusal(at, "tag", "must have at least 1 character")

    cl_t_req_id = TextField("clTReqId")
    """Only the conversion with this ID of yours, 1 to 32 letters and digits; upper and lower case
    differ.
    """
    after = TimeField("after")
    """Only conversions with a `ts` before this time, without it."""
    before = TimeField("before")
    """Only conversions with a `ts` after this time, without it."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""
    tag = TextField("tag")
    """Order tag, for brokers. A conversion made with a tag is returned only with it."""


OPERATION: Operation[ConvertTrade] = Operation(
    method="GET",
    path="/api/v5/asset/convert/history",
    resource="convert",
    name="get_history",
    summary="Get past conversions.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any", failure=(Failure(("state",), "rejected"),)),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetHistoryRequest,
    item=ConvertTrade,
    reply=Reply,
    data="list",
    pages=Cursor("ts", key=("tradeId",), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
