# Made from spec/paths/finance/flexible-loan/borrow.yaml, not to be edited; make it again with: make generate
"""flexible_loan.borrow: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, FlagField, ObjectField, ObjectsField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._flexible_loans import CollateralToLock

if TYPE_CHECKING:
    from ..types._flexible_loan import CollateralToLockDict, LoanToBorrowDict

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class LoanToBorrow(Request):
    """What to borrow.

    Args:
        ccy: Currency to borrow, such as `USDT`.
        amt: Amount to borrow, in `ccy`, above 0. On an order that is there it comes on top of what
            is owed.

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow
    """

    __slots__ = ()
    _label = "LoanToBorrow"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "amt": self._number("amt", amt),
        }
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
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")

    ccy = TextField("ccy")
    """Currency to borrow, such as `USDT`."""
    amt = DecimalField("amt")
    """Amount to borrow, in `ccy`, above 0. On an order that is there it comes on top of what is
    owed.
    """


class BorrowLoanRequest(Request):
    """The parameters of flexible_loan.borrow.

    Args:
        loan_data (loanData): What to borrow.
        cl_ord_id (clOrdId): Your own ID of the request. For 60 seconds the exchange refuses another
            request of yours to borrow under it; no other endpoint knows it.
        ord_id (ordId): Order to borrow more on. Left out, a new order is made.
        collateral_data (collateralData): Collateral to lock. A new order needs 1 to 10 assets; on
            an order that is there they come on top of its collateral, and may be left out. With
            E-Mode each must form a pair of `flexible_loan.get_emode_info` with the borrowed
            currency, on an order that is there that order's own (51785).
        e_mode (eMode): Whether E-Mode is off (`0`) or on (`1`). For a new order only, which keeps
            it to its end. Without it the exchange takes 0.

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow
    """

    __slots__ = ()
    _label = "flexible_loan.borrow"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow"

    @exact_arguments
    def __init__(
        self,
        *,
        loan_data: LoanToBorrow | LoanToBorrowDict | Mapping[str, Any],
        cl_ord_id: str,
        ord_id: str | None = None,
        collateral_data: Optional[
            Sequence[CollateralToLock | CollateralToLockDict | Mapping[str, Any]]
        ] = None,
        e_mode: Optional[OneOf[Literal["0", "1"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "loanData": self._object("loanData", LoanToBorrow, loan_data),
            "clOrdId": cl_ord_id,
        }
        if ord_id is not None:
            wire["ordId"] = ord_id
        if collateral_data is not None:
            wire["collateralData"] = self._objects(
                "collateralData", CollateralToLock, collateral_data
            )
        if e_mode is not None:
            wire["eMode"] = e_mode
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        loan_data = wire.get("loanData", UNSET)
        if loan_data is UNSET:
            raise cls.refusal(at, "loanData", "is required")
        if not is_dict(loan_data):
            raise cls.refusal(at, "loanData", "must be a model or a dict")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is UNSET:
            raise cls.refusal(at, "clOrdId", "is required")
        if not isinstance(cl_ord_id, str):
            raise cls.refusal(at, "clOrdId", "must be a string")
        if len(cl_ord_id) < 1:
            raise cls.refusal(at, "clOrdId", "must have at least 1 character")
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")
        collateral_data = wire.get("collateralData", UNSET)
        if collateral_data is not UNSET:
            if not is_list(collateral_data):
                raise cls.refusal(at, "collateralData", "must be a list")
            if len(collateral_data) < 1:
                raise cls.refusal(at, "collateralData", "must have at least 1 element")
            for index, each in enumerate(collateral_data):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "collateralData", "must be CollateralToLock or a dict", index
                    )
        e_mode = wire.get("eMode", UNSET)
        if e_mode is not UNSET:
            if not isinstance(e_mode, str):
                raise cls.refusal(at, "eMode", "must be a string")
            if e_mode not in ("0", "1") and not is_undescribed(e_mode):
                raise cls.refusal(at, "eMode", "must be '0' or '1'")
        if ord_id is not UNSET and e_mode is not UNSET:
            raise cls.refusal(at, "eMode", "must not be given when ord_id is given")
        if ord_id is UNSET and is_list(collateral_data) and len(collateral_data) > 10:
            raise cls.refusal(
                at, "collateralData", "must have at most 10 elements unless ord_id is given"
            )
        if ord_id is UNSET and collateral_data is UNSET:
            raise cls.refusal(at, "collateralData", "is required unless ord_id is given")
        if collateral_data is not UNSET and not all(
            each.get("ccy", UNSET) != loan_data.get("ccy", UNSET) for each in collateral_data
        ):
            raise cls.refusal(
                at, "loanData", "must have a ccy that is none of the ccy of collateral_data"
            )

    loan_data = ObjectField("loanData", LoanToBorrow)
    """What to borrow."""
    cl_ord_id = TextField("clOrdId")
    """Your own ID of the request. For 60 seconds the exchange refuses another request of yours to
    borrow under it; no other endpoint knows it.
    """
    ord_id = TextField("ordId")
    """Order to borrow more on. Left out, a new order is made."""
    collateral_data = ObjectsField("collateralData", CollateralToLock)
    """Collateral to lock. A new order needs 1 to 10 assets; on an order that is there they come on
    top of its collateral, and may be left out. With E-Mode each must form a pair of
    `flexible_loan.get_emode_info` with the borrowed currency, on an order that is there that
    order's own (51785).
    """
    e_mode = TextField("eMode")
    """Whether E-Mode is off (`0`) or on (`1`). For a new order only, which keeps it to its end.
    Without it the exchange takes 0.
    """


class BorrowLoanResult(Item):
    """One item of the answer."""

    _clOrdId: WireText = UNSET
    _eMode: WireText = UNSET
    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order that was made, or on which you borrowed more."""
    e_mode = FlagField("eMode", "1", "0")
    """Whether E-Mode of the order is on. Sent as '1' or '0'."""
    cl_ord_id = TextField("clOrdId")
    """Your own ID of the request."""


OPERATION: Operation[BorrowLoanResult] = Operation(
    method="POST",
    path="/api/v5/finance/flexible-loan/borrow",
    resource="flexible_loan",
    name="borrow",
    summary="Borrow against collateral, on a new loan order or on one that is there.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId", "clOrdId"),
        ask="GET /api/v5/finance/flexible-loan/loan-info",
        finds_ids=False,
        asked_by=("ordId", "clOrdId"),
    ),
    rate_limits=(RateLimit(2, 2, ("user",)),),
    request=BorrowLoanRequest,
    item=BorrowLoanResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
