# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

PublicGetIndexCandlesticksHistoryBar = Literal[
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
    "1W",
    "1M",
    "6Hutc",
    "12Hutc",
    "1Dutc",
    "1Wutc",
    "1Mutc",
]
"""Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up the periods
open by UTC+8, those ending in `utc` by UTC.
"""

PublicGetMarkPriceCandlesticksHistoryBar = Literal[
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
    "1W",
    "1M",
    "6Hutc",
    "12Hutc",
    "1Dutc",
    "1Wutc",
    "1Mutc",
]
"""Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up the periods
open by UTC+8, those ending in `utc` by UTC.
"""

PublicGetIndexCandlesticksBar = Literal[
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
    "1W",
    "1M",
    "3M",
    "6Hutc",
    "12Hutc",
    "1Dutc",
    "1Wutc",
    "1Mutc",
    "3Mutc",
]
"""Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up the periods
open by UTC+8, those ending in `utc` by UTC.
"""

PublicGetIndexTickersQuoteCcy = Literal["USD", "USDT", "BTC", "USDC"]
"""Only indices in this currency. Either it or `instId` is required."""

PublicGetMarkPriceCandlesticksBar = Literal[
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
    "1W",
    "1M",
    "3M",
    "6Hutc",
    "12Hutc",
    "1Dutc",
    "1Wutc",
    "1Mutc",
    "3Mutc",
]
"""Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up the periods
open by UTC+8, those ending in `utc` by UTC.
"""

PublicGetContractConversionType = Literal["1", "2"]
"""Direction, `1` from currency to contracts, `2` from contracts to currency."""

PublicGetContractConversionUnit = Literal["coin", "usds"]
"""Currency that is meant, `coin` or `usds` (USDT or USDC). For FUTURES and SWAP that are margined
in USDT or USDC only.
"""

PublicGetContractConversionOpType = Literal["open", "close"]
"""How the result is rounded, `open` down, as for opening a position, or `close` to the nearest, as
for closing one. For FUTURES and SWAP only.
"""

PublicGetDeliveryExerciseHistoryInstType = Literal["FUTURES", "OPTION"]
"""Instrument type."""

PublicGetEconomicCalendarRegion = Literal[
    "afghanistan",
    "albania",
    "algeria",
    "andorra",
    "angola",
    "antigua_and_barbuda",
    "argentina",
    "armenia",
    "aruba",
    "australia",
    "austria",
    "azerbaijan",
    "bahamas",
    "bahrain",
    "bangladesh",
    "barbados",
    "belarus",
    "belgium",
    "belize",
    "benin",
    "bermuda",
    "bhutan",
    "bolivia",
    "bosnia_and_herzegovina",
    "botswana",
    "brazil",
    "brunei",
    "bulgaria",
    "burkina_faso",
    "burundi",
    "cambodia",
    "cameroon",
    "canada",
    "cape_verde",
    "cayman_islands",
    "central_african_republic",
    "chad",
    "chile",
    "china",
    "colombia",
    "comoros",
    "congo",
    "costa_rica",
    "croatia",
    "cuba",
    "cyprus",
    "czech_republic",
    "denmark",
    "djibouti",
    "dominica",
    "dominican_republic",
    "east_timor",
    "ecuador",
    "egypt",
    "el_salvador",
    "equatorial_guinea",
    "eritrea",
    "estonia",
    "ethiopia",
    "euro_area",
    "european_union",
    "faroe_islands",
    "fiji",
    "finland",
    "france",
    "g20",
    "g7",
    "gabon",
    "gambia",
    "georgia",
    "germany",
    "ghana",
    "greece",
    "greenland",
    "grenada",
    "guatemala",
    "guinea",
    "guinea_bissau",
    "guyana",
    "hungary",
    "haiti",
    "honduras",
    "hong_kong",
    "imf",
    "indonesia",
    "iceland",
    "india",
    "iran",
    "iraq",
    "ireland",
    "isle_of_man",
    "israel",
    "italy",
    "ivory_coast",
    "jamaica",
    "japan",
    "jordan",
    "kazakhstan",
    "kenya",
    "kiribati",
    "kosovo",
    "kuwait",
    "kyrgyzstan",
    "laos",
    "latvia",
    "lebanon",
    "lesotho",
    "liberia",
    "libya",
    "liechtenstein",
    "lithuania",
    "luxembourg",
    "macau",
    "macedonia",
    "madagascar",
    "malawi",
    "malaysia",
    "maldives",
    "mali",
    "malta",
    "mauritania",
    "mauritius",
    "mexico",
    "micronesia",
    "moldova",
    "monaco",
    "mongolia",
    "montenegro",
    "morocco",
    "mozambique",
    "myanmar",
    "namibia",
    "nepal",
    "netherlands",
    "new_caledonia",
    "new_zealand",
    "nicaragua",
    "niger",
    "nigeria",
    "north_korea",
    "northern_mariana_islands",
    "norway",
    "opec",
    "oman",
    "pakistan",
    "palau",
    "palestine",
    "panama",
    "papua_new_guinea",
    "paraguay",
    "peru",
    "philippines",
    "poland",
    "portugal",
    "puerto_rico",
    "qatar",
    "russia",
    "republic_of_the_congo",
    "romania",
    "rwanda",
    "slovakia",
    "samoa",
    "san_marino",
    "sao_tome_and_principe",
    "saudi_arabia",
    "senegal",
    "serbia",
    "seychelles",
    "sierra_leone",
    "singapore",
    "slovenia",
    "solomon_islands",
    "somalia",
    "south_africa",
    "south_korea",
    "south_sudan",
    "spain",
    "sri_lanka",
    "st_kitts_and_nevis",
    "st_lucia",
    "sudan",
    "suriname",
    "swaziland",
    "sweden",
    "switzerland",
    "syria",
    "taiwan",
    "tajikistan",
    "tanzania",
    "thailand",
    "togo",
    "tonga",
    "trinidad_and_tobago",
    "tunisia",
    "turkey",
    "turkmenistan",
    "uganda",
    "ukraine",
    "united_arab_emirates",
    "united_kingdom",
    "united_states",
    "uruguay",
    "uzbekistan",
    "vanuatu",
    "venezuela",
    "vietnam",
    "world",
    "yemen",
    "zambia",
    "zimbabwe",
]
"""Country, region or organization, in lower case with underscores."""

