# Made from spec/paths/trade/cancel-algos.yaml, not to be edited; make it again with: make generate
"""algo.cancel_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_dict, is_list
from .._runtime.models.fields import ObjectsField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Batch, Place, Request

if TYPE_CHECKING:
    from ..types._algo import AlgoOrderToCancelDict

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class AlgoOrderToCancel(Request):
    """An algo order to cancel, by the exchange's ID or your own.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        algo_id (algoId): ID of the algo order. Either it or `algoClOrdId` is required; it counts if
            both are given.
        algo_cl_ord_id (algoClOrdId): Your own ID of the algo order. Either it or `algoId` is
            required.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order
    """

    __slots__ = ()
    _label = "AlgoOrderToCancel"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        algo_id: str | None = None,
        algo_cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if algo_id is not None:
            wire["algoId"] = algo_id
        if algo_cl_ord_id is not None:
            wire["algoClOrdId"] = algo_cl_ord_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        algo_id = wire.get("algoId", UNSET)
        if algo_id is not UNSET:
            if not isinstance(algo_id, str):
                raise cls.refusal(at, "algoId", "must be a string")
            if len(algo_id) < 1:
                raise cls.refusal(at, "algoId", "must have at least 1 character")
        algo_cl_ord_id = wire.get("algoClOrdId", UNSET)
        if algo_cl_ord_id is not UNSET:
            if not isinstance(algo_cl_ord_id, str):
                raise cls.refusal(at, "algoClOrdId", "must be a string")
            if MATCH_6B4283FD(algo_cl_ord_id) is None:
                raise cls.refusal(at, "algoClOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        if algo_id is UNSET and algo_cl_ord_id is UNSET:
            raise cls.refusal(
                at,
                "algoId, algoClOrdId",
                "are alternatives: at least one of algo_id or algo_cl_ord_id is required",
            )

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    algo_id = TextField("algoId")
    """ID of the algo order. Either it or `algoClOrdId` is required; it counts if both are given."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the algo order. Either it or `algoId` is required."""


class CancelAlgoOrdersRequest(Batch):
    """The parameters of algo.cancel_orders.

    Args:
        orders: The algo orders to cancel.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order
    """

    __slots__ = ()
    _label = "algo.cancel_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        orders: Sequence[AlgoOrderToCancel | AlgoOrderToCancelDict | Mapping[str, Any]],
    ) -> None:
        wire: dict[str, Any] = {
            "orders": self._objects("orders", AlgoOrderToCancel, orders),
        }
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        orders = wire.get("orders", UNSET)
        if orders is UNSET:
            raise cls.refusal(at, "orders", "is required")
        if not is_list(orders):
            raise cls.refusal(at, "orders", "must be a list")
        if len(orders) < 1:
            raise cls.refusal(at, "orders", "must have at least 1 element")
        if len(orders) > 10:
            raise cls.refusal(at, "orders", "must have at most 10 elements")
        for index, each in enumerate(orders):
            if not is_dict(each):
                raise cls.refusal(at, "orders", "must be AlgoOrderToCancel or a dict", index)

    orders = ObjectsField("orders", AlgoOrderToCancel)
    """The algo orders to cancel."""


class CancelledAlgoOrder(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _clOrdId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _tag: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the algo order."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID. Deprecated."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the algo order. Deprecated."""
    tag = TextField("tag")
    """Your own order tag. Deprecated."""


OPERATION: Operation[CancelledAlgoOrder] = Operation(
    method="POST",
    path="/api/v5/trade/cancel-algos",
    resource="algo",
    name="cancel_orders",
    summary="Cancel up to 10 algo orders.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "each",
        by=("algoId", "algoClOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/trade/order-algo",
        asked_by=("algoId", "algoClOrdId"),
    ),
    rate_limits=(
        RateLimit(20, 2, ("user", "instrument"), counts="orders", excluding=("OPTION",)),
        RateLimit(20, 2, ("user", "instrument-family"), counts="orders", only=("OPTION",)),
    ),
    request=CancelAlgoOrdersRequest,
    item=CancelledAlgoOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
