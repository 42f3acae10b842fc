# Made from spec/paths/tradingBot/grid/adjust-investment.yaml, not to be edited; make it again with: make generate
"""grid.add_investment: the operation and its models."""

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
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, FlagField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class AddGridInvestmentRequest(Request):
    """The parameters of grid.add_investment.

    Args:
        algo_id (algoId): ID of the grid.
        amt: Amount to add. The exchange refuses what is out of its range, with 55106.
        allow_reinvest_profit (allowReinvestProfit): Whether profits are invested again. Spot grid
            only. Without it the exchange takes true.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-add-investment
    """

    __slots__ = ()
    _label = "grid.add_investment"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-add-investment"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        amt: Number,
        allow_reinvest_profit: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "amt": self._number("amt", amt),
        }
        if allow_reinvest_profit is not None:
            wire["allowReinvestProfit"] = self._flag(allow_reinvest_profit)
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
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")
        allow_reinvest_profit = wire.get("allowReinvestProfit", UNSET)
        if allow_reinvest_profit is not UNSET:
            if not isinstance(allow_reinvest_profit, str):
                raise cls.refusal(at, "allowReinvestProfit", "must be True or False")
            if allow_reinvest_profit not in ("true", "false"):
                raise cls.refusal(at, "allowReinvestProfit", "must be True or False")

    algo_id = TextField("algoId")
    """ID of the grid."""
    amt = DecimalField("amt")
    """Amount to add. The exchange refuses what is out of its range, with 55106."""
    allow_reinvest_profit = FlagField("allowReinvestProfit")
    """Whether profits are invested again. Spot grid only. Without it the exchange takes true."""


class AddGridInvestmentResult(Item):
    """One item of the answer."""

    _algoId: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""


OPERATION: Operation[AddGridInvestmentResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/adjust-investment",
    resource="grid",
    name="add_investment",
    summary="Add to the investment of a grid.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-add-investment",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId",),
        ask="GET /api/v5/tradingBot/grid/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AddGridInvestmentRequest,
    item=AddGridInvestmentResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
