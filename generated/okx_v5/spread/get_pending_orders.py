# Made from spec/paths/sprd/orders-pending.yaml, not to be edited; make it again with: make generate
"""spread.get_pending_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

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
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._spread_orders import SpreadOrder


class GetPendingOrdersRequest(Request):
    """The parameters of spread.get_pending_orders.

    Args:
        sprd_id (sprdId): Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`.
        ord_type (ordType): Only orders of this type.
        state: Only orders in this state, without any fill or with some.
        begin_id (beginId): Only orders newer than the one with this `ordId`, itself not included.
        end_id (endId): Only orders older than the one with this `ordId`, itself not included.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-active-orders
    """

    __slots__ = ()
    _label = "spread.get_pending_orders"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-active-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: Optional[OneOf[Literal["market", "limit", "post_only", "ioc"]]] = None,
        state: Optional[OneOf[Literal["live", "partially_filled"]]] = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if sprd_id is not None:
            wire["sprdId"] = sprd_id
        if ord_type is not None:
            wire["ordType"] = ord_type
        if state is not None:
            wire["state"] = state
        if begin_id is not None:
            wire["beginId"] = begin_id
        if end_id is not None:
            wire["endId"] = end_id
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sprd_id = wire.get("sprdId", UNSET)
        if sprd_id is not UNSET:
            if not isinstance(sprd_id, str):
                raise cls.refusal(at, "sprdId", "must be a string")
            if len(sprd_id) < 1:
                raise cls.refusal(at, "sprdId", "must have at least 1 character")
        ord_type = wire.get("ordType", UNSET)
        if ord_type is not UNSET:
            if not isinstance(ord_type, str):
                raise cls.refusal(at, "ordType", "must be a string")
            if ord_type not in ("market", "limit", "post_only", "ioc") and not is_undescribed(
                ord_type
            ):
                raise cls.refusal(at, "ordType", "must be 'market', 'limit', 'post_only' or 'ioc'")
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in ("live", "partially_filled") and not is_undescribed(state):
                raise cls.refusal(at, "state", "must be 'live' or 'partially_filled'")
        begin_id = wire.get("beginId", UNSET)
        if begin_id is not UNSET:
            if not isinstance(begin_id, str):
                raise cls.refusal(at, "beginId", "must be a string")
            if len(begin_id) < 1:
                raise cls.refusal(at, "beginId", "must have at least 1 character")
        end_id = wire.get("endId", UNSET)
        if end_id is not UNSET:
            if not isinstance(end_id, str):
                raise cls.refusal(at, "endId", "must be a string")
            if len(end_id) < 1:
                raise cls.refusal(at, "endId", "must have at least 1 character")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    sprd_id = TextField("sprdId")
    """Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`."""
    ord_type = TextField("ordType")
    """Only orders of this type."""
    state = TextField("state")
    """Only orders in this state, without any fill or with some."""
    begin_id = TextField("beginId")
    """Only orders newer than the one with this `ordId`, itself not included."""
    end_id = TextField("endId")
    """Only orders older than the one with this `ordId`, itself not included."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[SpreadOrder] = Operation(
    method="GET",
    path="/api/v5/sprd/orders-pending",
    resource="spread",
    name="get_pending_orders",
    summary="Get the spread orders that are still pending.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-active-orders",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=GetPendingOrdersRequest,
    item=SpreadOrder,
    reply=Reply,
    data="list",
    pages=Cursor("ordId", older="endId", newer="beginId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
