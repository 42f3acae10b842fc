# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

TriggerPxType = Literal["last", "index", "mark"]
"""Price that is compared with the trigger of the take profit."""

TdMode = Literal["cross", "isolated", "cash", "spot_isolated"]
"""Trade mode: `cross` or `isolated` with margin, `cash` without, `spot_isolated` for spot lead
trading. Spot mode knows `cash` only; SPOT is `cash` in Futures mode and `cross` in
multi-currency and portfolio margin mode, where `isolated` does not exist. Event contracts are
always `isolated`.
"""

Side = Literal["buy", "sell"]
"""Order side."""

PosSide = Literal["net", "long", "short"]
"""Position side, for FUTURES and SWAP only; leave it out for SPOT and MARGIN. In long/short mode it
is required, `long` or `short` (buying opens `long` and closes `short`, selling the other way
round); in net mode it may be left out, and only `net` is allowed. Portfolio margin mode is
always net.
"""

OrdType = Literal[
    "market",
    "limit",
    "post_only",
    "fok",
    "ioc",
    "optimal_limit_ioc",
    "mmp",
    "mmp_and_post_only",
    "rpi",
]
"""Order type: `market` (not for options), `limit`, `post_only` (cancelled rather than take
liquidity), `fok` (at once and wholly, or not at all), `ioc` (at once what is possible),
`optimal_limit_ioc` (FUTURES and SWAP: `ioc` at the limit of the price band), `mmp` and
`mmp_and_post_only` (market maker protection, for options in portfolio margin mode), `rpi`
(Retail Price Improvement; neither reduce-only nor with attached orders).
"""

TgtCcy = Literal["base_ccy", "quote_ccy"]
"""Currency that `sz` is counted in, for SPOT market orders only. Without it the exchange takes
`quote_ccy` for a buy and `base_ccy` for a sell. The other way round the order may be filled for
less than `sz`.
"""

StpMode = Literal["cancel_maker", "cancel_taker", "cancel_both"]
"""What to cancel where two orders of yours would trade with each other; the taker's mode counts.
Without it the account's own setting does, which is `cancel_maker` unless changed.
"""

MgnMode = Literal["cross", "isolated"]
"""Margin mode of the position."""
