# Made from spec/paths/finance/flexible-loan/max-collateral-redeem-amount.yaml, not to be edited; make it again with: make generate
"""flexible_loan.get_max_collateral_redeem_amount: the operation and its models."""

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


class GetMaxCollateralRedeemAmountRequest(Request):
    """The parameters of flexible_loan.get_max_collateral_redeem_amount.

    Args:
        ccy: Currency of the collateral, such as `USDT`.
        ord_id (ordId): ID of the order. Without it, it is the order that began first.

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount
    """

    __slots__ = ()
    _label = "flexible_loan.get_max_collateral_redeem_amount"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
        }
        if ord_id is not None:
            wire["ordId"] = ord_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")

    ccy = TextField("ccy")
    """Currency of the collateral, such as `USDT`."""
    ord_id = TextField("ordId")
    """ID of the order. Without it, it is the order that began first."""


class MaxCollateralRedeemAmount(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _maxRedeemAmt: WireText = UNSET

    ccy = TextField("ccy")
    """Currency of the collateral."""
    max_redeem_amt = DecimalField("maxRedeemAmt")
    """Most that can be taken out, in `ccy`."""


OPERATION: Operation[MaxCollateralRedeemAmount] = Operation(
    method="GET",
    path="/api/v5/finance/flexible-loan/max-collateral-redeem-amount",
    resource="flexible_loan",
    name="get_max_collateral_redeem_amount",
    summary="Get how much collateral can be taken out of a loan order at most.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetMaxCollateralRedeemAmountRequest,
    item=MaxCollateralRedeemAmount,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
