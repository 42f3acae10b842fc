"""Subscribers that read pushes to the end: bare libraries, this package, and the official SDK.

Each runs in a process of its own and takes turns with others, as clients of calls do.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import zlib
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from tests.benchmarks.pushes import INSTRUMENT, pushes
from tests.benchmarks.stream_meter import LOOKS, Meter, Place, Reader, figures, serve
from tests.benchmarks.timing import CERTIFICATE

BOOK = {"channel": "books", "instId": INSTRUMENT}

decode_plain = msgspec.json.Decoder().decode


async def bare_picows(place: Place, meter: Meter) -> None:
    """Frames as picows hands them over, decoded untyped."""
    import picows

    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)

    class Listener(picows.WSListener):
        def on_ws_connected(self, transport: Any) -> None:
            transport.send(picows.WSMsgType.TEXT, meter.subscription.encode())

        def on_ws_frame(self, transport: Any, frame: Any) -> None:
            if frame.msg_type is picows.WSMsgType.TEXT:
                meter.message(decode_plain(self.payload(frame)))

        def payload(self, frame: Any) -> Any:
            if not frame.rsv1:
                return frame.get_payload_as_memoryview()
            return unpacker.decompress(frame.get_payload_as_bytes() + b"\0\0\xff\xff")

    offer = {"Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits"}
    transport, _ = await picows.ws_connect(
        *(Listener, place.url),
        ssl_context=place.context(),
        extra_headers=offer if place.packs else None,
    )
    await meter.done.wait()
    transport.disconnect()


async def websockets_awaited(place: Place, meter: Meter) -> None:
    """websockets' connection for asyncio."""
    from websockets.asyncio.client import connect

    compression = "deflate" if place.packs else None
    async with connect(place.url, ssl=place.context(), compression=compression) as socket:
        await socket.send(meter.subscription)
        while not meter.message(decode_plain(await socket.recv(decode=False))):
            pass


async def websockets_sans_io(place: Place, meter: Meter) -> None:
    """websockets' protocol without input and output, over an asyncio.Protocol."""
    from websockets.client import ClientProtocol
    from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory
    from websockets.frames import Frame
    from websockets.uri import parse_uri

    extensions = [ClientPerMessageDeflateFactory()] if place.packs else None
    protocol = ClientProtocol(parse_uri(place.url), extensions=extensions)

    class Transport(asyncio.Protocol):
        def connection_made(self, transport: Any) -> None:
            self.transport = transport
            protocol.send_request(protocol.connect())
            self.flush()

        def flush(self) -> None:
            for data in protocol.data_to_send():
                self.transport.write(data)

        def data_received(self, data: bytes) -> None:
            protocol.receive_data(data)
            for event in protocol.events_received():
                if isinstance(event, Frame):
                    meter.message(decode_plain(event.data))
                else:
                    protocol.send_text(meter.subscription.encode())
                    self.flush()

    transport, _ = await asyncio.get_running_loop().create_connection(
        Transport, place.host, place.port, ssl=place.context()
    )
    await meter.done.wait()
    transport.close()


async def bare_aiohttp(place: Place, meter: Meter) -> None:
    """aiohttp's client."""
    import aiohttp

    context = place.context()
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(
            *(place.url,),
            ssl=context or True,
            compress=15 if place.packs else 0,
            decode_text=False,
        ) as socket,
    ):
        await socket.send_str(meter.subscription)
        while not meter.message(decode_plain((await socket.receive()).data)):
            pass


def ours(place: Place) -> Any:
    """This package's streams."""
    from okx_v5 import AsyncStreams

    scheme = "https" if place.is_secure else "http"
    url = f"{scheme}://{place.host}:{place.port}"
    return AsyncStreams(base_url=url, ssl_context=place.context())


async def unread(place: Place, meter: Meter) -> None:
    """This package, of which nobody reads more than that a push came."""
    from okx_v5 import CHANNELS, Push

    async with ours(place) as streams:
        async for push in streams.subscribe(CHANNELS[meter.channel], inst_id=INSTRUMENT):
            if not isinstance(push, Push):
                raise RuntimeError(f"the connection broke off: {push!r}")
            if meter.push():
                return


