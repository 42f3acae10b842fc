# Made from spec/, not to be edited; make it again with: make generate
"""OKUSD, a stablecoin that is had for USDT one for one, and yields every day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._okusd import OkusdRedemptionLimit as OkusdRedemptionLimit
    from .get_account import GetAccountRequest as GetAccountRequest
    from .get_account import OkusdBalance as OkusdBalance
    from .get_limits import GetLimitsRequest as GetLimitsRequest
    from .get_limits import OkusdSubscriptionLimit as OkusdSubscriptionLimit
    from .get_limits import OkusdLimits as OkusdLimits
    from .get_rate_history import GetRateHistoryRequest as GetRateHistoryRequest
    from .get_rate_history import OkusdRate as OkusdRate
    from .redeem import RedeemOkusdRequest as RedeemOkusdRequest
    from .redeem import RedeemOkusdResult as RedeemOkusdResult
    from .get_redemption_history import GetRedemptionHistoryRequest as GetRedemptionHistoryRequest
    from .get_redemption_history import OkusdRedemption as OkusdRedemption
    from .get_rewards_history import GetRewardsHistoryRequest as GetRewardsHistoryRequest
    from .get_rewards_history import OkusdReward as OkusdReward
    from .subscribe import SubscribeOkusdRequest as SubscribeOkusdRequest
    from .subscribe import SubscribeOkusdResult as SubscribeOkusdResult
    from .get_subscription_history import (
        GetSubscriptionHistoryRequest as GetSubscriptionHistoryRequest,
    )
    from .get_subscription_history import OkusdSubscription as OkusdSubscription

_PLACES = {
    "OkusdRedemptionLimit": "_okusd",
    "GetAccountRequest": "get_account",
    "OkusdBalance": "get_account",
    "GetLimitsRequest": "get_limits",
    "OkusdSubscriptionLimit": "get_limits",
    "OkusdLimits": "get_limits",
    "GetRateHistoryRequest": "get_rate_history",
    "OkusdRate": "get_rate_history",
    "RedeemOkusdRequest": "redeem",
    "RedeemOkusdResult": "redeem",
    "GetRedemptionHistoryRequest": "get_redemption_history",
    "OkusdRedemption": "get_redemption_history",
    "GetRewardsHistoryRequest": "get_rewards_history",
    "OkusdReward": "get_rewards_history",
    "SubscribeOkusdRequest": "subscribe",
    "SubscribeOkusdResult": "subscribe",
    "GetSubscriptionHistoryRequest": "get_subscription_history",
    "OkusdSubscription": "get_subscription_history",
}

__all__ = [
    "OkusdRedemptionLimit",
    "GetAccountRequest",
    "OkusdBalance",
    "GetLimitsRequest",
    "OkusdSubscriptionLimit",
    "OkusdLimits",
    "GetRateHistoryRequest",
    "OkusdRate",
    "RedeemOkusdRequest",
    "RedeemOkusdResult",
    "GetRedemptionHistoryRequest",
    "OkusdRedemption",
    "GetRewardsHistoryRequest",
    "OkusdReward",
    "SubscribeOkusdRequest",
    "SubscribeOkusdResult",
    "GetSubscriptionHistoryRequest",
    "OkusdSubscription",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
