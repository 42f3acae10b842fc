"""What an error shows, what a fork leaves alone, and which protocol is spoken."""

from __future__ import annotations

import os
import ssl
import threading
import time
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from okx_v5 import Client, OutcomeUnknown, TransportError

from tests.benchmarks.exits import serving
from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, reply
from tests.support.fixtures import KEYS

pytestmark = pytest.mark.default_transport

CERTIFICATE = Path(__file__).parents[1] / "transports" / "self-signed.pem"
ORDER: dict[str, Any] = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross"}


SECRET_ANSWER = b'{"secretKey":"s3cret","more":1}'


@pytest.mark.parametrize(
    "answer",
    [
        Answer(SECRET_ANSWER, stop_after=25),
        Answer(SECRET_ANSWER, headers=("Content-Encoding: gzip",)),
    ],
    ids=["half", "no gzip"],
)
def test_an_answer_is_in_no_frame_of_its_error(
    call: Caller, exchange: Exchange, answer: Answer
) -> None:
    exchange.script(answer)
    with pytest.raises(OutcomeUnknown, match=r"after 25 bytes|its gzip is damaged") as caught:
        call("trade.close_position", **ORDER)
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    shown = [str(frame.locals) for frame in report.stack if "okx_v5" in frame.filename]
    assert shown
    for secret in ("s3cret", *KEYS.values()):
        assert secret not in "".join(shown)


def test_a_child_that_closes_ends_no_call_of_the_other_process(exchange: Exchange) -> None:
    exchange.script(reply({"instId": "BTC-USDT-SWAP"}, delay=0.5))
    done: list[Any] = []
    with Client(**KEYS, base_url=exchange.url, rate_limit="off") as client:
        order = threading.Thread(target=lambda: done.append(client.trade.close_position(**ORDER)))
        order.start()
        while not exchange.received:
            time.sleep(0.01)
        child = os.fork()
        if child == 0:
            client.close()
            os._exit(0)
        os.waitpid(child, 0)
        order.join()
    assert [each.code for each in done] == ["0"]


def test_a_server_that_chooses_another_protocol(kind: type[Caller]) -> None:
    offered = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    offered.load_cert_chain(CERTIFICATE)
    offered.set_alpn_protocols(["h2"])
    trust = ssl.create_default_context(cafile=CERTIFICATE)
    trust.set_alpn_protocols(["h2", "http/1.1"])
    received: list[bytes] = []

    def serve(connection: Any) -> None:
        with suppress(OSError), offered.wrap_socket(connection, server_side=True) as secure:
            received.append(secure.recv(1024))

    with (
        serving(serve) as port,
        kind(base_url=f"https://localhost:{port}", timeout=2, ssl_context=trust) as asking,
        pytest.raises(
            TransportError, match=r"exchange: it has chosen a protocol that is not HTTP/1\.1"
        ),
    ):
        asking("request", "POST", "/api/v5/x", body={})
    assert not any(received)
