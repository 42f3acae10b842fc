# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, Optional, TypedDict

from .._runtime.models.convert import Extra, Number
from .._runtime.models.undescribed import OneOf
from ..account import PositionToMoveFrom, PositionToMoveTo

AccountPresetLevelSwitchAcctLv = Literal["2", "3", "4"]
"""Account mode to switch to: `2` Futures, `3` Multi-currency margin, `4` Portfolio margin."""

AccountPresetLevelSwitchRiskOffsetType = Literal["1", "2", "3", "4"]
"""Which risks offset each other in Portfolio margin mode: `1` spot and USDT derivatives, `2` spot
and coin derivatives, `3` derivatives only, `4` spot and USDC derivatives. Only with `acctLv` 4.
"""

AccountGetPositionRiskInstType = Literal["MARGIN", "SWAP", "FUTURES", "OPTION"]
"""Only positions of this instrument type."""

AccountGetLeverageEstimateInstType = Literal["MARGIN", "SWAP", "FUTURES"]
"""Instrument type."""

AccountGetBillsInstType = Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Only this instrument type; `EVENTS` are event contracts."""

AccountGetBillsCtType = Literal["linear", "inverse"]
"""Only contracts with margin in quote currency (`linear`) or base currency (`inverse`), FUTURES and
SWAP.
"""

AccountGetBillsHistoryInstType = Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Only this instrument type; `EVENTS` are event contracts."""

AccountGetBillsHistoryCtType = Literal["linear", "inverse"]
"""Only contracts with margin in quote currency (`linear`) or base currency (`inverse`), FUTURES and
SWAP.
"""

AccountGetBillsArchiveQuarter = Literal["Q1", "Q2", "Q3", "Q4"]
"""Quarter of the year; bills begin on 1 February 2021, and the current quarter is not to be had."""

AccountApplyBillsArchiveQuarter = Literal["Q1", "Q2", "Q3", "Q4"]
"""Quarter of the year; bills begin on 1 February 2021, and the current quarter cannot be applied
for.
"""

AccountDemoBalanceAdjustmentCcy = Literal["BTC", "ETH", "USDT", "OKB"]
"""Currency."""

AccountAdjustDemoBalanceType = Literal["increase", "reduce"]
"""What to do with all of the balances, `increase` or `reduce`."""

AccountGetAccountInstrumentsInstType = Literal[
    "SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"
]
"""Instrument type; `EVENTS` are event contracts."""

AccountGetInterestAccruedType = Literal["2"]
"""Kind of loan, `2` market loans."""

AccountGetInterestLimitsType = Literal["2"]
"""Kind of loan, `2` market loans."""

AccountGetMaxOrderSizeOutcome = Literal["yes", "no"]
"""The outcome to trade, for event contracts only."""

AccountResetMmpInstType = Literal["OPTION"]
"""Instrument type; options only."""

AccountPositionToMoveToTdMode = Literal["cross", "isolated"]
"""Trade mode in the destination account. By default options that it buys are `isolated` in Futures
and Multi-currency margin mode, and all else is `cross`.
"""

AccountGetMovePositionsHistoryState = Literal["filled", "pending"]
"""Only moves in this state, done or still under way."""

AccountBuildPositionsAcctLv = Literal["3", "4"]
"""Account mode to calculate for: `3` multi-currency margin, `4` portfolio margin."""

AccountBuildPositionsGreeksType = Literal["BS", "PA", "CASH"]
"""Kind of Greeks to return: `BS` Black-Scholes, `PA` in coin, `CASH` empirical, in dollars."""

AccountMarginGraphConfigAcctLv = Literal["3", "4"]
"""Account mode to calculate for: `3` multi-currency margin, `4` portfolio margin."""

AccountBuildPositionsGraphGreeksType = Literal["BS", "PA", "CASH"]
"""Kind of Greeks, `BS` Black-Scholes, `PA` in coin, `CASH` empirical, in dollars. It is in the
documented example only, and the answer has no Greeks.
"""

AccountBuildPositionsGraphType = Literal["mmr"]
"""What the graph shows, `mmr` the maintenance margin."""

AccountGetPositionLimitsInstType = Literal["SWAP", "FUTURES", "OPTION"]
"""Instrument type."""

AccountAdjustPositionMarginType = Literal["add", "reduce"]
"""What to do with the margin, add to it or take some out."""

AccountGetPositionsInstType = Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Instrument type; the instruments in `instId` must be of it."""

AccountGetPositionsHistoryInstType = Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Only this instrument type."""

AccountGetPositionsHistoryType = Literal["1", "2", "3", "4", "5", "6"]
"""Only positions whose last close was of this kind: `1` in part, `2` all, `3` liquidation, `4`
partial liquidation, `5` ADL of a part, `6` ADL of all.
"""

AccountGetDeltaNeutralPrecheckStgyType = Literal["0", "1"]
"""Strategy to change to: `0` general, `1` delta neutral."""

AccountSetLevelAcctLv = Literal["1", "2", "3", "4"]
"""Account mode: `1` Spot, `2` Futures, `3` Multi-currency margin, `4` Portfolio margin."""

