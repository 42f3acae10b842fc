"""A transport of one's own: here the standard library's HTTP client, blocking and in a thread."""

from __future__ import annotations

import asyncio
import http.client
from typing import Any

import pytest
from okx_v5 import (
    AsyncClient,
    Client,
    HttpRequest,
    HttpResponse,
    OutcomeUnknown,
    TransportError,
)
from okx_v5._runtime.transports.base import Headers
from okx_v5._runtime.wire.async_transport import AsyncSocketTransport
from okx_v5._runtime.wire.transport import SocketTransport

from tests.support.exchange import Answer, Exchange, Fault, reply
from tests.support.fixtures import KEYS
from tests.support.standstill import within

ORDER: dict[str, Any] = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross", "cl_ord_id": "b15"}


class StandardLibrary:
    """Sends with http.client, a connection a request."""

    def __init__(self, address: tuple[str, int]) -> None:
        self._address = address
        self.sent: list[HttpRequest] = []

    def send(self, request: HttpRequest) -> HttpResponse:
        connection = http.client.HTTPConnection(*self._address, timeout=5)
        try:
            connection.connect()
        except OSError as error:
            raise TransportError(str(error)) from error
        self.sent.append(request)
        try:
            connection.request(request.method, request.path, request.body, request.headers)
            answer = connection.getresponse()
            return HttpResponse(answer.status, answer.read())
        except (OSError, http.client.HTTPException) as error:
            raise OutcomeUnknown(repr(error)) from error
        finally:
            connection.close()


class InAThread:
    """The same for the asynchronous client."""

    def __init__(self, address: tuple[str, int]) -> None:
        self._blocking = StandardLibrary(address)

    async def send(self, request: HttpRequest) -> HttpResponse:
        return await asyncio.to_thread(self._blocking.send, request)


def test_the_blocking_client_sends_with_it(exchange: Exchange) -> None:
    with Client(**KEYS, transport=StandardLibrary(exchange.address)) as client:
        assert client.trade.close_position(**ORDER)[0].cl_ord_id == "b15"
        read = client.request("GET", "/api/v5/account/balance", params={"ccy": "BTC"})
        assert read[0]["ccy"] == "BTC"
    assert [request.refusal() for request in exchange.received] == ["", ""]


def test_the_async_client_sends_with_it(exchange: Exchange) -> None:
    async def trade() -> str:
        async with AsyncClient(**KEYS, transport=InAThread(exchange.address)) as client:
            return (await client.trade.close_position(**ORDER))[0].cl_ord_id

    assert asyncio.run(trade()) == "b15"
    assert exchange.received[0].refusal() == ""


def test_its_failures_mean_the_same(exchange: Exchange) -> None:
    exchange.script(reply(code="50011", status=429), Fault.SWALLOW)
    client = Client(**KEYS, transport=StandardLibrary(exchange.address))
    with pytest.raises(OutcomeUnknown) as caught:
        client.trade.close_position(**ORDER)
    assert caught.value.cl_ord_id == "b15"
    assert len(exchange.received) == 2


def test_where_it_cannot_connect_nothing_was_sent() -> None:
    exchange = Exchange(listening=False)
    transport = StandardLibrary(exchange.address)
    client = Client(**KEYS, transport=transport, timeout=0.1)
    with pytest.raises(TransportError):
        client.trade.close_position(**ORDER)
    exchange.close()
    assert transport.sent == []


def test_it_stays_open_when_the_client_closes(exchange: Exchange) -> None:
    transport = StandardLibrary(exchange.address)
    for _ in range(2):
        with Client(**KEYS, transport=transport) as client:
            client.trade.close_position(**ORDER)
    assert len(transport.sent) == 2


def test_what_it_is_given_shows_no_secrets(exchange: Exchange) -> None:
    transport = StandardLibrary(exchange.address)
    with Client(**KEYS, transport=transport) as client:
        client.trade.close_position(**ORDER)
    shown = f"{transport.sent} {transport.sent[0]} {transport.sent[0].headers}"
    signature = exchange.received[0].headers["ok-access-sign"]
    for secret in (*KEYS.values(), signature):
        assert secret not in shown


@pytest.mark.parametrize(
    "silence", [Answer(b"{}", delay=5), Answer(b"{}", stop_after=1, stall=True)]
)
@pytest.mark.parametrize("kind", [SocketTransport, AsyncSocketTransport])
def test_the_default_gives_an_attempt_no_more_than_is_left(
    exchange: Exchange, kind: Any, silence: Answer
) -> None:
    async def awaited() -> None:
        await kind(exchange.url, 30, "test").send(request)

    request = HttpRequest("POST", "/api/v5/public/time", Headers(), b"{}", 0.4)
    exchange.script(silence)
    with within(1, least=0.35), pytest.raises(OutcomeUnknown):
        if kind is SocketTransport:
            kind(exchange.url, 30, "test").send(request)
        else:
            asyncio.run(awaited())
