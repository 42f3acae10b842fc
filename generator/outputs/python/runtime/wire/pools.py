"""Which pool of connections is whose: one for all threads, one for each event loop."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from .async_pool import AsyncPool
    from .pool import Pool


class Pools:
    """One pool for all threads, made when it is needed."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._pool: Pool | None = None

    def here(self) -> Pool:
        """The pool of this thread."""
        if self._pool is None:
            from .pool import Pool  # here, for it loads sockets and the parser

            with self._lock:
                self._pool = self._pool or Pool()
        return self._pool

    def close(self) -> None:
        """Close every connection."""
        if self._pool is not None:
            self._pool.close()


class AsyncPools:
    """A pool for each event loop: connections belong to the loop that has opened them."""

    def __init__(self) -> None:
        from asyncio import get_running_loop  # here, for threads need none of it

        self._running_loop = get_running_loop
        self._lock = Lock()
        self._pools: dict[AbstractEventLoop, AsyncPool] = {}
        self._last: tuple[AbstractEventLoop, AsyncPool] | None = None

    def here(self) -> AsyncPool:
        """The pool of this task."""
        loop = self._running_loop()
        last = self._last
        if last is not None and last[0] is loop:
            return last[1]
        from .async_pool import AsyncPool  # here, for it loads sockets and the parser

        with self._lock:
            # What belongs to a loop that has ended serves nobody any more.
            for ended in [each for each in self._pools if each.is_closed()]:
                self._pools.pop(ended).close()
            pool = self._pools.get(loop)
            if pool is None:
                pool = self._pools[loop] = AsyncPool()
            self._last = loop, pool
        return pool

    def __del__(self) -> None:
        """Close what an ended loop has left to nobody: streams have a client for each loop."""
        for loop, pool in self._pools.items():
            if loop.is_closed():
                pool.close()

    def close(self) -> None:
        """Close every connection, each in its own loop."""
        here = self._running_loop()
        with self._lock:
            pools = list(self._pools.items())
        for loop, pool in pools:
            if loop is not here and not loop.is_closed():
                try:
                    loop.call_soon_threadsafe(pool.close)
                    continue
                except RuntimeError:
                    pass  # it has ended in this moment
            pool.close()
