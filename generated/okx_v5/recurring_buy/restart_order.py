# Made from spec/paths/tradingBot/recurring/restart.yaml, not to be edited; make it again with: make generate
"""recurring_buy.restart_order: the operation and its models."""

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


class RestartRecurringBuyOrderRequest(Request):
    """The parameters of recurring_buy.restart_order.

    Args:
        algo_id (algoId): ID of the recurring buy.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-restart-recurring-buy
    """

    __slots__ = ()
    _label = "recurring_buy.restart_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-restart-recurring-buy"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
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

    algo_id = TextField("algoId")
    """ID of the recurring buy."""


class RestartRecurringBuyOrderResult(Item):
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


OPERATION: Operation[RestartRecurringBuyOrderResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/recurring/restart",
    resource="recurring_buy",
    name="restart_order",
    summary="Restart a recurring buy that was paused.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-restart-recurring-buy",
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
    request=RestartRecurringBuyOrderRequest,
    item=RestartRecurringBuyOrderResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
