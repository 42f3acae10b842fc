# Made from spec/paths/tradingBot/recurring/sub-orders.yaml, not to be edited; make it again with: make generate
"""recurring_buy.get_sub_orders: the operation and its models."""

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


class GetSubOrdersRequest(Request):
    """The parameters of recurring_buy.get_sub_orders.

    Args:
        algo_id (algoId): ID of the recurring buy.
        ord_id (ordId): Only this order.
        after: Only orders older than the one with this `ordId`.
        before: Only orders newer than the one with this `ordId`.
        limit: Most rows to return, 100 or 300 if left out. The languages of the documentation
            differ; more than 100 may be refused.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-sub-orders
    """

    __slots__ = ()
    _label = "recurring_buy.get_sub_orders"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-sub-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        ord_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
        }
        if ord_id is not None:
            wire["ordId"] = ord_id
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
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")
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
            if limit > 300:
                raise cls.refusal(at, "limit", "must be at most 300")

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    ord_id = TextField("ordId")
    """Only this order."""
    after = TextField("after")
    """Only orders older than the one with this `ordId`."""
    before = TextField("before")
    """Only orders newer than the one with this `ordId`."""
    limit = IntegerField("limit")
    """Most rows to return, 100 or 300 if left out. The languages of the documentation differ; more
    than 100 may be refused.
    """


class RecurringBuySubOrder(Item):
    """One item of the answer."""

    _accFillSz: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _ordId: WireText = UNSET
    _ordType: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _state: WireText = UNSET
    _sz: WireText = UNSET
    _tag: WireText = UNSET
    _tdMode: WireText = UNSET
    _uTime: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, always `recurring`. Known values: recurring."""
    ord_id = TextField("ordId")
    """ID of the order."""
    c_time = TimeField("cTime")
    """When the order was placed."""
    u_time = TimeField("uTime")
    """When the order last changed."""
    td_mode = TextField("tdMode")
    """Trade mode, `cross` margin or `cash` without. Known values: cross, cash."""
    ord_type = TextField("ordType")
    """Order type: `market` of a regular buy, `manual_add_order` of an investment added by hand.
    Known values: market, manual_add_order.
    """
    sz = DecimalField("sz")
    """Size of the order; in the documented example, of market orders, in quote currency."""
    state = TextField("state")
    """State: `filled` and `canceled` are final, `cancelling` is on the way there. Known values:
    live, partially_filled, filled, cancelling, canceled.
    """
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    px = DecimalField("px")
    """Price of the order, -1 for a market order."""
    fee = DecimalField("fee")
    """Fee, negative where it is paid."""
    fee_ccy = TextField("feeCcy")
    """Currency of the fee."""
    avg_px = DecimalField("avgPx")
    """Average price of the fills."""
    acc_fill_sz = DecimalField("accFillSz")
    """Quantity filled, in base currency."""
    tag = TextField("tag")
    """Your own order tag."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the recurring buy."""


OPERATION: Operation[RecurringBuySubOrder] = Operation(
    method="GET",
    path="/api/v5/tradingBot/recurring/sub-orders",
    resource="recurring_buy",
    name="get_sub_orders",
    summary="Get the orders that a recurring buy has placed.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-sub-orders",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetSubOrdersRequest,
    item=RecurringBuySubOrder,
    reply=Reply,
    data="list",
    pages=Cursor("ordId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
