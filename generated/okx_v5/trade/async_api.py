# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of trade."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._trade import (
        AmendOrderDict,
        AttachedOrderToAmendDict,
        AttachedOrderToPlaceDict,
        AttachedOrderToPrecheckDict,
        CancelOrderDict,
        PlaceOrderDict,
    )
    from ._conversions import EasyConversion, OneClickRepayment
    from ._fills import HistoricalFill
    from ._order_changes import AmendOrderRequest, AttachedOrderToAmend, CancelOrderRequest
    from ._orders import AttachedOrderToPlace, Order, PlaceOrderRequest
    from .amend_order import AmendOrderReply
    from .amend_orders import AmendOrdersReply
    from .cancel_all_after import CancelAllAfterResult
    from .cancel_order import CancelOrderReply
    from .cancel_orders import CancelOrdersReply
    from .close_position import ClosePositionResult
    from .get_account_rate_limit import AccountRateLimit
    from .get_easy_convert_currencies import EasyConvertCurrencies
    from .get_one_click_repay_currencies import OneClickRepayCurrencies
    from .get_one_click_repay_currencies_v2 import OneClickRepayCurrenciesV2
    from .get_one_click_repay_history_v2 import OneClickRepaymentV2
    from .mass_cancel import MassCancelResult
    from .place_one_click_repay_v2 import OneClickRepayV2Result
    from .place_order import PlaceOrderReply
    from .place_orders import PlaceOrdersReply
    from .precheck_order import AttachedOrderToPrecheck, OrderPrecheck


