"""An exchange that costs next to nothing: it answers a path with the bytes that stand for it."""

from __future__ import annotations

import json
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from tests.benchmarks.answers import deep_book, documented
from tests.benchmarks.timing import CERTIFICATE

ANSWER = (
    b'{"code":"0","data":[{"clOrdId":"","instId":"BTC-USDT-SWAP","posSide":"long","tag":""}],'
    b'"msg":""}'
)
ORDER = (
    b'{"clOrdId":"","ordId":"312269865356374016","tag":"","ts":"1695190491421","sCode":"0",'
    b'"sMsg":""}'
)
ORDERS = (
    b'{"code":"0","msg":"","data":[%b],"inTime":"1695190491421339",'
    b'"outTime":"1695190491423240"}'
)


def response(answer: bytes) -> bytes:
    """A whole response with this body."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    return head % len(answer) + answer


RESPONSES = {
    b"/api/v5/trade/close-position": response(ANSWER),
    b"/api/v5/trade/order": response(ORDERS % ORDER),
    b"/api/v5/trade/batch-orders": response(ORDERS % b",".join([ORDER] * 20)),
    b"/api/v5/market/books": response(deep_book(20)),
    b"/api/v5/account/balance": response(json.dumps(documented("account/balance")).encode()),
}


@contextmanager
def exchange(*, secure: bool = False) -> Iterator[int]:
    """The port of an exchange in a process of its own, on the core of this one."""
    command = [sys.executable, "-m", __name__, *(["tls"] if secure else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


def answer(connection: socket.socket) -> None:
    """Answer whatever comes over a connection, request by request."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    received = b""
    while chunk := connection.recv(65536):
        received += chunk
        while (end := received.find(b"\r\n\r\n")) >= 0:
            head = received[:end].lower()
            at = head.find(b"content-length:")
            length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(received) < end + 4 + length:
                break
            received = received[end + 4 + length :]
            path = head.split(b" ", 2)[1].partition(b"?")[0]
            connection.sendall(RESPONSES[path])


def shake_hands(context: ssl.SSLContext, connection: socket.socket) -> None:
    """Answer what comes over TLS."""
    answer(context.wrap_socket(connection, server_side=True))


def main(kind: str = "") -> None:
    """Serve until killed; the port goes to standard output."""
    serve = answer
    if kind == "tls":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(CERTIFICATE)
        serve = partial(shake_hands, context)
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            connection, _ = server.accept()
            threading.Thread(target=serve, args=(connection,), daemon=True).start()


if __name__ == "__main__":
    main(*sys.argv[1:])
