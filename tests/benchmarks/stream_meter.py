"""What all measured subscribers have in common; this needs nothing but Python."""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

from tests.benchmarks.pushes import COUNTS, INSTRUMENT
from tests.benchmarks.timing import CERTIFICATE

LOOKS = {"each looked at": 1, "one in 100 looked at": 100}
"""After how many updates who has a kept book looks at its best prices."""


class Meter:
    """CPU and wall seconds a push, from the first to the last."""

    def __init__(self, channel: str) -> None:
        self.channel = channel
        self.done = asyncio.Event()
        self._left = COUNTS[channel]
        self._began = self._ended = (0.0, 0.0)

    @property
    def subscription(self) -> str:
        """What a bare client sends."""
        arg = {"channel": self.channel, "instId": INSTRUMENT}
        return json.dumps({"id": "1", "op": "subscribe", "args": [arg]})

    def push(self, count: int = 1) -> bool:
        """Count pushes; returns whether they were the last ones."""
        if self._left == COUNTS[self.channel]:
            self._began = time.process_time(), time.perf_counter()
        self._left -= count
        if self._left <= 0:
            self._ended = time.process_time(), time.perf_counter()
            self.done.set()
        return self._left <= 0

    def message(self, message: Any) -> bool:
        """Count a message that was decoded, unless it is an answer."""
        return "event" not in message and self.push()

    def figures(self) -> tuple[float, float]:
        """CPU microseconds of a push, and pushes a second."""
        cpu, wall = (end - begin for begin, end in zip(self._began, self._ended, strict=True))
        count = COUNTS[self.channel] - 1
        return cpu / count * 1e6, count / wall


class Place:
    """Where the exchange is, and how it is read."""

    def __init__(self, port: int, way: str) -> None:
        self.port = port
        self.is_secure = "TLS" in way
        self.packs = "deflate" in way
        self.host = "localhost" if self.is_secure else "127.0.0.1"
        self.url = f"{'wss' if self.is_secure else 'ws'}://{self.host}:{port}/ws/v5/public"

    def context(self) -> ssl.SSLContext | None:
        """Trust in the exchange's certificate, where it shows one."""
        return ssl.create_default_context(cafile=str(CERTIFICATE)) if self.is_secure else None


Reader = Callable[[Place, Meter], Awaitable[None]]
"""Subscribes to the channel of a meter, and counts pushes until that has had all."""


def figures(
    reader: Reader, place: Place, channel: str, uvloop: bool = False
) -> tuple[float, float]:
    """The figures of one subscription."""

    async def read() -> tuple[float, float]:
        meter = Meter(channel)
        async with asyncio.timeout(60):
            await reader(place, meter)
        return meter.figures()

    if not uvloop:
        return asyncio.run(read())
    import uvloop as loops

    return loops.run(read())


def serve(measure: Callable[[str], tuple[float, float]]) -> None:
    """Answer each channel on standard input with its figures."""
    for line in sys.stdin:
        print(*measure(line.strip()), flush=True)
