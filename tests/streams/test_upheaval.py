"""Connections come and go, announced or not, each behind the others by a while of its own.

Whatever happens, what a reader has is a sequence: nothing is twice, and nothing is missing where no
gap is told.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter, defaultdict
from typing import Any

import pytest
from okx_v5 import AsyncStreams, Interrupted
from okx_v5._runtime.streams import handover, line
from picows import WSMsgType

from tests.support.scripted_exchange import Connection, Exchange, scripted_exchange

pytestmark = pytest.mark.soak

SECONDS = 20.0
NAMES = [f"COIN{number}-USDT" for number in range(5)]
LAGS = (0.001, 0.02, 0.05)
"""Seconds for which a connection keeps things back at most."""


class Market:
    """Trades that are counted, and an exchange that brings them to whoever has subscribed."""

    def __init__(self, exchange: Exchange, seed: int) -> None:
        self.random = random.Random(seed)
        self.traded = Counter[str]()
        self._exchange = exchange
        self._waiting: defaultdict[Connection, list[str]] = defaultdict(list)
        self._subscribed: defaultdict[Connection, set[str]] = defaultdict(set)
        self._tasks = [asyncio.create_task(each) for each in (self._trade(), self._upset())]
        exchange.connected = self._connected
        exchange.answer = self._answer

    def close(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _connected(self, connection: Connection) -> None:
        self._tasks.append(asyncio.create_task(self._bring(connection)))

    def _answer(self, connection: Connection, request: dict[str, Any]) -> None:
        """In any order, some of it twice or without an ID, and some only after pushes."""
        waiting = self._waiting[connection]
        for arg in self.random.sample(request["args"], len(request["args"])):
            event = {"id": request["id"], "event": request["op"], "arg": arg}
            self._subscribed[connection].add(arg["instId"])
            if self.random.random() < 0.2:
                del event["id"]
            if self.random.random() < 0.3:
                seconds = self.random.uniform(0, 0.1)
                asyncio.get_running_loop().call_later(seconds, waiting.append, json.dumps(event))
            else:
                waiting += [json.dumps(event)] * self.random.choice((1, 1, 1, 2))

    async def _bring(self, connection: Connection) -> None:
        """Send what waits, in order, some of it later."""
        lag = self.random.choice(LAGS)
        waiting = self._waiting[connection]
        while not connection.is_gone:
            await asyncio.sleep(self.random.uniform(0, lag))
            for _ in range(self.random.randrange(len(waiting) + 1)):
                if not connection.is_gone:
                    connection.send(waiting.pop(0))

    async def _trade(self) -> None:
        while True:
            await asyncio.sleep(0.002)
            # The last one is traded seldom: what is quiet goes over another way.
            name = self.random.choice(NAMES[:-1]) if self.random.random() < 0.98 else NAMES[-1]
            self.traded[name] += 1
            row = {"instId": name, "tradeId": str(self.traded[name])}
            push = {"arg": {"channel": "trades", "instId": name}, "data": [row]}
            for connection in self._exchange.connections:
                if name in self._subscribed[connection]:
                    self._waiting[connection].append(json.dumps(push, separators=(",", ":")))

    async def _upset(self) -> None:
        """End the newest connection again and again, most often with a notice before."""
        while True:
            await asyncio.sleep(self.random.uniform(0.2, 0.8))
            connection = self._exchange.connections[-1]
            if self.random.random() < 0.2:
                self._end(connection, 4004)
            else:
                self._waiting[connection].append('{"event":"notice","code":"64008","msg":"soon"}')
                seconds = self.random.choice((0.02, 0.1, 0.6, 2))
                asyncio.get_running_loop().call_later(seconds, self._end, connection, 1001)

    def _end(self, connection: Connection, code: int) -> None:
        """Close it, in the middle of a message now and then."""
        if connection.is_gone:
            return
        if self.random.random() < 0.3:
            connection.part(b'{"arg":', WSMsgType.TEXT, last=False, packed=False)
        connection.close(code)


@pytest.mark.parametrize("seed", range(4))
def test_nothing_is_missing_without_a_word_and_nothing_is_twice(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "OVERLAP", 0.15)
    monkeypatch.setattr(line, "SHORTEST", 0.01)
    monkeypatch.setattr(line, "LONGEST", 0.2)
    for messages in asyncio.run(upheaval(seed)):
        last, is_told = 0, True
        for each in messages:
            if isinstance(each, Interrupted):
                is_told = True
                continue
            number = int(each.items[0]["tradeId"])
            assert number > last if is_told else number == last + 1
            last, is_told = number, False


async def upheaval(seed: int) -> list[list[Any]]:
    """What came for each name."""
    came: list[list[Any]] = [[] for _ in NAMES]
    async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
        streams._limits = streams._limits._replace(connections_per_second=1000)
        readers = [streams.market.trades(inst_id=name) for name in NAMES]

        async def read(place: int) -> None:
            while (each := await anext(readers[place], None)) is not None:
                came[place].append(each)

        market = Market(exchange, seed)
        await asyncio.gather(*(each.open() for each in readers))
        reading = [asyncio.create_task(read(place)) for place in range(len(NAMES))]
        await asyncio.sleep(SECONDS)
        market.close()
        await streams.close()
        await asyncio.gather(*reading)
    assert len(exchange.connections) > SECONDS
    assert any(isinstance(each, Interrupted) for messages in came for each in messages)
    assert sum(map(len, came)) > sum(market.traded.values()) / 2
    return came
