# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of grid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._grid import PlaceGridOrderTriggerDict
    from .close_position import CloseGridPositionResult
    from .place_order import PlaceGridOrderTrigger, PlacedGridOrder


class AsyncGridApi(Resource):
    """Grid trading bots for spot and contracts.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading
    """

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
            grid_num (gridNum): Number of grids in the range.
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
