"""Streams that push at a pace, each push with the time at which it was sent, and take orders."""

from __future__ import annotations

import json
import re
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tests.benchmarks.exchange import ORDER
from tests.benchmarks.pushes import INSTRUMENT
from tests.benchmarks.stream_exchange import TEXT, Connection, frame
from tests.benchmarks.timing import CERTIFICATE

PUSHES = 20_000
PER_SECOND = 20_000
_PAUSE = 0.0002

_PUSH = (
    b'{"arg":{"channel":"trades","instId":"%b"},"data":[{"instId":"%b","tradeId":"130639474",'
    b'"px":"60000.1","sz":"12","side":"buy","ts":"1764496800000","count":"3","source":"0",'
    b'"seqId":%d}]}'
)
_ORDER_ID = re.compile(rb'{"id":"([0-9]+)","op":"order"')
_TAKEN = (
    b'{"id":"%b","op":"order","code":"0","msg":"","data":[%b],"inTime":"1695190491421339",'
    b'"outTime":"1695190491423240"}'
)


@contextmanager
def paced_exchange(*, secure: bool = False) -> Iterator[int]:
    """The port of an exchange in a process of its own."""
    command = [sys.executable, "-m", __name__, *(["tls"] if secure else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


class PacedConnection(Connection):
    """One client: a subscription gets pushes for a while, an order its reply."""

    def _answer(self, payload: bytes) -> None:
        if payload == b"ping":
            self._say(b"pong")
            return
        if order := _ORDER_ID.match(payload):
            self._say(_TAKEN % (order[1], ORDER))
            return
        request = json.loads(payload)
        event = {"event": request["op"], "code": "0", "msg": "", "connId": "a"}
        if request["op"] == "login":
            self._say(json.dumps(event).encode())
            return
        for arg in request["args"]:
            self._say(json.dumps({**event, "id": request.get("id"), "arg": arg}).encode())
        if request["op"] == "subscribe":
            self._push()

    def _say(self, message: bytes) -> None:
        self._socket.sendall(frame(TEXT, message))

    def _push(self) -> None:
        """Send as many as are due by now, again and again."""
        name = INSTRUMENT.encode()
        sent, began = 0, time.monotonic()
        while sent < PUSHES:
            due = min(int((time.monotonic() - began) * PER_SECOND), PUSHES)
            if due > sent:
                push = frame(TEXT, _PUSH % (name, name, time.monotonic_ns()))
                self._socket.sendall(push * (due - sent))
                sent = due
            time.sleep(_PAUSE)


def main(kind: str = "") -> None:
    """Serve until killed; the port goes to standard output."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATE)

    def serve(connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with suppress(OSError):
            if kind == "tls":
                connection = context.wrap_socket(connection, server_side=True)
            PacedConnection(connection, {}, packs=False).serve()

    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            connection, _ = server.accept()
            threading.Thread(target=serve, args=(connection,), daemon=True).start()


if __name__ == "__main__":
    main(*sys.argv[1:])
