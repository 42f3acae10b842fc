"""One signed call in four hands: a bare socket, this package twice, and the official SDK.

Each runs in a process of its own, as it would in a program: what one imports is no load on another.
"""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import socket
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

KEYS = ("37c541a1-aaaa-bbbb-cccc-10fe7a038418", "22582BD0CFF14C41EDBF1AB98506286D", "passphrase")
PATH = "/api/v5/trade/close-position"
ARGUMENTS = {"instId": "BTC-USDT-SWAP", "mgnMode": "cross"}

Timer = Callable[[int], float]
"""Makes that many calls; returns the seconds they took."""


def timed(call: Callable[[], object]) -> Timer:
    """A timer of a blocking call."""

    def run(count: int) -> float:
        start = time.perf_counter()
        for _ in range(count):
            call()
        return time.perf_counter() - start

    return run


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
    return bare_socket(port, 10.0)


def blocking(port: int) -> Timer:
    """This package, blocking."""
    from okx_v5 import Client

    client = Client(*KEYS, base_url=f"http://127.0.0.1:{port}", rate_limit="off")
    trade = client.trade
    return timed(
        lambda: trade.close_position(inst_id="BTC-USDT-SWAP", mgn_mode="cross")[0].pos_side
    )


def awaited(port: int) -> Timer:
    """This package, awaited, one call after the other."""
    from okx_v5 import AsyncClient

    loop = asyncio.new_event_loop()
    client = AsyncClient(*KEYS, base_url=f"http://127.0.0.1:{port}", rate_limit="off")

    async def calls(count: int) -> float:
        trade = client.trade
        start = time.perf_counter()
        for _ in range(count):
            reply = await trade.close_position(inst_id="BTC-USDT-SWAP", mgn_mode="cross")
            assert reply[0].pos_side
        return time.perf_counter() - start

    return lambda count: loop.run_until_complete(calls(count))


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
    "okx_v5": blocking,
    "okx_v5, awaited": awaited,
    "python-okx": official,
}


class Worker:
    """A client in a process of its own, which makes calls when it is told how many."""

    def __init__(
        self, name: str, port: int, module: str = __name__, env: dict[str, str] | None = None
    ) -> None:
        command = [sys.executable, "-m", module, name, str(port)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1, env=env
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


if __name__ == "__main__":
    serve(CLIENTS[sys.argv[1]](int(sys.argv[2])))