class AsyncTradeApi(Resource):
    """Orders, fills and positions on the order book.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade
    """

    @endpoint
    async def get_account_rate_limit(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[AccountRateLimit]:
        """Get how many orders the sub-account may place and amend, and the fill ratios that decide
        it.

        The limit counts new and amended orders alone, each order of a batch by itself, over 2
        seconds; the main account is a sub-account too. Spot and margin orders, block and spread
        trading, and orders with market maker protection do not count towards it. From VIP 5 on the
        higher of the two ratios of the past 7 days decides (that of the main account alone where a
        sub-account has traded less than 1,000,000 USDT in them, that of the sub-account alone for
        customers of a broker), from 1,000 orders up to 10,000 for a ratio of 50 and more; a higher
        limit holds at once, at 08:00 UTC, a lower one a day later.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/trade/account-rate-limit, with a key of permission read; at most 1
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-account-rate-limit
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
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

        Sends POST /api/v5/trade/amend-batch-orders, with a key of permission trade; at most 300
        orders in 2 s for each user and instrument (except OPTION); 300 orders in 2 s for each user
        and instrument-family (only OPTION); 4 orders in 2 s for each user and instrument (lead
        traders, on the instruments they lead); 1000 orders in 2 s for each user (except SPOT,
        MARGIN; with all new and amended orders).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-multiple-orders
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
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
        attach_algo_ords: Optional[
            Sequence[AttachedOrderToAmend | AttachedOrderToAmendDict | Mapping[str, Any]]
        ] = None,
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
            attach_algo_ords (attachAlgoOrds): Changes of the attached take profits, stop losses and
                trailing stops. Only for an order that was placed with `attachAlgoOrds`, and each
                attached order once.
            exp_time (expTime): The latest moment to carry this out, by the exchange's clock. A
                request that arrives, or comes up, later is refused with 50036 and has no effect.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/trade/amend-order, with a key of permission trade; at most 60 requests in
        2 s for each user and instrument (except OPTION); 60 requests in 2 s for each user and
        instrument-family (only OPTION); 4 requests in 2 s for each user and instrument (lead
        traders, on the instruments they lead); 1000 orders in 2 s for each user (except SPOT,
        MARGIN; with all new and amended orders).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
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

        Sends POST /api/v5/trade/batch-orders, with a key of permission trade; at most 300 orders in
        2 s for each user and instrument (except OPTION); 300 orders in 2 s for each user and
        instrument-family (only OPTION); 4 orders in 2 s for each user and instrument (lead traders,
        on the instruments they lead); 1000 orders in 2 s for each user (except SPOT, MARGIN; with
        all new and amended orders).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def cancel_all_after(
        self,
        *,
        time_out: Number,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[CancelAllAfterResult]:
        """Have all pending orders cancelled after a time, unless it is set anew or off before.

        A safety net for a client that falls silent: call it again and again, once a second is
        recommended, and the orders are cancelled when the calls stop coming. It covers everything
        on the order book, not spread trading; cancelling may take a few seconds.

        Without `tag` it covers the whole (sub-)account, with `tag` only the orders placed with that
        tag; each tag has a countdown and a rate limit of its own. At most 20 tags can be counting
        down at once (error 51071).

        Args:
            time_out (timeOut): Whole seconds until the orders are cancelled, 10 to 120; 0 switches
                the countdown off.
            tag: Only orders with this tag, 1 to 16 letters and digits, are cancelled. Without it,
                all are.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/trade/cancel-all-after, with a key of permission trade; at most 1
        requests in 1 s for each user and tag.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-all-after
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
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

        Sends POST /api/v5/trade/cancel-batch-orders, with a key of permission trade; at most 300
        orders in 2 s for each user and instrument (except OPTION); 300 orders in 2 s for each user
        and instrument-family (only OPTION).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
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

        Sends POST /api/v5/trade/cancel-order, with a key of permission trade; at most 60 requests
        in 2 s for each user and instrument (except OPTION); 60 requests in 2 s for each user and
        instrument-family (only OPTION).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def close_position(
        self,
        *,
        inst_id: str,
        mgn_mode: OneOf[Literal["cross", "isolated"]],
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        ccy: str | None = None,
        auto_cxl: bool | None = None,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[ClosePositionResult]:
        """Close the whole position in an instrument at market price.

        Pending orders that would close the same position make the request fail, unless `autoCxl` is
        true or they are cancelled first.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            mgn_mode (mgnMode): Margin mode of the position.
            pos_side (posSide): Side to close. In long/short mode it is required, `long` or `short`;
                in net mode it may be left out, and only `net` is allowed. Without it the exchange
                takes net.
            ccy: Margin currency. Required for a cross margin position of type MARGIN in Futures
                mode.
            auto_cxl (autoCxl): Cancel the pending orders that would close the position before
                closing it. Without it the exchange takes false.
            cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters and digits; upper and lower case
                differ.
            tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/trade/close-position, with a key of permission trade; at most 20 requests
        in 2 s for each user and instrument (except OPTION); 20 requests in 2 s for each user and
        instrument-family (only OPTION).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def place_easy_convert(
        self,
        *,
        from_ccy: Sequence[str],
        to_ccy: str,
        source: Optional[OneOf[Literal["1", "2"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[EasyConversion]:
        """Convert small balances into a mainstream currency.

        `trade.get_easy_convert_currencies` has the balances, worth less than 10 USD each, and the
        currencies. Each currency has a row of its own in the answer, which may still be `running`;
        `trade.get_easy_convert_history` tells how it ended. Error 59120 means that conversion is
        switched off for now.

        Args:
            from_ccy (fromCcy): Currencies to convert, 1 to 5; `toCcy` is none of them.
            to_ccy (toCcy): Mainstream currency to convert into, such as `USDT`.
            source: Account whose balances are converted, `1` trading, `2` funding account. Without
                it the exchange takes 1.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/trade/easy-convert, with a key of permission trade; at most 1 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-easy-convert
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_easy_convert_currencies(
        self,
        *,
        source: Optional[OneOf[Literal["1", "2"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[EasyConvertCurrencies]:
        """Get the small balances that can be converted, and the currencies they can be converted
        into.

        Only crypto balances worth less than 10 USD can be converted; `trade.place_easy_convert`
        does it.

        Args:
            source: Account whose balances are meant, `1` trading, `2` funding account. Without it
                the exchange takes 1.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/trade/easy-convert-currency-list, with a key of permission read; at most 1
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-currency-list
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_easy_convert_history(
        self,
        *,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[EasyConversion]:
        """Get the conversions of small balances in the last 7 days.

        In the documented example the mainstream currency is `fromCcy`, the other way round than in
        the answer of `trade.place_easy_convert`.

        Args:
            after: Only conversions with a `uTime` before this time, without it.
            before: Only conversions with a `uTime` after this time, without it.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/trade/easy-convert-history, with a key of permission read; at most 1
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_fills(
        self,
        *,
        inst_type: Optional[
            OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]]
        ] = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_id: str | None = None,
        sub_type: Optional[
            OneOf[
                Literal[
                    "1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "100",
                    "101",
                    "102",
                    "103",
                    "104",
                    "105",
                    "106",
                    "107",
                    "110",
                    "111",
                    "112",
                    "113",
                    "118",
                    "119",
                    "125",
                    "126",
                    "127",
                    "128",
                    "204",
                    "205",
                    "206",
                    "207",
                    "208",
                    "209",
                    "212",
                    "213",
                    "236",
                    "237",
                    "270",
                    "271",
                    "272",
                    "273",
                    "274",
                    "275",
                    "324",
                    "325",
                    "326",
                    "327",
                    "328",
                    "329",
                    "376",
                    "377",
                    "410",
                    "411",
                    "412",
                    "413",
                    "414",
                    "415",
                ]
            ]
        ] = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[HistoricalFill]:
        """Get the fills of your orders in the last 3 days.

        For more than these days, `trade.get_fills_history` reaches back 3 months, at a lower limit.

        Args:
            inst_type (instType): Only this instrument type.
            inst_family (instFamily): Only this instrument family, such as `BTC-USD`. For FUTURES,
                SWAP and OPTION.
            inst_id (instId): Only this instrument, such as `BTC-USDT`.
            ord_id (ordId): Only fills of this order.
            sub_type (subType): Only this type of transaction. Trades: `1` buy, `2` sell, `3` open
                long, `4` open short, `5` close long, `6` close short. Partial liquidation: `100`
                close long, `101` close short, `102` buy, `103` sell. Liquidation: `104` long, `105`
                short, `106` buy, `107` sell, `110` transfer in, `111` transfer out. Delivery: `112`
                long, `113` short. Conversion of tokens by the system: `118` in, `119` out. ADL:
                `125` close long, `126` close short, `127` buy, `128` sell. Block trades: `204` buy,
                `205` sell, `206` open long, `207` open short, `208` close long, `209` close short.
                Quick margin: `212` borrowed, `213` repaid automatically. Easy convert: `236` in,
                `237` out. Spread trading: `270` buy, `271` sell, `272` open long, `273` open short,
                `274` close long, `275` close short. Moved positions: `324` buy, `325` sell, `326`
                open long, `327` open short, `328` close long, `329` close short. Automatic
                conversion of collateralised borrowing: `376` buy, `377` sell. Event contracts:
                `410` buy yes, `411` buy no, `412` sell yes, `413` sell no, `414` yes expired, `415`
                no expired.
            after: Only fills older than the one with this `billId`.
            before: Only fills newer than the one with this `billId`.
            begin: Only fills with a `ts` from this time on.
            end: Only fills with a `ts` up to this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/trade/fills, with a key of permission read; at most 60 requests in 2 s for
        each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-days
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_fills_history(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_id: str | None = None,
        sub_type: Optional[
            OneOf[
                Literal[
                    "1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "100",
                    "101",
                    "102",
                    "103",
                    "104",
                    "105",
                    "106",
                    "107",
                    "110",
                    "111",
                    "112",
                    "113",
                    "118",
                    "119",
                    "125",
                    "126",
                    "127",
                    "128",
                    "204",
                    "205",
                    "206",
                    "207",
                    "208",
                    "209",
                    "212",
                    "213",
                    "236",
                    "237",
                    "270",
                    "271",
                    "272",
                    "273",
                    "274",
                    "275",
                    "324",
                    "325",
                    "326",
                    "327",
                    "328",
                    "329",
                    "376",
                    "377",
                    "410",
                    "411",
                    "412",
                    "413",
                    "414",
                    "415",
                ]
            ]
        ] = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[HistoricalFill]:
        """Get the fills of your orders in the last 3 months.

        For the last 3 days alone, `trade.get_fills` is the better one.

        Args:
            inst_type (instType): Instrument type.
            inst_family (instFamily): Only this instrument family, such as `BTC-USD`. For FUTURES,
                SWAP and OPTION.
            inst_id (instId): Only this instrument, such as `BTC-USDT`.
            ord_id (ordId): Only fills of this order.
            sub_type (subType): Only this type of transaction. Trades: `1` buy, `2` sell, `3` open
                long, `4` open short, `5` close long, `6` close short. Partial liquidation: `100`
                close long, `101` close short, `102` buy, `103` sell. Liquidation: `104` long, `105`
                short, `106` buy, `107` sell, `110` transfer in, `111` transfer out. Delivery: `112`
                long, `113` short. Conversion of tokens by the system: `118` in, `119` out. ADL:
                `125` close long, `126` close short, `127` buy, `128` sell. Block trades: `204` buy,
                `205` sell, `206` open long, `207` open short, `208` close long, `209` close short.
                Quick margin: `212` borrowed, `213` repaid automatically. Easy convert: `236` in,
                `237` out. Spread trading: `270` buy, `271` sell, `272` open long, `273` open short,
                `274` close long, `275` close short. Moved positions: `324` buy, `325` sell, `326`
                open long, `327` open short, `328` close long, `329` close short. Automatic
                conversion of collateralised borrowing: `376` buy, `377` sell. Event contracts:
                `410` buy yes, `411` buy no, `412` sell yes, `413` sell no, `414` yes expired, `415`
                no expired.
            after: Only fills older than the one with this `billId`.
            before: Only fills newer than the one with this `billId`.
            begin: Only fills with a `ts` from this time on.
            end: Only fills with a `ts` up to this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/trade/fills-history, with a key of permission read; at most 10 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-months
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
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

        Sends POST /api/v5/trade/mass-cancel, with a key of permission trade; at most 5 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-mass-cancel-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def place_one_click_repay(
        self,
        *,
        debt_ccy: Sequence[str],
        repay_ccy: str,
        extra: Extra | None = None,
    ) -> Reply[OneClickRepayment]:
        """Repay cross debts with another currency at one click.

        Only in multi-currency and portfolio margin mode, with auto-borrow on (otherwise error
        51625); isolated debts are not repaid. At most what is available in funding and trading
        account is used. Each debt has a row of its own in the answer;
        `trade.get_one_click_repay_history` tells how it ended. Error 59119 means that repaying is
        switched off for now. `trade.place_one_click_repay_v2` is newer, and for Spot mode as well.

        Args:
            debt_ccy (debtCcy): Currencies of the debts, 1 to 5; `repayCcy` is none of them.
            repay_ccy (repayCcy): Currency to repay them with, such as `USDT`.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/trade/one-click-repay, with a key of permission trade; at most 1 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_one_click_repay_currencies(
        self,
        *,
        debt_type: Optional[OneOf[Literal["cross", "isolated"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[OneClickRepayCurrencies]:
        """Get debts that can be repaid at one click, and the currencies to repay them with.

        Only in multi-currency and portfolio margin mode. Isolated debts are listed, but
        `trade.place_one_click_repay` repays cross ones only.
        `trade.get_one_click_repay_currencies_v2` is newer, and for Spot mode as well.

        Args:
            debt_type (debtType): Only debts of this type, `cross` or `isolated` margin.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/trade/one-click-repay-currency-list, with a key of permission read; at
        most 1 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_one_click_repay_currencies_v2(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[OneClickRepayCurrenciesV2]:
        """Get debts that can be repaid at one click in Spot mode too, and what to repay them with.

        Only in Spot, multi-currency and portfolio margin mode;
        `trade.get_one_click_repay_currencies` is not for Spot mode.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/trade/one-click-repay-currency-list-v2, with a key of permission read; at
        most 1 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list-new
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_one_click_repay_history(
        self,
        *,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[OneClickRepayment]:
        """Get the one-click repayments of the last 7 days.

        Only in multi-currency and portfolio margin mode.

        Args:
            after: Only repayments with a `uTime` before this time.
            before: Only repayments with a `uTime` after this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/trade/one-click-repay-history, with a key of permission read; at most 1
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_one_click_repay_history_v2(
        self,
        *,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[OneClickRepaymentV2]:
        """Get the repayments of the last 7 days made by `trade.place_one_click_repay_v2`.

        For Spot mode only by its page, though such repayments are made in other modes as well.

        Args:
            after: Only repayments with a `ts` up to this time, with it.
            before: Only repayments with a `ts` from this time on, with it.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/trade/one-click-repay-history-v2, with a key of permission read; at most 1
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history-new
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def place_one_click_repay_v2(
        self,
        *,
        debt_ccy: str,
        repay_ccy_list: Sequence[str],
        extra: Extra | None = None,
    ) -> Reply[OneClickRepayV2Result]:
        """Repay a debt with one or more currencies at one click, in Spot mode too.

        Only in Spot, multi-currency and portfolio margin mode; error 51625 asks for auto-borrow to
        be on. The answer only says that the request was taken;
        `trade.get_one_click_repay_history_v2` tells how it ended. Error 59119 means that repaying
        is switched off for now.

        Args:
            debt_ccy (debtCcy): Currency of the debt, such as `USDC`.
            repay_ccy_list (repayCcyList): Currencies to repay it with, the first one first; the
                currency of the debt itself may be among them. The exchange may want another one
                first (error 59129), and balances worth less than 1 USD repay debts in their own
                currency only (59130).
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/trade/one-click-repay-v2, with a key of permission trade; at most 1
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay-new
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
        attach_algo_ords: Optional[
            Sequence[AttachedOrderToPlace | AttachedOrderToPlaceDict | Mapping[str, Any]]
        ] = None,
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
            attach_algo_ords (attachAlgoOrds): Take profits, stop losses and trailing stops to place
                when this order has filled; they are dropped if it is cancelled before any fill.
                Reduce-only orders cannot have them. Several take profits (split take profits, up to
                10, each with a `sz`, with different prices and one trigger price type) must add up
                to `sz`; beside them at most one stop loss may stand, in an element of its own.
            exp_time (expTime): The latest moment to carry this out, by the exchange's clock. A
                request that arrives, or comes up, later is refused with 50036 and has no effect.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/trade/order, with a key of permission trade; at most 60 requests in 2 s
        for each user and instrument (except OPTION); 60 requests in 2 s for each user and
        instrument-family (only OPTION); 4 requests in 2 s for each user and instrument (lead
        traders, on the instruments they lead); 1000 orders in 2 s for each user (except SPOT,
        MARGIN; with all new and amended orders).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_order(
        self,
        *,
        inst_id: str,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Order]:
        """Get one order of the order book by its ID or your own, with its state and fills.

        Where several orders had the same `clOrdId`, the latest of them is returned.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT`; one that is still traded.
            ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it counts if both
                are given.
            cl_ord_id (clOrdId): Your own order ID. Either it or `ordId` is required.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/trade/order, with a key of permission read; at most 60 requests in 2 s for
        each user and instrument (except OPTION); 60 requests in 2 s for each user and
        instrument-family (only OPTION).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def precheck_order(
        self,
        *,
        inst_id: str,
        td_mode: OneOf[Literal["cross", "isolated", "cash", "spot_isolated"]],
        side: OneOf[Literal["buy", "sell"]],
        ord_type: OneOf[
            Literal["market", "limit", "post_only", "fok", "ioc", "optimal_limit_ioc", "rpi"]
        ],
        sz: Number,
        cl_ord_id: str | None = None,
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        px: Number | None = None,
        outcome: Optional[OneOf[Literal["yes", "no"]]] = None,
        reduce_only: bool | None = None,
        tgt_ccy: Optional[OneOf[Literal["base_ccy", "quote_ccy"]]] = None,
        attach_algo_ords: Optional[
            Sequence[AttachedOrderToPrecheck | AttachedOrderToPrecheckDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> Reply[OrderPrecheck]:
        """Calculate what an order would do to the account, without placing it.

        Only in multi-currency and portfolio margin mode. The answer has the account's figures as
        they are, and by how much the order would change them. Options that are priced in USD or by
        volatility, and orders with market maker protection, cannot be checked.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            td_mode (tdMode): Trade mode: `cross` or `isolated` with margin, `cash` without,
                `spot_isolated` for spot lead trading.
            side: Order side.
            ord_type (ordType): Order type: `market` (not for options), `limit`, `post_only`
                (cancelled rather than take liquidity), `fok` (at once and wholly, or not at all),
                `ioc` (at once what is possible), `optimal_limit_ioc` (FUTURES and SWAP: `ioc` at
                the limit of the price band), `rpi` (Retail Price Improvement; neither reduce-only
                nor with attached orders).
            sz: Quantity: contracts for FUTURES, SWAP and OPTION; base currency for SPOT and MARGIN.
                Exceptions are a MARGIN market buy, in quote currency, and a SPOT market order,
                where `tgtCcy` decides.
            cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters and digits; it is taken as by
                `trade.place_order`, and has no effect here.
            pos_side (posSide): Position side, for FUTURES and SWAP only. In long/short mode it is
                required, `long` or `short`; in net mode it may be left out, and only `net` is
                allowed. Portfolio margin mode is always net. Without it the exchange takes net.
            px: Price. Required for an order of type `limit`, `post_only`, `fok` or `ioc`, and not
                to be given for `market` and `optimal_limit_ioc`.
            outcome: The outcome to trade, for event contracts only, where it is required.
            reduce_only (reduceOnly): Only reduce the position. For MARGIN, and for FUTURES and SWAP
                in net mode; in multi-currency margin mode. Without it the exchange takes false.
            tgt_ccy (tgtCcy): Currency that `sz` is counted in, for SPOT market orders only. Without
                it the exchange takes `quote_ccy` for a buy and `base_ccy` for a sell.
            attach_algo_ords (attachAlgoOrds): Take profits, stop losses and trailing stops of the
                order. Reduce-only orders cannot have them. Several take profits (split take
                profits, up to 10, each with a `sz`, with different prices and one trigger price
                type) must add up to `sz`; beside them at most one stop loss may stand, in an
                element of its own.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/trade/order-precheck, with a key of permission trade; at most 5 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_orders_history(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: Optional[
            Sequence[
                OneOf[
                    Literal[
                        "market",
                        "limit",
                        "post_only",
                        "fok",
                        "ioc",
                        "optimal_limit_ioc",
                        "mmp",
                        "mmp_and_post_only",
                        "op_fok",
                        "rpi",
                        "elp",
                    ]
                ]
            ]
        ] = None,
        state: Optional[OneOf[Literal["canceled", "filled", "mmp_canceled"]]] = None,
        category: Optional[
            OneOf[
                Literal["twap", "adl", "full_liquidation", "partial_liquidation", "delivery", "ddh"]
            ]
        ] = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Order]:
        """Get the orders of the last 7 days that are completed.

        An older order is returned too, if it was completed in these 7 days. An order that was
        cancelled without any fill can be found here for 2 hours only.
        `trade.get_orders_history_archive` reaches back 3 months, `trade.get_pending_orders` has the
        orders that are not completed.

        Args:
            inst_type (instType): Instrument type.
            inst_family (instFamily): Only this instrument family, such as `BTC-USD`. For FUTURES,
                SWAP and OPTION.
            inst_id (instId): Only this instrument, such as `BTC-USDT`.
            ord_type (ordType): Only these order types; `op_fok` is a simple option, filled wholly
                or not at all, `elp` the former `rpi`.
            state: Only orders in this state: `filled` wholly, `canceled`, or `mmp_canceled` by
                market maker protection. Cancelled orders may have fills.
            category: Only orders that the exchange itself placed for this reason: `twap` repayment
                of a debt, `adl` auto-deleveraging, `full_liquidation` and `partial_liquidation` for
                lack of margin, `delivery` on expiry, `ddh` delta hedging.
            after: Only orders older than the one with this `ordId`.
            before: Only orders newer than the one with this `ordId`.
            begin: Only orders with a `cTime` from this time on.
            end: Only orders with a `cTime` up to this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/trade/orders-history, with a key of permission read; at most 40 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-7-days
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_orders_history_archive(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: Optional[
            Sequence[
                OneOf[
                    Literal[
                        "market",
                        "limit",
                        "post_only",
                        "fok",
                        "ioc",
                        "optimal_limit_ioc",
                        "mmp",
                        "mmp_and_post_only",
                        "op_fok",
                        "rpi",
                        "elp",
                    ]
                ]
            ]
        ] = None,
        state: Optional[OneOf[Literal["canceled", "filled", "mmp_canceled"]]] = None,
        category: Optional[
            OneOf[
                Literal["twap", "adl", "full_liquidation", "partial_liquidation", "delivery", "ddh"]
            ]
        ] = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Order]:
        """Get the orders of the last 3 months that are completed.

        An older order is returned too, if it was completed in these 3 months. Orders cancelled
        without any fill are not here: ask `trade.get_orders_history` for them, which keeps them for
        2 hours. Of a completed option order, prices that it was not placed by go on changing:
        `pxVol` and `pxUsd` of an order placed by `px`, `pxVol` of one placed by `pxUsd`, `pxUsd` of
        one placed by `pxVol`.

        Args:
            inst_type (instType): Instrument type.
            inst_family (instFamily): Only this instrument family, such as `BTC-USD`. For FUTURES,
                SWAP and OPTION.
            inst_id (instId): Only this instrument, such as `BTC-USDT`.
            ord_type (ordType): Only these order types; `op_fok` is a simple option, filled wholly
                or not at all, `elp` the former `rpi`.
            state: Only orders in this state: `filled` wholly, or with some fills `canceled` or
                `mmp_canceled`, the latter by market maker protection.
            category: Only orders that the exchange itself placed for this reason: `twap` repayment
                of a debt, `adl` auto-deleveraging, `full_liquidation` and `partial_liquidation` for
                lack of margin, `delivery` on expiry, `ddh` delta hedging.
            after: Only orders older than the one with this `ordId`.
            before: Only orders newer than the one with this `ordId`.
            begin: Only orders with a `cTime` from this time on.
            end: Only orders with a `cTime` up to this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/trade/orders-history-archive, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-3-months
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_pending_orders(
        self,
        *,
        inst_type: Optional[
            OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]]
        ] = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: Optional[
            Sequence[
                OneOf[
                    Literal[
                        "market",
                        "limit",
                        "post_only",
                        "fok",
                        "ioc",
                        "optimal_limit_ioc",
                        "mmp",
                        "mmp_and_post_only",
                        "op_fok",
                        "rpi",
                    ]
                ]
            ]
        ] = None,
        state: Optional[OneOf[Literal["live", "partially_filled"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Order]:
        """List your orders on the order book that are still open.

        Args:
            inst_type (instType): Only this instrument type.
            inst_family (instFamily): Only this instrument family, such as `BTC-USD`. For FUTURES,
                SWAP and OPTION.
            inst_id (instId): Only this instrument, such as `BTC-USDT`.
            ord_type (ordType): Only these order types; `op_fok` is a simple option, filled wholly
                or not at all.
            state: Only orders in this state, without any fill or with some.
            after: Only orders older than the one with this `ordId`.
            before: Only orders newer than the one with this `ordId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/trade/orders-pending, with a key of permission read; at most 60 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list
        """
        raise NotImplementedError  # never runs: the decorator calls
