"""How long pushes wait for readers, and orders for replies: `python -m tests.benchmarks.waits`.

Pushes come at a pace that all keep up with, each with the time at which it was handed to the
socket. An order goes over the streams and over REST, awaited, one after the other.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable
from functools import partial
from statistics import quantiles
from typing import Any

import msgspec

from tests.benchmarks.clients import Worker
from tests.benchmarks.clients import serve as serve_calls
from tests.benchmarks.exchange import exchange
from tests.benchmarks.paced_exchange import PER_SECOND, PUSHES, paced_exchange
from tests.benchmarks.pushes import INSTRUMENT
from tests.benchmarks.stream_meter import Place, serve
from tests.benchmarks.streams import StreamWorker
from tests.benchmarks.tables import print_group
from tests.benchmarks.timing import KEYS, Timer, one_by_one

MODULE = "tests.benchmarks.waits"
ROUNDS = 9
ORDERS = 1500

READERS = ["picows", "okx_v5"]
READERS_MARKS = {"picows": 2.0}
TRADERS = ["picows", "websockets", "aiohttp", "okx_v5, REST", "okx_v5"]
TRADERS_MARKS = {"picows": 1.3, "websockets": 1.3, "aiohttp": 1.3, "okx_v5, REST": 1.0}
"""How often a bare WebSocket echo, and REST, an order may take: it is not slower than REST."""
WAYS = ("plain", "TLS")

CODE = 10459
ORDER = {"td_mode": "cross", "side": "buy", "ord_type": "limit", "sz": "1", "px": "2.15"}
SENT = {"tdMode": "cross", "side": "buy", "ordType": "limit", "sz": "1", "px": "2.15"}
SUBSCRIBE = b'{"id":"1","op":"subscribe","args":[{"channel":"trades","instId":"%b"}]}'

decode_plain = msgspec.json.Decoder().decode


def waits() -> None:
    """Print every figure beside its mark."""
    with paced_exchange() as port:
        print(
            f"a push from the socket to its reader, microseconds, at {PER_SECOND} a second: "
            f"median of {ROUNDS} rounds of {PUSHES} (lowest-highest)"
        )
        pushes(port)
    print(f"an order, awaited, microseconds: median of {ROUNDS} rounds of {ORDERS}")
    for way in WAYS:
        is_secure = way == "TLS"
        with paced_exchange(secure=is_secure) as port, exchange(secure=is_secure) as rest_port:
            print(f" {way}")
            orders(way, port, rest_port)


def pushes(port: int) -> None:
    """What half of all pushes take at most, and what all but one in a hundred do."""
    workers = {name: StreamWorker(name, "plain", port, MODULE) for name in READERS}
    rounds: dict[str, list[tuple[float, float]]] = {name: [] for name in READERS}
    for _ in range(ROUNDS):
        for name, worker in workers.items():
            rounds[name].append(worker("trades"))
    for worker in workers.values():
        worker.stop()
    marks: list[dict[str, float]] = [{}, READERS_MARKS]
    for at, percentile in enumerate(("p50", "p99")):
        print(f" {percentile}")
        print_group({name: [each[at] for each in rounds[name]] for name in READERS}, marks[at])


def orders(way: str, port: int, rest_port: int) -> None:
    """An order, sent and answered."""
    workers = {
        name: Worker(f"{name}, an order, {way}", rest_port if "REST" in name else port, MODULE)
        for name in TRADERS
    }
    rounds: dict[str, list[float]] = {name: [] for name in TRADERS}
    for worker in workers.values():
        worker(200)
    for _ in range(ROUNDS):
        for name, worker in workers.items():
            rounds[name].append(worker(ORDERS) / ORDERS * 1e6)
    for worker in workers.values():
        worker.stop()
    print_group(rounds, TRADERS_MARKS)


class Delays:
    """Nanoseconds from the socket to the reader."""

    def __init__(self) -> None:
        self.done = asyncio.Event()
        self._each: list[int] = []

    def read(self, sent: int) -> bool:
        """Note one that was read now; returns whether it was the last one."""
        self._each.append(time.monotonic_ns() - sent)
        if len(self._each) == PUSHES:
            self.done.set()
        return self.done.is_set()

    def figures(self) -> tuple[float, float]:
        """Microseconds of the median, and those which one in a hundred exceeds."""
        cuts = quantiles(self._each, n=100)
        return cuts[49] / 1000, cuts[98] / 1000


async def connected(place: Place, received: Callable[[bytes], object], *first: bytes) -> Any:
    """A bare picows connection that has sent something."""
    import picows

    class Listener(picows.WSListener):
        def on_ws_connected(self, transport: Any) -> None:
            for message in first:
                transport.send(picows.WSMsgType.TEXT, message)

        def on_ws_frame(self, transport: Any, frame: Any) -> None:
            if frame.msg_type is picows.WSMsgType.TEXT:
                received(frame.get_payload_as_memoryview())

    transport, _ = await picows.ws_connect(Listener, place.url, ssl_context=place.context())
    return transport


async def bare_picows(place: Place, delays: Delays) -> None:
    """Frames as picows hands them over, decoded untyped."""

    def received(payload: Any) -> None:
        message = decode_plain(payload)
        if "data" in message:
            delays.read(message["data"][0]["seqId"])

    transport = await connected(place, received, SUBSCRIBE % INSTRUMENT.encode())
    await delays.done.wait()
    transport.disconnect()


async def typed(place: Place, delays: Delays) -> None:
    """This package, every row read."""
    from okx_v5 import AsyncStreams, Push

    async with AsyncStreams(base_url=f"http://127.0.0.1:{place.port}") as streams:
        async for push in streams.market.trades(inst_id=INSTRUMENT):
            if not isinstance(push, Push):
                raise RuntimeError(f"the connection broke off: {push!r}")
            if delays.read(push.items[0].seq_id):
                return


READING: dict[str, Callable[[Place, Delays], Awaitable[None]]] = {
    "picows": bare_picows,
    "okx_v5": typed,
}


def figures(name: str, place: Place, _: str) -> tuple[float, float]:
    """The figures of one subscription."""

    async def read() -> tuple[float, float]:
        delays = Delays()
        async with asyncio.timeout(60):
            await READING[name](place, delays)
        return delays.figures()

    return asyncio.run(read())


def bare_order() -> bytes:
    """What a trader writes who wants nothing but speed: plain values, one order under way."""
    order = {"id": "1", "op": "order", "args": [{"instIdCode": CODE, **SENT}]}
    return msgspec.json.encode(order)


def bare_id(reply: Any) -> Any:
    """What that trader reads."""
    return decode_plain(reply)["data"][0]["ordId"]


def picows_orders(place: Place) -> Timer:
    """Over a bare connection of the library that this package uses."""
    import picows

    loop = asyncio.new_event_loop()
    waiting: list[asyncio.Future[Any]] = []

    def received(payload: Any) -> None:
        waiting.pop().set_result(bare_id(payload))

    transport = loop.run_until_complete(connected(place, received))

    async def call() -> Any:
        reply = loop.create_future()
        waiting.append(reply)
        transport.send(picows.WSMsgType.TEXT, bare_order())
        return await reply

    return one_by_one(loop, call)


def websockets_orders(place: Place) -> Timer:
    """Over a bare connection of websockets."""
    from websockets.asyncio.client import connect

    loop = asyncio.new_event_loop()

    async def connected() -> Any:
        return await connect(place.url, ssl=place.context(), compression=None)

    connection = loop.run_until_complete(connected())

    async def call() -> Any:
        await connection.send(bare_order(), text=True)
        return bare_id(await connection.recv(decode=False))

    return one_by_one(loop, call)


def aiohttp_orders(place: Place) -> Timer:
    """Over a bare connection of aiohttp."""
    import aiohttp

    loop = asyncio.new_event_loop()

    async def connected() -> Any:
        context = place.context() or True
        return await aiohttp.ClientSession().ws_connect(
            place.url, ssl=context, compress=0, decode_text=False
        )

    connection = loop.run_until_complete(connected())

    async def call() -> Any:
        await connection.send_frame(bare_order(), aiohttp.WSMsgType.TEXT)
        return bare_id((await connection.receive()).data)

    return one_by_one(loop, call)


def settings(place: Place) -> dict[str, Any]:
    """What both of this package's clients are built with."""
    scheme = "https" if place.is_secure else "http"
    url = f"{scheme}://{place.host}:{place.port}"
    return {"base_url": url, "ssl_context": place.context(), "rate_limit": "off"}


