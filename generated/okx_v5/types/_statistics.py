# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

StatisticsGetTakerFlowPeriod = Literal["8H", "1D"]
"""Length of the period; only the latest one of each length can be had."""

StatisticsGetTakerVolumeInstType = Literal["SPOT", "CONTRACTS"]
"""Spot, or derivatives (`CONTRACTS`)."""

StatisticsGetTakerVolumePeriod = Literal["5m", "1H", "1D"]
"""Length of one period. `5m` reaches back 2 days at most, `1H` 30 days and `1D` 180 days."""
