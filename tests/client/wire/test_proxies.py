"""Through a proxy: nothing is sent before the tunnel is there, and no password is shown."""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from collections.abc import Iterator

import pytest
from okx_v5 import (
    AsyncClient,
    Client,
    OkxError,
    OutcomeUnknown,
    TransportError,
    ValidationError,
)

from tests.client.wire.certificates import certificate, secure, trusting
from tests.client.wire.odd import told
from tests.client.wire.senders import SECRETS, Build, Sender
from tests.client.wire.server import End, Server
from tests.support.connect_proxy import CONNECTED, ConnectProxy
from tests.support.standstill import within

pytestmark = pytest.mark.slow

NAME = "exchange.test"
EXCHANGE = f"https://{NAME}"
USER, PASSWORD = "bot-user-83", "pa:ss@w/ord%27"
WRITTEN = "bot-user-83:pa%3Ass%40w%2Ford%2527"
PROXY_VARIABLES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*PROXY_VARIABLES, "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    """The exchange, which no name leads to but through a proxy."""
    with Server(secure=secure(certificate(NAME, "localhost", "127.0.0.1"))) as server:
        yield server


@pytest.fixture
def proxy(server: Server) -> Iterator[ConnectProxy]:
    with ConnectProxy(server.port) as proxy:
        yield proxy


class TestThrough:
    """The tunnel is there."""

    def test_requests(self, build_any: Build, server: Server, proxy: ConnectProxy) -> None:
        send = build_any(EXCHANGE, proxy=proxy.url, ssl_context=trusting())
        for number in range(5):
            assert told(send(b"%d" % number)) == (200, b"%d" % number)
        assert [asked.line for asked in proxy.asked] == [f"CONNECT {NAME}:443 HTTP/1.1"]
        assert proxy.asked[0].headers["host"] == f"{NAME}:443"
        assert len(server.connections) == 1

    def test_to_another_port(self, build: Build, proxy: ConnectProxy) -> None:
        assert build(f"{EXCHANGE}:8443", proxy=proxy.url, ssl_context=trusting())().status == 200
        assert proxy.asked[0].target == f"{NAME}:8443"

    def test_the_proxy_sees_no_key(self, build: Build, proxy: ConnectProxy, server: Server) -> None:
        build(EXCHANGE, proxy=proxy.url_for(WRITTEN), ssl_context=trusting())()
        for secret in SECRETS:
            assert secret.encode() not in proxy.raw
        assert b"ok-access" not in proxy.raw.lower()
        received = bytes(server.connections[0].raw)
        assert b"proxy-authorization" not in received.lower()
        assert received.count(b"POST ") == 1

    def test_with_credentials(self, build: Build, server: Server) -> None:
        with ConnectProxy(server.port, credentials=f"{USER}:{PASSWORD}") as proxy:
            send = build(EXCHANGE, proxy=proxy.url_for(WRITTEN), ssl_context=trusting())
            assert send(b"1").body == b"1"
            assert proxy.asked[0].credentials == f"{USER}:{PASSWORD}"

    def test_with_a_user_alone(self, build: Build, server: Server) -> None:
        with ConnectProxy(server.port, credentials="token:") as proxy:
            assert build(EXCHANGE, proxy=proxy.url_for("token:"), ssl_context=trusting())().body
            assert proxy.asked[0].credentials == "token:"

    @pytest.mark.parametrize(
        "says",
        [
            b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
            b"HTTP/1.1 200\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nVia: x\r\nTransfer-Encoding: chunked\r\n\r\n",
        ],
    )
    @pytest.mark.default_transport
    def test_opened_in_other_words(self, build: Build, server: Server, says: bytes) -> None:
        """A length or chunks in the answer to CONNECT mean nothing: RFC 9110, 9.3.6."""
        with ConnectProxy(server.port, says=says) as proxy:
            send = build(EXCHANGE, proxy=proxy.url, ssl_context=trusting())
            assert send(b"1").body == b"1"

    def test_many_at_once(self, build: Build, server: Server, proxy: ConnectProxy) -> None:
        send = build(EXCHANGE, proxy=proxy.url, ssl_context=trusting(), timeout=10)
        bodies = [b"%d" % number for number in range(20)]
        assert [getattr(each, "body", each) for each in send.together(bodies)] == bodies

    def test_a_certificate_is_still_asked_for(self, build: Build, proxy: ConnectProxy) -> None:
        with pytest.raises(TransportError):
            build("https://another.test", proxy=proxy.url, ssl_context=trusting())()

    @pytest.mark.default_transport
    def test_over_tls_to_the_proxy_or_not_at_all(self, build: Build, server: Server) -> None:
        with ConnectProxy(server.port, secure=secure()) as proxy:
            try:
                send = build(
                    EXCHANGE, proxy=f"https://localhost:{proxy.port}", ssl_context=trusting()
                )
                assert send(b"1").body == b"1"
            except OkxError as error:
                assert "https" in str(error)


class TestNotThrough:
    """Nothing was sent."""

    def refused(
        self, build: Build, proxy: ConnectProxy, server: Server, says: str, timeout: float = 3
    ) -> None:
        send = build(
            EXCHANGE, proxy=proxy.url_for(WRITTEN), ssl_context=trusting(), timeout=timeout
        )
        with within(3), pytest.raises(TransportError, match=says):
            send(b"order")
        assert server.connections == []
        for secret in SECRETS:
            assert secret.encode() not in proxy.raw

    @pytest.mark.parametrize("stays", [True, False])
    @pytest.mark.parametrize(
        ("says", "word"),
        [
            (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "407"),
            (b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\nbad", "502"),
            (b"HTTP/1.1 302 Found\r\nLocation: https://login.test\r\n\r\n", "302"),
            (b"HTTP/1.1 403 No\r\nTransfer-Encoding: chunked\r\n\r\n", "403"),
            (b"HTTP/1.0 503 Busy\r\n\r\n", "503"),
        ],
        ids=["407", "502", "302", "403", "503"],
    )
    def test_refused(
        self, build: Build, server: Server, says: bytes, word: str, stays: bool
    ) -> None:
        with ConnectProxy(server.port, says=says, stays=stays) as proxy:
            self.refused(build, proxy, server, word)

    @pytest.mark.parametrize(
        "says",
        [b"", b"garbage\r\n\r\n", b"HTTP/1.1 2", b"SSH-2.0-x\r\n", b"\x15\x03\x01\0\x02\x02F"],
    )
    def test_cut_or_garbage(self, build: Build, server: Server, says: bytes) -> None:
        with ConnectProxy(server.port, says=says) as proxy:
            self.refused(build, proxy, server, ".")

    @pytest.mark.parametrize("says", [b"", b"HTTP/1.1 2"])
    def test_silent(self, build: Build, server: Server, says: bytes) -> None:
        with ConnectProxy(server.port, says=says, stays=True) as proxy:
            self.refused(build, proxy, server, ".", timeout=0.8)

    def test_without_an_end(self, build: Build, server: Server) -> None:
        says = b"HTTP/1.1 407 X\r\n" + b"X: y\r\n" * 200_000
        with ConnectProxy(server.port, says=says, stays=True) as proxy:
            self.refused(build, proxy, server, ".", timeout=0.8)

    @pytest.mark.default_transport
    def test_more_than_the_tunnel(self, build: Build, server: Server) -> None:
        """Bytes behind the head would be taken for the exchange's."""
        says = CONNECTED + b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
        with ConnectProxy(server.port, says=says) as proxy:
            send = build(EXCHANGE, proxy=proxy.url, ssl_context=trusting())
            with pytest.raises(TransportError):
                send(b"order")
        assert server.bodies == []

    def test_nobody_there(self, build: Build, server: Server) -> None:
        with ConnectProxy(server.port) as proxy:
            pass
        self.refused(build, proxy, server, ".")

    @pytest.mark.default_transport
    @pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks4"])
    def test_socks(self, build: Build, scheme: str) -> None:
        """Another adapter can."""
        with pytest.raises(OkxError, match="httpx"):
            build(EXCHANGE, proxy=f"{scheme}://{WRITTEN}@127.0.0.1:9")()

    @pytest.mark.default_transport
    @pytest.mark.parametrize("url", ["nonsense://", "http://", "http://a b", "http://x:99999"])
    def test_no_url(self, build: Build, url: str) -> None:
        with pytest.raises(OkxError, match="proxy"):
            build(EXCHANGE, proxy=url)()


