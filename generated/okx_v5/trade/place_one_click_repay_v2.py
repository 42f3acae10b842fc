# Made from spec/paths/trade/one-click-repay-v2.yaml, not to be edited; make it again with: make generate
"""trade.place_one_click_repay_v2: the operation and its models."""

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
from .._runtime.models.fields import TextField, TextsField, TimeField
from .._runtime.models.item import Item, WireText, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class PlaceOneClickRepayV2Request(Request):
    """The parameters of trade.place_one_click_repay_v2.

    Args:
        debt_ccy (debtCcy): Currency of the debt, such as `USDC`.
        repay_ccy_list (repayCcyList): Currencies to repay it with, the first one first; the
            currency of the debt itself may be among them. The exchange may want another one first
            (error 59129), and balances worth less than 1 USD repay debts in their own currency only
            (59130).

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay-new
    """

    __slots__ = ()
    _label = "trade.place_one_click_repay_v2"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay-new"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        debt_ccy: str,
        repay_ccy_list: Sequence[str],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "debtCcy": debt_ccy,
            "repayCcyList": self._list("repayCcyList", repay_ccy_list),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        debt_ccy = wire.get("debtCcy", UNSET)
        if debt_ccy is UNSET:
            raise cls.refusal(at, "debtCcy", "is required")
        if not isinstance(debt_ccy, str):
            raise cls.refusal(at, "debtCcy", "must be a string")
        if len(debt_ccy) < 1:
            raise cls.refusal(at, "debtCcy", "must have at least 1 character")
        repay_ccy_list = wire.get("repayCcyList", UNSET)
        if repay_ccy_list is UNSET:
            raise cls.refusal(at, "repayCcyList", "is required")
        if not is_list(repay_ccy_list):
            raise cls.refusal(at, "repayCcyList", "must be a list")
        if len(repay_ccy_list) < 1:
            raise cls.refusal(at, "repayCcyList", "must have at least 1 element")
        for index, each in enumerate(repay_ccy_list):
            if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                raise cls.refusal(
                    at, "repayCcyList", "must be a string and match the pattern ^[^,]+$", index
                )

    debt_ccy = TextField("debtCcy")
    """Currency of the debt, such as `USDC`."""
    repay_ccy_list = TextsField("repayCcyList")
    """Currencies to repay it with, the first one first; the currency of the debt itself may be
    among them. The exchange may want another one first (error 59129), and balances worth less
    than 1 USD repay debts in their own currency only (59130).
    """


class OneClickRepayV2Result(Item):
    """One item of the answer."""

    _debtCcy: WireText = UNSET
    _repayCcyList: WireTexts = UNSET
    _ts: WireText = UNSET

    debt_ccy = TextField("debtCcy")
    """Currency of the debt."""
    repay_ccy_list = TextsField("repayCcyList")
    """Currencies it is repaid with, in this order."""
    ts = TimeField("ts")
    """When it was asked for."""


OPERATION: Operation[OneClickRepayV2Result] = Operation(
    method="POST",
    path="/api/v5/trade/one-click-repay-v2",
    resource="trade",
    name="place_one_click_repay_v2",
    summary="Repay a debt with one or more currencies at one click, in Spot mode too.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay-new",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("debtCcy",), ask="GET /api/v5/trade/one-click-repay-history-v2"),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=PlaceOneClickRepayV2Request,
    item=OneClickRepayV2Result,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
