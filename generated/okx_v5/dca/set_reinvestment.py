# Made from spec/paths/tradingBot/dca/settings/reinvestment.yaml, not to be edited; make it again with: make generate
"""dca.set_reinvestment: the operation and its models."""

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
from .._runtime.models.fields import FlagField, TextField
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._dca_orders import DcaChangeResult


class SetDcaReinvestmentRequest(Request):
    """The parameters of dca.set_reinvestment.

    Args:
        algo_id (algoId): ID of the bot.
        algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts.
        allow_reinvest (allowReinvest): Whether the profit of a cycle is invested in the next.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-reinvestment
    """

    __slots__ = ()
    _label = "dca.set_reinvestment"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-reinvestment"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca"]],
        allow_reinvest: bool,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "algoOrdType": algo_ord_type,
            "allowReinvest": allow_reinvest,
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
        if algo_ord_type not in ("contract_dca",) and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'contract_dca'")
        allow_reinvest = wire.get("allowReinvest", UNSET)
        if allow_reinvest is UNSET:
            raise cls.refusal(at, "allowReinvest", "is required")
        if not isinstance(allow_reinvest, bool):
            raise cls.refusal(at, "allowReinvest", "must be True or False")

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract_dca` on contracts."""
    allow_reinvest = FlagField("allowReinvest")
    """Whether the profit of a cycle is invested in the next."""


OPERATION: Operation[DcaChangeResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/dca/settings/reinvestment",
    resource="dca",
    name="set_reinvestment",
    summary="Set whether a contract DCA bot invests the profit of a cycle in the next.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-reinvestment",
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
    request=SetDcaReinvestmentRequest,
    item=DcaChangeResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
