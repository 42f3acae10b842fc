"""The same call by hand, with llhttp for the answers: nothing that reads HTTP is much quicker.

A socket of one's own, blocking and awaited, in clear and over TLS, and fifty at once. No types, no
rules, no errors told apart; but each has a timeout, and each waits for a whole answer.
"""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import socket
import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httptools

from tests.benchmarks.timing import (
    ARGUMENTS,
    CERTIFICATE,
    KEYS,
    PATH,
    TIMEOUT,
    Timer,
    at_once,
    one_by_one,
    timed,
)


def signed(host: str) -> bytes:
    """A whole request, signed now."""
    key, secret, passphrase = KEYS
    body = json.dumps(ARGUMENTS)
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    text = f"{now}POST{PATH}{body}".encode()
    signature = base64.b64encode(hmac.digest(secret.encode(), text, "sha256")).decode()
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        f"OK-ACCESS-KEY: {key}\r\nOK-ACCESS-SIGN: {signature}\r\nOK-ACCESS-TIMESTAMP: {now}\r\n"
        f"OK-ACCESS-PASSPHRASE: {passphrase}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return (head + body).encode()


def read(body: bytes) -> Any:
    """What the caller wants to know."""
    return json.loads(body)["data"][0]["posSide"]


class Answers:
    """Reads answers one after the other; `whole` is the body of the last one when it is there."""

    def __init__(self) -> None:
        self.whole: bytes | None = None
        self._parts: list[bytes] = []
        self.on_body = self._parts.append
        self._parser = httptools.HttpResponseParser(self)
        self.feed = self._parser.feed_data

    def on_message_complete(self) -> None:
        self.whole = b"".join(self._parts)
        self._parts.clear()


def blocking(port: int) -> Timer:
    """A blocking socket."""
    return _over(connected(port), f"127.0.0.1:{port}")


def blocking_tls(port: int) -> Timer:
    """The standard library's TLS socket."""
    connection = trust().wrap_socket(connected(port), server_hostname="localhost")
    return _over(connection, f"localhost:{port}")


def connected(port: int) -> socket.socket:
    """A socket with a timeout."""
    connection = socket.create_connection(("127.0.0.1", port), TIMEOUT)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def trust() -> ssl.SSLContext:
    """The exchange's certificate, and no other."""
    return ssl.create_default_context(cafile=str(CERTIFICATE))


def _over(connection: socket.socket, host: str) -> Timer:
    return timed(caller(connection, host))


def caller(connection: socket.socket, host: str) -> Callable[[], Any]:
    """What makes one call over a connected socket."""
    answers = Answers()

    def call() -> Any:
        connection.sendall(signed(host))
        answers.whole = None
        while answers.whole is None:
            answers.feed(connection.recv(65536))
        return read(answers.whole)

    return call


def blocking_tls_in_memory(port: int) -> Timer:
    """TLS between buffers, so that it is known what has left through the socket."""
    connection = connected(port)
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = trust().wrap_bio(incoming, outgoing, server_hostname="localhost")
    while True:
        try:
            tls.do_handshake()
            break
        except ssl.SSLWantReadError:
            connection.sendall(outgoing.read())
            incoming.write(connection.recv(65536))
    connection.sendall(outgoing.read())
    answers = Answers()

    def call() -> Any:
        tls.write(signed(f"localhost:{port}"))
        connection.sendall(outgoing.read())
        answers.whole = None
        while answers.whole is None:
            incoming.write(connection.recv(65536))
            try:
                answers.feed(tls.read(65536))
            except ssl.SSLWantReadError:
                continue
        return read(answers.whole)

    return timed(call)


class Connection(asyncio.Protocol):
    """A connection of an event loop."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._answers = Answers()
        self._transport: Any = None
        self._waiter: asyncio.Future[bytes] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._answers.feed(data)
        body, waiter = self._answers.whole, self._waiter
        if body is not None and waiter is not None and not waiter.done():
            waiter.set_result(body)

    async def call(self) -> Any:
        """Make the call."""
        loop = asyncio.get_running_loop()
        self._answers.whole = None
        self._waiter = loop.create_future()
        alarm = loop.call_later(TIMEOUT, self._waiter.cancel)
        self._transport.write(signed(self._host))
        body = await self._waiter
        alarm.cancel()
        return read(body)


Loop = Callable[[], asyncio.AbstractEventLoop]


def awaited(port: int, loops: Loop, secure: bool = False) -> Timer:
    """A protocol of an event loop, one call after the other."""
    loop = loops()
    host = f"localhost:{port}"
    connection = Connection(host)
    how: dict[str, Any] = {"ssl": trust(), "server_hostname": "localhost"} if secure else {}
    loop.run_until_complete(loop.create_connection(lambda: connection, "127.0.0.1", port, **how))
    return one_by_one(loop, connection.call)


def awaited_at_once(port: int, loops: Loop, tasks: int) -> Timer:
    """As many connections as tasks, each its own."""
    loop = loops()

    async def connect() -> Connection:
        connection = Connection(f"localhost:{port}")
        running = asyncio.get_running_loop()
        await running.create_connection(lambda: connection, "127.0.0.1", port)
        return connection

    async def connect_all() -> list[Connection]:
        return [await connect() for _ in range(tasks)]

    connections = loop.run_until_complete(connect_all())
    return at_once(loop, [connection.call for connection in connections])
