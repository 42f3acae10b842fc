# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of fiat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ._fiat import BuySellTrade, FiatDeposit, FiatWithdrawal
    from .cancel_withdrawal import CancelFiatWithdrawalResult
    from .get_buy_sell_currencies import BuySellCurrencies
    from .get_buy_sell_currency_pair import BuySellPair
    from .get_deposit_payment_methods import FiatDepositMethod
    from .get_withdrawal_payment_methods import FiatWithdrawalMethod
    from .request_buy_sell_quote import BuySellQuote


class AsyncFiatApi(Resource):
    """Fiat money, deposited, withdrawn, and traded for crypto.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-payment-methods
    """

    @endpoint
    async def get_buy_sell_currencies(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[BuySellCurrencies]:
        """Get the fiat and cryptocurrencies that can be bought and sold for each other.

        Open to institutional users of the Bahamas entity only.

        Only for: institutional.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/fiat/buy-sell/currencies, with a key of permission read; at most 6
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currencies
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_buy_sell_currency_pair(
        self,
        *,
        from_ccy: str,
        to_ccy: str,
        extra: Extra | None = None,
    ) -> Reply[BuySellPair]:
        """Get whether one currency can be bought for another, how much of it at once, and how to
        pay.

        Open to institutional users of the Bahamas entity only.

        Only for: institutional.

        Args:
            from_ccy (fromCcy): Currency that you sell, such as `USD`.
            to_ccy (toCcy): Currency that you buy, such as `BTC`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/fiat/buy-sell/currency-pair, with a key of permission read; at most 6
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currency-pair
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_buy_sell_history(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        state: Optional[OneOf[Literal["processing", "completed", "failed"]]] = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[BuySellTrade]:
        """Get trades of crypto for fiat money, past and under way.

        It also tells what became of a trade whose outcome is unknown: ask with its `clOrdId`. Open
        to institutional users of the Bahamas entity only.

        Only for: institutional.

        Args:
            ord_id (ordId): Only the trade with this ID.
            cl_ord_id (clOrdId): Only the trade with this ID of yours, 1 to 32 letters and digits;
                upper and lower case differ.
            state: Only trades in this state, `processing`, `completed` or `failed`.
            begin: Only trades with a `cTime` from this time on, with it.
            end: Only trades with a `cTime` up to this time, with it.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/fiat/buy-sell/history, with a key of permission read; at most 6 requests
        in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-trade-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def request_buy_sell_quote(
        self,
        *,
        side: OneOf[Literal["buy", "sell"]],
        from_ccy: str,
        to_ccy: str,
        rfq_amt: Number,
        rfq_ccy: str,
        extra: Extra | None = None,
    ) -> Reply[BuySellQuote]:
        """Ask for a price to buy or sell crypto for fiat money.

        The quote holds for `ttlMs` from `quoteTime`; nothing is traded until
        `fiat.place_buy_sell_trade` takes it. `fiat.get_buy_sell_currency_pair` tells how much can
        be traded at once. Nothing tells about a quote whose answer was lost: ask for another, and
        the first one runs out by itself. Open to institutional users of the Bahamas entity only.

        Only for: institutional.

        Args:
            side: `buy` pays fiat money for crypto or other fiat money, `sell` gives crypto for
                other crypto or fiat money.
            from_ccy (fromCcy): Currency that you sell.
            to_ccy (toCcy): Currency that you buy.
            rfq_amt (rfqAmt): Amount to quote, in `rfqCcy`.
            rfq_ccy (rfqCcy): Currency of `rfqAmt`, either the one sold or the one bought.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/fiat/buy-sell/quote, with a key of permission read; at most 10 requests
        in 1 s for each user; 1 requests in 5 s for each user and currency-pair.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-quote
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def place_buy_sell_trade(
        self,
        *,
        quote_id: str,
        side: OneOf[Literal["buy", "sell"]],
        from_ccy: str,
        to_ccy: str,
        rfq_amt: Number,
        rfq_ccy: str,
        payment_method: OneOf[Literal["balance"]],
        cl_ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[BuySellTrade]:
        """Buy or sell crypto for fiat money at the price of a quote.

        Ask for the quote first, with `fiat.request_buy_sell_quote`, and repeat what that request
        had: the exchange refuses a trade that differs from its quote (51823), and one whose quote
        has run out (51822). Read the `state`: a trade that `failed` is no error here, for the
        answer may leave the state out. Where it is not `completed`, or the outcome is unknown,
        `fiat.get_buy_sell_history` tells it by `clOrdId`. Open to institutional users of the
        Bahamas entity only; a phone number (51824) and an email address (51825) must be linked to
        the account.

        Only for: institutional.

        Args:
            quote_id (quoteId): ID of the quote, from `fiat.request_buy_sell_quote`.
            side: `buy` pays fiat money for crypto or other fiat money, `sell` gives crypto for
                other crypto or fiat money; as in the request for the quote.
            from_ccy (fromCcy): Currency that you sell, as in the request for the quote.
            to_ccy (toCcy): Currency that you buy, as in the request for the quote.
            rfq_amt (rfqAmt): Amount, in `rfqCcy`, as in the request for the quote.
            rfq_ccy (rfqCcy): Currency of `rfqAmt`, as in the request for the quote.
            payment_method (paymentMethod): How you pay, from the `balance`.
            cl_ord_id (clOrdId): Your own ID of the trade, 1 to 32 letters and digits; upper and
                lower case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/fiat/buy-sell/trade, with a key of permission trade; at most 1 requests
        in 5 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-buy-sell-trade
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def cancel_withdrawal(
        self,
        *,
        ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[CancelFiatWithdrawalResult]:
        """Cancel a withdrawal of fiat money that is still pending.

        For withdrawals of `TRY` only. It is cancelled where the answer has the state `canceled`;
        one that is too far advanced is refused (58403). Where the outcome is unknown,
        `fiat.get_withdrawal` tells it by `ordId`.

        Not in demo trading.

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
    async def create_withdrawal(
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

        Not in demo trading.

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
    async def get_deposit(
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

    @async_paged
    async def get_deposit_orders(
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
            after: Only deposits with a `cTime` from this time on, with it.
            before: Only deposits with a `cTime` up to this time, with it.
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
    async def get_deposit_payment_methods(
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
    async def get_withdrawal(
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

    @async_paged
    async def get_withdrawal_orders(
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
            after: Only withdrawals with a `cTime` from this time on, with it.
            before: Only withdrawals with a `cTime` up to this time, with it.
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
    async def get_withdrawal_payment_methods(
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
