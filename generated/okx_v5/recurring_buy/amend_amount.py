# Made from spec/paths/tradingBot/recurring/amend-recurring-amount.yaml, not to be edited; make it again with: make generate
"""recurring_buy.amend_amount: the operation and its models."""

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


class AmendRecurringBuyAmountRequest(Request):
    """The parameters of recurring_buy.amend_amount.

    Args:
        algo_id (algoId): ID of the recurring buy.
        amount: New amount of each buy, in the `investmentCcy` that the recurring buy was started
            with.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-amount
    """

    __slots__ = ()
    _label = "recurring_buy.amend_amount"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-amount"

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
    """New amount of each buy, in the `investmentCcy` that the recurring buy was started with."""


class AmendRecurringBuyAmountResult(Item):
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


OPERATION: Operation[AmendRecurringBuyAmountResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/recurring/amend-recurring-amount",
    resource="recurring_buy",
    name="amend_amount",
    summary="Change the amount of each buy.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-amount",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId",),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/recurring/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AmendRecurringBuyAmountRequest,
    item=AmendRecurringBuyAmountResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
