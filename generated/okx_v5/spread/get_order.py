# Made from spec/paths/sprd/order.yaml, not to be edited; make it again with: make generate
"""spread.get_order: the operation and its models."""

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
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class GetOrderRequest(Request):
    """The parameters of spread.get_order.

    Args:
        ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it is the one used
            where both are given.
        cl_ord_id (clOrdId): Your own ID of the order, 1 to 32 letters and digits. The latest order
            that has it is returned.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-details
    """

    __slots__ = ()
    _label = "spread.get_order"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-details"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ord_id is not None:
            wire["ordId"] = ord_id
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")
            if MATCH_6B4283FD(cl_ord_id) is None:
                raise cls.refusal(at, "clOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        if ord_id is UNSET and cl_ord_id is UNSET:
            raise cls.refusal(
                at,
                "ordId, clOrdId",
                "are alternatives: at least one of ord_id or cl_ord_id is required",
            )

    ord_id = TextField("ordId")
    """ID of the order. Either it or `clOrdId` is required; it is the one used where both are given."""
    cl_ord_id = TextField("clOrdId")
    """Your own ID of the order, 1 to 32 letters and digits. The latest order that has it is
    returned.
    """


class SpreadOrder(Item):
    """A spread order. Its sizes add up, pendingFillSz + canceledSz + accFillSz = sz."""

    _accFillSz: WireText = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _cancelSource: WireText = UNSET
    _canceledSz: WireText = UNSET
    _clOrdId: WireText = UNSET
    _fillPx: WireText = UNSET
    _fillSz: WireText = UNSET
    _ordId: WireText = UNSET
    _ordType: WireText = UNSET
    _pendingFillSz: WireText = UNSET
    _pendingSettleSz: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _sprdId: WireText = UNSET
    _state: WireText = UNSET
    _sz: WireText = UNSET
    _tag: WireText = UNSET
    _tradeId: WireText = UNSET
    _uTime: WireText = UNSET

    sprd_id = TextField("sprdId")
    """Spread."""
    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    tag = TextField("tag")
    """Your own order tag."""
    px = DecimalField("px")
    """Price of the order."""
    sz = DecimalField("sz")
    """Size of the order."""
    ord_type = TextField("ordType")
    """Order type; `post_only` never takes, `ioc` fills at once and cancels the rest. Known values:
    market, limit, post_only, ioc.
    """
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    fill_sz = DecimalField("fillSz")
    """Size of the last fill."""
    fill_px = DecimalField("fillPx")
    """Price of the last fill."""
    trade_id = TextField("tradeId")
    """ID of the last trade."""
    acc_fill_sz = DecimalField("accFillSz")
    """Size filled in all."""
    pending_fill_sz = DecimalField("pendingFillSz")
    """Size still live, with what waits for settlement."""
    pending_settle_sz = DecimalField("pendingSettleSz")
    """Size that waits for settlement."""
    canceled_sz = DecimalField("canceledSz")
    """Size cancelled or rejected in trading."""
    avg_px = DecimalField("avgPx")
    """Average price of the fills; 0 without any."""
    state = TextField("state")
    """State of the order. Known values: canceled, live, partially_filled, filled."""
    cancel_source = TextField("cancelSource")
    """Why the order was cancelled: `0` by the system, `1` by you, `14` rest of an IOC order, `15`
    price out of its limits, `20` cancel-all-after, `31` a post-only order would have taken, `32`
    self-trade prevention, `34` too little margin to settle, `35` too little margin because of
    another order, `44` too little balance for an auto conversion that the platform's risk limit
    had triggered. Known values: 0, 1, 14, 15, 20, 31, 32, 34, 35, 44.
    """
    u_time = TimeField("uTime")
    """When it last changed."""
    c_time = TimeField("cTime")
    """When it was created."""


OPERATION: Operation[SpreadOrder] = Operation(
    method="GET",
    path="/api/v5/sprd/order",
    resource="spread",
    name="get_order",
    summary="Look up one spread order.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-details",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one", by=("ordId", "clOrdId")),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetOrderRequest,
    item=SpreadOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
