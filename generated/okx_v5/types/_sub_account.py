# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

SubAccountGetTransferHistoryType = Literal["0", "1"]
"""Only this direction: `0` from the master account to the sub-account, `1` from the sub-account to
the master account.
"""

SubAccountGetManagedTransferHistoryType = Literal["0", "1"]
"""Only this direction: `0` from the master account to the sub-account, `1` from the sub-account to
the master account.
"""

SubAccountTransferSubAccountFrom = Literal["6", "18"]
"""Account of `fromSubAccount` that pays: `6` funding account, `18` trading account."""

SubAccountTransferSubAccountTo = Literal["6", "18"]
"""Account of `toSubAccount` that receives: `6` funding account, `18` trading account."""

SubAccountCreateSubAccountType = Literal["1", "5", "12"]
"""Kind of sub-account: `1` standard, `5` custody trading at Copper, `12` custody trading at
Komainu.
"""
