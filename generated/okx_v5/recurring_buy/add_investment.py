# Made from spec/paths/tradingBot/recurring/add-investment.yaml, not to be edited; make it again with: make generate
"""recurring_buy.add_investment: the operation and its models."""

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

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class AddRecurringBuyInvestmentRequest(Request):
    """The parameters of recurring_buy.add_investment.

    Args:
        algo_id (algoId): ID of the recurring buy.
        amount: Amount to invest, in the `investmentCcy` that the recurring buy was started with.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-add-investment
    """

    __slots__ = ()
    _label = "recurring_buy.add_investment"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-add-investment"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        amount: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "amount": self._number("amount", amount),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        amount = wire.get("amount", UNSET)
        if amount is UNSET:
            raise cls.refusal(at, "amount", "is required")
        if not isinstance(amount, str):
            raise cls.refusal(at, "amount", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amount) is None:
            raise cls.refusal(at, "amount", "must be more than 0, in plain notation")

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    amount = DecimalField("amount")
    """Amount to invest, in the `investmentCcy` that the recurring buy was started with."""


class AddRecurringBuyInvestmentResult(Item):
    """One item of the answer."""

    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[AddRecurringBuyInvestmentResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/recurring/add-investment",
    resource="recurring_buy",
    name="add_investment",
    summary="Buy once more, beside the regular buys of a recurring buy.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-add-investment",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId",),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/recurring/sub-orders",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AddRecurringBuyInvestmentRequest,
    item=AddRecurringBuyInvestmentResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
