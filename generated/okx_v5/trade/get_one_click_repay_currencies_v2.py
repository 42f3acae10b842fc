# Made from spec/paths/trade/one-click-repay-currency-list-v2.yaml, not to be edited; make it again with: make generate
"""trade.get_one_click_repay_currencies_v2: the operation and its models."""

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
from .._runtime.models.fields import ObjectsField
from .._runtime.models.item import Item, WireList
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._conversions import OneClickRepayAsset, OneClickRepayDebt


class GetOneClickRepayCurrenciesV2Request(Request):
    """The parameters of trade.get_one_click_repay_currencies_v2.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list-new
    """

    __slots__ = ()
    _label = "trade.get_one_click_repay_currencies_v2"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list-new"

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class OneClickRepayCurrenciesV2(Item):
    """One item of the answer."""

    _debtData: WireList[OneClickRepayDebt] = UNSET
    _repayData: WireList[OneClickRepayAsset] = UNSET

    debt_data = ObjectsField("debtData", OneClickRepayDebt)
    """Debts."""
    repay_data = ObjectsField("repayData", OneClickRepayAsset)
    """What they can be repaid with; the currency of a debt itself may be among it."""


OPERATION: Operation[OneClickRepayCurrenciesV2] = Operation(
    method="GET",
    path="/api/v5/trade/one-click-repay-currency-list-v2",
    resource="trade",
    name="get_one_click_repay_currencies_v2",
    summary="Get debts that can be repaid at one click in Spot mode too, and what to repay them with.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list-new",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=GetOneClickRepayCurrenciesV2Request,
    item=OneClickRepayCurrenciesV2,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
