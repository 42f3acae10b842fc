"""A WebSocket server in the loop of a test, which says what the test lets it say.

    async with scripted_exchange() as exchange:
        AsyncStreams(base_url=exchange.url)
        connection = await exchange.connection(0)
        connection.push("trades", "BTC-USDT")

Requests are acknowledged at once, unless `exchange.answer` is put in the place of that.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, cast

import picows

_serve = cast(Any, picows).ws_create_server


class Connection(picows.WSListener):
    """One client; `asked` are its requests."""

    def __init__(self, exchange: Exchange) -> None:
        super().__init__()
        self.asked: list[dict[str, Any]] = []
        self.is_gone = False
        self.close_code = 0
        """What the client has closed it with."""
        self._exchange = exchange
        self._transport: Any = None

    def on_ws_connected(self, transport: picows.WSTransport) -> None:
        self._transport = transport
        self._exchange.connections.append(self)
        self._exchange.connected(self)
        self._exchange.something()

    def on_ws_frame(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        if frame.msg_type is picows.WSMsgType.CLOSE:
            self.close_code = int(frame.get_close_code())
        if frame.msg_type is not picows.WSMsgType.TEXT:
            return
        text = frame.get_payload_as_utf8_text()
        if text == "ping":
            self.send("pong")
        else:
            self.asked.append(json.loads(text))
            self._exchange.answer(self, self.asked[-1])
        self._exchange.something()

    def on_ws_disconnected(self, transport: picows.WSTransport) -> None:
        self.is_gone = True
        self._exchange.something()

    def send(self, message: str | bytes, kind: picows.WSMsgType = picows.WSMsgType.TEXT) -> None:
        """Send what is no message of OKX, or one to the letter."""
        self._transport.send(kind, message.encode() if isinstance(message, str) else message)

    def part(self, message: bytes, kind: picows.WSMsgType, *, last: bool, packed: bool) -> None:
        """Send a frame that is part of a message."""
        self._transport.send(kind, message, fin=last, rsv1=packed)

    def say(self, **event: Any) -> None:
        self.send(json.dumps(event, separators=(",", ":")))

    def acknowledge(self, request: dict[str, Any]) -> None:
        """Say that every argument has been taken."""
        if request["op"] == "login":
            self.say(event="login", code="0", msg="", connId="a")
        else:
            for arg in request["args"]:
                self.say(id=request["id"], event=request["op"], arg=arg, connId="a")

    def refuse(self, request: dict[str, Any], code: str = "60018", **more: Any) -> None:
        self.say(id=request["id"], event="error", code=code, msg="no", connId="a", **more)

    def push(self, channel: str, inst_id: str, number: int = 0) -> None:
        arg = {"channel": channel, "instId": inst_id}
        self.say(arg=arg, data=[{"instId": inst_id, "tradeId": str(number)}])

    def close(self, code: int = 4004) -> None:
        self._transport.send_close(code, b"the end")
        self._transport.disconnect()

    def of(self, op: str) -> list[dict[str, Any]]:
        """The requests of one kind."""
        return [each for each in self.asked if each["op"] == op]


class Exchange:
    """What listens; `connections` are all that there ever were."""

    def __init__(self) -> None:
        self.url = ""
        self.connections: list[Connection] = []
        self.answer: Callable[[Connection, dict[str, Any]], None] = Connection.acknowledge
        self.connected: Callable[[Connection], None] = lambda connection: None
        self._happened = asyncio.Event()

    def something(self) -> None:
        """Let the test look again."""
        self._happened.set()

    async def until(self, holds: Callable[[], object]) -> None:
        """Wait until something is so."""
        while not holds():
            self._happened.clear()
            await self._happened.wait()

    async def connection(self, number: int, asked: int = 0) -> Connection:
        """A connection, when it is open and has asked for so much."""
        await self.until(
            lambda: (
                len(self.connections) > number and len(self.connections[number].asked) >= asked
            )
        )
        return self.connections[number]


@asynccontextmanager
async def scripted_exchange(extensions: str = "", **settings: Any) -> AsyncIterator[Exchange]:
    """Listen on a free port; `extensions` are agreed on, `settings` are those of picows."""
    exchange = Exchange()
    agreed = {"Sec-WebSocket-Extensions": extensions} if extensions else {}

    def answer(request: picows.WSUpgradeRequest) -> picows.WSUpgradeResponseWithListener:
        response = picows.WSUpgradeResponse.create_101_response(agreed)
        return picows.WSUpgradeResponseWithListener(response, Connection(exchange))

    server = await _serve(answer, "127.0.0.1", 0, **settings)
    scheme = "https" if settings.get("ssl") else "http"
    exchange.url = f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield exchange
    finally:
        server.close()
