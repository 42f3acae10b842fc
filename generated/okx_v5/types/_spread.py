# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

SpreadPlaceSpreadOrderOrdType = Literal["market", "limit", "post_only", "ioc"]
"""Order type: `market`, `limit`, `post_only` (cancelled rather than take liquidity), `ioc` (at once
what is possible, the rest is cancelled).
"""

SpreadGetOrdersHistoryOrdType = Literal["market", "limit", "post_only", "ioc"]
"""Only orders of this type."""

SpreadGetOrdersHistoryState = Literal["canceled", "filled"]
"""Only orders in this state."""

SpreadGetOrdersHistoryArchiveOrdType = Literal["market", "limit", "post_only", "ioc"]
"""Only orders of this type."""

SpreadGetOrdersHistoryArchiveState = Literal["canceled", "filled"]
"""Only orders in this state."""

SpreadGetOrdersHistoryArchiveInstType = Literal["SPOT", "FUTURES", "SWAP"]
"""Only orders of spreads with a leg of this instrument type."""

SpreadGetPendingOrdersOrdType = Literal["market", "limit", "post_only", "ioc"]
"""Only orders of this type."""

SpreadGetPendingOrdersState = Literal["live", "partially_filled"]
"""Only orders in this state, without any fill or with some."""

SpreadGetSpreadsState = Literal["live", "suspend", "expired"]
"""Only spreads in this state."""
