# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of funding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._funding import WithdrawalRecipientDict
    from .get_deposit_withdraw_status import DepositWithdrawStatus
    from .request_buy_sell_quote import BuySellQuote
    from .withdraw import WithdrawResult, WithdrawalRecipient


class FundingApi(Resource):
    """Deposits, withdrawals, and buying and selling for fiat money.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api
    """

    @endpoint
    def get_deposit_withdraw_status(
        self,
        *,
        wd_id: str | None = None,
        tx_id: str | None = None,
        ccy: str | None = None,
        to: str | None = None,
        chain: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[DepositWithdrawStatus]:
        """Look up how far a deposit or withdrawal is and when it should be complete.

        Give `wdId` for a withdrawal; for a deposit, `txId` with the currency, address and chain. A
        deposit passes detection on the chain, the hand-over to the account and the credit before it
        is complete; a withdrawal is pending, then in progress, then complete or cancelled.

        Args:
            wd_id (wdId): ID of the withdrawal.
            tx_id (txId): Hash of the deposit on the chain.
            ccy: Currency of the deposit. Required with `txId`.
            to: Address that the deposit was sent to. Required with `txId`.
            chain: Chain of the deposit, such as `USDT-ERC20`. Required with `txId`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/asset/deposit-withdraw-status, with a key of permission read; at most 1
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-withdraw-status
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def withdraw(
        self,
        *,
        ccy: str,
        amt: Number,
        dest: OneOf[Literal["3", "4"]],
        to_addr: str,
        to_addr_type: Optional[OneOf[Literal["1", "2"]]] = None,
        chain: str | None = None,
        area_code: str | None = None,
        rcvr_info: Optional[
            WithdrawalRecipient | WithdrawalRecipientDict | Mapping[str, Any]
        ] = None,
        client_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[WithdrawResult]:
        """Withdraw from the funding account.

        Only to addresses and accounts that were verified on the website or in the app; not from
        ordinary sub-accounts. A currency that needs a tag is lost without it on the chain: between
        users of OKX, transfer it internally. For residents of the United Arab Emirates a withdrawal
        can wait up to 24 hours for assets from cold storage.

        Args:
            ccy: Currency to withdraw.
            amt: Amount to withdraw. The fee comes on top of it, so leave enough in the account; an
                internal transfer costs nothing.
            dest: `3` transfers to another user of OKX, `4` withdraws on the chain.
            to_addr (toAddr): Verified recipient. On the chain an address, for some currencies with
                a tag as `address:tag`; for an internal transfer a UID, an email address, a phone
                number or the login name of a sub-account.
            to_addr_type (toAddrType): What `toAddr` is: `1` an address, email address, phone number
                or login name, `2` a UID, for internal transfers only.
            chain: Chain to withdraw on, such as `USDT-ERC20`; not for internal transfers. Without
                it the currency's main chain is taken, and for a non-tradable asset its only chain.
            area_code (areaCode): Area code of a phone number, such as `86`. Required when `toAddr`
                is a phone number; for internal transfers only.
            rcvr_info (rcvrInfo): Who receives the withdrawal. Required for withdrawals on the
                chain, Lightning included, by users of certain OKX entities; which of the fields
                below they need depends on the entity.
            client_id (clientId): Your own ID of the withdrawal, 1 to 32 letters and digits; upper
                and lower case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/asset/withdrawal, with a key of permission withdraw; at most 6 requests
        in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def request_buy_sell_quote(
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

        The quote holds for a few seconds; nothing is traded until you accept it. Open to
        institutional users of the Bahamas entity only.

        Args:
            side: `buy` pays fiat money for crypto or other fiat money, `sell` gives crypto for
                other crypto or fiat money.
            from_ccy (fromCcy): Currency that you sell.
            to_ccy (toCcy): Currency that you buy.
            rfq_amt (rfqAmt): Amount to quote, in `rfqCcy`.
            rfq_ccy (rfqCcy): Currency of `rfqAmt`, either the one sold or the one bought.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/fiat/buy-sell/quote, with a key of permission read; at most 10 requests
        in 1 s for each user; 1 requests in 5 s for each instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-quote
        """
        raise NotImplementedError  # never runs: the decorator calls
