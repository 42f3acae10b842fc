# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of recurring_buy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._recurring_buy import (
        RecurringBuyCurrencyToPlaceDict,
        RecurringBuyOrderToStopDict,
        RecurringBuyPriceRangeDict,
    )
    from ._recurring_buys import RecurringBuyOrder
    from .add_investment import AddRecurringBuyInvestmentResult
    from .amend_amount import AmendRecurringBuyAmountResult
    from .amend_order import AmendRecurringBuyOrderResult
    from .amend_price_range import AmendRecurringBuyPriceRangeResult, RecurringBuyPriceRange
    from .amend_time import AmendRecurringBuyTimeResult
    from .get_sub_orders import RecurringBuySubOrder
    from .pause_order import PauseRecurringBuyOrderResult
    from .place_order import PlacedRecurringBuyOrder, RecurringBuyCurrencyToPlace
    from .restart_order import RestartRecurringBuyOrderResult
    from .stop_orders import RecurringBuyOrderToStop, StoppedRecurringBuyOrder


class RecurringBuyApi(Resource):
    """Buying cryptocurrencies at regular intervals.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy
    """

    @endpoint
    def add_investment(
        self,
        *,
        algo_id: str,
        amount: Number,
        extra: Extra | None = None,
    ) -> Reply[AddRecurringBuyInvestmentResult]:
        """Buy once more, beside the regular buys of a recurring buy.

        The order is a `manual_add_order` among those of `get_sub_orders`.

        Args:
            algo_id (algoId): ID of the recurring buy.
            amount: Amount to invest, in the `investmentCcy` that the recurring buy was started
                with.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/recurring/add-investment, with a key of permission trade; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-add-investment
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def amend_order(
        self,
        *,
        algo_id: str,
        stgy_name: str,
        extra: Extra | None = None,
    ) -> Reply[AmendRecurringBuyOrderResult]:
        """Rename a recurring buy.

        Args:
            algo_id (algoId): ID of the recurring buy.
            stgy_name (stgyName): New name of the recurring buy.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/recurring/amend-order-algo, with a key of permission trade; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def amend_price_range(
        self,
        *,
        algo_id: str,
        recurring_list: Sequence[
            RecurringBuyPriceRange | RecurringBuyPriceRangeDict | Mapping[str, Any]
        ],
        extra: Extra | None = None,
    ) -> Reply[AmendRecurringBuyPriceRangeResult]:
        """Change the prices at which the currencies of a recurring buy are bought.

        Args:
            algo_id (algoId): ID of the recurring buy.
            recurring_list (recurringList): The new price ranges, each currency once.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/recurring/amend-price-range, with a key of permission trade;
        at most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def amend_amount(
        self,
        *,
        algo_id: str,
        amount: Number,
        extra: Extra | None = None,
    ) -> Reply[AmendRecurringBuyAmountResult]:
        """Change the amount of each buy.

        Args:
            algo_id (algoId): ID of the recurring buy.
            amount: New amount of each buy, in the `investmentCcy` that the recurring buy was
                started with.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/recurring/amend-recurring-amount, with a key of permission
        trade; at most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-amount
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def amend_time(
        self,
        *,
        algo_id: str,
        recurring_time_type: OneOf[Literal["1", "2"]],
        period: OneOf[Literal["monthly", "weekly", "daily", "hourly"]],
        time_zone: Number,
        recurring_day: Number | None = None,
        recurring_hour: Optional[OneOf[Literal["1", "4", "8", "12"]]] = None,
        recurring_time: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[AmendRecurringBuyTimeResult]:
        """Change when a recurring buy buys.

        Args:
            algo_id (algoId): ID of the recurring buy.
            recurring_time_type (recurringTimeType): When the next buy takes place, `1` at the time
                given, `2` at once.
            period: What the buys go by, `monthly`, `weekly`, `daily` or, every `recurringHour`
                hours, `hourly`.
            time_zone (timeZone): Time zone, in hours from UTC, -12 to 14; 8 is Beijing.
            recurring_day (recurringDay): Day of the buy, 1 to 28 of the month, or 1 to 7 of the
                week; which day of the week 1 is, is not documented. Required for the periods
                `monthly` and `weekly`, where `recurringTimeType` is 1, and not needed for others.
            recurring_hour (recurringHour): Hours from one buy to the next. Required for the period
                `hourly`, and only for it.
            recurring_time (recurringTime): Hour of the buy in the time zone, 0 to 23; for the
                period `hourly`, that of the first buy. Required where `recurringTimeType` is 1.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/recurring/amend-recurring-time, with a key of permission
        trade; at most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-time
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def place_order(
        self,
        *,
        stgy_name: str,
        recurring_list: Sequence[
            RecurringBuyCurrencyToPlace | RecurringBuyCurrencyToPlaceDict | Mapping[str, Any]
        ],
        period: OneOf[Literal["monthly", "weekly", "daily", "hourly"]],
        recurring_time: Number,
        time_zone: Number,
        amt: Number,
        investment_ccy: OneOf[Literal["USDT", "USDC"]],
        td_mode: OneOf[Literal["cross", "cash"]],
        recurring_day: Number | None = None,
        recurring_hour: Optional[OneOf[Literal["1", "4", "8", "12"]]] = None,
        algo_cl_ord_id: str | None = None,
        tag: str | None = None,
        trade_quote_ccy: str | None = None,
        source: Optional[Sequence[OneOf[Literal["1", "2", "3"]]]] = None,
        recurring_time_type: Optional[OneOf[Literal["1", "2"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[PlacedRecurringBuyOrder]:
        """Start a recurring buy.

        What is bought each time is `amt`, split among the currencies; their shares must add up to
        1.

        Args:
            stgy_name (stgyName): Name of the recurring buy.
            recurring_list (recurringList): What to buy, each currency once.
            period: What the buys go by, `monthly`, `weekly`, `daily` or, every `recurringHour`
                hours, `hourly`.
            recurring_time (recurringTime): Hour of the buy in the time zone, 0 to 23; for the
                period `hourly`, that of the first buy.
            time_zone (timeZone): Time zone, in hours from UTC, -12 to 14; 8 is Beijing.
            amt: Amount of each buy, in `investmentCcy`.
            investment_ccy (investmentCcy): Currency to pay with.
            td_mode (tdMode): Trade mode: `cross` in multi-currency and Portfolio margin mode,
                `cash` in Spot and Futures mode.
            recurring_day (recurringDay): Day of the buy, 1 to 28 of the month, or 1 to 7 of the
                week; which day of the week 1 is, is not documented. Required for the periods
                `monthly` and `weekly`, unless `recurringTimeType` is 2, and not needed for others.
            recurring_hour (recurringHour): Hours from one buy to the next. Required for the period
                `hourly`, and only for it.
            algo_cl_ord_id (algoClOrdId): Your own ID of the recurring buy, 1 to 32 letters and
                digits; upper and lower case differ.
            tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
            trade_quote_ccy (tradeQuoteCcy): Quote currency to trade in.
            source: Where the money comes from, `1` the trading account, `2` the funding account,
                `3` Simple Earn. Without it the exchange takes 1.
            recurring_time_type (recurringTimeType): When the first buy takes place, `1` at the time
                given, `2` at once. Without it the exchange takes 1.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/recurring/order-algo, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_order(
        self,
        *,
        algo_id: str,
        extra: Extra | None = None,
    ) -> Reply[RecurringBuyOrder]:
        """Get a recurring buy, with what each currency has brought.

        Args:
            algo_id (algoId): ID of the recurring buy.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/tradingBot/recurring/orders-algo-details, with a key of permission read;
        at most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-details
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_orders_history(
        self,
        *,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[RecurringBuyOrder]:
        """Get the recurring buys that have stopped.

        Args:
            algo_id (algoId): Only this recurring buy.
            after: Only recurring buys older than the one with this `algoId`.
            before: Only recurring buys newer than the one with this `algoId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/recurring/orders-algo-history, with a key of permission read;
        at most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_pending_orders(
        self,
        *,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[RecurringBuyOrder]:
        """Get the recurring buys that have not stopped yet.

        Args:
            algo_id (algoId): Only this recurring buy.
            after: Only recurring buys older than the one with this `algoId`.
            before: Only recurring buys newer than the one with this `algoId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/recurring/orders-algo-pending, with a key of permission read;
        at most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-list
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def pause_order(
        self,
        *,
        algo_id: str,
        extra: Extra | None = None,
    ) -> Reply[PauseRecurringBuyOrderResult]:
        """Pause a recurring buy.

        It buys nothing until `restart_order`.

        Args:
            algo_id (algoId): ID of the recurring buy.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/recurring/pause, with a key of permission trade; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-pause-recurring-buy
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def restart_order(
        self,
        *,
        algo_id: str,
        extra: Extra | None = None,
    ) -> Reply[RestartRecurringBuyOrderResult]:
        """Restart a recurring buy that was paused.

        Args:
            algo_id (algoId): ID of the recurring buy.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/recurring/restart, with a key of permission trade; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-restart-recurring-buy
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def stop_orders(
        self,
        *,
        orders: Sequence[RecurringBuyOrderToStop | RecurringBuyOrderToStopDict | Mapping[str, Any]],
    ) -> Reply[StoppedRecurringBuyOrder]:
        """Stop up to 10 recurring buys.

        Each has a result of its own.

        Args:
            orders: The recurring buys to stop.

        Sends POST /api/v5/tradingBot/recurring/stop-order-algo, with a key of permission trade; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_sub_orders(
        self,
        *,
        algo_id: str,
        ord_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[RecurringBuySubOrder]:
        """Get the orders that a recurring buy has placed.

        Args:
            algo_id (algoId): ID of the recurring buy.
            ord_id (ordId): Only this order.
            after: Only orders older than the one with this `ordId`.
            before: Only orders newer than the one with this `ordId`.
            limit: Most rows to return, 100 or 300 if left out. The languages of the documentation
                differ; more than 100 may be refused.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/recurring/sub-orders, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-sub-orders
        """
        raise NotImplementedError  # never runs: the decorator calls
