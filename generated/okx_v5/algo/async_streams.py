# Made from spec/, not to be edited; make it again with: make generate
"""Awaited streams of algo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.convert import Extra
from .._runtime.streams.resource import Each, StreamResource, subscribes

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .._runtime.streams.awaited import AsyncSubscription
    from .channel_algo_advance import PushedAdvancedAlgoOrder
    from .channel_orders_algo import PushedAlgoOrder


class AsyncAlgoStreams(StreamResource):
    """Orders that wait for a price, follow it or split themselves up.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading
    """

    @subscribes
    def algo_advance(
        self,
        *,
        inst_type: Each[OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "ANY"]]],
        inst_id: Each[str] | None = None,
        algo_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedAdvancedAlgoOrder]:
        """Your iceberg, TWAP and trailing stop orders, as they change.

        What is pending is pushed at first, then what changed. `orders_algo` has the other kinds.

        Each push changes the state that the pushes before it made. What is pushed first after a
        subscription tells the whole state.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
        /api/v5/trade/orders-algo-history, of ordType iceberg, smart_iceberg, twap, move_order_stop
        and state effective, canceled, order_failed, what has changed since the gap began, as far
        back as a `cTime` 30 days before it.

        On /ws/v5/business, with a login.

        Args:
            inst_type (instType): Instrument type, or `ANY`.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            algo_id (algoId): ID of the algo order.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-advance-algo-orders-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def orders_algo(
        self,
        *,
        inst_type: Each[OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "ANY"]]],
        inst_family: Each[str] | None = None,
        inst_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedAlgoOrder]:
        """Your take profits, stop losses, trigger and chase orders, as they change.

        Nothing is pushed of orders that were there before: `get_pending_orders` has them, asked for
        `conditional` with `oco`, for `trigger` and for `chase`. `algo_advance` has the other kinds:
        iceberg, TWAP and trailing stop.

        Each push changes the state that the pushes before it made. No push tells the whole state:
        GET /api/v5/trade/orders-algo-pending does.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
        /api/v5/trade/orders-algo-pending, of ordType conditional with oco, trigger, chase; GET
        /api/v5/trade/orders-algo-history, of ordType conditional with oco, trigger, chase and state
        effective, canceled, order_failed, what has changed since the gap began, as far back as a
        `cTime` 30 days before it.

        On /ws/v5/business, with a login.

        Args:
            inst_type (instType): Instrument type, or `ANY`.
            inst_family (instFamily): Instrument family, of FUTURES and SWAP.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-algo-orders-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes
