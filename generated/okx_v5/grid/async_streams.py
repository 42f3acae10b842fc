# Made from spec/, not to be edited; make it again with: make generate
"""Awaited streams of grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.convert import Extra
from .._runtime.streams.resource import Each, StreamResource, subscribes

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .._runtime.streams.awaited import AsyncSubscription
    from .channel_grid_orders_contract import PushedContractGrid
    from .channel_grid_orders_spot import PushedSpotGrid
    from .channel_grid_positions import PushedGridPosition
    from .channel_grid_sub_orders import PushedGridSubOrder


class AsyncGridStreams(StreamResource):
    """Grid trading bots for spot and contracts.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading
    """

    @subscribes
    def grid_orders_contract(
        self,
        *,
        inst_type: Each[OneOf[Literal["SWAP", "FUTURES", "ANY"]]],
        inst_id: Each[str] | None = None,
        algo_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedContractGrid]:
        """Your contract grids, as events change them and from time to time.

        Each row is a grid as a whole. Nothing is said of a push at first; within an interval that
        is not documented all that run are pushed.

        Each row has the newest state of its `algoId`: those before it may be left out.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
        /api/v5/tradingBot/grid/orders-algo-pending, of algoOrdType contract_grid; GET
        /api/v5/tradingBot/grid/orders-algo-history, of algoOrdType contract_grid, what has changed
        since the gap began.

        On /ws/v5/business, with a login.

        Args:
            inst_type (instType): Instrument type, or `ANY`.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            algo_id (algoId): ID of the grid.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-contract-grid-algo-orders-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def grid_orders_spot(
        self,
        *,
        inst_type: Each[OneOf[Literal["SPOT", "ANY"]]],
        inst_id: Each[str] | None = None,
        algo_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedSpotGrid]:
        """Your spot grids, as events change them and from time to time.

        Each row is a grid as a whole. Nothing is said of a push at first; within an interval that
        is not documented all that run are pushed.

        Each row has the newest state of its `algoId`: those before it may be left out.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
        /api/v5/tradingBot/grid/orders-algo-pending, of algoOrdType grid; GET
        /api/v5/tradingBot/grid/orders-algo-history, of algoOrdType grid, what has changed since the
        gap began.

        On /ws/v5/business, with a login.

        Args:
            inst_type (instType): Instrument type, or `ANY`.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            algo_id (algoId): ID of the grid.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-spot-grid-algo-orders-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def grid_positions(
        self,
        *,
        algo_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedGridPosition]:
        """Position of a contract grid, at first, as events change it and from time to time.

        Pushes without rows mean nothing; ignore them.

        Each row has the newest state of its `instId`: those before it may be left out.

        On /ws/v5/business, with a login.

        Args:
            algo_id (algoId): ID of the grid.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-positions-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def grid_sub_orders(
        self,
        *,
        algo_id: Each[str],
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedGridSubOrder]:
        """Orders that a grid places, as they change.

        Nothing is pushed of what was there before: `get_sub_orders` has it, of the type `live`.
        Pushes without rows mean nothing; ignore them.

        Each push changes the state that the pushes before it made. No push tells the whole state:
        GET /api/v5/tradingBot/grid/sub-orders does.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
        /api/v5/tradingBot/grid/sub-orders, of algoOrdType grid, contract_grid and type live; GET
        /api/v5/tradingBot/grid/sub-orders, of algoOrdType grid, contract_grid and type filled, what
        has changed since the gap began, as far back as a `cTime` 7 days before it.

        On /ws/v5/business, with a login.

        Args:
            algo_id (algoId): ID of the grid.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-sub-orders-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes
