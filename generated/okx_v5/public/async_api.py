# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of public."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ._instruments import Instrument
    from ._market import IndexCandlestick, MarkPriceCandlestick
    from ._public_data import (
        EconomicRelease,
        EstimatedPrice,
        EventMarket,
        FundingRate,
        IndexTicker,
        MarkPrice,
        OpenInterest,
        OptionSummary,
        PriceLimit,
    )
    from .get_contract_conversion import ContractConversion
    from .get_delivery_exercise_history import DeliveryExercise
    from .get_discount_rates import DiscountRate
    from .get_estimated_settlement_price import EstimatedSettlement
    from .get_event_series import EventSeries
    from .get_events import SeriesEvent
    from .get_exchange_rate import ExchangeRate
    from .get_funding_rate_history import PastFundingRate
    from .get_index_components import IndexComponents
    from .get_insurance_fund import InsuranceFund
    from .get_interest_rates_and_loan_quotas import LoanTerms
    from .get_market_data_history import MarketDataHistory
    from .get_mm_instrument_types import MmInstrumentType
    from .get_position_tiers import PositionTier
    from .get_premium_history import Premium
    from .get_settlement_history import FuturesSettlement
    from .get_system_time import SystemTime
    from .get_tick_bands import TickBands


class AsyncPublicApi(Resource):
    """Instruments, the exchange's time and other public data.

    https://www.okx.com/docs-v5/en/#public-data-rest-api
    """

    @endpoint
    async def get_exchange_rate(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[ExchangeRate]:
        """Get how many CNY a USD is worth, as an average of 2 weeks.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/exchange-rate, without a key; at most 1 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-exchange-rate
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_index_candlesticks_history(
        self,
        *,
        inst_id: str,
        after: Time | None = None,
        before: Time | None = None,
        bar: Optional[
            OneOf[
                Literal[
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
            ]
        ] = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[IndexCandlestick]:
        """Get candlesticks of an index from the last years.

        The newest candlestick comes first. For the latest ones alone `get_index_candlesticks` has
        twice the rate limit.

        Args:
            inst_id (instId): Index, such as `BTC-USD`; it is named as the underlying.
            after: Only candlesticks that opened before this time.
            before: Only candlesticks that opened after this time; without `after`, the latest of
                them.
            bar: Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up
                the periods open by UTC+8, those ending in `utc` by UTC. Without it the exchange
                takes 1m.
            limit: Most candlesticks to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/market/history-index-candles, without a key; at most 10 requests in 2 s
        for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_mark_price_candlesticks_history(
        self,
        *,
        inst_id: str,
        after: Time | None = None,
        before: Time | None = None,
        bar: Optional[
            OneOf[
                Literal[
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
            ]
        ] = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MarkPriceCandlestick]:
        """Get candlesticks of the mark price of an instrument from the last years.

        The newest candlestick comes first.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            after: Only candlesticks that opened before this time.
            before: Only candlesticks that opened after this time; without `after`, the latest of
                them.
            bar: Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up
                the periods open by UTC+8, those ending in `utc` by UTC. Without it the exchange
                takes 1m.
            limit: Most candlesticks to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/market/history-mark-price-candles, without a key; at most 20 requests in 2
        s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_index_candlesticks(
        self,
        *,
        inst_id: str,
        after: Time | None = None,
        before: Time | None = None,
        bar: Optional[
            OneOf[
                Literal[
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
            ]
        ] = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[IndexCandlestick]:
        """Get the latest candlesticks of an index, at most 1,440 of a bar size.

        The newest candlestick comes first; it may still be forming, so do not poll it. For older
        ones there is `get_index_candlesticks_history`.

        Args:
            inst_id (instId): Index, such as `BTC-USD`; it is named as the underlying.
            after: Only candlesticks that opened before this time.
            before: Only candlesticks that opened after this time; without `after`, the latest of
                them.
            bar: Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up
                the periods open by UTC+8, those ending in `utc` by UTC. Without it the exchange
                takes 1m.
            limit: Most candlesticks to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/market/index-candles, without a key; at most 20 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_index_components(
        self,
        *,
        index: str,
        extra: Extra | None = None,
    ) -> Reply[IndexComponents]:
        """Get what an index is made of, with prices and weights.

        Args:
            index: Index, such as `BTC-USDT`; it is named as the underlying.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/index-components, without a key; at most 20 requests in 2 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-components
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_index_tickers(
        self,
        *,
        quote_ccy: Optional[OneOf[Literal["USD", "USDT", "BTC", "USDC"]]] = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[IndexTicker]:
        """Get the value of an index, or of all with one quote currency.

        Args:
            quote_ccy (quoteCcy): Only indices in this currency. Either it or `instId` is required.
            inst_id (instId): Index, such as `BTC-USD`; it is named as the underlying. Either it or
                `quoteCcy` is required.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/index-tickers, without a key; at most 20 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-tickers
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_mark_price_candlesticks(
        self,
        *,
        inst_id: str,
        after: Time | None = None,
        before: Time | None = None,
        bar: Optional[
            OneOf[
                Literal[
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
            ]
        ] = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MarkPriceCandlestick]:
        """Get the latest candlesticks of the mark price of an instrument, at most 1,440 of a bar
        size.

        The newest candlestick comes first; it may still be forming, so do not poll it. For older
        ones there is `get_mark_price_candlesticks_history`.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            after: Only candlesticks that opened before this time.
            before: Only candlesticks that opened after this time; without `after`, the latest of
                them.
            bar: Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up
                the periods open by UTC+8, those ending in `utc` by UTC. Without it the exchange
                takes 1m.
            limit: Most candlesticks to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/market/mark-price-candles, without a key; at most 20 requests in 2 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_contract_conversion(
        self,
        *,
        inst_id: str,
        sz: Number,
        type: Optional[OneOf[Literal["1", "2"]]] = None,
        px: Number | None = None,
        unit: Optional[OneOf[Literal["coin", "usds"]]] = None,
        op_type: Optional[OneOf[Literal["open", "close"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[ContractConversion]:
        """Compute how many contracts an amount of currency is, or what contracts are in currency.

        Args:
            inst_id (instId): Contract of type FUTURES, SWAP or OPTION, such as `BTC-USD-SWAP`.
            sz: What is converted, an amount of currency with `type` 1, a number of contracts with
                `type` 2.
            type: Direction, `1` from currency to contracts, `2` from contracts to currency. Without
                it the exchange takes 1.
            px: Order price. Required for contracts that are margined in crypto, and for others with
                `unit` usds; optional with `unit` coin, and for OPTION.
            unit: Currency that is meant, `coin` or `usds` (USDT or USDC). For FUTURES and SWAP that
                are margined in USDT or USDC only. Without it the exchange takes coin.
            op_type (opType): How the result is rounded, `open` down, as for opening a position, or
                `close` to the nearest, as for closing one. For FUTURES and SWAP only. Without it
                the exchange takes close.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/convert-contract-coin, without a key; at most 10 requests in 2 s
        for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-unit-convert
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_delivery_exercise_history(
        self,
        *,
        inst_type: OneOf[Literal["FUTURES", "OPTION"]],
        inst_family: str | None = None,
        uly: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[DeliveryExercise]:
        """Get what the futures or options of a family were delivered or exercised at in the last 3
        months.

        Everyone's, not your own. What dated futures were settled at on other days is
        `get_settlement_history`.

        Args:
            inst_type (instType): Instrument type.
            inst_family (instFamily): Instrument family, such as `BTC-USD`. Either it or `uly` is
                required.
            uly: Underlying, such as `BTC-USD`. It is in one documented example only; prefer
                `instFamily`, which is in the table. Either it or `instFamily` is required.
            after: Only records with a `ts` earlier than this.
            before: Only records with a `ts` later than this.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/public/delivery-exercise-history, without a key; at most 40 requests in 2
        s for each ip and instrument-type and instrument-family.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-delivery-exercise-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_discount_rates(
        self,
        *,
        ccy: str | None = None,
        discount_lv: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[DiscountRate]:
        """Get how much currencies count as collateral, by tiers, and how much of them is lent
        without interest.

        A discount rate is the part of the value of a currency that counts as margin: at 0.98, 98%.
        The more you hold, the less of it counts. Ratios are no percentages.

        Args:
            ccy: Only this currency, such as `BTC`.
            discount_lv (discountLv): Only this level of discount rates. There is no use for it any
                more. Deprecated.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/discount-rate-interest-free-quota, without a key; at most 2
        requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-discount-rate-and-interest-free-quota
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_economic_calendar(
        self,
        *,
        region: Optional[
            OneOf[
                Literal[
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
            ]
        ] = None,
        importance: Optional[OneOf[Literal["1", "2", "3"]]] = None,
        before: Time | None = None,
        after: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[EconomicRelease]:
        """Get releases of macroeconomic data, past and to come.

        Needs a key. Releases of more than 3 months ago are for accounts of fee tier VIP1 and above.

        Not in demo trading.

        Args:
            region: Country, region or organization, in lower case with underscores.
            importance: Importance: `1` low, `2` medium, `3` high.
            before: Only releases with a `date` later than this.
            after: Only releases with a `date` earlier than this. Without it the exchange takes the
                time of the request, so pass a later time to see what is to come.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/public/economic-calendar, with a key of permission read; at most 1
        requests in 5 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-economic-calendar-data
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_estimated_price(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> Reply[EstimatedPrice]:
        """Get the estimated price of delivery or exercise of a contract.

        There is one only in the last 30 minutes before delivery or exercise. What dated futures
        will be settled at before that is `get_estimated_settlement_price`.

        Args:
            inst_id (instId): Instrument of type FUTURES, OPTION or EVENTS, such as
                `BTC-USD-200214`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/estimated-price, without a key; at most 10 requests in 2 s for each
        ip and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-delivery-exercise-price
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_estimated_settlement_price(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> Reply[EstimatedSettlement]:
        """Get the estimated price of the next settlement of a dated future.

        There is one only in the last 30 minutes before the settlement. What a contract will be
        delivered at is `get_estimated_price`.

        Args:
            inst_id (instId): Instrument of type FUTURES, such as `XRP-USDT-250307`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/estimated-settlement-info, without a key; at most 10 requests in 2
        s for each ip and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-future-settlement-price
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_events(
        self,
        *,
        series_id: str,
        event_id: str | None = None,
        state: Optional[OneOf[Literal["preopen", "live", "settling", "expired"]]] = None,
        limit: int | str | None = None,
        before: Time | None = None,
        after: Time | None = None,
        extra: Extra | None = None,
    ) -> Reply[SeriesEvent]:
        """Get the events of a series of event contracts, those that have expired, too.

        Args:
            series_id (seriesId): Series of event contracts, such as `BTC-ABOVE-DAILY`.
            event_id (eventId): Only this event, such as `BTC-ABOVE-DAILY-260224-1600`.
            state: Only events in this state.
            limit: Most rows to return. Without it the exchange takes 100.
            before: Only events with an `expTime` later than this.
            after: Only events with an `expTime` earlier than this.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/public/event-contract/events, without a key; at most 10 requests in 2 s
        for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-events
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_event_markets(
        self,
        *,
        series_id: str,
        event_id: str | None = None,
        inst_id: str | None = None,
        state: Optional[OneOf[Literal["preopen", "live", "settling", "expired"]]] = None,
        limit: int | str | None = None,
        before: Time | None = None,
        after: Time | None = None,
        extra: Extra | None = None,
    ) -> Reply[EventMarket]:
        """Get the markets of a series of event contracts, with strikes and outcomes.

        A market is an instrument of type EVENTS.

        Args:
            series_id (seriesId): Series of event contracts, such as `BTC-ABOVE-DAILY`.
            event_id (eventId): Only markets of this event, such as `BTC-ABOVE-DAILY-260224-1600`.
            inst_id (instId): Only this market, such as `BTC-ABOVE-DAILY-260224-1600-65000`.
            state: Only markets in this state.
            limit: Most rows to return. Without it the exchange takes 100.
            before: Only markets with an `expTime` later than this.
            after: Only markets with an `expTime` earlier than this.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/public/event-contract/markets, without a key; at most 10 requests in 2 s
        for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-markets
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_event_series(
        self,
        *,
        series_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[EventSeries]:
        """Get the series of event contracts, and how they are settled.

        A series, such as whether BTC stands above a price each day, has events (`get_events`), and
        an event has markets (`get_event_markets`), which are the instruments.

        Args:
            series_id (seriesId): Only this series, such as `BTC-ABOVE-DAILY`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/event-contract/series, without a key; at most 10 requests in 2 s
        for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-series
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_funding_rate(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> Reply[FundingRate]:
        """Get the funding rate of a perpetual contract, or of all of them.

        For SWAP and for perpetual-style FUTURES. `fundingTime` and `nextFundingTime` tell how long
        a period is, mostly 8 hours, and 6, 4, 2 or 1 where the rate swings widely; the exchange may
        change it.

        Args:
            inst_id (instId): Instrument, such as `BTC-USD-SWAP`, or `ANY` for all that have a
                funding rate.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/funding-rate, without a key; at most 10 requests in 2 s for each ip
        and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_funding_rate_history(
        self,
        *,
        inst_id: str,
        before: Time | None = None,
        after: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[PastFundingRate]:
        """Get past funding rates of a perpetual contract, up to 3 months back.

        For SWAP and for perpetual-style FUTURES. What is to come is told by `get_funding_rate`.

        Args:
            inst_id (instId): Instrument, such as `BTC-USD-SWAP`.
            before: Only rates with a `fundingTime` later than this.
            after: Only rates with a `fundingTime` earlier than this.
            limit: Most rates to return. Without it the exchange takes 400.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/public/funding-rate-history, without a key; at most 10 requests in 2 s for
        each ip and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_tick_bands(
        self,
        *,
        inst_type: OneOf[Literal["OPTION", "EVENTS"]],
        inst_family: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[TickBands]:
        """Get the steps of the price of options or event contracts, by price range.

        Args:
            inst_type (instType): Instrument type; `EVENTS` are event contracts.
            inst_family (instFamily): Only this family of options, such as `BTC-USD`. For OPTION
                only.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/instrument-tick-bands, without a key; at most 5 requests in 2 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instrument-tick-bands
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_instruments(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        series_id: str | None = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Instrument]:
        """Get the instruments that are listed, with their sizes, limits and states.

        A new contract is there with the state `preopen` before trading begins, and a delisted,
        settled or exercised one is there no longer. Once a listing is announced, `listTime` is
        filled, and the other fields at least 5 minutes before it; once a delisting is announced, so
        is `expTime`. The instruments open to your account are those of
        `account.get_account_instruments`.

        Args:
            inst_type (instType): Instrument type; `EVENTS` are event contracts.
            series_id (seriesId): Series of event contracts, such as `BTC-ABOVE-DAILY`. Required for
                `EVENTS`.
            inst_family (instFamily): Instrument family, such as `BTC-USD`, for `SWAP`, `FUTURES`
                and `OPTION` only. Required for `OPTION`.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/instruments, without a key; at most 20 requests in 2 s for each ip
        and instrument-type.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_insurance_fund(
        self,
        *,
        inst_type: OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION"]],
        type: Optional[
            OneOf[
                Literal["liquidation_balance_deposit", "bankruptcy_loss", "platform_revenue", "adl"]
            ]
        ] = None,
        inst_family: str | None = None,
        uly: str | None = None,
        ccy: str | None = None,
        before: Time | None = None,
        after: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[InsuranceFund]:
        """Get the balance of the fund that pays for losses of liquidations, and how it changed.

        The fund changes once a day, at about 8:00 UTC, by what liquidations left over and by what
        losses took.

        Args:
            inst_type (instType): Instrument type.
            type: Only changes of this type, `liquidation_balance_deposit` or `bankruptcy_loss`; all
                if left out. There is nothing any more of `platform_revenue` and `adl`, which will
                go.
            inst_family (instFamily): Instrument family, such as `BTC-USD`. Either it or `uly` is
                required for SWAP, FUTURES and OPTION.
            uly: Underlying, such as `BTC-USD`. It is in the documented example only; prefer
                `instFamily`, which is in the table. Either it or `instFamily` is required for SWAP,
                FUTURES and OPTION.
            ccy: Currency, such as `USDT`. For MARGIN only, and required there.
            before: Only changes with a `ts` later than this.
            after: Only changes with a `ts` earlier than this.
            limit: Most changes to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/public/insurance-fund, without a key; at most 10 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-security-fund
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_interest_rates_and_loan_quotas(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[LoanTerms]:
        """Get the interest rates for borrowing on the market, and how much each fee tier may
        borrow.

        For a currency of `configCcyList` the quotas are those of `config`. For others, the quota is
        that of `basic` times the coefficient of the fee tier in `vip` or `regular`. Rates are for a
        day, as ratios. Yours are told by `account.get_interest_rates` and
        `account.get_interest_limits`.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/interest-rate-loan-quota, without a key; at most 2 requests in 2 s
        for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-interest-rate-and-loan-quota
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_mark_prices(
        self,
        *,
        inst_type: OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MarkPrice]:
        """Get mark prices, of all instruments of a type, of a family or of one.

        The mark price follows the index of the spot price with a reasonable basis, so that no
        single trader can push it.

        Args:
            inst_type (instType): Instrument type; pairs have their mark price under `MARGIN`,
                `EVENTS` are event contracts.
            inst_family (instFamily): Only this instrument family, such as `BTC-USD`. For SWAP,
                FUTURES and OPTION.
            inst_id (instId): Only this instrument, such as `BTC-USD-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/mark-price, without a key; at most 10 requests in 2 s for each ip
        and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_market_data_history(
        self,
        *,
        module: OneOf[Literal["1", "2", "3", "4", "5", "6", "11"]],
        inst_type: OneOf[Literal["SPOT", "FUTURES", "SWAP", "OPTION"]],
        date_aggr_type: OneOf[Literal["daily", "monthly"]],
        begin: Time,
        end: Time,
        inst_id_list: Optional[Sequence[str]] = None,
        inst_family_list: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[MarketDataHistory]:
        """Get links to files of past trades, candlesticks, order books, funding and borrowing
        rates.

        Most files of modules 1, 2, 3 and 11 are there two days after the day they are of, those of
        order books three; older data are still being added, and some old files of trades have
        Chinese words in their headings. Of all times only the date counts, by UTC for order books
        (modules 4, 5 and 6), by UTC+8 for all others. What is closest to `end` comes first; where
        there is too much, the rest is left out.

        Args:
            module: Kind of data: `1` trades, tick by tick, `2` candlesticks of a minute, `3`
                funding rates, order books of `4` 400, `5` 5,000 (from 1 November 2025 on) or `6` 50
                levels (will go; use 4 or 5), `11` borrowing rates.
            inst_type (instType): Instrument type.
            date_aggr_type (dateAggrType): Whether a file is of a day (`daily`; not for module 3,
                unless `instFamilyList` is `ANY`) or of a month (`monthly`; not for module 6).
            begin: First day, at most 10 days or 10 months before `end`, as `dateAggrType` is.
            end: Last day; with module 6 and OPTION the only one.
            inst_id_list (instIdList): Instruments, such as `BTC-USDT`, at most 10, or `ANY` for
                all. For SPOT only, and required there. `ANY` goes with `daily` and modules 1, 2, 3
                and 11 only.
            inst_family_list (instFamilyList): Instrument families, such as `BTC-USDT`, at most 10,
                or `ANY` for all; but 1 with module 6 and OPTION. For FUTURES, SWAP and OPTION only,
                and required there. `ANY` goes with `daily` and modules 1, 2, 3 and 11 only.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/market-data-history, without a key; at most 2 requests in 5 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-historical-market-data
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_mm_instrument_types(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MmInstrumentType]:
        """Get how the market maker programme classes the instruments of SPOT and SWAP.

        Args:
            inst_type (instType): Only this instrument type.
            inst_id (instId): Only this instrument, such as `BTC-USDT` or `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/mm-instrument-types, without a key; at most 5 requests in 2 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mm-instrument-types
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_open_interest(
        self,
        *,
        inst_type: OneOf[Literal["SWAP", "FUTURES", "OPTION", "EVENTS"]],
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[OpenInterest]:
        """Get the open interest of contracts, of all of a type, of a family or of one.

        Args:
            inst_type (instType): Instrument type; `EVENTS` are event contracts.
            inst_family (instFamily): Only this instrument family, such as `BTC-USD`. For SWAP,
                FUTURES and OPTION; required for OPTION.
            inst_id (instId): Only this instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/open-interest, without a key; at most 20 requests in 2 s for each
        ip and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-open-interest
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_option_summaries(
        self,
        *,
        inst_family: str | None = None,
        uly: str | None = None,
        exp_time: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[OptionSummary]:
        """Get Greeks, volatilities and forward prices of the options of a family.

        Options can be missing: those that are listed and not traded yet, and those for which quotes
        are too few to fit the surface of implied volatility, which happens above all in demo
        trading. Volatilities are ratios, 1.5 is 150%.

        Args:
            inst_family (instFamily): Family of options, such as `BTC-USD`. Either it or `uly` is
                required.
            uly: Underlying, such as `BTC-USD`. It is in the documented example only; prefer
                `instFamily`, which is in the table. Either it or `instFamily` is required.
            exp_time (expTime): Only options that expire on this day, written YYMMDD, such as
                `200527`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/opt-summary, without a key; at most 20 requests in 2 s for each ip
        and instrument-family.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-option-market-data
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_position_tiers(
        self,
        *,
        inst_type: OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION"]],
        td_mode: OneOf[Literal["cross", "isolated"]],
        inst_family: Optional[Sequence[str]] = None,
        inst_id: Optional[Sequence[str]] = None,
        ccy: str | None = None,
        tier: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[PositionTier]:
        """Get the tiers of positions and borrowing, with margin ratios and leverage of each.

        The larger a position or debt, the higher the tier, and the less leverage is left; how much
        you can use depends on what you borrow and on your maintenance margin ratio. How much an
        account in portfolio margin mode may hold tells `account.get_position_limits`.

        Args:
            inst_type (instType): Instrument type.
            td_mode (tdMode): Margin mode.
            inst_family (instFamily): Instrument families, such as `BTC-USDT`, at most 5. Required
                for SWAP, FUTURES and OPTION.
            inst_id (instId): Pairs, such as `BTC-USDT`, at most 5. For MARGIN only, where it or
                `ccy` is required; it wins where both are given.
            ccy: Margin currency, such as `USDT`, for cross MARGIN only. Without `instId`, the tiers
                are those of borrowing it in multi-currency margin and portfolio margin mode.
            tier: Only this tier, such as 1.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/position-tiers, without a key; at most 10 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-position-tiers
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_premium_history(
        self,
        *,
        inst_id: str,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Premium]:
        """Get how far the price of a perpetual swap stood from the index in the last 6 months.

        Args:
            inst_id (instId): Perpetual swap, such as `BTC-USDT-SWAP`.
            after: Only premiums with a `ts` earlier than this.
            before: Only premiums with a `ts` later than this.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/public/premium-history, without a key; at most 20 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-premium-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_price_limit(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> Reply[PriceLimit]:
        """Get the highest price that one may buy an instrument at, and the lowest to sell it at.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/price-limit, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-limit-price
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_settlement_history(
        self,
        *,
        inst_family: str,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[FuturesSettlement]:
        """Get the prices that dated futures of a family were settled at in the last 3 months.

        Args:
            inst_family (instFamily): Instrument family, such as `XRP-USDT`.
            after: Only settlements with a `ts` earlier than this.
            before: Only settlements with a `ts` later than this.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/public/settlement-history, without a key; at most 40 requests in 2 s for
        each ip and instrument-family.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-futures-settlement-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_system_time(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[SystemTime]:
        """Get the time of the exchange's clock.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/time, without a key; at most 10 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_underlying(
        self,
        *,
        inst_type: OneOf[Literal["SWAP", "FUTURES", "OPTION"]],
        extra: Extra | None = None,
    ) -> Reply[list[str]]:
        """Get the underlyings that derivatives of one type are listed on.

        Args:
            inst_type (instType): Instrument type.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/underlying, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-underlying
        """
        raise NotImplementedError  # never runs: the decorator calls
