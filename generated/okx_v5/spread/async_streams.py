# Made from spec/, not to be edited; make it again with: make generate
"""Awaited channels of spread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.convert import Extra
from .._runtime.streams.resource import Each, StreamResource, subscribes

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .._runtime.streams.awaited import AsyncSubscription
    from ._market import SpreadCandlestick
    from ._spread_orders import (
        PublicSpreadTrade,
        SpreadOrderBookChange,
        SpreadOrderBookState,
        SpreadTicker,
        SpreadTrade,
    )
    from .channel_sprd_orders import PushedSpreadOrder


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
