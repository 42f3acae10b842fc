"""What tests over the wire start from; a conftest.py imports what its folder needs."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from okx_v5 import AsyncClient, Client

from tests.support import description
from tests.support.callers import (
    AsyncClientOverHttpx,
    Awaited,
    AwaitedOverHttpx,
    Blocking,
    BlockingOverHttpx,
    Caller,
    ClientOverHttpx,
)
from tests.support.exchange import KEY, PASSPHRASE, SECRET, Exchange

KEYS: dict[str, Any] = {"api_key": KEY, "secret_key": SECRET, "passphrase": PASSPHRASE}


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The exchange is here, whatever proxy the machine has for elsewhere."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def interruptible() -> Iterator[None]:
    """SIGINT raises KeyboardInterrupt, also where the tests run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    """An exchange that listens, and has read what it answers: a call has no time for that."""
    description.operations()
    exchange = Exchange()
    yield exchange
    exchange.close()


@pytest.fixture
def transport(request: pytest.FixtureRequest) -> str:
    """What the clients of this run send with; a test that goes without it runs only once."""
    transport: str = request.config.getoption("--transport")
    return transport


@pytest.fixture
def client_class(transport: str) -> type[Client]:
    """The blocking client over the transport of this run."""
    return ClientOverHttpx if transport == "httpx" else Client


@pytest.fixture
def async_client_class(transport: str) -> type[AsyncClient]:
    """The asynchronous client over the transport of this run."""
    return AsyncClientOverHttpx if transport == "httpx" else AsyncClient


@pytest.fixture(params=[Blocking, Awaited], ids=["blocking", "awaited"])
def kind(request: pytest.FixtureRequest, transport: str) -> type[Caller]:
    """Either kind of client; a test that asks for it runs with both."""
    over_httpx: dict[type[Caller], type[Caller]] = {
        Blocking: BlockingOverHttpx,
        Awaited: AwaitedOverHttpx,
    }
    return over_httpx[request.param] if transport == "httpx" else request.param


@pytest.fixture
def connect(kind: type[Caller], exchange: Exchange) -> Iterator[Callable[..., Caller]]:
    """Build a client of the exchange, with keys unless other settings are given."""
    with ExitStack() as open_clients:

        def connect(**settings: Any) -> Caller:
            defaults = {
                **KEYS,
                "base_url": exchange.url,
                "timeout": 20,
                "rate_limit": "off",
            }
            return open_clients.enter_context(kind(**{**defaults, **settings}))

        yield connect


@pytest.fixture
def call(connect: Callable[..., Caller]) -> Caller:
    """A client with keys."""
    return connect()
