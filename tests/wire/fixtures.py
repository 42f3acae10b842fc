"""What tests over the wire start from; a conftest.py imports what its folder needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from .callers import Awaited, Blocking, Caller
from .exchange import KEY, PASSPHRASE, SECRET, Exchange

KEYS: dict[str, Any] = {"api_key": KEY, "secret_key": SECRET, "passphrase": PASSPHRASE}


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The exchange is here, whatever proxy the machine has for elsewhere."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    """An exchange that listens."""
    exchange = Exchange()
    yield exchange
    exchange.close()


@pytest.fixture(params=[Blocking, Awaited], ids=["blocking", "awaited"])
def kind(request: pytest.FixtureRequest) -> type[Caller]:
    """Either kind of client; a test that asks for it runs with both."""
    kind: type[Caller] = request.param
    return kind


@pytest.fixture
def connect(kind: type[Caller], exchange: Exchange) -> Iterator[Callable[..., Caller]]:
    """Build a client of the exchange, with keys unless other settings are given."""
    with ExitStack() as open_clients:

        def connect(**settings: Any) -> Caller:
            defaults = {**KEYS, "base_url": exchange.url, "timeout": 5}
            return open_clients.enter_context(kind(**{**defaults, **settings}))

        yield connect


@pytest.fixture
def call(connect: Callable[..., Caller]) -> Caller:
    """A client with keys."""
    return connect()
