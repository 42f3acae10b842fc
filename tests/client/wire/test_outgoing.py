"""Requests as bytes: what was asked for, and nothing that somebody could slip in."""

from __future__ import annotations

import pytest
from okx_v5 import HttpRequest, TransportError
from okx_v5._runtime.transports.base import Headers
from okx_v5._runtime.wire.outgoing import Encoder, Target

JSON = {"Content-Type": "application/json"}


def lines(
    headers: dict[str, str], *, method: str = "GET", path: str = "/api/v5/x", **how: str
) -> list[str]:
    encoder = Encoder(Target.of("https://a.test"), "agent/1", **how)
    sent = encoder.encode(HttpRequest(method, path, Headers(headers), None))
    assert sent.endswith(b"\r\n\r\n")
    return sent.decode().split("\r\n")[:-2]


def test_a_question() -> None:
    assert lines(JSON) == [
        "GET /api/v5/x HTTP/1.1",
        "Host: a.test",
        "user-agent: agent/1",
        "accept: */*",
        "accept-encoding: gzip",
        "Content-Type: application/json",
    ]


def test_an_order() -> None:
    encoder = Encoder(Target.of("https://a.test"), "agent/1")
    sent = encoder.encode(HttpRequest("POST", "/x", Headers(JSON), b'{"a":"\xc3\xa9"}'))
    assert sent.endswith(b'\r\nContent-Length: 10\r\n\r\n{"a":"\xc3\xa9"}')


def test_an_order_without_a_body_says_so() -> None:
    assert lines(JSON, method="POST")[-1] == "Content-Length: 0"


def test_headers_of_the_caller_take_the_place_of_ours() -> None:
    sent = lines({**JSON, "User-Agent": "mine", "X-Trace": "a 1"})
    assert [each for each in sent if "agent" in each.lower()] == ["User-Agent: mine"]
    assert "X-Trace: a 1" in sent
    assert "accept-encoding: gzip" in sent


def test_through_a_proxy_that_reads_it() -> None:
    sent = lines(JSON, prefix="http://a.test", more="Proxy-Authorization: Basic x\r\n")
    assert sent[0] == "GET http://a.test/api/v5/x HTTP/1.1"
    assert sent[2] == "Proxy-Authorization: Basic x"


@pytest.mark.parametrize("text", ["a\r\nX: y", "a\nb", "a\rb", "a\0b", "é"], ids=ascii)
@pytest.mark.parametrize("place", ["name", "value", "path"])
def test_what_would_be_two_headers_is_refused(place: str, text: str) -> None:
    headers = {**JSON, "X-A": "b"}
    path = "/x"
    if place == "path":
        path = text
    elif place == "name":
        headers[text] = "b"
    else:
        headers["X-A"] = text
    with pytest.raises(TransportError, match="cannot be sent") as caught:
        lines(headers, path=path)
    assert text not in str(caught.value)


def test_a_path_with_a_space_is_refused() -> None:
    with pytest.raises(TransportError, match="cannot be sent"):
        lines(JSON, path="/x HTTP/1.1")


@pytest.mark.parametrize(
    ("url", "host", "name", "authority"),
    [
        ("https://a.test", "a.test", "a.test", "a.test:443"),
        ("HTTPS://a.test:443", "a.test", "a.test", "a.test:443"),
        ("https://a.test:8443", "a.test", "a.test:8443", "a.test:8443"),
        ("http://127.0.0.1:80", "127.0.0.1", "127.0.0.1", "127.0.0.1:80"),
        ("http://[::1]", "::1", "[::1]", "[::1]:80"),
        ("http://[::1]:8080", "::1", "[::1]:8080", "[::1]:8080"),
    ],
)
def test_where_it_goes(url: str, host: str, name: str, authority: str) -> None:
    target = Target.of(url)
    assert (target.host, target.name, target.authority) == (host, name, authority)
