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

FillSubType = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "100",
    "101",
    "102",
    "103",
    "104",
    "105",
    "106",
    "107",
    "110",
    "111",
    "112",
    "113",
    "118",
    "119",
    "125",
    "126",
    "127",
    "128",
    "204",
    "205",
    "206",
    "207",
    "208",
    "209",
    "212",
    "213",
    "236",
    "237",
    "270",
    "271",
    "272",
    "273",
    "274",
    "275",
    "324",
    "325",
    "326",
    "327",
    "328",
    "329",
    "376",
    "377",
    "410",
    "411",
    "412",
    "413",
    "414",
    "415",
]
"""Only this type of transaction. Trades: `1` buy, `2` sell, `3` open long, `4` open short, `5`
close long, `6` close short. Partial liquidation: `100` close long, `101` close short, `102` buy,
`103` sell. Liquidation: `104` long, `105` short, `106` buy, `107` sell, `110` transfer in, `111`
transfer out. Delivery: `112` long, `113` short. Conversion of tokens by the system: `118` in,
`119` out. ADL: `125` close long, `126` close short, `127` buy, `128` sell. Block trades: `204`
buy, `205` sell, `206` open long, `207` open short, `208` close long, `209` close short. Quick
margin: `212` borrowed, `213` repaid automatically. Easy convert: `236` in, `237` out. Spread
trading: `270` buy, `271` sell, `272` open long, `273` open short, `274` close long, `275` close
short. Moved positions: `324` buy, `325` sell, `326` open long, `327` open short, `328` close
long, `329` close short. Automatic conversion of collateralised borrowing: `376` buy, `377` sell.
Event contracts: `410` buy yes, `411` buy no, `412` sell yes, `413` sell no, `414` yes expired,
`415` no expired.
"""

RsiTriggerCond = Literal["cross_up", "cross_down", "above", "below", "cross"]
"""How the threshold (or price) has to be met. Not with the strategy `instant`."""

RsiTimeframe = Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"]
"""Length of the candlesticks that the RSI is taken from. Only with the strategy `rsi`."""

RsiTimePeriod = Literal["14"]
"""Number of candlesticks the RSI looks back, always 14. Only with the strategy `rsi`."""

GridOrdType = Literal["grid", "contract_grid"]
"""Kind of grid, `grid` on spot or `contract_grid` on contracts."""

GridDirection = Literal["long", "short", "neutral"]
"""Direction of the grid. Required for a contract grid."""

GridRunType = Literal["1", "2"]
"""Spacing of the grids, `1` arithmetic (equal differences) or `2` geometric (equal ratios)."""

DcaOrdType = Literal["contract_dca", "spot_dca"]
"""Kind of bot, `contract_dca` on contracts or `spot_dca` on spot."""

Bar = Literal[
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
"""Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up the periods
open by UTC+8, those ending in `utc` by UTC.
"""

EventState = Literal["preopen", "live", "settling", "expired"]
"""Only events in this state."""

CcyPeriod = Literal["5m", "1H", "1D"]
"""Length of one period. `5m` reaches back 2 days at most, `1H` 30 days and `1D` 180 days."""

ContractPeriod = Literal[
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
    "5D",
    "1W",
    "1M",
    "3M",
    "6Hutc",
    "12Hutc",
    "1Dutc",
    "2Dutc",
    "3Dutc",
    "5Dutc",
    "1Wutc",
    "1Mutc",
    "3Mutc",
]
"""Length of one period; `m` is a minute, `M` a month. From six hours up they open by UTC+8, those
ending in `utc` by UTC.
"""

OptionPeriod = Literal["8H", "1D"]
"""Length of one period, 8 hours or a day; the latest 72 of each length can be had."""

CustodyProvider = Literal["1", "2", "5"]
"""Only bills of this custody provider, `1` Copper, `2` Komainu or `5` SCB, where the main account
has several. For the types `284` to `289`.
"""

ConvertMode = Literal["0", "1"]
"""Kind of conversion, `0` standard or `1` large orders of VIP users."""
