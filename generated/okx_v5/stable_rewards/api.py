# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of stable_rewards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .get_apy_history import StableRewardsRate
    from .get_balance import StableRewardsBalances
    from .get_product_info import StableRewardsProductInfo
    from .get_subscribe_redeem_history import StableRewardsTrade
    from .place_trade import PlaceStableRewardsTradeResult
    from .request_quote import StableRewardsQuote


class StableRewardsApi(Resource):
    """Stablecoins that pay daily rewards to those who hold them.

    https://www.okx.com/docs-v5/en/#financial-product-stable-rewards
    """

    @endpoint
    def get_apy_history(
        self,
        *,
        ccy: str,
        days: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[StableRewardsRate]:
        """Get the rates that a stablecoin has paid, day by day.

        The rates are those of your VIP level of now, so the call is signed.

        Args:
            ccy: Stablecoin, such as `USDG`.
            days: How many days to return, 1 to 100, counted back from now. Without it the exchange
                takes 100.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/stable-rewards/apy-history, with a key of permission read; at most
        6 requests in 1 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-apy-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_balance(
        self,
        *,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[StableRewardsBalances]:
        """Get how much you hold of stablecoins with rewards, and what they have earned.

        In the trading and the funding account together, with what is being redeemed.

        Args:
            ccy: Only this stablecoin, such as `USDG`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/stable-rewards/balance, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-balance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_product_info(
        self,
        *,
        ccy: str,
        extra: Extra | None = None,
    ) -> Reply[StableRewardsProductInfo]:
        """Get fees, least amounts and quotas of a stablecoin that earns rewards.

        By the currency that you pay with or are paid in. Subscribing and redeeming through the API
        was decommissioned; the stablecoin is traded on the order book.

        Args:
            ccy: Stablecoin, such as `USDG`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/stable-rewards/product-info, with a key of permission read; at
        most 5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-product-info
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def request_quote(
        self,
        *,
        ccy: str,
        settle_ccy: str,
        action: OneOf[Literal["subscribe", "redeem"]],
        amt: Number,
        extra: Extra | None = None,
    ) -> Reply[StableRewardsQuote]:
        """Ask for a price to subscribe a stablecoin with rewards, or to redeem it.

        Deprecated.

        Decommissioned by the exchange, which refers to the order book (`trade.place_order`) for
        trading stablecoins. The quote held for `ttlMs` from `quoteTime`; nothing was moved until
        `stable_rewards.place_trade` took it. Only what is in the funding account could be used.

        Args:
            ccy: Stablecoin to subscribe or redeem, such as `USDG`.
            settle_ccy (settleCcy): Currency to pay with or to be paid in, such as `USDC`;
                `stable_rewards.get_product_info` has those that go with the stablecoin.
            action: What to do, `subscribe` to the stablecoin or `redeem` it.
            amt: Amount, above 0: to `subscribe` in `settleCcy`, to `redeem` in `ccy`.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/stable-rewards/quote, with a key of permission trade; at most 2
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-quote
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_subscribe_redeem_history(
        self,
        *,
        ccy: str,
        type: Optional[OneOf[Literal["subscribe", "redeem"]]] = None,
        status: Optional[OneOf[Literal["pending", "success", "failed"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[StableRewardsTrade]:
        """Get what you subscribed and redeemed of a stablecoin with rewards.

        Deprecated.

        Decommissioned by the exchange, as `stable_rewards.place_trade` is, whose trades it told.
        The newest come first.

        Args:
            ccy: Stablecoin, such as `USDG`.
            type: Only subscriptions (`subscribe`) or redemptions (`redeem`).
            status: Only what is under way (`pending`), has succeeded (`success`) or failed
                (`failed`).
            after: Only rows older than the one with this `ordId`.
            before: Only rows newer than the one with this `ordId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/stable-rewards/subscribe-redeem-history, with a key of permission
        read; at most 5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-subscribe-redeem-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def place_trade(
        self,
        *,
        quote_id: str,
        extra: Extra | None = None,
    ) -> Reply[PlaceStableRewardsTradeResult]:
        """Subscribe a stablecoin with rewards, or redeem it, at the price of a quote.

        Deprecated.

        Decommissioned by the exchange, which refers to the order book (`trade.place_order`) for
        trading stablecoins. What was paid came from the funding account, what was bought went to
        the trading account. Where the outcome is unknown, look for the `quoteId` in
        `stable_rewards.get_subscribe_redeem_history`, which is decommissioned, too, and otherwise
        at your balances, before you send it again.

        Args:
            quote_id (quoteId): ID of the quote, which must still hold, from
                `stable_rewards.request_quote`.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/stable-rewards/trade, with a key of permission trade; at most 2
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-trade
        """
        raise NotImplementedError  # never runs: the decorator calls
