# Made from spec/paths/tradingBot/grid/order-instant-trigger.yaml, not to be edited; make it again with: make generate
"""grid.trigger_order: the operation and its models."""

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

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search


class TriggerGridOrderRequest(Request):
    """The parameters of grid.trigger_order.

    Args:
        algo_id (algoId): ID of the grid.
        top_up_amt (topUpAmt): Amount to add to the investment. Spot grid only.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-instant-trigger-grid-algo-order
    """

    __slots__ = ()
    _label = "grid.trigger_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-instant-trigger-grid-algo-order"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        top_up_amt: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
        }
        if top_up_amt is not None:
            wire["topUpAmt"] = self._number("topUpAmt", top_up_amt)
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
        top_up_amt = wire.get("topUpAmt", UNSET)
        if top_up_amt is not UNSET:
            if not isinstance(top_up_amt, str):
                raise cls.refusal(at, "topUpAmt", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(top_up_amt) is None:
                raise cls.refusal(
                    at, "topUpAmt", "must be a number of at least 0 in plain notation"
                )

    algo_id = TextField("algoId")
    """ID of the grid."""
    top_up_amt = DecimalField("topUpAmt")
    """Amount to add to the investment. Spot grid only."""


class TriggerGridOrderResult(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""


OPERATION: Operation[TriggerGridOrderResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/order-instant-trigger",
    resource="grid",
    name="trigger_order",
    summary="Start a grid at once that waits for its trigger.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-instant-trigger-grid-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId", "algoClOrdId"),
        ask="GET /api/v5/tradingBot/grid/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=TriggerGridOrderRequest,
    item=TriggerGridOrderResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
