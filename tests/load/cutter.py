"""A TCP proxy in a process of its own that breaks connections off at random moments.

with cutting_proxy(exchange_url, mean_life=0.5) as url:
    Client(base_url=url)
"""

from __future__ import annotations

import asyncio
import random
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from tests.support.practice import ROOT

RESET = struct.pack("ii", 1, 0)


class End(asyncio.Protocol):
    """One end of a connection: what it receives goes out at the other."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport | None = None
        self.early: list[bytes] = []
        self.other: End | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        for data in self.early:
            transport.write(data)

    def data_received(self, data: bytes) -> None:
        assert self.other is not None
        self.other.send(data)

    def send(self, data: bytes) -> None:
        if self.transport is None:
            self.early.append(data)
        else:
            self.transport.write(data)

    def connection_lost(self, error: Exception | None) -> None:
        assert self.other is not None
        if self.other.transport is not None:
            self.other.transport.close()

    def cut(self) -> None:
        """Reset the connection, or end it as if all had been said."""
        if self.transport is None or self.transport.is_closing():
            return
        if random.random() < 0.5:
            connection: Any = self.transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        self.transport.abort()


class Caller(End):
    """The end of the client, which opens the one of the exchange."""

    def __init__(self, host: str, port: int, mean_life: float) -> None:
        super().__init__()
        self._address = host, port
        self._mean_life = mean_life

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.other = End()
        self.other.other = self
        super().connection_made(transport)
        loop = asyncio.get_running_loop()
        self._opening = loop.create_task(self._open(self.other))
        loop.call_later(random.expovariate(1 / self._mean_life), self._cut_both)

    async def _open(self, other: End) -> None:
        try:
            await asyncio.get_running_loop().create_connection(lambda: other, *self._address)
        except OSError:
            self.cut()

    def _cut_both(self) -> None:
        """The client's end first, and so in the middle of whatever is under way."""
        assert self.other is not None
        self.cut()
        self.other.cut()


@contextmanager
def cutting_proxy(url: str, mean_life: float) -> Iterator[str]:
    """Start one before an exchange, and stop it afterwards."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.load.cutter", url, str(mean_life)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.send_signal(signal.SIGTERM)
        process.stdout.close()
        process.wait(10)


async def serve(url: str, mean_life: float) -> None:
    target = urlsplit(url)
    assert target.hostname and target.port
    host, port = target.hostname, target.port
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Caller(host, port, mean_life), "127.0.0.1", 0)
    ended = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, ended.set)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await ended.wait()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], float(sys.argv[2])))
