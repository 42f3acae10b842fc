# Made from generator/outputs/python/runtime/wire/tasks.py, not to be edited; make it again with: make generate
"""How a task waits: for sockets, for its turn, and for what cannot be interrupted.

`threads` has the same for threads, name by name. A line's socket stays with its event loop from
the beginning to the end: to look at it anew for each answer would take longer than the answer.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Sequence
from math import inf
from threading import Thread
from time import monotonic
from typing import Any, Generic, TypeVar

from .threads import CHUNK, outcome, ready, watch

T = TypeVar("T")

_BLIND = (
    "this event loop cannot watch sockets; on Windows take asyncio.SelectorEventLoop, or pass "
    "transport=AsyncHttpxTransport(...)"
)


async def ready_async(
    reading: Sequence[socket.socket], writing: Sequence[socket.socket], seconds: float
) -> list[socket.socket]:
    """Those that can be read from or written to, or have failed, after so many seconds at most."""
    loop = asyncio.get_running_loop()
    waiter = loop.create_future()
    readers, writers = ([each.fileno() for each in some] for some in (reading, writing))
    try:
        for descriptor in readers:
            loop.add_reader(descriptor, _wake, waiter)
        for descriptor in writers:
            loop.add_writer(descriptor, _wake, waiter)
    except NotImplementedError:
        raise OSError(_BLIND) from None
    alarm = loop.call_later(max(seconds, 0), _wake, waiter)
    try:
        await waiter
    finally:
        alarm.cancel()
        for descriptor in readers:
            loop.remove_reader(descriptor)
        for descriptor in writers:
            loop.remove_writer(descriptor)
    return ready(reading, writing, 0)


def _wake(waiter: asyncio.Future[Any], result: Any = None) -> None:
    if not waiter.done():
        waiter.set_result(result)


class AsyncLine:
    """A connected socket that never blocks, of one event loop, for one task at a time."""

    __slots__ = (
        "_socket",
        "_watch",
        "_loop",
        "_early",
        "_is_amid",
        "_waiter",
        "_alarm",
        "_rings_at",
        "_deadline",
        "_descriptor",
        "send",
    )

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self._watch = watch(sock)
        self._loop = asyncio.get_running_loop()
        self._early: bytes | OSError | None = None
        self._is_amid = False
        self._waiter: asyncio.Future[bytes] | None = None
        self._alarm: asyncio.TimerHandle | None = None
        self._rings_at = self._deadline = inf
        self._descriptor = sock.fileno()
        self.send = sock.send
        """Hand over as much as the kernel takes; raises BlockingIOError where it takes nothing."""
        self._loop.add_reader(self._descriptor, self._read)

    def _read(self) -> None:
        """Take what has come in; called by the event loop."""
        try:
            data: bytes | OSError = self._socket.recv(CHUNK)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as error:
            data = error
        waiter = self._waiter
        if waiter is None or waiter.done():
            self._early = data
            self._loop.remove_reader(self._descriptor)
        elif isinstance(data, bytes):
            self._is_amid = True
            waiter.set_result(data)
        else:
            waiter.set_exception(data)

    def _take_early(self) -> bytes | None:
        """What was read before anybody waited for it; then the loop looks on."""
        early, self._early = self._early, None
        if isinstance(early, OSError):
            raise early
        if early is not None:
            self._loop.add_reader(self._descriptor, self._read)
        return early

    def glance(self) -> bytes | None:
        """What has come in meanwhile, None where nothing has, empty where the line has ended."""
        self._is_amid = False
        try:
            if self._early is not None:
                return self._take_early()
            return self._socket.recv(CHUNK) if self._watch(0) else None
        except BlockingIOError:
            return None
        except OSError:
            return b""

    async def receive(self, deadline: float) -> bytes:
        """Wait for more; empty at the end. Raises TimeoutError, and OSError where it has failed."""
        if monotonic() >= deadline:
            raise TimeoutError
        if self._early is not None and (early := self._take_early()) is not None:
            return early
        if self._is_amid:
            # uvloop looks no more at a socket that has failed, whatever was read before.
            try:
                return self._socket.recv(CHUNK)
            except BlockingIOError:
                pass
        self._deadline = deadline
        if deadline < self._rings_at:
            self._set_alarm()
        self._waiter = self._loop.create_future()
        try:
            return await self._waiter
        finally:
            self._waiter = None

    def _set_alarm(self) -> None:
        """One alarm serves many answers: it rings, and is set anew, once in a timeout."""
        if self._alarm is not None:
            self._alarm.cancel()
        self._rings_at = self._deadline
        self._alarm = self._loop.call_later(max(self._deadline - monotonic(), 0), self._ring)

    def _ring(self) -> None:
        self._alarm, self._rings_at = None, inf
        waiter = self._waiter
        if waiter is None or waiter.done():
            return
        if monotonic() < self._deadline:
            self._set_alarm()
        else:
            waiter.set_exception(TimeoutError())

    async def is_writable(self, deadline: float) -> bool:
        """Wait until more can be sent; False where something came in first, or the line failed."""
        if self._early is not None:
            return False
        left = deadline - monotonic()
        self._loop.remove_reader(self._descriptor)
        try:
            if left <= 0 or not await ready_async([self._socket], [self._socket], left):
                raise TimeoutError
        finally:
            self._loop.add_reader(self._descriptor, self._read)
        return not self._watch(0)

    def shut(self) -> None:
        """End it under whoever waits for it, who then closes it."""
        try:
            self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            return  # it has ended

    def close(self) -> None:
        """Close it; only who has it may do so."""
        if self._alarm is not None:
            self._alarm.cancel()
        if not self._loop.is_closed():
            self._loop.remove_reader(self._descriptor)
        self._socket.close()


class AsyncTurn(Generic[T]):
    """A place in a queue, and what its owner is handed."""

    def __init__(self) -> None:
        self.given: T | None = None
        self._loop = asyncio.get_running_loop()
        self._waiter: asyncio.Future[bool] = self._loop.create_future()

    def give(self) -> None:
        """Say that it has come."""
        _wake(self._waiter, True)

    async def wait(self, seconds: float) -> bool:
        """Whether it comes within so many seconds."""
        alarm = self._loop.call_later(max(seconds, 0), _wake, self._waiter, False)
        try:
            return await self._waiter
        finally:
            alarm.cancel()


async def aside_async(work: Callable[[], T], deadline: float) -> T:
    """What some work yields that cannot be interrupted; raises TimeoutError at the deadline.

    It has a thread of its own, which is left alone then, and keeps no process from its end: the
    loop's own threads would be waited for.
    """
    loop = asyncio.get_running_loop()
    waiter: asyncio.Future[Any] = loop.create_future()

    def run() -> None:
        result = outcome(work)
        try:
            loop.call_soon_threadsafe(_wake, waiter, result)
        except RuntimeError:
            return  # the loop has ended

    Thread(target=run, daemon=True).start()
    alarm = loop.call_later(max(deadline - monotonic(), 0), _wake, waiter, TimeoutError())
    try:
        result = await waiter
    finally:
        alarm.cancel()
    if isinstance(result, BaseException):
        raise result
    return result  # type: ignore[no-any-return]
