# Made from spec/paths/tradingBot/dca/stop.yaml, not to be edited; make it again with: make generate
"""dca.stop_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class StopDcaOrderRequest(Request):
    """The parameters of dca.stop_order.

    Args:
        algo_id (algoId): ID of the bot.
        algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on spot.
        stop_type (stopType): What becomes of the holdings: `1` closes the whole position at market
            price or sells the base currency, `2` keeps them.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-stop-dca-algo-order
    """

    __slots__ = ()
    _label = "dca.stop_order"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-stop-dca-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        stop_type: OneOf[Literal["1", "2"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "algoOrdType": algo_ord_type,
            "stopType": stop_type,
        }
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
        stop_type = wire.get("stopType", UNSET)
        if stop_type is UNSET:
            raise cls.refusal(at, "stopType", "is required")
        if not isinstance(stop_type, str):
            raise cls.refusal(at, "stopType", "must be a string")
        if stop_type not in ("1", "2") and not is_undescribed(stop_type):
            raise cls.refusal(at, "stopType", "must be '1' or '2'")

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract_dca` on contracts or `spot_dca` on spot."""
    stop_type = TextField("stopType")
    """What becomes of the holdings: `1` closes the whole position at market price or sells the base
    currency, `2` keeps them.
    """


class StopDcaOrderResult(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _tag: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    tag = TextField("tag")
    """Your own order tag."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the bot."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[StopDcaOrderResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/dca/stop",
    resource="dca",
    name="stop_order",
    summary="Stop a DCA bot.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-stop-dca-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId",),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/dca/ongoing-list",
        asked_by=("algoId",),
        asked_with=("algoOrdType",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=StopDcaOrderRequest,
    item=StopDcaOrderResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
