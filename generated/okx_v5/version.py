# Made from spec/, not to be edited; make it again with: make generate
"""Which description this package was generated from."""

from __future__ import annotations

__version__ = "0.1.0"
"""The version of this package."""

DESCRIPTION_VERSION = "2026.8.22"

DOCUMENTATION = "2026-08-22"
"""The day of the newest page of the documentation that is described."""

USER_AGENT = f"okx-openapi/{DESCRIPTION_VERSION}"
