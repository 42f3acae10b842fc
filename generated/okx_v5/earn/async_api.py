# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of earn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._earn import PurchaseOnchainInvestmentDict
    from ._staking import OnchainOrder, StakingApy, StakingBalance, StakingRecord
    from .cancel_eth_redemption import CancelEthRedemptionResult
    from .cancel_onchain import CancelOnchainResult
    from .get_eth_product_info import EthProductInfo
    from .get_lending_history import SavingsLending
    from .get_lending_rate_history import LendingRate
    from .get_lending_rate_summary import LendingRateSummary
    from .get_onchain_offers import OnchainOffer
    from .get_savings_balance import SavingsBalance
    from .get_sol_product_info import SolProductInfo
    from .purchase_eth_staking import PurchaseEthStakingResult
    from .purchase_onchain import PurchaseOnchainInvestment, PurchaseOnchainResult
    from .purchase_or_redeem_savings import PurchaseOrRedeemSavingsResult
    from .purchase_sol_staking import PurchaseSolStakingResult
    from .redeem_eth_staking import RedeemEthStakingResult
    from .redeem_onchain import RedeemOnchainResult
    from .redeem_sol_staking import RedeemSolStakingResult
    from .set_lending_rate import SetLendingRateResult


class AsyncEarnApi(Resource):
    """Savings, staking and other financial products.

    https://www.okx.com/docs-v5/en/#financial-product
    """

    @endpoint
    async def get_savings_balance(
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

    @async_paged
    async def get_lending_history(
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

    @async_paged
    async def get_lending_rate_history(
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
    async def get_lending_rate_summary(
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
    async def purchase_or_redeem_savings(
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
        Neither request nor answer has an ID: where the outcome is unknown, see whether `amt` of
        `earn.get_savings_balance` has changed by your amount before you send it again, or the money
        is moved twice. Note `amt` before you send it, for interest changes it, too.

        Not in demo trading.

        Args:
            ccy: Currency, such as `USDT`.
            amt: Amount to put in or take out.
            side: `purchase` puts money in, `redempt` takes it out.
            rate: Lowest annual rate to lend at, from 0.01 (1%) to 3.65 (365%). It takes the place
                of the rate of earlier purchases. It is for purchases: a redemption is taken with
                one, too, but what it does there is not documented; leave it out.
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
    async def set_lending_rate(
        self,
        *,
        ccy: str,
        rate: Number,
        extra: Extra | None = None,
    ) -> Reply[SetLendingRateResult]:
        """Set the lowest annual rate at which your savings in a currency are lent.

        `earn.get_savings_balance` tells which one is set, also where the outcome is unknown.

        Not in demo trading.

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
    async def cancel_onchain(
        self,
        *,
        ord_id: str,
        protocol_type: OneOf[Literal["defi", "staking"]],
        extra: Extra | None = None,
    ) -> Reply[CancelOnchainResult]:
        """Cancel a purchase or a redemption of on-chain earn that is not complete yet.

        The money of a purchase goes back to the funding account. Not every product allows it
        (51726). Where the outcome is unknown, the `state` of the order in
        `earn.get_onchain_active_orders` tells it, `13` while it is being cancelled; once over, the
        order is in `earn.get_onchain_orders_history`.

        Not in demo trading.

        Args:
            ord_id (ordId): ID of the order.
            protocol_type (protocolType): Kind of protocol as the order has it, `defi` on-chain
                earn; `staking`, of older products, is no longer documented.
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
    async def get_eth_apy_history(
        self,
        *,
        days: int | str,
        extra: Extra | None = None,
    ) -> Reply[StakingApy]:
        """Get the annual yield of staking ETH, day by day.

        Args:
            days: How many past days to return.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/staking-defi/eth/apy-history, without a key; at most 6 requests in
        1 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-apy-history-public
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_eth_staking_balance(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[StakingBalance]:
        """Get all the BETH that you hold for staked ETH, and what it has earned.

        In the trading and in the funding account, and what is being redeemed.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/staking-defi/eth/balance, with a key of permission read; at most 6
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-balance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def cancel_eth_redemption(
        self,
        *,
        ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[CancelEthRedemptionResult]:
        """Cancel a redemption of staked ETH that is still pending.

        One that has been processed in part is refused (51762). Where the outcome is unknown,
        `earn.get_eth_staking_history` tells it by `ordId`; its `status` is then `cancelled`.

        Not in demo trading.

        Args:
            ord_id (ordId): ID of the redemption, as `earn.get_eth_staking_history` has it.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/staking-defi/eth/cancel-redeem, with a key of permission trade;
        at most 2 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-cancel-redeem
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_eth_product_info(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[EthProductInfo]:
        """Get the yield and the limits of ETH staking.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/staking-defi/eth/product-info, with a key of permission read; at
        most 3 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-product-info
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def purchase_eth_staking(
        self,
        *,
        amt: Number,
        extra: Extra | None = None,
    ) -> Reply[PurchaseEthStakingResult]:
        """Stake ETH and get as much BETH for it.

        The ETH comes from the funding account; what lies in the trading account cannot be used.
        Neither request nor answer has an ID: where the outcome is unknown, look in
        `earn.get_eth_staking_history` for a `purchase` of this amount since you sent it, before you
        send it again, or you may stake twice.

        Not in demo trading.

        Args:
            amt: Amount of ETH to stake.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/staking-defi/eth/purchase, with a key of permission trade; at
        most 2 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-purchase
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_eth_staking_history(
        self,
        *,
        type: Optional[OneOf[Literal["purchase", "redeem"]]] = None,
        status: Optional[OneOf[Literal["pending", "success", "failed", "cancelled"]]] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[StakingRecord]:
        """Get your purchases and redemptions of staked ETH.

        Args:
            type: Only purchases (`purchase`) or redemptions (`redeem`).
            status: Only those under way (`pending`), done (`success`), `failed` or `cancelled`.
            after: Only those with a `requestTime` before this time.
            before: Only those with a `requestTime` after this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/staking-defi/eth/purchase-redeem-history, with a key of permission
        read; at most 6 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-purchase-amp-redeem-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def redeem_eth_staking(
        self,
        *,
        amt: Number,
        extra: Extra | None = None,
    ) -> Reply[RedeemEthStakingResult]:
        """Redeem BETH for ETH.

        The BETH comes from the funding account; move what lies in the trading account there first.
        It takes some days, which `earn.get_eth_product_info` tells. Neither request nor answer has
        an ID: where the outcome is unknown, look in `earn.get_eth_staking_history` for a `redeem`
        of this amount since you sent it, before you send it again, or you may redeem twice.

        Not in demo trading.

        Args:
            amt: Amount of BETH to redeem.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/staking-defi/eth/redeem, with a key of permission trade; at most
        2 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-redeem
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_onchain_offers(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Optional[OneOf[Literal["defi", "staking"]]] = None,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[OnchainOffer]:
        """Get the products of on-chain earn.

        Args:
            product_id (productId): Only this product.
            protocol_type (protocolType): Only this kind of protocol, `defi` on-chain earn;
                `staking`, of older products, is no longer documented.
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
    async def get_onchain_active_orders(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Optional[OneOf[Literal["defi", "staking"]]] = None,
        ccy: str | None = None,
        state: Optional[OneOf[Literal["8", "13", "9", "1", "2"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[OnchainOrder]:
        """Get your orders of on-chain earn that are not over.

        There are no pages; whether one answer has room for all is not documented.

        Args:
            product_id (productId): Only this product.
            protocol_type (protocolType): Only this kind of protocol, `defi` on-chain earn;
                `staking`, of older products, is no longer documented.
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

    @async_paged
    async def get_onchain_orders_history(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Optional[OneOf[Literal["defi", "staking"]]] = None,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[OnchainOrder]:
        """Get your orders of on-chain earn that are over, cancelled or redeemed.

        Args:
            product_id (productId): Only this product.
            protocol_type (protocolType): Only this kind of protocol, `defi` on-chain earn;
                `staking`, of older products, is no longer documented.
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
    async def purchase_onchain(
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

        Not in demo trading.

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
    async def redeem_onchain(
        self,
        *,
        ord_id: str,
        protocol_type: OneOf[Literal["defi", "staking"]],
        allow_early_redeem: bool | None = None,
        extra: Extra | None = None,
    ) -> Reply[RedeemOnchainResult]:
        """Redeem an order of on-chain earn.

        All of it; there is no amount. How long it takes is `redeemPeriod` of
        `earn.get_onchain_offers`, and until `cancelRedemptionDeadline` it can be cancelled with
        `earn.cancel_onchain`. Where the outcome is unknown, the `state` of the order in
        `earn.get_onchain_active_orders` tells it, `2` while it is being redeemed; once over, the
        order is in `earn.get_onchain_orders_history`.

        Not in demo trading.

        Args:
            ord_id (ordId): ID of the order.
            protocol_type (protocolType): Kind of protocol as the order has it, `defi` on-chain
                earn; `staking`, of older products, is no longer documented.
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
    async def get_sol_apy_history(
        self,
        *,
        days: int | str,
        extra: Extra | None = None,
    ) -> Reply[StakingApy]:
        """Get the annual yield of staking SOL, day by day.

        Args:
            days: How many past days to return.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/staking-defi/sol/apy-history, without a key; at most 6 requests in
        1 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-apy-history-public
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_sol_staking_balance(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[StakingBalance]:
        """Get all the OKSOL that you hold for staked SOL, and what it has earned.

        In the trading and in the funding account, and what is being redeemed.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/staking-defi/sol/balance, with a key of permission read; at most 6
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-balance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_sol_product_info(
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

    @endpoint
    async def purchase_sol_staking(
        self,
        *,
        amt: Number,
        extra: Extra | None = None,
    ) -> Reply[PurchaseSolStakingResult]:
        """Stake SOL and get as much OKSOL for it.

        The SOL comes from the funding account; what lies in the trading account cannot be used.
        Neither request nor answer has an ID: where the outcome is unknown, look in
        `earn.get_sol_staking_history` for a `purchase` of this amount since you sent it, before you
        send it again, or you may stake twice.

        Not in demo trading.

        Args:
            amt: Amount of SOL to stake.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/staking-defi/sol/purchase, with a key of permission trade; at
        most 2 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-sol-staking-post-purchase
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_sol_staking_history(
        self,
        *,
        type: Optional[OneOf[Literal["purchase", "redeem"]]] = None,
        status: Optional[OneOf[Literal["pending", "success", "failed"]]] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[StakingRecord]:
        """Get your purchases and redemptions of staked SOL.

        Args:
            type: Only purchases (`purchase`) or redemptions (`redeem`).
            status: Only those under way (`pending`), done (`success`) or `failed`.
            after: Only those with a `requestTime` before this time.
            before: Only those with a `requestTime` after this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/staking-defi/sol/purchase-redeem-history, with a key of permission
        read; at most 6 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-purchase-amp-redeem-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def redeem_sol_staking(
        self,
        *,
        amt: Number,
        extra: Extra | None = None,
    ) -> Reply[RedeemSolStakingResult]:
        """Redeem OKSOL for SOL.

        The OKSOL comes from the funding account; move what lies in the trading account there first.
        It takes some days, which `earn.get_sol_product_info` tells. Neither request nor answer has
        an ID: where the outcome is unknown, look in `earn.get_sol_staking_history` for a `redeem`
        of this amount since you sent it, before you send it again, or you may redeem twice.

        Not in demo trading.

        Args:
            amt: Amount of OKSOL to redeem.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/staking-defi/sol/redeem, with a key of permission trade; at most
        2 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-sol-staking-post-redeem
        """
        raise NotImplementedError  # never runs: the decorator calls
