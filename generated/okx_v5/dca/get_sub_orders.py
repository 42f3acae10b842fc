# Made from spec/paths/tradingBot/dca/orders.yaml, not to be edited; make it again with: make generate
"""dca.get_sub_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

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
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetSubOrdersRequest(Request):
    """The parameters of dca.get_sub_orders.

    Args:
        algo_id (algoId): ID of the bot.
        algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on spot.
        cycle_id (cycleId): Only orders of this cycle, from `get_cycles`.
        after: Only orders older than the one with this `ordId`.
        before: Only orders newer than the one with this `ordId`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-sub-orders
    """

    __slots__ = ()
    _label = "dca.get_sub_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-sub-orders"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        cycle_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "algoOrdType": algo_ord_type,
        }
        if cycle_id is not None:
            wire["cycleId"] = cycle_id
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
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("contract_dca", "spot_dca") and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'contract_dca' or 'spot_dca'")
        cycle_id = wire.get("cycleId", UNSET)
        if cycle_id is not UNSET:
            if not isinstance(cycle_id, str):
                raise cls.refusal(at, "cycleId", "must be a string")
            if len(cycle_id) < 1:
                raise cls.refusal(at, "cycleId", "must have at least 1 character")
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
    """ID of the bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract_dca` on contracts or `spot_dca` on spot."""
    cycle_id = TextField("cycleId")
    """Only orders of this cycle, from `get_cycles`."""
    after = TextField("after")
    """Only orders older than the one with this `ordId`."""
    before = TextField("before")
    """Only orders newer than the one with this `ordId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class DcaSubOrder(Item):
    """One item of the answer."""

    _avgFillPx: WireText = UNSET
    _cTime: WireText = UNSET
    _ctVal: WireText = UNSET
    _cycleId: WireText = UNSET
    _direction: WireText = UNSET
    _fee: WireText = UNSET
    _fillTime: WireText = UNSET
    _filledSz: WireText = UNSET
    _instId: WireText = UNSET
    _lever: WireText = UNSET
    _ordId: WireText = UNSET
    _ordType: WireText = UNSET
    _px: WireText = UNSET
    _rebate: WireText = UNSET
    _rebateCcy: WireText = UNSET
    _side: WireText = UNSET
    _state: WireText = UNSET
    _sz: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET
    _uTime: WireText = UNSET

    cycle_id = TextField("cycleId")
    """ID of the cycle that the order belongs to."""
    ord_id = TextField("ordId")
    """ID of the order."""
    avg_fill_px = DecimalField("avgFillPx")
    """Average price of the fills."""
    direction = TextField("direction")
    """Direction of the bot, `long` or `short`; spot bots are always `long`. Known values: long,
    short.
    """
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    ord_type = TextField("ordType")
    """What the order is for: `init_order` opens the cycle, `safety_order` adds to it,
    `manual_add_order` adds to it at your request, `tp_order` takes the profit, `sl_order` stops
    the loss, `close_position` closes the position, `manual_close_position` closes it at your
    request. Known values: init_order, safety_order, tp_order, sl_order, manual_add_order,
    close_position, manual_close_position.
    """
    px = DecimalField("px")
    """Price of the order."""
    sz = DecimalField("sz")
    """Size of the order."""
    filled_sz = DecimalField("filledSz")
    """Size filled."""
    state = TextField("state")
    """State: `live` without any fill, `partially_filled`, `filled`, `canceled` or `cancelling`
    (being cancelled). Known values: live, partially_filled, filled, canceled, cancelling.
    """
    fee = DecimalField("fee")
    """Fee, if negative, or rebate."""
    rebate = DecimalField("rebate")
    """Amount of the rebate."""
    rebate_ccy = TextField("rebateCcy")
    """Currency of the rebate."""
    lever = DecimalField("lever")
    """Leverage; contract bots only."""
    inst_id = TextField("instId")
    """Instrument."""
    ct_val = DecimalField("ctVal")
    """Value of one contract; contract bots only."""
    fill_time = TimeField("fillTime")
    """When it was last filled."""
    c_time = TimeField("cTime")
    """When it was created."""
    u_time = TimeField("uTime")
    """When it last changed."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency traded with; spot bots only."""


OPERATION: Operation[DcaSubOrder] = Operation(
    method="GET",
    path="/api/v5/tradingBot/dca/orders",
    resource="dca",
    name="get_sub_orders",
    summary="Get the orders that a DCA bot has placed.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-sub-orders",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetSubOrdersRequest,
    item=DcaSubOrder,
    reply=Reply,
    data="list",
    pages=Cursor("ordId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
