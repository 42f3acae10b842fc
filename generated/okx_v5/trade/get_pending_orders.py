# Made from spec/paths/trade/orders-pending.yaml, not to be edited; make it again with: make generate
"""trade.get_pending_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import IntegerField, TextField, TextsField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._orders import Order


class GetPendingOrdersRequest(Request):
    """The parameters of trade.get_pending_orders.

    Args:
        inst_type (instType): Only this instrument type.
        inst_family (instFamily): Only this instrument family, such as `BTC-USD`. For FUTURES, SWAP
            and OPTION.
        inst_id (instId): Only this instrument, such as `BTC-USDT`.
        ord_type (ordType): Only these order types; `op_fok` is a simple option, filled wholly or
            not at all.
        state: Only orders in this state, without any fill or with some.
        after: Only orders older than the one with this `ordId`.
        before: Only orders newer than the one with this `ordId`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list
    """

    __slots__ = ()
    _label = "trade.get_pending_orders"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[
            OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]]
        ] = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: Optional[
            Sequence[
                OneOf[
                    Literal[
                        "market",
                        "limit",
                        "post_only",
                        "fok",
                        "ioc",
                        "optimal_limit_ioc",
                        "mmp",
                        "mmp_and_post_only",
                        "op_fok",
                        "rpi",
                    ]
                ]
            ]
        ] = None,
        state: Optional[OneOf[Literal["live", "partially_filled"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_type is not None:
            wire["instType"] = inst_type
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if inst_id is not None:
            wire["instId"] = inst_id
        if ord_type is not None:
            wire["ordType"] = self._list("ordType", ord_type)
        if state is not None:
            wire["state"] = state
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
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in (
                "SPOT",
                "MARGIN",
                "SWAP",
                "FUTURES",
                "OPTION",
                "EVENTS",
            ) and not is_undescribed(inst_type):
                raise cls.refusal(
                    at,
                    "instType",
                    "must be 'SPOT', 'MARGIN', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'",
                )
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        ord_type = wire.get("ordType", UNSET)
        if ord_type is not UNSET:
            if not is_list(ord_type):
                raise cls.refusal(at, "ordType", "must be a list")
            if len(ord_type) < 1 and not is_undescribed(ord_type):
                raise cls.refusal(at, "ordType", "must have at least 1 element")
            for index, each in enumerate(ord_type):
                if (
                    not isinstance(each, str)
                    or each
                    not in (
                        "market",
                        "limit",
                        "post_only",
                        "fok",
                        "ioc",
                        "optimal_limit_ioc",
                        "mmp",
                        "mmp_and_post_only",
                        "op_fok",
                        "rpi",
                    )
                ) and not is_undescribed(ord_type):
                    raise cls.refusal(
                        at,
                        "ordType",
                        "must be a string and be 'market', 'limit', 'post_only', 'fok', 'ioc', 'optimal_limit_ioc', 'mmp', 'mmp_and_post_only', 'op_fok' or 'rpi'",
                        index,
                    )
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in ("live", "partially_filled") and not is_undescribed(state):
                raise cls.refusal(at, "state", "must be 'live' or 'partially_filled'")
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
        if (
            inst_family is not UNSET
            and inst_type is not UNSET
            and inst_type not in ("SWAP", "FUTURES", "OPTION")
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'SWAP', 'FUTURES' or 'OPTION' when inst_family is given"
            )

    inst_type = TextField("instType")
    """Only this instrument type."""
    inst_family = TextField("instFamily")
    """Only this instrument family, such as `BTC-USD`. For FUTURES, SWAP and OPTION."""
    inst_id = TextField("instId")
    """Only this instrument, such as `BTC-USDT`."""
    ord_type = TextsField("ordType")
    """Only these order types; `op_fok` is a simple option, filled wholly or not at all."""
    state = TextField("state")
    """Only orders in this state, without any fill or with some."""
    after = TextField("after")
    """Only orders older than the one with this `ordId`."""
    before = TextField("before")
    """Only orders newer than the one with this `ordId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[Order] = Operation(
    method="GET",
    path="/api/v5/trade/orders-pending",
    resource="trade",
    name="get_pending_orders",
    summary="List your orders on the order book that are still open.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(60, 2, ("user",)),),
    request=GetPendingOrdersRequest,
    item=Order,
    reply=Reply,
    data="list",
    pages=Cursor("ordId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
