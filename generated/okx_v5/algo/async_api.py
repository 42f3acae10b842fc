# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of algo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._algo import (
        AlgoOrderAttachmentToAmendDict,
        AlgoOrderChaseToAmendDict,
        AlgoOrderToCancelDict,
        IcebergTriggerDict,
        TriggerOrderAttachmentDict,
        TriggerOrderChaseDict,
    )
    from ._algo_orders import AlgoOrder
    from .amend_order import AlgoOrderAttachmentToAmend, AlgoOrderChaseToAmend, AmendedAlgoOrder
    from .cancel_orders import AlgoOrderToCancel, CancelledAlgoOrder
    from .place_order import (
        IcebergTrigger,
        PlacedAlgoOrder,
        TriggerOrderAttachment,
        TriggerOrderChase,
    )


class AsyncAlgoApi(Resource):
    """Orders that wait for a price, follow it or split themselves up.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading
    """

    @endpoint
    async def amend_order(
        self,
        *,
        inst_id: str,
        algo_id: str | None = None,
        algo_cl_ord_id: str | None = None,
        cxl_on_fail: bool | None = None,
        req_id: str | None = None,
        new_sz: Number | None = None,
        new_tp_trigger_px: Number | None = None,
        new_tp_ord_px: Number | None = None,
        new_sl_trigger_px: Number | None = None,
        new_sl_ord_px: Number | None = None,
        new_tp_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        new_sl_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        new_trigger_px: Number | None = None,
        new_ord_px: Number | None = None,
        new_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        attach_algo_ords: Optional[
            Sequence[
                AlgoOrderAttachmentToAmend | AlgoOrderAttachmentToAmendDict | Mapping[str, Any]
            ]
        ] = None,
        adv_chase_params: Optional[
            Sequence[AlgoOrderChaseToAmend | AlgoOrderChaseToAmendDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> Reply[AmendedAlgoOrder]:
        """Change the size or the prices of an algo order that has not triggered yet.

        Only take profits and stop losses (`conditional`, `oco`) and `trigger` orders can be
        changed: the former by the parameters beginning with `newTp` and `newSl`, the latter by
        `newTriggerPx`, `newOrdPx`, `newTriggerPxType`, `attachAlgoOrds` and `advChaseParams`, both
        by `newSz`.

        What the exchange does not change is told by errors 51523, 51524, 51526 and 51528 to 51531,
        which do not name their endpoint: order price and size of an order that closes the whole
        position, a take profit or stop loss that would come or go, the price that a trigger is
        compared with.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            algo_id (algoId): ID of the algo order. Either it or `algoClOrdId` is required; it
                counts if both are given.
            algo_cl_ord_id (algoClOrdId): Your own ID of the algo order. Either it or `algoId` is
                required.
            cxl_on_fail (cxlOnFail): Cancel the algo order if the change fails; otherwise it stays
                as it is. Without it the exchange takes false.
            req_id (reqId): Your own ID of this change, 1 to 32 letters and digits; upper and lower
                case differ. The answer repeats it.
            new_sz (newSz): New size, above 0.
            new_tp_trigger_px (newTpTriggerPx): New price at which the take profit triggers; 0
                deletes it.
            new_tp_ord_px (newTpOrdPx): New order price of the take profit, -1 for market price; 0
                deletes it.
            new_sl_trigger_px (newSlTriggerPx): New price at which the stop loss triggers; 0 deletes
                it.
            new_sl_ord_px (newSlOrdPx): New order price of the stop loss, -1 for market price; 0
                deletes it.
            new_tp_trigger_px_type (newTpTriggerPxType): New price that is compared with the trigger
                of the take profit; on spot and margin it cannot be another than before.
            new_sl_trigger_px_type (newSlTriggerPxType): New price that is compared with the trigger
                of the stop loss; on spot and margin it cannot be another than before.
            new_trigger_px (newTriggerPx): New price at which a `trigger` order places its order.
                Send `newOrdPx` with it, unless the order has the `advanceOrdType` `chase`.
            new_ord_px (newOrdPx): New price of the order that a `trigger` order places, -1 for
                market price. Needs `newTriggerPx`.
            new_trigger_px_type (newTriggerPxType): New price that is compared with `newTriggerPx`,
                without which it may not be given. Repeat the one that the order has, or it may
                become the last price. Without it the exchange takes last.
            attach_algo_ords (attachAlgoOrds): Changes of what is attached to a `trigger` order. In
                Futures mode, multi-currency and portfolio margin mode, and only for an order that
                was placed with `attachAlgoOrds`.
            adv_chase_params (advChaseParams): Changes of how the order placed by a `trigger` order
                follows the best price; only where `advanceOrdType` is `chase`.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/trade/amend-algos, with a key of permission trade; at most 20 requests in
        2 s for each user and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def cancel_orders(
        self,
        *,
        orders: Sequence[AlgoOrderToCancel | AlgoOrderToCancelDict | Mapping[str, Any]],
    ) -> Reply[CancelledAlgoOrder]:
        """Cancel up to 10 algo orders.

        Only what has not been filled is cancelled. Each order has a result of its own.

        Args:
            orders: The algo orders to cancel.

        Sends POST /api/v5/trade/cancel-algos, with a key of permission trade; at most 20 orders in
        2 s for each user and instrument (except OPTION); 20 orders in 2 s for each user and
        instrument-family (only OPTION).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_order(
        self,
        *,
        algo_id: str | None = None,
        algo_cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[AlgoOrder]:
        """Get an algo order by its ID or your own.

        Cancelled and failed ones as well; for how long is not documented.

        Args:
            algo_id (algoId): ID of the algo order. Either it or `algoClOrdId` is required; it
                counts if both are given.
            algo_cl_ord_id (algoClOrdId): Your own ID of the algo order. Either it or `algoId` is
                required.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/trade/order-algo, with a key of permission read; at most 20 requests in 2
        s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-details
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def place_order(
        self,
        *,
        inst_id: str,
        td_mode: OneOf[Literal["cross", "isolated", "cash", "spot_isolated"]],
        side: OneOf[Literal["buy", "sell"]],
        ord_type: OneOf[
            Literal[
                "conditional", "oco", "chase", "trigger", "move_order_stop", "twap", "smart_iceberg"
            ]
        ],
        ccy: str | None = None,
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        sz: Number | None = None,
        tag: str | None = None,
        tgt_ccy: Optional[OneOf[Literal["base_ccy", "quote_ccy"]]] = None,
        algo_cl_ord_id: str | None = None,
        close_fraction: Optional[OneOf[Literal["1"]]] = None,
        trade_quote_ccy: str | None = None,
        tp_trigger_px: Number | None = None,
        tp_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        tp_ord_px: Number | None = None,
        tp_ord_kind: Optional[OneOf[Literal["condition", "limit"]]] = None,
        sl_trigger_px: Number | None = None,
        sl_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        sl_ord_px: Number | None = None,
        cxl_on_close_pos: bool | None = None,
        reduce_only: bool | None = None,
        chase_type: Optional[OneOf[Literal["distance", "ratio"]]] = None,
        chase_val: Number | None = None,
        max_chase_type: Optional[OneOf[Literal["distance", "ratio"]]] = None,
        max_chase_val: Number | None = None,
        trigger_px: Number | None = None,
        order_px: Number | None = None,
        advance_ord_type: Optional[OneOf[Literal["fok", "ioc", "chase", ""]]] = None,
        adv_chase_params: Optional[
            Sequence[TriggerOrderChase | TriggerOrderChaseDict | Mapping[str, Any]]
        ] = None,
        trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        attach_algo_ords: Optional[
            Sequence[TriggerOrderAttachment | TriggerOrderAttachmentDict | Mapping[str, Any]]
        ] = None,
        callback_ratio: Number | None = None,
        callback_spread: Number | None = None,
        active_px: Number | None = None,
        px_var: Number | None = None,
        px_spread: Number | None = None,
        sz_limit: Number | None = None,
        px_limit: Number | None = None,
        time_interval: Number | None = None,
        lmt_order_number: Number | None = None,
        aggressiveness: Optional[OneOf[Literal["radical", "mid", "conservative"]]] = None,
        trigger_params: Optional[
            Sequence[IcebergTrigger | IcebergTriggerDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> Reply[PlacedAlgoOrder]:
        """Place a take profit, stop loss, trigger, trailing, iceberg, chase or TWAP order that
        waits or splits itself up.

        `ordType` decides which parameters may be given besides the common ones:

        - `conditional`, `oco` (take profit and stop loss): those beginning with `tp` and `sl`,
        `cxlOnClosePos`, `reduceOnly`, `closeFraction`, and for `conditional` `tgtCcy`. Nothing is
        frozen until they trigger. - `chase`: `chaseType`, `chaseVal`, `maxChaseType`,
        `maxChaseVal`, `reduceOnly`. A post-only order is placed at once and amended as the book
        moves; neither can be amended by you. - `trigger`: `triggerPx`, `orderPx`, `advanceOrdType`,
        `advChaseParams`, `triggerPxType`, `attachAlgoOrds`, `reduceOnly`. For SPOT, FUTURES and
        SWAP. Nothing is frozen until it triggers, and a balance too small by then makes the order
        smaller. - `move_order_stop` (trailing stop): `callbackRatio` or `callbackSpread`,
        `activePx`, `reduceOnly`. A sell order triggers at the highest price since it was placed
        less the callback, a buy order at the lowest plus the callback, and becomes a market order.
        - `twap`: `pxVar` or `pxSpread`, `szLimit`, `pxLimit`, `timeInterval`. Slices of the size
        are taken from the book at equal intervals. - `smart_iceberg`: `szLimit`, `lmtOrderNumber`,
        `aggressiveness`, `pxLimit`, `triggerParams`.

        No more may be waiting than 100 take profits and stop losses in an instrument, 500 trigger
        orders, 50 trailing stops, 100 iceberg orders and 20 `twap` orders.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            td_mode (tdMode): Trade mode: `cross` or `isolated` with margin, `cash` without,
                `spot_isolated` for spot lead trading. `isolated` does not exist in multi-currency
                and portfolio margin mode.
            side: Order side.
            ord_type (ordType): Kind of algo order: `conditional` is a take profit or a stop loss,
                `oco` is both, of which the first to trigger ends the other, `chase` follows the
                best price (FUTURES and SWAP only), `trigger` waits for a price, `move_order_stop`
                is a trailing stop, `twap` trades slices over time, `smart_iceberg` shows only a
                part of its size.
            ccy: Margin currency, for isolated orders of type MARGIN, and for cross ones in Futures
                mode.
            pos_side (posSide): Position side. In long/short mode it is required, `long` or `short`;
                in net mode it may be left out, and only `net` is allowed.
            sz: Quantity. Required, unless `closeFraction` stands in its place.
            tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
            tgt_ccy (tgtCcy): Currency that `sz` is counted in, for SPOT only, and only for a
                `conditional` order that buys at market price. Without it the exchange takes
                quote_ccy.
            algo_cl_ord_id (algoClOrdId): Your own ID of the algo order, 1 to 32 letters and digits;
                upper and lower case differ.
            close_fraction (closeFraction): Part of the position to close, given in place of `sz`;
                only the whole position, `1`, is possible. For `conditional` and `oco` orders on
                FUTURES or SWAP that close at market price; in net mode `reduceOnly` must be true.
                One such order a position; not in portfolio margin mode.
            trade_quote_ccy (tradeQuoteCcy): Quote currency to trade with, for SPOT only. Without it
                the exchange takes the one in `instId`.
            tp_trigger_px (tpTriggerPx): Price at which the take profit triggers. Goes with
                `tpOrdPx`; where `tpOrdKind` is `limit` it is not needed.
            tp_trigger_px_type (tpTriggerPxType): Price that is compared with `tpTriggerPx`. Without
                it the exchange takes last.
            tp_ord_px (tpOrdPx): Order price of the take profit, -1 for market price. In net mode a
                `conditional` order that has a stop loss too ignores its take profit; use `oco` for
                both.
            tp_ord_kind (tpOrdKind): Kind of take profit: `condition` waits for `tpTriggerPx`,
                `limit` is a limit order at `tpOrdPx` (not for spot, margin and options, nor for
                lead traders). The exchange may want a stop loss and `cxlOnClosePos` beside a limit
                take profit (errors 51095, 51096). Without it the exchange takes condition.
            sl_trigger_px (slTriggerPx): Price at which the stop loss triggers. Goes with `slOrdPx`.
            sl_trigger_px_type (slTriggerPxType): Price that is compared with `slTriggerPx`. Without
                it the exchange takes last.
            sl_ord_px (slOrdPx): Order price of the stop loss, -1 for market price. Goes with
                `slTriggerPx`.
            cxl_on_close_pos (cxlOnClosePos): Cancel the take profit and stop loss when the position
                is fully closed. If true, `reduceOnly` must be true as well. Only in Futures mode
                and multi-currency margin mode. Without it the exchange takes false.
            reduce_only (reduceOnly): Only reduce the position, for MARGIN, and for FUTURES and SWAP
                in net mode. Only in Futures mode and multi-currency margin mode; a trailing stop
                ignores it in long/short mode. That a `trigger` order honours it is not documented;
                the order, once placed, says by `reduceOnly` whether it does. Without it the
                exchange takes false.
            chase_type (chaseType): Whether `chaseVal` is a distance from the best bid or ask, or a
                ratio. Without it the exchange takes distance.
            chase_val (chaseVal): How far from the best bid or ask to stay. A distance is in USDT,
                USDC or, for crypto-margined contracts, USD; a ratio of 0.1 is 10%. Without it the
                exchange takes 0.
            max_chase_type (maxChaseType): Whether `maxChaseVal` is a distance from the best bid or
                ask, or a ratio. Goes with `maxChaseVal`.
            max_chase_val (maxChaseVal): How far to chase at most, as a distance or a ratio; 0.1 is
                10%. Goes with `maxChaseType`.
            trigger_px (triggerPx): Price at which a `trigger` order places its own order, in the
                unit of the instrument's price. On the wrong side of `orderPx` the exchange refuses
                it with 51046 to 51049.
            order_px (orderPx): Price of the order that a `trigger` order places, -1 for market
                price. Required, unless `advanceOrdType` is `chase`, which has none.
            advance_ord_type (advanceOrdType): What a `trigger` order places: `fok` fills at once
                and wholly or not at all, `ioc` fills at once what it can, `chase` follows the best
                price (FUTURES and SWAP only), empty is a limit or market order, as `orderPx` says.
                Without it the exchange takes ''.
            adv_chase_params (advChaseParams): How a `trigger` order with the `advanceOrdType`
                `chase` follows the price; required with it.
            trigger_px_type (triggerPxType): Price that is compared with `triggerPx`: `last` reacts
                fastest, also to short spikes, `index` comes from several exchanges, `mark` is
                smoothed. SPOT has `last` only. Without it the exchange takes last.
            attach_algo_ords (attachAlgoOrds): Take profit, stop loss or trailing stop to place once
                the triggered order has filled. In Futures mode, multi-currency and portfolio margin
                mode; not with the `advanceOrdType` `chase`.
            callback_ratio (callbackRatio): Distance of a trailing stop as a ratio, 0.01 for 1%.
                Either this or `callbackSpread` is required.
            callback_spread (callbackSpread): Distance of a trailing stop as a price difference.
                Either this or `callbackRatio` is required.
            active_px (activePx): Price from which a trailing stop follows the market. Without it,
                it does so from the start.
            px_var (pxVar): How far beyond the best bid (buying) or ask (selling) a `twap` order
                goes, as a ratio from 0.0001 to 0.01; 0.01 is 1%. Either this or `pxSpread` is
                required.
            px_spread (pxSpread): How far beyond the best bid (buying) or ask (selling) a `twap`
                order goes, as a price difference of 0 or more. Either this or `pxVar` is required.
            sz_limit (szLimit): Size of each slice of a `twap` order; smallest size shown of a
                `smart_iceberg` order.
            px_limit (pxLimit): Price limit, 0 or more: a `twap` order that buys trades while the
                market is below it, one that sells while it is above. A `smart_iceberg` order may go
                without.
            time_interval (timeInterval): Seconds between two slices of a `twap` order.
            lmt_order_number (lmtOrderNumber): Number of limit orders that a `smart_iceberg` order
                is split into.
            aggressiveness: How a `smart_iceberg` order trades: `radical` fills fastest, `mid`
                weighs speed and price, `conservative` queues at the best bid or ask.
            trigger_params (triggerParams): When a `smart_iceberg` order starts; at once if the list
                is empty.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/trade/order-algo, with a key of permission trade; at most 20 requests in
        2 s for each user and instrument (except OPTION); 20 requests in 2 s for each user and
        instrument-family (only OPTION); 1 requests in 2 s for each user and instrument (lead
        traders, on the instruments they lead).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_orders_history(
        self,
        *,
        ord_type: Sequence[
            OneOf[
                Literal[
                    "conditional",
                    "oco",
                    "chase",
                    "trigger",
                    "move_order_stop",
                    "iceberg",
                    "twap",
                    "smart_iceberg",
                ]
            ]
        ],
        state: Optional[OneOf[Literal["effective", "canceled", "order_failed"]]] = None,
        algo_id: str | None = None,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP", "FUTURES", "MARGIN", "OPTION"]]] = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[AlgoOrder]:
        """Get algo orders that have ended in the last 3 months.

        Args:
            ord_type (ordType): Kind of algo order. `conditional` (take profit or stop loss) and
                `oco` (both) may be asked for together; `chase` (FUTURES and SWAP only), `trigger`,
                `move_order_stop` (trailing stop), `twap`, `smart_iceberg` and its forerunner
                `iceberg` only one at a time.
            state: Only algo orders in this state: `effective` has triggered, `canceled` is
                cancelled, `order_failed` could not place its orders. Either it or `algoId` is
                required, and only one of them allowed.
            algo_id (algoId): Only the algo order with this ID, in place of `state`.
            inst_type (instType): Only this instrument type.
            inst_id (instId): Only this instrument, such as `BTC-USDT`.
            after: Only algo orders older than the one with this `algoId`.
            before: Only algo orders newer than the one with this `algoId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/trade/orders-algo-history, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_pending_orders(
        self,
        *,
        ord_type: Sequence[
            OneOf[
                Literal[
                    "conditional",
                    "oco",
                    "chase",
                    "trigger",
                    "move_order_stop",
                    "iceberg",
                    "twap",
                    "smart_iceberg",
                ]
            ]
        ],
        algo_id: str | None = None,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP", "FUTURES", "MARGIN", "OPTION"]]] = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[AlgoOrder]:
        """Get algo orders that have not triggered yet.

        Args:
            ord_type (ordType): Kind of algo order. `conditional` (take profit or stop loss) and
                `oco` (both) may be asked for together; `chase` (FUTURES and SWAP only), `trigger`,
                `move_order_stop` (trailing stop), `twap`, `smart_iceberg` and its forerunner
                `iceberg` only one at a time.
            algo_id (algoId): Only the algo order with this ID.
            inst_type (instType): Only this instrument type.
            inst_id (instId): Only this instrument, such as `BTC-USDT`.
            after: Only algo orders older than the one with this `algoId`.
            before: Only algo orders newer than the one with this `algoId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/trade/orders-algo-pending, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-list
        """
        raise NotImplementedError  # never runs: the decorator calls
