# Made from spec/paths/tradingBot/dca/margin/reduce.yaml, not to be edited; make it again with: make generate
"""dca.reduce_margin: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._dca_orders import DcaChangeResult

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class ReduceDcaMarginRequest(Request):
    """The parameters of dca.reduce_margin.

    Args:
        algo_id (algoId): ID of the bot.
        amt: Margin to take out.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-reduce-dca-margin
    """

    __slots__ = ()
    _label = "dca.reduce_margin"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-reduce-dca-margin"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "amt": self._number("amt", amt),
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
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")

    algo_id = TextField("algoId")
    """ID of the bot."""
    amt = DecimalField("amt")
    """Margin to take out."""


OPERATION: Operation[DcaChangeResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/dca/margin/reduce",
    resource="dca",
    name="reduce_margin",
    summary="Take margin from a contract DCA bot.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-reduce-dca-margin",
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
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=ReduceDcaMarginRequest,
    item=DcaChangeResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
