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
    from .amend_order import AmendedSpreadOrder
    from .get_order import SpreadOrder
    from .get_ticker import SpreadTicker


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
        is told by the order channel or by asking for the order.

        Args:
            ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it is the one used
                where both are given.
            cl_ord_id (clOrdId): Your own ID of the order, 1 to 32 letters and digits.
            req_id (reqId): Your own ID of this change, 1 to 32 letters and digits; upper and lower
                case differ. The answer repeats it.
            new_sz (newSz): New size, with what is already filled. Either it or `newPx` is required.
                If it is no more than accFillSz + canceledSz + pendingSettleSz, the order ends when
                the pending part has settled: as `filled`, or as `canceled` where canceledSz is
                above 0.
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
