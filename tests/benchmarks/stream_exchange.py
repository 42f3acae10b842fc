"""Streams that cost next to nothing: each subscription gets what was made before.

It sends as fast as it is read. Compressed pushes refer to those before, as those of OKX's servers
would; answers go out as they are.
"""

from __future__ import annotations

import base64
import hashlib
import json
import socket
import ssl
import struct
import subprocess
import sys
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from tests.benchmarks.pushes import COUNTS, pushes
from tests.benchmarks.timing import CERTIFICATE

WAYS = ("plain", "TLS", "TLS, deflate")
"""How pushes come: over TCP or TLS, and compressed."""

_ACCEPTED = (
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Accept: {0}\r\n{1}\r\n"
)
_DEFLATE = "Sec-WebSocket-Extensions: permessage-deflate\r\n"
_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
TEXT, _CLOSE, _COMPRESSED = 1, 8, 0x40


@contextmanager
def stream_exchange(way: str) -> Iterator[int]:
    """The port of an exchange in a process of its own."""
    command = [sys.executable, "-m", __name__, way]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


def frame(kind: int, payload: bytes) -> bytes:
    """A whole frame of a server."""
    size = len(payload)
    if size < 126:
        return struct.pack(">BB", 0x80 | kind, size) + payload
    if size < 65536:
        return struct.pack(">BBH", 0x80 | kind, 126, size) + payload
    return struct.pack(">BBQ", 0x80 | kind, 127, size) + payload


def frames(channel: str, *, compressed: bool) -> bytes:
    """All pushes of a channel, one after the other."""
    if not compressed:
        return b"".join(frame(TEXT, push) for push in pushes(channel))
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = (packer.compress(push) + packer.flush(zlib.Z_SYNC_FLUSH) for push in pushes(channel))
    return b"".join(frame(TEXT | _COMPRESSED, each[:-4]) for each in packed)


class Connection:
    """One client: its requests, and what they are answered with."""

    def __init__(self, connection: socket.socket, made: dict[str, bytes], *, packs: bool) -> None:
        self._socket = connection
        self._made = made
        self._packs = packs
        self._received = b""

    def serve(self) -> None:
        """Answer until the client goes."""
        with suppress(OSError, EOFError):
            self._shake_hands()
            while True:
                kind, payload = self._frame()
                if kind == _CLOSE:
                    self._socket.sendall(frame(_CLOSE, payload))
                    break
                if kind == TEXT:
                    self._answer(payload)
        self._socket.close()

    def _take(self, size: int) -> bytes:
        while len(self._received) < size:
            more = self._socket.recv(65536)
            if not more:
                raise EOFError
            self._received += more
        taken, self._received = self._received[:size], self._received[size:]
        return taken

    def _shake_hands(self) -> None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += self._take(1)
        lines = (line.partition(":") for line in head.decode().splitlines()[1:])
        headers = {name.lower(): value.strip() for name, _, value in lines}
        key = headers["sec-websocket-key"] + _GUID
        accept = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
        offered = "permessage-deflate" in headers.get("sec-websocket-extensions", "")
        extension = _DEFLATE if self._packs and offered else ""
        self._socket.sendall(_ACCEPTED.format(accept, extension).encode())

    def _frame(self) -> tuple[int, bytes]:
        head = self._take(6)
        first, size = head[0], head[1] & 0x7F
        mask = head[2:]
        if size > 125:
            (size,) = struct.unpack(">H", head[2:4])
            mask = head[4:] + self._take(2)
        masked = int.from_bytes(self._take(size), "little")
        whole_mask = int.from_bytes(mask * (size // 4 + 1), "little") & ((1 << 8 * size) - 1)
        payload = (masked ^ whole_mask).to_bytes(size, "little")
        if first & _COMPRESSED:
            payload = zlib.decompressobj(-zlib.MAX_WBITS).decompress(payload + b"\0\0\xff\xff")
        return first & 0xF, payload

    def _answer(self, payload: bytes) -> None:
        if payload == b"ping":
            self._socket.sendall(frame(TEXT, b"pong"))
            return
        request: dict[str, Any] = json.loads(payload)
        for arg in request["args"]:
            answer = {"id": request.get("id"), "event": request["op"], "arg": arg, "connId": "a"}
            self._socket.sendall(frame(TEXT, json.dumps(answer).encode()))
            if request["op"] == "subscribe":
                self._socket.sendall(self._made[arg["channel"]])


def main(way: str) -> None:
    """Serve until killed; the port goes to standard output."""
    made = {channel: frames(channel, compressed="deflate" in way) for channel in COUNTS}
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATE)

    def serve(connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with suppress(OSError):
            if "TLS" in way:
                connection = context.wrap_socket(connection, server_side=True)
            Connection(connection, made, packs="deflate" in way).serve()

    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            connection, _ = server.accept()
            threading.Thread(target=serve, args=(connection,), daemon=True).start()


if __name__ == "__main__":
    main(*sys.argv[1:])
