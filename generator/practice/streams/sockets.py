"""WebSockets of the practice exchange: the network's side of a connection."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress

from aiohttp import WSMsgType, web

from ..breaking import reset
from ..refusals import Refusal
from .binary import Frame, who
from .connection import Connection
from .hub import Hub, Refused
from .outbox import Close, Ending, Outbox, Reset
from .session import Operations, Session

_LOOK_AGAIN = 0.5
_UNANSWERED = 3
"""How many pings may be left without an answer."""
_CLOSING = 1.0
"""How long the other side may take to answer a close frame."""


async def serve(
    hub: Hub, request: web.BaseRequest, path: str, operations: Operations
) -> web.StreamResponse:
    """Speak WebSocket over a connection until it ends."""
    too_many = int(hub.limits.values["bytesPerRequest"]) + 1
    refusal = hub.refusal(path, request.remote or "")
    if refusal is not None:
        return await _refused(request, refusal)
    told = request.headers.get("x-simulated-trading")
    demo = None if told is None else told == "1"  # one address is all there is here
    is_binary = path in hub.described.binary
    account = None
    if is_binary:
        try:
            account = who(request.headers, hub.accounts, demo, hub.clock())
        except Refusal as refused:
            msg = refused.told(hub.meanings)
            return web.json_response({"msg": msg, "code": refused.code, "connId": ""}, status=401)
    socket = web.WebSocketResponse(timeout=_CLOSING, autoping=False, max_msg_size=too_many)
    if not socket.can_prepare(request).ok:
        return web.Response(status=426, headers={"Upgrade": "websocket"})
    await socket.prepare(request)
    connection = hub.open(path, request.remote or "", demo)
    connection.account = account
    outbox = connection.outbox
    tasks = [
        asyncio.create_task(each)
        for each in (
            _read(socket, Session(hub, connection, operations), connection),
            _write(socket, outbox),
            _ping(socket, connection, hub) if is_binary else _watch(connection),
            outbox.broken.wait(),
        )
    ]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        hub.closed(connection)
        for task in tasks:
            task.cancel()
    for each in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(each, Exception):
            raise each
    await _end(request, socket, outbox.ending)
    return socket


async def _refused(request: web.BaseRequest, refusal: Refused) -> web.Response:
    if refusal.how == "reset":
        return reset(request)
    if refusal.how == "hang":
        await asyncio.Event().wait()
    return web.Response(status=refusal.status)


async def _read(socket: web.WebSocketResponse, session: Session, connection: Connection) -> None:
    async for message in socket:
        if message.type is WSMsgType.TEXT:
            session.received(message.data)
        elif message.type is WSMsgType.PING and not connection.is_mute:
            await socket.pong(message.data)
        elif message.type is WSMsgType.PONG:
            connection.ponged = time.monotonic()
        elif message.type is WSMsgType.BINARY:
            connection.outbox.end(Close(4002, "Invalid Request"))
        await connection.is_read.wait()


async def _write(socket: web.WebSocketResponse, outbox: Outbox) -> None:
    with suppress(ConnectionError):
        while (text := await outbox.next()) is not None:
            kind = WSMsgType.BINARY if isinstance(text, Frame) else WSMsgType.TEXT
            await socket.send_frame(text, kind)


async def _ping(socket: web.WebSocketResponse, connection: Connection, hub: Hub) -> None:
    """Ping, and end the connection when that was not answered for too long."""
    pinged = time.monotonic()
    while connection.outbox.ending is None:
        pause = hub.limits.values["secondsBetweenPings"]
        now = time.monotonic()
        if now - connection.ponged > _UNANSWERED * pause:
            connection.outbox.break_off(Reset())
        elif now - pinged >= pause and not connection.is_mute:
            pinged = now
            await socket.ping(b"11446744073709551615")
        await asyncio.sleep(min(pause / 2, _LOOK_AGAIN))
    await asyncio.Event().wait()


async def _watch(connection: Connection) -> None:
    """End the connection when nothing has passed for too long, which a test may shorten."""
    while connection.outbox.ending is None:
        left = connection.end_if_silent()
        await asyncio.sleep(min(max(left, 0), _LOOK_AGAIN))
    await asyncio.Event().wait()


async def _end(
    request: web.BaseRequest, socket: web.WebSocketResponse, ending: Ending | None
) -> None:
    match ending:
        case Reset(after):
            if request.transport is not None:
                request.transport.write(after)
            reset(request)
        case Close(code, reason):
            with suppress(TimeoutError):
                async with asyncio.timeout(2 * _CLOSING):
                    await socket.close(code=code, message=reason.encode(), drain=False)
        case None:
            pass  # the other side has ended it
