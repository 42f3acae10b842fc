# Made from spec/paths/tradingBot/recurring/amend-order-algo.yaml, not to be edited; make it again with: make generate
"""recurring_buy.amend_order: the operation and its models."""

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
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class AmendRecurringBuyOrderRequest(Request):
    """The parameters of recurring_buy.amend_order.

    Args:
        algo_id (algoId): ID of the recurring buy.
        stgy_name (stgyName): New name of the recurring buy.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-order
    """

    __slots__ = ()
    _label = "recurring_buy.amend_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-order"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        stgy_name: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "stgyName": stgy_name,
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
        stgy_name = wire.get("stgyName", UNSET)
        if stgy_name is UNSET:
            raise cls.refusal(at, "stgyName", "is required")
        if not isinstance(stgy_name, str):
            raise cls.refusal(at, "stgyName", "must be a string")
        if len(stgy_name) < 1:
            raise cls.refusal(at, "stgyName", "must have at least 1 character")
        if len(stgy_name) > 40:
            raise cls.refusal(at, "stgyName", "must have at most 40 characters")

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    stgy_name = TextField("stgyName")
    """New name of the recurring buy."""


class AmendRecurringBuyOrderResult(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the recurring buy."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[AmendRecurringBuyOrderResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/recurring/amend-order-algo",
    resource="recurring_buy",
    name="amend_order",
    summary="Rename a recurring buy.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-order",
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
    request=AmendRecurringBuyOrderRequest,
    item=AmendRecurringBuyOrderResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
