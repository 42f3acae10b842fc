# Made from spec/paths/rfq/trades.yaml, not to be edited; make it again with: make generate
"""block.get_trades: the operation and its models."""

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
from .._runtime.models.checks import is_below, is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import FlagField, IntegerField, TextField, TimeField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._block_trades import BlockTrade

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetTradesRequest(Request):
    """The parameters of block.get_trades.

    Args:
        rfq_id (rfqId): Only trades of this RFQ. It goes before `clRfqId` where both are given.
        cl_rfq_id (clRfqId): Only trades of the RFQ with this ID of the taker's own.
        quote_id (quoteId): Only trades of this quote. It goes before `clQuoteId` where both are
            given.
        block_td_id (blockTdId): Only this block trade.
        cl_quote_id (clQuoteId): Only trades of the quote with this ID of the maker's own.
        begin_id (beginId): Only trades newer than the one with this `blockTdId`, itself not
            included.
        end_id (endId): Only trades older than the one with this `blockTdId`, itself not included.
        begin_ts (beginTs): Only trades executed from this time on.
        end_ts (endTs): Only trades executed up to this time, not before `beginTs`.
        limit: Most rows to return. Without it the exchange takes 100.
        is_successful (isSuccessful): True for trades that were filled, false for those that failed.
            Without it the exchange takes true.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-trades
    """

    __slots__ = ()
    _label = "block.get_trades"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-trades"

    @exact_arguments
    def __init__(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        quote_id: str | None = None,
        block_td_id: str | None = None,
        cl_quote_id: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin_ts: Time | None = None,
        end_ts: Time | None = None,
        limit: int | str | None = None,
        is_successful: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if rfq_id is not None:
            wire["rfqId"] = rfq_id
        if cl_rfq_id is not None:
            wire["clRfqId"] = cl_rfq_id
        if quote_id is not None:
            wire["quoteId"] = quote_id
        if block_td_id is not None:
            wire["blockTdId"] = block_td_id
        if cl_quote_id is not None:
            wire["clQuoteId"] = cl_quote_id
        if begin_id is not None:
            wire["beginId"] = begin_id
        if end_id is not None:
            wire["endId"] = end_id
        if begin_ts is not None:
            wire["beginTs"] = self._time("beginTs", begin_ts)
        if end_ts is not None:
            wire["endTs"] = self._time("endTs", end_ts)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        if is_successful is not None:
            wire["isSuccessful"] = is_successful
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        rfq_id = wire.get("rfqId", UNSET)
        if rfq_id is not UNSET:
            if not isinstance(rfq_id, str):
                raise cls.refusal(at, "rfqId", "must be a string")
            if len(rfq_id) < 1:
                raise cls.refusal(at, "rfqId", "must have at least 1 character")
        cl_rfq_id = wire.get("clRfqId", UNSET)
        if cl_rfq_id is not UNSET:
            if not isinstance(cl_rfq_id, str):
                raise cls.refusal(at, "clRfqId", "must be a string")
            if MATCH_6B4283FD(cl_rfq_id) is None:
                raise cls.refusal(at, "clRfqId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        quote_id = wire.get("quoteId", UNSET)
        if quote_id is not UNSET:
            if not isinstance(quote_id, str):
                raise cls.refusal(at, "quoteId", "must be a string")
            if len(quote_id) < 1:
                raise cls.refusal(at, "quoteId", "must have at least 1 character")
        block_td_id = wire.get("blockTdId", UNSET)
        if block_td_id is not UNSET:
            if not isinstance(block_td_id, str):
                raise cls.refusal(at, "blockTdId", "must be a string")
            if len(block_td_id) < 1:
                raise cls.refusal(at, "blockTdId", "must have at least 1 character")
        cl_quote_id = wire.get("clQuoteId", UNSET)
        if cl_quote_id is not UNSET:
            if not isinstance(cl_quote_id, str):
                raise cls.refusal(at, "clQuoteId", "must be a string")
            if MATCH_6B4283FD(cl_quote_id) is None:
                raise cls.refusal(at, "clQuoteId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
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
        is_successful = wire.get("isSuccessful", UNSET)
        if is_successful is not UNSET:
            if not isinstance(is_successful, bool):
                raise cls.refusal(at, "isSuccessful", "must be True or False")
        if end_ts is not UNSET and begin_ts is not UNSET and is_below(end_ts, begin_ts):
            raise cls.refusal(at, "endTs", "must be at least begin_ts")

    rfq_id = TextField("rfqId")
    """Only trades of this RFQ. It goes before `clRfqId` where both are given."""
    cl_rfq_id = TextField("clRfqId")
    """Only trades of the RFQ with this ID of the taker's own."""
    quote_id = TextField("quoteId")
    """Only trades of this quote. It goes before `clQuoteId` where both are given."""
    block_td_id = TextField("blockTdId")
    """Only this block trade."""
    cl_quote_id = TextField("clQuoteId")
    """Only trades of the quote with this ID of the maker's own."""
    begin_id = TextField("beginId")
    """Only trades newer than the one with this `blockTdId`, itself not included."""
    end_id = TextField("endId")
    """Only trades older than the one with this `blockTdId`, itself not included."""
    begin_ts = TimeField("beginTs")
    """Only trades executed from this time on."""
    end_ts = TimeField("endTs")
    """Only trades executed up to this time, not before `beginTs`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""
    is_successful = FlagField("isSuccessful")
    """True for trades that were filled, false for those that failed. Without it the exchange takes
    true.
    """


OPERATION: Operation[BlockTrade] = Operation(
    method="GET",
    path="/api/v5/rfq/trades",
    resource="block",
    name="get_trades",
    summary="Get the block trades that you were a party to, as the taker or the maker.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-trades",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetTradesRequest,
    item=BlockTrade,
    reply=Reply,
    data="list",
    pages=Cursor(
        "cTime",
        older="endTs",
        newer="beginTs",
        key=("rfqId", "quoteId", "blockTdId"),
        size=100,
        included=True,
    ),
    headers=None,
    header_names=(),
    batch_of=None,
)
