"""The adapter for httpx, and what no other transport can get wrong."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from okx_v5 import (
    HttpRequest,
    HttpResponse,
    OkxError,
    OutcomeUnknown,
    TransportError,
    ValidationError,
)
from okx_v5._runtime.transports.base import Headers
from okx_v5.httpx_transport import AsyncHttpxTransport, HttpxTransport

from tests.benchmarks.exits import listen, serving, shake_hands
from tests.support.exchange import KEY, PASSPHRASE, Answer, Exchange, Fault, reply
from tests.support.standstill import within
from tests.support.waiting import until

pytestmark = pytest.mark.slow

CERTIFICATE = Path(__file__).with_name("self-signed.pem")
PATH = "/api/v5/public/time"
SIGNATURE = "c2lnbmF0dXJlIG9mIHRoZSB0ZXN0"
SECRETS = (KEY, PASSPHRASE, SIGNATURE)
HEADERS = {"X-Key": KEY, "X-Passphrase": PASSPHRASE, "X-Sign": SIGNATURE}


class Sender:
    """Sends single requests through an httpx client that is built with some settings."""

    def __init__(self, **settings: Any) -> None:
        self.http = httpx.Client(**{"timeout": 2, **settings})

    def __call__(self, path: str = PATH, body: bytes | None = None, **how: Any) -> HttpResponse:
        return HttpxTransport(self.http).send(request(path, body, **how))

    def close_http(self) -> None:
        self.http.close()

    def close(self) -> None:
        self.close_http()


class AsyncSender(Sender):
    """The same, awaited in one event loop."""

    def __init__(self, **settings: Any) -> None:
        self.awaited = httpx.AsyncClient(**{"timeout": 2, **settings})
        self._runner = asyncio.Runner()

    def __call__(self, path: str = PATH, body: bytes | None = None, **how: Any) -> HttpResponse:
        transport = AsyncHttpxTransport(self.awaited)
        return self._runner.run(transport.send(request(path, body, **how)))

    def close_http(self) -> None:
        self._runner.run(self.awaited.aclose())

    def close(self) -> None:
        self.close_http()
        self._runner.close()


def request(path: str, body: bytes | None, **how: Any) -> HttpRequest:
    headers = Headers({**HEADERS, **how.pop("headers", {})})
    return HttpRequest("GET" if body is None else "POST", path, headers, body, **how)


Build = Callable[..., Sender]


@pytest.fixture(params=[Sender, AsyncSender], ids=["blocking", "awaited"])
def sender(request: pytest.FixtureRequest) -> Iterator[Build]:
    """Builds a sender of either kind."""
    with ExitStack() as stack:

        def build(base_url: str, **settings: Any) -> Sender:
            built: Sender = request.param(base_url=base_url, **settings)
            stack.callback(built.close)
            return built

        yield build


class TestWhatGoesOut:
    """Exactly what was signed."""

    @pytest.mark.parametrize(
        "path",
        [
            "/api/v5/market/candles?instId=BTC-USDT&bar=1m",
            "/api/v5/x?ccy=BTC%2CETH",
            "/api/v5/x?ccy=BTC,ETH",
            "/api/v5/x?a=b%20c",
            "/api/v5/x?a=b+c",
            "/api/v5/x?a=%E6%B0%B8%E7%BB%AD",
            "/api/v5/x?a=%e6%b0%b8",
            "/api/v5/x?",
            "/api/v5/x?a=&b=",
            "/api/v5/x?a",
            "/api/v5/x?a=b=c&&d",
            "/api/v5/x?a=%2F%3F%23%25%26%3D",
            "/api/v5/x?a=~-._!$'()*;:@/?",
            "/api/v5/x?a=%7E%41",
            "/api/v5/x%2Fy?a=1",
            "//api/v5/x",
        ],
    )
    def test_the_path(self, sender: Build, exchange: Exchange, path: str) -> None:
        sender(exchange.url)(path)
        assert [received.path for received in exchange.received] == [path]

    @pytest.mark.parametrize(
        "path", ["/x?a=b c", '/x?a="b"', "/x?a=永", "/x?a=1#b", "/x?a=\n", "x", "/x/../y"]
    )
    def test_nothing_where_httpx_would_write_it_otherwise(
        self, sender: Build, exchange: Exchange, path: str
    ) -> None:
        with pytest.raises(TransportError):
            sender(exchange.url)(path)
        assert exchange.received == []

    @pytest.mark.parametrize("body", [b"{}", b"", b'{"a":"\xe6\xb0\xb8"}', b"\0\xff" * 40_000])
    def test_the_body(self, sender: Build, exchange: Exchange, body: bytes) -> None:
        exchange.answer = lambda _: reply()
        sender(exchange.url)(body=body)
        (received,) = exchange.received
        assert (received.method, received.body) == ("POST", body)
        assert received.headers["content-length"] == str(len(body))
        assert "content-type" not in received.headers

    def test_nothing_that_the_client_adds_to_requests_of_its_own(
        self, sender: Build, exchange: Exchange
    ) -> None:
        send = sender(
            exchange.url,
            auth=("user", "pass"),
            cookies={"a": "b"},
            headers={"X-Trace": "1", "User-Agent": "bot/1"},
            params={"p": "q"},
            follow_redirects=True,
        )
        elsewhere = (f"Location: {exchange.url}/elsewhere", "Set-Cookie: c=d")
        exchange.script(Answer(b"", 307, headers=elsewhere))
        assert send().status == 307
        send()
        assert [received.path for received in exchange.received] == [PATH, PATH]
        for received in exchange.received:
            assert received.headers.keys() == {
                *("host", "accept-encoding", "user-agent"),
                *(name.lower() for name in HEADERS),
            }
            assert received.headers["user-agent"] == "bot/1"


class TestTheClient:
    """What it needs to have."""

    @pytest.mark.parametrize("kind", [httpx.Client, httpx.AsyncClient])
    @pytest.mark.parametrize(
        "base_url",
        ["", "https://openapi.okx.com/proxy", "https://a:b@openapi.okx.com", "ftp://okx.com", "/x"],
    )
    def test_an_address_and_nothing_else(self, kind: Any, base_url: str) -> None:
        adapter: Any = HttpxTransport if kind is httpx.Client else AsyncHttpxTransport
        with pytest.raises(ValidationError, match="base_url"):
            adapter(kind(base_url=base_url))

    def test_closed_it_sends_nothing(self, sender: Build, exchange: Exchange) -> None:
        send = sender(exchange.url)
        send()
        send.close_http()
        with pytest.raises(TransportError, match="closed"):
            send()
        assert len(exchange.received) == 1

    def test_keeps_connections_that_the_adapter_has_opened(
        self, sender: Build, exchange: Exchange
    ) -> None:
        send = sender(exchange.url)
        for _ in range(5):
            send()
        assert exchange.connections == 1


def test_a_connection_opened_by_others_is_used_once(exchange: Exchange) -> None:
    """What came over it before is not known."""
    with httpx.Client(base_url=exchange.url) as http:
        http.get(PATH)
        transport = HttpxTransport(http)
        for _ in range(3):
            transport.send(request(PATH, None))
    assert exchange.connections == 2


@contextmanager
def proxy(answer: bytes) -> Iterator[str]:
    """Takes CONNECT, and answers with this; without an answer it hangs up."""

    def serve(connection: socket.socket) -> None:
        with connection:
            connection.recv(65536)
            if answer:
                connection.sendall(answer)

    with serving(serve) as port:
        yield f"http://127.0.0.1:{port}"


class Tunnel:
    """A proxy to an exchange behind TLS."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._context.load_cert_chain(CERTIFICATE)

    def __call__(self, connection: socket.socket) -> None:
        asked = connection.recv(65536)
        assert asked.startswith(b"CONNECT localhost:")
        connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
        with self._context.wrap_socket(connection, server_side=True) as secure:
            plain = socket.create_connection(self._exchange.address)
            back = threading.Thread(target=self._pump, args=(plain, secure), daemon=True)
            back.start()
            self._pump(secure, plain)
            back.join()

    def _pump(self, source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_RDWR)
        except OSError:
            source.close()


