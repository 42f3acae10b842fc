# Made from spec/paths/rfq/cancel-batch-rfqs.yaml, not to be edited; make it again with: make generate
"""block.cancel_rfqs: the operation and its models."""

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
from ._block_trades import CancelledRfq

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class CancelBlockRfqsRequest(Request):
    """The parameters of block.cancel_rfqs.

    Args:
        rfq_ids (rfqIds): IDs of the RFQs, 1 to 100. Either they or `clRfqIds` are required; they
            are the ones used where both are given.
        cl_rfq_ids (clRfqIds): Your own IDs of the RFQs, 1 to 100.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-rfqs
    """

    __slots__ = ()
    _label = "block.cancel_rfqs"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-rfqs"

    @exact_arguments
    def __init__(
        self,
        *,
        rfq_ids: Optional[Sequence[str]] = None,
        cl_rfq_ids: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if rfq_ids is not None:
            wire["rfqIds"] = self._list("rfqIds", rfq_ids)
        if cl_rfq_ids is not None:
            wire["clRfqIds"] = self._list("clRfqIds", cl_rfq_ids)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        rfq_ids = wire.get("rfqIds", UNSET)
        if rfq_ids is not UNSET:
            if not is_list(rfq_ids):
                raise cls.refusal(at, "rfqIds", "must be a list")
            if len(rfq_ids) < 1:
                raise cls.refusal(at, "rfqIds", "must have at least 1 element")
            if len(rfq_ids) > 100:
                raise cls.refusal(at, "rfqIds", "must have at most 100 elements")
            for index, each in enumerate(rfq_ids):
                if not isinstance(each, str) or len(each) < 1:
                    raise cls.refusal(
                        at, "rfqIds", "must be a string and have at least 1 character", index
                    )
        cl_rfq_ids = wire.get("clRfqIds", UNSET)
        if cl_rfq_ids is not UNSET:
            if not is_list(cl_rfq_ids):
                raise cls.refusal(at, "clRfqIds", "must be a list")
            if len(cl_rfq_ids) < 1:
                raise cls.refusal(at, "clRfqIds", "must have at least 1 element")
            if len(cl_rfq_ids) > 100:
                raise cls.refusal(at, "clRfqIds", "must have at most 100 elements")
            for index, each in enumerate(cl_rfq_ids):
                if not isinstance(each, str) or MATCH_6B4283FD(each) is None:
                    raise cls.refusal(
                        at,
                        "clRfqIds",
                        "must be a string and match the pattern ^[A-Za-z0-9]{1,32}$",
                        index,
                    )
        if rfq_ids is UNSET and cl_rfq_ids is UNSET:
            raise cls.refusal(
                at,
                "rfqIds, clRfqIds",
                "are alternatives: at least one of rfq_ids or cl_rfq_ids is required",
            )

    rfq_ids = TextsField("rfqIds")
    """IDs of the RFQs, 1 to 100. Either they or `clRfqIds` are required; they are the ones used
    where both are given.
    """
    cl_rfq_ids = TextsField("clRfqIds")
    """Your own IDs of the RFQs, 1 to 100."""


OPERATION: Operation[CancelledRfq] = Operation(
    method="POST",
    path="/api/v5/rfq/cancel-batch-rfqs",
    resource="block",
    name="cancel_rfqs",
    summary="Cancel up to 100 of your RFQs.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-rfqs",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "each",
        by=("rfqId", "clRfqId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/rfq/rfqs",
        asked_by=("rfqId", "clRfqId"),
        of=(("rfqIds", "rfqId"), ("clRfqIds", "clRfqId")),
    ),
    rate_limits=(RateLimit(2, 2, ("user",)),),
    request=CancelBlockRfqsRequest,
    item=CancelledRfq,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
