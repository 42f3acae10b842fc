# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal, NotRequired, Optional, TypedDict

from .._runtime.models.convert import Extra, Number
from .._runtime.models.undescribed import OneOf

GridPlaceGridOrderTriggerTriggerAction = Literal["start", "stop"]
"""Whether the trigger starts or stops the grid."""

GridPlaceGridOrderTriggerTriggerStrategy = Literal["instant", "price", "rsi"]
"""What it waits for, `instant` for nothing, `price` for a price, `rsi` for the indicator."""

GridPlaceGridOrderTriggerTimeframe = Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"]
"""Candlesticks the RSI is taken from. Only with `rsi`."""

GridPlaceGridOrderTriggerTriggerCond = Literal["cross_up", "cross_down", "above", "below", "cross"]
"""How the RSI must stand to the threshold or pass it. Only with `rsi`."""

GridPlaceGridOrderTriggerTimePeriod = Literal["14"]
"""Candlesticks in the RSI. Only with `rsi`."""

GridPlaceGridOrderTriggerStopType = Literal["1", "2"]
"""What becomes of the holdings when the grid stops: `1` sells the base currency or closes all
positions at market price, `2` keeps them. Only with the action `stop`.
"""

GridPlaceGridOrderAlgoOrdType = Literal["grid", "contract_grid"]
"""Kind of grid, `grid` on spot or `contract_grid` on contracts."""

GridPlaceGridOrderRunType = Literal["1", "2"]
"""Spacing of the grids, `1` arithmetic (equal differences) or `2` geometric (equal ratios)."""

GridPlaceGridOrderProfitSharingRatio = Literal["0", "0.1", "0.2", "0.3"]
"""Share of the profit that a lead trader takes from those who copy the grid; 0.1 is 10%."""

GridPlaceGridOrderDirection = Literal["long", "short", "neutral"]
"""Direction of the grid. Contract grid only, and required there."""


class PlaceGridOrderTriggerDict(TypedDict):
    """`PlaceGridOrderTrigger` as a dict."""

    trigger_action: OneOf[Literal["start", "stop"]]
    trigger_strategy: OneOf[Literal["instant", "price", "rsi"]]
    delay_seconds: NotRequired[Number | None]
    timeframe: NotRequired[Optional[OneOf[Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"]]]]
    thold: NotRequired[Number | None]
    trigger_cond: NotRequired[
        Optional[OneOf[Literal["cross_up", "cross_down", "above", "below", "cross"]]]
    ]
    time_period: NotRequired[Optional[OneOf[Literal["14"]]]]
    trigger_px: NotRequired[Number | None]
    stop_type: NotRequired[Optional[OneOf[Literal["1", "2"]]]]
    extra: NotRequired[Extra | None]