PublicGetEconomicCalendarImportance = Literal["1", "2", "3"]
"""Importance: `1` low, `2` medium, `3` high."""

PublicGetTickBandsInstType = Literal["OPTION", "EVENTS"]
"""Instrument type; `EVENTS` are event contracts."""

PublicGetInstrumentsInstType = Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Instrument type; `EVENTS` are event contracts."""

PublicGetInsuranceFundInstType = Literal["MARGIN", "SWAP", "FUTURES", "OPTION"]
"""Instrument type."""

PublicGetInsuranceFundType = Literal[
    "liquidation_balance_deposit", "bankruptcy_loss", "platform_revenue", "adl"
]
"""Only changes of this type, `liquidation_balance_deposit` or `bankruptcy_loss`; all if left out.
There is nothing any more of `platform_revenue` and `adl`, which will go.
"""

PublicGetMarkPricesInstType = Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Instrument type; pairs have their mark price under `MARGIN`, `EVENTS` are event contracts."""

PublicGetMarketDataHistoryModule = Literal["1", "2", "3", "4", "5", "6", "11"]
"""Kind of data: `1` trades, tick by tick, `2` candlesticks of a minute, `3` funding rates, order
books of `4` 400, `5` 5,000 (from 1 November 2025 on) or `6` 50 levels (will go; use 4 or 5),
`11` borrowing rates.
"""

PublicGetMarketDataHistoryInstType = Literal["SPOT", "FUTURES", "SWAP", "OPTION"]
"""Instrument type."""

PublicGetMarketDataHistoryDateAggrType = Literal["daily", "monthly"]
"""Whether a file is of a day (`daily`; not for module 3, unless `instFamilyList` is `ANY`) or of a
month (`monthly`; not for module 6).
"""

PublicGetMmInstrumentTypesInstType = Literal["SPOT", "SWAP"]
"""Only this instrument type."""

PublicGetOpenInterestInstType = Literal["SWAP", "FUTURES", "OPTION", "EVENTS"]
"""Instrument type; `EVENTS` are event contracts."""

PublicGetPositionTiersInstType = Literal["MARGIN", "SWAP", "FUTURES", "OPTION"]
"""Instrument type."""

PublicGetUnderlyingInstType = Literal["SWAP", "FUTURES", "OPTION"]
"""Instrument type."""

PublicSubscribeIndexCandleBar = Literal[
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

PublicSubscribeMarkPriceCandleBar = Literal[
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
    "1Yutc",
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

PublicSubscribeAdlWarningInstType = Literal["SWAP", "FUTURES", "OPTION"]
"""Instrument type."""

PublicSubscribeEstimatedPriceInstType = Literal["OPTION", "FUTURES", "SWAP", "EVENTS"]
"""Instrument type; `EVENTS` are event contracts."""

PublicSubscribeEventContractMarketsInstType = Literal["EVENTS"]
"""Instrument type."""

PublicSubscribeInstrumentsInstType = Literal[
    "SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"
]
"""Instrument type; `EVENTS` are event contracts."""

PublicSubscribeLiquidationOrdersInstType = Literal["SWAP", "FUTURES", "MARGIN", "OPTION"]
"""Instrument type."""
