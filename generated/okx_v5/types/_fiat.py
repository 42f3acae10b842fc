# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

FiatGetBuySellHistoryState = Literal["processing", "completed", "failed"]
"""Only trades in this state, `processing`, `completed` or `failed`."""

FiatPlaceFiatBuySellTradePaymentMethod = Literal["balance"]
"""How you pay, from the `balance`."""

FiatCreateFiatWithdrawalPaymentMethod = Literal[
    "TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE", "SG_FAST"
]
"""Payment method."""

FiatGetDepositOrdersPaymentMethod = Literal["TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE"]
"""Only this payment method."""

FiatGetDepositOrdersState = Literal[
    "completed", "failed", "pending", "canceled", "inqueue", "processing"
]
"""Only deposits in this state."""

FiatGetWithdrawalOrdersPaymentMethod = Literal[
    "TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE", "SG_FAST"
]
"""Only this payment method."""

FiatGetWithdrawalOrdersState = Literal[
    "completed", "failed", "pending", "canceled", "inqueue", "processing"
]
"""Only withdrawals in this state."""
