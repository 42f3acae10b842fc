# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of grid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._grid import (
        AmendGridOrderTriggerDict,
        GridOrderToStopDict,
        PlaceGridOrderTriggerDict,
    )
    from ._grid_orders import GridOrder
    from .amend_basic_parameters import AmendGridBasicParametersResult
    from .amend_order import AmendGridOrderTrigger, AmendedGridOrder
    from .close_position import CloseGridPositionResult
    from .get_positions import GridPosition
    from .get_sub_orders import GridSubOrder
    from .place_order import PlaceGridOrderTrigger, PlacedGridOrder
    from .stop_orders import GridOrderToStop, StoppedGridOrder


class AsyncGridApi(Resource):
    """Grid trading bots for spot and contracts.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading
    """

    @endpoint
    async def amend_basic_parameters(
        self,
        *,
        algo_id: str,
        min_px: Number,
        max_px: Number,
        grid_num: Number,
        topup_amount: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[AmendGridBasicParametersResult]:
        """Change the price range and the number of grids.

        The new range may need a larger investment. A contract grid takes what it needs from the
        balance by itself, unless `topupAmount` says how much. Where the market has moved meanwhile,
        and the investment is too small (55124) or too large (55186) for the new range, nothing
        changes, and the `data` of the error has the amounts that are needed and allowed. A grid
        that follows another one cannot be changed.

        Args:
            algo_id (algoId): ID of the grid.
            min_px (minPx): New lower end of the price range.
            max_px (maxPx): New upper end of the price range; it must be above `minPx`.
            grid_num (gridNum): New number of grids in the range, a whole number from 2 to what
                `get_max_grid_quantity` says.
            topup_amount (topupAmount): Amount to add to the investment; 0 adds as much as the new
                range needs. Contract grid only. Without it the exchange takes 0.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/amend-algo-basic-param, with a key of permission trade;
        at most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order-basic-param
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def amend_order(
        self,
        *,
        algo_id: str,
        inst_id: str,
        sl_trigger_px: Number | None = None,
        tp_trigger_px: Number | None = None,
        tp_ratio: Number | None = None,
        sl_ratio: Number | None = None,
        top_up_amt: Number | None = None,
        trigger_params: Optional[
            Sequence[AmendGridOrderTrigger | AmendGridOrderTriggerDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> Reply[AmendedGridOrder]:
        """Change the take profit, stop loss, triggers or investment of a grid.

        What is left out stays as it is. The price range and the number of grids are changed by
        `amend_basic_parameters`. A grid that follows another one cannot be changed.

        Args:
            algo_id (algoId): ID of the grid.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            sl_trigger_px (slTriggerPx): New price that triggers the stop loss of the grid; an empty
                text removes it.
            tp_trigger_px (tpTriggerPx): New price that triggers the take profit of the grid; an
                empty text removes it.
            tp_ratio (tpRatio): New take profit as a ratio, 0.1 for 10%; an empty text removes it.
                Contract grid only. It must be more than the grid has earned so far.
            sl_ratio (slRatio): New stop loss as a ratio, 0.1 for 10%; an empty text removes it.
                Contract grid only. It must be below the present result of the grid.
            top_up_amt (topUpAmt): Amount to add to the investment. Spot grid only.
            trigger_params (triggerParams): New triggers, which start or stop the grid.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/amend-order-algo, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def close_position(
        self,
        *,
        algo_id: str,
        mkt_close: bool,
        sz: Number | None = None,
        px: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[CloseGridPositionResult]:
        """Close the position that a stopped contract grid has kept.

        Only for a contract grid that was stopped and told to keep its position.

        Args:
            algo_id (algoId): ID of the grid.
            mkt_close (mktClose): True closes the whole position at market price, false a part of it
                at `px`.
            sz: Contracts to close. Required when `mktClose` is false.
            px: Price to close at. Required when `mktClose` is false.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/close-position, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def place_order(
        self,
        *,
        inst_id: str,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        max_px: Number,
        min_px: Number,
        grid_num: Number,
        run_type: Optional[OneOf[Literal["1", "2"]]] = None,
        tp_trigger_px: Number | None = None,
        sl_trigger_px: Number | None = None,
        algo_cl_ord_id: str | None = None,
        tag: str | None = None,
        profit_sharing_ratio: Optional[OneOf[Literal["0", "0.1", "0.2", "0.3"]]] = None,
        trigger_params: Optional[
            Sequence[PlaceGridOrderTrigger | PlaceGridOrderTriggerDict | Mapping[str, Any]]
        ] = None,
        quote_sz: Number | None = None,
        base_sz: Number | None = None,
        trade_quote_ccy: str | None = None,
        sz: Number | None = None,
        direction: Optional[OneOf[Literal["long", "short", "neutral"]]] = None,
        lever: Number | None = None,
        base_pos: bool | None = None,
        tp_ratio: Number | None = None,
        sl_ratio: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[PlacedGridOrder]:
        """Start a spot grid or a contract grid.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on
                contracts.
            max_px (maxPx): Upper end of the price range.
            min_px (minPx): Lower end of the price range.
            grid_num (gridNum): Number of grids in the range, a whole number from 2 to what
                `get_max_grid_quantity` says.
            run_type (runType): Spacing of the grids, `1` arithmetic (equal differences) or `2`
                geometric (equal ratios). Without it the exchange takes 1.
            tp_trigger_px (tpTriggerPx): Price that triggers the take profit of the grid.
            sl_trigger_px (slTriggerPx): Price that triggers the stop loss of the grid.
            algo_cl_ord_id (algoClOrdId): Your own ID of the grid, 1 to 32 letters and digits; upper
                and lower case differ.
            tag: Your own order tag.
            profit_sharing_ratio (profitSharingRatio): Share of the profit that a lead trader takes
                from those who copy the grid; 0.1 is 10%.
            trigger_params (triggerParams): What starts and stops the grid.
            quote_sz (quoteSz): Amount of quote currency to invest. Spot grid only, which needs it,
                `baseSz` or both.
            base_sz (baseSz): Amount of base currency to invest. Spot grid only, which needs it,
                `quoteSz` or both.
            trade_quote_ccy (tradeQuoteCcy): Quote currency to trade in, that of the instrument if
                left out. Spot grid only.
            sz: Margin to invest, in USDT. Contract grid only, and required there.
            direction: Direction of the grid. Contract grid only, and required there.
            lever: Leverage. Contract grid only, and required there.
            base_pos (basePos): Whether a position is opened when the grid starts. Contract grid
                only, and not for a neutral one. Without it the exchange takes false.
            tp_ratio (tpRatio): Take profit as a ratio; 0.1 is 10%. Contract grid only.
            sl_ratio (slRatio): Stop loss as a ratio; 0.1 is 10%. Contract grid only.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/order-algo, with a key of permission trade; at most 20
        requests in 2 s for each user and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_order(
        self,
        *,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        algo_id: str,
        extra: Extra | None = None,
    ) -> Reply[GridOrder]:
        """Get a grid with all that is known of it, pending or stopped.

        Args:
            algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on
                contracts.
            algo_id (algoId): ID of the grid.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/tradingBot/grid/orders-algo-details, with a key of permission read; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-details
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_orders_history(
        self,
        *,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        algo_id: str | None = None,
        inst_id: str | None = None,
        inst_type: Optional[OneOf[Literal["SPOT", "MARGIN", "FUTURES", "SWAP"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[GridOrder]:
        """List the grids that have stopped.

        Args:
            algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on
                contracts.
            algo_id (algoId): Only the grid with this ID.
            inst_id (instId): Only grids on this instrument, such as `BTC-USDT`.
            inst_type (instType): Only grids on this instrument type.
            after: Only grids older than the one with this `algoId`.
            before: Only grids newer than the one with this `algoId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/grid/orders-algo-history, with a key of permission read; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_pending_orders(
        self,
        *,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        algo_id: str | None = None,
        inst_id: str | None = None,
        inst_type: Optional[OneOf[Literal["SPOT", "MARGIN", "FUTURES", "SWAP"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[GridOrder]:
        """List the grids that wait for their trigger, run, or have a position left.

        Args:
            algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on
                contracts.
            algo_id (algoId): Only the grid with this ID.
            inst_id (instId): Only grids on this instrument, such as `BTC-USDT`.
            inst_type (instType): Only grids on this instrument type.
            after: Only grids older than the one with this `algoId`.
            before: Only grids newer than the one with this `algoId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/grid/orders-algo-pending, with a key of permission read; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-list
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_positions(
        self,
        *,
        algo_ord_type: OneOf[Literal["contract_grid"]],
        algo_id: str,
        extra: Extra | None = None,
    ) -> Reply[GridPosition]:
        """Get the position of a contract grid.

        Args:
            algo_ord_type (algoOrdType): Kind of grid; only `contract_grid`, on contracts, has
                positions.
            algo_id (algoId): ID of the grid.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/tradingBot/grid/positions, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-positions
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def stop_orders(
        self,
        *,
        orders: Sequence[GridOrderToStop | GridOrderToStopDict | Mapping[str, Any]],
    ) -> Reply[StoppedGridOrder]:
        """Stop up to 10 grids.

        Each grid has a result of its own. A grid that leads or follows other traders can only sell
        or close everything when it stops, so `stopType` must be 1.

        Args:
            orders: The grids to stop, each once.

        Sends POST /api/v5/tradingBot/grid/stop-order-algo, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_sub_orders(
        self,
        *,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        algo_id: str,
        type: OneOf[Literal["live", "filled"]],
        group_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[GridSubOrder]:
        """List the orders that a grid has placed.

        Args:
            algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on
                contracts.
            algo_id (algoId): ID of the grid.
            type: Which orders to list, `live` those not yet filled, `filled` those that are.
            group_id (groupId): Only orders of this group.
            after: Only orders older than the one with this `ordId`.
            before: Only orders newer than the one with this `ordId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/grid/sub-orders, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-sub-orders
        """
        raise NotImplementedError  # never runs: the decorator calls