class TestNothingWasSent:
    """TransportError: it may be sent again."""

    def test_where_nobody_listens(self, sender: Build) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
        with pytest.raises(TransportError):
            sender(f"http://127.0.0.1:{port}")()

    def test_where_the_name_is_unknown(self, sender: Build) -> None:
        with pytest.raises(TransportError):
            sender("http://nowhere.invalid")()

    def test_where_the_certificate_is_not_trusted(self, sender: Build) -> None:
        with serving(shake_hands) as port, pytest.raises(TransportError, match="CERTIFICATE"):
            sender(f"https://localhost:{port}")()

    def test_where_there_is_no_tls(self, sender: Build, exchange: Exchange) -> None:
        exchange.script(*[Fault.HANG_UP] * 3)
        with pytest.raises(TransportError):
            sender(exchange.url.replace("http:", "https:"))()
        assert exchange.received == []

    def test_where_a_handshake_is_never_answered(self, sender: Build) -> None:
        with serving(listen) as port, pytest.raises(TransportError):
            sender(f"https://localhost:{port}", timeout=0.2)()

    @pytest.mark.parametrize(
        "answer",
        [b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", b"", b"nonsense\r\n\r\n"],
        ids=["refuses", "hangs up", "nonsense"],
    )
    def test_where_a_proxy_does_not_connect(self, sender: Build, answer: bytes) -> None:
        with proxy(answer) as url, pytest.raises(TransportError):
            sender("https://openapi.okx.com", proxy=url)()

    def test_where_all_connections_are_in_use(self, sender: Build, exchange: Exchange) -> None:
        one = httpx.Limits(max_connections=1)
        with httpx.Client(base_url=exchange.url, limits=one, timeout=5) as http:
            exchange.script(Answer(b"{}", delay=0.6))
            first = threading.Thread(target=HttpxTransport(http).send, args=(request(PATH, b"1"),))
            first.start()
            until(lambda: exchange.received)
            with pytest.raises(TransportError, match="PoolTimeout"):
                HttpxTransport(http).send(request(PATH, b"2", timeout=0.2))
            first.join()
        assert [received.body for received in exchange.received] == [b"1"]

    def test_nor_by_a_task(self, exchange: Exchange) -> None:
        async def send() -> None:
            one = httpx.Limits(max_connections=1)
            async with httpx.AsyncClient(base_url=exchange.url, limits=one) as http:
                transport = AsyncHttpxTransport(http)
                first = asyncio.create_task(transport.send(request(PATH, b"1")))
                await asyncio.to_thread(until, lambda: exchange.received)
                with pytest.raises(TransportError, match="PoolTimeout"):
                    await transport.send(request(PATH, b"2", timeout=0.2))
                await first

        exchange.script(Answer(b"{}", delay=0.6))
        asyncio.run(send())
        assert [received.body for received in exchange.received] == [b"1"]


class SendsTwice(httpx.HTTPTransport):
    """A user's own way of retrying, which ends with a connection that cannot be made."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        super().handle_request(request)
        raise httpx.ConnectError("refused, the second time", request=request)


class AsyncSendsTwice(httpx.AsyncHTTPTransport):
    """The same, awaited."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await super().handle_async_request(request)
        raise httpx.ConnectError("refused, the second time", request=request)


class TestNobodyKnows:
    """OutcomeUnknown, also where httpx says that it could not connect."""

    @pytest.mark.parametrize("fault", [Fault.HANG_UP, Fault.SWALLOW, Fault.RESET])
    def test_where_the_answer_does_not_come(
        self, sender: Build, exchange: Exchange, fault: Fault
    ) -> None:
        exchange.script(fault)
        with pytest.raises(OutcomeUnknown):
            sender(exchange.url)(body=b"{}")
        assert len(exchange.received) == (fault is not Fault.HANG_UP)

    @pytest.mark.parametrize("fault", [Fault.SWALLOW, Answer(b"{}", stop_after=1)])
    def test_behind_a_proxy(self, sender: Build, exchange: Exchange, fault: Any) -> None:
        exchange.script(reply(), fault)
        trust = ssl.create_default_context(cafile=str(CERTIFICATE))
        with serving(Tunnel(exchange)) as port:
            send = sender("https://localhost:1", proxy=f"http://127.0.0.1:{port}", verify=trust)
            send(body=b"1")
            with pytest.raises(OutcomeUnknown):
                send(body=b"2")
        assert [received.body for received in exchange.received] == [b"1", b"2"]

    def test_where_a_hook_fails_after_the_answer(self, exchange: Exchange) -> None:
        def fail(response: httpx.Response) -> None:
            raise httpx.ConnectError("elsewhere", request=response.request)

        with (
            httpx.Client(base_url=exchange.url, event_hooks={"response": [fail]}) as http,
            pytest.raises(OutcomeUnknown),
        ):
            HttpxTransport(http).send(request(PATH, b"{}"))
        assert len(exchange.received) == 1

    def test_where_the_client_sends_twice(self, exchange: Exchange) -> None:
        with (
            httpx.Client(base_url=exchange.url, transport=SendsTwice()) as http,
            pytest.raises(OutcomeUnknown),
        ):
            HttpxTransport(http).send(request(PATH, b"{}"))
        assert len(exchange.received) == 1

    def test_where_the_awaited_client_sends_twice(self, exchange: Exchange) -> None:
        async def send() -> None:
            transport = AsyncSendsTwice()
            async with httpx.AsyncClient(base_url=exchange.url, transport=transport) as http:
                await AsyncHttpxTransport(http).send(request(PATH, b"{}"))

        with pytest.raises(OutcomeUnknown):
            asyncio.run(send())
        assert len(exchange.received) == 1

    def test_where_a_transport_tells_nothing(self) -> None:
        def refuse(request: httpx.Request) -> httpx.Response:
            raise httpx.ConnectError("refused", request=request)

        transport = httpx.MockTransport(refuse)
        with (
            httpx.Client(base_url="http://localhost", transport=transport) as http,
            pytest.raises(OutcomeUnknown),
        ):
            HttpxTransport(http).send(request(PATH, b"{}"))


def trickling(first: bytes, then: bytes) -> Callable[[socket.socket], None]:
    """Answers with this, and then so for ever, a byte at a time."""

    def serve(connection: socket.socket) -> None:
        with connection:
            connection.recv(65536)
            try:
                connection.sendall(first)
                while True:
                    for byte in then:
                        connection.sendall(bytes([byte]))
                        time.sleep(0.02)
            except OSError:
                return  # the client has had enough

    return serve


class TestTheDeadline:
    """An attempt ends in time, however slowly the answer comes."""

    @pytest.mark.parametrize(
        "serve",
        [
            listen,
            trickling(b"HTTP/1.1 200 OK\r\n", b"X-Next: 1\r\n"),
            trickling(b"HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n", b"x"),
            trickling(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        ],
        ids=["silence", "head", "body", "chunks"],
    )
    @pytest.mark.parametrize(("timeout", "left"), [(1, None), (30, 1), (httpx.Timeout(None), 1)])
    def test_is_kept(
        self, sender: Build, serve: Callable[[socket.socket], None], timeout: Any, left: Any
    ) -> None:
        with serving(serve) as port:
            send = sender(f"http://127.0.0.1:{port}", timeout=timeout)
            with within(2, least=0.9), pytest.raises(OutcomeUnknown):
                send(timeout=left)

    def test_does_not_end_what_is_done_in_time(self, sender: Build, exchange: Exchange) -> None:
        exchange.script(reply(delay=0.3))
        assert sender(exchange.url, timeout=0.2 + 2)(timeout=2).status == 200


class TestSecrets:
    """Errors lead to no frame of httpx, and tell no header."""

    def assert_nothing_shown(self, error: BaseException) -> None:
        assert (error.__cause__, error.__context__) == (None, None)
        report = traceback.TracebackException.from_exception(error, capture_locals=True)
        frames = [frame for frame in report.stack if frame.filename != __file__]
        assert frames
        assert not [frame for frame in frames if "site-packages" in frame.filename]
        text = "\n".join([repr(error), repr(vars(error)), *(repr(each.locals) for each in frames)])
        for secret in SECRETS:
            assert secret not in text

    @pytest.mark.parametrize("fault", [Fault.SWALLOW, Fault.RESET, Answer(b"{}", stop_after=1)])
    def test_after_a_failure(self, sender: Build, exchange: Exchange, fault: Any) -> None:
        exchange.script(fault)
        with pytest.raises(OkxError) as caught:
            sender(exchange.url)(body=b"{}")
        self.assert_nothing_shown(caught.value)

    @pytest.mark.parametrize("value", [f"{KEY}\r\nHost: x", f"{KEY}\0", f"{KEY}永"])
    def test_after_a_header_that_cannot_be_sent(
        self, sender: Build, exchange: Exchange, value: str
    ) -> None:
        with pytest.raises(OkxError) as caught:
            sender(exchange.url)(body=b"{}", headers={"X-Key": value})
        self.assert_nothing_shown(caught.value)
        assert exchange.received == []

    def test_after_a_cancellation(self, exchange: Exchange) -> None:
        async def send() -> BaseException:
            async with httpx.AsyncClient(base_url=exchange.url) as http:
                sending = asyncio.create_task(AsyncHttpxTransport(http).send(request(PATH, b"{}")))
                await asyncio.sleep(0.1)
                sending.cancel()
                with pytest.raises(asyncio.CancelledError) as caught:
                    await sending
                return caught.value

        exchange.script(Answer(b"{}", delay=5))
        self.assert_nothing_shown(asyncio.run(send()))


def chunked(*answers: bytes) -> Callable[[socket.socket], None]:
    """Answers each request with the next of these, and then closes the connection."""

    def serve(connection: socket.socket) -> None:
        with connection:
            for answer in answers:
                if not connection.recv(65536):
                    return
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + answer
                )
            connection.recv(65536)

    return serve


def test_a_connection_outlives_chunked_answers(sender: Build) -> None:
    with serving(
        chunked(b"1\r\na\r\n0\r\n\r\n", b"1\r\nb\r\n0\r\nX-End: 1\r\n\r\n", b"0\r\n\r\n")
    ) as port:
        send = sender(f"http://127.0.0.1:{port}")
        # One connection gives one answer after the other; a new one would begin again.
        assert [send().body for _ in range(3)] == [b"a", b"b", b""]


@pytest.mark.parametrize(
    "stray", [b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nb", b"HTT", b"HTTP/1.1 200 OK\r\n\r\n"]
)
def test_a_connection_does_not_outlive_what_nobody_asked_for(sender: Build, stray: bytes) -> None:
    with serving(chunked(b"1\r\na\r\n0\r\n\r\n" + stray, b"1\r\nb\r\n0\r\n\r\n")) as port:
        send = sender(f"http://127.0.0.1:{port}")
        assert [send().body for _ in range(3)] == [b"a"] * 3
