"""A server that plays a script of bytes to one request and is sensible with all others."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Self

from tests.support.waiting import PATIENCE

NO_LINGER = struct.pack("ii", 1, 0)


class End(Enum):
    """What becomes of the connection; without one it goes on."""

    CLOSE = "both directions, as a process does that ends"
    HALF = "say no more, and go on reading"
    RESET = "as a machine does that knows nothing of it"
    STALL = "neither say nor answer anything, until the client leaves"


@dataclass(frozen=True)
class Pause:
    """Wait."""

    seconds: float


@dataclass(frozen=True)
class Endless:
    """The same bytes over and over, until the client leaves."""

    data: bytes


class When(Enum):
    """When the script is played."""

    ANSWERING = "after the request"
    EARLY = "after its head, while the body is still on its way"
    AT_ONCE = "when the connection is there"


Step = bytes | Pause | Endless | End


def answer(body: bytes, *headers: str, status: str = "200 OK", version: str = "1.1") -> bytes:
    """An answer as it should be."""
    lines = (f"HTTP/{version} {status}", f"Content-Length: {len(body)}", *headers)
    return "\r\n".join((*lines, "", "")).encode("latin-1") + body


class Gone(Exception):
    """The client has left."""


class Connection:
    """What the server knows of one connection."""

    def __init__(self, stream: socket.socket) -> None:
        self.stream = stream
        self.bodies: list[bytes] = []
        """Of the requests that were read to their end."""
        self.raw = bytearray()
        """Every byte that came."""
        self.left = threading.Event()
        """It is over: the client has left, or the server has ended it."""
        self._at = 0

    def _more(self) -> None:
        try:
            data = self.stream.recv(262144)
        except OSError as error:
            raise Gone from error
        if not data:
            raise Gone
        self.raw += data

    def read_head(self) -> bytes:
        while (end := self.raw.find(b"\r\n\r\n", self._at)) < 0:
            self._more()
        begin, self._at = self._at, end + 4
        return bytes(self.raw[begin:end])

    def read_body(self, head: bytes) -> bytes:
        lines = head.lower().split(b"\r\n")
        fields = dict(line.split(b":", 1) for line in lines[1:])
        begin, end = self._at, self._at + int(fields.get(b"content-length", b"0"))
        while len(self.raw) < end:
            self._more()
        self._at = end
        self.bodies.append(bytes(self.raw[begin:end]))
        return self.bodies[-1]

    def read_until_gone(self) -> None:
        while True:
            self._more()

    def end(self, how: End) -> None:
        """End it so."""
        if how is End.STALL:
            self.read_until_gone()
        elif how is End.HALF:
            self.stream.shutdown(socket.SHUT_WR)
        elif how is End.RESET:
            self.stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
            self.stream.close()
            raise Gone
        else:
            socket.socket.shutdown(self.stream, socket.SHUT_RDWR)
            self.stream.close()
            raise Gone


class Server:
    """Listens on loopback. The first request of the first connection gets the script.

    Every other request is answered with its own body. `secure` makes TLS of a connection, or fails.
    """

    def __init__(
        self,
        *script: Step,
        when: When = When.ANSWERING,
        secure: Callable[[socket.socket], socket.socket] | None = None,
        family: socket.AddressFamily = socket.AF_INET,
    ) -> None:
        self.script: Sequence[Step] = script
        self.when = when
        self.connections: list[Connection] = []
        self.played = threading.Event()
        self._secure = secure
        self._closing = False
        address = "127.0.0.1" if family is socket.AF_INET else "::1"
        self._listener = socket.create_server((address, 0), family=family, backlog=512)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    @property
    def bodies(self) -> list[bytes]:
        """Of all requests, connection by connection."""
        return [body for connection in list(self.connections) for body in connection.bodies]

    @property
    def open(self) -> int:
        """How many connections have not ended."""
        return sum(not connection.left.is_set() for connection in list(self.connections))

    def _accept(self) -> None:
        while True:
            try:
                stream, _ = self._listener.accept()
            except OSError:
                return  # the server is closed
            threading.Thread(target=self._serve, args=(stream,), daemon=True).start()

    def _serve(self, stream: socket.socket) -> None:
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            if self._secure is not None:
                stream = self._secure(stream)
        except OSError:
            stream.close()
            return
        connection = Connection(stream)
        self.connections.append(connection)
        try:
            self.serve(connection, is_first=self.connections[0] is connection)
        except (Gone, OSError):
            pass  # which is how a connection ends
        finally:
            stream.close()
            connection.left.set()

    def serve(self, connection: Connection, is_first: bool) -> None:
        """Answer request by request."""
        plays = is_first and bool(self.script)
        if plays and self.when is When.AT_ONCE:
            self.play(connection)
            plays = False
        while True:
            head = connection.read_head()
            if plays and self.when is When.EARLY:
                self.play(connection)
            body = connection.read_body(head)
            if plays and self.when is When.ANSWERING:
                self.play(connection)
            if not plays:
                self.reply(connection, body)
            plays = False

    def reply(self, connection: Connection, body: bytes) -> None:
        """The usual answer."""
        connection.stream.sendall(answer(body))

    def play(self, connection: Connection) -> None:
        """Play the script; `played` is set when it is over."""
        try:
            self._play(connection)
        finally:
            self.played.set()

    def _play(self, connection: Connection) -> None:
        for step in self.script:
            if isinstance(step, bytes):
                connection.stream.sendall(step)
            elif isinstance(step, Pause):
                time.sleep(step.seconds)
            elif isinstance(step, End):
                connection.end(step)
            else:
                while True:
                    connection.stream.sendall(step.data)

    def end(self, how: End) -> None:
        """End every connection that is open, from outside of the thread that serves it."""
        for connection in list(self.connections):
            if connection.left.is_set():
                continue
            try:
                if how is End.RESET:
                    option = (socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
                    connection.stream.setsockopt(*option)
                    # Wakes the thread that reads, which closes the connection, and so resets it.
                    socket.socket.shutdown(connection.stream, socket.SHUT_RD)
                elif how is End.HALF:
                    socket.socket.shutdown(connection.stream, socket.SHUT_WR)
                else:
                    socket.socket.shutdown(connection.stream, socket.SHUT_RDWR)
            except OSError:
                pass  # it has just ended by itself
            if how is not End.HALF:
                connection.left.wait(PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._acceptor.join()
        self._listener.close()
        self.end(End.CLOSE)


def of_context(context: ssl.SSLContext) -> Callable[[socket.socket], socket.socket]:
    """Makes TLS of a connection; the client has its time for its part."""

    def secure(stream: socket.socket) -> socket.socket:
        stream.settimeout(PATIENCE)
        secured = context.wrap_socket(stream, server_side=True)
        secured.settimeout(None)
        return secured

    return secure
