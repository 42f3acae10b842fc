"""A small exchange on 127.0.0.1: real sockets, real HTTP/1.1, and its own idea of a signature.

It reads requests as OKX documents them, refuses what is not signed, and answers as it is told:
with items that repeat the request, unless the test has scripted something else or has given it
rows of its own (see ledger.py).
"""

from __future__ import annotations

import base64
import hmac
import json
import random
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any, BinaryIO
from urllib.parse import parse_qsl

from tests.support import description

KEY = "5f9c3b1e-0d7a-4c55-9b5e-2f6a7c81d0e4"
SECRET = "22582BD0CFF14C41EDBF1AB98506286D"
PASSPHRASE = "Correct-Horse-7-Battery"

TIME = "/api/v5/public/time"

TOLERANCE = timedelta(seconds=30)
"""How old a signature may be."""


@cache
def public() -> set[str]:
    """The paths that the description serves to anybody."""
    security = description.document()["security"]
    schemes = {
        key.partition(" ")[2]: operation.get("security", security)
        for key, operation in description.operations().items()
    }
    return {path for path, known in schemes.items() if not known or {} in known}


@dataclass(frozen=True)
class Received:
    """A request that was read to its end."""

    method: str
    path: str
    """As it stood in the request line, query included."""
    headers: dict[str, str]
    """By lower-case name."""
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(self.path.partition("?")[2], keep_blank_values=True))

    @property
    def keys(self) -> list[str]:
        """The headers that say whose request this is."""
        return sorted(name for name in self.headers if name.startswith("ok-access-"))

    def refusal(self, tolerance: timedelta = TOLERANCE) -> str:
        """The code OKX refuses it with; empty where it is accepted."""
        if not self.keys and self.path.partition("?")[0] in public():
            return ""
        for header, code in (("key", "50103"), ("passphrase", "50104"), ("sign", "50106")):
            if not self.headers.get(f"ok-access-{header}"):
                return code
        if self.headers["ok-access-key"] != KEY:
            return "50111"
        if self.headers["ok-access-passphrase"] != PASSPHRASE:
            return "50105"
        timestamp = self.headers.get("ok-access-timestamp", "")
        try:
            sent_at = datetime.strptime(timestamp, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
        except ValueError:
            return "50112" if timestamp else "50107"
        if len(timestamp) != len("2020-12-08T09:08:57.715Z"):
            return "50112"
        if abs(datetime.now(UTC) - sent_at) > tolerance:
            return "50102"
        signed = (timestamp + self.method + self.path).encode() + self.body
        expected = base64.b64encode(hmac.digest(SECRET.encode(), signed, "sha256")).decode()
        return "" if self.headers["ok-access-sign"] == expected else "50113"


class Fault(Enum):
    """What an exchange does instead of answering."""

    HANG_UP = "closes the connection without reading the request"
    SWALLOW = "reads the request and closes the connection"
    RESET = "reads the request and resets the connection"


@dataclass(frozen=True)
class Answer:
    """What goes back; `reply` builds the usual ones."""

    body: bytes
    status: int = 200
    content_type: str = "application/json"
    headers: tuple[str, ...] = ()
    """More header lines."""
    delay: float = 0
    """Seconds before the answer."""
    stop_after: int | None = None
    """Send only so many bytes of the body..."""
    stall: bool = False
    """...and then say no more, instead of closing the connection."""
    close: bool = False
    """Close the connection afterwards without having announced it."""
    stray: bytes = b""
    """What nobody has asked for, sent after the body."""

    def head(self) -> bytes:
        lines = (
            f"HTTP/1.1 {self.status} Scripted",
            f"Content-Type: {self.content_type}",
            f"Content-Length: {len(self.body)}",
            *self.headers,
        )
        return "\r\n".join((*lines, "", "")).encode()


def reply(
    *items: object, code: object = "0", msg: str = "", status: int = 200, **how: Any
) -> Answer:
    """An answer in OKX's envelope."""
    body = json.dumps({"code": code, "data": items, "msg": msg}).encode()
    return Answer(body, status, **how)


def echo(request: Received) -> Answer:
    """The request's own parameters as the items of a success, beside what proves one."""
    if request.path == TIME:
        return reply({"ts": str(time.time_ns() // 1_000_000)})
    key = f"{request.method} {request.path.partition('?')[0]}"
    proof = description.proof(key)
    sent = request.query if request.method == "GET" else request.json if request.body else {}
    rows = [{**proof, **each} for each in description.rows_asked(key, sent)]
    for row in rows:
        # A list says of what the rows are, each of one.
        row |= {name: proof[name] for name in proof if isinstance(row[name], list)}
    return reply(*filter(None, rows))


class Exchange:
    """Listens on a port of its own.

    `received` holds every request that it read, `connections` counts what it accepted, and
    `answer` makes the answers that nothing was scripted for.
    """

    def __init__(self, *, listening: bool = True) -> None:
        self.received: list[Received] = []
        self.connections = 0
        self.answer: Callable[[Received], Answer] = echo
        self.tolerance = TOLERANCE
        self._script: deque[Answer | Fault] = deque()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self.address: tuple[str, int] = self._listener.getsockname()
        self.url = f"http://127.0.0.1:{self.address[1]}"
        self._acceptor: threading.Thread | None = None
        if listening:
            self.listen()

    def listen(self) -> None:
        """Open the port; until then a connection to it is refused."""
        self._listener.listen(256)
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    def script(self, *answers: Answer | Fault) -> None:
        """Answer the next requests so, one after the other."""
        self._script.extend(answers)

    def is_left_alone(self, seconds: float) -> bool:
        """Whether every client closes its connections within so much time."""
        end = time.monotonic() + seconds
        while self._open and time.monotonic() < end:
            time.sleep(0.005)
        return not self._open

    def drop_connections(
        self, drop: Callable[[socket.socket], None] | None = None, share: float = 1
    ) -> None:
        """Close connections, as a server does with those that were idle too long."""
        with self._lock:
            connections = list(self._open)
        for connection in random.sample(connections, round(len(connections) * share)):
            (drop or shut)(connection)

    def close(self) -> None:
        self._closing.set()
        if self._acceptor is not None:
            # Closing a listener does not wake the thread that accepts; a caller does.
            socket.create_connection(self.address).close()
            self._acceptor.join()
        self._listener.close()
        self.drop_connections()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._closing.is_set():
                connection.close()
                return
            with self._lock:
                self._open.add(connection)
                self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with connection.makefile("rb") as stream:
                while self._exchange(connection, stream):
                    pass
        except OSError:
            pass  # the other side went away, which some tests are about
        finally:
            with self._lock:
                self._open.discard(connection)
            connection.close()

    def _exchange(self, connection: socket.socket, stream: BinaryIO) -> bool:
        """One request and its answer; whether the connection stays open."""
        # Peeked at, for a request that is not to be read has to stay in the socket.
        if not connection.recv(1, socket.MSG_PEEK):
            return False
        with self._lock:
            scripted = self._script.popleft() if self._script else None
        if scripted is Fault.HANG_UP:
            return False
        request = read_request(stream)
        with self._lock:
            self.received.append(request)
        if isinstance(scripted, Fault):
            if scripted is Fault.RESET:
                reset = struct.pack("ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)
            return False
        refusal = request.refusal(self.tolerance)
        if refusal:
            connection.sendall(_sent(reply(code=refusal, msg="refused", status=401)))
            return True
        return self._send(connection, scripted or self.answer(request))

    def _send(self, connection: socket.socket, answer: Answer) -> bool:
        if answer.delay and self._closing.wait(answer.delay):
            return False
        connection.sendall(_sent(answer))
        if answer.stall:
            self._closing.wait()
        return answer.stop_after is None and not answer.close


def _sent(answer: Answer) -> bytes:
    return answer.head() + answer.body[: answer.stop_after] + answer.stray


def read_request(stream: BinaryIO) -> Received:
    """Read one request to the end of its body."""
    method, path, _ = stream.readline().decode().split(" ")
    headers: dict[str, str] = {}
    while line := stream.readline().decode().rstrip("\r\n"):
        name, _, value = line.partition(":")
        name = name.strip().lower()
        # A header that is sent twice must not look like one that is sent once.
        headers[name] = ", ".join(filter(None, (headers.get(name), value.strip())))
    body = stream.read(length := int(headers.get("content-length", "0")))
    if len(body) < length:
        raise ConnectionError("the client went away before it had sent the whole request")
    return Received(method, path, headers, body)


def shut(connection: socket.socket) -> None:
    """Close a connection in both directions, whatever its state."""
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        connection.close()


def reset(connection: socket.socket) -> None:
    """End a connection as a machine does that has forgotten it."""
    try:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.shutdown(socket.SHUT_RD)  # wakes the thread that reads, which then closes it
    except OSError:
        connection.close()


def close_half(connection: socket.socket) -> None:
    """Say that nothing more will be sent, and go on reading."""
    try:
        connection.shutdown(socket.SHUT_WR)
    except OSError:
        connection.close()
