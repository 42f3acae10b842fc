"""An exchange, in a process of its own, that answers in every form and cuts at every moment.

python -m tests.client.wire.unreliable SEED CERTIFICATE prints its port. It takes orders, whose body
is an ID, and when standard input ends it prints how often it has read and carried out each.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import random
import socket
import ssl
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.client.wire.server import NO_LINGER, answer
from tests.support.paths import ROOT

CUTS = 0.08
"""How many of the requests end in a cut."""
HINTS = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"


def chunked(body: bytes, *fields: str) -> bytes:
    lines = ("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", *fields)
    head = "\r\n".join((*lines, "", "")).encode()
    half = len(body) // 2
    parts = [part for part in (body[:half], body[half:]) if part]
    return head + b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def forms(body: bytes) -> dict[str, bytes]:
    """The same answer in every form; the names say what ends the connection afterwards."""
    packed = gzip.compress(body, compresslevel=1)
    return {
        "plain": answer(body),
        "kept": answer(body, "Connection: keep-alive"),
        "chunked": chunked(body),
        "packed": answer(packed, "Content-Encoding: gzip"),
        "packed in chunks": chunked(packed, "Content-Encoding: gzip"),
        "hints": HINTS + answer(body),
        "continue": b"HTTP/1.1 100 Continue\r\n\r\n" + HINTS + chunked(body),
        "refused": answer(body, status="400 Bad Request"),
        "stray": answer(body) + b"x",
        "twice": answer(body) + answer(b"another's"),
        "end: announced": answer(body, "Connection: close"),
        "end: old": answer(body, version="1.0"),
        "end: unannounced": answer(body),
        "end: without length": b"HTTP/1.1 200 OK\r\n\r\n" + body,
    }


class Exchange:
    """What all connections have in common."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.read = Counter[str]()
        self.executed = Counter[str]()


class Connection(asyncio.Protocol):
    """Reads request by request."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._random = exchange.random
        self._received = bytearray()
        self._transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        if self._random.random() < 0.5:
            after = self._random.expovariate(1 / 0.3)
            asyncio.get_running_loop().call_later(after, self._cut)

    def data_received(self, data: bytes) -> None:
        self._received += data
        end = self._received.find(b"\r\n\r\n")
        if end < 0:
            return
        head = bytes(self._received[:end]).lower()
        length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
        if len(self._received) >= end + 4 + length:
            body = bytes(self._received[end + 4 :][:length])
            del self._received[: end + 4 + length]
            self._order(body)

    def _order(self, body: bytes) -> None:
        self._exchange.read[body.decode()] += 1
        dice = self._random.random()
        if dice < CUTS / 4:
            self._cut()
            return
        self._exchange.executed[body.decode()] += 1
        if dice < CUTS / 2:
            self._cut()
            return
        name, wire = self._random.choice(list(forms(body).items()))
        ends_by_closing = "without length" in name  # so that nobody could tell a cut from its end
        if dice < CUTS and not ends_by_closing:
            self._transport.write(wire[: self._random.randrange(len(wire) - len(body))])
            self._cut()
        elif self._random.random() < 0.15 and not ends_by_closing:
            self._slowly(wire, name, body)
        else:
            self._transport.write(wire)
            self._after(name)

    def _slowly(self, wire: bytes, name: str, body: bytes) -> None:
        """In two parts, some time apart; what is too many comes with the end of the answer."""
        is_too_long = name in ("stray", "twice")
        at = self._random.randrange(1, len(answer(body) if is_too_long else wire))
        self._transport.write(wire[:at])

        def rest() -> None:
            self._transport.write(wire[at:])
            self._after(name)

        asyncio.get_running_loop().call_later(self._random.random() * 0.02, rest)

    def _after(self, name: str) -> None:
        if name.startswith("end"):
            self._transport.close()

    def _cut(self) -> None:
        if self._transport.is_closing():
            return
        connection: socket.socket = self._transport.get_extra_info("socket")
        if self._random.random() < 0.5:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
        self._transport.abort()


async def serve(exchange: Exchange, context: ssl.SSLContext | None) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(exchange), "127.0.0.1", 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    print(json.dumps([exchange.read, exchange.executed]), flush=True)


class Unreliable:
    """Such an exchange, from outside."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._input, self._output = process.stdin, process.stdout
        self.port = int(self._output.readline())

    def end(self) -> tuple[Counter[str], Counter[str]]:
        """End it; how often it has read each order, and carried it out."""
        self._input.close()
        read, executed = json.loads(self._output.readline())
        return Counter(read), Counter(executed)


@contextmanager
def unreliable(seed: int, certificate: Path | None = None) -> Iterator[Unreliable]:
    command = [sys.executable, "-m", __name__, str(seed), str(certificate or "")]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Unreliable(process)
        finally:
            process.kill()


def main() -> None:
    seed, certificate = sys.argv[1:]
    context = None
    if certificate:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate)
    asyncio.run(serve(Exchange(int(seed)), context))


if __name__ == "__main__":
    main()
