# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

CopyTradingPlaceLeadStopOrderInstType = Literal["SPOT", "SWAP"]
"""Instrument type of the position."""

CopyTradingPlaceLeadStopOrderSubPosType = Literal["lead", "copy"]
"""Whether the position is one that you lead, or one that you copy."""

CopyTradingAmendProfitSharingRatioInstType = Literal["SWAP"]
"""Instrument type."""

CopyTradingCloseLeadPositionInstType = Literal["SPOT", "SWAP"]
"""Instrument type of the lead position."""

CopyTradingCloseLeadPositionOrdType = Literal["market", "limit"]
"""Order type."""

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
"""What becomes of the open positions: `market_close` closes them at market price now, `copy_close`
when the lead trader closes his, `manual_close` leaves them to you.
"""

CopyTradingGetLeadingInstrumentsInstType = Literal["SPOT", "SWAP"]
"""Instrument type."""

CopyTradingGetProfitSharingDetailsInstType = Literal["SPOT", "SWAP"]
"""Instrument type; all types if left out."""

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
