# Made from spec/paths/copytrading/amend-profit-sharing-ratio.yaml, not to be edited; make it again with: make generate
"""copy_trading.amend_profit_sharing_ratio: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, FlagField, TextField
from .._runtime.models.item import Item, WireFlag
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_B8C26C0B = re.compile("^(0+(\\.[0-9]+)?|0*1(\\.0+)?)\\Z").search


class AmendProfitSharingRatioRequest(Request):
    """The parameters of copy_trading.amend_profit_sharing_ratio.

    Args:
        profit_sharing_ratio (profitSharingRatio): Part of the profit that is shared, from 0 to 1;
            0.1 is 10%.
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-profit-sharing-ratio
    """

    __slots__ = ()
    _label = "copy_trading.amend_profit_sharing_ratio"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-profit-sharing-ratio"

    @exact_arguments
    def __init__(
        self,
        *,
        profit_sharing_ratio: Number,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "profitSharingRatio": self._number("profitSharingRatio", profit_sharing_ratio),
        }
        if inst_type is not None:
            wire["instType"] = inst_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        profit_sharing_ratio = wire.get("profitSharingRatio", UNSET)
        if profit_sharing_ratio is UNSET:
            raise cls.refusal(at, "profitSharingRatio", "is required")
        if not isinstance(profit_sharing_ratio, str):
            raise cls.refusal(
                at, "profitSharingRatio", "must be a number: a Decimal, a str or an int"
            )
        if MATCH_B8C26C0B(profit_sharing_ratio) is None:
            raise cls.refusal(at, "profitSharingRatio", "must be from 0 to 1, where 0.1 is 10%")
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SWAP",) and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SWAP'")

    profit_sharing_ratio = DecimalField("profitSharingRatio")
    """Part of the profit that is shared, from 0 to 1; 0.1 is 10%."""
    inst_type = TextField("instType")
    """Instrument type. Without it the exchange takes SWAP."""


class AmendProfitSharingRatioResult(Item):
    """One item of the answer."""

    _result: WireFlag = UNSET

    result = FlagField("result")
    """True when the ratio was changed."""


OPERATION: Operation[AmendProfitSharingRatioResult] = Operation(
    method="POST",
    path="/api/v5/copytrading/amend-profit-sharing-ratio",
    resource="copy_trading",
    name="amend_profit_sharing_ratio",
    summary="Change the part of their profit that copiers share with you.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-profit-sharing-ratio",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("result",),
        success=(Success(("result",), "true"),),
        ask="GET /api/v5/copytrading/config",
    ),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=AmendProfitSharingRatioRequest,
    item=AmendProfitSharingRatioResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
