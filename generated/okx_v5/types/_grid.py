# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal, NotRequired, Optional, TypedDict

from .._runtime.models.convert import Extra, Number
from .._runtime.models.undescribed import OneOf

GridGetAiParametersDuration = Literal["7D", "14D", "30D", "180D"]
"""Days that the back test covers: `7D` (the default), `30D` or `180D` for a spot grid, `7D`, `14D`
(the default) or `30D` for a contract grid.
"""

GridAmendGridOrderTriggerTriggerAction = Literal["start", "stop"]
"""Whether the trigger starts or stops the grid."""

GridAmendGridOrderTriggerTriggerStrategy = Literal["instant", "price", "rsi"]
"""What it waits for, `instant` for nothing, `price` for a price, `rsi` for the indicator, whose
settings cannot be changed here.
"""

GridAmendGridOrderTriggerStopType = Literal["1", "2"]
"""What becomes of the holdings when the grid stops: `1` sells the base currency or closes all
positions at market price, `2` keeps them. Only with the action `stop`.
"""

GridComputeGridMarginBalanceType = Literal["add", "reduce"]
"""What to do with the margin, add to it or take some out."""

GridAdjustGridMarginBalanceType = Literal["add", "reduce"]
"""What to do with the margin, add to it or take some out."""

GridComputeGridMinInvestmentInvestmentType = Literal["quote", "base", "dual"]
"""Currency to invest, `quote` or `base` currency, or both (`dual`). Spot grid only."""

GridComputeGridMinInvestmentTriggerStrategy = Literal["instant", "price", "rsi"]
"""What the grid waits for, `instant` for nothing, `price` for a price, `rsi` for the indicator."""

GridPlaceGridOrderTriggerTriggerAction = Literal["start", "stop"]
"""Whether the trigger starts or stops the grid."""

GridPlaceGridOrderTriggerTriggerStrategy = Literal["instant", "price", "rsi"]
"""What it waits for, `instant` for nothing, `price` for a price, `rsi` for the indicator."""

GridPlaceGridOrderTriggerStopType = Literal["1", "2"]
"""What becomes of the holdings when the grid stops: `1` sells the base currency or closes all
positions at market price, `2` keeps them. Only with the action `stop`.
"""

GridGetOrdersHistoryInstType = Literal["SPOT", "MARGIN", "FUTURES", "SWAP"]
"""Only grids on this instrument type."""

GridGetPendingOrdersInstType = Literal["SPOT", "MARGIN", "FUTURES", "SWAP"]
"""Only grids on this instrument type."""

GridGetPositionsAlgoOrdType = Literal["contract_grid"]
"""Kind of grid; only `contract_grid`, on contracts, has positions."""

GridGridOrderToStopStopType = Literal["1", "2"]
"""What becomes of the holdings: `1` sells the base currency of a spot grid, or closes all positions
of a contract grid, at market price; `2` keeps them. Positions that are kept can be closed later
with `close_position`.
"""

GridGetSubOrdersType = Literal["live", "filled"]
"""Which orders to list, `live` those not yet filled, `filled` those that are."""

GridGetRsiBackTestingDuration = Literal["1M"]
"""Time that the back test covers, `1M` for a month."""

GridSubscribeGridOrdersContractInstType = Literal["SWAP", "FUTURES", "ANY"]
"""Instrument type, or `ANY`."""

GridSubscribeGridOrdersSpotInstType = Literal["SPOT", "ANY"]
"""Instrument type, or `ANY`."""


class AmendGridOrderTriggerDict(TypedDict):
    """`AmendGridOrderTrigger` as a dict."""

    trigger_action: OneOf[Literal["start", "stop"]]
    trigger_strategy: OneOf[Literal["instant", "price", "rsi"]]
    trigger_px: NotRequired[Number | None]
    stop_type: NotRequired[Optional[OneOf[Literal["1", "2"]]]]
    extra: NotRequired[Extra | None]


class GridInvestmentDict(TypedDict):
    """`GridInvestment` as a dict."""

    amt: Number
    ccy: str
    extra: NotRequired[Extra | None]


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


class GridOrderToStopDict(TypedDict):
    """`GridOrderToStop` as a dict."""

    algo_id: str
    inst_id: str
    algo_ord_type: OneOf[Literal["grid", "contract_grid"]]
    stop_type: OneOf[Literal["1", "2"]]
    extra: NotRequired[Extra | None]
