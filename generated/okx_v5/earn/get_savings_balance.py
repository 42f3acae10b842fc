# Made from spec/paths/finance/savings/balance.yaml, not to be edited; make it again with: make generate
"""earn.get_savings_balance: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetSavingsBalanceRequest(Request):
    """The parameters of earn.get_savings_balance.

    Args:
        ccy: Only this currency, such as `BTC`.

    https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance
    """

    __slots__ = ()
    _label = "earn.get_savings_balance"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")

    ccy = TextField("ccy")
    """Only this currency, such as `BTC`."""


class SavingsBalance(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _earnings: WireText = UNSET
    _loanAmt: WireText = UNSET
    _pendingAmt: WireText = UNSET
    _rate: WireText = UNSET
    _redemptAmt: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    amt = DecimalField("amt")
    """Amount held."""
    earnings = DecimalField("earnings")
    """Interest earned."""
    rate = DecimalField("rate")
    """Lowest annual rate that you lend at, as you have set it."""
    loan_amt = DecimalField("loanAmt")
    """Amount that is lent out."""
    pending_amt = DecimalField("pendingAmt")
    """Amount that is not lent out yet."""
    redempt_amt = DecimalField("redemptAmt")
    """Amount being redeemed; no longer in use. Deprecated."""


OPERATION: Operation[SavingsBalance] = Operation(
    method="GET",
    path="/api/v5/finance/savings/balance",
    resource="earn",
    name="get_savings_balance",
    summary="Get what you hold in flexible Simple Earn.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetSavingsBalanceRequest,
    item=SavingsBalance,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
