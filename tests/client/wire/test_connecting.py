"""On the way to a connection nothing is sent, whatever happens, and nothing takes too long."""

from __future__ import annotations

import socket
import time

import pytest
from okx_v5 import TransportError

from tests.client.wire.senders import Build
from tests.client.wire.server import Server
from tests.client.wire.test_interrupts import blackhole
from tests.support.standstill import Standstill, within

pytestmark = pytest.mark.slow


def has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


def refused(build_any: Build, url: str, says: str, timeout: float = 4) -> float:
    """Nothing was sent; the seconds that it took to say so."""
    send = build_any(url, timeout=timeout)
    began = time.monotonic()
    with Standstill() as standstill, pytest.raises(TransportError, match=says):
        send()
    return time.monotonic() - began - standstill.seconds


def test_nobody_listens(build_any: Build) -> None:
    with Server() as server:
        pass
    assert refused(build_any, server.url, ".") < 1


def test_a_name_that_nobody_has(build_any: Build) -> None:
    refused(build_any, "http://nowhere.invalid", ".")


def test_a_name_that_is_too_long(build_any: Build) -> None:
    refused(build_any, f"http://{'x' * 70}.test", ".")


@pytest.mark.alone
@pytest.mark.default_transport
def test_nobody_answers(build_any: Build) -> None:
    """A quarter of the timeout, so that what is timed out later was sent."""
    with blackhole() as stage:
        assert 0.4 < refused(build_any, stage.url, "long|time", timeout=2) < 0.8


@pytest.mark.default_transport
@pytest.mark.skipif(not has_ipv6(), reason="needs IPv6")
def test_the_new_protocol(build_any: Build) -> None:
    with Server(family=socket.AF_INET6) as server:
        assert build_any(f"http://[::1]:{server.port}")(b"1").body == b"1"


@pytest.mark.default_transport
def test_one_address_of_several(
    build_any: Build, monkeypatch: pytest.MonkeyPatch, transport: str
) -> None:
    """One that refuses and one that swallows hold up the third for a moment only."""
    with Server() as server, blackhole() as swallowing, socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        ports = [
            closed.getsockname()[1],
            int(swallowing.url.rpartition(":")[2]),
            server.port,
        ]
        looked_up = socket.getaddrinfo

        def several(host: str, port: int, **how: int) -> list[object]:
            if host != "several.test":
                return [*looked_up(host, port, **how)]
            if how.get("flags", 0) & socket.AI_NUMERICHOST:
                raise socket.gaierror(socket.EAI_NONAME, "no number")
            place = (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "")
            return [(*place, ("127.0.0.1", each)) for each in ports]

        monkeypatch.setattr(socket, "getaddrinfo", several)
        monkeypatch.setenv("NO_PROXY", "*")
        send = build_any("http://several.test", timeout=8)
        with within(1.5):
            assert send(b"1").body == b"1"
        assert server.bodies == [b"1"]


def test_many_that_are_refused_leave_no_place_taken(build_any: Build) -> None:
    """And nothing of them comes later, when somebody listens."""
    with socket.socket() as reserved:
        reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
        send = build_any(f"http://127.0.0.1:{port}", timeout=4)
        for _ in range(3):
            outcomes = send.together([b"%d" % number for number in range(120)])
            assert all(isinstance(outcome, TransportError) for outcome in outcomes)
            assert not any("under way" in str(outcome) for outcome in outcomes)
    with socket.create_server(("127.0.0.1", port)) as listener:
        listener.settimeout(0.05)
        with pytest.raises(TimeoutError):
            listener.accept()
