# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

StatisticsGetTakerFlowPeriod = Literal["8H", "1D"]
"""Length of the period; only the latest one of each length can be had."""

StatisticsGetTakerVolumeInstType = Literal["SPOT", "CONTRACTS"]
"""Spot, or derivatives (`CONTRACTS`)."""

StatisticsGetContractTakerVolumeUnit = Literal["0", "1", "2"]
"""Unit of the volumes, `0` the coin, `1` contracts or `2` USD."""
