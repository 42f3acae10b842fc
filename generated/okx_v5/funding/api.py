# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of funding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._funding import WithdrawalRecipientDict
    from ._funding import Deposit, FundingBill, Withdrawal
    from .apply_monthly_statement import ApplyMonthlyStatementResult
    from .cancel_withdrawal import CancelWithdrawalResult
    from .get_asset_valuation import AssetValuation
    from .get_balances import FundingBalance
    from .get_currencies import FundingCurrency
    from .get_deposit_address import DepositAddress
    from .get_deposit_withdraw_status import DepositWithdrawStatus
    from .get_exchange_list import RecipientExchange
    from .get_monthly_statement import MonthlyStatement
    from .get_non_tradable_assets import NonTradableAsset
    from .get_transfer_state import Transfer
    from .transfer import TransferResult
    from .withdraw import WithdrawResult, WithdrawalRecipient


class FundingApi(Resource):
    """Balances, transfers, deposits and withdrawals.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api
    """

    @endpoint
    def get_asset_valuation(
        self,
        *,
        ccy: Optional[
            OneOf[
                Literal[
                    "BTC",
                    "USDT",
                    "USD",
                    "CNY",
                    "JPY",
                    "JP",
                    "KRW",
                    "RUB",
                    "EUR",
                    "VND",
                    "IDR",
                    "INR",
                    "PHP",
                    "THB",
                    "TRY",
                    "AUD",
                    "SGD",
                    "ARS",
                    "SAR",
                    "AED",
                    "IQD",
                ]
            ]
        ] = None,
        extra: Extra | None = None,
    ) -> Reply[AssetValuation]:
        """Get what all your accounts are worth together, and each of them.

        Args:
            ccy: Currency to value them in. Without it the exchange takes BTC.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/asset/asset-valuation, with a key of permission read; at most 1 requests
        in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-account-asset-valuation
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_balances(
        self,
        *,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[FundingBalance]:
        """Get what the funding account holds of each currency.

        Currencies without a balance are left out. The trading account has `account.get_balance`.

        Args:
            ccy: Currencies, at most 20; all if left out.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/asset/balances, with a key of permission read; at most 6 requests in 1 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-balance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_bills(
        self,
        *,
        ccy: str | None = None,
        type: str | None = None,
        third_party_type: Optional[OneOf[Literal["1", "2", "5"]]] = None,
        client_id: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[FundingBill]:
        """Get what changed the balances of the funding account in the last month.

        Older bills come from `funding.get_bills_history`, those of the trading account from
        `account.get_bills`. `FUNDING_BILL_TYPES` of `okx_v5.types` says what types mean.

        Args:
            ccy: Only this currency.
            type: Only this type, by its number. `types.FUNDING_BILL_TYPES` says what each value
                means.
            third_party_type (thirdPartyType): Only bills of this custody provider, `1` Copper, `2`
                Komainu or `5` SCB, where the main account has several. For the types `284` to
                `289`. Without it the exchange takes 1.
            client_id (clientId): Only the transfer or withdrawal with this ID of yours, 1 to 32
                letters and digits; upper and lower case differ.
            after: Only bills with a `ts` before this time.
            before: Only bills with a `ts` after this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/asset/bills, with a key of permission read; at most 6 requests in 1 s for
        each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-details
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_bills_history(
        self,
        *,
        ccy: str | None = None,
        type: str | None = None,
        third_party_type: Optional[OneOf[Literal["1", "2", "5"]]] = None,
        client_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        paging_type: Optional[OneOf[Literal["1", "2"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[FundingBill]:
        """Get what changed the balances of the funding account since 1 February 2021.

        New bills arrive every 30 seconds, later at busy times; the last month comes from
        `funding.get_bills` at a higher rate. `pagingType` decides whether pages are asked for by
        time or by `billId`; `.pages` walks by time, so leave `pagingType` out there.
        `FUNDING_BILL_TYPES` of `okx_v5.types` says what types mean.

        Args:
            ccy: Only this currency.
            type: Only this type, by its number. `types.FUNDING_BILL_TYPES` says what each value
                means.
            third_party_type (thirdPartyType): Only bills of this custody provider, `1` Copper, `2`
                Komainu or `5` SCB, where the main account has several. For the types `284` to
                `289`. Without it the exchange takes 1.
            client_id (clientId): Only the transfer or withdrawal with this ID of yours, 1 to 32
                letters and digits; upper and lower case differ.
            after: Only bills with a `ts` before this time, in milliseconds since 1970, or with
                `pagingType` 2 older than the one with this `billId`.
            before: Only bills with a `ts` after this time, in milliseconds since 1970, or with
                `pagingType` 2 newer than the one with this `billId`.
            limit: Most rows to return. Without it the exchange takes 100.
            paging_type (pagingType): What `after` and `before` are compared with, `1` the time
                `ts`, `2` the `billId`. Without it the exchange takes 1.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/asset/bills-history, with a key of permission read; at most 1 requests in
        1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def cancel_withdrawal(
        self,
        *,
        wd_id: str,
        extra: Extra | None = None,
    ) -> Reply[CancelWithdrawalResult]:
        """Ask for a pending withdrawal to be cancelled.

        Only in the states `0`, `17` and `19` of `funding.get_withdrawal_history`, and not on the
        Lightning network. A success says that the request was accepted: whether the withdrawal was
        cancelled, the history tells by `wdId` (`-3` being cancelled, `-2` cancelled), also after an
        unknown outcome.

        Not in demo trading.

        Args:
            wd_id (wdId): ID of the withdrawal.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/asset/cancel-withdrawal, with a key of permission trade; at most 6
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_currencies(
        self,
        *,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[FundingCurrency]:
        """Get the currencies you can deposit and withdraw, with their chains, limits and fees.

        A row for each chain of a currency, for the entity that your account was verified with.
        Amounts are in the currency itself unless it says USD.

        Args:
            ccy: Only these currencies; all if left out.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/asset/currencies, with a key of permission read; at most 6 requests in 1 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-currencies
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_deposit_address(
        self,
        *,
        ccy: str,
        extra: Extra | None = None,
    ) -> Reply[DepositAddress]:
        """Get your addresses for deposits of a currency, those that were used before included.

        A row for each address, of every chain. Where the row has a tag, memo, payment ID or
        attachment, a deposit without it is lost. Addresses and names are kept out of logs and
        reprs.

        Not in demo trading.

        Args:
            ccy: Currency to deposit, such as `BTC`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/asset/deposit-address, with a key of permission read; at most 6 requests
        in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-address
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_deposit_history(
        self,
        *,
        ccy: str | None = None,
        dep_id: str | None = None,
        from_wd_id: str | None = None,
        tx_id: str | None = None,
        type: Optional[OneOf[Literal["3", "4"]]] = None,
        state: Optional[OneOf[Literal["0", "1", "2", "8", "11", "12", "13", "14", "17"]]] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Deposit]:
        """Get your deposits, the newest first.

        A deposit is confirmed on the chain, then credited (`1`, not to be withdrawn yet), then
        successful (`2`, free to be withdrawn). Addresses and account names are kept out of logs and
        reprs.

        Args:
            ccy: Only this currency.
            dep_id (depId): Only the deposit with this ID.
            from_wd_id (fromWdId): Only the internal transfer that was sent with this withdrawal ID.
            tx_id (txId): Only the deposit with this hash on the chain.
            type: Only this way of depositing, `3` internal transfers or `4` on the chain.
            state: Only deposits in this state: `0` not yet confirmed on the chain, `1` credited,
                `2` successful, `8` waiting because deposits of the currency are suspended, `11`
                blacklisted address, `12` account or deposit frozen, `13` intercepted at a
                sub-account, `14` above the limit of the identity verification, `17` waiting for the
                travel rule provider.
            after: Only deposits with a `ts` before this time.
            before: Only deposits with a `ts` after this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/asset/deposit-history, with a key of permission read; at most 6 requests
        in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-history
        """
        raise NotImplementedError  # never runs: the decorator calls

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
    def get_exchange_list(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[RecipientExchange]:
        """Get the exchanges that a withdrawal can name as the recipient's.

        An exchange that is not there has the ID `0` in `funding.withdraw`.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/asset/exchange-list, without a key; at most 6 requests in 1 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-exchange-list-public
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_monthly_statement(
        self,
        *,
        month: OneOf[
            Literal[
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
            ]
        ],
        extra: Extra | None = None,
    ) -> Reply[MonthlyStatement]:
        """Get the download link of a monthly statement of the past year.

        Apply for the statement first, with `funding.apply_monthly_statement`.

        Args:
            month: Month of the statement, in the past year.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/asset/monthly-statement, with a key of permission read; at most 10
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-monthly-statement-last-year
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def apply_monthly_statement(
        self,
        *,
        month: Optional[
            OneOf[
                Literal[
                    "Jan",
                    "Feb",
                    "Mar",
                    "Apr",
                    "May",
                    "Jun",
                    "Jul",
                    "Aug",
                    "Sep",
                    "Oct",
                    "Nov",
                    "Dec",
                ]
            ]
        ] = None,
        extra: Extra | None = None,
    ) -> Reply[ApplyMonthlyStatementResult]:
        """Apply for the file with a monthly statement of the past year.

        `funding.get_monthly_statement` then gives its link, and tells after an unknown outcome
        whether the application arrived.

        Args:
            month: Month of the statement, the last one if left out.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/asset/monthly-statement, with a key of permission read; at most 20
        requests in 2592000 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-apply-for-monthly-statement-last-year
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_non_tradable_assets(
        self,
        *,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[NonTradableAsset]:
        """Get the assets of the funding account that can be withdrawn but not traded.

        `funding.withdraw` withdraws them, on the one chain that is given here, and only with a key
        that is tied to an IP address. Between accounts they move only from the funding account of a
        sub-account to that of the main account.

        Args:
            ccy: Currencies, at most 20; all if left out.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/asset/non-tradable-assets, with a key of permission read; at most 6
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-non-tradable-assets
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def transfer(
        self,
        *,
        ccy: str,
        amt: Number,
        from_: OneOf[Literal["6", "18"]],
        to: OneOf[Literal["6", "18"]],
        type: Optional[OneOf[Literal["0", "1", "2", "3", "4"]]] = None,
        sub_acct: str | None = None,
        loan_trans: bool | None = None,
        omit_pos_risk: bool | None = None,
        client_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[TransferResult]:
        """Move funds between your own funding and trading accounts, or to or from a sub-account.

        Neither a success nor a refusal is the last word: ask `funding.get_transfer_state` for the
        outcome, by `transId`, or by `clientId` where no answer came. Give a `clientId` with every
        transfer, and send none again before you asked. By default a sub-account may transfer to its
        main account; to another sub-account it must be allowed to first, with
        `sub_account.set_transfer_out`. Between two sub-accounts, keys of the main account transfer
        with `sub_account.transfer`.

        Args:
            ccy: Currency to transfer, such as `USDT`.
            amt: Amount to transfer.
            from_ (from): Account that pays, `6` funding or `18` trading.
            to: Account that receives, `6` funding or `18` trading. Within one account the other of
                the two.
            type: `0` within the account; with a key of the main account, `1` to a sub-account or
                `2` from it; with a key of a sub-account, `3` to the main account or `4` to another
                sub-account of the same main account, once that is allowed. Without it the exchange
                takes 0.
            sub_acct (subAcct): Name of the other sub-account. Required for the types `1`, `2` and
                `4`, not for `0`.
            loan_trans (loanTrans): Whether borrowed funds may be transferred out too; in Spot,
                Multi-currency margin and Portfolio margin mode. Without it the exchange takes
                false.
            omit_pos_risk (omitPosRisk): Whether to ignore the risk to positions; in Portfolio
                margin mode. Without it the exchange takes false.
            client_id (clientId): Your own ID of the transfer, 1 to 32 letters and digits; upper and
                lower case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/asset/transfer, with a key of permission trade; at most 2 requests in 1 s
        for each user and currency.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-funds-transfer
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_transfer_state(
        self,
        *,
        trans_id: str | None = None,
        client_id: str | None = None,
        type: Optional[OneOf[Literal["0", "1", "2", "3", "4"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[Transfer]:
        """Look up a transfer of the last two weeks by its ID.

        It settles what became of a transfer, also of one whose answer never came: ask by your own
        `clientId`. Pass the `type` that the transfer was made with.

        Args:
            trans_id (transId): ID of the transfer; `clientId` is ignored beside it. One of the two
                is required.
            client_id (clientId): Your own ID of the transfer, 1 to 32 letters and digits; upper and
                lower case differ.
            type: Type of the transfer: `0` within the account; with a key of the main account, `1`
                to a sub-account or `2` from it; with a key of a sub-account, `3` to the main
                account or `4` to another sub-account. For a custody account `0`, or nothing.
                Without it the exchange takes 0.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/asset/transfer-state, with a key of permission read; at most 10 requests
        in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-funds-transfer-state
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
        """Send a currency from the funding account out of the exchange, or to another user of it.

        Only to addresses and accounts that were verified on the website or in the app; not from
        ordinary sub-accounts. Give a `clientId` with every withdrawal: where no answer came,
        `funding.get_withdrawal_history` tells by it what became of the withdrawal, and none must be
        sent again before that. A currency that needs a tag is lost without it on the chain: between
        users of OKX, transfer it internally. For residents of the United Arab Emirates a withdrawal
        can wait up to 24 hours for assets from cold storage. Recipients are kept out of logs and
        reprs.

        Not in demo trading.

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
                chain, Lightning included, by users of certain OKX entities, that of the Bahamas
                among them. To an exchange's wallet it needs the exchange and the name of the
                recipient, for the Bahamas the rest of the address as well; to a private wallet,
                `walletType` may be enough. Some entities must prove a private wallet on the website
                or in the app first.
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

    @paged
    def get_withdrawal_history(
        self,
        *,
        ccy: str | None = None,
        wd_id: str | None = None,
        client_id: str | None = None,
        tx_id: str | None = None,
        type: Optional[OneOf[Literal["3", "4"]]] = None,
        state: Optional[
            OneOf[
                Literal[
                    "19",
                    "17",
                    "10",
                    "0",
                    "4",
                    "5",
                    "6",
                    "8",
                    "9",
                    "12",
                    "7",
                    "1",
                    "15",
                    "16",
                    "-3",
                    "-2",
                    "-1",
                    "2",
                ]
            ]
        ] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Withdrawal]:
        """Get your withdrawals, the newest first.

        It also tells what became of a withdrawal whose answer never came: ask by `clientId`. Only
        the states `-2` (cancelled), `-1` (failed) and `2` (successful) are final. Addresses and
        account names are kept out of logs and reprs.

        Args:
            ccy: Only this currency.
            wd_id (wdId): Only the withdrawal with this ID.
            client_id (clientId): Only the withdrawal with this ID of yours, 1 to 32 letters and
                digits; upper and lower case differ.
            tx_id (txId): Only the withdrawal with this hash on the chain.
            type: Only this way of withdrawing, `3` internal transfers or `4` on the chain.
            state: Only withdrawals in this state. Pending: `19` too little in the hot wallet, `17`
                waiting for the travel rule provider, `10` waiting for the transfer, `0` waiting to
                be withdrawn, `4`, `5`, `6`, `8`, `9` and `12` manual review, `7` approved. In
                progress, on the chain only: `1` being broadcast, `15` being validated, `16` delayed
                by up to 24 hours for legal reasons, `-3` being cancelled. Final: `-2` cancelled,
                `-1` failed, `2` successful.
            after: Only withdrawals with a `ts` before this time.
            before: Only withdrawals with a `ts` after this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/asset/withdrawal-history, with a key of permission read; at most 6
        requests in 1 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-history
        """
        raise NotImplementedError  # never runs: the decorator calls
