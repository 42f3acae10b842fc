"""One signed call in many hands: sockets used by hand, this package, and other SDKs.

Each runs in a process of its own, as it would in a program: what one imports is no load on another.
"""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import os
import socket
import subprocess
import sys
import warnings
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from tests.benchmarks.timing import (
    ARGUMENTS,
    KEYS,
    PATH,
    TASKS,
    TIMEOUT,
    Timer,
    at_once,
    one_by_one,
    timed,
)
from tests.support.paths import ROOT

UVLOOP = "uvloop"


def bare_socket(port: int, timeout: float | None = None) -> Timer:
    """What a trader writes who wants nothing but speed: no types, rules, or errors told apart."""
    key, secret, passphrase = KEYS
    connection = socket.create_connection(("127.0.0.1", port), timeout)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def call() -> Any:
        body = json.dumps(ARGUMENTS)
        now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        text = f"{now}POST{PATH}{body}".encode()
        signature = base64.b64encode(hmac.digest(secret.encode(), text, "sha256")).decode()
        head = (
            f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
            f"OK-ACCESS-KEY: {key}\r\nOK-ACCESS-SIGN: {signature}\r\nOK-ACCESS-TIMESTAMP: {now}\r\n"
            f"OK-ACCESS-PASSPHRASE: {passphrase}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        connection.sendall((head + body).encode())
        received = connection.recv(65536)
        return json.loads(received[received.index(b"\r\n\r\n") + 4 :])["data"][0]["posSide"]

    return timed(call)


def bare_socket_with_timeout(port: int) -> Timer:
    """The same, but it does not wait for ever; the clients below do not either."""
    return bare_socket(port, TIMEOUT)


def client(kind: str, port: int, secure: bool) -> Any:
    """This package's client, of either kind."""
    import okx_v5

    if not secure:
        url = f"http://127.0.0.1:{port}"
        return getattr(okx_v5, kind)(*KEYS, base_url=url, rate_limit="off")
    from tests.benchmarks.handmade import trust

    url = f"https://localhost:{port}"
    return getattr(okx_v5, kind)(*KEYS, base_url=url, rate_limit="off", ssl_context=trust())


def blocking(port: int, secure: bool = False) -> Timer:
    """This package, blocking."""
    trade = client("Client", port, secure).trade
    return timed(
        lambda: trade.close_position(inst_id="BTC-USDT-SWAP", mgn_mode="cross")[0].pos_side
    )


def awaited(port: int, loop: str = "", tasks: int = 1, secure: bool = False) -> Timer:
    """This package, awaited, one call after the other or so many at once."""
    trade = client("AsyncClient", port, secure).trade

    async def call() -> Any:
        return (await trade.close_position(inst_id="BTC-USDT-SWAP", mgn_mode="cross"))[0].pos_side

    loops = loop_of(loop)
    return one_by_one(loops(), call) if tasks == 1 else at_once(loops(), [call] * tasks)


def loop_of(name: str) -> Callable[[], asyncio.AbstractEventLoop]:
    """What makes an event loop."""
    if name != UVLOOP:
        return asyncio.new_event_loop
    import uvloop

    return uvloop.new_event_loop


def by_hand(port: int, name: str, *details: Any) -> Timer:
    """A client of the module that has those made by hand."""
    from tests.benchmarks import handmade

    timer: Timer = getattr(handmade, name)(port, *details)
    return timer


def by_hand_awaited(port: int, loop: str = "", secure: bool = False) -> Timer:
    """An asyncio.Protocol."""
    return by_hand(port, "awaited", loop_of(loop), secure)


def official(port: int) -> Timer:
    """python-okx."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from okx.Trade import TradeAPI

        api = TradeAPI(*KEYS, False, "0", domain=f"http://127.0.0.1:{port}", debug=False)
    return timed(lambda: api.close_positions("BTC-USDT-SWAP", "cross")["data"][0]["posSide"])


CLIENTS: dict[str, Callable[[int], Timer]] = {
    "bare socket": bare_socket,
    "bare socket, with a timeout": bare_socket_with_timeout,
    "by hand": partial(by_hand, name="blocking"),
    "okx_v5": blocking,
    "python-okx": official,
    "by hand, awaited": by_hand_awaited,
    "okx_v5, awaited": awaited,
    "by hand, uvloop": partial(by_hand_awaited, loop=UVLOOP),
    "okx_v5, uvloop": partial(awaited, loop=UVLOOP),
    "by hand, 50 at once": lambda port: by_hand(port, "awaited_at_once", loop_of(""), TASKS),
    "okx_v5, 50 at once": partial(awaited, tasks=TASKS),
    "by hand, TLS": partial(by_hand, name="blocking_tls"),
    "by hand, TLS in memory": partial(by_hand, name="blocking_tls_in_memory"),
    "okx_v5, TLS": partial(blocking, secure=True),
    "by hand, awaited, TLS": partial(by_hand_awaited, secure=True),
    "okx_v5, awaited, TLS": partial(awaited, secure=True),
}


class Worker:
    """A client in a process of its own, which makes calls when it is told how many."""

    def __init__(
        self,
        name: str,
        port: int,
        module: str = __name__,
        env: dict[str, str] | None = None,
        python: str = sys.executable,
    ) -> None:
        command = [python, "-m", module, name, str(port)]
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
            env=env,
        )

    def __call__(self, count: int) -> float:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{count}\n")
        return float(self._process.stdout.readline())

    def stop(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()


def serve(timer: Timer) -> None:
    """Answer each count on standard input with the seconds that so many calls took."""
    for line in sys.stdin:
        print(timer(int(line)), flush=True)


def main(name: str, port: int) -> None:
    """Be one of them."""
    if name.startswith("ccxt"):
        from tests.benchmarks import ccxt_client  # for an interpreter that has it

        serve(ccxt_client.CLIENTS[name](port))
    else:
        serve(CLIENTS[name](port))


def others() -> dict[str, str]:
    """Clients of which another interpreter is made, which CCXT names."""
    python = os.environ.get("CCXT", "")
    return dict.fromkeys(("ccxt", "ccxt, 50 at once"), python) if python else {}


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