def stream_orders(place: Place) -> Timer:
    """This package, over the streams."""
    from okx_v5 import AsyncStreams

    streams = AsyncStreams(*KEYS, **settings(place))
    streams.inst_id_codes[INSTRUMENT] = CODE
    return awaited_orders(streams)


def rest_orders(place: Place) -> Timer:
    """This package, over REST."""
    from okx_v5 import AsyncClient

    return awaited_orders(AsyncClient(*KEYS, **settings(place)))


def awaited_orders(client: Any) -> Timer:
    """One order after the other."""

    async def call() -> Any:
        return (await client.trade.place_order(inst_id=INSTRUMENT, **ORDER))[0].ord_id

    return one_by_one(asyncio.new_event_loop(), call)


ORDERING: dict[str, Callable[[Place], Timer]] = {
    "picows": picows_orders,
    "websockets": websockets_orders,
    "aiohttp": aiohttp_orders,
    "okx_v5, REST": rest_orders,
    "okx_v5": stream_orders,
}


def main(name: str, *where: str) -> None:
    """Be one of them."""
    port = int(where[-1])
    who, orders, way = name.partition(", an order, ")
    if orders:
        serve_calls(ORDERING[who](Place(port, way)))
    else:
        serve(partial(figures, name, Place(port, where[0])))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(*sys.argv[1:])
    else:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        waits()
