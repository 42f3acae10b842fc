"""Keys go to nobody whose certificate does not hold, and every failure of TLS says what it is."""

from __future__ import annotations

import re
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import trustme
from okx_v5 import OkxError, OutcomeUnknown, TransportError
from okx_v5.httpx_transport import AsyncHttpxTransport, HttpxTransport

from tests.client.wire.certificates import (
    OURS,
    STRANGERS,
    certificate,
    expired,
    not_yet_valid,
    secure,
    serving,
    trusting,
)
from tests.client.wire.odd import told
from tests.client.wire.senders import Build
from tests.client.wire.server import (
    NO_LINGER,
    Connection,
    End,
    Gone,
    Server,
    answer,
    of_context,
)
from tests.support.standstill import within

pytestmark = pytest.mark.slow

OVER_HTTPX = (HttpxTransport, AsyncHttpxTransport)

V1, V1_1 = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
V1_2, V1_3 = ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3
VERSIONS = {"1.2": V1_2, "1.3": V1_3}
versions = pytest.mark.parametrize("version", VERSIONS.values(), ids=VERSIONS)


def url_of(server: Server, host: str = "localhost") -> str:
    return f"https://{host}:{server.port}"


def refused(build: Build, server: Server, says: str, host: str = "localhost", **how: Any) -> None:
    """Nothing is sent, and the error says why."""
    send = build(url_of(server, host), **{"ssl_context": trusting(), **how})
    with within(3), pytest.raises(TransportError) as caught:
        send(b"order")
    if not isinstance(send.transport, OVER_HTTPX):  # which does not always say why
        assert re.search(says, str(caught.value), re.IGNORECASE), str(caught.value)
    assert server.bodies == []
    assert b"order" not in b"".join(bytes(each.raw) for each in server.connections)


