# Made from spec/paths/sprd/cancel-order.yaml, not to be edited; make it again with: make generate
"""spread.cancel_order: the operation and its models."""

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
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class CancelSpreadOrderRequest(Request):
    """The parameters of spread.cancel_order.

    Args:
        ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it is the one used
            where both are given.
        cl_ord_id (clOrdId): Your own ID of the order, 1 to 32 letters and digits.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-order
    """

    __slots__ = ()
    _label = "spread.cancel_order"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-order"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ord_id is not None:
            wire["ordId"] = ord_id
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
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
        if ord_id is UNSET and cl_ord_id is UNSET:
            raise cls.refusal(
                at,
                "ordId, clOrdId",
                "are alternatives: at least one of ord_id or cl_ord_id is required",
            )

    ord_id = TextField("ordId")
    """ID of the order. Either it or `clOrdId` is required; it is the one used where both are given."""
    cl_ord_id = TextField("clOrdId")
    """Your own ID of the order, 1 to 32 letters and digits."""


class CancelledSpreadOrder(Item):
    """One item of the answer."""

    _clOrdId: WireText = UNSET
    _ordId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[CancelledSpreadOrder] = Operation(
    method="POST",
    path="/api/v5/sprd/cancel-order",
    resource="spread",
    name="cancel_order",
    summary="Cancel a spread order that is not yet filled.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId", "clOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/sprd/order",
        asked_by=("ordId", "clOrdId"),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=CancelSpreadOrderRequest,
    item=CancelledSpreadOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
