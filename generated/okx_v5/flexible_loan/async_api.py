# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of flexible_loan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._flexible_loan import CollateralToLockDict, LoanToBorrowDict
    from ._flexible_loans import CollateralToLock
    from .adjust_collateral import AdjustLoanCollateralResult
    from .borrow import BorrowLoanResult, LoanToBorrow
    from .compute_max_loan import MaxFlexibleLoan
    from .get_borrow_currencies import FlexibleLoanCurrency
    from .get_collateral_assets import FlexibleLoanCollateralAssets
    from .get_emode_info import FlexibleLoanEModePair
    from .get_interest_accrued import FlexibleLoanInterest
    from .get_loan_history import FlexibleLoanEvent
    from .get_loan_info import FlexibleLoan
    from .get_max_collateral_redeem_amount import MaxCollateralRedeemAmount
    from .repay import RepayLoanResult


class AsyncFlexibleLoanApi(Resource):
    """Borrowing without a term against collateral of the funding account.

    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan
    """

    @endpoint
    async def adjust_collateral(
        self,
        *,
        type: OneOf[Literal["add", "reduce"]],
        collateral_ccy: str,
        collateral_amt: Number,
        ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[AdjustLoanCollateralResult]:
        """Add collateral to a loan order, or take some out.

        Success means that the request was accepted, not that it is done; the answer has no rows.
        `flexible_loan.get_loan_info` tells the collateral of each order, and
        `flexible_loan.get_loan_history` has a row `collateral_locked` or `collateral_released` once
        it is done. The request has no ID of your own: where the outcome is unknown, look there
        before you send it again, or the collateral is moved twice. What can be taken out at most
        tells `flexible_loan.get_max_collateral_redeem_amount` (51756, 51758). Collateral in the
        borrowed currency is refused (51750), and where nothing is owed none can be added (51754).

        Args:
            type: What to do, `add` collateral or `reduce` it.
            collateral_ccy (collateralCcy): Currency of the collateral, such as `BTC`. What is added
                to an order with E-Mode is in the collateral currency of the order's pair (51785).
            collateral_amt (collateralAmt): Amount to add or take out, in `collateralCcy`, above 0.
            ord_id (ordId): ID of the order. Without it, it is the order that began first; where you
                have none, the request is refused (51063).
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/flexible-loan/adjust-collateral, with a key of permission trade;
        at most 5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-adjust-collateral
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def borrow(
        self,
        *,
        loan_data: LoanToBorrow | LoanToBorrowDict | Mapping[str, Any],
        cl_ord_id: str,
        ord_id: str | None = None,
        collateral_data: Optional[
            Sequence[CollateralToLock | CollateralToLockDict | Mapping[str, Any]]
        ] = None,
        e_mode: Optional[OneOf[Literal["0", "1"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[BorrowLoanResult]:
        """Borrow against collateral, on a new loan order or on one that is there.

        Without `ordId` a new order is made, and needs collateral; with it, the debt of that order
        grows. `flexible_loan.get_borrow_currencies` has what can be borrowed,
        `flexible_loan.compute_max_loan` how much. Where the outcome is unknown, do not send it
        again before you have looked: `flexible_loan.get_loan_info` has your orders and what each
        owes, and `flexible_loan.get_loan_history` a row `borrowed` for the amount. Neither knows
        your `clOrdId`, and the exchange forgets it after 60 seconds: a second request within them
        is refused (51016 where the first is done, 51784 while it is at work), a later one borrows
        once more. The borrowed currency cannot be collateral: within one request that is refused
        before it leaves, on an order that has it by the exchange (51750). Accounts with the delta
        neutral strategy have no flexible loans (51760).

        Args:
            loan_data (loanData): What to borrow.
            cl_ord_id (clOrdId): Your own ID of the request. For 60 seconds the exchange refuses
                another request of yours to borrow under it; no other endpoint knows it.
            ord_id (ordId): Order to borrow more on. Left out, a new order is made.
            collateral_data (collateralData): Collateral to lock. A new order needs 1 to 10 assets;
                on an order that is there they come on top of its collateral, and may be left out.
                With E-Mode each must form a pair of `flexible_loan.get_emode_info` with the
                borrowed currency, on an order that is there that order's own (51785).
            e_mode (eMode): Whether E-Mode is off (`0`) or on (`1`). For a new order only, which
                keeps it to its end. Without it the exchange takes 0.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/flexible-loan/borrow, with a key of permission trade; at most 2
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_borrow_currencies(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[FlexibleLoanCurrency]:
        """Get the currencies that flexible loans are made in.

        `flexible_loan.compute_max_loan` tells how much of one you can borrow.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/flexible-loan/borrow-currencies, with a key of permission read; at
        most 5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_collateral_assets(
        self,
        *,
        ccy: str | None = None,
        ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[FlexibleLoanCollateralAssets]:
        """Get the collateral that a loan order holds.

        Assets of the funding account only. It does not tell what could be collateral of a new
        order; where you have no order, the answer is empty.

        Args:
            ccy: Only collateral in this currency, such as `BTC`.
            ord_id (ordId): ID of the order. Without it, it is the order that began first.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/flexible-loan/collateral-assets, with a key of permission read; at
        most 5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_emode_info(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[FlexibleLoanEModePair]:
        """Get the pairs of collateral and borrowed currency that E-Mode is for.

        With E-Mode on, `flexible_loan.borrow` takes these pairs alone.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/flexible-loan/emode-info, without a key; at most 5 requests in 2 s
        for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-e-mode-info
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_interest_accrued(
        self,
        *,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[FlexibleLoanInterest]:
        """Get the interest charged on flexible loans in the last 30 days.

        Args:
            ccy: Only loans of this currency, such as `BTC`.
            after: Only rows older than the one with this `refId`.
            before: Only rows newer than the one with this `refId`.
            limit: Most rows to return. Without it the exchange takes 100.
            ord_id (ordId): Only this order.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/flexible-loan/interest-accrued, with a key of permission read; at
        most 5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_loan_history(
        self,
        *,
        type: Optional[
            OneOf[
                Literal[
                    "borrowed",
                    "repaid",
                    "collateral_locked",
                    "collateral_released",
                    "forced_repayment_buy",
                    "forced_repayment_sell",
                    "forced_liquidation",
                    "partial_liquidation",
                    "sell_collateral",
                    "buy_transition_coin",
                    "sell_transition_coin",
                    "buy_borrowed_coin",
                ]
            ]
        ] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[FlexibleLoanEvent]:
        """Get what was borrowed, repaid, locked, released and liquidated.

        Of all loan orders, also closed ones; a row does not tell its order. How far back it reaches
        is not documented.

        Args:
            type: Only what happened so.
            after: Only rows older than the one with this `refId`.
            before: Only rows newer than the one with this `refId`.
            limit: Most rows to return. Without it the exchange takes 100.
            ord_id (ordId): Only this order.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/finance/flexible-loan/loan-history, with a key of permission read; at most
        5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_loan_info(
        self,
        *,
        ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[FlexibleLoan]:
        """Get your open loan orders, with debt, collateral and loan-to-value ratios.

        An order that is repaid in full is closed and no longer there.

        Args:
            ord_id (ordId): Only this order.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/flexible-loan/loan-info, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_max_collateral_redeem_amount(
        self,
        *,
        ccy: str,
        ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MaxCollateralRedeemAmount]:
        """Get how much collateral can be taken out of a loan order at most.

        `flexible_loan.adjust_collateral` takes it out. Where you have no order, the answer is
        empty.

        Args:
            ccy: Currency of the collateral, such as `USDT`.
            ord_id (ordId): ID of the order. Without it, it is the order that began first.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/finance/flexible-loan/max-collateral-redeem-amount, with a key of
        permission read; at most 5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def compute_max_loan(
        self,
        *,
        borrow_ccy: str,
        ord_id: str | None = None,
        sup_collateral: Optional[
            Sequence[CollateralToLock | CollateralToLockDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> Reply[MaxFlexibleLoan]:
        """Compute how much you can borrow at most on a loan order.

        Nothing is borrowed. With `supCollateral` it counts as if that collateral had been added.
        Where you have no order, the answer is empty.

        Args:
            borrow_ccy (borrowCcy): Currency to borrow, such as `USDT`.
            ord_id (ordId): ID of the order. Without it, it is the order that began first.
            sup_collateral (supCollateral): Collateral to count in beside that of the order.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/flexible-loan/max-loan, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def repay(
        self,
        *,
        ord_id: str,
        ccy: str,
        amt: Number,
        cl_ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[RepayLoanResult]:
        """Repay a loan order, in part or in full.

        The answer says that the repayment was accepted, not that it is done.
        `flexible_loan.get_loan_info` tells what the order still owes; repaid in full, the order is
        closed and no longer there. `flexible_loan.get_loan_history` has a row `repaid` for the
        amount. Where the outcome is unknown, look there before you send it again: neither knows
        your `clOrdId`, and the exchange forgets it after 60 seconds. A second request within them
        is refused (51016 where the first is done, 51784 while it is at work), a later one repays
        once more.

        Args:
            ord_id (ordId): ID of the order to repay.
            ccy: Currency to repay, the one that the order borrowed.
            amt: Amount to repay, in `ccy`, above 0. All that is owed closes the order.
            cl_ord_id (clOrdId): Your own ID of the request. For 60 seconds the exchange refuses
                another request of yours to repay under it; no other endpoint knows it.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/finance/flexible-loan/repay, with a key of permission trade; at most 2
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-repay
        """
        raise NotImplementedError  # never runs: the decorator calls
