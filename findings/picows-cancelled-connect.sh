#!/bin/sh
# picows 2.3.1 opens a connection whose opener was cancelled, and keeps it.
#
# Input: ws_connect, cancelled while the server has the handshake and has not answered yet; then it answers.
# Expected: the connection is closed, for nobody has it. Seen: on_ws_connected is called, and the server has the
# connection until it ends it itself, or the listener disconnects it.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet picows==2.3.1

cat >"$work/see.py" <<'PROGRAM'
import asyncio
import base64
import hashlib
import sys

import picows

RFC_6455 = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
PATIENCE = 3


class Server:
    """Answers a handshake when it is told to."""

    def __init__(self) -> None:
        self.asked, self.may_answer, self.ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines = (await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")
        key = next(line for line in lines if line.lower().startswith(b"sec-websocket-key")).split()[1]
        self.asked.set()
        await self.may_answer.wait()
        accept = base64.b64encode(hashlib.sha1(key + RFC_6455).digest())
        writer.write(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
        )
        while await reader.read(1000):
            pass
        self.ended.set()
        writer.close()


class Listener(picows.WSListener):
    opened: list[picows.WSTransport] = []

    def on_ws_connected(self, transport: picows.WSTransport) -> None:
        self.opened.append(transport)


async def main() -> bool:
    server = Server()
    async with await asyncio.start_server(server.serve, "127.0.0.1", 0) as listening:
        host, port = listening.sockets[0].getsockname()
        opening = asyncio.create_task(picows.ws_connect(Listener, f"ws://{host}:{port}/"))
        await server.asked.wait()
        opening.cancel()
        await asyncio.wait([opening])
        server.may_answer.set()
        try:
            await asyncio.wait_for(server.ended.wait(), PATIENCE)
        except TimeoutError:
            kept = True
        else:
            kept = False
        print(f"ws_connect cancelled: {opening.cancelled()}")
        print(f"on_ws_connected afterwards: {len(Listener.opened)} times")
        print(f"the server still has the connection after {PATIENCE} s: {kept}")
        for transport in Listener.opened:
            transport.disconnect(graceful=False)
        if kept:
            await server.ended.wait()
        return opening.cancelled() and kept and len(Listener.opened) == 1


sys.exit(not asyncio.run(main()))
PROGRAM
"$work/venv/bin/python" "$work/see.py"
