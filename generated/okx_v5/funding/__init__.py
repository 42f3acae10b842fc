# Made from spec/, not to be edited; make it again with: make generate
"""Deposits, withdrawals, and buying and selling for fiat money."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_deposit_withdraw_status import (
        GetDepositWithdrawStatusRequest as GetDepositWithdrawStatusRequest,
    )
    from .get_deposit_withdraw_status import DepositWithdrawStatus as DepositWithdrawStatus
    from .withdraw import WithdrawalRecipient as WithdrawalRecipient
    from .withdraw import WithdrawRequest as WithdrawRequest
    from .withdraw import WithdrawResult as WithdrawResult
    from .request_buy_sell_quote import RequestBuySellQuoteRequest as RequestBuySellQuoteRequest
    from .request_buy_sell_quote import BuySellQuote as BuySellQuote

_PLACES = {
    "GetDepositWithdrawStatusRequest": "get_deposit_withdraw_status",
    "DepositWithdrawStatus": "get_deposit_withdraw_status",
    "WithdrawalRecipient": "withdraw",
    "WithdrawRequest": "withdraw",
    "WithdrawResult": "withdraw",
    "RequestBuySellQuoteRequest": "request_buy_sell_quote",
    "BuySellQuote": "request_buy_sell_quote",
}

__all__ = [
    "GetDepositWithdrawStatusRequest",
    "DepositWithdrawStatus",
    "WithdrawalRecipient",
    "WithdrawRequest",
    "WithdrawResult",
    "RequestBuySellQuoteRequest",
    "BuySellQuote",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
