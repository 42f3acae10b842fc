# Made from spec/paths/trade/one-click-repay.yaml, not to be edited; make it again with: make generate
"""trade.place_one_click_repay: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import TextField, TextsField
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._conversions import OneClickRepayment

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class PlaceOneClickRepayRequest(Request):
    """The parameters of trade.place_one_click_repay.

    Args:
        debt_ccy (debtCcy): Currencies of the debts, 1 to 5; `repayCcy` is none of them.
        repay_ccy (repayCcy): Currency to repay them with, such as `USDT`.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay
    """

    __slots__ = ()
    _label = "trade.place_one_click_repay"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        debt_ccy: Sequence[str],
        repay_ccy: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "debtCcy": self._list("debtCcy", debt_ccy),
            "repayCcy": repay_ccy,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        debt_ccy = wire.get("debtCcy", UNSET)
        if debt_ccy is UNSET:
            raise cls.refusal(at, "debtCcy", "is required")
        if not is_list(debt_ccy):
            raise cls.refusal(at, "debtCcy", "must be a list")
        if len(debt_ccy) < 1:
            raise cls.refusal(at, "debtCcy", "must have at least 1 element")
        if len(debt_ccy) > 5:
            raise cls.refusal(at, "debtCcy", "must have at most 5 elements")
        for index, each in enumerate(debt_ccy):
            if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                raise cls.refusal(
                    at, "debtCcy", "must be a string and match the pattern ^[^,]+$", index
                )
        repay_ccy = wire.get("repayCcy", UNSET)
        if repay_ccy is UNSET:
            raise cls.refusal(at, "repayCcy", "is required")
        if not isinstance(repay_ccy, str):
            raise cls.refusal(at, "repayCcy", "must be a string")
        if len(repay_ccy) < 1:
            raise cls.refusal(at, "repayCcy", "must have at least 1 character")
        if repay_ccy in debt_ccy:
            raise cls.refusal(at, "repayCcy", "must be none of debt_ccy")

    debt_ccy = TextsField("debtCcy")
    """Currencies of the debts, 1 to 5; `repayCcy` is none of them."""
    repay_ccy = TextField("repayCcy")
    """Currency to repay them with, such as `USDT`."""


OPERATION: Operation[OneClickRepayment] = Operation(
    method="POST",
    path="/api/v5/trade/one-click-repay",
    resource="trade",
    name="place_one_click_repay",
    summary="Repay cross debts with another currency at one click.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "each",
        by=("debtCcy",),
        failure=(Failure(("status",), "failed"),),
        ask="GET /api/v5/trade/one-click-repay-history",
        of=(("debtCcy", "debtCcy"),),
    ),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=PlaceOneClickRepayRequest,
    item=OneClickRepayment,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
