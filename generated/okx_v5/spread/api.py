# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of spread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ._market import SpreadCandlestick
    from ._spread_orders import (
        PublicSpreadTrade,
        SpreadOrder,
        SpreadOrderBook,
        SpreadTicker,
        SpreadTrade,
    )
    from .amend_order import AmendedSpreadOrder
    from .cancel_all_after import CancelSpreadAllAfterResult
    from .cancel_order import CancelledSpreadOrder
    from .get_spreads import Spread
    from .mass_cancel import MassSpreadCancelResult
    from .place_order import PlacedSpreadOrder


class SpreadApi(Resource):
    """Trading two instruments as one spread.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api
    """

    @paged
    def get_candlesticks(
        self,
        *,
        sprd_id: str,
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
        extra: Extra | None = None,
    ) -> Reply[SpreadCandlestick]:
        """Get the latest candlesticks of a spread, at most 1,440 of a bar size.

        The newest candlestick comes first; it may still be forming, so do not poll it. For older
        ones there is `get_candlesticks_history`.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            bar: Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up
                the periods open by UTC+8, those ending in `utc` by UTC. Without it the exchange
                takes 1m.
            after: Only candlesticks that opened before this time.
            before: Only candlesticks that opened after this time; without `after`, the latest of
                them.
            limit: Most candlesticks to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/market/sprd-candles, without a key; at most 40 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_candlesticks_history(
        self,
        *,
        sprd_id: str,
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
        extra: Extra | None = None,
    ) -> Reply[SpreadCandlestick]:
        """Get candlesticks of a spread from the last years.

        The newest candlestick comes first. For the latest ones alone `get_candlesticks` has twice
        the rate limit.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            after: Only candlesticks that opened before this time.
            before: Only candlesticks that opened after this time; without `after`, the latest of
                them.
            bar: Time that one candlestick covers; `m` is a minute, `M` a month. From six hours up
                the periods open by UTC+8, those ending in `utc` by UTC. Without it the exchange
                takes 1m.
            limit: Most candlesticks to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/market/sprd-history-candles, without a key; at most 20 requests in 2 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_ticker(
        self,
        *,
        sprd_id: str,
        extra: Extra | None = None,
    ) -> Reply[SpreadTicker]:
        """Get price, best bid and ask and 24-hour volume of one spread.

        Prices of a spread can be negative.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/market/sprd-ticker, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-ticker-public
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def amend_order(
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

        Sends POST /api/v5/sprd/amend-order, with a key of permission trade; at most 20 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-amend-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_order_book(
        self,
        *,
        sprd_id: str,
        sz: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SpreadOrderBook]:
        """Get the order book of a spread.

        Args:
            sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            sz: Levels of each side to return. Without it the exchange takes 5.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/sprd/books, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-book-public
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def cancel_all_after(
        self,
        *,
        time_out: Number,
        extra: Extra | None = None,
    ) -> Reply[CancelSpreadAllAfterResult]:
        """Have all pending spread orders cancelled after a time, unless it is set anew or off
        before.

        A safety net for a client that falls silent: call it again and again, once a second is
        recommended, and the orders are cancelled one by one when the calls stop coming, which may
        take a few seconds. It is no part of a strategy, and covers spread trading only;
        `trade.cancel_all_after` covers the order book.

        After an unknown outcome call again: the last call holds.

        Args:
            time_out (timeOut): Whole seconds until the orders are cancelled, 10 to 120; 0 switches
                the countdown off.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/sprd/cancel-all-after, with a key of permission trade; at most 1 requests
        in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-after
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def cancel_order(
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

        Sends POST /api/v5/sprd/cancel-order, with a key of permission trade; at most 20 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def mass_cancel(
        self,
        *,
        sprd_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MassSpreadCancelResult]:
        """Cancel all pending orders of a spread, or of all spreads.

        A `result` of true says only that the exchange took the request; whether the orders were
        cancelled is told by the order channel or by `get_pending_orders`, also after an unknown
        outcome.

        Args:
            sprd_id (sprdId): Only orders of this spread, such as `BTC-USDT_BTC-USDT-SWAP`; all
                orders of all spreads if left out.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/sprd/mass-cancel, with a key of permission trade; at most 10 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-orders
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SpreadOrder]:
        """Look up one spread order.

        Args:
            ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it is the one used
                where both are given.
            cl_ord_id (clOrdId): Your own ID of the order, 1 to 32 letters and digits. The latest
                order that has it is returned.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/sprd/order, with a key of permission read; at most 20 requests in 2 s for
        each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-details
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def place_order(
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

        Sends POST /api/v5/sprd/order, with a key of permission trade; at most 20 requests in 2 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-place-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_orders_history(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: Optional[OneOf[Literal["market", "limit", "post_only", "ioc"]]] = None,
        state: Optional[OneOf[Literal["canceled", "filled"]]] = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SpreadOrder]:
        """Get the spread orders of the last 21 days that are filled or cancelled.

        Among them are orders that were placed earlier and filled in these days. Orders that were
        cancelled without any fill are kept for 2 hours only. The newest orders come first, by the
        time they were created. For more than these days, `get_orders_history_archive` reaches back
        3 months.

        Args:
            sprd_id (sprdId): Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            ord_type (ordType): Only orders of this type.
            state: Only orders in this state.
            begin_id (beginId): Only orders newer than the one with this `ordId`, itself not
                included.
            end_id (endId): Only orders older than the one with this `ordId`, itself not included.
            begin: Only orders from this time on; the English page says that a time more than 7 days
                ago is cut off.
            end: Only orders up to this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/sprd/orders-history, with a key of permission read; at most 20 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-last-21-days
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_orders_history_archive(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: Optional[OneOf[Literal["market", "limit", "post_only", "ioc"]]] = None,
        state: Optional[OneOf[Literal["canceled", "filled"]]] = None,
        inst_type: Optional[OneOf[Literal["SPOT", "FUTURES", "SWAP"]]] = None,
        inst_family: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SpreadOrder]:
        """Get the spread orders of the last 3 months that are filled or cancelled.

        Among them are orders that were placed earlier and ended in these months. The newest orders
        come first, by the time they were created.

        Args:
            sprd_id (sprdId): Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            ord_type (ordType): Only orders of this type.
            state: Only orders in this state.
            inst_type (instType): Only orders of spreads with a leg of this instrument type.
            inst_family (instFamily): Only orders of spreads with a leg of this instrument family,
                such as `BTC-USDT`.
            begin_id (beginId): Only orders newer than the one with this `ordId`, itself not
                included.
            end_id (endId): Only orders older than the one with this `ordId`, itself not included.
            begin: Only orders from this time on.
            end: Only orders up to this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/sprd/orders-history-archive, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-history-last-3-months
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_pending_orders(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: Optional[OneOf[Literal["market", "limit", "post_only", "ioc"]]] = None,
        state: Optional[OneOf[Literal["live", "partially_filled"]]] = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SpreadOrder]:
        """Get the spread orders that are still pending.

        Args:
            sprd_id (sprdId): Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            ord_type (ordType): Only orders of this type.
            state: Only orders in this state, without any fill or with some.
            begin_id (beginId): Only orders newer than the one with this `ordId`, itself not
                included.
            end_id (endId): Only orders older than the one with this `ordId`, itself not included.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/sprd/orders-pending, with a key of permission read; at most 10 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-active-orders
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_public_trades(
        self,
        *,
        sprd_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[PublicSpreadTrade]:
        """Get the last trades of the market in a spread, or in all spreads.

        At most the last 500 trades. Only trades that were settled, without their parties.

        Args:
            sprd_id (sprdId): Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/sprd/public-trades, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-public-trades-public
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_spreads(
        self,
        *,
        base_ccy: str | None = None,
        inst_id: str | None = None,
        sprd_id: str | None = None,
        state: Optional[OneOf[Literal["live", "suspend", "expired"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[Spread]:
        """Get the spreads that can be traded, were suspended or have expired.

        Args:
            base_ccy (baseCcy): Only spreads of this base currency, such as `BTC`.
            inst_id (instId): Only spreads that have this instrument as a leg, such as `BTC-USDT`.
            sprd_id (sprdId): Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            state: Only spreads in this state.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/sprd/spreads, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-spreads-public
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_trades(
        self,
        *,
        sprd_id: str | None = None,
        trade_id: str | None = None,
        ord_id: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SpreadTrade]:
        """Get the trades of your spread orders in the last 7 days.

        Also those that could not be settled: their `state` is `rejected`, and `code` and `msg` say
        why.

        Args:
            sprd_id (sprdId): Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`.
            trade_id (tradeId): Only this trade.
            ord_id (ordId): Only trades of this order.
            begin_id (beginId): Only trades newer than the one with this `tradeId`, itself not
                included.
            end_id (endId): Only trades older than the one with this `tradeId`, itself not included.
            begin: Only trades from this time on.
            end: Only trades up to this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/sprd/trades, with a key of permission read; at most 20 requests in 2 s for
        each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-trades-last-7-days
        """
        raise NotImplementedError  # never runs: the decorator calls
