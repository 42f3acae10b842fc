from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis
from okx_v5._runtime.limits.process_limiter import ProcessLimiter
from okx_v5._runtime.limits.windows import Windows

from tests.support.fixtures import exchange, no_proxy
from tests.support.redis_fixtures import own_server, redis_server
from tests.support.redis_server import RedisServer

__all__ = ["client", "exchange", "limiter", "no_proxy", "own_server", "redis_server"]


@pytest.fixture
def limiter() -> ProcessLimiter:
    """A limiter that waits, with windows of its own."""
    return ProcessLimiter("wait", Windows())


@pytest.fixture
def client(redis_server: RedisServer) -> Iterator[redis.Redis]:
    """A client of an empty Redis."""
    with redis.Redis(unix_socket_path=redis_server.socket) as client:
        client.flushall()
        yield client
