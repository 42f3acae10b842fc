# Made from spec/paths/finance/flexible-loan/borrow-currencies.yaml, not to be edited; make it again with: make generate
"""flexible_loan.get_borrow_currencies: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetBorrowCurrenciesRequest(Request):
    """The parameters of flexible_loan.get_borrow_currencies.

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies
    """

    __slots__ = ()
    _label = "flexible_loan.get_borrow_currencies"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class FlexibleLoanCurrency(Item):
    """One item of the answer."""

    _borrowCcy: WireText = UNSET

    borrow_ccy = TextField("borrowCcy")
    """Currency that can be borrowed, such as `BTC`."""


OPERATION: Operation[FlexibleLoanCurrency] = Operation(
    method="GET",
    path="/api/v5/finance/flexible-loan/borrow-currencies",
    resource="flexible_loan",
    name="get_borrow_currencies",
    summary="Get the currencies that flexible loans are made in.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetBorrowCurrenciesRequest,
    item=FlexibleLoanCurrency,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
