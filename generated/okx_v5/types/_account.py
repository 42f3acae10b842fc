# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .._runtime.models.convert import Extra, Number

AccountGetPositionRiskInstType = Literal["MARGIN", "SWAP", "FUTURES", "OPTION"]
"""Only positions of this instrument type."""

AccountGetLeverageEstimateInstType = Literal["MARGIN", "SWAP", "FUTURES"]
"""Instrument type."""

AccountGetBillsArchiveQuarter = Literal["Q1", "Q2", "Q3", "Q4"]
"""Quarter of the year; bills begin on 1 February 2021, and the current quarter is not to be had."""

AccountApplyBillsArchiveQuarter = Literal["Q1", "Q2", "Q3", "Q4"]
"""Quarter of the year; bills begin on 1 February 2021, and the current quarter cannot be applied
for.
"""

AccountGetMaxOrderSizeOutcome = Literal["yes", "no"]
"""The outcome to trade, for event contracts only."""

AccountBuildPositionsAcctLv = Literal["3", "4"]
"""Account mode to calculate for: `3` multi-currency margin, `4` portfolio margin."""

AccountBuildPositionsGreeksType = Literal["BS", "PA", "CASH"]
"""Kind of Greeks to return: `BS` Black-Scholes, `PA` in coin, `CASH` empirical, in dollars."""

AccountGetPositionsInstType = Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Instrument type; the instruments in `instId` must be of it."""

AccountSetLeveragePosSide = Literal["long", "short"]
"""Side that the leverage is for. Only for isolated FUTURES and SWAP, and required for them in
long/short mode.
"""

AccountSetPositionModePosMode = Literal["long_short_mode", "net_mode"]
"""Position mode. `long_short_mode` is for FUTURES and SWAP only, and not for Portfolio margin mode."""


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
