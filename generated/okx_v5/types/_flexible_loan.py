# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .._runtime.models.convert import Extra, Number

FlexibleLoanAdjustLoanCollateralType = Literal["add", "reduce"]
"""What to do, `add` collateral or `reduce` it."""

FlexibleLoanBorrowLoanEMode = Literal["0", "1"]
"""Whether E-Mode is off (`0`) or on (`1`). For a new order only, which keeps it to its end."""

FlexibleLoanGetLoanHistoryType = Literal[
    "borrowed",
    "repaid",
    "collateral_locked",
    "collateral_released",
    "forced_repayment_buy",
    "forced_repayment_sell",
    "forced_liquidation",
    "partial_liquidation",
    "sell_collateral",
    "buy_transition_coin",
    "sell_transition_coin",
    "buy_borrowed_coin",
]
"""Only what happened so."""


class CollateralToLockDict(TypedDict):
    """`CollateralToLock` as a dict."""

    ccy: str
    amt: Number
    extra: NotRequired[Extra | None]


class LoanToBorrowDict(TypedDict):
    """`LoanToBorrow` as a dict."""

    ccy: str
    amt: Number
    extra: NotRequired[Extra | None]
