"""A way to the exchange on which every connection dies, after some bytes in either direction."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from random import Random
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

_LINGER_NOT = struct.pack("ii", 1, 0)
_SOME = 65536


class Cutter:
    """Listens at `url`, passes on what comes, and cuts: before, within and after a request.

    `cuts` counts the connections that were cut while they were in use.
    """

    def __init__(self, url: str, seed: int, longest: int) -> None:
        self._to = urlsplit(url)
        self._random = Random(seed)
        self._longest = longest
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.cuts = 0
        self.url = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(10)

    async def _listen(self) -> str:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def _connected(self, client: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        exchange, on = await asyncio.open_connection(self._to.hostname, self._to.port)
        life = _Life(self._random.randint(1, self._longest))
        ways = [life.carry(client, on), life.carry(exchange, back)]
        tasks = [asyncio.ensure_future(way) for way in ways]
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        self.cuts += life.is_over
        if self._random.random() < 0.5:
            connection: socket.socket = back.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        back.transport.abort()
        on.close()  # what has been passed on still arrives
        await asyncio.wait(tasks)

    async def _stop(self) -> None:
        self._server.close()
        mine = asyncio.current_task()
        waiting = [task for task in asyncio.all_tasks() if task is not mine]
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class _Life:
    """The bytes that a connection has left."""

    def __init__(self, left: int) -> None:
        self._left = left

    @property
    def is_over(self) -> bool:
        return self._left == 0

    async def carry(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        """Pass on until one side closes, or the end has come."""
        try:
            while not self.is_over and (some := await source.read(_SOME)):
                some = some[: self._left]
                self._left -= len(some)
                target.write(some)
                await target.drain()
        except ConnectionError:
            pass
