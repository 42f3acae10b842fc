"""The practice exchange, and Redis, for tests that connect to them."""

from tests.support.practice_fixtures import practice, running_practice
from tests.support.redis_fixtures import own_server, redis_server

__all__ = ["own_server", "practice", "redis_server", "running_practice"]
