from __future__ import annotations

from tests.mock.fixtures import practice, running_practice
from tests.wire.fixtures import kind, no_proxy

__all__ = ["kind", "no_proxy", "practice", "running_practice"]
