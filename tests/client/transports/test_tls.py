"""Keys go to nobody whose certificate does not hold.

Each client runs in a process of its own: trust is read from the environment, and a TLS error has
once been seen to disturb an interpreter's end.
"""

from __future__ import annotations

import os
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.exchange import Exchange, Fault
from tests.support.fixtures import KEYS

CERTIFICATE = Path(__file__).with_name("self-signed.pem")

PROGRAM = """
import okx_v5
client = okx_v5.Client(**{keys}, base_url={url!r}, timeout=2)
try:
    client.trade.close_position(inst_id="BTC-USDT-SWAP", mgn_mode="cross")
except okx_v5.OkxError as error:
    print(type(error).__name__)
else:
    print("done")
"""


def outcome_of_an_order(url: str, **environment: str) -> str:
    program = PROGRAM.format(keys=KEYS, url=url)
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stdout.strip()


def pump(source: socket.socket, target: socket.socket) -> None:
    """Pass bytes on until either side has gone."""
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_RDWR)
    except OSError:
        source.close()


def serve(listener: socket.socket, exchange: Exchange) -> None:
    """End the TLS of every connection and hand its bytes to the exchange."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATE)
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return  # the listener is closed
        try:
            secure = context.wrap_socket(connection, server_side=True)
        except OSError:
            continue  # the client has refused the certificate
        plain = socket.create_connection(exchange.address)
        for source, target in ((secure, plain), (plain, secure)):
            threading.Thread(target=pump, args=(source, target), daemon=True).start()


@pytest.fixture
def port(exchange: Exchange) -> Iterator[int]:
    """Where the exchange is reached by TLS."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=serve, args=(listener, exchange), daemon=True)
        server.start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)
        server.join()


def test_a_certificate_that_is_trusted(exchange: Exchange, port: int) -> None:
    trust = {"SSL_CERT_FILE": str(CERTIFICATE)}
    assert outcome_of_an_order(f"https://localhost:{port}", **trust) == "done"
    assert [request.refusal() for request in exchange.received] == [""]


def test_a_certificate_that_nobody_vouches_for(exchange: Exchange, port: int) -> None:
    assert outcome_of_an_order(f"https://localhost:{port}") == "TransportError"
    assert exchange.received == []


def test_a_certificate_of_another_host(exchange: Exchange, port: int) -> None:
    trust = {"SSL_CERT_FILE": str(CERTIFICATE)}
    assert outcome_of_an_order(f"https://127.0.0.1:{port}", **trust) == "TransportError"
    assert exchange.received == []


def test_an_exchange_that_speaks_no_tls(exchange: Exchange) -> None:
    exchange.script(*[Fault.HANG_UP] * 5)
    url = exchange.url.replace("http:", "https:")
    assert outcome_of_an_order(url) == "TransportError"
    assert exchange.received == []
