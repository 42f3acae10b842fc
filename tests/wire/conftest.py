from __future__ import annotations

from tests.wire.fixtures import call, connect, exchange, kind, no_proxy

__all__ = ["call", "connect", "exchange", "kind", "no_proxy"]
