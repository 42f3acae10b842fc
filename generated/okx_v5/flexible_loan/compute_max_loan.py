# Made from spec/paths/finance/flexible-loan/max-loan.yaml, not to be edited; make it again with: make generate
"""flexible_loan.compute_max_loan: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, is_dict, is_list
from .._runtime.models.fields import DecimalField, ObjectsField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._flexible_loans import CollateralToLock

if TYPE_CHECKING:
    from ..types._flexible_loan import CollateralToLockDict


class ComputeMaxLoanRequest(Request):
    """The parameters of flexible_loan.compute_max_loan.

    Args:
        borrow_ccy (borrowCcy): Currency to borrow, such as `USDT`.
        ord_id (ordId): ID of the order. Without it, it is the order that began first.
        sup_collateral (supCollateral): Collateral to count in beside that of the order.

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount
    """

    __slots__ = ()
    _label = "flexible_loan.compute_max_loan"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        borrow_ccy: str,
        ord_id: str | None = None,
        sup_collateral: Optional[
            Sequence[CollateralToLock | CollateralToLockDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "borrowCcy": borrow_ccy,
        }
        if ord_id is not None:
            wire["ordId"] = ord_id
        if sup_collateral is not None:
            wire["supCollateral"] = self._objects("supCollateral", CollateralToLock, sup_collateral)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        borrow_ccy = wire.get("borrowCcy", UNSET)
        if borrow_ccy is UNSET:
            raise cls.refusal(at, "borrowCcy", "is required")
        if not isinstance(borrow_ccy, str):
            raise cls.refusal(at, "borrowCcy", "must be a string")
        if len(borrow_ccy) < 1:
            raise cls.refusal(at, "borrowCcy", "must have at least 1 character")
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")
        sup_collateral = wire.get("supCollateral", UNSET)
        if sup_collateral is not UNSET:
            if not is_list(sup_collateral):
                raise cls.refusal(at, "supCollateral", "must be a list")
            if len(sup_collateral) < 1:
                raise cls.refusal(at, "supCollateral", "must have at least 1 element")
            for index, each in enumerate(sup_collateral):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "supCollateral", "must be CollateralToLock or a dict", index
                    )
        if sup_collateral is not UNSET and not all(
            each.get("ccy", UNSET) != borrow_ccy for each in sup_collateral
        ):
            raise cls.refusal(at, "borrowCcy", "must be none of the ccy of sup_collateral")

    borrow_ccy = TextField("borrowCcy")
    """Currency to borrow, such as `USDT`."""
    ord_id = TextField("ordId")
    """ID of the order. Without it, it is the order that began first."""
    sup_collateral = ObjectsField("supCollateral", CollateralToLock)
    """Collateral to count in beside that of the order."""


class MaxFlexibleLoan(Item):
    """One item of the answer."""

    _borrowCcy: WireText = UNSET
    _maxLoan: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _remainingQuota: WireText = UNSET

    borrow_ccy = TextField("borrowCcy")
    """Currency to borrow."""
    max_loan = DecimalField("maxLoan")
    """Most that you can borrow, in `borrowCcy`."""
    notional_usd = DecimalField("notionalUsd")
    """Value of `maxLoan`, in USD."""
    remaining_quota = DecimalField("remainingQuota")
    """What is left of the quota of loans, in `borrowCcy`."""


OPERATION: Operation[MaxFlexibleLoan] = Operation(
    method="POST",
    path="/api/v5/finance/flexible-loan/max-loan",
    resource="flexible_loan",
    name="compute_max_loan",
    summary="Compute how much you can borrow at most on a loan order.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=ComputeMaxLoanRequest,
    item=MaxFlexibleLoan,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
