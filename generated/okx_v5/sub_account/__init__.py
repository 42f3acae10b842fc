# Made from spec/, not to be edited; make it again with: make generate
"""Sub-accounts, their API keys, balances and transfers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._balances import CurrencyBalance as CurrencyBalance
    from ._balances import AccountBalance as AccountBalance
    from ._balances import MaxWithdrawal as MaxWithdrawal
    from .get_trading_balance import GetTradingBalanceRequest as GetTradingBalanceRequest
    from .get_max_withdrawal import GetMaxWithdrawalRequest as GetMaxWithdrawalRequest
    from .get_funding_balances import GetFundingBalancesRequest as GetFundingBalancesRequest
    from .get_funding_balances import SubAccountFundingBalance as SubAccountFundingBalance
    from .get_transfer_history import GetTransferHistoryRequest as GetTransferHistoryRequest
    from .get_transfer_history import SubAccountTransfer as SubAccountTransfer
    from .get_managed_transfer_history import (
        GetManagedTransferHistoryRequest as GetManagedTransferHistoryRequest,
    )
    from .get_managed_transfer_history import ManagedSubAccountTransfer as ManagedSubAccountTransfer
    from .transfer import TransferSubAccountRequest as TransferSubAccountRequest
    from .transfer import SubAccountTransferResult as SubAccountTransferResult
    from .get_entrusted_sub_accounts import (
        GetEntrustedSubAccountsRequest as GetEntrustedSubAccountsRequest,
    )
    from .get_entrusted_sub_accounts import EntrustedSubAccount as EntrustedSubAccount
    from .get_api_keys import GetApiKeysRequest as GetApiKeysRequest
    from .get_api_keys import SubAccountApiKey as SubAccountApiKey
    from .create_api_key import CreateSubAccountApiKeyRequest as CreateSubAccountApiKeyRequest
    from .create_api_key import CreatedSubAccountApiKey as CreatedSubAccountApiKey
    from .create import CreateSubAccountRequest as CreateSubAccountRequest
    from .create import CreatedSubAccount as CreatedSubAccount
    from .delete_api_key import DeleteSubAccountApiKeyRequest as DeleteSubAccountApiKeyRequest
    from .delete_api_key import DeleteSubAccountApiKeyResult as DeleteSubAccountApiKeyResult
    from .get_sub_accounts import GetSubAccountsRequest as GetSubAccountsRequest
    from .get_sub_accounts import SubAccount as SubAccount
    from .amend_api_key import AmendSubAccountApiKeyRequest as AmendSubAccountApiKeyRequest
    from .amend_api_key import AmendedSubAccountApiKey as AmendedSubAccountApiKey
    from .set_transfer_out import SetSubAccountTransferOutRequest as SetSubAccountTransferOutRequest
    from .set_transfer_out import SetSubAccountTransferOutResult as SetSubAccountTransferOutResult

_PLACES = {
    "CurrencyBalance": "_balances",
    "AccountBalance": "_balances",
    "MaxWithdrawal": "_balances",
    "GetTradingBalanceRequest": "get_trading_balance",
    "GetMaxWithdrawalRequest": "get_max_withdrawal",
    "GetFundingBalancesRequest": "get_funding_balances",
    "SubAccountFundingBalance": "get_funding_balances",
    "GetTransferHistoryRequest": "get_transfer_history",
    "SubAccountTransfer": "get_transfer_history",
    "GetManagedTransferHistoryRequest": "get_managed_transfer_history",
    "ManagedSubAccountTransfer": "get_managed_transfer_history",
    "TransferSubAccountRequest": "transfer",
    "SubAccountTransferResult": "transfer",
    "GetEntrustedSubAccountsRequest": "get_entrusted_sub_accounts",
    "EntrustedSubAccount": "get_entrusted_sub_accounts",
    "GetApiKeysRequest": "get_api_keys",
    "SubAccountApiKey": "get_api_keys",
    "CreateSubAccountApiKeyRequest": "create_api_key",
    "CreatedSubAccountApiKey": "create_api_key",
    "CreateSubAccountRequest": "create",
    "CreatedSubAccount": "create",
    "DeleteSubAccountApiKeyRequest": "delete_api_key",
    "DeleteSubAccountApiKeyResult": "delete_api_key",
    "GetSubAccountsRequest": "get_sub_accounts",
    "SubAccount": "get_sub_accounts",
    "AmendSubAccountApiKeyRequest": "amend_api_key",
    "AmendedSubAccountApiKey": "amend_api_key",
    "SetSubAccountTransferOutRequest": "set_transfer_out",
    "SetSubAccountTransferOutResult": "set_transfer_out",
}

__all__ = [
    "CurrencyBalance",
    "AccountBalance",
    "MaxWithdrawal",
    "GetTradingBalanceRequest",
    "GetMaxWithdrawalRequest",
    "GetFundingBalancesRequest",
    "SubAccountFundingBalance",
    "GetTransferHistoryRequest",
    "SubAccountTransfer",
    "GetManagedTransferHistoryRequest",
    "ManagedSubAccountTransfer",
    "TransferSubAccountRequest",
    "SubAccountTransferResult",
    "GetEntrustedSubAccountsRequest",
    "EntrustedSubAccount",
    "GetApiKeysRequest",
    "SubAccountApiKey",
    "CreateSubAccountApiKeyRequest",
    "CreatedSubAccountApiKey",
    "CreateSubAccountRequest",
    "CreatedSubAccount",
    "DeleteSubAccountApiKeyRequest",
    "DeleteSubAccountApiKeyResult",
    "GetSubAccountsRequest",
    "SubAccount",
    "AmendSubAccountApiKeyRequest",
    "AmendedSubAccountApiKey",
    "SetSubAccountTransferOutRequest",
    "SetSubAccountTransferOutResult",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