class TestCertificates:
    """Whom the client talks to."""

    def test_of_an_unknown_authority(self, build: Build) -> None:
        with Server(secure=secure(STRANGERS.issue_cert("localhost"))) as server:
            refused(build, server, "certificate.*(issuer|unknown|self.signed|authority)")

    def test_of_ours_without_being_told(self, build: Build) -> None:
        with Server(secure=secure()) as server:
            refused(build, server, "certificate.*(issuer|self.signed)", ssl_context=None)

    def test_of_another_name(self, build: Build) -> None:
        with Server(secure=secure(certificate("elsewhere.test"))) as server:
            refused(build, server, "hostname|name|match")

    def test_of_another_address(self, build: Build) -> None:
        with Server(secure=secure(certificate("localhost"))) as server:
            refused(build, server, "address|IP|match", host="127.0.0.1")

    def test_expired(self, build: Build) -> None:
        with Server(secure=secure(expired())) as server:
            refused(build, server, "certificate.*expired")

    def test_not_yet_valid(self, build: Build) -> None:
        with Server(secure=secure(not_yet_valid())) as server:
            refused(build, server, "certificate.*not yet valid")

    @versions
    def test_who_is_refused_hears_why(self, build: Build, version: ssl.TLSVersion) -> None:
        context = serving(STRANGERS.issue_cert("localhost"), least=version, most=version)
        heard: list[str] = []

        def serve() -> None:
            connection, _ = listening.accept()
            try:
                context.wrap_socket(connection, server_side=True).recv(1)
            except ssl.SSLError as error:
                heard.append(error.reason)
            connection.close()

        with socket.create_server(("127.0.0.1", 0)) as listening:
            server = threading.Thread(target=serve)
            server.start()
            url = f"https://localhost:{listening.getsockname()[1]}"
            send = build(url, ssl_context=trusting())
            with pytest.raises(TransportError):
                send(b"order")
            server.join(5)
        if not isinstance(send.transport, OVER_HTTPX):
            assert heard == ["TLSV1_ALERT_UNKNOWN_CA"]

    @pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
    @versions
    def test_good(self, build: Build, version: ssl.TLSVersion, host: str) -> None:
        with Server(secure=secure(least=version, most=version)) as server:
            send = build(url_of(server, host), ssl_context=trusting())
            for number in range(5):
                assert send(b"%d" % number).body == b"%d" % number
            assert len(server.connections) == 1

    def test_good_from_the_environment(
        self, build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        trusted = tmp_path / "trusted.pem"
        OURS.cert_pem.write_to_path(str(trusted))
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        with Server(secure=secure()) as server:
            assert build(url_of(server))(b"1").body == b"1"

    def test_after_a_refusal_nothing_is_remembered(self, build: Build) -> None:
        with Server(secure=secure(expired())) as server:
            send = build(url_of(server), ssl_context=trusting())
            for _ in range(3):
                with pytest.raises(TransportError):
                    send()


class TestOfTheClient:
    """Certificates that the client shows."""

    @versions
    def test_shown(self, build: Build, version: ssl.TLSVersion) -> None:
        mine = trusting(OURS.issue_cert("bot@okx.test"))
        with Server(secure=secure(least=version, most=version, asks=True)) as server:
            assert build(url_of(server), ssl_context=mine)(b"1").body == b"1"

    def test_missed_by_tls_1_2(self, build: Build) -> None:
        with Server(secure=secure(most=V1_2, asks=True)) as server:
            refused(build, server, "handshake|alert|certificate")

    def test_missed_by_tls_1_3(self, build: Build) -> None:
        """Which tells so when the request may have left: nothing is certain but that it ends."""
        with Server(secure=secure(least=V1_3, asks=True)) as server:
            send = build(url_of(server), ssl_context=trusting())
            for _ in range(5):
                with pytest.raises((TransportError, OutcomeUnknown)):
                    send()
            assert server.bodies == []


class TestHandshakes:
    """Nothing was sent where they come to no end."""

    @pytest.mark.parametrize("version", [V1, V1_1], ids=["1.0", "1.1"])
    def test_of_old_versions(self, build: Build, version: ssl.TLSVersion) -> None:
        with Server(secure=secure(least=version, most=version)) as server:
            refused(build, server, "version|protocol|handshake")

    def test_stalled(self, build: Build) -> None:
        def stall(stream: socket.socket) -> socket.socket:
            while stream.recv(65536):
                pass
            raise OSError

        with Server(secure=stall) as server:
            refused(build, server, "time|long|in time", timeout=0.8)

    def test_stalled_in_the_middle(self, build: Build) -> None:
        def stall(stream: socket.socket) -> socket.socket:
            shake(stream, stop_after=500)
            while stream.recv(65536):
                pass
            raise OSError

        with Server(secure=stall) as server:
            refused(build, server, "time|long|in time", timeout=0.8)

    @pytest.mark.parametrize("after", [0, 500])
    def test_cut(self, build: Build, after: int) -> None:
        def cut(stream: socket.socket) -> socket.socket:
            shake(stream, stop_after=after)
            raise OSError

        with Server(secure=cut) as server:
            refused(build, server, "handshake|eof|ended|closed|TLS|ssl")

    def test_reset(self, build: Build) -> None:
        def reset(stream: socket.socket) -> socket.socket:
            stream.recv(10)
            stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
            raise OSError

        with Server(secure=reset) as server:
            refused(build, server, "reset")

    @pytest.mark.parametrize(
        "said",
        [answer(b"The plain request", status="400 Bad Request"), b"SSH-2.0-x\r\n", b"\0" * 99],
    )
    def test_with_a_server_that_has_no_tls(self, build: Build, said: bytes) -> None:
        def plain(stream: socket.socket) -> socket.socket:
            stream.recv(65536)
            stream.sendall(said)
            raise OSError

        with Server(secure=plain) as server:
            refused(build, server, "tls|ssl|version|record")

    def test_with_nobody(self, build: Build) -> None:
        with Server(secure=secure()) as server:
            pass
        refused(build, server, "refused")

    def test_offer_http_1_1_and_the_name(
        self, build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        trusted = tmp_path / "trusted.pem"
        OURS.cert_pem.write_to_path(str(trusted))
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        seen: list[Any] = []
        context = serving()
        context.sni_callback = lambda stream, name, _: seen.append(name)

        def note(stream: socket.socket) -> socket.socket:
            secured = of_context(context)(stream)
            assert isinstance(secured, ssl.SSLSocket)
            seen.append(secured.selected_alpn_protocol())
            return secured

        with Server(secure=note) as server:
            assert build(url_of(server))(b"1").body == b"1"
        assert seen == ["localhost", "http/1.1"]


def shake(stream: socket.socket, stop_after: int) -> None:
    """Begin a handshake, and say only so many bytes of it."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = serving().wrap_bio(incoming, outgoing, server_side=True)
    incoming.write(stream.recv(65536))
    with pytest.raises(ssl.SSLWantReadError):
        tls.do_handshake()
    stream.sendall(outgoing.read()[:stop_after])


def bare_end(connection: Connection) -> None:
    """Close the socket below TLS, which is told nothing."""
    socket.socket.shutdown(connection.stream, socket.SHUT_RDWR)
    raise Gone


def announced_end(connection: Connection) -> None:
    """Say that all was said, and then close."""
    assert isinstance(connection.stream, ssl.SSLSocket)
    with suppress(OSError):  # the client need not answer
        connection.stream.unwrap()
    raise Gone


def reset_end(connection: Connection) -> None:
    time.sleep(0.03)  # so that what was said before has been read
    connection.end(End.RESET)


ENDS = {"announced": announced_end, "bare": bare_end, "reset": reset_end}
Ending = Callable[[Connection], None]


class Saying(Server):
    """Answers the first request so, and ends the connection; later ones as usual."""

    def __init__(self, said: bytes, end: Ending, **settings: Any) -> None:
        super().__init__(secure=secure(**settings))
        self._said: bytes | None = said
        self._end = end

    def reply(self, connection: Connection, body: bytes) -> None:
        if self._said is None:
            super().reply(connection, body)
            return
        said, self._said = self._said, None
        connection.stream.sendall(said)
        self._end(connection)


UNTIL_CLOSED = b"HTTP/1.1 200 OK\r\n\r\n12"


class TestEnds:
    """A body that ends with the connection needs to be told that it has ended."""

    def told(self, build: Build, said: bytes, end: Ending, version: ssl.TLSVersion) -> Any:
        with Saying(said, end, least=version, most=version) as server:
            send = build(url_of(server), ssl_context=trusting())
            try:
                first: Any = told(send(b"first"))
            except OkxError as error:
                first = type(error)
            send.rest(0.1)
            assert send(b"second").body == b"second"
            assert [each.bodies for each in server.connections] == [[b"first"], [b"second"]]
            return first

    @pytest.mark.default_transport  # httpx, awaited, does not see that TLS has ended
    @versions
    @pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
    def test_after_an_answer(self, build: Build, end: Ending, version: ssl.TLSVersion) -> None:
        assert self.told(build, answer(b"12"), end, version) == (200, b"12")

    @versions
    @pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
    @pytest.mark.parametrize("part", [0, 20, -1])
    def test_in_an_answer(
        self, build: Build, end: Ending, version: ssl.TLSVersion, part: int
    ) -> None:
        assert self.told(build, answer(b"12")[:part], end, version) is OutcomeUnknown

    @versions
    def test_of_an_answer(self, build: Build, version: ssl.TLSVersion) -> None:
        assert self.told(build, UNTIL_CLOSED, announced_end, version) == (200, b"12")

    @pytest.mark.default_transport  # httpx takes it for the end: the standard library hides it
    @versions
    @pytest.mark.parametrize("end", [bare_end, reset_end], ids=["bare", "reset"])
    def test_of_an_answer_untold(self, build: Build, end: Ending, version: ssl.TLSVersion) -> None:
        assert self.told(build, UNTIL_CLOSED, end, version) is OutcomeUnknown

    @versions
    @pytest.mark.parametrize("looks", [True, False], ids=["in a loop that runs", "unseen"])
    @pytest.mark.parametrize("end", ["bare", "reset"])
    def test_of_a_connection_at_rest(
        self, build_any: Build, version: ssl.TLSVersion, end: str, looks: bool
    ) -> None:
        """It is not used, and nothing is said of it."""
        with Server(secure=secure(least=version, most=version)) as server:
            send = build_any(url_of(server), ssl_context=trusting())
            for number in range(4):
                assert send(b"%d" % number).body == b"%d" % number
                server.end(End.CLOSE if end == "bare" else End.RESET)
                (send.rest if looks else time.sleep)(0.02)
            assert len(server.connections) == 4

    @pytest.mark.default_transport
    @versions
    def test_announced_of_a_connection_at_rest(
        self, build_any: Build, version: ssl.TLSVersion
    ) -> None:
        class Leaving(Server):
            def reply(self, connection: Connection, body: bytes) -> None:
                super().reply(connection, body)
                announced_end(connection)

        with Leaving(secure=secure(least=version, most=version)) as server:
            send = build_any(url_of(server), ssl_context=trusting())
            for number in range(4):
                assert send(b"%d" % number).body == b"%d" % number
                send.rest(0.03)
            assert len(server.connections) == 4

    @versions
    def test_stray_bytes(self, build: Build, version: ssl.TLSVersion) -> None:
        class Chatting(Server):
            def reply(self, connection: Connection, body: bytes) -> None:
                super().reply(connection, body)
                time.sleep(0.02)
                connection.stream.sendall(answer(b"stray"))

        with Chatting(secure=secure(least=version, most=version)) as server:
            send = build(url_of(server), ssl_context=trusting())
            for number in range(4):
                assert send(b"%d" % number).body == b"%d" % number
                send.rest(0.05)
            assert len(server.connections) == 4


class Closing(Server):
    """One answer on each connection."""

    def reply(self, connection: Connection, body: bytes) -> None:
        """Answer, and say that it was the last."""
        connection.stream.sendall(answer(body, "Connection: close"))
        raise Gone


class TestSessions:
    """A second connection need not shake hands in full."""

    @pytest.mark.default_transport
    @versions
    def test_are_resumed(self, build_any: Build, version: ssl.TLSVersion) -> None:
        reused: list[bool] = []
        context = serving(least=version, most=version)

        def note(stream: socket.socket) -> socket.socket:
            secured = of_context(context)(stream)
            assert isinstance(secured, ssl.SSLSocket)
            reused.append(bool(secured.session_reused))
            return secured

        with Closing(secure=note) as server:
            send = build_any(url_of(server), ssl_context=trusting())
            for number in range(5):
                assert send(b"%d" % number).body == b"%d" % number
        assert reused == [False, True, True, True, True]

    @pytest.mark.default_transport
    def test_that_the_server_has_forgotten(self, build: Build) -> None:
        """A server that was started anew knows no session, and shows another certificate."""
        contexts = [serving(most=V1_2), serving(most=V1_2), serving(expired(), most=V1_2)]

        def change(stream: socket.socket) -> socket.socket:
            return of_context(contexts.pop(0))(stream)

        with Closing(secure=change) as server:
            send = build(url_of(server), ssl_context=trusting())
            assert send(b"1").body == b"1"
            assert send(b"2").body == b"2"
            with pytest.raises(TransportError, match="expired"):
                send(b"3")


class TestLargeBodies:
    """More than one record, in both directions."""

    @versions
    def test_go_through(self, build: Build, version: ssl.TLSVersion) -> None:
        body = bytes(range(256)) * 20_000
        with Server(secure=secure(least=version, most=version)) as server:
            assert build(url_of(server), ssl_context=trusting(), timeout=10)(body).body == body

    def test_that_are_never_read(self, build: Build) -> None:
        """What TLS has taken and the socket has not is no less sent."""

        def stop(connection: Connection, is_first: bool) -> None:
            connection.read_head()
            time.sleep(1)

        with Server(secure=secure()) as server:
            server.serve = stop  # type: ignore[method-assign, assignment]
            send = build(url_of(server), ssl_context=trusting())
            with pytest.raises(OutcomeUnknown):
                send(b"x" * (32 << 20), timeout=0.5)


@pytest.mark.default_transport
@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs the openssl command")
def test_renegotiation_is_refused(
    build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server of TLS 1.2 that wants to shake hands again over a connection that is in use."""
    shown: trustme.LeafCert = certificate("localhost")
    pem, trusted = tmp_path / "server.pem", tmp_path / "trusted.pem"
    OURS.cert_pem.write_to_path(str(trusted))
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    shown.private_key_and_cert_chain_pem.write_to_path(str(pem))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = ["openssl", "s_server", "-accept", str(port), "-cert", str(pem), "-tls1_2", "-state"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        said: list[str] = []
        reader = threading.Thread(target=said.extend, args=(iter(process.stdout),), daemon=True)
        reader.start()
        time.sleep(0.3)
        send = build(f"https://localhost:{port}", timeout=2)

        def renegotiate() -> None:
            time.sleep(0.5)
            assert process.stdin is not None
            process.stdin.write("r\n")
            process.stdin.flush()

        threading.Thread(target=renegotiate).start()
        with within(2.5), pytest.raises(OutcomeUnknown):
            send(b"order")
        process.kill()
        reader.join()
    text = "".join(said)
    assert "no renegotiation" in text, text[-3000:]
