# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of dual_investment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .get_currency_pairs import DualInvestmentPair
    from .get_order_history import DualInvestmentOrder
    from .get_order_status import DualInvestmentOrderStatus
    from .get_products import DualInvestmentProduct
    from .place_order import PlaceDualInvestmentOrderResult
    from .redeem import RedeemDualInvestmentResult
    from .request_quote import DualInvestmentQuote
    from .request_redeem_quote import DualInvestmentRedeemQuote


class AsyncDualInvestmentApi(Resource):
    """Investments for a fixed term that are paid back, with their yield, in one or the other
    currency of a pair.

    https://www.okx.com/docs-v5/en/#financial-product-dual-investment
    """

    @endpoint
    async def get_currency_pairs(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[DualInvestmentPair]:
        """List the currency pairs that dual investments are offered in.

        What is on offer in one of them, `dual_investment.get_products` has. A row may come more
        than once.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/sfp/dcd/currency-pair, with a key of permission read; at most 1
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-currency-pairs
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_order_history(
        self,
        *,
        ord_id: str | None = None,
        product_id: str | None = None,
        uly: str | None = None,
        state: Optional[
            OneOf[
                Literal[
                    "initial",
                    "live",
                    "pending_settle",
                    "settled",
                    "pending_redeem",
                    "redeemed",
                    "rejected",
                ]
            ]
        ] = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[DualInvestmentOrder]:
        """Get your dual investments, past and under way.

        It also tells what became of an order whose outcome is unknown: look for its `quoteId`.
        Where `ordId` is given, nothing else can be, for the exchange would ignore it.

        Args:
            ord_id (ordId): Only the order with this ID.
            product_id (productId): Only orders of this product, such as `BTC-USDT-260327-77000-C`.
            uly: Only orders on this underlying, such as `BTC-USD`.
            state: Only orders in this state: `initial` received, `live` invested, `pending_settle`
                waiting to be settled, `settled`, `pending_redeem` waiting to be redeemed early,
                `redeemed`, `rejected`.
            begin_id (beginId): Only orders newer than the one with this ID.
            end_id (endId): Only orders older than the one with this ID.
            begin: Only orders from this time on; by which of their times is not documented.
            end: Only orders up to this time; by which of their times is not documented.
            limit: Most orders to return, at most 100. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/sfp/dcd/order-history, with a key of permission read; at most 1
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_order_status(
        self,
        *,
        ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[DualInvestmentOrderStatus]:
        """Get the state of a dual investment.

        It also tells what became of an early redemption whose outcome is unknown: one that is under
        way makes the order `pending_redeem_booking` or `pending_redeem`. Of these the page has the
        second alone: an order that is still `live` just after the request may be redeemed yet.

        Args:
            ord_id (ordId): ID of the order.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/sfp/dcd/order-status, with a key of permission read; at most 3
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-state
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_products(
        self,
        *,
        base_ccy: str,
        quote_ccy: str,
        opt_type: OneOf[Literal["C", "P"]],
        extra: Extra | None = None,
    ) -> Reply[DualInvestmentProduct]:
        """List the dual investments on offer in a currency pair.

        Their yields change all the time; `dual_investment.request_quote` has the one that an order
        is made at. A product that can no longer be bought may have empty yields.

        Args:
            base_ccy (baseCcy): Base currency of the pair, such as `BTC`.
            quote_ccy (quoteCcy): Quote currency of the pair, such as `USDT`.
            opt_type (optType): Only `C` calls, in which the base currency is invested, or `P` puts,
                in which the quote currency is.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/sfp/dcd/products, with a key of permission read; at most 1
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-product-info
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def request_quote(
        self,
        *,
        product_id: str,
        notional_sz: Number,
        notional_ccy: str,
        extra: Extra | None = None,
    ) -> Reply[DualInvestmentQuote]:
        """Ask for the yield that a dual investment would be made at.

        The quote holds until its `validUntil`; nothing is invested until
        `dual_investment.place_order` takes it. `dual_investment.get_products` has the sizes that a
        product takes. Nothing tells about a quote whose answer was lost: ask for another, and the
        first one runs out by itself.

        Args:
            product_id (productId): ID of the product, such as `BTC-USDT-260327-77000-C`.
            notional_sz (notionalSz): Amount to invest, in `notionalCcy`; from the product's
                `minSize` to its `maxSize`, in steps of its `stepSz`.
            notional_ccy (notionalCcy): Currency to invest, as the product has it; the base currency
                for calls, the quote currency for puts.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/sfp/dcd/quote, with a key of permission trade; at most 10
        requests in 60 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-quote
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def redeem(
        self,
        *,
        ord_id: str,
        quote_id: str,
        extra: Extra | None = None,
    ) -> Reply[RedeemDualInvestmentResult]:
        """Redeem a live dual investment early, at a quote.

        The second of two steps: the quote comes from `dual_investment.request_redeem_quote`. A
        redemption goes on after the answer; it is over when `dual_investment.get_order_status` has
        the order as `redeemed`. It is never sent again by itself: where the outcome is unknown, the
        same method tells by `ordId` whether the redemption has begun.

        Not in demo trading.

        Args:
            ord_id (ordId): ID of the order.
            quote_id (quoteId): ID of the quote, from `dual_investment.request_redeem_quote` for
                this order.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/sfp/dcd/redeem, with a key of permission trade; at most 2
        requests in 60 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-redeem
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def request_redeem_quote(
        self,
        *,
        ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[DualInvestmentRedeemQuote]:
        """Ask what you would get for a live dual investment if you redeemed it now.

        Nothing is redeemed until `dual_investment.redeem` takes the quote, which holds until its
        `validUntil`. The order says from when to when it can be redeemed early (`redeemStartTime`,
        `redeemEndTime`). Nothing tells about a quote whose answer was lost: ask for another, and
        the first one runs out by itself.

        Args:
            ord_id (ordId): ID of the order.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/sfp/dcd/redeem-quote, with a key of permission trade; at most 10
        requests in 60 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-redeem-quote
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def place_order(
        self,
        *,
        quote_id: str,
        extra: Extra | None = None,
    ) -> Reply[PlaceDualInvestmentOrderResult]:
        """Invest at the yield of a quote.

        Ask for the quote first, with `dual_investment.request_quote`. `initial` and `pending_book`
        are not the end: `dual_investment.get_order_status` tells by `ordId` whether the investment
        is `live` or `rejected`. It is never sent again by itself: where the outcome is unknown,
        look for the `quoteId` in `dual_investment.get_order_history`, and do so before you ask for
        another quote, or you invest twice.

        Not in demo trading.

        Args:
            quote_id (quoteId): ID of the quote, from `dual_investment.request_quote`.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/sfp/dcd/trade, with a key of permission trade; at most 2 requests
        in 60 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-trade
        """
        raise NotImplementedError  # never runs: the decorator calls
