"""Streams of several processes share what the exchange counts for their address and account."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import redis
import redis.asyncio
from okx_v5 import (
    CHANNELS,
    AsyncStreams,
    Interrupted,
    TooManyConnections,
    TransportError,
)
from okx_v5._runtime.streams import line
from okx_v5.redis_limiter import RedisRateLimiter
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import NoBackoff
from redis.retry import Retry

from tests.streams.machine import KINDS, LEASE, MOST
from tests.support.in_a_loop import awaited
from tests.support.paths import ROOT
from tests.support.practice import LIVE, Practice
from tests.support.redis_server import RedisServer


class Machine:
    """A process of tests/streams/machine.py."""

    def __init__(self, kind: str, practice: Practice, server: RedisServer) -> None:
        settings = json.dumps({**LIVE, "base_url": practice.url})
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.streams.machine", kind, server.socket, settings],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def ask(self, order: str) -> None:
        """Let it do something; it says later what came of it."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{order}\n")
        self.process.stdin.flush()

    def told(self) -> dict[str, Any]:
        """What came of it."""
        assert self.process.stdout is not None
        told: dict[str, Any] = json.loads(self.process.stdout.readline())
        assert told.pop("warnings") == []
        return told

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def machines(practice: Practice, redis_server: RedisServer) -> Iterator[list[Machine]]:
    """One of each kind, with an empty Redis."""
    with redis.Redis(unix_socket_path=redis_server.socket) as client:
        client.flushall()
    machines = [Machine(kind, practice, redis_server) for kind in KINDS]
    yield machines
    for machine in machines:
        machine.kill()


def at_once(machines: list[Machine], order: str) -> list[dict[str, Any]]:
    """What each has done, all of them at the same time."""
    for machine in machines:
        machine.ask(order)
    return [machine.told() for machine in machines]


def having(practice: Practice, channel: str) -> int:
    """How many connections have a channel, as the exchange counts."""
    return sum(
        any(arg["channel"] == channel for arg in each["subscriptions"])
        for each in practice.connections()["open"]
    )


@pytest.mark.slow
def test_three_processes(practice: Practice, machines: list[Machine]) -> None:
    """Nothing is refused by the exchange, and what a process had that died comes free."""
    practice.limits(connectionsPerSecond=3, connectionsPerChannel=MOST)
    assert at_once(machines, "books 3") == [{"open": 3}] * 3
    told = at_once(machines, "account 3")
    assert sum(map(Counter, told), Counter()) == {"open": MOST, "TooManyConnections": 9 - MOST}
    assert having(practice, "account") == MOST
    assert practice.connections()["opened"] == 9 + MOST  # the others were told before
    had = [each.get("open", 0) for each in told]
    dead = had.index(max(had))
    machines.pop(dead).kill()
    begun = time.monotonic()
    came_free = 0
    while came_free < had[dead]:
        machines[0].ask("account 1")
        came_free += machines[0].told().get("open", 0)
        assert time.monotonic() < begun + LEASE + 15
    assert at_once(machines, "account 1") == [{"TooManyConnections": 1}] * 2
    assert practice.push("account") == having(practice, "account") == MOST


ClientOf = Callable[[RedisServer], Any]
CLIENTS: dict[str, ClientOf] = {
    "threads": lambda server: redis.Redis(
        unix_socket_path=server.socket, retry=Retry(NoBackoff(), 0)
    ),
    "tasks": lambda server: redis.asyncio.Redis(
        unix_socket_path=server.socket, retry=AsyncRetry(NoBackoff(), 0)
    ),
}


@pytest.mark.parametrize("kind", CLIENTS)
@awaited
async def test_while_redis_is_away_nothing_is_opened_and_what_is_open_goes_on(
    practice: Practice,
    own_server: RedisServer,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    monkeypatch.setattr(line, "SHORTEST", 0.01)
    limiter = RedisRateLimiter(CLIENTS[kind](own_server), lease=0.3)
    async with AsyncStreams(
        base_url=practice.url, rate_limit=limiter, timeout=2, follow_up=False, **LIVE
    ) as streams:
        orders = await streams.trade.orders(inst_type="ANY").open()
        with caplog.at_level(logging.WARNING, "okx_v5"):
            own_server.stop()
            with pytest.raises(TransportError, match="Redis did not answer"):
                await streams.account.positions(inst_type="ANY").open()
            while "lets others have them" not in caplog.text:
                await asyncio.sleep(0.01)
            await push(practice)
            assert not isinstance(await anext(orders), Interrupted)
            opened = (await asyncio.to_thread(practice.connections))["opened"]
            await asyncio.to_thread(practice.scenario, "break-off", path="/ws/v5/private")
            while caplog.text.count("Redis did not answer") < 4:
                await asyncio.sleep(0.01)
        assert (await asyncio.to_thread(practice.connections))["opened"] == opened
        own_server.start()
        assert isinstance(await anext(orders), Interrupted)
        async with streams.account.positions(inst_type="ANY"):
            await until_two_are_counted(own_server)


async def until_two_are_counted(server: RedisServer) -> None:
    """One of them has been forgotten, and is told again with the next renewal."""
    with redis.Redis(unix_socket_path=server.socket) as told:
        while len(told.keys("*connections with*")) < 2:
            await asyncio.sleep(0.01)


async def push(practice: Practice) -> None:
    assert await asyncio.to_thread(practice.push, "orders", {"instType": "ANY"}) == 1


@awaited
async def test_within_a_process_one_too_many_is_told_before_it_is_asked_for(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CHANNELS["account"], "connections", 1)
    async with (
        AsyncStreams(base_url=practice.url, **LIVE) as streams,
        AsyncStreams(base_url=practice.url, **LIVE) as others,
    ):
        account = await streams.account.account().open()
        with pytest.raises(TooManyConnections, match="have the channel account"):
            await others.account.account().open()
        orders = await others.trade.orders(inst_type="ANY").open()
        with pytest.raises(TooManyConnections):  # over a connection that is open
            await others.account.account().open()
        assert (await asyncio.to_thread(practice.connections))["opened"] == 2
        await account.close()
        while True:
            try:
                await others.account.account().open()
                break
            except TooManyConnections:  # it is not unsubscribed yet
                await asyncio.sleep(0.01)
        await push(practice)
        assert not isinstance(await anext(orders), Interrupted)
