from __future__ import annotations

from tests.support.fixtures import kind, no_proxy

__all__ = ["kind", "no_proxy"]
