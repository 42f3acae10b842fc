# Made from spec/paths/sprd/mass-cancel.yaml, not to be edited; make it again with: make generate
"""spread.mass_cancel: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import FlagField, TextField
from .._runtime.models.item import Item, WireFlag
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class MassSpreadCancelRequest(Request):
    """The parameters of spread.mass_cancel.

    Args:
        sprd_id (sprdId): Only orders of this spread, such as `BTC-USDT_BTC-USDT-SWAP`; all orders
            of all spreads if left out.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-orders
    """

    __slots__ = ()
    _label = "spread.mass_cancel"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        sprd_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if sprd_id is not None:
            wire["sprdId"] = sprd_id
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

    sprd_id = TextField("sprdId")
    """Only orders of this spread, such as `BTC-USDT_BTC-USDT-SWAP`; all orders of all spreads if
    left out.
    """


class MassSpreadCancelResult(Item):
    """One item of the answer."""

    _result: WireFlag = UNSET

    result = FlagField("result")
    """True when the request was taken"""


OPERATION: Operation[MassSpreadCancelResult] = Operation(
    method="POST",
    path="/api/v5/sprd/mass-cancel",
    resource="spread",
    name="mass_cancel",
    summary="Cancel all pending orders of a spread, or of all spreads.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-orders",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("result",),
        success=(Success(("result",), "true"),),
        ask="GET /api/v5/sprd/orders-pending",
    ),
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=MassSpreadCancelRequest,
    item=MassSpreadCancelResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