class TestTunnels:
    """What becomes of a tunnel is what becomes of a connection."""

    def test_that_ends_with_a_request_under_way(self, build: Build, server: Server) -> None:
        with ConnectProxy(server.port) as proxy:
            send = build(EXCHANGE, proxy=proxy.url, ssl_context=trusting())
            assert send(b"1").body == b"1"
            server.reply = lambda connection, body: proxy.cut()  # type: ignore[method-assign]
            with pytest.raises(OutcomeUnknown):
                send(b"2")
            server.reply = Server.reply.__get__(server)  # type: ignore[method-assign]
            assert send(b"3").body == b"3"
        assert server.bodies == [b"1", b"2", b"3"]

    def test_that_has_ended_at_rest(self, build_any: Build, server: Server) -> None:
        with ConnectProxy(server.port) as proxy:
            send = build_any(EXCHANGE, proxy=proxy.url, ssl_context=trusting())
            for number in range(4):
                assert send(b"%d" % number).body == b"%d" % number
                (proxy.cut if number % 2 else lambda: server.end(End.RESET))()
                time.sleep(0.05)
        assert len(proxy.asked) == 4

    def test_that_swallows(self, build: Build, server: Server) -> None:
        with ConnectProxy(server.port) as proxy:
            send = build(EXCHANGE, proxy=proxy.url, ssl_context=trusting())
            assert send(b"1").body == b"1"
            proxy.passes_on.clear()
            with pytest.raises(OutcomeUnknown):
                send(b"2", timeout=0.5)
            proxy.passes_on.set()
            assert send(b"3").body == b"3"


