"""Where things stand in the project."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"
PACKAGE = ROOT / "generated" / "okx_v5"
SEEDS = ROOT / "tests" / "docs" / "seeds"
