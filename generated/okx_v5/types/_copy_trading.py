# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

CopyTradingPlaceLeadStopOrderInstType = Literal["SPOT", "SWAP"]
"""Instrument type of the position."""

CopyTradingPlaceLeadStopOrderSubPosType = Literal["lead", "copy"]
"""Whether the position is one that you lead, or one that you copy."""

CopyTradingAmendCopySettingsInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingAmendCopySettingsCopyMgnMode = Literal["cross", "isolated", "copy"]
"""Margin mode of the copied positions; `copy` takes the one the lead trader opens with."""

CopyTradingAmendCopySettingsCopyInstIdType = Literal["custom", "copy"]
"""Contracts to copy: `custom` those in `instId`, `copy` those of the lead trader, added and removed
as he does.
"""

CopyTradingAmendCopySettingsCopyMode = Literal["fixed_amount", "ratio_copy"]
"""Size of the copied orders: `fixed_amount` takes `copyAmt` for each of them, `ratio_copy`
multiplies the value of the lead trader's order by `copyRatio`.
"""

CopyTradingAmendCopySettingsSubPosCloseType = Literal["market_close", "copy_close", "manual_close"]
"""What becomes of the positions that remain when copying ends: `market_close` closes them at market
price at once, `copy_close` when the lead trader closes his, `manual_close` leaves them to you.
"""

CopyTradingAmendProfitSharingRatioInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingCloseLeadPositionInstType = Literal["SPOT", "SWAP"]
"""Instrument type of the lead position."""

CopyTradingCloseLeadPositionOrdType = Literal["market", "limit"]
"""Order type; `limit` is for spot lead traders only, and needs `px`."""

CopyTradingGetCopySettingsInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingGetMyLeadTradersInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingGetLeadPositionsInstType = Literal["SPOT", "SWAP"]
"""Instrument type; all types if left out."""

CopyTradingFirstCopySettingsInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingFirstCopySettingsCopyMgnMode = Literal["cross", "isolated", "copy"]
"""Margin mode of the copied positions; `copy` takes the one the lead trader opens with."""

CopyTradingFirstCopySettingsCopyInstIdType = Literal["custom", "copy"]
"""Contracts to copy: `custom` those in `instId`, `copy` those of the lead trader, added and removed
as he does.
"""

CopyTradingFirstCopySettingsCopyMode = Literal["fixed_amount", "ratio_copy"]
"""Size of the copied orders: `fixed_amount` takes `copyAmt` for each of them, `ratio_copy`
multiplies the value of the lead trader's order by `copyRatio`.
"""

CopyTradingFirstCopySettingsSubPosCloseType = Literal["market_close", "copy_close", "manual_close"]
"""What becomes of the positions that remain when copying ends: `market_close` closes them at market
price at once, `copy_close` when the lead trader closes his, `manual_close` leaves them to you.
"""

CopyTradingGetLeadingInstrumentsInstType = Literal["SPOT", "SWAP"]
"""Instrument type."""

CopyTradingGetProfitSharingDetailsInstType = Literal["SPOT", "SWAP"]
"""Instrument type; all types if left out."""

CopyTradingGetCopyConfigInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingGetCopyTradersInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingGetLeadTraderPositionsInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingGetLeadTraderRanksInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingGetLeadTraderRanksSortType = Literal[
    "overview", "pnl", "aum", "win_ratio", "pnl_ratio", "current_copy_trader_pnl"
]
"""What ranks a trader: `overview` everything together, `pnl` profit or loss, `aum` assets under
management, `win_ratio` how often he wins, `pnl_ratio` profit or loss as a ratio,
`current_copy_trader_pnl` profit or loss of those who copy him now.
"""

CopyTradingGetLeadTraderRanksState = Literal["0", "1"]
"""`0` all lead traders, `1` only those who have room for another copier."""

CopyTradingGetLeadTraderRanksMinLeadDays = Literal["1", "2", "3", "4"]
"""Only traders who have led for this long: `1` is 7, `2` is 30, `3` is 90, `4` is 180 days."""

CopyTradingGetLeadTraderDailyPnlInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingGetLeadTraderDailyPnlLastDays = Literal["1", "2", "3", "4"]
"""Days to look back: `1` is 7, `2` is 30, `3` is 90, `4` is 365 days."""

CopyTradingGetLeadTraderCurrencyPreferencesInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingGetLeadTraderStatsInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingGetLeadTraderStatsLastDays = Literal["1", "2", "3", "4"]
"""Days to look back: `1` is 7, `2` is 30, `3` is 90, `4` is 365 days."""

CopyTradingGetLeadTraderPositionsHistoryInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingGetLeadTraderWeeklyPnlInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingSetLeadingInstrumentsInstType = Literal["SPOT", "SWAP"]
"""Instrument type."""

CopyTradingStopCopyTradingInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingStopCopyTradingSubPosCloseType = Literal["market_close", "copy_close", "manual_close"]
"""What becomes of the positions copied from this trader: `market_close` closes them at market price
now, `copy_close` when the lead trader closes his, `manual_close` leaves them to you. Required
while you hold such positions.
"""

CopyTradingGetLeadPositionsHistoryInstType = Literal["SPOT", "SWAP"]
"""Instrument type; all types if left out."""

CopyTradingGetTotalProfitSharingInstType = Literal["SPOT", "SWAP"]
"""Instrument type; all types if left out."""

CopyTradingGetTotalUnrealizedProfitSharingInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingGetUnrealizedProfitSharingDetailsInstType = Literal["SPOT", "SWAP"]
"""Instrument type; all types if left out."""

CopyTradingSubscribeCopytradingLeadNotificationInstType = Literal["SWAP"]
"""Instrument type; SWAP alone."""
