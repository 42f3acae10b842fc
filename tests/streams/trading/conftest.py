"""What tests of orders over the streams start from."""

from __future__ import annotations

from tests.support.practice_fixtures import practice, running_practice

__all__ = ["practice", "running_practice"]
