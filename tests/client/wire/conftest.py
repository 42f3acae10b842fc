"""Senders of each kind; what a test asks for says how often it runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.client.wire.senders import AwaitedSender, Build, Sender


def building(over: str, kind: str) -> Iterator[Build]:
    """Builds senders, and closes them in the end."""
    with ExitStack() as stack:

        def build(url: str, **settings: Any) -> Sender:
            if kind == "blocking":
                built = Sender(over, url, **settings)
            else:
                built = AwaitedSender(over, url, loop=kind, **settings)
            stack.callback(built.close)
            return built

        yield build


@pytest.fixture(params=["blocking", "asyncio"])
def build(request: pytest.FixtureRequest, transport: str) -> Iterator[Build]:
    """Senders of either kind."""
    yield from building(transport, request.param)


@pytest.fixture(params=["blocking", "asyncio", "uvloop"])
def build_any(request: pytest.FixtureRequest, transport: str) -> Iterator[Build]:
    """Senders of either kind, and on another event loop."""
    yield from building(transport, request.param)
