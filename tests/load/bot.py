"""A process that trades; its rate limits are in Redis, for it is not the only one.

python -m tests.load.bot thread name http://127.0.0.1:8080 /path/to/redis.sock
"""

from __future__ import annotations

import asyncio
import sys

import redis
import redis.asyncio
from okx_v5 import AsyncClient, AsyncStreams, Client
from okx_v5.redis_limiter import RedisRateLimiter

from tests.load.crowd import in_tasks, in_threads
from tests.load.mix import INSTRUMENTS, Mix, Work
from tests.support.practice import LIVE


def work_of(name: str) -> list[Work]:
    """Enough for any two of such to fill every window that they use."""
    mix = Mix(name)
    few = INSTRUMENTS[:2]
    return mix.shuffled(
        mix.works("place_order", 120, instruments=few),
        mix.works("amend_order", 60, instruments=few),
        mix.works("cancel_order", 120, instruments=few),
        mix.works("get_order", 120, instruments=few),
        mix.works("place_orders", 40, orders=20),
        mix.works("cancel_orders", 40, orders=20, instruments=few),
    )


def with_threads(name: str, url: str, socket: str) -> None:
    waiting = iter(work_of(name))
    connections = redis.Redis(unix_socket_path=socket)
    limiter = RedisRateLimiter(connections)
    with connections, Client(**LIVE, base_url=url, rate_limit=limiter) as client:

        def run(_: int) -> None:
            for work in waiting:
                getattr(client.trade, work.method)(**work.arguments).check()

        in_threads(15, run, within=60)


async def with_tasks(kind: str, name: str, url: str, socket: str) -> None:
    """Sends all over REST, or orders over the streams and the rest over REST."""
    waiting = iter(work_of(name))
    connections = redis.asyncio.Redis(unix_socket_path=socket)
    settings = {**LIVE, "base_url": url, "rate_limit": RedisRateLimiter(connections)}
    async with connections, AsyncClient(**settings) as client, AsyncStreams(**settings) as streams:
        if kind == "stream":
            for instrument in INSTRUMENTS:
                listed = await client.public.get_instruments(inst_type="SWAP", inst_id=instrument)
                streams.inst_id_codes[instrument] = int(listed[0]["instIdCode"])

        async def run(_: int) -> None:
            for work in waiting:
                is_order = not work.method.startswith("get_")
                trade = streams.trade if kind == "stream" and is_order else client.trade
                (await getattr(trade, work.method)(**work.arguments)).check()

        await in_tasks(30, run, within=60)


if __name__ == "__main__":
    kind, name, url, socket = sys.argv[1:]
    if kind == "thread":
        with_threads(name, url, socket)
    else:
        asyncio.run(with_tasks(kind, name, url, socket))
