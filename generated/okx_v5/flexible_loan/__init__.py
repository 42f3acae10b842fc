# Made from spec/, not to be edited; make it again with: make generate
"""Borrowing without a term against collateral of the funding account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._flexible_loans import CollateralToLock as CollateralToLock
    from .adjust_collateral import AdjustLoanCollateralRequest as AdjustLoanCollateralRequest
    from .adjust_collateral import AdjustLoanCollateralResult as AdjustLoanCollateralResult
    from .borrow import LoanToBorrow as LoanToBorrow
    from .borrow import BorrowLoanRequest as BorrowLoanRequest
    from .borrow import BorrowLoanResult as BorrowLoanResult
    from .get_borrow_currencies import GetBorrowCurrenciesRequest as GetBorrowCurrenciesRequest
    from .get_borrow_currencies import FlexibleLoanCurrency as FlexibleLoanCurrency
    from .get_collateral_assets import GetCollateralAssetsRequest as GetCollateralAssetsRequest
    from .get_collateral_assets import FlexibleLoanCollateralAsset as FlexibleLoanCollateralAsset
    from .get_collateral_assets import FlexibleLoanCollateralAssets as FlexibleLoanCollateralAssets
    from .get_emode_info import GetEmodeInfoRequest as GetEmodeInfoRequest
    from .get_emode_info import FlexibleLoanEModePair as FlexibleLoanEModePair
    from .get_interest_accrued import GetInterestAccruedRequest as GetInterestAccruedRequest
    from .get_interest_accrued import FlexibleLoanInterest as FlexibleLoanInterest
    from .get_loan_history import GetLoanHistoryRequest as GetLoanHistoryRequest
    from .get_loan_history import FlexibleLoanEvent as FlexibleLoanEvent
    from .get_loan_info import GetLoanInfoRequest as GetLoanInfoRequest
    from .get_loan_info import FlexibleLoanDebt as FlexibleLoanDebt
    from .get_loan_info import FlexibleLoanCollateral as FlexibleLoanCollateral
    from .get_loan_info import FlexibleLoanRisk as FlexibleLoanRisk
    from .get_loan_info import FlexibleLoan as FlexibleLoan
    from .get_max_collateral_redeem_amount import (
        GetMaxCollateralRedeemAmountRequest as GetMaxCollateralRedeemAmountRequest,
    )
    from .get_max_collateral_redeem_amount import (
        MaxCollateralRedeemAmount as MaxCollateralRedeemAmount,
    )
    from .compute_max_loan import ComputeMaxLoanRequest as ComputeMaxLoanRequest
    from .compute_max_loan import MaxFlexibleLoan as MaxFlexibleLoan
    from .repay import RepayLoanRequest as RepayLoanRequest
    from .repay import RepayLoanResult as RepayLoanResult

_PLACES = {
    "CollateralToLock": "_flexible_loans",
    "AdjustLoanCollateralRequest": "adjust_collateral",
    "AdjustLoanCollateralResult": "adjust_collateral",
    "LoanToBorrow": "borrow",
    "BorrowLoanRequest": "borrow",
    "BorrowLoanResult": "borrow",
    "GetBorrowCurrenciesRequest": "get_borrow_currencies",
    "FlexibleLoanCurrency": "get_borrow_currencies",
    "GetCollateralAssetsRequest": "get_collateral_assets",
    "FlexibleLoanCollateralAsset": "get_collateral_assets",
    "FlexibleLoanCollateralAssets": "get_collateral_assets",
    "GetEmodeInfoRequest": "get_emode_info",
    "FlexibleLoanEModePair": "get_emode_info",
    "GetInterestAccruedRequest": "get_interest_accrued",
    "FlexibleLoanInterest": "get_interest_accrued",
    "GetLoanHistoryRequest": "get_loan_history",
    "FlexibleLoanEvent": "get_loan_history",
    "GetLoanInfoRequest": "get_loan_info",
    "FlexibleLoanDebt": "get_loan_info",
    "FlexibleLoanCollateral": "get_loan_info",
    "FlexibleLoanRisk": "get_loan_info",
    "FlexibleLoan": "get_loan_info",
    "GetMaxCollateralRedeemAmountRequest": "get_max_collateral_redeem_amount",
    "MaxCollateralRedeemAmount": "get_max_collateral_redeem_amount",
    "ComputeMaxLoanRequest": "compute_max_loan",
    "MaxFlexibleLoan": "compute_max_loan",
    "RepayLoanRequest": "repay",
    "RepayLoanResult": "repay",
}

__all__ = [
    "CollateralToLock",
    "AdjustLoanCollateralRequest",
    "AdjustLoanCollateralResult",
    "LoanToBorrow",
    "BorrowLoanRequest",
    "BorrowLoanResult",
    "GetBorrowCurrenciesRequest",
    "FlexibleLoanCurrency",
    "GetCollateralAssetsRequest",
    "FlexibleLoanCollateralAsset",
    "FlexibleLoanCollateralAssets",
    "GetEmodeInfoRequest",
    "FlexibleLoanEModePair",
    "GetInterestAccruedRequest",
    "FlexibleLoanInterest",
    "GetLoanHistoryRequest",
    "FlexibleLoanEvent",
    "GetLoanInfoRequest",
    "FlexibleLoanDebt",
    "FlexibleLoanCollateral",
    "FlexibleLoanRisk",
    "FlexibleLoan",
    "GetMaxCollateralRedeemAmountRequest",
    "MaxCollateralRedeemAmount",
    "ComputeMaxLoanRequest",
    "MaxFlexibleLoan",
    "RepayLoanRequest",
    "RepayLoanResult",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
