# Made from spec/paths/tradingBot/dca/settings/take-profit.yaml, not to be edited; make it again with: make generate
"""dca.set_take_profit: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._dca_orders import DcaChangeResult

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class SetDcaTakeProfitRequest(Request):
    """The parameters of dca.set_take_profit.

    Args:
        algo_id (algoId): ID of the bot.
        algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts.
        tp_price (tpPrice): Price at which the current cycle takes its profit.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-take-profit-settings
    """

    __slots__ = ()
    _label = "dca.set_take_profit"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-take-profit-settings"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca"]],
        tp_price: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "algoOrdType": algo_ord_type,
            "tpPrice": self._number("tpPrice", tp_price),
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
        tp_price = wire.get("tpPrice", UNSET)
        if tp_price is UNSET:
            raise cls.refusal(at, "tpPrice", "is required")
        if not isinstance(tp_price, str):
            raise cls.refusal(at, "tpPrice", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(tp_price) is None:
            raise cls.refusal(at, "tpPrice", "must be more than 0, in plain notation")

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract_dca` on contracts."""
    tp_price = DecimalField("tpPrice")
    """Price at which the current cycle takes its profit."""


OPERATION: Operation[DcaChangeResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/dca/settings/take-profit",
    resource="dca",
    name="set_take_profit",
    summary="Set the take-profit price of a contract DCA bot.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-take-profit-settings",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId",),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/dca/position-details",
        asked_by=("algoId",),
        asked_with=("algoOrdType",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=SetDcaTakeProfitRequest,
    item=DcaChangeResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
