# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of market."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ._market import CallAuction, Candlestick, MarketTrade, OptionTrade, OrderBook, Ticker
    from .get_full_order_book import FullOrderBook
    from .get_option_trades_by_family import OptionFamilyTrades
    from .get_platform_volume import PlatformVolume
    from .get_rpi_order_book import RpiOrderBook
    from .get_sbe_order_book import SbeOrderBook


class MarketApi(Resource):
    """Prices, order books, candlesticks and trades. Answers come from several caches, so that of a
    later call can be the older one. Of event contracts there is the YES side only.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data
    """

    @endpoint
    def get_order_book(
        self,
        *,
        inst_id: str,
        sz: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[OrderBook]:
        """Get the order book of an instrument.

        The book is renewed every 50 ms, about once a second during a call auction, and the answer
        waits for the next renewal. In the pre-open period the best ask can be below the best bid.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            sz: Levels of each side to return. Without it the exchange takes 1.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/books, without a key; at most 40 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_full_order_book(
        self,
        *,
        inst_id: str,
        sz: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[FullOrderBook]:
        """Get up to 5,000 levels of each side of an order book.

        The book is renewed about once a second, also during a call auction, and the answer waits
        for the next renewal. In the pre-open period the best ask can be below the best bid.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            sz: Levels of each side to return. Without it the exchange takes 1.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/books-full, without a key; at most 10 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-full-order-book
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_rpi_order_book(
        self,
        *,
        inst_id: str,
        sz: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[RpiOrderBook]:
        """Get an order book with the RPI orders that can be traded now.

        Each level tells what there is in all and what there is without RPI orders (Retail Price
        Improvement); an order with `rpiTakerAccess` trades with all of it. Where the two are equal
        there are no RPI orders to trade with, or the exchange does not know at the moment. The book
        is renewed every 200 ms, and the answer waits for the next renewal.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            sz: Levels of each side to return. Without it the exchange takes 1.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/books-rpi, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-rpi-order-book
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_sbe_order_book(
        self,
        *,
        inst_id_code: int | str,
        source: int | str,
        extra: Extra | None = None,
    ) -> Reply[SbeOrderBook]:
        """Get the first 400 levels of an order book in binary form (SBE).

        The answer is the message SnapshotDepthResponseEvent (ID 1006) of the XML schema
        okx_sbe_1_0.xml, read into the rows that `get_order_book` has. Start a local book with it
        and keep that up to date from the channel `books-l2-tbt`. The answer waits for the next
        snapshot, made about every 500 ms. Errors come as JSON.

        Args:
            inst_id_code (instIdCode): Number of the instrument, `instIdCode` in the list of
                instruments. It stays when the instrument is renamed and changes when it is listed
                anew.
            source: Which order book; 0 is the normal one.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/books-sbe, without a key; at most 10 requests in 10 s for each ip
        and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data-sbe-order-book
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_call_auction_details(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> Reply[CallAuction]:
        """Get how the call auction of an instrument stands or ended.

        During a call auction the figures are renewed about once a second; after it they are those
        of the opening. An instrument that never had one is answered as well, in continuous trading,
        with the other fields 0 or empty.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/call-auction-details, without a key; at most 20 requests in 2 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-call-auction-details
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_candlesticks(
        self,
        *,
        inst_id: str,
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
            ]
        ] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        adjust: Optional[OneOf[Literal["forward"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[Candlestick]:
        """Get the latest candlesticks of an instrument, at most 1,440 of a bar size.

        The newest candlestick comes first; it may still be forming, so do not poll it. Without a
        trade in the current period its four prices are the close of the one before.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            bar: Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up
                the periods open by UTC+8, those ending in `utc` by UTC. Without it the exchange
                takes 1m.
            after: Only candlesticks that opened before this time.
            before: Only candlesticks that opened after this time; without `after`, the latest of
                them.
            limit: Most candlesticks to return. Without it the exchange takes 100.
            adjust: `forward` adjusts past prices for corporate actions, and `vol` and `volCcy` for
                stock splits, but not `volCcyQuote`. For equity perpetual contracts only; left out,
                nothing is adjusted.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/market/candles, without a key; at most 40 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_candlesticks_history(
        self,
        *,
        inst_id: str,
        after: Time | None = None,
        before: Time | None = None,
        bar: Optional[
            OneOf[
                Literal[
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
            ]
        ] = None,
        limit: int | str | None = None,
        adjust: Optional[OneOf[Literal["forward"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[Candlestick]:
        """Get candlesticks of an instrument from the last years.

        The newest candlestick comes first. Those of one second go back 3 months and do not exist
        for options. For the latest ones alone `get_candlesticks` has twice the rate limit.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            after: Only candlesticks that opened before this time.
            before: Only candlesticks that opened after this time; without `after`, the latest of
                them.
            bar: Time that one candlestick covers; `s` is a second, `m` a minute, `M` a month. From
                six hours up the periods open by UTC+8, those ending in `utc` by UTC. There is no
                `1s` for OPTION. Without it the exchange takes 1m.
            limit: Most candlesticks to return. Without it the exchange takes 100.
            adjust: `forward` adjusts past prices for corporate actions, and `vol` and `volCcy` for
                stock splits, but not `volCcyQuote`. For equity perpetual contracts only; left out,
                nothing is adjusted.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/market/history-candles, without a key; at most 20 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_trades_history(
        self,
        *,
        inst_id: str,
        type: Optional[OneOf[Literal["1", "2"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MarketTrade]:
        """Get trades of an instrument in the last 3 months.

        Everyone's trades; the latest 500 come from `get_trades` at a higher rate. `type` decides
        whether pages are asked for by trade ID or by time; `.pages` walks by trade ID, so leave
        `type` out there.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            type: What `after` is compared with, `1` the `tradeId`, `2` the time `ts`. Without it
                the exchange takes 1.
            after: Only trades older than the one with this `tradeId`, or with `type` 2 before this
                time, in milliseconds since 1970.
            before: Only trades newer than the one with this `tradeId`; without `after`, the latest
                of them. There is no such bound by time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/market/history-trades, without a key; at most 20 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_option_trades_by_family(
        self,
        *,
        inst_family: str,
        extra: Extra | None = None,
    ) -> Reply[OptionFamilyTrades]:
        """Get the latest trades of all options of a family, up to 100.

        Everyone's trades, calls and puts apart.

        Args:
            inst_family (instFamily): Family of options, such as `BTC-USD`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/option/instrument-family-trades, without a key; at most 20 requests
        in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades-by-instrument-family
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_platform_volume(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[PlatformVolume]:
        """Get what was traded on all order books of the exchange in the last 24 hours.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/platform-24-volume, without a key; at most 2 requests in 2 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-24h-total-volume
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_ticker(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> Reply[Ticker]:
        """Get price, best bid and ask and 24-hour volume of one instrument.

        In the pre-open period the best ask can be below the best bid.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/ticker, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-ticker
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_tickers(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        inst_family: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Ticker]:
        """Get price, best bid and ask and 24-hour volume of all instruments of a type.

        In the pre-open period the best ask can be below the best bid. Of event contracts (EVENTS)
        there is the YES side only.

        Args:
            inst_type (instType): Instrument type.
            inst_family (instFamily): Only the instruments of this family, such as `BTC-USD`. For
                the types FUTURES, SWAP and OPTION.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/tickers, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_trades(
        self,
        *,
        inst_id: str,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MarketTrade]:
        """Get the latest trades of an instrument, up to 500.

        Everyone's trades; for older ones, page by page, there is `get_trades_history`.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/trades, without a key; at most 100 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_option_trades(
        self,
        *,
        inst_id: str | None = None,
        inst_family: str | None = None,
        opt_type: Optional[OneOf[Literal["C", "P"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[OptionTrade]:
        """Get the latest trades of an option or of a family of options, up to 100, with volatility
        and prices.

        Everyone's trades. `get_option_trades_by_family` has calls and puts apart, with the volume
        of 24 hours.

        Args:
            inst_id (instId): Option, such as `BTC-USD-221230-4000-C`. Either it or `instFamily` is
                required; it wins where both are given.
            inst_family (instFamily): Family of options, such as `BTC-USD`. Either it or `instId` is
                required.
            opt_type (optType): Only calls (`C`) or puts (`P`).
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/public/option-trades, without a key; at most 20 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades
        """
        raise NotImplementedError  # never runs: the decorator calls
