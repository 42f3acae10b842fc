# Made from spec/paths/trade/one-click-repay-currency-list.yaml, not to be edited; make it again with: make generate
"""trade.get_one_click_repay_currencies: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import ObjectsField, TextField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._conversions import OneClickRepayAsset, OneClickRepayDebt


class GetOneClickRepayCurrenciesRequest(Request):
    """The parameters of trade.get_one_click_repay_currencies.

    Args:
        debt_type (debtType): Only debts of this type, `cross` or `isolated` margin.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list
    """

    __slots__ = ()
    _label = "trade.get_one_click_repay_currencies"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        debt_type: Optional[OneOf[Literal["cross", "isolated"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if debt_type is not None:
            wire["debtType"] = debt_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        debt_type = wire.get("debtType", UNSET)
        if debt_type is not UNSET:
            if not isinstance(debt_type, str):
                raise cls.refusal(at, "debtType", "must be a string")
            if debt_type not in ("cross", "isolated") and not is_undescribed(debt_type):
                raise cls.refusal(at, "debtType", "must be 'cross' or 'isolated'")

    debt_type = TextField("debtType")
    """Only debts of this type, `cross` or `isolated` margin."""


class OneClickRepayCurrencies(Item):
    """One item of the answer."""

    _debtData: WireList[OneClickRepayDebt] = UNSET
    _debtType: WireText = UNSET
    _repayData: WireList[OneClickRepayAsset] = UNSET

    debt_data = ObjectsField("debtData", OneClickRepayDebt)
    """Debts."""
    debt_type = TextField("debtType")
    """Type of the debts, of `cross` or `isolated` margin. Known values: cross, isolated."""
    repay_data = ObjectsField("repayData", OneClickRepayAsset)
    """What they can be repaid with."""


OPERATION: Operation[OneClickRepayCurrencies] = Operation(
    method="GET",
    path="/api/v5/trade/one-click-repay-currency-list",
    resource="trade",
    name="get_one_click_repay_currencies",
    summary="Get debts that can be repaid at one click, and the currencies to repay them with.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=GetOneClickRepayCurrenciesRequest,
    item=OneClickRepayCurrencies,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
