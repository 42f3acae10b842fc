"""Which way a request goes, by what was passed and by what the environment says."""

from __future__ import annotations

import base64

import pytest
from okx_v5 import Client, OkxError, ValidationError
from okx_v5._runtime.wire.opening import interleaved
from okx_v5._runtime.wire.outgoing import Target
from okx_v5._runtime.wire.routes import Proxy, is_excepted, proxy_from, proxy_of, route_to

_NAMES = ("https_proxy", "http_proxy", "all_proxy", "no_proxy")
VARIABLES = [name for each in _NAMES for name in (each, each.upper())]
EXCHANGE = Target.of("https://www.okx.com")


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("url", "authority", "words"),
    [
        ("http://proxy.test:3128", "proxy.test:3128", ""),
        ("proxy.test:3128", "proxy.test:3128", ""),
        ("proxy.test", "proxy.test:80", ""),
        ("https://proxy.test/", "proxy.test:443", ""),
        ("http://[::1]:3128", "[::1]:3128", ""),
        ("http://me:p%40ss%3A@proxy.test", "proxy.test:80", "me:p@ss:"),
        ("http://me@proxy.test", "proxy.test:80", "me:"),
        ("http://me:\udce9@proxy.test", "proxy.test:80", b"me:\xe9"),
    ],
)
def test_a_proxy(url: str, authority: str, words: str | bytes) -> None:
    proxy = proxy_of(url)
    assert isinstance(proxy, Proxy)
    assert proxy.target.authority == authority
    said = base64.b64decode(proxy.authorization.removeprefix("Basic "))
    assert said == (words.encode() if isinstance(words, str) else words)
    assert repr(proxy) == f"Proxy({authority!r})"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("socks5://proxy.test", "httpx client"),
        ("socks5h://me:s3cret@proxy.test:1080", "httpx client"),
        ("", "must be a URL"),
        ("http://", "must be a URL"),
        ("http://me:s3cret@", "must be a URL"),
        ("http://me:s3cret@a b", "must be a URL"),
        ("http://proxy.test:99999", "must be a URL"),
        ("http://proxy.test/s3cret", "must be a URL"),
        (5, "must be a URL"),
    ],
)
def test_what_is_no_proxy(url: object, words: str) -> None:
    fault = proxy_of(url)
    assert isinstance(fault, ValidationError)
    assert words in str(fault)
    assert "s3cret" not in str(fault) + repr(fault)
    with pytest.raises(ValidationError, match=words):
        Client(proxy=url)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "url", ["http://localhost:1", "http://127.0.0.9:1", "http://[::1]:1", "https://a.localhost"]
)
def test_none_to_this_machine(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy.test")
    assert route_to(url, proxy_of("http://proxy.test")).proxy is None
    assert route_to(url, None).proxy is None


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "a:1"}, "a"),
        ({"https_proxy": "a:1", "HTTPS_PROXY": "b:1"}, "a"),
        ({"ALL_PROXY": "a:1"}, "a"),
        ({"HTTPS_PROXY": "b:1", "ALL_PROXY": "a:1"}, "b"),
        ({"HTTPS_PROXY": "", "ALL_PROXY": "a:1"}, "a"),
        ({"HTTP_PROXY": "a:1"}, None),
        ({"HTTPS_PROXY": "a:1", "NO_PROXY": "okx.com"}, None),
        ({"HTTPS_PROXY": "a:1", "no_proxy": "okx.com"}, None),
        ({"HTTPS_PROXY": "a:1", "NO_PROXY": "kx.com"}, "a"),
    ],
)
def test_of_the_environment(environment: dict[str, str], name: str | None) -> None:
    found = proxy_from(environment, EXCHANGE)
    assert (found.target.host if isinstance(found, Proxy) else found) == name


def test_a_header_of_a_question_to_a_cgi_program_is_no_proxy() -> None:
    plain = Target.of("http://a.test")
    assert isinstance(proxy_from({"HTTP_PROXY": "a:1"}, plain), Proxy)
    assert proxy_from({"HTTP_PROXY": "a:1", "REQUEST_METHOD": "GET"}, plain) is None


def test_one_that_cannot_be_used_is_told_by_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://me:s3cret@proxy.test")
    with pytest.raises(ValidationError, match="ALL_PROXY must be an http or https proxy") as caught:
        Client()
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "exceptions", "excepted"),
    [
        ("https://www.okx.com", "*", True),
        ("https://www.okx.com", "", False),
        ("https://www.okx.com", "a.test, WWW.OKX.COM", True),
        ("https://www.okx.com", "a.test .okx.com", True),
        ("https://www.okx.com", "*.okx.com", True),
        ("https://okx.com", "*.okx.com", True),
        ("https://www.okx.com", "okx.com:443", True),
        ("https://www.okx.com", "okx.com:80", False),
        ("https://www.okx.com", "kx.com", False),
        ("https://www.okx.com", "com,", True),
        ("https://10.1.2.3", "10.0.0.0/8", True),
        ("https://10.1.2.3", "11.0.0.0/8", False),
        ("https://10.1.2.3", "10.1.2.3", True),
        ("https://10.1.2.3:8443", "10.1.2.3:443", False),
        ("https://[fd00::1]", "fd00::/8", True),
        ("https://[fd00::1]", "[fd00::1]", True),
        ("https://[fd00::1]:8443", "[fd00::1]:8443", True),
        ("https://[fd00::1]", "fd00::1", True),
        ("https://a1.test", "nonsense/x", False),
        ("https://a1", "10.0.0.0/8,.", False),
    ],
)
def test_what_no_proxy_is_for(url: str, exceptions: str, excepted: bool) -> None:
    assert is_excepted(Target.of(url), exceptions) is excepted


def test_neither_goes_with_a_transport_of_ones_own() -> None:
    class Own:
        def send(self, request: object) -> object:
            raise OkxError

    for settings in ({"proxy": "http://a.test"}, {"ssl_context": object()}):
        with pytest.raises(ValidationError, match="cannot go with transport"):
            Client(transport=Own(), **settings)  # type: ignore[arg-type]


def test_a_context_is_one_of_ssl() -> None:
    with pytest.raises(ValidationError, match=r"ssl_context must be an ssl\.SSLContext"):
        Client(ssl_context=True)  # type: ignore[arg-type]


def test_families_of_addresses_take_turns() -> None:
    six, four = 10, 2
    given = [(six, 1), (six, 2), (six, 3), (four, 1)]
    assert interleaved(given) == [(six, 1), (four, 1), (six, 2), (six, 3)]
    assert interleaved([(four, 1), (four, 2)]) == [(four, 1), (four, 2)]
    assert interleaved([]) == []
