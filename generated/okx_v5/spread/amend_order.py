# Made from spec/paths/sprd/amend-order.yaml, not to be edited; make it again with: make generate
"""spread.amend_order: the operation and its models."""

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
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search


class AmendSpreadOrderRequest(Request):
    """The parameters of spread.amend_order.

    Args:
        ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it is the one used
            where both are given.
        cl_ord_id (clOrdId): Your own ID of the order, 1 to 32 letters and digits.
        req_id (reqId): Your own ID of this change, 1 to 32 letters and digits; upper and lower case
            differ. The answer repeats it.
        new_sz (newSz): New size of the whole order, with what is already filled, and with what of
            it was cancelled because it could not be settled. Either it or `newPx` is required. If
            it is no more than accFillSz + canceledSz + pendingSettleSz, the order ends when the
            pending part has settled: as `filled`, or as `canceled` where canceledSz is above 0.
        new_px (newPx): New price. Either it or `newSz` is required.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-amend-order
    """

    __slots__ = ()
    _label = "spread.amend_order"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-amend-order"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        req_id: str | None = None,
        new_sz: Number | None = None,
        new_px: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ord_id is not None:
            wire["ordId"] = ord_id
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        if req_id is not None:
            wire["reqId"] = req_id
        if new_sz is not None:
            wire["newSz"] = self._number("newSz", new_sz)
        if new_px is not None:
            wire["newPx"] = self._number("newPx", new_px)
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
        req_id = wire.get("reqId", UNSET)
        if req_id is not UNSET:
            if not isinstance(req_id, str):
                raise cls.refusal(at, "reqId", "must be a string")
            if MATCH_6B4283FD(req_id) is None:
                raise cls.refusal(at, "reqId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        new_sz = wire.get("newSz", UNSET)
        if new_sz is not UNSET:
            if not isinstance(new_sz, str):
                raise cls.refusal(at, "newSz", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(new_sz) is None:
                raise cls.refusal(at, "newSz", "must be more than 0, in plain notation")
        new_px = wire.get("newPx", UNSET)
        if new_px is not UNSET:
            if not isinstance(new_px, str):
                raise cls.refusal(at, "newPx", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(new_px) is None:
                raise cls.refusal(
                    at,
                    "newPx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        if ord_id is UNSET and cl_ord_id is UNSET:
            raise cls.refusal(
                at,
                "ordId, clOrdId",
                "are alternatives: at least one of ord_id or cl_ord_id is required",
            )
        if new_sz is UNSET and new_px is UNSET:
            raise cls.refusal(
                at, "newSz, newPx", "are alternatives: at least one of new_sz or new_px is required"
            )

    ord_id = TextField("ordId")
    """ID of the order. Either it or `clOrdId` is required; it is the one used where both are given."""
    cl_ord_id = TextField("clOrdId")
    """Your own ID of the order, 1 to 32 letters and digits."""
    req_id = TextField("reqId")
    """Your own ID of this change, 1 to 32 letters and digits; upper and lower case differ. The
    answer repeats it.
    """
    new_sz = DecimalField("newSz")
    """New size of the whole order, with what is already filled, and with what of it was cancelled
    because it could not be settled. Either it or `newPx` is required. If it is no more than
    accFillSz + canceledSz + pendingSettleSz, the order ends when the pending part has settled:
    as `filled`, or as `canceled` where canceledSz is above 0.
    """
    new_px = DecimalField("newPx")
    """New price. Either it or `newSz` is required."""


class AmendedSpreadOrder(Item):
    """One item of the answer."""

    _clOrdId: WireText = UNSET
    _ordId: WireText = UNSET
    _reqId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    req_id = TextField("reqId")
    """Your own ID of the change."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[AmendedSpreadOrder] = Operation(
    method="POST",
    path="/api/v5/sprd/amend-order",
    resource="spread",
    name="amend_order",
    summary="Change the size or the price of a spread order that is not yet filled.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-amend-order",
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
    request=AmendSpreadOrderRequest,
    item=AmendedSpreadOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
