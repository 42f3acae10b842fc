# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of dca."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._dca import AmendDcaOrderTriggerDict, PlaceDcaOrderTriggerDict
    from ._dca_orders import DcaChangeResult, DcaOrder
    from .add_investment import AddDcaInvestmentResult
    from .amend_order import AmendDcaOrderResult, AmendDcaOrderTrigger
    from .get_cycles import DcaCycle
    from .get_position import DcaPosition
    from .get_sub_orders import DcaSubOrder
    from .place_order import PlaceDcaOrderTrigger, PlacedDcaOrder
    from .stop_order import StopDcaOrderResult


class AsyncDcaApi(Resource):
    """Martingale bots, which average down with safety orders, on spot and contracts.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading
    """

    @endpoint
    async def amend_order(
        self,
        *,
        algo_id: str,
        px_steps: Number,
        px_steps_mult: Number,
        vol_mult: Number,
        tp_pct: Number,
        sl_pct: Number,
        init_ord_amt: Number,
        safety_ord_amt: Number,
        max_safety_ords: Number,
        reserve_funds: bool,
        trigger_params: Sequence[
            AmendDcaOrderTrigger | AmendDcaOrderTriggerDict | Mapping[str, Any]
        ],
        extra: Extra | None = None,
    ) -> Reply[AmendDcaOrderResult]:
        """Change the settings of a spot DCA bot.

        All settings are sent, also those that stay as they are.

        Args:
            algo_id (algoId): ID of the bot.
            px_steps (pxSteps): Fall of the price that triggers the first safety order, as a ratio;
                0.02 is 2%.
            px_steps_mult (pxStepsMult): Factor by which the price step grows from one safety order
                to the next.
            vol_mult (volMult): Factor by which the amount grows from one safety order to the next.
            tp_pct (tpPct): Take profit of each cycle as a ratio; 0.05 is 5%.
            sl_pct (slPct): Stop loss as a ratio; 0.05 is 5%. How to say that there is none is not
                documented; bots without one are listed with an empty text.
            init_ord_amt (initOrdAmt): Amount of the order that opens a cycle, in quote currency.
            safety_ord_amt (safetyOrdAmt): Amount of the first safety order, in quote currency.
            max_safety_ords (maxSafetyOrds): Most safety orders in a cycle; 0 for none. From 1 on,
                `safetyOrdAmt`, `pxSteps`, `pxStepsMult` and `volMult` must be above 0.
            reserve_funds (reserveFunds): Whether the money for all safety orders is set aside at
                once.
            trigger_params (triggerParams): What starts the bot.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/dca/amend-order-algo, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def place_order(
        self,
        *,
        inst_id: str,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        init_ord_amt: Number,
        max_safety_ords: Number,
        tp_pct: Number,
        trigger_params: Sequence[
            PlaceDcaOrderTrigger | PlaceDcaOrderTriggerDict | Mapping[str, Any]
        ],
        allow_reinvest: bool | None = None,
        safety_ord_amt: Number | None = None,
        px_steps: Number | None = None,
        px_steps_mult: Number | None = None,
        vol_mult: Number | None = None,
        sl_pct: Number | None = None,
        sl_mode: Optional[OneOf[Literal["limit", "market"]]] = None,
        direction: Optional[OneOf[Literal["long", "short"]]] = None,
        lever: Number | None = None,
        profit_sharing_ratio: Number | None = None,
        tracking_mode: Optional[OneOf[Literal["sync", "async"]]] = None,
        tag: str | None = None,
        algo_cl_ord_id: str | None = None,
        trade_quote_ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[PlacedDcaOrder]:
        """Start a DCA bot on spot or on a contract.

        The bot opens each cycle with an initial order, adds up to `maxSafetyOrds` safety orders as
        the price moves against it, and closes the cycle at its take profit. No endpoint finds a bot
        by `algoClOrdId`: after an unknown outcome, look in `get_pending_orders` for one with the
        same instrument and settings.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT` for a spot bot and `BTC-USDT-SWAP` for
                a contract bot.
            algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on
                spot.
            init_ord_amt (initOrdAmt): Amount of the order that opens a cycle; of a spot bot, in
                quote currency.
            max_safety_ords (maxSafetyOrds): Most safety orders in a cycle; 0 for none. From 1 on,
                `safetyOrdAmt`, `pxSteps`, `pxStepsMult` and `volMult` are required.
            tp_pct (tpPct): Take profit of each cycle as a ratio; 0.05 is 5%.
            trigger_params (triggerParams): What starts the bot.
            allow_reinvest (allowReinvest): Whether the profit of a cycle is invested in the next.
                Contract bots only. Without it the exchange takes true.
            safety_ord_amt (safetyOrdAmt): Amount of the first safety order; of a spot bot, in quote
                currency. Required, and above 0, unless `maxSafetyOrds` is 0.
            px_steps (pxSteps): Move of the price against the bot that triggers the first safety
                order, as a ratio; 0.01 is 1%. Required unless `maxSafetyOrds` is 0.
            px_steps_mult (pxStepsMult): Factor by which the price step grows from one safety order
                to the next. Required unless `maxSafetyOrds` is 0.
            vol_mult (volMult): Factor by which the amount grows from one safety order to the next.
                Required unless `maxSafetyOrds` is 0.
            sl_pct (slPct): Stop loss as a ratio; 0.05 is 5%.
            sl_mode (slMode): Kind of order that stops the loss, `limit` or `market`.
            direction: Direction, `long` or `short`, of a contract bot; no default is documented. A
                spot bot is `long`.
            lever: Leverage. Required for contract bots, and without effect on spot ones.
            profit_sharing_ratio (profitSharingRatio): Share of the profit that you, as lead trader,
                take from those who copy the bot, 0, 0.1, 0.2 or 0.3; 0.1 is 10%. Contract bots
                only.
            tracking_mode (trackingMode): How copies follow the bot, `sync` or `async`. Contract
                bots only.
            tag: Your own order tag.
            algo_cl_ord_id (algoClOrdId): Your own ID of the bot.
            trade_quote_ccy (tradeQuoteCcy): Quote currency to trade in. Spot bots only.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/dca/create, with a key of permission trade; at most 20
        requests in 2 s for each user and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_cycles(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[DcaCycle]:
        """Get the cycles of a DCA bot.

        A cycle begins with the initial order and ends with the take profit or the stop of the bot.
        The orders of one cycle are those of `get_sub_orders` with its `cycleId`.

        Args:
            algo_id (algoId): ID of the bot.
            algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on
                spot.
            inst_id (instId): Instrument of the bot, such as `BTC-USDT-SWAP`.
            after: Only cycles older than the one with this `cycleId`.
            before: Only cycles newer than the one with this `cycleId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/dca/cycle-list, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-cycle-list
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_orders_history(
        self,
        *,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[DcaOrder]:
        """Get the DCA bots that have ended.

        Bots of one kind at a time. Your own `algoClOrdId` and the take profit are not returned.

        Args:
            algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on
                spot.
            algo_id (algoId): Only this bot.
            after: Only bots older than the one with this `algoId`.
            before: Only bots newer than the one with this `algoId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/dca/history-list, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def add_margin(
        self,
        *,
        algo_id: str,
        amt: Number,
        extra: Extra | None = None,
    ) -> Reply[DcaChangeResult]:
        """Move margin to a contract DCA bot.

        For contract bots only. `get_pending_orders` tells in `transferInMargin` what has been moved
        in so far.

        Args:
            algo_id (algoId): ID of the bot.
            amt: Margin to add.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/dca/margin/add, with a key of permission trade; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-dca-margin
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def reduce_margin(
        self,
        *,
        algo_id: str,
        amt: Number,
        extra: Extra | None = None,
    ) -> Reply[DcaChangeResult]:
        """Take margin from a contract DCA bot.

        For contract bots only. `get_pending_orders` tells in `transferInMargin` what has been moved
        in so far.

        Args:
            algo_id (algoId): ID of the bot.
            amt: Margin to take out.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/dca/margin/reduce, with a key of permission trade; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-reduce-dca-margin
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_pending_orders(
        self,
        *,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[DcaOrder]:
        """Get the DCA bots that have not ended.

        Bots of one kind at a time. Your own `algoClOrdId` and the take profit are not returned.

        Args:
            algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on
                spot.
            algo_id (algoId): Only this bot.
            after: Only bots older than the one with this `algoId`.
            before: Only bots newer than the one with this `algoId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/dca/ongoing-list, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-details
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_sub_orders(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        cycle_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[DcaSubOrder]:
        """Get the orders that a DCA bot has placed.

        Args:
            algo_id (algoId): ID of the bot.
            algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on
                spot.
            cycle_id (cycleId): Only orders of this cycle, from `get_cycles`.
            after: Only orders older than the one with this `ordId`.
            before: Only orders newer than the one with this `ordId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/dca/orders, with a key of permission read; at most 20 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-sub-orders
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def add_investment(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        price: Number,
        amt: Number,
        ord_type: Optional[OneOf[Literal["limit", "market"]]] = None,
        trade_quote_ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[AddDcaInvestmentResult]:
        """Add to the position of a DCA bot by an order of your own.

        The order joins the current cycle: `get_sub_orders` has it, with the `ordType`
        `manual_add_order`.

        Args:
            algo_id (algoId): ID of the bot.
            algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on
                spot.
            price: Limit price of the order.
            amt: Amount to invest.
            ord_type (ordType): Order type, `limit` or `market`. Spot bots only.
            trade_quote_ccy (tradeQuoteCcy): Quote currency to trade in. Spot bots only.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/dca/orders/manual-buy, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-investment
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_position(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        extra: Extra | None = None,
    ) -> Reply[DcaPosition]:
        """Get the position that a DCA bot holds in its current cycle.

        Args:
            algo_id (algoId): ID of the bot.
            algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on
                spot.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/tradingBot/dca/position-details, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-position-details
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_reinvestment(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca"]],
        allow_reinvest: bool,
        extra: Extra | None = None,
    ) -> Reply[DcaChangeResult]:
        """Set whether a contract DCA bot invests the profit of a cycle in the next.

        For contract bots only. `get_pending_orders` tells what is set, as `allowReinvest`.

        Args:
            algo_id (algoId): ID of the bot.
            algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts.
            allow_reinvest (allowReinvest): Whether the profit of a cycle is invested in the next.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/dca/settings/reinvestment, with a key of permission trade; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-reinvestment
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_take_profit(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca"]],
        tp_price: Number,
        extra: Extra | None = None,
    ) -> Reply[DcaChangeResult]:
        """Set the take-profit price of a contract DCA bot.

        For contract bots only. `tpPxRange` of `get_pending_orders` is the limit for the price;
        `get_position` tells what is set, as `tpPx`.

        Args:
            algo_id (algoId): ID of the bot.
            algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts.
            tp_price (tpPrice): Price at which the current cycle takes its profit.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/dca/settings/take-profit, with a key of permission trade; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-take-profit-settings
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def stop_order(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        stop_type: OneOf[Literal["1", "2"]],
        extra: Extra | None = None,
    ) -> Reply[StopDcaOrderResult]:
        """Stop a DCA bot.

        A bot that leads or copies can only be stopped with `stopType` 1. A contract bot that has
        stopped and keeps its position is in the state `no_close_position`. `get_pending_orders` has
        the bots that go on, `get_orders_history` those that have ended.

        Args:
            algo_id (algoId): ID of the bot.
            algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on
                spot.
            stop_type (stopType): What becomes of the holdings: `1` closes the whole position at
                market price or sells the base currency, `2` keeps them.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/dca/stop, with a key of permission trade; at most 20 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-stop-dca-algo-order
        """
        raise NotImplementedError  # never runs: the decorator calls
