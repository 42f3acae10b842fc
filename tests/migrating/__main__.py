"""Write the table of MIGRATING.md anew: python -m tests.migrating."""

from __future__ import annotations

from tests.migrating.table import PAGE, renewed

PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