NOT_FOR = [
    NAME,
    NAME.upper(),
    "test",
    ".test",
    f".{NAME}",
    "*",
    f"{NAME}:443",
    f"other.example,{NAME}",
    f"other.example , {NAME} ,",
    "*.test",
]
STILL_FOR = ["", "other.example", "xexchange.test", f"sub.{NAME}", f"{NAME}:8443", "change.test"]


@pytest.mark.default_transport
class TestEnvironment:
    """Which proxy, and for what, where the program does not say."""

    def went_through(self, build: Build, proxy: ConnectProxy, url: str = EXCHANGE) -> bool:
        """Whether a request took the proxy; the name leads nowhere else."""
        send = build(url, ssl_context=trusting(), timeout=2)
        try:
            send(b"1")
        except TransportError:
            assert not proxy.asked
        return bool(proxy.asked)

    @pytest.mark.parametrize("variable", PROXY_VARIABLES)
    def test_names_it(
        self, build: Build, proxy: ConnectProxy, variable: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(variable, proxy.url)
        assert self.went_through(build, proxy)

    def test_without_a_scheme(
        self, build: Build, proxy: ConnectProxy, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", f"{WRITTEN}@127.0.0.1:{proxy.port}")
        assert self.went_through(build, proxy)
        assert proxy.asked[0].credentials == f"{USER}:{PASSWORD}"

    def test_of_another_scheme_does_not(
        self, build: Build, proxy: ConnectProxy, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("http_proxy", proxy.url)
        assert not self.went_through(build, proxy)

    def test_the_one_for_https_comes_first(
        self, build: Build, proxy: ConnectProxy, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert self.went_through(build, proxy)

    def test_an_empty_one_is_none(
        self, build: Build, proxy: ConnectProxy, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", "")
        assert not self.went_through(build, proxy)

    def test_what_the_program_says_comes_first(
        self, build: Build, proxy: ConnectProxy, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
        assert build(EXCHANGE, proxy=proxy.url, ssl_context=trusting())().status == 200

    @pytest.mark.parametrize("variable", ["NO_PROXY", "no_proxy"])
    @pytest.mark.parametrize("names", NOT_FOR)
    def test_excepts(
        self,
        build: Build,
        proxy: ConnectProxy,
        names: str,
        variable: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv(variable, names)
        assert not self.went_through(build, proxy)

    @pytest.mark.parametrize("names", STILL_FOR)
    def test_excepts_others(
        self, build: Build, proxy: ConnectProxy, names: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", names)
        assert self.went_through(build, proxy)

    @pytest.mark.parametrize("names", ["192.0.2.1", "192.0.2.0/24"])
    def test_excepts_addresses(
        self, build: Build, proxy: ConnectProxy, names: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", names)
        send = build("https://192.0.2.1", ssl_context=trusting(), timeout=0.5)
        with pytest.raises(TransportError):
            send(b"1")
        assert not proxy.asked

    @pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1.2.3"])
    @pytest.mark.parametrize("said", [True, False], ids=["by the program", "by the environment"])
    def test_never_for_loopback(
        self,
        build: Build,
        server: Server,
        proxy: ConnectProxy,
        host: str,
        said: bool,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        if not said:
            for variable in ("HTTPS_PROXY", "HTTP_PROXY", "http_proxy", "ALL_PROXY"):
                monkeypatch.setenv(variable, proxy.url)
        settings = {"proxy": proxy.url} if said else {}
        send = build(f"https://{host}:{server.port}", ssl_context=trusting(), **settings)
        if host == "127.1.2.3":  # which the certificate does not name, and nobody listens at
            with pytest.raises(TransportError):
                send(b"1")
        else:
            assert send(b"1").body == b"1"
        assert not proxy.asked


class TestSecrets:
    """Whoever sees an error, a log or a traceback learns no password."""

    def judge(self, text: str) -> None:
        for secret in (PASSWORD, USER, WRITTEN, WRITTEN.partition(":")[2], *SECRETS, "Basic "):
            assert secret not in text

    def seen(self, sender: Sender, error: BaseException | None) -> str:
        parts = [repr(sender.transport), str(sender.transport)]
        if error is not None:
            report = traceback.TracebackException.from_exception(error, capture_locals=True)
            ours = [frame for frame in report.stack if frame.filename != __file__]
            parts += [repr(error), str(error), repr(vars(error)), repr(error.__cause__)]
            parts += [
                str(frame.locals) for frame in ours if "tests/client/wire" not in frame.filename
            ]
        return "\n".join(parts)

    @pytest.mark.parametrize(
        "says", [CONNECTED, b"HTTP/1.1 407 No\r\n\r\n", b"", b"\0garbage\r\n\r\n"]
    )
    @pytest.mark.default_transport
    def test_stay_hidden(
        self, build: Build, server: Server, says: bytes, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        with ConnectProxy(server.port, says=says) as proxy:
            send = build(EXCHANGE, proxy=proxy.url_for(WRITTEN), ssl_context=trusting())
            error = send.together([b"1"])[0]
            self.judge(self.seen(send, error if isinstance(error, OkxError) else None))
        self.judge(caplog.text)

    @pytest.mark.default_transport
    @pytest.mark.parametrize("kind", [Client, AsyncClient])
    @pytest.mark.parametrize("scheme", ["socks5", "nonsense", "http"])
    @pytest.mark.parametrize("by", ["the program", "the environment"])
    def test_in_a_url_that_is_refused(
        self, kind: type, scheme: str, by: str, transport: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        settings: dict[str, str] = {}
        url = f"{scheme}://{USER}:{PASSWORD}@127.0.0.1:x9"
        if by == "the program":
            settings["proxy"] = url
        else:
            monkeypatch.setenv("HTTPS_PROXY", url)
        with pytest.raises(OkxError, match=r"(?i)proxy") as caught:
            kind(**settings)
        self.judge(f"{caught.value!r} {caught.value} {vars(caught.value)}")
        report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        inside = [frame for frame in report.stack if "okx_v5" in frame.filename]
        self.judge(str([frame.locals for frame in inside]))

    @pytest.mark.default_transport
    @pytest.mark.parametrize("kind", [Client, AsyncClient])
    def test_in_a_client(self, kind: type, transport: str) -> None:
        client = kind(proxy=f"http://{WRITTEN}@127.0.0.1:9")
        self.judge(f"{client!r} {client}")
        self.judge(str([repr(value) for value in vars(client).values()]))


@pytest.mark.default_transport
@pytest.mark.parametrize("kind", [Client, AsyncClient])
class TestClients:
    """What clients say of the two settings."""

    @pytest.mark.parametrize("proxy", [7, b"http://127.0.0.1:9", True, ["http://127.0.0.1:9"]])
    def test_a_proxy_is_a_text(self, kind: type, proxy: object, transport: str) -> None:
        with pytest.raises(ValidationError, match="proxy"):
            kind(proxy=proxy)

    @pytest.mark.parametrize("context", [7, True, "trust.pem"])
    def test_trust_is_a_context(self, kind: type, context: object, transport: str) -> None:
        with pytest.raises(ValidationError, match="ssl_context"):
            kind(ssl_context=context)

    def test_a_transport_has_its_own(self, kind: type, transport: str) -> None:
        for name, value in (("proxy", "http://127.0.0.1:9"), ("ssl_context", trusting())):
            with pytest.raises(ValidationError, match=name):
                kind(transport=object(), **{name: value})

    def test_are_handed_on(self, kind: type, server: Server, proxy: ConnectProxy) -> None:
        client = kind(base_url=EXCHANGE, proxy=proxy.url, ssl_context=trusting(), timeout=3)
        with pytest.raises(OkxError):  # the exchange is none of OKX's, but it was reached
            if kind is Client:
                client.market.get_order_book(inst_id="BTC-USDT")
            else:
                asyncio.run(client.market.get_order_book(inst_id="BTC-USDT"))
        assert proxy.asked
        assert server.bodies
