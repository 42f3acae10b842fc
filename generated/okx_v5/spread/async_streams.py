# Made from spec/, not to be edited; make it again with: make generate
"""Awaited streams of spread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply
from .._runtime.streams.resource import Each, StreamResource, keeps_book, sends, subscribes

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .._runtime.streams.awaited import AsyncKeptBook, AsyncSubscription
    from ._market import SpreadCandlestick
    from ._spread_orders import (
        PublicSpreadTrade,
        SpreadOrderBookChange,
        SpreadOrderBookLevel,
        SpreadOrderBookState,
        SpreadTicker,
        SpreadTrade,
    )
    from .amend_order import AmendedSpreadOrder
    from .cancel_order import CancelledSpreadOrder
    from .channel_sprd_orders import PushedSpreadOrder
    from .mass_cancel import MassSpreadCancelResult
    from .place_order import PlacedSpreadOrder


class AsyncSpreadStreams(StreamResource):
    """Trading two instruments as one spread.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api
    """

    @subscribes
    def sprd_bbo_tbt(
        self,
        *,
        sprd_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[SpreadOrderBookState]:
        """Best bid and ask of a spread, at most every 10 ms.

        Of one spread, in one connection, pushed before `sprd_books_l2_tbt` and `sprd_books5`.
        Prices of a spread can be negative.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/business, without a login.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def sprd_books_l2_tbt(
        self,
        *,
        sprd_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[SpreadOrderBookChange]:
        """Order book of a spread, 400 levels a side, and its changes every 10 ms.

        Unlike other order books it has a `checksum` still. Prices of a spread can be negative.

        Each push changes the state that the pushes before it made. What is pushed first after a
        subscription tells the whole state.

        On /ws/v5/business, without a login.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @keeps_book("sprd_books_l2_tbt")
    def order_book(
        self,
        *,
        sprd_id: str,
        extra: Extra | None = None,
    ) -> AsyncKeptBook[SpreadOrderBookLevel]:
        """Keep the order book of an instrument, bids and asks from the best on.

        Kept of what spread.sprd_books_l2_tbt pushes, from `with` or `open()` on.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
        """
        raise NotImplementedError  # never runs: the decorator keeps the book

    @subscribes
    def sprd_books5(
        self,
        *,
        sprd_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[SpreadOrderBookState]:
        """Best five levels of the order book of a spread, at most every 100 ms.

        Prices of a spread can be negative.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/business, without a login.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def sprd_candle(
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
        sprd_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[SpreadCandlestick]:
        """Candlesticks of a spread, as they change.

        At most once a second. The last push of a candlestick has `confirm`. Prices of a spread can
        be negative.

        Each row has the newest state of its `ts`: those before it may be left out.

        On /ws/v5/business, without a login.

        Args:
            bar: Length of a candlestick; days begin at UTC+8, with `utc` at UTC.
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-candlesticks-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def sprd_orders(
        self,
        *,
        sprd_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedSpreadOrder]:
        """Your spread orders, as they are placed, filled, amended and cancelled.

        Nothing is pushed of orders that were there before. Without `sprdId`, orders of all spreads.
        Between match and settlement `pendingSettleSz` tells of a fill, and `fillSz` is empty; where
        settlement is rejected, `code` and `msg` say why, and the size is in `canceledSz`.

        Each push changes the state that the pushes before it made. No push tells the whole state:
        GET /api/v5/sprd/orders-pending does.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
        /api/v5/sprd/orders-pending; GET /api/v5/sprd/trades, since the gap began; GET
        /api/v5/sprd/orders-history, of state filled, since the gap began; GET
        /api/v5/sprd/orders-history, of state canceled, what has changed since the gap began.

        On /ws/v5/business, with a login.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-order-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def sprd_public_trades(
        self,
        *,
        sprd_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[PublicSpreadTrade]:
        """Trades of the market in a spread as they happen.

        One trade in each push, once it is settled; those that are rejected are not told of.

        Each push tells what happened.

        On /ws/v5/business, without a login.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-public-trades-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def sprd_tickers(
        self,
        *,
        sprd_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[SpreadTicker]:
        """Price, best bid and ask and 24-hour volume of a spread.

        Pushed after a trade or a change of the best bid or ask, at most every 100 ms. Prices of a
        spread can be negative.

        Each push has the newest state: those before it may be left out.

        On /ws/v5/business, without a login.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-tickers-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def sprd_trades(
        self,
        *,
        sprd_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[SpreadTrade]:
        """Trades of your spread orders, settled or rejected.

        One order can have several. Without `sprdId`, trades of all spreads.

        Each push tells what happened.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET /api/v5/sprd/trades,
        since the gap began.

        On /ws/v5/business, with a login.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-trades-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @sends
    async def amend_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        req_id: str | None = None,
        new_sz: Number | None = None,
        new_px: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[AmendedSpreadOrder]:
        """Change the size or the price of a spread order that is not yet filled.

        An `sCode` of 0 says only that the exchange took the request; whether the order was changed
        is told by the order channel or by `get_order`, also after an unknown outcome. What is sent
        over WebSocket counts towards the same rate limit.

        Args:
            ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it is the one used
                where both are given.
            cl_ord_id (clOrdId): Your own ID of the order, 1 to 32 letters and digits.
            req_id (reqId): Your own ID of this change, 1 to 32 letters and digits; upper and lower
                case differ. The answer repeats it.
            new_sz (newSz): New size of the whole order, with what is already filled, and with what
                of it was cancelled because it could not be settled. Either it or `newPx` is
                required. If it is no more than accFillSz + canceledSz + pendingSettleSz, the order
                ends when the pending part has settled: as `filled`, or as `canceled` where
                canceledSz is above 0.
            new_px (newPx): New price. Either it or `newSz` is required.
            extra: Parameters newer than this description, by wire name.

        Sends sprd-amend-order over /ws/v5/business, as spread.amend_order does over REST, within
        the same rate limits.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-trade-api-ws-amend-order
        """
        raise NotImplementedError  # never runs: the decorator sends

    @sends
    async def cancel_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[CancelledSpreadOrder]:
        """Cancel a spread order that is not yet filled.

        An `sCode` of 0 says only that the exchange took the request; whether the order was
        cancelled is told by the order channel or by `get_order`, also after an unknown outcome.
        What is sent over WebSocket counts towards the same rate limit.

        Args:
            ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it is the one used
                where both are given.
            cl_ord_id (clOrdId): Your own ID of the order, 1 to 32 letters and digits.
            extra: Parameters newer than this description, by wire name.

        Sends sprd-cancel-order over /ws/v5/business, as spread.cancel_order does over REST, within
        the same rate limits.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-trade-api-ws-cancel-order
        """
        raise NotImplementedError  # never runs: the decorator sends

    @sends
    async def mass_cancel(
        self,
        *,
        sprd_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MassSpreadCancelResult]:
        """Cancel all pending orders of a spread, or of all spreads.

        A `result` of true says only that the exchange took the request; whether the orders were
        cancelled is told by the order channel or by `get_pending_orders`, also after an unknown
        outcome.

        It has a rate limit of its own, half of that over REST.

        Args:
            sprd_id (sprdId): Only orders of this spread, such as `BTC-USDT_BTC-USDT-SWAP`; all
                orders of all spreads if left out.
            extra: Parameters newer than this description, by wire name.

        Sends sprd-mass-cancel over /ws/v5/business, as spread.mass_cancel does over REST.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-trade-api-ws-cancel-all-orders
        """
        raise NotImplementedError  # never runs: the decorator sends

    @sends
    async def place_order(
        self,
        *,
        sprd_id: str,
        side: OneOf[Literal["buy", "sell"]],
        ord_type: OneOf[Literal["market", "limit", "post_only", "ioc"]],
        sz: Number,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        px: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[PlacedSpreadOrder]:
        """Place an order on the order book of a spread.

        All legs of the spread are traded at once. An `sCode` of 0 says only that the exchange took
        the order: it is matched first and settled afterwards, and a part that cannot be settled,
        for want of margin for example, is cancelled. `get_order` tells, also after an unknown
        outcome: ask it with `clOrdId`.

        At most 500 orders may be pending, over all spreads. What is sent over WebSocket counts
        towards the same rate limit.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            side: Whether the spread is bought or sold.
            ord_type (ordType): Order type: `market`, `limit`, `post_only` (cancelled rather than
                take liquidity), `ioc` (at once what is possible, the rest is cancelled).
            sz: Size, in USD for inverse spreads and in the base currency for linear and hybrid
                ones; not in contracts, other than on the order book of an instrument.
            cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters and digits; upper and lower case
                differ. No pending order may have it.
            tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
            px: Price of the spread, a difference of prices that may be below 0. Required for
                `limit`, `post_only` and `ioc`, and for these only.
            extra: Parameters newer than this description, by wire name.

        Sends sprd-order over /ws/v5/business, as spread.place_order does over REST, within the same
        rate limits.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-websocket-trade-api-ws-place-order
        """
        raise NotImplementedError  # never runs: the decorator sends
