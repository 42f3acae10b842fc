# Made from spec/paths/tradingBot/recurring/orders-algo-history.yaml, not to be edited; make it again with: make generate
"""recurring_buy.get_orders_history: the operation and its models."""

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
from .._runtime.models.fields import IntegerField, TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._recurring_buys import RecurringBuyOrder


class GetOrdersHistoryRequest(Request):
    """The parameters of recurring_buy.get_orders_history.

    Args:
        algo_id (algoId): Only this recurring buy.
        after: Only recurring buys older than the one with this `algoId`.
        before: Only recurring buys newer than the one with this `algoId`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-history
    """

    __slots__ = ()
    _label = "recurring_buy.get_orders_history"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-history"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if algo_id is not None:
            wire["algoId"] = algo_id
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is not UNSET:
            if not isinstance(algo_id, str):
                raise cls.refusal(at, "algoId", "must be a string")
            if len(algo_id) < 1:
                raise cls.refusal(at, "algoId", "must have at least 1 character")
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

    algo_id = TextField("algoId")
    """Only this recurring buy."""
    after = TextField("after")
    """Only recurring buys older than the one with this `algoId`."""
    before = TextField("before")
    """Only recurring buys newer than the one with this `algoId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[RecurringBuyOrder] = Operation(
    method="GET",
    path="/api/v5/tradingBot/recurring/orders-algo-history",
    resource="recurring_buy",
    name="get_orders_history",
    summary="Get the recurring buys that have stopped.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetOrdersHistoryRequest,
    item=RecurringBuyOrder,
    reply=Reply,
    data="list",
    pages=Cursor("algoId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
