"""One process that uses a client and exits; tests.benchmarks.exits runs many of them.

Arguments: scenario, kind, transport, and three ports: one shows a certificate that nobody has
vouched for, one is silent, one answers.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
import threading
import time
import warnings
from typing import Any

import okx_v5

ORDER: dict[str, Any] = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross"}
KEYS = ("key", "secret", "passphrase")
TIMEOUT = 1.0


def settings(transport: str, kind: str, url: str) -> dict[str, Any]:
    """What a client is built with."""
    if transport == "socket":
        return {"base_url": url, "timeout": TIMEOUT}
    import httpx
    from okx_v5.httpx_transport import AsyncHttpxTransport, HttpxTransport

    if kind == "blocking":
        http = httpx.Client(base_url=url, timeout=TIMEOUT)
        return {"transport": HttpxTransport(http), "timeout": TIMEOUT}
    awaited = httpx.AsyncClient(base_url=url, timeout=TIMEOUT)
    return {"transport": AsyncHttpxTransport(awaited), "timeout": TIMEOUT}


class Process:
    """What every scenario has at hand."""

    def __init__(self, kind: str, transport: str, *ports: str) -> None:
        self.kind = kind
        client = okx_v5.Client if kind == "blocking" else okx_v5.AsyncClient
        refused, silent, answering = ports

        def connect(url: str) -> Any:
            return client(*KEYS, rate_limit="off", **settings(transport, kind, url))

        self.refused = connect(f"https://localhost:{refused}")
        self.silent = connect(f"http://127.0.0.1:{silent}")
        self.answering = connect(f"http://127.0.0.1:{answering}")

    def ask(self, client: Any) -> str:
        """Place an order and tell the error."""
        try:
            if self.kind == "blocking":
                client.trade.close_position(**ORDER)
            else:
                asyncio.run(self.awaited(client))
        except okx_v5.OkxError as error:
            return type(error).__name__
        return "no error"

    async def awaited(self, client: Any) -> None:
        await client.trade.close_position(**ORDER)

    def expect(self, error: str, client: Any) -> None:
        said = self.ask(client)
        if said != error:
            print(f"expected {error}, got {said}")


def refused(process: Process) -> None:
    """Exit at once; the client is never closed."""
    process.expect("TransportError", process.refused)


def answered(process: Process) -> None:
    """Exit in the moment of an answer."""
    process.expect("no error", process.answering)


def in_flight(process: Process) -> None:
    """Exit while daemon threads have calls under way."""
    process.expect("TransportError", process.refused)
    for client in (process.silent, process.refused) * 4:
        threading.Thread(target=process.ask, args=(client,), daemon=True).start()
    time.sleep(0.02)


def in_threads(process: Process) -> None:
    """Exit while other threads, which Python waits for, have calls under way."""
    process.expect("TransportError", process.refused)
    for client in (process.silent, process.refused) * 4:
        threading.Thread(target=process.ask, args=(client,)).start()


def as_tasks(process: Process) -> None:
    """Exit while tasks have calls under way, which asyncio cancels."""

    async def attempt(client: Any) -> None:
        # asyncio reports each error that comes while it cancels, and one may come at any moment.
        with contextlib.suppress(okx_v5.OkxError):
            await process.awaited(client)

    async def leave() -> None:
        clients = (process.silent, process.refused) * 4
        tasks = [asyncio.ensure_future(attempt(client)) for client in clients]
        await asyncio.wait(tasks, timeout=0.02)

    # anyio, below httpx, says so of a connection that is cancelled before it has begun.
    warnings.filterwarnings("ignore", "coroutine 'connect_tcp.* was never awaited", RuntimeWarning)
    process.expect("TransportError", process.refused)
    if process.kind == "awaited":
        asyncio.run(leave())


def interrupted(process: Process) -> None:
    """Ctrl-C in the middle of a call is heard, at the latest when the call is over."""
    # A process that was begun in the background ignores it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    process.expect("TransportError", process.refused)
    threading.Timer(0.1, os.kill, [os.getpid(), signal.SIGINT]).start()
    try:
        process.ask(process.silent)
    except KeyboardInterrupt:
        return
    print("not interrupted")


def forked(process: Process) -> None:
    """A child after fork() is told at once that it cannot use the client, and both exit."""
    process.expect("TransportError", process.refused)
    child = os.fork()
    if child == 0:
        process.expect("TransportError", process.silent)
    elif os.waitpid(child, 0)[1] != 0:
        print("the child has ended badly")


SCENARIOS = {
    scenario.__name__: scenario
    for scenario in (refused, answered, in_flight, in_threads, as_tasks, interrupted, forked)
}
KINDS = ("blocking", "awaited")


def main() -> None:
    """Run one scenario."""
    name, kind, transport, *ports = sys.argv[1:]
    SCENARIOS[name](Process(kind, transport, *ports))


if __name__ == "__main__":
    # What a cancelled order says goes to the log; a line of it is no bad end.
    logging.getLogger("okx_v5").addHandler(logging.NullHandler())
    main()