async def rows_read(place: Place, meter: Meter) -> None:
    """This package, every row read, with all levels of a book."""
    from okx_v5 import CHANNELS, Push

    async with ours(place) as streams:
        async for push in streams.subscribe(CHANNELS[meter.channel], inst_id=INSTRUMENT):
            if not isinstance(push, Push):
                raise RuntimeError(f"the connection broke off: {push!r}")
            if meter.push(len(push.items)):
                return


async def recorded(place: Place, meter: Meter) -> None:
    """The same, while all that comes is recorded."""
    from okx_v5 import CHANNELS

    with TemporaryDirectory() as folder:
        async with ours(place) as streams, streams.record(f"{folder}/pushes"):
            async for push in streams.subscribe(CHANNELS[meter.channel], inst_id=INSTRUMENT):
                if meter.push(len(push.items)):
                    return


async def replayed(_: Place, meter: Meter) -> None:
    """A recording, typed, every item read."""
    from okx_v5 import CHANNELS, async_replay

    from tests.support.recordings import make

    arg = {"channel": meter.channel, "instId": INSTRUMENT}
    with TemporaryDirectory() as folder:
        path = make(Path(folder) / "pushes", [(0, arg, raw) for raw in pushes(meter.channel)])
        async with async_replay(path) as again:
            async for push in again.subscribe(CHANNELS[meter.channel], inst_id=INSTRUMENT):
                if meter.push(len(push.items)):
                    return


async def watched_book(place: Place, meter: Meter) -> None:
    """A kept order book; the reader does not see changes that came at once."""
    from okx_v5 import CHANNELS

    async with ours(place) as streams:
        book = streams.order_book(CHANNELS["books"], inst_id=INSTRUMENT)
        apply = book.apply

        def counted(push: Any) -> Any:
            effect = apply(push)
            meter.push()
            return effect

        book.apply = counted
        async with book:
            while not meter.done.is_set():
                await book.changed()


async def official(place: Place, meter: Meter) -> None:
    """python-okx, which trusts what OpenSSL does."""
    os.environ["SSL_CERT_FILE"] = str(CERTIFICATE)
    from okx.websocket.WsPublicAsync import WsPublicAsync

    client = WsPublicAsync(url=place.url)
    await client.connect()
    consuming = asyncio.create_task(client.consume())

    def received(message: str) -> None:
        meter.message(json.loads(message))

    await client.subscribe([{"channel": meter.channel, "instId": INSTRUMENT}], callback=received)
    await meter.done.wait()
    consuming.cancel()
    await client.websocket.close()


async def kept_book(looks: int, _: Place, meter: Meter) -> None:
    """A kept order book, without a connection, and its best prices every so many updates."""
    from okx_v5 import CHANNELS
    from okx_v5._runtime.streams.order_book import OrderBook

    push = CHANNELS["books"].pushes(BOOK)
    book: OrderBook[Any] = OrderBook(CHANNELS["books"], BOOK)
    for number, message in enumerate(pushes("books")):
        if book.apply(push(message)) != "applied":
            raise RuntimeError("a push was not applied")
        if number % looks == 0:
            bid, ask = book.best_bid, book.best_ask
            if bid is None or ask is None or bid.price >= ask.price:
                raise RuntimeError("the book is wrong")
        meter.push()


CLIENTS: dict[str, Reader] = {
    "picows": bare_picows,
    "picows, uvloop": bare_picows,
    "websockets": websockets_awaited,
    "websockets, sans-I/O": websockets_sans_io,
    "aiohttp": bare_aiohttp,
    "aiohttp, uvloop": bare_aiohttp,
    "okx_v5, unread": unread,
    "okx_v5, rows read": rows_read,
    "okx_v5, rows read, uvloop": rows_read,
    "python-okx": official,
    "okx_v5, recorded": recorded,
    "okx_v5, replayed": replayed,
    **{f"okx_v5, kept book, {each}": partial(kept_book, LOOKS[each]) for each in LOOKS},
    "okx_v5, watched book": watched_book,
}


def main(name: str, way: str, port: int) -> None:
    """Be one of them."""
    serve(partial(figures, CLIENTS[name], Place(port, way), uvloop="uvloop" in name))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
