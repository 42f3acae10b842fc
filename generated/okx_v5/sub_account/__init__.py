# Made from spec/, not to be edited; make it again with: make generate
"""Sub-accounts and their API keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._balances import CurrencyBalance as CurrencyBalance
    from ._balances import AccountBalance as AccountBalance
    from ._balances import MaxWithdrawal as MaxWithdrawal
    from .get_trading_balance import GetTradingBalanceRequest as GetTradingBalanceRequest
    from .get_max_withdrawal import GetMaxWithdrawalRequest as GetMaxWithdrawalRequest
    from .create_api_key import CreateSubAccountApiKeyRequest as CreateSubAccountApiKeyRequest
    from .create_api_key import CreatedSubAccountApiKey as CreatedSubAccountApiKey
    from .get_sub_accounts import GetSubAccountsRequest as GetSubAccountsRequest
    from .get_sub_accounts import SubAccount as SubAccount

_PLACES = {
    "CurrencyBalance": "_balances",
    "AccountBalance": "_balances",
    "MaxWithdrawal": "_balances",
    "GetTradingBalanceRequest": "get_trading_balance",
    "GetMaxWithdrawalRequest": "get_max_withdrawal",
    "CreateSubAccountApiKeyRequest": "create_api_key",
    "CreatedSubAccountApiKey": "create_api_key",
    "GetSubAccountsRequest": "get_sub_accounts",
    "SubAccount": "get_sub_accounts",
}

__all__ = [
    "CurrencyBalance",
    "AccountBalance",
    "MaxWithdrawal",
    "GetTradingBalanceRequest",
    "GetMaxWithdrawalRequest",
    "CreateSubAccountApiKeyRequest",
    "CreatedSubAccountApiKey",
    "GetSubAccountsRequest",
    "SubAccount",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
