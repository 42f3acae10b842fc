# Made from spec/, not to be edited; make it again with: make generate
"""Savings, staking and other financial products."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_savings_balance import GetSavingsBalanceRequest as GetSavingsBalanceRequest
    from .get_savings_balance import SavingsBalance as SavingsBalance
    from .purchase_or_redeem_savings import (
        PurchaseOrRedeemSavingsRequest as PurchaseOrRedeemSavingsRequest,
    )
    from .purchase_or_redeem_savings import (
        PurchaseOrRedeemSavingsResult as PurchaseOrRedeemSavingsResult,
    )
    from .get_sol_product_info import GetSolProductInfoRequest as GetSolProductInfoRequest
    from .get_sol_product_info import SolProductInfo as SolProductInfo

_PLACES = {
    "GetSavingsBalanceRequest": "get_savings_balance",
    "SavingsBalance": "get_savings_balance",
    "PurchaseOrRedeemSavingsRequest": "purchase_or_redeem_savings",
    "PurchaseOrRedeemSavingsResult": "purchase_or_redeem_savings",
    "GetSolProductInfoRequest": "get_sol_product_info",
    "SolProductInfo": "get_sol_product_info",
}

__all__ = [
    "GetSavingsBalanceRequest",
    "SavingsBalance",
    "PurchaseOrRedeemSavingsRequest",
    "PurchaseOrRedeemSavingsResult",
    "GetSolProductInfoRequest",
    "SolProductInfo",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
