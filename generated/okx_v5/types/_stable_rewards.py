# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

StableRewardsRequestStableRewardsQuoteAction = Literal["subscribe", "redeem"]
"""What to do, `subscribe` to the stablecoin or `redeem` it."""

StableRewardsGetSubscribeRedeemHistoryType = Literal["subscribe", "redeem"]
"""Only subscriptions (`subscribe`) or redemptions (`redeem`)."""

StableRewardsGetSubscribeRedeemHistoryStatus = Literal["pending", "success", "failed"]
"""Only what is under way (`pending`), has succeeded (`success`) or failed (`failed`)."""
