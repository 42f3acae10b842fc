"""ccxt's asynchronous client, in an interpreter of its own: it pins what is pinned otherwise here.

python3 -m venv build/ccxt
build/ccxt/bin/pip install ccxt==4.5.90
make bench CCXT=build/ccxt/bin/python
"""

from __future__ import annotations

import asyncio
from typing import Any

import ccxt.async_support

from tests.benchmarks.timing import ARGUMENTS, KEYS, TASKS, Timer, at_once, one_by_one


def timer(port: int, tasks: int = 1) -> Timer:
    """A timer of one call after the other, or of so many at once."""
    loop = asyncio.new_event_loop()
    key, secret, passphrase = KEYS

    async def build() -> Any:
        exchange = ccxt.async_support.okx(
            {"apiKey": key, "secret": secret, "password": passphrase, "enableRateLimit": False}
        )
        exchange.urls["api"] = {"rest": f"http://127.0.0.1:{port}"}
        return exchange

    exchange = loop.run_until_complete(build())

    async def call() -> Any:
        answer = await exchange.private_post_trade_close_position(ARGUMENTS)
        return answer["data"][0]["posSide"]

    return one_by_one(loop, call) if tasks == 1 else at_once(loop, [call] * tasks)


CLIENTS = {
    "ccxt": timer,
    "ccxt, 50 at once": lambda port: timer(port, TASKS),
}
