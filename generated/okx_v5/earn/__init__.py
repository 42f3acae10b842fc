# Made from spec/, not to be edited; make it again with: make generate
"""Savings, staking and other financial products."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._staking import StakingApy as StakingApy
    from ._staking import StakingBalance as StakingBalance
    from ._staking import StakingRecord as StakingRecord
    from ._staking import OnchainInvestment as OnchainInvestment
    from ._staking import OnchainEarning as OnchainEarning
    from ._staking import OnchainFastRedemption as OnchainFastRedemption
    from ._staking import OnchainOrder as OnchainOrder
    from .get_savings_balance import GetSavingsBalanceRequest as GetSavingsBalanceRequest
    from .get_savings_balance import SavingsBalance as SavingsBalance
    from .get_lending_history import GetLendingHistoryRequest as GetLendingHistoryRequest
    from .get_lending_history import SavingsLending as SavingsLending
    from .get_lending_rate_history import (
        GetLendingRateHistoryRequest as GetLendingRateHistoryRequest,
    )
    from .get_lending_rate_history import LendingRate as LendingRate
    from .get_lending_rate_summary import (
        GetLendingRateSummaryRequest as GetLendingRateSummaryRequest,
    )
    from .get_lending_rate_summary import LendingRateSummary as LendingRateSummary
    from .purchase_or_redeem_savings import (
        PurchaseOrRedeemSavingsRequest as PurchaseOrRedeemSavingsRequest,
    )
    from .purchase_or_redeem_savings import (
        PurchaseOrRedeemSavingsResult as PurchaseOrRedeemSavingsResult,
    )
    from .set_lending_rate import SetLendingRateRequest as SetLendingRateRequest
    from .set_lending_rate import SetLendingRateResult as SetLendingRateResult
    from .cancel_onchain import CancelOnchainRequest as CancelOnchainRequest
    from .cancel_onchain import CancelOnchainResult as CancelOnchainResult
    from .get_eth_apy_history import GetEthApyHistoryRequest as GetEthApyHistoryRequest
    from .get_eth_staking_balance import GetEthStakingBalanceRequest as GetEthStakingBalanceRequest
    from .cancel_eth_redemption import CancelEthRedemptionRequest as CancelEthRedemptionRequest
    from .cancel_eth_redemption import CancelEthRedemptionResult as CancelEthRedemptionResult
    from .get_eth_product_info import GetEthProductInfoRequest as GetEthProductInfoRequest
    from .get_eth_product_info import EthProductInfo as EthProductInfo
    from .purchase_eth_staking import PurchaseEthStakingRequest as PurchaseEthStakingRequest
    from .purchase_eth_staking import PurchaseEthStakingResult as PurchaseEthStakingResult
    from .get_eth_staking_history import GetEthStakingHistoryRequest as GetEthStakingHistoryRequest
    from .redeem_eth_staking import RedeemEthStakingRequest as RedeemEthStakingRequest
    from .redeem_eth_staking import RedeemEthStakingResult as RedeemEthStakingResult
    from .get_onchain_offers import GetOnchainOffersRequest as GetOnchainOffersRequest
    from .get_onchain_offers import OnchainOfferInvestment as OnchainOfferInvestment
    from .get_onchain_offers import OnchainOfferEarning as OnchainOfferEarning
    from .get_onchain_offers import OnchainOffer as OnchainOffer
    from .get_onchain_active_orders import (
        GetOnchainActiveOrdersRequest as GetOnchainActiveOrdersRequest,
    )
    from .get_onchain_orders_history import (
        GetOnchainOrdersHistoryRequest as GetOnchainOrdersHistoryRequest,
    )
    from .purchase_onchain import PurchaseOnchainInvestment as PurchaseOnchainInvestment
    from .purchase_onchain import PurchaseOnchainRequest as PurchaseOnchainRequest
    from .purchase_onchain import PurchaseOnchainResult as PurchaseOnchainResult
    from .redeem_onchain import RedeemOnchainRequest as RedeemOnchainRequest
    from .redeem_onchain import RedeemOnchainResult as RedeemOnchainResult
    from .get_sol_apy_history import GetSolApyHistoryRequest as GetSolApyHistoryRequest
    from .get_sol_staking_balance import GetSolStakingBalanceRequest as GetSolStakingBalanceRequest
    from .get_sol_product_info import GetSolProductInfoRequest as GetSolProductInfoRequest
    from .get_sol_product_info import SolProductInfo as SolProductInfo
    from .purchase_sol_staking import PurchaseSolStakingRequest as PurchaseSolStakingRequest
    from .purchase_sol_staking import PurchaseSolStakingResult as PurchaseSolStakingResult
    from .get_sol_staking_history import GetSolStakingHistoryRequest as GetSolStakingHistoryRequest
    from .redeem_sol_staking import RedeemSolStakingRequest as RedeemSolStakingRequest
    from .redeem_sol_staking import RedeemSolStakingResult as RedeemSolStakingResult

_PLACES = {
    "StakingApy": "_staking",
    "StakingBalance": "_staking",
    "StakingRecord": "_staking",
    "OnchainInvestment": "_staking",
    "OnchainEarning": "_staking",
    "OnchainFastRedemption": "_staking",
    "OnchainOrder": "_staking",
    "GetSavingsBalanceRequest": "get_savings_balance",
    "SavingsBalance": "get_savings_balance",
    "GetLendingHistoryRequest": "get_lending_history",
    "SavingsLending": "get_lending_history",
    "GetLendingRateHistoryRequest": "get_lending_rate_history",
    "LendingRate": "get_lending_rate_history",
    "GetLendingRateSummaryRequest": "get_lending_rate_summary",
    "LendingRateSummary": "get_lending_rate_summary",
    "PurchaseOrRedeemSavingsRequest": "purchase_or_redeem_savings",
    "PurchaseOrRedeemSavingsResult": "purchase_or_redeem_savings",
    "SetLendingRateRequest": "set_lending_rate",
    "SetLendingRateResult": "set_lending_rate",
    "CancelOnchainRequest": "cancel_onchain",
    "CancelOnchainResult": "cancel_onchain",
    "GetEthApyHistoryRequest": "get_eth_apy_history",
    "GetEthStakingBalanceRequest": "get_eth_staking_balance",
    "CancelEthRedemptionRequest": "cancel_eth_redemption",
    "CancelEthRedemptionResult": "cancel_eth_redemption",
    "GetEthProductInfoRequest": "get_eth_product_info",
    "EthProductInfo": "get_eth_product_info",
    "PurchaseEthStakingRequest": "purchase_eth_staking",
    "PurchaseEthStakingResult": "purchase_eth_staking",
    "GetEthStakingHistoryRequest": "get_eth_staking_history",
    "RedeemEthStakingRequest": "redeem_eth_staking",
    "RedeemEthStakingResult": "redeem_eth_staking",
    "GetOnchainOffersRequest": "get_onchain_offers",
    "OnchainOfferInvestment": "get_onchain_offers",
    "OnchainOfferEarning": "get_onchain_offers",
    "OnchainOffer": "get_onchain_offers",
    "GetOnchainActiveOrdersRequest": "get_onchain_active_orders",
    "GetOnchainOrdersHistoryRequest": "get_onchain_orders_history",
    "PurchaseOnchainInvestment": "purchase_onchain",
    "PurchaseOnchainRequest": "purchase_onchain",
    "PurchaseOnchainResult": "purchase_onchain",
    "RedeemOnchainRequest": "redeem_onchain",
    "RedeemOnchainResult": "redeem_onchain",
    "GetSolApyHistoryRequest": "get_sol_apy_history",
    "GetSolStakingBalanceRequest": "get_sol_staking_balance",
    "GetSolProductInfoRequest": "get_sol_product_info",
    "SolProductInfo": "get_sol_product_info",
    "PurchaseSolStakingRequest": "purchase_sol_staking",
    "PurchaseSolStakingResult": "purchase_sol_staking",
    "GetSolStakingHistoryRequest": "get_sol_staking_history",
    "RedeemSolStakingRequest": "redeem_sol_staking",
    "RedeemSolStakingResult": "redeem_sol_staking",
}

__all__ = [
    "StakingApy",
    "StakingBalance",
    "StakingRecord",
    "OnchainInvestment",
    "OnchainEarning",
    "OnchainFastRedemption",
    "OnchainOrder",
    "GetSavingsBalanceRequest",
    "SavingsBalance",
    "GetLendingHistoryRequest",
    "SavingsLending",
    "GetLendingRateHistoryRequest",
    "LendingRate",
    "GetLendingRateSummaryRequest",
    "LendingRateSummary",
    "PurchaseOrRedeemSavingsRequest",
    "PurchaseOrRedeemSavingsResult",
    "SetLendingRateRequest",
    "SetLendingRateResult",
    "CancelOnchainRequest",
    "CancelOnchainResult",
    "GetEthApyHistoryRequest",
    "GetEthStakingBalanceRequest",
    "CancelEthRedemptionRequest",
    "CancelEthRedemptionResult",
    "GetEthProductInfoRequest",
    "EthProductInfo",
    "PurchaseEthStakingRequest",
    "PurchaseEthStakingResult",
    "GetEthStakingHistoryRequest",
    "RedeemEthStakingRequest",
    "RedeemEthStakingResult",
    "GetOnchainOffersRequest",
    "OnchainOfferInvestment",
    "OnchainOfferEarning",
    "OnchainOffer",
    "GetOnchainActiveOrdersRequest",
    "GetOnchainOrdersHistoryRequest",
    "PurchaseOnchainInvestment",
    "PurchaseOnchainRequest",
    "PurchaseOnchainResult",
    "RedeemOnchainRequest",
    "RedeemOnchainResult",
    "GetSolApyHistoryRequest",
    "GetSolStakingBalanceRequest",
    "GetSolProductInfoRequest",
    "SolProductInfo",
    "PurchaseSolStakingRequest",
    "PurchaseSolStakingResult",
    "GetSolStakingHistoryRequest",
    "RedeemSolStakingRequest",
    "RedeemSolStakingResult",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
