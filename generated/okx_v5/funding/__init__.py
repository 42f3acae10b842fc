# Made from spec/, not to be edited; make it again with: make generate
"""Balances, transfers, deposits and withdrawals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._funding import FundingBill as FundingBill
    from ._funding import AddressExtra as AddressExtra
    from ._funding import Deposit as Deposit
    from ._funding import Withdrawal as Withdrawal
    from .get_asset_valuation import GetAssetValuationRequest as GetAssetValuationRequest
    from .get_asset_valuation import AssetValuationDetails as AssetValuationDetails
    from .get_asset_valuation import AssetValuation as AssetValuation
    from .get_balances import GetBalancesRequest as GetBalancesRequest
    from .get_balances import FundingBalance as FundingBalance
    from .get_bills import GetBillsRequest as GetBillsRequest
    from .get_bills_history import GetBillsHistoryRequest as GetBillsHistoryRequest
    from .cancel_withdrawal import CancelFundingWithdrawalRequest as CancelFundingWithdrawalRequest
    from .cancel_withdrawal import CancelWithdrawalResult as CancelWithdrawalResult
    from .get_currencies import GetCurrenciesRequest as GetCurrenciesRequest
    from .get_currencies import FundingCurrency as FundingCurrency
    from .get_deposit_address import GetDepositAddressRequest as GetDepositAddressRequest
    from .get_deposit_address import DepositAddress as DepositAddress
    from .get_deposit_history import GetDepositHistoryRequest as GetDepositHistoryRequest
    from .get_deposit_withdraw_status import (
        GetDepositWithdrawStatusRequest as GetDepositWithdrawStatusRequest,
    )
    from .get_deposit_withdraw_status import DepositWithdrawStatus as DepositWithdrawStatus
    from .get_exchange_list import GetExchangeListRequest as GetExchangeListRequest
    from .get_exchange_list import RecipientExchange as RecipientExchange
    from .get_monthly_statement import GetMonthlyStatementRequest as GetMonthlyStatementRequest
    from .get_monthly_statement import MonthlyStatement as MonthlyStatement
    from .apply_monthly_statement import (
        ApplyFundingMonthlyStatementRequest as ApplyFundingMonthlyStatementRequest,
    )
    from .apply_monthly_statement import ApplyMonthlyStatementResult as ApplyMonthlyStatementResult
    from .get_non_tradable_assets import GetNonTradableAssetsRequest as GetNonTradableAssetsRequest
    from .get_non_tradable_assets import NonTradableAsset as NonTradableAsset
    from .transfer import TransferFundingRequest as TransferFundingRequest
    from .transfer import TransferResult as TransferResult
    from .get_transfer_state import GetTransferStateRequest as GetTransferStateRequest
    from .get_transfer_state import Transfer as Transfer
    from .withdraw import WithdrawalRecipient as WithdrawalRecipient
    from .withdraw import WithdrawFundingRequest as WithdrawFundingRequest
    from .withdraw import WithdrawResult as WithdrawResult
    from .get_withdrawal_history import GetWithdrawalHistoryRequest as GetWithdrawalHistoryRequest
    from .channel_deposit_info import (
        SubscribeFundingDepositInfoRequest as SubscribeFundingDepositInfoRequest,
    )
    from .channel_deposit_info import PushedDeposit as PushedDeposit
    from .channel_withdrawal_info import (
        SubscribeFundingWithdrawalInfoRequest as SubscribeFundingWithdrawalInfoRequest,
    )
    from .channel_withdrawal_info import PushedWithdrawal as PushedWithdrawal

_PLACES = {
    "FundingBill": "_funding",
    "AddressExtra": "_funding",
    "Deposit": "_funding",
    "Withdrawal": "_funding",
    "GetAssetValuationRequest": "get_asset_valuation",
    "AssetValuationDetails": "get_asset_valuation",
    "AssetValuation": "get_asset_valuation",
    "GetBalancesRequest": "get_balances",
    "FundingBalance": "get_balances",
    "GetBillsRequest": "get_bills",
    "GetBillsHistoryRequest": "get_bills_history",
    "CancelFundingWithdrawalRequest": "cancel_withdrawal",
    "CancelWithdrawalResult": "cancel_withdrawal",
    "GetCurrenciesRequest": "get_currencies",
    "FundingCurrency": "get_currencies",
    "GetDepositAddressRequest": "get_deposit_address",
    "DepositAddress": "get_deposit_address",
    "GetDepositHistoryRequest": "get_deposit_history",
    "GetDepositWithdrawStatusRequest": "get_deposit_withdraw_status",
    "DepositWithdrawStatus": "get_deposit_withdraw_status",
    "GetExchangeListRequest": "get_exchange_list",
    "RecipientExchange": "get_exchange_list",
    "GetMonthlyStatementRequest": "get_monthly_statement",
    "MonthlyStatement": "get_monthly_statement",
    "ApplyFundingMonthlyStatementRequest": "apply_monthly_statement",
    "ApplyMonthlyStatementResult": "apply_monthly_statement",
    "GetNonTradableAssetsRequest": "get_non_tradable_assets",
    "NonTradableAsset": "get_non_tradable_assets",
    "TransferFundingRequest": "transfer",
    "TransferResult": "transfer",
    "GetTransferStateRequest": "get_transfer_state",
    "Transfer": "get_transfer_state",
    "WithdrawalRecipient": "withdraw",
    "WithdrawFundingRequest": "withdraw",
    "WithdrawResult": "withdraw",
    "GetWithdrawalHistoryRequest": "get_withdrawal_history",
    "SubscribeFundingDepositInfoRequest": "channel_deposit_info",
    "PushedDeposit": "channel_deposit_info",
    "SubscribeFundingWithdrawalInfoRequest": "channel_withdrawal_info",
    "PushedWithdrawal": "channel_withdrawal_info",
}

__all__ = [
    "FundingBill",
    "AddressExtra",
    "Deposit",
    "Withdrawal",
    "GetAssetValuationRequest",
    "AssetValuationDetails",
    "AssetValuation",
    "GetBalancesRequest",
    "FundingBalance",
    "GetBillsRequest",
    "GetBillsHistoryRequest",
    "CancelFundingWithdrawalRequest",
    "CancelWithdrawalResult",
    "GetCurrenciesRequest",
    "FundingCurrency",
    "GetDepositAddressRequest",
    "DepositAddress",
    "GetDepositHistoryRequest",
    "GetDepositWithdrawStatusRequest",
    "DepositWithdrawStatus",
    "GetExchangeListRequest",
    "RecipientExchange",
    "GetMonthlyStatementRequest",
    "MonthlyStatement",
    "ApplyFundingMonthlyStatementRequest",
    "ApplyMonthlyStatementResult",
    "GetNonTradableAssetsRequest",
    "NonTradableAsset",
    "TransferFundingRequest",
    "TransferResult",
    "GetTransferStateRequest",
    "Transfer",
    "WithdrawalRecipient",
    "WithdrawFundingRequest",
    "WithdrawResult",
    "GetWithdrawalHistoryRequest",
    "SubscribeFundingDepositInfoRequest",
    "PushedDeposit",
    "SubscribeFundingWithdrawalInfoRequest",
    "PushedWithdrawal",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
