# Made from spec/paths/rfq/cancel-rfq.yaml, not to be edited; make it again with: make generate
"""block.cancel_rfq: the operation and its models."""

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
from ._block_trades import CancelledRfq

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class CancelBlockRfqRequest(Request):
    """The parameters of block.cancel_rfq.

    Args:
        rfq_id (rfqId): ID of the RFQ. Either it or `clRfqId` is required; it is the one used where
            both are given.
        cl_rfq_id (clRfqId): Your own ID of the RFQ, 1 to 32 letters and digits; upper and lower
            case differ.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-rfq
    """

    __slots__ = ()
    _label = "block.cancel_rfq"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-rfq"

    @exact_arguments
    def __init__(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if rfq_id is not None:
            wire["rfqId"] = rfq_id
        if cl_rfq_id is not None:
            wire["clRfqId"] = cl_rfq_id
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
        if rfq_id is UNSET and cl_rfq_id is UNSET:
            raise cls.refusal(
                at,
                "rfqId, clRfqId",
                "are alternatives: at least one of rfq_id or cl_rfq_id is required",
            )

    rfq_id = TextField("rfqId")
    """ID of the RFQ. Either it or `clRfqId` is required; it is the one used where both are given."""
    cl_rfq_id = TextField("clRfqId")
    """Your own ID of the RFQ, 1 to 32 letters and digits; upper and lower case differ."""


OPERATION: Operation[CancelledRfq] = Operation(
    method="POST",
    path="/api/v5/rfq/cancel-rfq",
    resource="block",
    name="cancel_rfq",
    summary="Cancel an RFQ of yours that is still active.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-rfq",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("rfqId", "clRfqId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/rfq/rfqs",
        asked_by=("rfqId", "clRfqId"),
    ),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=CancelBlockRfqRequest,
    item=CancelledRfq,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
