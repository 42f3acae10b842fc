# Made from spec/paths/rfq/quotes.yaml, not to be edited; make it again with: make generate
"""block.get_quotes: the operation and its models."""

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
from .._runtime.models.convert import Extra
from .._runtime.models.fields import IntegerField, TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._block_trades import BlockQuote

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class GetQuotesRequest(Request):
    """The parameters of block.get_quotes.

    Args:
        rfq_id (rfqId): Only quotes to this RFQ. It goes before `clRfqId` where both are given.
        cl_rfq_id (clRfqId): Only quotes to the RFQ with this ID of the taker's own.
        quote_id (quoteId): Only this quote. It goes before `clQuoteId` where both are given.
        cl_quote_id (clQuoteId): Only the quote with this ID of the maker's own.
        state: Only quotes in this state.
        begin_id (beginId): Only quotes newer than the one with this `quoteId`, itself not included.
        end_id (endId): Only quotes older than the one with this `quoteId`, itself not included.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quotes
    """

    __slots__ = ()
    _label = "block.get_quotes"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quotes"

    @exact_arguments
    def __init__(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        quote_id: str | None = None,
        cl_quote_id: str | None = None,
        state: Optional[
            OneOf[Literal["active", "canceled", "pending_fill", "filled", "expired", "failed"]]
        ] = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if rfq_id is not None:
            wire["rfqId"] = rfq_id
        if cl_rfq_id is not None:
            wire["clRfqId"] = cl_rfq_id
        if quote_id is not None:
            wire["quoteId"] = quote_id
        if cl_quote_id is not None:
            wire["clQuoteId"] = cl_quote_id
        if state is not None:
            wire["state"] = state
        if begin_id is not None:
            wire["beginId"] = begin_id
        if end_id is not None:
            wire["endId"] = end_id
        if limit is not None:
            wire["limit"] = self._integer(limit)
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
        cl_quote_id = wire.get("clQuoteId", UNSET)
        if cl_quote_id is not UNSET:
            if not isinstance(cl_quote_id, str):
                raise cls.refusal(at, "clQuoteId", "must be a string")
            if MATCH_6B4283FD(cl_quote_id) is None:
                raise cls.refusal(at, "clQuoteId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in (
                "active",
                "canceled",
                "pending_fill",
                "filled",
                "expired",
                "failed",
            ) and not is_undescribed(state):
                raise cls.refusal(
                    at,
                    "state",
                    "must be 'active', 'canceled', 'pending_fill', 'filled', 'expired' or 'failed'",
                )
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
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    rfq_id = TextField("rfqId")
    """Only quotes to this RFQ. It goes before `clRfqId` where both are given."""
    cl_rfq_id = TextField("clRfqId")
    """Only quotes to the RFQ with this ID of the taker's own."""
    quote_id = TextField("quoteId")
    """Only this quote. It goes before `clQuoteId` where both are given."""
    cl_quote_id = TextField("clQuoteId")
    """Only the quote with this ID of the maker's own."""
    state = TextField("state")
    """Only quotes in this state."""
    begin_id = TextField("beginId")
    """Only quotes newer than the one with this `quoteId`, itself not included."""
    end_id = TextField("endId")
    """Only quotes older than the one with this `quoteId`, itself not included."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[BlockQuote] = Operation(
    method="GET",
    path="/api/v5/rfq/quotes",
    resource="block",
    name="get_quotes",
    summary="Get the quotes that you have sent or received.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quotes",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(2, 2, ("user",)),),
    request=GetQuotesRequest,
    item=BlockQuote,
    reply=Reply,
    data="list",
    pages=Cursor("quoteId", older="endId", newer="beginId", listed=True),
    headers=None,
    header_names=(),
    batch_of=None,
)
