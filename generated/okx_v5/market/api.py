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
    from .get_candlesticks import Candlestick
    from .get_order_book import OrderBook
    from .get_tickers import Ticker


class MarketApi(Resource):
    """Prices, order books, candlesticks and trades.

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
    def get_sbe_order_book(
        self,
        *,
        inst_id_code: int | str,
        source: int | str,
        extra: Extra | None = None,
    ) -> Reply[bytes]:
        """Get the first 400 levels of an order book in binary form (SBE).

        The answer is the message SnapshotDepthResponseEvent (ID 1006) of the XML schema
        okx_sbe_1_0.xml. Start a local book with it and keep that up to date from the channel
        `books-l2-tbt`. The answer waits for the next snapshot, made about every 500 ms. Errors come
        as JSON.

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

    @endpoint
    def get_tickers(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        inst_family: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Ticker]:
        """Get price, best bid and ask and 24-hour volume of all instruments of a type.

        In the pre-open period the best ask can be below the best bid.

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
