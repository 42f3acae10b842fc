# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .get_contract_long_short_ratio import ContractLongShortRatio
    from .get_contract_open_interest_volume import ContractOpenInterestVolume
    from .get_contract_taker_volume import ContractTakerVolume
    from .get_long_short_ratio import LongShortRatio
    from .get_margin_loan_ratio import MarginLoanRatio
    from .get_open_interest_history import HistoricalOpenInterest
    from .get_option_open_interest_volume import OptionOpenInterestVolume
    from .get_option_open_interest_volume_by_expiry import OptionExpiryOpenInterest
    from .get_option_open_interest_volume_by_strike import OptionStrikeOpenInterest
    from .get_put_call_ratio import PutCallRatio
    from .get_supported_currencies import StatisticsCurrencies
    from .get_taker_flow import TakerFlow
    from .get_taker_volume import TakerVolume
    from .get_top_trader_long_short_account_ratio import TopTraderAccountRatio
    from .get_top_trader_long_short_position_ratio import TopTraderPositionRatio


class AsyncStatisticsApi(Resource):
    """Statistics of the whole market.

    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api
    """

    @endpoint
    async def get_long_short_ratio(
        self,
        *,
        ccy: str,
        begin: Time | None = None,
        end: Time | None = None,
        period: Optional[OneOf[Literal["5m", "1H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[LongShortRatio]:
        """Get how many users are net long to those net short in the futures and perpetuals of a
        currency.

        `statistics.get_contract_long_short_ratio` has it for one instrument.

        Args:
            ccy: Currency, such as `USDT`.
            begin: Start of the time asked for.
            end: End of the time asked for.
            period: Length of one period. `5m` reaches back 2 days at most, `1H` 30 days and `1D`
                180 days. Without it the exchange takes 5m.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rubik/stat/contracts/long-short-account-ratio, without a key; at most 5
        requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-long-short-ratio
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_contract_long_short_ratio(
        self,
        *,
        inst_id: str,
        period: Optional[
            OneOf[
                Literal[
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
            ]
        ] = None,
        end: Time | None = None,
        begin: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[ContractLongShortRatio]:
        """Get how many accounts are net long to those net short in a futures contract or perpetual,
        period by period.

        The latest 1,440 periods of each length can be had, back to 1 January 2024 for `1D` and to
        early February 2024 for the others.

        Args:
            inst_id (instId): Futures or perpetual, such as `BTC-USDT-SWAP`.
            period: Length of one period; `m` is a minute, `M` a month. From six hours up they open
                by UTC+8, those ending in `utc` by UTC. Without it the exchange takes 5m.
            end: Only rows before this time; one at it may come along.
            begin: Only rows after this time; one at it may come along.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/rubik/stat/contracts/long-short-account-ratio-contract, without a key; at
        most 5 requests in 2 s for each ip and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-long-short-ratio
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_top_trader_long_short_account_ratio(
        self,
        *,
        inst_id: str,
        period: Optional[
            OneOf[
                Literal[
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
            ]
        ] = None,
        end: Time | None = None,
        begin: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[TopTraderAccountRatio]:
        """Get how many accounts of top traders are net long to those net short in a futures
        contract or perpetual.

        The latest 1,440 periods of each length can be had, back to 22 March 2024. Top traders are
        the 5% of traders whose open positions are worth most.

        Args:
            inst_id (instId): Futures or perpetual, such as `BTC-USDT-SWAP`.
            period: Length of one period; `m` is a minute, `M` a month. From six hours up they open
                by UTC+8, those ending in `utc` by UTC. Without it the exchange takes 5m.
            end: Only rows before this time; one at it may come along.
            begin: Only rows after this time; one at it may come along.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/rubik/stat/contracts/long-short-account-ratio-contract-top-trader, without
        a key; at most 5 requests in 2 s for each ip and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_top_trader_long_short_position_ratio(
        self,
        *,
        inst_id: str,
        period: Optional[
            OneOf[
                Literal[
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
            ]
        ] = None,
        end: Time | None = None,
        begin: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[TopTraderPositionRatio]:
        """Get how the long positions of top traders compare with the short ones in a futures
        contract or perpetual.

        The latest 1,440 periods of each length can be had, back to 22 March 2024. Top traders are
        the 5% of traders whose open positions are worth most.

        Args:
            inst_id (instId): Futures or perpetual, such as `BTC-USDT-SWAP`.
            period: Length of one period; `m` is a minute, `M` a month. From six hours up they open
                by UTC+8, those ending in `utc` by UTC. Without it the exchange takes 5m.
            end: Only rows before this time; one at it may come along.
            begin: Only rows after this time; one at it may come along.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/rubik/stat/contracts/long-short-position-ratio-contract-top-trader,
        without a key; at most 5 requests in 2 s for each ip and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio-by-position
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_open_interest_history(
        self,
        *,
        inst_id: str,
        period: Optional[
            OneOf[
                Literal[
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
            ]
        ] = None,
        end: Time | None = None,
        begin: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[HistoricalOpenInterest]:
        """Get the open interest of a futures contract or perpetual, period by period.

        The latest 1,440 periods of each length can be had, back to 1 January 2024 for `1D` and to
        early February 2024 for the others.

        Args:
            inst_id (instId): Futures or perpetual, such as `BTC-USDT-SWAP`.
            period: Length of one period; `m` is a minute, `M` a month. From six hours up they open
                by UTC+8, those ending in `utc` by UTC. Without it the exchange takes 5m.
            end: Only rows before this time; one at it may come along.
            begin: Only rows after this time; one at it may come along.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/rubik/stat/contracts/open-interest-history, without a key; at most 10
        requests in 2 s for each ip and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-open-interest-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_contract_open_interest_volume(
        self,
        *,
        ccy: str,
        begin: Time | None = None,
        end: Time | None = None,
        period: Optional[OneOf[Literal["5m", "1H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[ContractOpenInterestVolume]:
        """Get the open interest and the volume of the futures and perpetuals of a currency, period
        by period.

        `statistics.get_open_interest_history` has the open interest of one instrument.

        Args:
            ccy: Currency, such as `USDT`.
            begin: Start of the time asked for.
            end: End of the time asked for.
            period: Length of one period. `5m` reaches back 2 days at most, `1H` 30 days and `1D`
                180 days. Without it the exchange takes 5m.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rubik/stat/contracts/open-interest-volume, without a key; at most 5
        requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contracts-open-interest-and-volume
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_margin_loan_ratio(
        self,
        *,
        ccy: str,
        begin: Time | None = None,
        end: Time | None = None,
        period: Optional[OneOf[Literal["5m", "1H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[MarginLoanRatio]:
        """Get how much quote currency is borrowed to base currency on margin, period by period.

        The ratio of long to short on margin: who is long has borrowed the quote currency, who is
        short the base currency.

        Args:
            ccy: Currency, such as `USDT`.
            begin: Start of the time asked for.
            end: End of the time asked for.
            period: Length of one period. `5m` reaches back 2 days at most, `1H` 30 days and `1D`
                180 days. Without it the exchange takes 5m.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rubik/stat/margin/loan-ratio, without a key; at most 5 requests in 2 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-margin-long-short-ratio
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_option_open_interest_volume(
        self,
        *,
        ccy: str,
        period: Optional[OneOf[Literal["8H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[OptionOpenInterestVolume]:
        """Get the open interest and the volume of the options of a currency, period by period.

        Args:
            ccy: Currency, such as `USDT`.
            period: Length of one period, 8 hours or a day; the latest 72 of each length can be had.
                Without it the exchange takes 8H.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rubik/stat/option/open-interest-volume, without a key; at most 5 requests
        in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-options-open-interest-and-volume
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_option_open_interest_volume_by_expiry(
        self,
        *,
        ccy: str,
        period: Optional[OneOf[Literal["8H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[OptionExpiryOpenInterest]:
        """Get the open interest and the volume of calls and puts, expiry by expiry.

        Args:
            ccy: Currency, such as `USDT`.
            period: Length of the period, 8 hours or a day; only the latest one of each length can
                be had. Without it the exchange takes 8H.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rubik/stat/option/open-interest-volume-expiry, without a key; at most 5
        requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-expiry
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_put_call_ratio(
        self,
        *,
        ccy: str,
        period: Optional[OneOf[Literal["8H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[PutCallRatio]:
        """Get how calls compare with puts in open interest and volume, period by period.

        Calls divided by puts, not the other way round as the name says.

        Args:
            ccy: Currency, such as `USDT`.
            period: Length of one period, 8 hours or a day; the latest 72 of each length can be had.
                Without it the exchange takes 8H.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rubik/stat/option/open-interest-volume-ratio, without a key; at most 5
        requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-put-call-ratio
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_option_open_interest_volume_by_strike(
        self,
        *,
        ccy: str,
        exp_time: str,
        period: Optional[OneOf[Literal["8H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[OptionStrikeOpenInterest]:
        """Get the open interest and the volume of calls and puts of one expiry, strike by strike.

        `statistics.get_option_open_interest_volume_by_expiry` has the expiries.

        Args:
            ccy: Currency, such as `USDT`.
            exp_time (expTime): Day of expiry as year, month and day, such as `20210623`.
            period: Length of the period, 8 hours or a day; only the latest one of each length can
                be had. Without it the exchange takes 8H.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rubik/stat/option/open-interest-volume-strike, without a key; at most 5
        requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-strike
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_taker_flow(
        self,
        *,
        ccy: str,
        period: Optional[OneOf[Literal["8H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[TakerFlow]:
        """Get what takers bought and sold of calls and puts in the latest period.

        Shows how the option market leans, on price and on volatility.

        Args:
            ccy: Currency, such as `USDT`.
            period: Length of the period; only the latest one of each length can be had. Without it
                the exchange takes 8H.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rubik/stat/option/taker-block-volume, without a key; at most 5 requests in
        2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-flow
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_taker_volume(
        self,
        *,
        ccy: str,
        inst_type: OneOf[Literal["SPOT", "CONTRACTS"]],
        begin: Time | None = None,
        end: Time | None = None,
        period: Optional[OneOf[Literal["5m", "1H", "1D"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[TakerVolume]:
        """Get what takers sold and bought of a currency, period by period.

        Args:
            ccy: Currency, such as `USDT`.
            inst_type (instType): Spot, or derivatives (`CONTRACTS`).
            begin: Start of the time asked for.
            end: End of the time asked for.
            period: Length of one period. `5m` reaches back 2 days at most, `1H` 30 days and `1D`
                180 days. Without it the exchange takes 5m.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rubik/stat/taker-volume, without a key; at most 5 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-volume
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_contract_taker_volume(
        self,
        *,
        inst_id: str,
        period: Optional[
            OneOf[
                Literal[
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
            ]
        ] = None,
        unit: Optional[OneOf[Literal["0", "1", "2"]]] = None,
        end: Time | None = None,
        begin: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[ContractTakerVolume]:
        """Get what takers sold and bought of a futures contract or perpetual, period by period.

        The latest 1,440 periods of each length can be had, back to 1 January 2024 for `1D` and to
        early February 2024 for the others.

        Args:
            inst_id (instId): Futures or perpetual, such as `BTC-USDT-SWAP`.
            period: Length of one period; `m` is a minute, `M` a month. From six hours up they open
                by UTC+8, those ending in `utc` by UTC. Without it the exchange takes 5m.
            unit: Unit of the volumes, `0` the coin, `1` contracts or `2` USD. Without it the
                exchange takes 1.
            end: Only rows before this time; one at it may come along.
            begin: Only rows after this time; one at it may come along.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/rubik/stat/taker-volume-contract, without a key; at most 5 requests in 2 s
        for each ip and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-taker-volume
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_supported_currencies(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[StatisticsCurrencies]:
        """Get the currencies that the statistics cover.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/rubik/stat/trading-data/support-coin, without a key; at most 5 requests in
        2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-support-coin
        """
        raise NotImplementedError  # never runs: the decorator calls
