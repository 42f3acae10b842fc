# Made from spec/, not to be edited; make it again with: make generate
"""Awaited streams of trade."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply
from .._runtime.streams.resource import Each, StreamResource, sends, subscribes

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .._runtime.streams.awaited import AsyncSubscription
    from ..types._trade import AmendOrderDict, CancelOrderDict, PlaceOrderDict
    from ._order_changes import AmendOrderRequest, CancelOrderRequest
    from ._orders import PlaceOrderRequest
    from .amend_order import AmendOrderReply
    from .amend_orders import AmendOrdersReply
    from .cancel_order import CancelOrderReply
    from .cancel_orders import CancelOrdersReply
    from .channel_fills import PushedFill
    from .channel_orders import PushedOrder
    from .mass_cancel import MassCancelResult
    from .place_order import PlaceOrderReply
    from .place_orders import PlaceOrdersReply


class AsyncTradeStreams(StreamResource):
    """Orders, fills and positions on the order book.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade
    """

    @subscribes
    def fills(
        self,
        *,
        inst_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedFill]:
        """Your fills on the order book, as they happen.

        Nothing is pushed of what was there before. Block trades, spreads, liquidation, ADL and the
        like are not told of: follow `trade.orders`, too, which confirms an order. Balance, margin
        and positions may not have changed yet when a fill is pushed. A lower fee tier than VIP4
        gets error 64003. A limit of 20 connections of a sub-account is announced. Of EVENTS only
        the side `yes` is told, whichever was traded.

        Only for: vip.

        Each push tells what happened.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET /api/v5/trade/fills,
        since the gap began.

        On /ws/v5/private, with a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-fills-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def orders(
        self,
        *,
        inst_type: Each[
            OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS", "ANY"]]
        ],
        inst_family: Each[str] | None = None,
        inst_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedOrder]:
        """Your orders, as they are placed, filled, amended and cancelled.

        Nothing is pushed of orders that were there before. The same message can come more than
        once, with another `uTime`: of those with one `tradeId`, of one instrument, take the first
        only, likewise of those with one `reqId`, and by `ordId` of those that cancel the order or
        that fill it without a `tradeId`. A market order can be `filled` in a message whose `fillSz`
        is 0. Options that are exercised or expire are not told of.

        Each push changes the state that the pushes before it made. No push tells the whole state:
        GET /api/v5/trade/orders-pending does.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
        /api/v5/trade/orders-pending; GET /api/v5/trade/fills, since the gap began; GET
        /api/v5/trade/orders-history, of state filled, since the gap began; GET
        /api/v5/trade/orders-history, of state canceled, mmp_canceled, what has changed since the
        gap began.

        On /ws/v5/private, with a login; at most 30 connections of a sub-account.

        Args:
            inst_type (instType): Instrument type, or `ANY`.
            inst_family (instFamily): Instrument family, of FUTURES, SWAP and OPTION.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-order-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @sends
    async def amend_order(
        self,
        *,
        inst_id: str,
        cxl_on_fail: bool | None = None,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        req_id: str | None = None,
        new_sz: Number | None = None,
        new_px: Number | None = None,
        speed_bump: Optional[OneOf[Literal["1"]]] = None,
        new_px_usd: Number | None = None,
        new_px_vol: Number | None = None,
        px_amend_type: Optional[OneOf[Literal["0", "1"]]] = None,
        rpi_taker_access: bool | None = None,
        rpi_px_round: bool | None = None,
        exp_time: Time | None = None,
        extra: Extra | None = None,
    ) -> AmendOrderReply:
        """Change the size, price or attached orders of an order that is not yet filled.

        An `sCode` of 0 says only that the exchange took the request; whether the order was changed
        is told by the order channel or by asking for the order.

        What is sent over WebSocket counts towards the same limits. The exchange does not count
        orders with market maker protection among the 1,000 of a sub-account, though they are
        counted here, and a high fill ratio raises these to as many as 10,000 from VIP 5 on.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            cxl_on_fail (cxlOnFail): Cancel the order if the change fails, because of a size that is
                no multiple of the lot size or a risk limit, for example; otherwise it stays as it
                is. Without it the exchange takes false.
            ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it counts if both
                are given.
            cl_ord_id (clOrdId): Your own order ID. Either it or `ordId` is required.
            req_id (reqId): Your own ID of this change, 1 to 32 letters and digits; upper and lower
                case differ. The answer repeats it.
            new_sz (newSz): New size of the whole order, above 0, with what is already filled: to
                have 5 more after a fill of 3, send 8. A size of no more than what is filled ends
                the order as `filled`. Not for options priced by `pxUsd` or `pxVol`.
            new_px (newPx): New price. An option keeps the kind of price that it was placed with:
                `newPx` for `px`, `newPxUsd` for `pxUsd`, `newPxVol` for `pxVol`.
            speed_bump (speedBump): Consents to the delay of event contracts. Required for event
                contracts, unless the order is post-only.
            new_px_usd (newPxUsd): New price of an option in USD, in place of `newPx`.
            new_px_vol (newPxVol): New price of an option as implied volatility, in place of
                `newPx`; 1 is 100%.
            px_amend_type (pxAmendType): What to do with a `newPx` beyond the price limit, `0`
                refuse it, `1` change it to the best price allowed. Without it the exchange takes 0.
            rpi_taker_access (rpiTakerAccess): Trade with `rpi` orders as well, for `limit`,
                `market`, `fok` and `ioc` orders. What the order was placed with does not count.
                Without it the exchange takes false.
            rpi_px_round (rpiPxRound): Move the price of an `rpi` order that is too close to the
                other side outward, to the nearest level that is allowed and does not cross, instead
                of refusing it. Other orders, options and event contracts ignore it. Without it the
                exchange takes false.
            exp_time (expTime): The latest moment to carry this out, by the exchange's clock. A
                request that arrives, or comes up, later is refused with 50036 and has no effect.
            extra: Parameters newer than this description, by wire name.

        Sends amend-order over /ws/v5/private, as trade.amend_order does over REST, within the same
        rate limits.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-amend-order
        """
        raise NotImplementedError  # never runs: the decorator sends

    @sends
    async def amend_orders(
        self,
        *,
        orders: Sequence[AmendOrderRequest | AmendOrderDict | Mapping[str, Any]],
        exp_time: Time | None = None,
    ) -> AmendOrdersReply:
        """Change up to 20 orders that are not yet filled.

        Each order has a result of its own in `sCode`, where 0 says only that the exchange took the
        change; whether the order was changed is told by the order channel or by asking for the
        order. The rate limit counts orders, not requests, and a request with a single order counts
        towards the limit of amending one order instead.

        What is sent over WebSocket counts towards the same limits. The exchange does not count
        orders with market maker protection among the 1,000 of a sub-account, though they are
        counted here, and a high fill ratio raises these to as many as 10,000 from VIP 5 on.

        Args:
            orders: The orders to change, and how.
            exp_time (expTime): The latest moment to carry this out, by the exchange's clock. A
                request that arrives, or comes up, later is refused with 50036 and has no effect.

        Sends batch-amend-orders over /ws/v5/private, as trade.amend_orders does over REST, within
        the same rate limits.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-amend-multiple-orders
        """
        raise NotImplementedError  # never runs: the decorator sends

    @sends
    async def cancel_orders(
        self,
        *,
        orders: Sequence[CancelOrderRequest | CancelOrderDict | Mapping[str, Any]],
    ) -> CancelOrdersReply:
        """Cancel up to 20 orders.

        Only what has not been filled is cancelled. Each order has a result of its own. The rate
        limit counts orders, not requests; a request with a single order counts towards the limit of
        cancelling one order instead. What is sent over WebSocket counts towards the same limits.

        Args:
            orders: The orders to cancel.

        Sends batch-cancel-orders over /ws/v5/private, as trade.cancel_orders does over REST, within
        the same rate limits.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-cancel-multiple-orders
        """
        raise NotImplementedError  # never runs: the decorator sends

    @sends
    async def place_orders(
        self,
        *,
        orders: Sequence[PlaceOrderRequest | PlaceOrderDict | Mapping[str, Any]],
        exp_time: Time | None = None,
    ) -> PlaceOrdersReply:
        """Place up to 20 limit or market orders in one request.

        They are placed one after the other, and each has a result of its own in `sCode`; in
        portfolio margin mode either all are taken or none. The rate limit counts orders, not
        requests, and a request with a single order counts towards the limit of placing one order
        instead.

        What is sent over WebSocket counts towards the same limits. The exchange does not count
        orders with market maker protection among the 1,000 of a sub-account, though they are
        counted here, and a high fill ratio raises these to as many as 10,000 from VIP 5 on.

        Args:
            orders: The orders to place. No two of them may have the same `clOrdId`.
            exp_time (expTime): The latest moment to carry this out, by the exchange's clock. A
                request that arrives, or comes up, later is refused with 50036 and has no effect.

        Sends batch-orders over /ws/v5/private, as trade.place_orders does over REST, within the
        same rate limits.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-place-multiple-orders
        """
        raise NotImplementedError  # never runs: the decorator sends

    @sends
    async def cancel_order(
        self,
        *,
        inst_id: str,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> CancelOrderReply:
        """Cancel an order that is not yet filled.

        An `sCode` of 0 says only that the exchange took the request; whether the order was
        cancelled is told by the order channel or by asking for the order. What is sent over
        WebSocket counts towards the same limits.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it counts if both
                are given.
            cl_ord_id (clOrdId): Your own order ID. Either it or `ordId` is required.
            extra: Parameters newer than this description, by wire name.

        Sends cancel-order over /ws/v5/private, as trade.cancel_order does over REST, within the
        same rate limits.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-cancel-order
        """
        raise NotImplementedError  # never runs: the decorator sends

    @sends
    async def mass_cancel(
        self,
        *,
        inst_type: OneOf[Literal["OPTION"]],
        inst_family: str,
        lock_interval: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[MassCancelResult]:
        """Cancel all pending orders with market maker protection in an option family.

        Only for options in portfolio margin mode, with the privilege of market maker protection
        (otherwise error 51411). With `lockInterval` new orders are refused for a time, with 54008;
        51034 is what they get when the protection itself has tripped. Mass cancellations over
        WebSocket count towards the same limit.

        Args:
            inst_type (instType): Instrument type; options only.
            inst_family (instFamily): Instrument family, such as `BTC-USD`.
            lock_interval (lockInterval): Milliseconds for which new orders are refused afterwards,
                0 to 10000; 0 ends a lock that is there. Without it the exchange takes 0.
            extra: Parameters newer than this description, by wire name.

        Sends mass-cancel over /ws/v5/private, as trade.mass_cancel does over REST, within the same
        rate limits.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-mass-cancel-order
        """
        raise NotImplementedError  # never runs: the decorator sends

    @sends
    async def place_order(
        self,
        *,
        inst_id: str,
        td_mode: OneOf[Literal["cross", "isolated", "cash", "spot_isolated"]],
        side: OneOf[Literal["buy", "sell"]],
        ord_type: OneOf[
            Literal[
                "market",
                "limit",
                "post_only",
                "fok",
                "ioc",
                "optimal_limit_ioc",
                "mmp",
                "mmp_and_post_only",
                "rpi",
            ]
        ],
        sz: Number,
        ccy: str | None = None,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        px: Number | None = None,
        outcome: Optional[OneOf[Literal["yes", "no"]]] = None,
        px_usd: Number | None = None,
        px_vol: Number | None = None,
        reduce_only: bool | None = None,
        tgt_ccy: Optional[OneOf[Literal["base_ccy", "quote_ccy"]]] = None,
        ban_amend: bool | None = None,
        px_amend_type: Optional[OneOf[Literal["0", "1"]]] = None,
        trade_quote_ccy: str | None = None,
        slippage_pct: Number | None = None,
        stp_mode: Optional[OneOf[Literal["cancel_maker", "cancel_taker", "cancel_both"]]] = None,
        rpi_taker_access: bool | None = None,
        rpi_px_round: bool | None = None,
        exp_time: Time | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderReply:
        """Place one limit, market, post-only, FOK or IOC order on the order book.

        `ordType` decides how it is priced, `tdMode` with what margin it trades. `sCode` of the
        answer says whether the exchange took the order.

        What is sent over WebSocket counts towards the same limits. The exchange does not count
        orders with market maker protection among the 1,000 of a sub-account, though they are
        counted here, and a high fill ratio raises these to as many as 10,000 from VIP 5 on.

        An account may have 4,000 orders open, and 500 in an instrument, with its take profits and
        stop losses among them.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            td_mode (tdMode): Trade mode: `cross` or `isolated` with margin, `cash` without,
                `spot_isolated` for spot lead trading. Spot mode knows `cash` only; SPOT is `cash`
                in Futures mode and `cross` in multi-currency and portfolio margin mode, where
                `isolated` does not exist. Event contracts are always `isolated`.
            side: Order side.
            ord_type (ordType): Order type: `market` (not for options), `limit`, `post_only`
                (cancelled rather than take liquidity), `fok` (at once and wholly, or not at all),
                `ioc` (at once what is possible), `optimal_limit_ioc` (FUTURES and SWAP: `ioc` at
                the limit of the price band), `mmp` and `mmp_and_post_only` (market maker
                protection, for options in portfolio margin mode), `rpi` (Retail Price Improvement;
                neither reduce-only nor with attached orders).
            sz: Quantity: contracts for FUTURES, SWAP and OPTION; base currency for SPOT and MARGIN.
                Exceptions are a MARGIN market buy, in quote currency, and a SPOT market order,
                where `tgtCcy` decides.
            ccy: Margin currency, for isolated orders of type MARGIN, and for cross ones in Futures
                mode.
            cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters and digits; upper and lower case
                differ. No pending order, and no other order of the same batch, may have it; it is
                free again when the order has ended. Attached orders do not take it over.
            tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
            pos_side (posSide): Position side, for FUTURES and SWAP only; leave it out for SPOT and
                MARGIN. In long/short mode it is required, `long` or `short` (buying opens `long`
                and closes `short`, selling the other way round); in net mode it may be left out,
                and only `net` is allowed. Portfolio margin mode is always net. Without it the
                exchange takes net.
            px: Price. An order of type `limit`, `post_only`, `fok`, `ioc`, `mmp` or
                `mmp_and_post_only` has exactly one of `px`, `pxUsd` and `pxVol`, a `market` or
                `optimal_limit_ioc` order none. For options it is rounded to a multiple of the tick
                size.
            outcome: The outcome to trade, for event contracts only, where it is required.
            px_usd (pxUsd): Price of an option in USD, in place of `px`.
            px_vol (pxVol): Price of an option as implied volatility, in place of `px`; 1 is 100%.
            reduce_only (reduceOnly): Only reduce the position; an order larger than the position is
                refused. For MARGIN, and for FUTURES and SWAP in net mode; in Futures mode and
                multi-currency margin mode. In long/short mode it has no effect, and every closing
                order only reduces. Without it the exchange takes false.
            tgt_ccy (tgtCcy): Currency that `sz` is counted in, for SPOT market orders only. Without
                it the exchange takes `quote_ccy` for a buy and `base_ccy` for a sell. The other way
                round the order may be filled for less than `sz`.
            ban_amend (banAmend): Refuse a SPOT market order that the balance does not suffice for;
                otherwise the exchange makes it smaller. Without it the exchange takes false.
            px_amend_type (pxAmendType): What to do with a `px` beyond the price limit, `0` refuse
                it, `1` change it to the best price allowed. Without it the exchange takes 0.
            trade_quote_ccy (tradeQuoteCcy): Quote currency to trade with, for SPOT only, one of the
                instrument's `tradeQuoteCcyList`. Without it the exchange takes the one in `instId`,
                which it refuses for users of some regions.
            slippage_pct (slippagePct): Slippage to accept at most, 0 to 0.05 with up to four
                decimal places; 0.01 is 1%. For market orders on SPOT and spot margin whose `tgtCcy`
                is the currency received: `base_ccy` of a buy, `quote_ccy` of a sell. Without it the
                exchange takes 0.
            stp_mode (stpMode): What to cancel where two orders of yours would trade with each
                other; the taker's mode counts. Without it the account's own setting does, which is
                `cancel_maker` unless changed.
            rpi_taker_access (rpiTakerAccess): Trade with `rpi` orders as well, at the price of a
                speed bump that holds up orders of every type; `limit`, `market`, `fok` and `ioc`
                orders reach them. A change of the order has to say it again. Without it the
                exchange takes false.
            rpi_px_round (rpiPxRound): Move the price of an `rpi` order that is too close to the
                other side outward, to the nearest level that is allowed and does not cross, instead
                of refusing it. Other orders, options and event contracts ignore it. Without it the
                exchange takes false.
            exp_time (expTime): The latest moment to carry this out, by the exchange's clock. A
                request that arrives, or comes up, later is refused with 50036 and has no effect.
            extra: Parameters newer than this description, by wire name.

        Sends order over /ws/v5/private, as trade.place_order does over REST, within the same rate
        limits.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-place-order
        """
        raise NotImplementedError  # never runs: the decorator sends
