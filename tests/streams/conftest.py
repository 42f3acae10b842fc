"""The practice exchange, for tests that connect to it."""

from tests.support.practice_fixtures import practice, running_practice

__all__ = ["practice", "running_practice"]