AccountGetLevelSwitchPrecheckAcctLv = Literal["1", "2", "3", "4"]
"""Account mode to switch to: `1` Spot, `2` Futures, `3` Multi-currency margin, `4` Portfolio
margin.
"""

AccountSetAutoEarnEarnType = Literal["0", "1"]
"""Kind of auto-earn: `0` automatic lending and staking, `1` USDG."""

AccountSetAutoEarnAction = Literal["turn_on", "turn_off", "amend"]
"""What to do: `turn_on`, `turn_off`, or `amend` the lowest rate to lend at. `amend` is deprecated,
goes with `earnType` 0 only and needs `apr`.
"""

AccountSetCollateralAssetsType = Literal["all", "custom"]
"""Which currencies to set, `all` or those in `ccyList` (`custom`)."""

AccountSetFeeTypeFeeType = Literal["0", "1"]
"""Currency of the fee: `0` the one received in the trade, as it is at first, `1` always the quote
currency.
"""

AccountSetGreeksGreeksType = Literal["PA", "BS"]
"""How Greeks are shown: `PA` in coins, `BS` in dollars by Black-Scholes."""

AccountSetIsolatedModeIsoMode = Literal["auto_transfers_ccy", "automatic"]
"""`automatic` takes margin when a contract is opened and frees it when it is closed, and in MARGIN
borrows and repays likewise. `auto_transfers_ccy`, for MARGIN only, is the newer form in which
base and quote currency both can be the margin.
"""

AccountSetIsolatedModeType = Literal["MARGIN", "CONTRACTS"]
"""What it is set for, `MARGIN`, or `CONTRACTS` for FUTURES and SWAP."""

AccountSetLeveragePosSide = Literal["long", "short"]
"""Side that the leverage is for. Only for isolated FUTURES and SWAP, and required for them in
long/short mode.
"""

AccountSetPositionModePosMode = Literal["long_short_mode", "net_mode"]
"""Position mode. `long_short_mode` is for FUTURES and SWAP only, and not for Portfolio margin mode."""

AccountSetTradingConfigType = Literal["stgyType"]
"""What to set: `stgyType`, the strategy."""

AccountSetTradingConfigStgyType = Literal["0", "1"]
"""Strategy of the account, `0` general, `1` delta neutral. It goes with the `type` of its name;
what happens without it is not documented.
"""

AccountGetBorrowRepayHistoryType = Literal[
    "auto_borrow", "auto_repay", "manual_borrow", "manual_repay"
]
"""Only what was borrowed or repaid so, automatically or by hand."""

AccountBorrowOrRepaySide = Literal["borrow", "repay"]
"""What to do, borrow or repay."""

AccountGetTradeFeeInstType = Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Instrument type."""

AccountGetGlpPerformanceHistoryProgram = Literal["SPOT", "PERP", "FUT_NTO"]
"""Programme: `SPOT` spot, `PERP` perpetual swaps, `FUT_NTO` expiry futures and Nitro."""

AccountSubscribeLiquidationWarningInstType = Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "ANY"]
"""Instrument type, or `ANY`."""

AccountSubscribePositionsInstType = Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS", "ANY"]
"""Instrument type, or `ANY`."""


class SimulatedPositionDict(TypedDict):
    """`SimulatedPosition` as a dict."""

    inst_id: str
    pos: Number
    avg_px: Number
    lever: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class SimulatedAssetDict(TypedDict):
    """`SimulatedAsset` as a dict."""

    ccy: str
    amt: Number
    extra: NotRequired[Extra | None]


class DemoBalanceAdjustmentDict(TypedDict):
    """`DemoBalanceAdjustment` as a dict."""

    ccy: OneOf[Literal["BTC", "ETH", "USDT", "OKB"]]
    amt: Number
    extra: NotRequired[Extra | None]


class PositionToMoveFromDict(TypedDict):
    """`PositionToMoveFrom` as a dict."""

    pos_id: str
    sz: Number
    side: OneOf[Literal["buy", "sell"]]
    extra: NotRequired[Extra | None]


class PositionToMoveToDict(TypedDict):
    """`PositionToMoveTo` as a dict."""

    td_mode: NotRequired[Optional[OneOf[Literal["cross", "isolated"]]]]
    pos_side: NotRequired[Optional[OneOf[Literal["net", "long", "short"]]]]
    ccy: NotRequired[str | None]
    extra: NotRequired[Extra | None]


class PositionToMoveDict(TypedDict):
    """`PositionToMove` as a dict."""

    from_: PositionToMoveFrom | PositionToMoveFromDict | Mapping[str, Any]
    to: PositionToMoveTo | PositionToMoveToDict | Mapping[str, Any]
    extra: NotRequired[Extra | None]


class MarginGraphConfigDict(TypedDict):
    """`MarginGraphConfig` as a dict."""

    acct_lv: NotRequired[Optional[OneOf[Literal["3", "4"]]]]
    lever: NotRequired[Number | None]
    extra: NotRequired[Extra | None]
