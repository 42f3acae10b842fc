# Made from spec/paths/account/interest-limits.yaml, not to be edited; make it again with: make generate
"""account.get_interest_limits: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, ObjectField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireObject, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetInterestLimitsRequest(Request):
    """The parameters of account.get_interest_limits.

    Args:
        type: Kind of loan, `2` market loans. Without it the exchange takes 2.
        ccy: Only this currency, such as `BTC`.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-interest-and-limit
    """

    __slots__ = ()
    _label = "account.get_interest_limits"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-interest-and-limit"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        type: Optional[OneOf[Literal["2"]]] = None,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if type is not None:
            wire["type"] = type
        if ccy is not None:
            wire["ccy"] = ccy
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in ("2",) and not is_undescribed(type):
                raise cls.refusal(at, "type", "must be '2'")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")

    type = TextField("type")
    """Kind of loan, `2` market loans. Without it the exchange takes 2."""
    ccy = TextField("ccy")
    """Only this currency, such as `BTC`."""


class BorrowingLimitDetails(Item):
    """What `surplusLmt`, the least of them, is made of; for VIP loans. It may be empty."""

    _allAcctRemainingQuota: WireText = UNSET
    _curAcctRemainingQuota: WireText = UNSET
    _platRemainingQuota: WireText = UNSET

    all_acct_remaining_quota = DecimalField("allAcctRemainingQuota")
    """What is left for the master account and its sub-accounts. Deprecated."""
    cur_acct_remaining_quota = DecimalField("curAcctRemainingQuota")
    """What is left for this account; for sub-accounts with a share of their own. Deprecated."""
    plat_remaining_quota = TextField("platRemainingQuota")
    """What is left on the platform; where it is more than the other two, a text such as `>1000`.
    Deprecated.
    """


class BorrowingLimit(Item):
    """One item of the answer."""

    _availLoan: WireText = UNSET
    _avgRate: WireText = UNSET
    _ccy: WireText = UNSET
    _interest: WireText = UNSET
    _interestFreeLiab: WireText = UNSET
    _loanQuota: WireText = UNSET
    _posLoan: WireText = UNSET
    _potentialBorrowingAmt: WireText = UNSET
    _rate: WireText = UNSET
    _surplusLmt: WireText = UNSET
    _surplusLmtDetails: WireObject[BorrowingLimitDetails] = UNSET
    _usedLmt: WireText = UNSET
    _usedLoan: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    rate = DecimalField("rate")
    """Interest for a day, as a ratio."""
    loan_quota = DecimalField("loanQuota")
    """Most that may be borrowed by the master account with its sub-accounts, or by this account
    where it has a share of its own.
    """
    surplus_lmt = DecimalField("surplusLmt")
    """What can still be borrowed by the master account with its sub-accounts, or by this account
    where it has a share of its own.
    """
    used_lmt = DecimalField("usedLmt")
    """What this account has borrowed."""
    interest = DecimalField("interest")
    """Interest accrued and not yet deducted, in `ccy`."""
    interest_free_liab = DecimalField("interestFreeLiab")
    """Liability of this account that bears no interest."""
    potential_borrowing_amt = DecimalField("potentialBorrowingAmt")
    """What this account may come to borrow."""
    surplus_lmt_details = ObjectField("surplusLmtDetails", BorrowingLimitDetails)
    """What `surplusLmt`, the least of them, is made of; for VIP loans. It may be empty. Deprecated."""
    pos_loan = DecimalField("posLoan")
    """Locked quota that is taken; for VIP loans. Deprecated."""
    avail_loan = DecimalField("availLoan")
    """Locked quota that is free; for VIP loans. Deprecated."""
    used_loan = DecimalField("usedLoan")
    """What this account has borrowed in VIP loans. Deprecated."""
    avg_rate = DecimalField("avgRate")
    """Average interest for an hour, as a ratio; for VIP loans. Deprecated."""


class BorrowingLimits(Item):
    """One item of the answer."""

    _debt: WireText = UNSET
    _interest: WireText = UNSET
    _loanAlloc: WireText = UNSET
    _nextDiscountTime: WireText = UNSET
    _nextInterestTime: WireText = UNSET
    _records: WireList[BorrowingLimit] = UNSET

    debt = DecimalField("debt")
    """What you owe now, in USD."""
    interest = DecimalField("interest")
    """Interest accrued now, in USD."""
    next_discount_time = TimeField("nextDiscountTime")
    """When interest is deducted next."""
    next_interest_time = TimeField("nextInterestTime")
    """When interest accrues next."""
    loan_alloc = DecimalField("loanAlloc")
    """Share of the VIP loan quota that the account may use, in percent from 0 to 100 with two
    digits after the point; 0 if the master account gave none, empty if it is shared. Deprecated.
    """
    records = ObjectsField("records", BorrowingLimit)
    """Each currency."""


OPERATION: Operation[BorrowingLimits] = Operation(
    method="GET",
    path="/api/v5/account/interest-limits",
    resource="account",
    name="get_interest_limits",
    summary="Get what you owe, and what you can borrow of each currency at which rate.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-interest-and-limit",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetInterestLimitsRequest,
    item=BorrowingLimits,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
