# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .._runtime.models.convert import Extra
from .._runtime.models.undescribed import OneOf

FundingWithdrawalRecipientWalletType = Literal["exchange", "private"]
"""Whose wallet it is, an `exchange`'s or a `private` one. For a company's, give its name as
`rcvrFirstName`, `N/A` as `rcvrLastName`, and its registered address.
"""

FundingWithdrawDest = Literal["3", "4"]
"""`3` transfers to another user of OKX, `4` withdraws on the chain."""

FundingWithdrawToAddrType = Literal["1", "2"]
"""What `toAddr` is: `1` an address, email address, phone number or login name, `2` a UID, for
internal transfers only.
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
