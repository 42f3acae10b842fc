"""What lies between the streams and the exchange: TLS, a proxy, compression; and good-byes."""

from __future__ import annotations

import zlib
from typing import Any
from urllib.parse import urlsplit

import pytest
from okx_v5 import AsyncStreams, Interrupted, TransportError
from okx_v5._runtime.streams import picows_transport
from picows import WSMsgType

from tests.client.wire.certificates import certificate, serving, trusting
from tests.support.connect_proxy import ConnectProxy
from tests.support.in_a_loop import awaited
from tests.support.scripted_exchange import Connection, Exchange, scripted_exchange

HOST = "exchange.test"
PAIR = "BTC-USDT"
CREDENTIALS = "me:p@ss/w%ord"
USERINFO = "me:p%40ss%2Fw%25ord"


class Packing:
    """Compresses the messages of a connection, each of which refers to those before."""

    def __init__(self, bits: int) -> None:
        self._packer = zlib.compressobj(wbits=-bits)

    def push(self, connection: Connection, message: bytes) -> None:
        """Send it in two frames."""
        packed = self._packer.compress(message) + self._packer.flush(zlib.Z_SYNC_FLUSH)
        packed = packed.removesuffix(b"\x00\x00\xff\xff")
        half = len(packed) // 2
        connection.part(packed[:half], WSMsgType.TEXT, last=False, packed=True)
        connection.part(packed[half:], WSMsgType.CONTINUATION, last=True, packed=False)


@pytest.mark.parametrize(
    ("extensions", "bits"),
    [("permessage-deflate", 15), ("permessage-deflate; server_max_window_bits=9", 9)],
)
@awaited
async def test_compressed_pushes_come_over_tls_through_a_proxy(extensions: str, bits: int) -> None:
    served = serving(certificate(HOST))
    messages = [
        b'{"arg":{"channel":"trades","instId":"BTC-USDT"},"data":[{"tradeId":"%d","px":"%d"}]}'
        % (number, 7**number)
        for number in range(200)
    ]
    async with scripted_exchange(extensions, ssl=served) as exchange:
        with ConnectProxy(port_of(exchange), credentials=CREDENTIALS) as proxy:
            async with through(proxy, USERINFO) as streams:
                trades = await streams.market.trades(inst_id=PAIR).open()
                packing = Packing(bits)
                for message in messages:
                    packing.push(exchange.connections[0], message)
                assert [(await anext(trades)).raw for _ in messages] == messages  # type: ignore[union-attr]
        assert [each.line for each in proxy.asked] == [f"CONNECT {HOST}:443 HTTP/1.1"]


@awaited
async def test_a_proxy_that_refuses_is_told_without_its_password() -> None:
    with ConnectProxy(1, credentials=CREDENTIALS) as proxy:
        async with through(proxy, "me:secret-word", timeout=1) as streams:
            with pytest.raises(TransportError) as caught:
                await streams.market.trades(inst_id=PAIR).open()
    assert proxy.asked
    assert "secret-word" not in f"{caught.value!r} {streams!r}"


@awaited
async def test_a_message_of_endless_parts_ends_the_connection(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(picows_transport, "LARGEST", 1000)
    async with scripted_exchange() as exchange, AsyncStreams(base_url=exchange.url) as streams:
        trades = await streams.market.trades(inst_id=PAIR).open()
        [connection] = exchange.connections
        connection.part(bytes(600), WSMsgType.TEXT, last=False, packed=False)
        connection.part(bytes(600), WSMsgType.CONTINUATION, last=False, packed=False)
        gap = await anext(trades)
        assert isinstance(gap, Interrupted)
        assert "more than 1000 bytes" in gap.reason


@awaited
async def test_connections_are_closed_with_a_code() -> None:
    """0 is none, and other servers than this one find fault with it."""
    async with scripted_exchange() as exchange:
        async with AsyncStreams(base_url=exchange.url) as streams:
            await streams.market.trades(inst_id=PAIR).open()
        [connection] = exchange.connections
        await exchange.until(lambda: connection.is_gone)
        assert connection.close_code == 1000


def port_of(exchange: Exchange) -> int:
    port = urlsplit(exchange.url).port
    assert port
    return port


def through(proxy: ConnectProxy, userinfo: str, **settings: Any) -> AsyncStreams:
    return AsyncStreams(
        base_url=f"https://{HOST}",
        proxy=proxy.url_for(userinfo),
        ssl_context=trusting(),
        **settings,
    )
