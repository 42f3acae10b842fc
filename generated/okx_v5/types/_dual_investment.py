# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

DualInvestmentGetOrderHistoryState = Literal[
    "initial", "live", "pending_settle", "settled", "pending_redeem", "redeemed", "rejected"
]
"""Only orders in this state: `initial` received, `live` invested, `pending_settle` waiting to be
settled, `settled`, `pending_redeem` waiting to be redeemed early, `redeemed`, `rejected`.
"""

DualInvestmentGetProductsOptType = Literal["C", "P"]
"""Only `C` calls, in which the base currency is invested, or `P` puts, in which the quote currency
is.
"""
