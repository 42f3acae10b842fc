# Made from spec/paths/finance/flexible-loan/adjust-collateral.yaml, not to be edited; make it again with: make generate
"""flexible_loan.adjust_collateral: the operation and its models."""

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
from .._runtime.models.item import Item
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class AdjustLoanCollateralRequest(Request):
    """The parameters of flexible_loan.adjust_collateral.

    Args:
        type: What to do, `add` collateral or `reduce` it.
        collateral_ccy (collateralCcy): Currency of the collateral, such as `BTC`. What is added to
            an order with E-Mode is in the collateral currency of the order's pair (51785).
        collateral_amt (collateralAmt): Amount to add or take out, in `collateralCcy`, above 0.
        ord_id (ordId): ID of the order. Without it, it is the order that began first; where you
            have none, the request is refused (51063).

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-adjust-collateral
    """

    __slots__ = ()
    _label = "flexible_loan.adjust_collateral"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-adjust-collateral"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        type: OneOf[Literal["add", "reduce"]],
        collateral_ccy: str,
        collateral_amt: Number,
        ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "type": type,
            "collateralCcy": collateral_ccy,
            "collateralAmt": self._number("collateralAmt", collateral_amt),
        }
        if ord_id is not None:
            wire["ordId"] = ord_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        type = wire.get("type", UNSET)
        if type is UNSET:
            raise cls.refusal(at, "type", "is required")
        if not isinstance(type, str):
            raise cls.refusal(at, "type", "must be a string")
        if type not in ("add", "reduce") and not is_undescribed(type):
            raise cls.refusal(at, "type", "must be 'add' or 'reduce'")
        collateral_ccy = wire.get("collateralCcy", UNSET)
        if collateral_ccy is UNSET:
            raise cls.refusal(at, "collateralCcy", "is required")
        if not isinstance(collateral_ccy, str):
            raise cls.refusal(at, "collateralCcy", "must be a string")
        if len(collateral_ccy) < 1:
            raise cls.refusal(at, "collateralCcy", "must have at least 1 character")
        collateral_amt = wire.get("collateralAmt", UNSET)
        if collateral_amt is UNSET:
            raise cls.refusal(at, "collateralAmt", "is required")
        if not isinstance(collateral_amt, str):
            raise cls.refusal(at, "collateralAmt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(collateral_amt) is None:
            raise cls.refusal(at, "collateralAmt", "must be more than 0, in plain notation")
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")

    type = TextField("type")
    """What to do, `add` collateral or `reduce` it."""
    collateral_ccy = TextField("collateralCcy")
    """Currency of the collateral, such as `BTC`. What is added to an order with E-Mode is in the
    collateral currency of the order's pair (51785).
    """
    collateral_amt = DecimalField("collateralAmt")
    """Amount to add or take out, in `collateralCcy`, above 0."""
    ord_id = TextField("ordId")
    """ID of the order. Without it, it is the order that began first; where you have none, the
    request is refused (51063).
    """


class AdjustLoanCollateralResult(Item):
    """One item of the answer."""


OPERATION: Operation[AdjustLoanCollateralResult] = Operation(
    method="POST",
    path="/api/v5/finance/flexible-loan/adjust-collateral",
    resource="flexible_loan",
    name="adjust_collateral",
    summary="Add collateral to a loan order, or take some out.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-adjust-collateral",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("any", ask="GET /api/v5/finance/flexible-loan/loan-info"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=AdjustLoanCollateralRequest,
    item=AdjustLoanCollateralResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
