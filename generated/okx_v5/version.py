# Made from spec/, not to be edited; make it again with: make generate
"""Which description this package was generated from."""

from __future__ import annotations

DESCRIPTION_VERSION = "2026.8.22"

USER_AGENT = f"okx-openapi/{DESCRIPTION_VERSION}"
