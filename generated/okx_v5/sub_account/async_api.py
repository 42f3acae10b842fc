# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of sub_account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ._balances import AccountBalance, MaxWithdrawal
    from .amend_api_key import AmendedSubAccountApiKey
    from .create import CreatedSubAccount
    from .create_api_key import CreatedSubAccountApiKey
    from .delete_api_key import DeleteSubAccountApiKeyResult
    from .get_api_keys import SubAccountApiKey
    from .get_entrusted_sub_accounts import EntrustedSubAccount
    from .get_funding_balances import SubAccountFundingBalance
    from .get_managed_transfer_history import ManagedSubAccountTransfer
    from .get_sub_accounts import SubAccount
    from .get_transfer_history import SubAccountTransfer
    from .set_transfer_out import SetSubAccountTransferOutResult
    from .transfer import SubAccountTransferResult


class AsyncSubAccountApi(Resource):
    """Sub-accounts, their API keys, balances and transfers.

    https://www.okx.com/docs-v5/en/#sub-account-rest-api
    """

    @endpoint
    async def get_trading_balance(
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

        Only for: master account.

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
    async def get_max_withdrawal(
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

        Only for: master account.

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
    async def get_funding_balances(
        self,
        *,
        sub_acct: str,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[SubAccountFundingBalance]:
        """Get the balances of a sub-account's funding account.

        For master accounts only.

        Only for: master account.

        Args:
            sub_acct (subAcct): Name of the sub-account.
            ccy: Only these currencies, at most 20, such as `BTC`; all if left out.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/asset/subaccount/balances, with a key of permission read; at most 6
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-funding-balance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_transfer_history(
        self,
        *,
        ccy: str | None = None,
        type: Optional[OneOf[Literal["0", "1"]]] = None,
        sub_acct: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SubAccountTransfer]:
        """List the transfers between the master account and its sub-accounts, back to 28 September
        2022.

        For master accounts only. Transfers from one sub-account to another have no type of their
        own here, so do not rely on this list to find one.

        Only for: master account.

        Args:
            ccy: Only transfers of this currency, such as `BTC`.
            type: Only this direction: `0` from the master account to the sub-account, `1` from the
                sub-account to the master account.
            sub_acct (subAcct): Only transfers of the sub-account of this name.
            after: Only transfers earlier than this, by `ts`; a transfer of this very time is not
                returned.
            before: Only transfers later than this, by `ts`; a transfer of this very time is not
                returned.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/asset/subaccount/bills, with a key of permission read; at most 6 requests
        in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-sub-account-transfer
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_managed_transfer_history(
        self,
        *,
        ccy: str | None = None,
        type: Optional[OneOf[Literal["0", "1"]]] = None,
        sub_acct: str | None = None,
        sub_uid: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[ManagedSubAccountTransfer]:
        """List the transfers of the managed sub-accounts that are entrusted to you.

        For the master account of a trading team. Transfers of your own sub-accounts are in
        `get_transfer_history`.

        Only for: trading team.

        Args:
            ccy: Only transfers of this currency, such as `BTC`.
            type: Only this direction: `0` from the master account to the sub-account, `1` from the
                sub-account to the master account.
            sub_acct (subAcct): Only transfers of the sub-account of this name.
            sub_uid (subUid): Only transfers of the sub-account with this ID as a user.
            after: Only transfers earlier than this, by `ts`; a transfer of this very time is not
                returned.
            before: Only transfers later than this, by `ts`; a transfer of this very time is not
                returned.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/asset/subaccount/managed-subaccount-bills, with a key of permission read;
        at most 6 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-managed-sub-account-transfer
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def transfer(
        self,
        *,
        ccy: str,
        amt: Number,
        from_: OneOf[Literal["6", "18"]],
        to: OneOf[Literal["6", "18"]],
        from_sub_account: str,
        to_sub_account: str,
        loan_trans: bool | None = None,
        omit_pos_risk: bool | None = None,
        extra: Extra | None = None,
    ) -> Reply[SubAccountTransferResult]:
        """Transfer funds from one sub-account to another, by a key of their master account.

        For master accounts only; the key must be allowed to trade. The two must be different
        sub-accounts of the same master account (59507); `funding.transfer` moves funds between the
        master account and a sub-account, and within one account. There is no ID of your own to ask
        by: after an unknown outcome, compare the balances of both sub-accounts
        (`get_funding_balances` for funding accounts, `get_trading_balance` for trading accounts)
        before you send it again, or the amount is moved twice. Whether `funding.get_transfer_state`
        knows these transfers by their `transId` is not documented.

        Only for: master account.

        Args:
            ccy: Currency to transfer, such as `USDT`.
            amt: Amount to transfer, in `ccy`.
            from_ (from): Account of `fromSubAccount` that pays: `6` funding account, `18` trading
                account.
            to: Account of `toSubAccount` that receives: `6` funding account, `18` trading account.
            from_sub_account (fromSubAccount): Name of the sub-account that pays.
            to_sub_account (toSubAccount): Name of the sub-account that receives.
            loan_trans (loanTrans): Whether borrowed coins may be moved out too, in the modes
                multi-currency margin and portfolio margin. Without it the exchange takes false.
            omit_pos_risk (omitPosRisk): Whether the risk that the transfer means for open positions
                is disregarded. In portfolio margin mode only. Without it the exchange takes false.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/asset/subaccount/transfer, with a key of permission trade; at most 1
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-master-accounts-manage-the-transfers-between-sub-accounts
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_entrusted_sub_accounts(
        self,
        *,
        sub_acct: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[EntrustedSubAccount]:
        """List the sub-accounts of others that are entrusted to your trading team now.

        For trading teams. Your own sub-accounts are in `get_sub_accounts`.

        Only for: trading team.

        Args:
            sub_acct (subAcct): Only the sub-account of this name; all if left out.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/users/entrust-subaccount-list, with a key of permission read; at most 1
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-custody-trading-sub-account-list
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_api_keys(
        self,
        *,
        sub_acct: str,
        api_key: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SubAccountApiKey]:
        """List the API keys of a sub-account, or get one of them.

        For master accounts only. Secret and passphrase of a key are not returned: only
        `create_api_key` shows them, once.

        Only for: master account.

        Args:
            sub_acct (subAcct): Name of the sub-account.
            api_key (apiKey): Only the key with this public half; all of the sub-account if left
                out.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/users/subaccount/apikey, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-query-the-api-key-of-a-sub-account
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def create_api_key(
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
        where the new key's secret is shown: keep it. After an unknown outcome, `get_api_keys` tells
        whether there is a key with your `label`: its secret is lost, so delete it before you make
        another.

        Only for: master account.

        Args:
            sub_acct (subAcct): Name of the sub-account; upper and lower case differ.
            label: Your note on the key.
            passphrase: Passphrase of the new key: 8 to 32 characters, among them a digit, a capital
                letter, a small letter and a special character.
            perm: What the key may do: `read_only`, `trade` or both.
            ip: IP addresses (IPv4 or IPv6) and networks, such as `203.0.113.0/24`, that the key is
                linked to, at most 20 together. A key that may trade and is not linked expires after
                14 days without use, except in demo trading.
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

    @endpoint
    async def create(
        self,
        *,
        sub_acct: str,
        type: OneOf[Literal["1", "5", "12"]],
        label: str | None = None,
        pwd: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[CreatedSubAccount]:
        """Create a sub-account.

        For master accounts, with a key that is linked to IP addresses. A name is taken once: a
        second call with it is refused with 59601, and after an unknown outcome `get_sub_accounts`
        for the name tells whether there is one. With 59617 the sub-account exists, but its account
        level could not be set. Custody sub-accounts need the custody funding account of the same
        custodian first (59516, 59517).

        Only for: master account.

        Args:
            sub_acct (subAcct): Name of the sub-account, 6 to 20 letters and digits; upper and lower
                case differ.
            type: Kind of sub-account: `1` standard, `5` custody trading at Copper, `12` custody
                trading at Komainu.
            label: Your note on the sub-account, 6 to 32 letters, digits or special characters such
                as `*`.
            pwd: Password to log in to the sub-account with: 8 to 32 characters, among them a digit,
                a capital letter, a small letter and a special character such as `!`. Needed where
                the master account is a company's (KYB), and only there.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/users/subaccount/create-subaccount, with a key of permission trade; at
        most 1 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-sub-account
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def delete_api_key(
        self,
        *,
        sub_acct: str,
        api_key: str,
        extra: Extra | None = None,
    ) -> Reply[DeleteSubAccountApiKeyResult]:
        """Delete an API key of a sub-account.

        For master accounts, with a key that is linked to IP addresses. What uses the key can do
        nothing from then on. After an unknown outcome, `get_api_keys` tells whether the key is
        still there; to delete it twice is refused with 59506.

        Only for: master account.

        Args:
            sub_acct (subAcct): Name of the sub-account.
            api_key (apiKey): The public half of the key.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/users/subaccount/delete-apikey, with a key of permission trade; at most 1
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-delete-the-api-key-of-sub-accounts
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_sub_accounts(
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

        For master accounts only. Mobile numbers are kept out of logs and reprs.

        Only for: master account.

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

    @endpoint
    async def amend_api_key(
        self,
        *,
        sub_acct: str,
        api_key: str,
        label: str | None = None,
        perm: Optional[Sequence[str]] = None,
        ip: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[AmendedSubAccountApiKey]:
        """Change the note, the permissions or the IP addresses of a sub-account's API key.

        For master accounts, with a key that is linked to IP addresses. What is given takes the
        place of what the key has; what is left out stays. The key, its secret and its passphrase
        remain the same. After an unknown outcome, `get_api_keys` tells what holds.

        Only for: master account.

        Args:
            sub_acct (subAcct): Name of the sub-account.
            api_key (apiKey): The public half of the key.
            label: Your new note on the key; one that another key has is refused with 59502.
            perm: What the key may do from now on: `read_only`, `trade` or both.
            ip: IP addresses (IPv4 or IPv6) and networks, such as `203.0.113.0/24`, that the key is
                linked to from now on, at most 20 together; an empty text links it to none. A key
                that may trade and is not linked expires after 14 days without use, except in demo
                trading.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/users/subaccount/modify-apikey, with a key of permission trade; at most 1
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-reset-the-api-key-of-a-sub-account
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_transfer_out(
        self,
        *,
        sub_acct: Sequence[str],
        can_trans_out: bool | None = None,
        extra: Extra | None = None,
    ) -> Reply[SetSubAccountTransferOutResult]:
        """Allow or forbid sub-accounts to transfer assets out by themselves.

        For keys of the master account. By default a sub-account may transfer to the master account;
        to transfer to another sub-account of the same master account, it must be allowed here
        first. Whether one that is forbidden to transfer out may still transfer to the master
        account is not documented. Sub-accounts of ND brokers may always transfer out (59512). After
        an unknown outcome, `canTransOut` of `get_sub_accounts` tells what holds.

        Only for: master account.

        Args:
            sub_acct (subAcct): Names of the sub-accounts, at most 20.
            can_trans_out (canTransOut): Whether they may transfer assets out. Left out, they may.
                Without it the exchange takes true.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/users/subaccount/set-transfer-out, with a key of permission trade; at
        most 1 requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#sub-account-rest-api-set-permission-of-transfer-out
        """
        raise NotImplementedError  # never runs: the decorator calls
