# Made from spec/, not to be edited; make it again with: make generate
"""Blocking streams of market."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.convert import Extra
from .._runtime.streams.resource import Each, StreamResource, keeps_book, subscribes

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .._runtime.streams.blocking import KeptBook, Subscription
    from ._market import (
        CallAuction,
        Candlestick,
        MarketTrade,
        OptionTrade,
        OrderBook,
        OrderBookChange,
        OrderBookLevel,
        Ticker,
    )
    from .channel_books5 import OrderBookOfFive
    from .channel_books_rpi import RpiOrderBookChange
    from .channel_sbe_bbo_tbt import SbeBestPrices
    from .channel_sbe_books_l2_tbt import SbeOrderBookChange
    from .channel_sbe_trades import SbeTrade
    from .channel_trades import PushedTrade


class MarketStreams(StreamResource):
    """Prices, order books, candlesticks and trades. Answers come from several caches, so that of a
    later call can be the older one. Of event contracts there is the YES side only.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data
    """

    @subscribes
    def candle(
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
            ]
        ],
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[Candlestick]:
        """Candlesticks of an instrument, as they change.

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

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-candlesticks-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def trades_all(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[MarketTrade]:
        """Trades of an instrument as they happen, each by itself.

        `trades` has those of one taker order put together.

        Each push tells what happened.

        On /ws/v5/business, without a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-all-trades-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def bbo_tbt(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[OrderBook]:
        """Best bid and ask of an instrument, at most every 10 ms.

        In the pre-open period the best ask can be below the best bid. During a call auction the
        book is renewed about once a second. RPI orders are not in it: `books_rpi` has them. `ts` is
        when the matching engine made the book. After about 60 seconds without a change the same
        state is pushed again. Of one instrument, in one connection, it is pushed first, then come
        `books_l2_tbt`, `books50_l2_tbt`, `books`, `books_rpi` and `books5`.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/public, without a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def books(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[OrderBookChange]:
        """Order book of an instrument, 400 levels a side, and its changes every 100 ms.

        In the pre-open period the best ask can be below the best bid. During a call auction the
        book is renewed about once a second. RPI orders are not in it: `books_rpi` has them. Not for
        one instrument and in one connection together with `books_l2_tbt`: error 64004.

        Each push changes the state that the pushes before it made. What is pushed first after a
        subscription tells the whole state.

        On /ws/v5/public, without a login; keep to 29 such subscriptions in a connection.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @keeps_book("books")
    def order_book(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> KeptBook[OrderBookLevel]:
        """Keep the order book of an instrument, bids and asks from the best on.

        Kept of what market.books pushes, from `with` or `open()` on.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        raise NotImplementedError  # never runs: the decorator keeps the book

    @subscribes
    def books_l2_tbt(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[OrderBookChange]:
        """Order book of an instrument, 400 levels a side, and its changes every 10 ms.

        In the pre-open period the best ask can be below the best bid. During a call auction the
        book is renewed about once a second. RPI orders are not in it: `books_rpi` has them. Not for
        one instrument and in one connection together with `books` or `books50_l2_tbt`: error 64004.
        A lower fee tier than VIP4 gets error 64003.

        Only for: vip.

        Each push changes the state that the pushes before it made. What is pushed first after a
        subscription tells the whole state.

        On /ws/v5/public, with a login; keep to 29 such subscriptions in a connection.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def books_rpi(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[RpiOrderBookChange]:
        """Order book with RPI orders in it, 400 levels a side, and its changes every 100 ms.

        In the pre-open period the best ask can be below the best bid. During a call auction the
        book is renewed about once a second.

        Each push changes the state that the pushes before it made. What is pushed first after a
        subscription tells the whole state.

        On /ws/v5/public, without a login; keep to 29 such subscriptions in a connection.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def books5(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[OrderBookOfFive]:
        """Best five levels of an order book, at most every 100 ms.

        In the pre-open period the best ask can be below the best bid. During a call auction the
        book is renewed about once a second. RPI orders are not in it: `books_rpi` has them. After
        about 60 seconds without a change the same state is pushed again.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/public, without a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def books50_l2_tbt(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[OrderBookChange]:
        """Order book of an instrument, 50 levels a side, and its changes every 10 ms.

        In the pre-open period the best ask can be below the best bid. During a call auction the
        book is renewed about once a second. RPI orders are not in it: `books_rpi` has them. Not for
        one instrument and in one connection together with `books_l2_tbt`: error 64004. A lower fee
        tier than VIP4 gets error 64003.

        Only for: vip.

        Each push changes the state that the pushes before it made. What is pushed first after a
        subscription tells the whole state.

        On /ws/v5/public, with a login; keep to 29 such subscriptions in a connection.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def call_auction_details(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[CallAuction]:
        """How the call auction of an instrument stands.

        Pushed about once a second during a call auction. The last push has the opening, with
        `state` `continuous_trading`.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/public, without a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-call-auction-details-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def option_trades(
        self,
        *,
        inst_type: Each[OneOf[Literal["OPTION"]]],
        inst_id: Each[str] | None = None,
        inst_family: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> Subscription[OptionTrade]:
        """Trades of an option or of a family of options as they happen, with volatility and prices.

        One row in each push. The first one after the subscription can be of the last trade before
        it, so take no notice of that.

        Each push tells what happened.

        On /ws/v5/public, without a login.

        Args:
            inst_type (instType): Instrument type.
            inst_id (instId): Option, such as `BTC-USD-221230-4000-C`. Either it or `instFamily` is
                required; it wins where both are given.
            inst_family (instFamily): Family of options, such as `BTC-USD`. Either it or `instId` is
                required.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-option-trades-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def sbe_bbo_tbt(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[SbeBestPrices]:
        """Best bid and ask of an instrument in binary form (SBE).

        The message BboTbtChannelEvent (ID 1000) of the XML schema okx_sbe_1_0.xml, read into what
        `bbo_tbt` pushes: a level of each side. For every fee tier. An overloaded system leaves
        states out, and other ones on each connection.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/public-sbe, with a login in the headers of the handshake.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        The number of an instrument is looked up by REST, and kept in `inst_id_codes` of the
        streams.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def sbe_books_l2_tbt(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[SbeOrderBookChange]:
        """Changes of an order book of 400 levels a side in binary form (SBE).

        The messages BooksL2TbtChannelEvent (ID 1001) and BooksL2TbtExponentUpdateEvent (ID 1002) of
        the XML schema okx_sbe_1_0.xml, read into what `books_l2_tbt` pushes. The latter has no
        sides, and a place in the sequence as all have. A lower fee tier than VIP4 gets error 64003,
        in demo trading a lower one than VIP1.

        Only for: vip.

        Each push changes the state that the pushes before it made. No push tells the whole state:
        GET /api/v5/market/books-sbe does.

        On /ws/v5/public-sbe, with a login in the headers of the handshake; keep to 29 such
        subscriptions in a connection.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        The number of an instrument is looked up by REST, and kept in `inst_id_codes` of the
        streams.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @keeps_book("sbe_books_l2_tbt")
    def sbe_order_book(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> KeptBook[OrderBookLevel]:
        """Keep the order book of an instrument, bids and asks from the best on.

        Kept of what market.sbe_books_l2_tbt pushes, from `with` or `open()` on.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data
        """
        raise NotImplementedError  # never runs: the decorator keeps the book

    @subscribes
    def sbe_trades(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[SbeTrade]:
        """Trades of an instrument in binary form (SBE), those of one taker order put together.

        The message TradesChannelEvent (ID 1005) of the XML schema okx_sbe_1_0.xml, read into what
        `trades` pushes; in place of the instrument's name it has its number. A lower fee tier than
        VIP4 gets error 64003, in demo trading a lower one than VIP1.

        Only for: vip.

        Each push tells what happened.

        On /ws/v5/public-sbe, with a login in the headers of the handshake.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        The number of an instrument is looked up by REST, and kept in `inst_id_codes` of the
        streams.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def tickers(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[Ticker]:
        """Price, best bid and ask and 24-hour volume of an instrument.

        Pushed after a trade or a change of the best bid or ask, at most every 100 ms. In the
        pre-open period the best ask can be below the best bid.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/public, without a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-tickers-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def trades(
        self,
        *,
        inst_id: Each[str],
        extra: Extra | None = None,
    ) -> Subscription[PushedTrade]:
        """Trades of an instrument as they happen, those of one taker order put together.

        One row for each taker order, price and `source`; `trades_all` has every trade by itself.
        Rows come in one sequence with those of the order book.

        Each push tells what happened.

        On /ws/v5/public, without a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-trades-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes
