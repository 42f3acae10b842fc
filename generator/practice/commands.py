"""What the command prints and how it ends."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Iterable
from pathlib import Path

from .accounts import PRACTICE, Account
from .description import describe
from .exchange import Exchange
from .server import Server


def mock(spec: Path, host: str, port: int, accounts: Iterable[Account] = PRACTICE) -> int:
    """Serve until the process is asked to end."""
    exchange = Exchange(describe(spec), accounts)
    asyncio.run(_serve(exchange, host, port))
    return 0


async def _serve(exchange: Exchange, host: str, port: int) -> None:
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, ended.set)
    server = Server(exchange)
    url = await server.start(host, port)
    # In one piece, for whoever reads the first line and then closes the pipe.
    sys.stdout.write(_greeting(url, exchange))
    sys.stdout.flush()
    await ended.wait()
    await server.stop()


def _greeting(url: str, exchange: Exchange) -> str:
    """Where it is, and the keys it knows: nobody needs anything else to begin."""
    description = exchange.description
    known = (
        f"{len(description.operations)} operations, {len(description.streams.channels)} channels"
    )
    lines = [f"practice exchange at {url}: {known}"]
    for account in exchange.accounts:
        allowed = ", ".join(sorted(account.permissions))
        lines += [
            f"    {account.name}: {allowed}{'; demo trading' if account.demo else ''}",
            f"        api_key     {account.api_key}",
            f"        secret_key  {account.secret_key}",
            f"        passphrase  {account.passphrase}",
        ]
    return "\n".join((*lines, "stop it with Ctrl-C", ""))
