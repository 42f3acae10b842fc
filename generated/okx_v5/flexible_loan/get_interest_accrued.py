# Made from spec/paths/finance/flexible-loan/interest-accrued.yaml, not to be edited; make it again with: make generate
"""flexible_loan.get_interest_accrued: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetInterestAccruedRequest(Request):
    """The parameters of flexible_loan.get_interest_accrued.

    Args:
        ccy: Only loans of this currency, such as `BTC`.
        after: Only rows older than the one with this `refId`.
        before: Only rows newer than the one with this `refId`.
        limit: Most rows to return. Without it the exchange takes 100.
        ord_id (ordId): Only this order.

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
    """

    __slots__ = ()
    _label = "flexible_loan.get_interest_accrued"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if limit is not None:
            wire["limit"] = self._integer(limit)
        if ord_id is not None:
            wire["ordId"] = ord_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
            if len(after) < 1:
                raise cls.refusal(at, "after", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
            if len(before) < 1:
                raise cls.refusal(at, "before", "must have at least 1 character")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")

    ccy = TextField("ccy")
    """Only loans of this currency, such as `BTC`."""
    after = TextField("after")
    """Only rows older than the one with this `refId`."""
    before = TextField("before")
    """Only rows newer than the one with this `refId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""
    ord_id = TextField("ordId")
    """Only this order."""


class FlexibleLoanInterest(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _interest: WireText = UNSET
    _interestRate: WireText = UNSET
    _loan: WireText = UNSET
    _refId: WireText = UNSET
    _ts: WireText = UNSET

    ref_id = TextField("refId")
    """ID of the row."""
    ccy = TextField("ccy")
    """Currency borrowed, such as `BTC`."""
    loan = DecimalField("loan")
    """What was owed when it was charged, in `ccy`."""
    interest = DecimalField("interest")
    """Interest charged, in `ccy`."""
    interest_rate = DecimalField("interestRate")
    """Rate for a year, without compounding; 0.01 is 1%."""
    ts = TimeField("ts")
    """When the interest was charged."""


OPERATION: Operation[FlexibleLoanInterest] = Operation(
    method="GET",
    path="/api/v5/finance/flexible-loan/interest-accrued",
    resource="flexible_loan",
    name="get_interest_accrued",
    summary="Get the interest charged on flexible loans in the last 30 days.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetInterestAccruedRequest,
    item=FlexibleLoanInterest,
    reply=Reply,
    data="list",
    pages=Cursor("refId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
