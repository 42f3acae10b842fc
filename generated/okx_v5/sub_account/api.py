# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of sub_account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from ._balances import AccountBalance, MaxWithdrawal
    from .create_api_key import CreatedSubAccountApiKey
    from .get_sub_accounts import SubAccount


class SubAccountApi(Resource):
    """Sub-accounts and their API keys.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api
    """

    @endpoint
    def get_trading_balance(
        self,
        *,
        sub_acct: str,
        extra: Extra | None = None,
    ) -> Reply[AccountBalance]:
        """Get what the trading account of a sub-account is worth and what it holds in each
        currency.

        For master accounts only. The answer is that of `account.get_balance` for the sub-account:
        fields that its account mode does not have are empty. The modes that a field is for stand in
        brackets: Spot, Futures, Multi-currency (margin) and Portfolio (margin) mode; without
        brackets it is for all.

        Args:
            sub_acct (subAcct): Name of the sub-account.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/subaccount/balances, with a key of permission read; at most 6
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-trading-balance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_max_withdrawal(
        self,
        *,
        sub_acct: str,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[MaxWithdrawal]:
        """Get how much of each currency can be transferred out of the trading account of a
        sub-account.

        For master accounts only. It is what a transfer can move, not a withdrawal to an address
        outside the exchange.

        Args:
            sub_acct (subAcct): Name of the sub-account.
            ccy: Currencies, at most 20; all that the sub-account has if left out.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/subaccount/max-withdrawal, with a key of permission read; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-maximum-withdrawals
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def create_api_key(
        self,
        *,
        sub_acct: str,
        label: str,
        passphrase: str,
        perm: Optional[Sequence[str]] = None,
        ip: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[CreatedSubAccountApiKey]:
        """Make a new API key that belongs to a sub-account.

        For master accounts, with a key that is linked to IP addresses. The answer is the one place
        where the new key's secret is shown: keep it.

        Args:
            sub_acct (subAcct): Name of the sub-account, 6 to 20 letters and digits; upper and lower
                case differ.
            label: Your note on the key.
            passphrase: Passphrase of the new key: 8 to 32 characters, among them a digit, a capital
                letter, a small letter and a special character.
            perm: What the key may do: `read_only`, `trade` or both.
            ip: IP addresses that the key is linked to, at most 20. A key that may trade and is not
                linked expires after 14 days without use, except in demo trading.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/users/subaccount/apikey, with a key of permission trade; at most 1
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-an-api-key-for-a-sub-account
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_sub_accounts(
        self,
        *,
        enable: bool | None = None,
        sub_acct: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SubAccount]:
        """List the sub-accounts of the master account.

        For master accounts only.

        Args:
            enable: True for sub-accounts in normal use, false for frozen ones.
            sub_acct (subAcct): Name of one sub-account.
            after: Only sub-accounts created earlier than this.
            before: Only sub-accounts created later than this.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/users/subaccount/list, with a key of permission read; at most 20 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-list
        """
        raise NotImplementedError  # never runs: the decorator calls
