# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

SpreadPlaceSpreadOrderOrdType = Literal["market", "limit", "post_only", "ioc"]
"""Order type: `market`, `limit`, `post_only` (cancelled rather than take liquidity), `ioc` (at once
what is possible, the rest is cancelled).
"""

SpreadGetOrdersHistoryOrdType = Literal["market", "limit", "post_only", "ioc"]
"""Only orders of this type."""

SpreadGetOrdersHistoryState = Literal["canceled", "filled"]
"""Only orders in this state."""

SpreadGetOrdersHistoryArchiveOrdType = Literal["market", "limit", "post_only", "ioc"]
"""Only orders of this type."""

SpreadGetOrdersHistoryArchiveState = Literal["canceled", "filled"]
"""Only orders in this state."""

SpreadGetOrdersHistoryArchiveInstType = Literal["SPOT", "FUTURES", "SWAP"]
"""Only orders of spreads with a leg of this instrument type."""

SpreadGetPendingOrdersOrdType = Literal["market", "limit", "post_only", "ioc"]
"""Only orders of this type."""

SpreadGetPendingOrdersState = Literal["live", "partially_filled"]
"""Only orders in this state, without any fill or with some."""

SpreadGetSpreadsState = Literal["live", "suspend", "expired"]
"""Only spreads in this state."""

SpreadSubscribeSpreadSprdCandleBar = Literal[
    "3M",
    "1M",
    "1W",
    "1D",
    "2D",
    "3D",
    "5D",
    "12H",
    "6H",
    "4H",
    "2H",
    "1H",
    "30m",
    "15m",
    "5m",
    "3m",
    "1m",
    "3Mutc",
    "1Mutc",
    "1Wutc",
    "1Dutc",
    "2Dutc",
    "3Dutc",
    "5Dutc",
    "12Hutc",
    "6Hutc",
]
"""Length of a candlestick; days begin at UTC+8, with `utc` at UTC."""
