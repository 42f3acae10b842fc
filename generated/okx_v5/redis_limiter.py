# Made from spec/, not to be edited; make it again with: make generate
"""Rate limits that bots on several machines share, imported only by who uses it.

import redis
from okx_v5 import Client
from okx_v5.redis_limiter import RedisRateLimiter

limiter = RedisRateLimiter(redis.Redis(host="..."), account="main")
client = Client(..., rate_limit=limiter)
"""

from ._runtime.limits.redis_limiter import RedisRateLimiter

__all__ = ["RedisRateLimiter"]
