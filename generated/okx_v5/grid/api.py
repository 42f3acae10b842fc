# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of grid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._grid import (
        AmendGridOrderTriggerDict,
        GridInvestmentDict,
        GridOrderToStopDict,
        PlaceGridOrderTriggerDict,
    )
    from ._grid_orders import GridOrder, GridPosition, GridSubOrder, PlacedGridOrder
    from .add_investment import AddGridInvestmentResult
    from .adjust_margin_balance import AdjustGridMarginBalanceResult
    from .amend_basic_parameters import AmendGridBasicParametersResult
    from .amend_order import AmendGridOrderTrigger, AmendedGridOrder
    from .cancel_close_order import CancelledGridCloseOrder
    from .close_position import CloseGridPositionResult
    from .compute_margin_balance import GridMarginEstimate
    from .compute_min_investment import GridInvestment, GridMinInvestment
    from .get_ai_parameters import GridAiParameters
    from .get_max_grid_quantity import MaxGridQuantity
    from .get_rsi_back_testing import RsiBackTest
    from .place_order import PlaceGridOrderTrigger
    from .stop_orders import GridOrderToStop, StoppedGridOrder
    from .trigger_order import TriggerGridOrderResult
    from .withdraw_income import WithdrawnGridIncome


class GridApi(Resource):
    """Grid trading bots for spot and contracts.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading
    """

    @endpoint
    def add_investment(
        self,
        *,
        algo_id: str,
        amt: Number,
        allow_reinvest_profit: bool | None = None,
        extra: Extra | None = None,
    ) -> Reply[AddGridInvestmentResult]:
        """Add to the investment of a grid.

        It is documented for contract grids only, though `allowReinvestProfit` is for spot grids.
        `amend_order` can add to the investment of a spot grid, too.

        Args:
            algo_id (algoId): ID of the grid.
            amt: Amount to add. The exchange refuses what is out of its range, with 55106.
            allow_reinvest_profit (allowReinvestProfit): Whether profits are invested again. Spot
                grid only. Without it the exchange takes true.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/adjust-investment, with a key of permission trade; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-add-investment
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_ai_parameters(
        self,
        *,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        inst_id: str,
        direction: Optional[OneOf[Literal["long", "short", "neutral"]]] = None,
        duration: Optional[OneOf[Literal["7D", "14D", "30D", "180D"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[GridAiParameters]:
        """Get the grid that a back test of the exchange recommends for an instrument.

        Args:
            algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on
                contracts.
            inst_id (instId): Instrument, such as `BTC-USDT`.
            direction: Direction of the grid. Required for a contract grid.
            duration: Days that the back test covers: `7D` (the default), `30D` or `180D` for a spot
                grid, `7D`, `14D` (the default) or `30D` for a contract grid.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/tradingBot/grid/ai-param, without a key; at most 20 requests in 2 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-ai-parameter-public
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def amend_basic_parameters(
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
    def amend_order(
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
    def cancel_close_order(
        self,
        *,
        algo_id: str,
        ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[CancelledGridCloseOrder]:
        """Cancel the order that closes the position of a stopped contract grid.

        It is the order that `close_position` placed at a price. What has been filled stays closed.

        Args:
            algo_id (algoId): ID of the grid.
            ord_id (ordId): ID of the closing order, as `close_position` gave it.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/cancel-close-order, with a key of permission trade; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-cancel-close-position-order-for-contract-grid
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def close_position(
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
    def compute_margin_balance(
        self,
        *,
        algo_id: str,
        type: OneOf[Literal["add", "reduce"]],
        amt: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[GridMarginEstimate]:
        """Calculate how far the margin of a contract grid can be changed, and the leverage after
        it.

        Nothing changes in the grid; `adjust_margin_balance` does it.

        Args:
            algo_id (algoId): ID of the grid.
            type: What to do with the margin, add to it or take some out.
            amt: Amount to add or take out. Without it the exchange takes 0.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/compute-margin-balance, with a key of permission trade;
        at most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-margin-balance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def copy_order(
        self,
        *,
        inst_id: str,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        source_algo_id: str,
        quote_sz: Number | None = None,
        lever: Number | None = None,
        auto_reserve: bool | None = None,
        sz: Number | None = None,
        actual_margin_sz: Number | None = None,
        extra_margin_sz: Number | None = None,
        algo_cl_ord_id: str | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[PlacedGridOrder]:
        """Start a copy of a lead trader's grid.

        The copy follows the grid it is made from: its parameters cannot be changed, it is not
        started by an instant trigger, and it stops only by selling or closing everything.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on
                contracts.
            source_algo_id (sourceAlgoId): ID of the lead trader's grid that is copied.
            quote_sz (quoteSz): Amount of quote currency to invest. Spot grid only, and required
                there.
            lever: Leverage. Contract grid only.
            auto_reserve (autoReserve): True divides `sz` into margin and reserve by itself, false
                takes `actualMarginSz` and `extraMarginSz`. Contract grid only.
            sz: Amount to invest in all, in USDT. Contract grid only; required when `autoReserve` is
                true, and without `actualMarginSz`.
            actual_margin_sz (actualMarginSz): Margin to trade with. Contract grid only; required
                when `autoReserve` is false, not when it is true.
            extra_margin_sz (extraMarginSz): Margin to keep in reserve. Contract grid only, and not
                when `autoReserve` is true. Without it the exchange takes 0.
            algo_cl_ord_id (algoClOrdId): Your own ID of the grid, 1 to 32 letters and digits; upper
                and lower case differ.
            tag: Your own order tag.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/copy-order-algo, with a key of permission trade; at most
        20 requests in 2 s for each user and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-copy-grid-algo-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_max_grid_quantity(
        self,
        *,
        inst_id: str,
        run_type: OneOf[Literal["1", "2"]],
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        max_px: Number,
        min_px: Number,
        lever: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[MaxGridQuantity]:
        """Get the most grids that a price range can be divided into.

        The fewest are always 2.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT`.
            run_type (runType): Spacing of the grids, `1` arithmetic (equal differences) or `2`
                geometric (equal ratios).
            algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on
                contracts.
            max_px (maxPx): Upper end of the price range; it must be above `minPx`.
            min_px (minPx): Lower end of the price range.
            lever: Leverage. Required for a contract grid.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/tradingBot/grid/grid-quantity, without a key; at most 5 requests in 2 s
        for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-max-grid-quantity-public
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def adjust_margin_balance(
        self,
        *,
        algo_id: str,
        type: OneOf[Literal["add", "reduce"]],
        amt: Number | None = None,
        percent: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[AdjustGridMarginBalanceResult]:
        """Add to the margin of a contract grid, or take some out.

        `compute_margin_balance` tells beforehand how much is possible.

        Args:
            algo_id (algoId): ID of the grid.
            type: What to do with the margin, add to it or take some out.
            amt: Amount to add or take out. Either it or `percent` is required.
            percent: Amount as a percentage. Either it or `amt` is required.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/margin-balance, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-adjust-margin-balance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def compute_min_investment(
        self,
        *,
        inst_id: str,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        max_px: Number,
        min_px: Number,
        grid_num: Number,
        run_type: OneOf[Literal["1", "2"]],
        direction: Optional[OneOf[Literal["long", "short", "neutral"]]] = None,
        lever: Number | None = None,
        base_pos: bool | None = None,
        investment_type: Optional[OneOf[Literal["quote", "base", "dual"]]] = None,
        trigger_strategy: Optional[OneOf[Literal["instant", "price", "rsi"]]] = None,
        top_up_amt: Number | None = None,
        investment_data: Optional[
            Sequence[GridInvestment | GridInvestmentDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> Reply[GridMinInvestment]:
        """Calculate the least that a grid needs as investment.

        Nothing is placed.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on
                contracts.
            max_px (maxPx): Upper end of the price range; it must be above `minPx`.
            min_px (minPx): Lower end of the price range.
            grid_num (gridNum): Number of grids in the range, a whole number from 2 to what
                `get_max_grid_quantity` says.
            run_type (runType): Spacing of the grids, `1` arithmetic (equal differences) or `2`
                geometric (equal ratios).
            direction: Direction of the grid. Contract grid only, and required there.
            lever: Leverage. Contract grid only, and required there.
            base_pos (basePos): Whether a position is opened when the grid starts. Contract grid
                only; a neutral one never opens any. Without it the exchange takes false.
            investment_type (investmentType): Currency to invest, `quote` or `base` currency, or
                both (`dual`). Spot grid only.
            trigger_strategy (triggerStrategy): What the grid waits for, `instant` for nothing,
                `price` for a price, `rsi` for the indicator.
            top_up_amt (topUpAmt): Amount to add to the investment. Spot grid only.
            investment_data (investmentData): What is to be invested, an amount of each currency.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/min-investment, without a key; at most 20 requests in 2 s
        for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def place_order(
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
        profit_sharing_ratio: Number | None = None,
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

        An account may run 100 spot grids and 100 contract grids.

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
            tp_trigger_px (tpTriggerPx): Price that triggers the take profit of the grid. It must
                lie beyond the range, on the side where the grid gains.
            sl_trigger_px (slTriggerPx): Price that triggers the stop loss of the grid. It must lie
                beyond the range, on the side where the grid loses.
            algo_cl_ord_id (algoClOrdId): Your own ID of the grid, 1 to 32 letters and digits; upper
                and lower case differ.
            tag: Your own order tag.
            profit_sharing_ratio (profitSharingRatio): Share of the profit that you, as lead trader,
                take from those who copy the grid, 0, 0.1, 0.2 or 0.3; 0.1 is 10%.
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
                only; a neutral one never opens any. Without it the exchange takes false.
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
    def trigger_order(
        self,
        *,
        algo_id: str,
        top_up_amt: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[TriggerGridOrderResult]:
        """Start a grid at once that waits for its trigger.

        A grid that follows another one cannot be started so.

        Args:
            algo_id (algoId): ID of the grid.
            top_up_amt (topUpAmt): Amount to add to the investment. Spot grid only.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/order-instant-trigger, with a key of permission trade; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-instant-trigger-grid-algo-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_order(
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

    @paged
    def get_orders_history(
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

    @paged
    def get_pending_orders(
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
    def get_positions(
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
    def stop_orders(
        self,
        *,
        orders: Sequence[GridOrderToStop | GridOrderToStopDict | Mapping[str, Any]],
    ) -> Reply[StoppedGridOrder]:
        """Stop up to 10 grids.

        Each grid has a result of its own. A grid that leads or follows other traders can only sell
        or close everything when it stops, so `stopType` must be 1.

        Args:
            orders: The grids to stop.

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

    @paged
    def get_sub_orders(
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

    @endpoint
    def withdraw_income(
        self,
        *,
        algo_id: str,
        extra: Extra | None = None,
    ) -> Reply[WithdrawnGridIncome]:
        """Take the profit of a spot grid out of it.

        All of what `get_order` gives as `profit` is taken out. A grid without profit is refused
        with 51347.

        Args:
            algo_id (algoId): ID of the grid.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/withdraw-income, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-spot-grid-withdraw-income
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_rsi_back_testing(
        self,
        *,
        inst_id: str,
        timeframe: OneOf[Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"]],
        thold: Number,
        time_period: OneOf[Literal["14"]],
        trigger_cond: Optional[
            OneOf[Literal["cross_up", "cross_down", "above", "below", "cross"]]
        ] = None,
        duration: Optional[OneOf[Literal["1M"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[RsiBackTest]:
        """Count how often a trigger on the RSI would have triggered in the past.

        Spot pairs only.

        Args:
            inst_id (instId): Spot pair, such as `BTC-USDT`.
            timeframe: Length of the candlesticks that the RSI is taken from.
            thold: Threshold of the RSI, a whole number from 1 to 100.
            time_period (timePeriod): Number of candlesticks that the RSI looks back, always 14.
            trigger_cond (triggerCond): How the RSI must meet the threshold: pass it upwards
                (`cross_up`), downwards (`cross_down`) or either way (`cross`), or stand above or
                below it. Without it the exchange takes cross_down.
            duration: Time that the back test covers, `1M` for a month. Without it the exchange
                takes 1M.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/tradingBot/public/rsi-back-testing, without a key; at most 20 requests in
        2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-rsi-back-testing-public
        """
        raise NotImplementedError  # never runs: the decorator calls
