"""The operations of block, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Cursor, Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.block import CreatedQuote, Rfq


def _models() -> ModuleType:
    from ..models import block

    return block


CREATE_QUOTE: Operation[CreatedQuote] = Operation(
    method="POST",
    path="/api/v5/rfq/create-quote",
    resource="block",
    name="create_quote",
    summary="Quote a request for quote that was sent to you.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(50, 2, ("user",)),),
    models=_models,
    request="CreateQuoteRequest",
    item="CreatedQuote",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_RFQS: Operation[Rfq] = Operation(
    method="GET",
    path="/api/v5/rfq/rfqs",
    resource="block",
    name="get_rfqs",
    summary="List the RFQs that you have sent or received.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-rfqs",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(2, 2, ("user",)),),
    models=_models,
    request="GetRfqsRequest",
    item="Rfq",
    reply="",
    data="list",
    cursor=Cursor("rfqId", older="endId", newer="beginId"),
    headers="",
    header_names=(),
    batch_of=None,
)
