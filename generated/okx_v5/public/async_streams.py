# Made from spec/, not to be edited; make it again with: make generate
"""Awaited streams of public."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.convert import Extra
from .._runtime.streams.resource import Each, StreamResource, subscribes

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .._runtime.streams.awaited import AsyncSubscription
    from ._market import IndexCandlestick, MarkPriceCandlestick
    from ._public_data import (
        EventMarket,
        FundingRate,
        IndexTicker,
        MarkPrice,
        OpenInterest,
        OptionSummary,
        PriceLimit,
    )
    from .channel_adl_warning import PushedAdlWarning
    from .channel_economic_calendar import PushedEconomicRelease
    from .channel_estimated_price import PushedEstimatedPrice
    from .channel_instruments import PushedInstrument
    from .channel_liquidation_orders import PushedLiquidations


class AsyncPublicStreams(StreamResource):
    """Instruments, the exchange's time and other public data.

    https://www.okx.com/docs-v5/en/#public-data-rest-api
    """

    @subscribes
    def economic_calendar(
        self,
        *,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedEconomicRelease]:
        """Releases of macroeconomic data, as they are planned and published.

        Pushed when a release changes. For accounts of fee tier VIP1 and above.

        Only for: vip. Not in demo trading.

        Each row has the newest state of its `calendarId`: those before it may be left out. No push
        tells the whole state: GET /api/v5/public/economic-calendar does.

        On /ws/v5/business, with a login.

        Args:
            extra: Parameters newer than this description, by wire name.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-economic-calendar-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def index_candle(
        self,
        *,
        bar: Each[
            OneOf[
                Literal[
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
            ]
        ],
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[IndexCandlestick]:
        """Candlesticks of an index, as they change.

        At most once a second. The last push of a candlestick has `confirm`.

        Each row has the newest state of its `ts`: those before it may be left out.

        On /ws/v5/business, without a login.

        Args:
            bar: Length of a candlestick; days begin at UTC+8, with `utc` at UTC.
            inst_id (instId): Index, such as `BTC-USD`; it is named as the underlying.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-index-candlesticks-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def mark_price_candle(
        self,
        *,
        bar: Each[
            OneOf[
                Literal[
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
            ]
        ],
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[MarkPriceCandlestick]:
        """Candlesticks of the mark price of an instrument, as they change.

        At most once a second. The last push of a candlestick has `confirm`.

        Each row has the newest state of its `ts`: those before it may be left out.

        On /ws/v5/business, without a login.

        Args:
            bar: Length of a candlestick; days begin at UTC+8, with `utc` at UTC.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-candlesticks-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def adl_warning(
        self,
        *,
        inst_type: Each[OneOf[Literal["SWAP", "FUTURES", "OPTION"]]],
        inst_family: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedAdlWarning]:
        """Security fund of instrument families that are close to or in auto-deleveraging.

        Pushed once a second while `state` is `warning` or `adl`. While all is normal nothing is
        pushed, and that it is so again is not told.

        Each row has the newest state of its `instFamily`: those before it may be left out.

        On /ws/v5/public, without a login.

        Args:
            inst_type (instType): Instrument type.
            inst_family (instFamily): Only this instrument family, such as `BTC-USD`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-adl-warning-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def estimated_price(
        self,
        *,
        inst_type: Each[OneOf[Literal["OPTION", "FUTURES", "SWAP", "EVENTS"]]],
        inst_family: Each[str] | None = None,
        inst_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedEstimatedPrice]:
        """Estimated price of delivery, exercise or settlement of contracts.

        Pushed about every 200 ms in the last 30 minutes before a delivery, exercise or settlement,
        by what the index was since then; at other times nothing is.

        Each row has the newest state of its `instId` and `settleType`: those before it may be left
        out.

        On /ws/v5/public, without a login.

        Args:
            inst_type (instType): Instrument type; `EVENTS` are event contracts.
            inst_family (instFamily): Instrument family, such as `BTC-USD`. Either it or `instId` is
                required.
            inst_id (instId): Instrument, such as `BTC-USD-170310`. Either it or `instFamily` is
                required.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-estimated-delivery-exercise-settlement-price-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def event_contract_markets(
        self,
        *,
        inst_type: Each[OneOf[Literal["EVENTS"]]],
        extra: Extra | None = None,
    ) -> AsyncSubscription[EventMarket]:
        """Markets of event contracts, as their state changes and their strike is set.

        Nothing is pushed of markets that were there before: `get_event_markets` has those of one
        series.

        Each push changes the state that the pushes before it made. No push tells the whole state:
        GET /api/v5/public/event-contract/markets does.

        On /ws/v5/public, without a login.

        Args:
            inst_type (instType): Instrument type.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-event-contract-markets-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def funding_rate(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[FundingRate]:
        """Funding rate of a perpetual contract.

        Pushed every 30 to 90 seconds. How long a period is, `fundingTime` and `nextFundingTime`
        tell; the exchange may change it.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/public, without a login.

        Args:
            inst_id (instId): Contract of type SWAP, such as `BTC-USD-SWAP`, or perpetual-style
                FUTURES.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-funding-rate-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def index_tickers(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[IndexTicker]:
        """Value of an index, and its range of 24 hours.

        Pushed when it changes, at most every 100 ms, and once a minute while it does not.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/public, without a login.

        Args:
            inst_id (instId): Index in USD, USDT, BTC or USDC, such as `BTC-USDT`; it is named as
                the underlying.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-index-tickers-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def instruments(
        self,
        *,
        inst_type: Each[OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]]],
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedInstrument]:
        """Instruments of a type, as they are listed, change and end.

        Pushed when the state of an instrument changes, when `tickSz`, `minSz` or `maxMktSz` does,
        and when `listTime` or `expTime` does, which are set once a listing or a delisting is
        announced. A listing that is announced has little more than `listTime` and `state` at first;
        the other fields follow at least 5 minutes before it begins, and only then can channels of
        the instrument be subscribed to. Nothing is pushed of those that were there before; to ask
        for them, REST needs the family of `OPTION` and the series of `EVENTS`. A listing that is
        called off is not told: all others are pushed, and that one is not among them.

        Each push changes the state that the pushes before it made. No push tells the whole state:
        GET /api/v5/public/instruments does.

        On /ws/v5/public, without a login.

        Args:
            inst_type (instType): Instrument type; `EVENTS` are event contracts.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-instruments-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def liquidation_orders(
        self,
        *,
        inst_type: Each[OneOf[Literal["SWAP", "FUTURES", "MARGIN", "OPTION"]]],
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedLiquidations]:
        """Liquidations of a type of instruments, as they happen.

        Not all of them, so they do not add up to what was liquidated. They come from several
        sources and not always in the order of their times.

        Each push tells what happened.

        On /ws/v5/public, without a login.

        Args:
            inst_type (instType): Instrument type.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-liquidation-orders-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def mark_price(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[MarkPrice]:
        """Mark price of an instrument.

        Pushed when it changes, at most every 200 ms, and every 10 seconds while it does not. During
        maintenance two pushes can have one `ts`: the one that comes later counts.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/public, without a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def open_interest(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[OpenInterest]:
        """Open interest of a contract.

        Pushed every 3 seconds while it changes.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/public, without a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-open-interest-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def opt_summary(
        self,
        *,
        inst_family: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[OptionSummary]:
        """Greeks, volatilities and forward prices of the options of a family.

        All options of the family come in one push. Volatilities are ratios, 1.5 is 150%.

        Each row has the newest state of its `instId`: those before it may be left out.

        On /ws/v5/public, without a login.

        Args:
            inst_family (instFamily): Family of options, such as `BTC-USD`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-option-summary-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def price_limit(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[PriceLimit]:
        """Highest buy price and lowest sell price of an instrument.

        Pushed when the limits change, at most every 200 ms; while they stay as they are nothing is
        pushed.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/public, without a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#public-data-websocket-price-limit-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes
