"""The practice exchange, and Redis, for tests that connect to them."""

from tests.support.redis_fixtures import own_server, redis_server

__all__ = ["own_server", "redis_server"]
