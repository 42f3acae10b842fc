# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .._runtime.models.convert import Extra
from .._runtime.models.undescribed import OneOf

FundingGetAssetValuationCcy = Literal[
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
"""Currency to value them in."""

FundingGetBillsHistoryPagingType = Literal["1", "2"]
"""What `after` and `before` are compared with, `1` the time `ts`, `2` the `billId`."""

FundingGetDepositHistoryType = Literal["3", "4"]
"""Only this way of depositing, `3` internal transfers or `4` on the chain."""

FundingGetDepositHistoryState = Literal["0", "1", "2", "8", "11", "12", "13", "14", "17"]
"""Only deposits in this state: `0` not yet confirmed on the chain, `1` credited, `2` successful,
`8` waiting because deposits of the currency are suspended, `11` blacklisted address, `12`
account or deposit frozen, `13` intercepted at a sub-account, `14` above the limit of the
identity verification, `17` waiting for the travel rule provider.
"""

FundingGetMonthlyStatementMonth = Literal[
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
]
"""Month of the statement, in the past year."""

FundingApplyFundingMonthlyStatementMonth = Literal[
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
]
"""Month of the statement, the last one if left out."""

FundingTransferFundingType = Literal["0", "1", "2", "3", "4"]
"""`0` within the account; with a key of the main account, `1` to a sub-account or `2` from it; with
a key of a sub-account, `3` to the main account or `4` to another sub-account of the same main
account, once that is allowed.
"""

FundingTransferFundingFrom = Literal["6", "18"]
"""Account that pays, `6` funding or `18` trading."""

FundingTransferFundingTo = Literal["6", "18"]
"""Account that receives, `6` funding or `18` trading. Within one account the other of the two."""

FundingGetTransferStateType = Literal["0", "1", "2", "3", "4"]
"""Type of the transfer: `0` within the account; with a key of the main account, `1` to a
sub-account or `2` from it; with a key of a sub-account, `3` to the main account or `4` to
another sub-account. For a custody account `0`, or nothing.
"""

FundingWithdrawalRecipientWalletType = Literal["exchange", "private"]
"""Whose wallet it is, an `exchange`'s or a `private` one. For a company's, give its name as
`rcvrFirstName`, `N/A` as `rcvrLastName`, and its registered address.
"""

FundingWithdrawFundingDest = Literal["3", "4"]
"""`3` transfers to another user of OKX, `4` withdraws on the chain."""

FundingWithdrawFundingToAddrType = Literal["1", "2"]
"""What `toAddr` is: `1` an address, email address, phone number or login name, `2` a UID, for
internal transfers only.
"""

FundingGetWithdrawalHistoryType = Literal["3", "4"]
"""Only this way of withdrawing, `3` internal transfers or `4` on the chain."""

FundingGetWithdrawalHistoryState = Literal[
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
"""Only withdrawals in this state. Pending: `19` too little in the hot wallet, `17` waiting for the
travel rule provider, `10` waiting for the transfer, `0` waiting to be withdrawn, `4`, `5`, `6`,
`8`, `9` and `12` manual review, `7` approved. In progress, on the chain only: `1` being
broadcast, `15` being validated, `16` delayed by up to 24 hours for legal reasons, `-3` being
cancelled. Final: `-2` cancelled, `-1` failed, `2` successful.
"""


class WithdrawalRecipientDict(TypedDict):
    """`WithdrawalRecipient` as a dict."""

    wallet_type: OneOf[Literal["exchange", "private"]]
    exch_id: NotRequired[str | None]
    rcvr_first_name: NotRequired[str | None]
    rcvr_last_name: NotRequired[str | None]
    rcvr_country: NotRequired[str | None]
    rcvr_country_sub_division: NotRequired[str | None]
    rcvr_town_name: NotRequired[str | None]
    rcvr_street_name: NotRequired[str | None]
    extra: NotRequired[Extra | None]
