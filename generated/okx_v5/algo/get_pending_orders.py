# Made from spec/paths/trade/orders-algo-pending.yaml, not to be edited; make it again with: make generate
"""algo.get_pending_orders: the operation and its models."""

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
from ._algo_orders import AlgoOrder


class GetPendingOrdersRequest(Request):
    """The parameters of algo.get_pending_orders.

    Args:
        ord_type (ordType): Kind of algo order. `conditional` (take profit or stop loss) and `oco`
            (both) may be asked for together; `chase` (FUTURES and SWAP only), `trigger`,
            `move_order_stop` (trailing stop), `twap`, `smart_iceberg` and its forerunner `iceberg`
            only one at a time.
        algo_id (algoId): Only the algo order with this ID.
        inst_type (instType): Only this instrument type.
        inst_id (instId): Only this instrument, such as `BTC-USDT`.
        after: Only algo orders older than the one with this `algoId`.
        before: Only algo orders newer than the one with this `algoId`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-list
    """

    __slots__ = ()
    _label = "algo.get_pending_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-list"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ord_type: Sequence[
            OneOf[
                Literal[
                    "conditional",
                    "oco",
                    "chase",
                    "trigger",
                    "move_order_stop",
                    "iceberg",
                    "twap",
                    "smart_iceberg",
                ]
            ]
        ],
        algo_id: str | None = None,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP", "FUTURES", "MARGIN", "OPTION"]]] = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ordType": self._list("ordType", ord_type),
        }
        if algo_id is not None:
            wire["algoId"] = algo_id
        if inst_type is not None:
            wire["instType"] = inst_type
        if inst_id is not None:
            wire["instId"] = inst_id
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
        ord_type = wire.get("ordType", UNSET)
        if ord_type is UNSET:
            raise cls.refusal(at, "ordType", "is required")
        if not is_list(ord_type):
            raise cls.refusal(at, "ordType", "must be a list")
        if len(ord_type) < 1 and not is_undescribed(ord_type):
            raise cls.refusal(at, "ordType", "must have at least 1 element")
        for index, each in enumerate(ord_type):
            if (
                not isinstance(each, str)
                or each
                not in (
                    "conditional",
                    "oco",
                    "chase",
                    "trigger",
                    "move_order_stop",
                    "iceberg",
                    "twap",
                    "smart_iceberg",
                )
            ) and not is_undescribed(ord_type):
                raise cls.refusal(
                    at,
                    "ordType",
                    "must be a string and be 'conditional', 'oco', 'chase', 'trigger', 'move_order_stop', 'iceberg', 'twap' or 'smart_iceberg'",
                    index,
                )
        algo_id = wire.get("algoId", UNSET)
        if algo_id is not UNSET:
            if not isinstance(algo_id, str):
                raise cls.refusal(at, "algoId", "must be a string")
            if len(algo_id) < 1:
                raise cls.refusal(at, "algoId", "must have at least 1 character")
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in (
                "SPOT",
                "SWAP",
                "FUTURES",
                "MARGIN",
                "OPTION",
            ) and not is_undescribed(inst_type):
                raise cls.refusal(
                    at, "instType", "must be 'SPOT', 'SWAP', 'FUTURES', 'MARGIN' or 'OPTION'"
                )
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
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
            is_list(ord_type)
            and len(ord_type) > 1
            and not all(each in ("conditional", "oco") for each in ord_type)
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "ordType", "more than one ordType may be given for conditional and oco only"
            )

    ord_type = TextsField("ordType")
    """Kind of algo order. `conditional` (take profit or stop loss) and `oco` (both) may be asked
    for together; `chase` (FUTURES and SWAP only), `trigger`, `move_order_stop` (trailing stop),
    `twap`, `smart_iceberg` and its forerunner `iceberg` only one at a time.
    """
    algo_id = TextField("algoId")
    """Only the algo order with this ID."""
    inst_type = TextField("instType")
    """Only this instrument type."""
    inst_id = TextField("instId")
    """Only this instrument, such as `BTC-USDT`."""
    after = TextField("after")
    """Only algo orders older than the one with this `algoId`."""
    before = TextField("before")
    """Only algo orders newer than the one with this `algoId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[AlgoOrder] = Operation(
    method="GET",
    path="/api/v5/trade/orders-algo-pending",
    resource="algo",
    name="get_pending_orders",
    summary="Get algo orders that have not triggered yet.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetPendingOrdersRequest,
    item=AlgoOrder,
    reply=Reply,
    data="list",
    pages=Cursor("algoId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
