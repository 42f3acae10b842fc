# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of earn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .get_savings_balance import SavingsBalance
    from .get_sol_product_info import SolProductInfo
    from .purchase_or_redeem_savings import PurchaseOrRedeemSavingsResult


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
