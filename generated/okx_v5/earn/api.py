# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of earn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._earn import PurchaseOnchainInvestmentDict
    from ._staking import OnchainOrder
    from .cancel_onchain import CancelOnchainResult
    from .get_lending_history import SavingsLending
    from .get_lending_rate_history import LendingRate
    from .get_lending_rate_summary import LendingRateSummary
    from .get_onchain_offers import OnchainOffer
    from .get_savings_balance import SavingsBalance
    from .get_sol_product_info import SolProductInfo
    from .purchase_onchain import PurchaseOnchainInvestment, PurchaseOnchainResult
    from .purchase_or_redeem_savings import PurchaseOrRedeemSavingsResult
    from .redeem_onchain import RedeemOnchainResult
    from .set_lending_rate import SetLendingRateResult


class EarnApi(Resource):
    """Savings, staking and other financial products.

    https://www.okx.com/docs-v5/en/#financial-product
    """

    @endpoint
    def get_savings_balance(
        self,
        *,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SavingsBalance]:
        """Get what you hold in flexible Simple Earn.

        Flexible Simple Earn (savings) lends to margin traders and earns their interest.

        Args:
            ccy: Only this currency, such as `BTC`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/savings/balance, with a key of permission read; at most 6 requests
        in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_lending_history(
        self,
        *,
        ccy: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SavingsLending]:
        """Get what your savings were lent for and earned in the past month.

        Args:
            ccy: Only this currency, such as `BTC`.
            after: Only rows with a `ts` before this time.
            before: Only rows with a `ts` after this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/savings/lending-history, with a key of permission read; at most 6
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-lending-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_lending_rate_history(
        self,
        *,
        ccy: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[LendingRate]:
        """Get past annual rates at which the market borrowed and lent, since 14 December 2021.

        Without `ccy` a page can be longer than `limit`, for the rows of one `ts` are not parted.

        Args:
            ccy: Only this currency, such as `BTC`.
            after: Only rows with a `ts` before this time.
            before: Only rows with a `ts` after this time.
            limit: Most rows to return; without `ccy` there can be more. Without it the exchange
                takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/savings/lending-rate-history, without a key; at most 6 requests in
        1 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-history-public
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_lending_rate_summary(
        self,
        *,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[LendingRateSummary]:
        """Get the annual rates at which the market borrows, by currency.

        Rates that borrowers pay. `earn.get_lending_rate_history` has also those that lenders got.

        Args:
            ccy: Only this currency, such as `BTC`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/savings/lending-rate-summary, without a key; at most 6 requests in
        1 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-info-public
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def purchase_or_redeem_savings(
        self,
        *,
        ccy: str,
        amt: Number,
        side: OneOf[Literal["purchase", "redempt"]],
        rate: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[PurchaseOrRedeemSavingsResult]:
        """Put money into flexible Simple Earn, or take it out.

        The money comes from the funding account; what lies in the trading account cannot be used.

        Args:
            ccy: Currency, such as `USDT`.
            amt: Amount to put in or take out.
            side: `purchase` puts money in, `redempt` takes it out.
            rate: Lowest annual rate to lend at, from 0.01 (1%) to 3.65 (365%). It takes the place
                of the rate of earlier purchases. For purchases only.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/savings/purchase-redempt, with a key of permission trade; at most
        6 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-savings-purchase-redemption
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def set_lending_rate(
        self,
        *,
        ccy: str,
        rate: Number,
        extra: Extra | None = None,
    ) -> Reply[SetLendingRateResult]:
        """Set the lowest annual rate at which your savings in a currency are lent.

        `earn.get_savings_balance` tells which one is set, also where the outcome is unknown.

        Args:
            ccy: Currency, such as `USDT`.
            rate: Lowest annual rate to lend at, from 0.01 (1%) to 3.65 (365%).
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/savings/set-lending-rate, with a key of permission trade; at most
        6 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-set-lending-rate
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def cancel_onchain(
        self,
        *,
        ord_id: str,
        protocol_type: OneOf[Literal["defi"]],
        extra: Extra | None = None,
    ) -> Reply[CancelOnchainResult]:
        """Cancel a purchase or a redemption of on-chain earn that is not complete yet.

        The money of a purchase goes back to the funding account. Not every product allows it
        (51726). Where the outcome is unknown, the `state` of the order in
        `earn.get_onchain_active_orders` tells it, `13` while it is being cancelled; once over, the
        order is in `earn.get_onchain_orders_history`.

        Args:
            ord_id (ordId): ID of the order.
            protocol_type (protocolType): Kind of protocol, `defi` on-chain earn.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/staking-defi/cancel, with a key of permission trade; at most 2
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-cancel-purchases-redemptions
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_onchain_offers(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Optional[OneOf[Literal["defi"]]] = None,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[OnchainOffer]:
        """Get the products of on-chain earn.

        Args:
            product_id (productId): Only this product.
            protocol_type (protocolType): Only this kind of protocol, `defi` on-chain earn.
            ccy: Only this currency of investment, such as `DOT`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/staking-defi/offers, with a key of permission read; at most 3
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-offers
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_onchain_active_orders(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Optional[OneOf[Literal["defi"]]] = None,
        ccy: str | None = None,
        state: Optional[OneOf[Literal["8", "13", "9", "1", "2"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[OnchainOrder]:
        """Get your orders of on-chain earn that are not over.

        All in one answer; there are no pages.

        Args:
            product_id (productId): Only this product.
            protocol_type (protocolType): Only this kind of protocol, `defi` on-chain earn.
            ccy: Only this currency of investment, such as `DOT`.
            state: Only orders in this state: `8` waiting to start, `13` being cancelled, `9` going
                on the chain, `1` earning, `2` being redeemed.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/staking-defi/orders-active, with a key of permission read; at most
        3 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-active-orders
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_onchain_orders_history(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Optional[OneOf[Literal["defi"]]] = None,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[OnchainOrder]:
        """Get your orders of on-chain earn that are over, cancelled or redeemed.

        Args:
            product_id (productId): Only this product.
            protocol_type (protocolType): Only this kind of protocol, `defi` on-chain earn.
            ccy: Only this currency of investment, such as `DOT`.
            after: Only orders older than the one with this `ordId`.
            before: Only orders newer than the one with this `ordId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/staking-defi/orders-history, with a key of permission read; at
        most 3 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-order-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def purchase_onchain(
        self,
        *,
        product_id: str,
        invest_data: Sequence[
            PurchaseOnchainInvestment | PurchaseOnchainInvestmentDict | Mapping[str, Any]
        ],
        term: Number | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[PurchaseOnchainResult]:
        """Invest in a product of on-chain earn.

        The money comes from the funding account; what lies in the trading account cannot be used.
        The exchange takes no ID of your own: give each purchase a `tag` that you can tell it by.
        Where the outcome is unknown, look for it in `earn.get_onchain_active_orders` before you
        send it again, or you may invest twice.

        Args:
            product_id (productId): Product, as `earn.get_onchain_offers` names it.
            invest_data (investData): What to invest, by currency.
            term: Days that it is fixed for, as the offer says. Required for a product with a fixed
                term.
            tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/staking-defi/purchase, with a key of permission trade; at most 2
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def redeem_onchain(
        self,
        *,
        ord_id: str,
        protocol_type: OneOf[Literal["defi"]],
        allow_early_redeem: bool | None = None,
        extra: Extra | None = None,
    ) -> Reply[RedeemOnchainResult]:
        """Redeem an order of on-chain earn.

        All of it; there is no amount. How long it takes is `redeemPeriod` of
        `earn.get_onchain_offers`, and until `cancelRedemptionDeadline` it can be cancelled with
        `earn.cancel_onchain`. Where the outcome is unknown, the `state` of the order in
        `earn.get_onchain_active_orders` tells it, `2` while it is being redeemed; once over, the
        order is in `earn.get_onchain_orders_history`.

        Args:
            ord_id (ordId): ID of the order.
            protocol_type (protocolType): Kind of protocol, `defi` on-chain earn.
            allow_early_redeem (allowEarlyRedeem): Redeem it also before the end of its term; see
                `earlyRedeem` of the offer. Without it the exchange takes false.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/staking-defi/redeem, with a key of permission trade; at most 2
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-redeem
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_sol_product_info(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[SolProductInfo]:
        """Get the yield and the limits of SOL staking.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/staking-defi/sol/product-info, with a key of permission read; at
        most 3 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-product-info
        """
        raise NotImplementedError  # never runs: the decorator calls
