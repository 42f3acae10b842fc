# Made from spec/paths/tradingBot/grid/margin-balance.yaml, not to be edited; make it again with: make generate
"""grid.adjust_margin_balance: the operation and its models."""

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
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class AdjustGridMarginBalanceRequest(Request):
    """The parameters of grid.adjust_margin_balance.

    Args:
        algo_id (algoId): ID of the grid.
        type: What to do with the margin, add to it or take some out.
        amt: Amount to add or take out. Either it or `percent` is required.
        percent: Amount as a percentage. Either it or `amt` is required.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-adjust-margin-balance
    """

    __slots__ = ()
    _label = "grid.adjust_margin_balance"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-adjust-margin-balance"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        type: OneOf[Literal["add", "reduce"]],
        amt: Number | None = None,
        percent: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "type": type,
        }
        if amt is not None:
            wire["amt"] = self._number("amt", amt)
        if percent is not None:
            wire["percent"] = self._number("percent", percent)
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
        type = wire.get("type", UNSET)
        if type is UNSET:
            raise cls.refusal(at, "type", "is required")
        if not isinstance(type, str):
            raise cls.refusal(at, "type", "must be a string")
        if type not in ("add", "reduce") and not is_undescribed(type):
            raise cls.refusal(at, "type", "must be 'add' or 'reduce'")
        amt = wire.get("amt", UNSET)
        if amt is not UNSET:
            if not isinstance(amt, str):
                raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(amt) is None:
                raise cls.refusal(at, "amt", "must be more than 0, in plain notation")
        percent = wire.get("percent", UNSET)
        if percent is not UNSET:
            if not isinstance(percent, str):
                raise cls.refusal(at, "percent", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(percent) is None:
                raise cls.refusal(at, "percent", "must be more than 0, in plain notation")
        if (amt is not UNSET) == (percent is not UNSET):
            raise cls.refusal(
                at, "amt, percent", "are alternatives: exactly one of amt or percent is required"
            )

    algo_id = TextField("algoId")
    """ID of the grid."""
    type = TextField("type")
    """What to do with the margin, add to it or take some out."""
    amt = DecimalField("amt")
    """Amount to add or take out. Either it or `percent` is required."""
    percent = DecimalField("percent")
    """Amount as a percentage. Either it or `amt` is required."""


class AdjustGridMarginBalanceResult(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""


OPERATION: Operation[AdjustGridMarginBalanceResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/margin-balance",
    resource="grid",
    name="adjust_margin_balance",
    summary="Add to the margin of a contract grid, or take some out.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-adjust-margin-balance",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId", "algoClOrdId"),
        ask="GET /api/v5/tradingBot/grid/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AdjustGridMarginBalanceRequest,
    item=AdjustGridMarginBalanceResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
