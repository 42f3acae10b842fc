from __future__ import annotations

from tests.support.fixtures import kind, no_proxy
from tests.support.practice_fixtures import practice, running_practice

__all__ = ["kind", "no_proxy", "practice", "running_practice"]
