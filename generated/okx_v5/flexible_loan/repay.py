# Made from spec/paths/finance/flexible-loan/repay.yaml, not to be edited; make it again with: make generate
"""flexible_loan.repay: the operation and its models."""

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
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class RepayLoanRequest(Request):
    """The parameters of flexible_loan.repay.

    Args:
        ord_id (ordId): ID of the order to repay.
        ccy: Currency to repay, the one that the order borrowed.
        amt: Amount to repay, in `ccy`, above 0. All that is owed closes the order.
        cl_ord_id (clOrdId): Your own ID of the request. For 60 seconds the exchange refuses another
            request of yours to repay under it; no other endpoint knows it.

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-repay
    """

    __slots__ = ()
    _label = "flexible_loan.repay"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-repay"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str,
        ccy: str,
        amt: Number,
        cl_ord_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ordId": ord_id,
            "ccy": ccy,
            "amt": self._number("amt", amt),
            "clOrdId": cl_ord_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ord_id = wire.get("ordId", UNSET)
        if ord_id is UNSET:
            raise cls.refusal(at, "ordId", "is required")
        if not isinstance(ord_id, str):
            raise cls.refusal(at, "ordId", "must be a string")
        if len(ord_id) < 1:
            raise cls.refusal(at, "ordId", "must have at least 1 character")
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is UNSET:
            raise cls.refusal(at, "clOrdId", "is required")
        if not isinstance(cl_ord_id, str):
            raise cls.refusal(at, "clOrdId", "must be a string")
        if len(cl_ord_id) < 1:
            raise cls.refusal(at, "clOrdId", "must have at least 1 character")

    ord_id = TextField("ordId")
    """ID of the order to repay."""
    ccy = TextField("ccy")
    """Currency to repay, the one that the order borrowed."""
    amt = DecimalField("amt")
    """Amount to repay, in `ccy`, above 0. All that is owed closes the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own ID of the request. For 60 seconds the exchange refuses another request of yours to
    repay under it; no other endpoint knows it.
    """


class RepayLoanResult(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _clOrdId: WireText = UNSET
    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    ccy = TextField("ccy")
    """Currency to repay."""
    amt = DecimalField("amt")
    """Amount that the request asks to repay, in `ccy`."""
    cl_ord_id = TextField("clOrdId")
    """Your own ID of the request."""


OPERATION: Operation[RepayLoanResult] = Operation(
    method="POST",
    path="/api/v5/finance/flexible-loan/repay",
    resource="flexible_loan",
    name="repay",
    summary="Repay a loan order, in part or in full.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-repay",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId", "clOrdId"),
        ask="GET /api/v5/finance/flexible-loan/loan-info",
        finds_ids=False,
        asked_by=("ordId", "clOrdId"),
    ),
    rate_limits=(RateLimit(2, 2, ("user",)),),
    request=RepayLoanRequest,
    item=RepayLoanResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
