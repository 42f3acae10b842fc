# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of fiat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ._fiat import FiatDeposit, FiatWithdrawal
    from .cancel_withdrawal import CancelFiatWithdrawalResult
    from .get_deposit_payment_methods import FiatDepositMethod
    from .get_withdrawal_payment_methods import FiatWithdrawalMethod


class FiatApi(Resource):
    """Fiat money, deposited, withdrawn, and traded for crypto.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-payment-methods
    """

    @endpoint
    def cancel_withdrawal(
        self,
        *,
        ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[CancelFiatWithdrawalResult]:
        """Cancel a withdrawal of fiat money that is still pending.

        For withdrawals of `TRY` only. It is cancelled where the answer has the state `canceled`;
        one that is too far advanced is refused (58403). Where the outcome is unknown,
        `fiat.get_withdrawal` tells it by `ordId`.

        Args:
            ord_id (ordId): ID of the withdrawal.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/fiat/cancel-withdrawal, with a key of permission trade; at most 3
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def create_withdrawal(
        self,
        *,
        payment_acct_id: str,
        ccy: str,
        amt: Number,
        payment_method: OneOf[
            Literal["TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE", "SG_FAST"]
        ],
        client_id: str,
        extra: Extra | None = None,
    ) -> Reply[FiatWithdrawal]:
        """Withdraw fiat money from the funding account to a bank account.

        The key needs the permission to withdraw. `fiat.get_withdrawal_payment_methods` has the bank
        accounts and which currency and amounts each method takes. The answer may still be
        `processing`; `fiat.get_withdrawal` tells how it goes on. Where the outcome is unknown, look
        for your `clientId` in `fiat.get_withdrawal_orders`; a `clientId` that the exchange knows
        already is refused (58404), so send the same one where you send it again. With some methods,
        money is withdrawn on the website or in the app only (58407).

        Args:
            payment_acct_id (paymentAcctId): ID of the payment account to withdraw to, from
                `fiat.get_withdrawal_payment_methods`.
            ccy: Fiat currency to withdraw, by its code of three letters (ISO 4217); one that the
                payment method takes.
            amt: Amount to withdraw before fees, in `ccy`, with at most 2 digits after the point.
            payment_method (paymentMethod): Payment method.
            client_id (clientId): Your own ID of the withdrawal, 1 to 32 letters and digits; upper
                and lower case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/fiat/create-withdrawal, with a key of permission withdraw; at most 3
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-create-withdrawal-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_deposit(
        self,
        *,
        ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[FiatDeposit]:
        """Get one deposit of fiat money.

        Args:
            ord_id (ordId): ID of the deposit.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/fiat/deposit, with a key of permission read; at most 3 requests in 1 s for
        each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-detail
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_deposit_orders(
        self,
        *,
        ccy: str | None = None,
        payment_method: Optional[
            OneOf[Literal["TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE"]]
        ] = None,
        state: Optional[
            OneOf[Literal["completed", "failed", "pending", "canceled", "inqueue", "processing"]]
        ] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[FiatDeposit]:
        """Get deposits of fiat money, past and under way.

        Mind the names: `after` is where the time begins and `before` where it ends, other than at
        most endpoints.

        Args:
            ccy: Only this fiat currency, by its code of three letters (ISO 4217), such as `TRY`.
            payment_method (paymentMethod): Only this payment method.
            state: Only deposits in this state.
            after: Only deposits of this time or later.
            before: Only deposits of this time or earlier.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/fiat/deposit-order-history, with a key of permission read; at most 3
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_deposit_payment_methods(
        self,
        *,
        ccy: str,
        extra: Extra | None = None,
    ) -> Reply[FiatDepositMethod]:
        """Get the ways to deposit a fiat currency, with fees, limits and bank accounts.

        Args:
            ccy: Fiat currency by its code of three letters (ISO 4217), such as `TRY`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/fiat/deposit-payment-methods, with a key of permission read; at most 3
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-payment-methods
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_withdrawal(
        self,
        *,
        ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[FiatWithdrawal]:
        """Get one withdrawal of fiat money.

        Args:
            ord_id (ordId): ID of the withdrawal.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/fiat/withdrawal, with a key of permission read; at most 3 requests in 1 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-detail
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_withdrawal_orders(
        self,
        *,
        ccy: str | None = None,
        payment_method: Optional[
            OneOf[Literal["TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE", "SG_FAST"]]
        ] = None,
        state: Optional[
            OneOf[Literal["completed", "failed", "pending", "canceled", "inqueue", "processing"]]
        ] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[FiatWithdrawal]:
        """Get withdrawals of fiat money, past and under way.

        Mind the names: `after` is where the time begins and `before` where it ends, other than at
        most endpoints.

        Args:
            ccy: Only this fiat currency, by its code of three letters (ISO 4217), such as `TRY`.
            payment_method (paymentMethod): Only this payment method.
            state: Only withdrawals in this state.
            after: Only withdrawals of this time or later.
            before: Only withdrawals of this time or earlier.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/fiat/withdrawal-order-history, with a key of permission read; at most 3
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_withdrawal_payment_methods(
        self,
        *,
        ccy: str,
        extra: Extra | None = None,
    ) -> Reply[FiatWithdrawalMethod]:
        """Get the ways to withdraw a fiat currency, with fees, limits and bank accounts.

        Args:
            ccy: Fiat currency by its code of three letters (ISO 4217), such as `TRY`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/fiat/withdrawal-payment-methods, with a key of permission read; at most 3
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-payment-methods
        """
        raise NotImplementedError  # never runs: the decorator calls
