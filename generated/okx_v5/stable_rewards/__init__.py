# Made from spec/, not to be edited; make it again with: make generate
"""Stablecoins that pay daily rewards to those who hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_apy_history import GetApyHistoryRequest as GetApyHistoryRequest
    from .get_apy_history import StableRewardsRate as StableRewardsRate
    from .get_balance import GetBalanceRequest as GetBalanceRequest
    from .get_balance import StableRewardsBalance as StableRewardsBalance
    from .get_balance import StableRewardsBalances as StableRewardsBalances
    from .get_product_info import GetProductInfoRequest as GetProductInfoRequest
    from .get_product_info import StableRewardsProduct as StableRewardsProduct
    from .get_product_info import StableRewardsProductInfo as StableRewardsProductInfo
    from .request_quote import RequestStableRewardsQuoteRequest as RequestStableRewardsQuoteRequest
    from .request_quote import StableRewardsQuote as StableRewardsQuote
    from .get_subscribe_redeem_history import (
        GetSubscribeRedeemHistoryRequest as GetSubscribeRedeemHistoryRequest,
    )
    from .get_subscribe_redeem_history import StableRewardsTrade as StableRewardsTrade
    from .place_trade import PlaceStableRewardsTradeRequest as PlaceStableRewardsTradeRequest
    from .place_trade import PlaceStableRewardsTradeResult as PlaceStableRewardsTradeResult

_PLACES = {
    "GetApyHistoryRequest": "get_apy_history",
    "StableRewardsRate": "get_apy_history",
    "GetBalanceRequest": "get_balance",
    "StableRewardsBalance": "get_balance",
    "StableRewardsBalances": "get_balance",
    "GetProductInfoRequest": "get_product_info",
    "StableRewardsProduct": "get_product_info",
    "StableRewardsProductInfo": "get_product_info",
    "RequestStableRewardsQuoteRequest": "request_quote",
    "StableRewardsQuote": "request_quote",
    "GetSubscribeRedeemHistoryRequest": "get_subscribe_redeem_history",
    "StableRewardsTrade": "get_subscribe_redeem_history",
    "PlaceStableRewardsTradeRequest": "place_trade",
    "PlaceStableRewardsTradeResult": "place_trade",
}

__all__ = [
    "GetApyHistoryRequest",
    "StableRewardsRate",
    "GetBalanceRequest",
    "StableRewardsBalance",
    "StableRewardsBalances",
    "GetProductInfoRequest",
    "StableRewardsProduct",
    "StableRewardsProductInfo",
    "RequestStableRewardsQuoteRequest",
    "StableRewardsQuote",
    "GetSubscribeRedeemHistoryRequest",
    "StableRewardsTrade",
    "PlaceStableRewardsTradeRequest",
    "PlaceStableRewardsTradeResult",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
