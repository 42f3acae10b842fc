# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .._runtime.models.convert import Extra, Number

EarnPurchaseOrRedeemSavingsSide = Literal["purchase", "redempt"]
"""`purchase` puts money in, `redempt` takes it out."""

EarnCancelOnchainProtocolType = Literal["defi", "staking"]
"""Kind of protocol as the order has it, `defi` on-chain earn; `staking`, of older products, is no
longer documented.
"""

EarnGetEthStakingHistoryType = Literal["purchase", "redeem"]
"""Only purchases (`purchase`) or redemptions (`redeem`)."""

EarnGetEthStakingHistoryStatus = Literal["pending", "success", "failed", "cancelled"]
"""Only those under way (`pending`), done (`success`), `failed` or `cancelled`."""

EarnGetOnchainOffersProtocolType = Literal["defi", "staking"]
"""Only this kind of protocol, `defi` on-chain earn; `staking`, of older products, is no longer
documented.
"""

EarnGetOnchainActiveOrdersProtocolType = Literal["defi", "staking"]
"""Only this kind of protocol, `defi` on-chain earn; `staking`, of older products, is no longer
documented.
"""

EarnGetOnchainActiveOrdersState = Literal["8", "13", "9", "1", "2"]
"""Only orders in this state: `8` waiting to start, `13` being cancelled, `9` going on the chain,
`1` earning, `2` being redeemed.
"""

EarnGetOnchainOrdersHistoryProtocolType = Literal["defi", "staking"]
"""Only this kind of protocol, `defi` on-chain earn; `staking`, of older products, is no longer
documented.
"""

EarnRedeemOnchainProtocolType = Literal["defi", "staking"]
"""Kind of protocol as the order has it, `defi` on-chain earn; `staking`, of older products, is no
longer documented.
"""

EarnGetSolStakingHistoryType = Literal["purchase", "redeem"]
"""Only purchases (`purchase`) or redemptions (`redeem`)."""

EarnGetSolStakingHistoryStatus = Literal["pending", "success", "failed"]
"""Only those under way (`pending`), done (`success`) or `failed`."""


class PurchaseOnchainInvestmentDict(TypedDict):
    """`PurchaseOnchainInvestment` as a dict."""

    ccy: str
    amt: Number
    extra: NotRequired[Extra | None]
