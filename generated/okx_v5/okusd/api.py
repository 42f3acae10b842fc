# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of okusd."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .get_account import OkusdBalance
    from .get_limits import OkusdLimits
    from .get_rate_history import OkusdRate
    from .get_redemption_history import OkusdRedemption
    from .get_rewards_history import OkusdReward
    from .get_subscription_history import OkusdSubscription
    from .redeem import RedeemOkusdResult
    from .subscribe import SubscribeOkusdResult


class OkusdApi(Resource):
    """OKUSD, a stablecoin that is had for USDT one for one, and yields every day.

    https://www.okx.com/docs-v5/en/#financial-product-okusd
    """

    @endpoint
    def get_account(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[OkusdBalance]:
        """Get your balance of OKUSD and what it has yielded.

        It is that of the master account with its sub-accounts, and the same for each of them.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/okusd/account, with a key of permission read; at most 2 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-okusd-account
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_limits(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[OkusdLimits]:
        """Get how much OKUSD you may still subscribe and redeem today, and the fees.

        A master account and its sub-accounts share the quotas. What is left of a quota for
        redemption is the lesser of yours and that of all users, each less what is used of it.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/okusd/limits, with a key of permission read; at most 2 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-okusd-get-okusd-limits
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_rate_history(
        self,
        *,
        limit: int | str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        extra: Extra | None = None,
    ) -> Reply[OkusdRate]:
        """Get what OKUSD yields a year, now and before.

        The rates are the same for everybody, but a key is needed to get them.

        Args:
            limit: Most rows to return. Without it the exchange takes 30.
            begin: Only rates with a `ts` from this time on, with it; at most 6 months before `end`.
            end: Only rates with a `ts` up to this time, with it; now if left out.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/okusd/rate/history, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-apr-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def redeem(
        self,
        *,
        amt: Number,
        redeem_type: OneOf[Literal["1", "2"]],
        cl_ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[RedeemOkusdResult]:
        """Redeem OKUSD for USDT, at once or in five to six days.

        The OKUSD leaves the funding account, and as much USDT less the fee comes into it.
        `okusd.get_limits` has the fee rates and the quotas of both kinds. A standard redemption
        stays `processing` for days; read the `state`, for one that was `cancelled` is no error
        here. It is never sent again by itself: where the outcome is unknown, look for the `clOrdId`
        in `okusd.get_redemption_history`, with `fast` or `standard` as its `type`: without it, no
        fast redemption is in the answer. By the documentation, whoever sends a `clOrdId` a second
        time gets the order that it stands for and redeems nothing more; while that order is being
        processed, error 51784 may come instead.

        Not in demo trading.

        Args:
            amt: OKUSD to redeem, at least 1, with at most 8 digits after the point.
            redeem_type (redeemType): Kind of redemption: `1` fast, paid out at once, or `2`
                standard, paid out five calendar days after a request before 16:00 (UTC+8), or six
                after a later one. The history calls them `fast` and `standard`.
            cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters, digits, `-` and `_`, used once
                only. The order is found by it when its outcome is unknown.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/okusd/redeem, with a key of permission trade; at most 1 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-okusd-post-redeem-okusd
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_redemption_history(
        self,
        *,
        limit: int | str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        type: Optional[OneOf[Literal["fast", "standard"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[OkusdRedemption]:
        """Get redemptions of OKUSD of one kind, past and under way.

        Left to itself it has the standard ones; fast ones are returned only where `type` is `fast`.
        It also tells what became of a redemption whose outcome is unknown: look for its `clOrdId`
        among those of its kind since just before you sent it.

        Args:
            limit: Most rows to return. Without it the exchange takes 100.
            begin: Only orders with a `ts` from this time on, with it.
            end: Only orders with a `ts` up to this time, with it.
            type: Which kind of redemption, `fast` or `standard`; no value gives both. Without it
                the exchange takes standard.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/okusd/redeem/history, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-redemption-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_rewards_history(
        self,
        *,
        limit: int | str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        extra: Extra | None = None,
    ) -> Reply[OkusdReward]:
        """Get what your OKUSD has yielded day by day.

        Args:
            limit: Most rows to return. Without it the exchange takes 30.
            begin: Only payments with a `ts` from this time on, with it; at most 6 months before
                `end`.
            end: Only payments with a `ts` up to this time, with it; now if left out.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/okusd/rewards/history, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-rewards-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def subscribe(
        self,
        *,
        amt: Number,
        cl_ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[SubscribeOkusdResult]:
        """Subscribe to OKUSD with USDT of the funding account.

        You get as much OKUSD as you give USDT, without a fee, into the funding account. How much
        you may still subscribe today is in `okusd.get_limits`. It is never sent again by itself:
        where the outcome is unknown, look for the `clOrdId` in `okusd.get_subscription_history`,
        which has orders that are finished, not those that are `pending`. By the documentation,
        whoever sends a `clOrdId` a second time gets the order that it stands for and buys nothing
        more; while that order is being processed, error 51784 may come instead.

        Not in demo trading.

        Args:
            amt: USDT to give, at least 1, with at most 8 digits after the point.
            cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters, digits, `-` and `_`, used once
                only. The order is found by it when its outcome is unknown.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/okusd/subscribe, with a key of permission trade; at most 1
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-okusd-post-subscribe-okusd
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_subscription_history(
        self,
        *,
        limit: int | str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        extra: Extra | None = None,
    ) -> Reply[OkusdSubscription]:
        """Get past subscriptions of OKUSD.

        Only those that are finished. It also tells what became of a subscription whose outcome is
        unknown: look for its `clOrdId` among those since just before you sent it.

        Args:
            limit: Most rows to return. Without it the exchange takes 100.
            begin: Only orders with a `ts` from this time on, with it.
            end: Only orders with a `ts` up to this time, with it.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/okusd/subscribe/history, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-subscription-history
        """
        raise NotImplementedError  # never runs: the decorator calls
