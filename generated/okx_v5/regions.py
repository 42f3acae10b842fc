# Made from spec/, not to be edited; make it again with: make generate
"""Where the exchange is, by the region an account is registered in."""

from __future__ import annotations

from enum import StrEnum


class Region(StrEnum):
    """Base URLs; pass one as `base_url`."""

    GLOBAL = "https://openapi.okx.com"
    """Production and demo trading, for accounts of www.okx.com."""
    US = "https://us.okx.com"
    """Accounts registered on app.okx.com (United States and Australia)."""
    EEA = "https://eea.okx.com"
    """Accounts registered on my.okx.com (European Economic Area)."""
