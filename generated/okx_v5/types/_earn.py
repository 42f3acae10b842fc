# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal

EarnPurchaseOrRedeemSavingsSide = Literal["purchase", "redempt"]
"""`purchase` puts money in, `redempt` takes it out."""
