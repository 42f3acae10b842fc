# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

MarketGetCandlesticksAdjust = Literal["forward"]
"""`forward` adjusts past prices for corporate actions, and `vol` and `volCcy` for stock splits, but
not `volCcyQuote`. For equity perpetual contracts only; left out, nothing is adjusted.
"""

MarketGetCandlesticksHistoryBar = Literal[
    "1s",
    "1m",
    "3m",
    "5m",
    "15m",
    "30m",
    "1H",
    "2H",
    "4H",
    "6H",
    "12H",
    "1D",
    "2D",
    "3D",
    "1W",
    "1M",
    "3M",
    "6Hutc",
    "12Hutc",
    "1Dutc",
    "2Dutc",
    "3Dutc",
    "1Wutc",
    "1Mutc",
    "3Mutc",
]
"""Time that one candlestick covers; `s` is a second, `m` a minute, `M` a month. From six hours up
the periods open by UTC+8, those ending in `utc` by UTC. There is no `1s` for OPTION.
"""

MarketGetCandlesticksHistoryAdjust = Literal["forward"]
"""`forward` adjusts past prices for corporate actions, and `vol` and `volCcy` for stock splits, but
not `volCcyQuote`. For equity perpetual contracts only; left out, nothing is adjusted.
"""

MarketGetTradesHistoryType = Literal["1", "2"]
"""What `after` is compared with, `1` the `tradeId`, `2` the time `ts`."""

MarketGetTickersInstType = Literal["SPOT", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Instrument type."""

MarketGetOptionTradesOptType = Literal["C", "P"]
"""Only calls (`C`) or puts (`P`)."""

MarketSubscribeCandleBar = Literal[
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
    "1s",
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

MarketSubscribeOptionTradesInstType = Literal["OPTION"]
"""Instrument type."""
