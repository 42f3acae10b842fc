# Made from spec/paths/trade/order-algo.yaml, not to be edited; make it again with: make generate
"""algo.get_order: the operation and its models."""

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
from .._runtime.models.fields import TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._algo_orders import AlgoOrder

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search


class GetOrderRequest(Request):
    """The parameters of algo.get_order.

    Args:
        algo_id (algoId): ID of the algo order. Either it or `algoClOrdId` is required; it counts if
            both are given.
        algo_cl_ord_id (algoClOrdId): Your own ID of the algo order. Either it or `algoId` is
            required.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-details
    """

    __slots__ = ()
    _label = "algo.get_order"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-details"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str | None = None,
        algo_cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if algo_id is not None:
            wire["algoId"] = algo_id
        if algo_cl_ord_id is not None:
            wire["algoClOrdId"] = algo_cl_ord_id
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

    algo_id = TextField("algoId")
    """ID of the algo order. Either it or `algoClOrdId` is required; it counts if both are given."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the algo order. Either it or `algoId` is required."""


OPERATION: Operation[AlgoOrder] = Operation(
    method="GET",
    path="/api/v5/trade/order-algo",
    resource="algo",
    name="get_order",
    summary="Get an algo order by its ID or your own.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-details",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one", by=("algoId", "algoClOrdId")),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetOrderRequest,
    item=AlgoOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
