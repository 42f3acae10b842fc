# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

OkusdRedeemOkusdRedeemType = Literal["1", "2"]
"""Kind of redemption: `1` fast, paid out at once, or `2` standard, paid out five calendar days
after a request before 16:00 (UTC+8), or six after a later one. The history calls them `fast` and
`standard`.
"""

OkusdGetRedemptionHistoryType = Literal["fast", "standard"]
"""Which kind of redemption, `fast` or `standard`; no value gives both."""
