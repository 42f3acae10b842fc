# Made from spec/paths/rfq/cancel-quote.yaml, not to be edited; make it again with: make generate
"""block.cancel_quote: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._block_trades import CancelledQuote

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class CancelBlockQuoteRequest(Request):
    """The parameters of block.cancel_quote.

    Args:
        quote_id (quoteId): ID of the quote. Either it or `clQuoteId` is required; it is the one
            used where both are given.
        cl_quote_id (clQuoteId): Your own ID of the quote, 1 to 32 letters and digits; upper and
            lower case differ.
        rfq_id (rfqId): ID of the RFQ that the quote answers.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-quote
    """

    __slots__ = ()
    _label = "block.cancel_quote"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-quote"

    @exact_arguments
    def __init__(
        self,
        *,
        quote_id: str | None = None,
        cl_quote_id: str | None = None,
        rfq_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if quote_id is not None:
            wire["quoteId"] = quote_id
        if cl_quote_id is not None:
            wire["clQuoteId"] = cl_quote_id
        if rfq_id is not None:
            wire["rfqId"] = rfq_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
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
        rfq_id = wire.get("rfqId", UNSET)
        if rfq_id is not UNSET:
            if not isinstance(rfq_id, str):
                raise cls.refusal(at, "rfqId", "must be a string")
            if len(rfq_id) < 1:
                raise cls.refusal(at, "rfqId", "must have at least 1 character")
        if quote_id is UNSET and cl_quote_id is UNSET:
            raise cls.refusal(
                at,
                "quoteId, clQuoteId",
                "are alternatives: at least one of quote_id or cl_quote_id is required",
            )

    quote_id = TextField("quoteId")
    """ID of the quote. Either it or `clQuoteId` is required; it is the one used where both are
    given.
    """
    cl_quote_id = TextField("clQuoteId")
    """Your own ID of the quote, 1 to 32 letters and digits; upper and lower case differ."""
    rfq_id = TextField("rfqId")
    """ID of the RFQ that the quote answers."""


OPERATION: Operation[CancelledQuote] = Operation(
    method="POST",
    path="/api/v5/rfq/cancel-quote",
    resource="block",
    name="cancel_quote",
    summary="Cancel a quote of yours that is still active.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-quote",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("quoteId", "clQuoteId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/rfq/quotes",
        asked_by=("quoteId", "clQuoteId"),
        asked_with=("rfqId",),
    ),
    rate_limits=(RateLimit(50, 2, ("user",)),),
    request=CancelBlockQuoteRequest,
    item=CancelledQuote,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
