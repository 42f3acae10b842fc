"""A process that opens connections, and shares what may be opened with others through Redis.

python -m tests.streams.machine awaited /path/to/redis.sock '{"base_url": ...}'

It does what each line of its input says, `books 3` for three readers at once, and answers with a
line for each: what became of each reader, and the warnings in the log.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
from asyncio import gather, run, to_thread
from collections import Counter
from contextlib import AsyncExitStack, ExitStack
from typing import Any

import redis
import redis.asyncio
from okx_v5 import CHANNELS, AsyncStreams, OkxError, Streams
from okx_v5.redis_limiter import RedisRateLimiter

MOST = 4
"""How many connections may have the channel of the account here."""
LEASE = 1.5

KINDS = ("threads", "awaited", "awaited in threads")
NAMES = {"books": {"inst_id": "BTC-USDT"}, "account": {}}


class Warnings(logging.Handler):
    """What went wrong with connections."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.told: list[str] = []
        logging.getLogger("okx_v5").addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(record.getMessage())


def answer(found: list[str], warnings: Warnings) -> None:
    print(json.dumps({**Counter(found), "warnings": warnings.told}), flush=True)


def with_threads(settings: dict[str, Any], socket: str) -> None:
    limiter = RedisRateLimiter(redis.Redis(unix_socket_path=socket), lease=LEASE)
    warnings = Warnings()
    with Streams(rate_limit=limiter, **settings) as streams, ExitStack() as readers:

        def open_one(channel: str, found: list[str]) -> None:
            try:
                readers.enter_context(streams.subscribe(CHANNELS[channel], **NAMES[channel]))
                found.append("open")
            except OkxError as error:
                found.append(type(error).__name__)

        for line in sys.stdin:
            channel, count = line.split()
            found: list[str] = []
            threads = [
                threading.Thread(target=open_one, args=(channel, found)) for _ in range(int(count))
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            answer(found, warnings)


async def with_tasks(settings: dict[str, Any], connections: Any) -> None:
    limiter = RedisRateLimiter(connections, mode="raise", lease=LEASE)
    warnings = Warnings()
    async with AsyncStreams(rate_limit=limiter, **settings) as streams, AsyncExitStack() as readers:

        async def open_one(channel: str) -> str:
            try:
                await readers.enter_async_context(
                    streams.subscribe(CHANNELS[channel], **NAMES[channel])
                )
            except OkxError as error:
                return type(error).__name__
            return "open"

        while line := await to_thread(sys.stdin.readline):
            channel, count = line.split()
            answer(await gather(*(open_one(channel) for _ in range(int(count)))), warnings)


if __name__ == "__main__":
    kind, socket, given = sys.argv[1:]
    CHANNELS["account"].connections = MOST
    settings = json.loads(given)
    if kind == "threads":
        with_threads(settings, socket)
    elif kind == "awaited":
        run(with_tasks(settings, redis.asyncio.Redis(unix_socket_path=socket)))
    else:
        run(with_tasks(settings, redis.Redis(unix_socket_path=socket)))
