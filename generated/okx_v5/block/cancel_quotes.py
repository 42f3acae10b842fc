# Made from spec/paths/rfq/cancel-batch-quotes.yaml, not to be edited; make it again with: make generate
"""block.cancel_quotes: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import TextsField
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._block_trades import CancelledQuote

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class CancelBlockQuotesRequest(Request):
    """The parameters of block.cancel_quotes.

    Args:
        quote_ids (quoteIds): IDs of the quotes, 1 to 100. Either they or `clQuoteIds` are required;
            they are the ones used where both are given.
        cl_quote_ids (clQuoteIds): Your own IDs of the quotes, 1 to 100.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-quotes
    """

    __slots__ = ()
    _label = "block.cancel_quotes"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-quotes"

    @exact_arguments
    def __init__(
        self,
        *,
        quote_ids: Optional[Sequence[str]] = None,
        cl_quote_ids: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if quote_ids is not None:
            wire["quoteIds"] = self._list("quoteIds", quote_ids)
        if cl_quote_ids is not None:
            wire["clQuoteIds"] = self._list("clQuoteIds", cl_quote_ids)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        quote_ids = wire.get("quoteIds", UNSET)
        if quote_ids is not UNSET:
            if not is_list(quote_ids):
                raise cls.refusal(at, "quoteIds", "must be a list")
            if len(quote_ids) < 1:
                raise cls.refusal(at, "quoteIds", "must have at least 1 element")
            if len(quote_ids) > 100:
                raise cls.refusal(at, "quoteIds", "must have at most 100 elements")
            for index, each in enumerate(quote_ids):
                if not isinstance(each, str) or len(each) < 1:
                    raise cls.refusal(
                        at, "quoteIds", "must be a string and have at least 1 character", index
                    )
        cl_quote_ids = wire.get("clQuoteIds", UNSET)
        if cl_quote_ids is not UNSET:
            if not is_list(cl_quote_ids):
                raise cls.refusal(at, "clQuoteIds", "must be a list")
            if len(cl_quote_ids) < 1:
                raise cls.refusal(at, "clQuoteIds", "must have at least 1 element")
            if len(cl_quote_ids) > 100:
                raise cls.refusal(at, "clQuoteIds", "must have at most 100 elements")
            for index, each in enumerate(cl_quote_ids):
                if not isinstance(each, str) or MATCH_6B4283FD(each) is None:
                    raise cls.refusal(
                        at,
                        "clQuoteIds",
                        "must be a string and match the pattern ^[A-Za-z0-9]{1,32}$",
                        index,
                    )
        if quote_ids is UNSET and cl_quote_ids is UNSET:
            raise cls.refusal(
                at,
                "quoteIds, clQuoteIds",
                "are alternatives: at least one of quote_ids or cl_quote_ids is required",
            )

    quote_ids = TextsField("quoteIds")
    """IDs of the quotes, 1 to 100. Either they or `clQuoteIds` are required; they are the ones used
    where both are given.
    """
    cl_quote_ids = TextsField("clQuoteIds")
    """Your own IDs of the quotes, 1 to 100."""


OPERATION: Operation[CancelledQuote] = Operation(
    method="POST",
    path="/api/v5/rfq/cancel-batch-quotes",
    resource="block",
    name="cancel_quotes",
    summary="Cancel up to 100 of your quotes.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-quotes",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "each",
        by=("quoteId", "clQuoteId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/rfq/quotes",
        asked_by=("quoteId", "clQuoteId"),
        of=(("quoteIds", "quoteId"), ("clQuoteIds", "clQuoteId")),
    ),
    rate_limits=(RateLimit(2, 2, ("user",)),),
    request=CancelBlockQuotesRequest,
    item=CancelledQuote,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
