# Made from spec/paths/finance/flexible-loan/loan-info.yaml, not to be edited; make it again with: make generate
"""flexible_loan.get_loan_info: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, ObjectField, ObjectsField, TextField
from .._runtime.models.item import Item, WireList, WireObject, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetLoanInfoRequest(Request):
    """The parameters of flexible_loan.get_loan_info.

    Args:
        ord_id (ordId): Only this order.

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info
    """

    __slots__ = ()
    _label = "flexible_loan.get_loan_info"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ord_id is not None:
            wire["ordId"] = ord_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")

    ord_id = TextField("ordId")
    """Only this order."""


class FlexibleLoanDebt(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET

    ccy = TextField("ccy")
    """Currency borrowed, such as `USDT`."""
    amt = DecimalField("amt")
    """Amount owed, in `ccy`."""


class FlexibleLoanCollateral(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET

    ccy = TextField("ccy")
    """Currency of the collateral, such as `BTC`."""
    amt = DecimalField("amt")
    """Amount of the collateral, in `ccy`."""


class FlexibleLoanRisk(Item):
    """Where liquidation begins. Only for orders with one currency of debt and one of collateral;
    both fields are empty for others.
    """

    _instId: WireText = UNSET
    _liqPx: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument whose price decides, such as `BTC-USDT`."""
    liq_px = DecimalField("liqPx")
    """Liquidation price, in the quote currency of `instId`."""


class FlexibleLoan(Item):
    """One item of the answer."""

    _collateralData: WireList[FlexibleLoanCollateral] = UNSET
    _collateralNotionalUsd: WireText = UNSET
    _curLTV: WireText = UNSET
    _liqLTV: WireText = UNSET
    _loanData: WireList[FlexibleLoanDebt] = UNSET
    _loanNotionalUsd: WireText = UNSET
    _marginCallLTV: WireText = UNSET
    _ordId: WireText = UNSET
    _riskWarningData: WireObject[FlexibleLoanRisk] = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    loan_notional_usd = DecimalField("loanNotionalUsd")
    """Value of the debt, in USD."""
    loan_data = ObjectsField("loanData", FlexibleLoanDebt)
    """What is owed, by currency."""
    collateral_notional_usd = DecimalField("collateralNotionalUsd")
    """Value of the collateral as the exchange adjusts it, in USD."""
    collateral_data = ObjectsField("collateralData", FlexibleLoanCollateral)
    """Collateral, by currency."""
    risk_warning_data = ObjectField("riskWarningData", FlexibleLoanRisk)
    """Where liquidation begins. Only for orders with one currency of debt and one of collateral;
    both fields are empty for others.
    """
    cur_ltv = DecimalField("curLTV")
    """Loan to value now, the debt in relation to the collateral; 0.1 is 10%."""
    margin_call_ltv = DecimalField("marginCallLTV")
    """Loan to value at which the exchange warns you of liquidation; 0.1 is 10%."""
    liq_ltv = DecimalField("liqLTV")
    """Loan to value at which the loan is liquidated; 0.1 is 10%. The collateral is then lost, and
    what was repaid does not come back.
    """


OPERATION: Operation[FlexibleLoan] = Operation(
    method="GET",
    path="/api/v5/finance/flexible-loan/loan-info",
    resource="flexible_loan",
    name="get_loan_info",
    summary="Get your open loan orders, with debt, collateral and loan-to-value ratios.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetLoanInfoRequest,
    item=FlexibleLoan,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
