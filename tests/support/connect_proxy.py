"""A proxy that takes CONNECT, and leads every name to one port of this machine."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self

CONNECTED = b"HTTP/1.1 200 Connection established\r\n\r\n"
REFUSED = b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=x\r\n\r\n"


@dataclass(frozen=True)
class Asked:
    """What a client has asked of the proxy."""

    line: str
    headers: dict[str, str] = field(repr=False)
    """By lower-case name."""

    @property
    def target(self) -> str:
        return self.line.split(" ")[1]

    @property
    def credentials(self) -> str:
        """User and password; empty where none came."""
        kind, _, value = self.headers.get("proxy-authorization", "").partition(" ")
        return base64.b64decode(value).decode() if kind.lower() == "basic" else ""


class ConnectProxy:
    """Listens at `port`. `says` are the bytes that answer CONNECT, `credentials` whom it lets in.

    `stays` keeps a connection open that was refused, `passes_on` is cleared to swallow what comes
    through the tunnels from then on.
    """

    def __init__(
        self,
        leads_to: int,
        *,
        says: bytes = CONNECTED,
        credentials: str = "",
        stays: bool = False,
        secure: Callable[[socket.socket], socket.socket] | None = None,
    ) -> None:
        self.asked: list[Asked] = []
        self.raw = bytearray()
        """All that came before a tunnel was open."""
        self.passes_on = threading.Event()
        self.passes_on.set()
        self._leads_to = leads_to
        self._says = says
        self._credentials = credentials
        self._stays = stays
        self._secure = secure
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    def url_for(self, userinfo: str) -> str:
        """With user and password, written as in a URL."""
        return f"http://{userinfo}@127.0.0.1:{self.port}"

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return  # the proxy is closed
            self._open.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._secure is not None:
                connection = self._secure(connection)
            self._connect(connection)
        except OSError:
            pass  # either side has gone
        finally:
            connection.close()

    def _connect(self, connection: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            data = connection.recv(65536)
            if not data:
                return
            head += data
            self.raw += data
        line, *fields = head.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
        pairs = (each.partition(":") for each in fields)
        asked = Asked(line, {name.strip().lower(): value.strip() for name, _, value in pairs})
        self.asked.append(asked)
        lets_in = not self._credentials or asked.credentials == self._credentials
        connection.sendall(self._says if lets_in else REFUSED)
        if lets_in and self._says.startswith(b"HTTP/1.1 200"):
            self._tunnel(connection)
        elif self._stays:
            while connection.recv(65536):
                pass

    def _tunnel(self, connection: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", self._leads_to)) as target:
            target.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            back = threading.Thread(target=self._pump, args=(target, connection), daemon=True)
            back.start()
            self._pump(connection, target)
            back.join()

    def _pump(self, source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                if self.passes_on.is_set():
                    target.sendall(data)
            target.shutdown(socket.SHUT_RDWR)
        except OSError:
            for each in (source, target):
                each.close()

    def cut(self) -> None:
        """End every tunnel that is there now."""
        connections, self._open = self._open, []
        for connection in connections:
            with suppress(OSError):  # it has ended before
                connection.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._acceptor.join()
        self._listener.close()
        self.cut()
