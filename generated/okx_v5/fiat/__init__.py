# Made from spec/, not to be edited; make it again with: make generate
"""Fiat money, deposited, withdrawn, and traded for crypto."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._fiat import BuySellCurrency as BuySellCurrency
    from ._fiat import BuySellTrade as BuySellTrade
    from ._fiat import FiatWithdrawal as FiatWithdrawal
    from ._fiat import FiatDeposit as FiatDeposit
    from ._fiat import FiatLimits as FiatLimits
    from ._fiat import FiatAccount as FiatAccount
    from .get_buy_sell_currencies import GetBuySellCurrenciesRequest as GetBuySellCurrenciesRequest
    from .get_buy_sell_currencies import BuySellCurrencies as BuySellCurrencies
    from .get_buy_sell_currency_pair import (
        GetBuySellCurrencyPairRequest as GetBuySellCurrencyPairRequest,
    )
    from .get_buy_sell_currency_pair import BuySellPair as BuySellPair
    from .get_buy_sell_history import GetBuySellHistoryRequest as GetBuySellHistoryRequest
    from .request_buy_sell_quote import (
        RequestFiatBuySellQuoteRequest as RequestFiatBuySellQuoteRequest,
    )
    from .request_buy_sell_quote import BuySellQuote as BuySellQuote
    from .place_buy_sell_trade import PlaceFiatBuySellTradeRequest as PlaceFiatBuySellTradeRequest
    from .cancel_withdrawal import CancelFiatWithdrawalRequest as CancelFiatWithdrawalRequest
    from .cancel_withdrawal import CancelFiatWithdrawalResult as CancelFiatWithdrawalResult
    from .create_withdrawal import CreateFiatWithdrawalRequest as CreateFiatWithdrawalRequest
    from .get_deposit import GetDepositRequest as GetDepositRequest
    from .get_deposit_orders import GetDepositOrdersRequest as GetDepositOrdersRequest
    from .get_deposit_payment_methods import (
        GetDepositPaymentMethodsRequest as GetDepositPaymentMethodsRequest,
    )
    from .get_deposit_payment_methods import FiatDepositMethod as FiatDepositMethod
    from .get_withdrawal import GetWithdrawalRequest as GetWithdrawalRequest
    from .get_withdrawal_orders import GetWithdrawalOrdersRequest as GetWithdrawalOrdersRequest
    from .get_withdrawal_payment_methods import (
        GetWithdrawalPaymentMethodsRequest as GetWithdrawalPaymentMethodsRequest,
    )
    from .get_withdrawal_payment_methods import FiatWithdrawalMethod as FiatWithdrawalMethod

_PLACES = {
    "BuySellCurrency": "_fiat",
    "BuySellTrade": "_fiat",
    "FiatWithdrawal": "_fiat",
    "FiatDeposit": "_fiat",
    "FiatLimits": "_fiat",
    "FiatAccount": "_fiat",
    "GetBuySellCurrenciesRequest": "get_buy_sell_currencies",
    "BuySellCurrencies": "get_buy_sell_currencies",
    "GetBuySellCurrencyPairRequest": "get_buy_sell_currency_pair",
    "BuySellPair": "get_buy_sell_currency_pair",
    "GetBuySellHistoryRequest": "get_buy_sell_history",
    "RequestFiatBuySellQuoteRequest": "request_buy_sell_quote",
    "BuySellQuote": "request_buy_sell_quote",
    "PlaceFiatBuySellTradeRequest": "place_buy_sell_trade",
    "CancelFiatWithdrawalRequest": "cancel_withdrawal",
    "CancelFiatWithdrawalResult": "cancel_withdrawal",
    "CreateFiatWithdrawalRequest": "create_withdrawal",
    "GetDepositRequest": "get_deposit",
    "GetDepositOrdersRequest": "get_deposit_orders",
    "GetDepositPaymentMethodsRequest": "get_deposit_payment_methods",
    "FiatDepositMethod": "get_deposit_payment_methods",
    "GetWithdrawalRequest": "get_withdrawal",
    "GetWithdrawalOrdersRequest": "get_withdrawal_orders",
    "GetWithdrawalPaymentMethodsRequest": "get_withdrawal_payment_methods",
    "FiatWithdrawalMethod": "get_withdrawal_payment_methods",
}

__all__ = [
    "BuySellCurrency",
    "BuySellTrade",
    "FiatWithdrawal",
    "FiatDeposit",
    "FiatLimits",
    "FiatAccount",
    "GetBuySellCurrenciesRequest",
    "BuySellCurrencies",
    "GetBuySellCurrencyPairRequest",
    "BuySellPair",
    "GetBuySellHistoryRequest",
    "RequestFiatBuySellQuoteRequest",
    "BuySellQuote",
    "PlaceFiatBuySellTradeRequest",
    "CancelFiatWithdrawalRequest",
    "CancelFiatWithdrawalResult",
    "CreateFiatWithdrawalRequest",
    "GetDepositRequest",
    "GetDepositOrdersRequest",
    "GetDepositPaymentMethodsRequest",
    "FiatDepositMethod",
    "GetWithdrawalRequest",
    "GetWithdrawalOrdersRequest",
    "GetWithdrawalPaymentMethodsRequest",
    "FiatWithdrawalMethod",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
