from __future__ import annotations

from tests.support.fixtures import call, connect, exchange, kind, no_proxy

__all__ = ["call", "connect", "exchange", "kind", "no_proxy"]
