# Made from generator/outputs/python/runtime/limits/redis_limiter.py, not to be edited; make it again with: make generate
"""The limiter for bots on several machines that share an account: its windows are in Redis."""

from __future__ import annotations

from collections.abc import Sequence

from .async_redis_calls import AsyncRedisCalls
from .redis_calls import RedisCalls
from .redis_windows import RedisPermit


class RedisRateLimiter(RedisCalls, AsyncRedisCalls):
    """Keeps the rate limits of an account that bots in several processes or machines share.

    Within a process calls are let out in the order in which they came; between processes whoever
    asks first when there is room, so that a large batch may wait long where others send orders
    one by one. Limits for an IP address are shared as well, as if all bots had the same one. Of
    streams it counts new connections, and those of an account that have a channel.

    While Redis does not answer, calls raise TransportError and nothing is sent; streams open no
    connection and subscribe to no channel that is counted, and those that are open go on. How long
    it is tried is up to the client, its timeouts and retries.

    Args:
        client: A `redis.Redis`, which tasks use in threads, or a `redis.asyncio.Redis` for what
            one event loop awaits, with a pool of 16 connections or more; Redis 5 or newer. It stays
            its owner's.
        mode: "wait" lets calls wait for their turn, "raise" raises RateLimitReached.
        account: A name for the account, where its bots have API keys of their own: limits are for
            the account, not for the key. Any text, the same in all bots.
        prefix: What the names of the keys in Redis begin with.
        lease: Seconds after which the slots of a bot that died begin to come free; more than any
            call takes. Streams that live renew theirs.

    Raises:
        ValidationError: A setting is not usable.
    """

    async def renew_async(self, permits: Sequence[RedisPermit]) -> None:
        """Say that these are still held, for another lease.

        Raises TransportError where Redis does not answer.
        """
        try:
            await self._run_async(self._renew_async, self._renewing(permits))
        except Exception as error:
            raise self._unreachable(error) from None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(mode={'wait' if self._waits else 'raise'!r})"

    def __reduce__(self) -> str:
        raise TypeError("a limiter is not pickled; build one where it is needed")
