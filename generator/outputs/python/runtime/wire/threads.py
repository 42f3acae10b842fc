"""How a thread waits: for sockets, for its turn, and for what cannot be interrupted.

`tasks` has the same for tasks, name by name; what is derived takes these in place of those.
"""

from __future__ import annotations

import select
import socket
from collections.abc import Callable, Sequence, Sized
from itertools import chain
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from time import monotonic
from typing import Generic, TypeVar

T = TypeVar("T")

CHUNK = 64 * 1024
"""Bytes read at once."""

_poll = getattr(select, "poll", None)
"""Windows has none."""


def watch(sock: socket.socket) -> Callable[[float], Sized]:
    """What looks at a socket again and again: empty where nothing comes for so many milliseconds.

    It has something also when the socket has ended or failed.
    """
    if _poll is None:
        return lambda milliseconds: select.select([sock], [], [], milliseconds / 1000)[0]
    poll = _poll()
    poll.register(sock, select.POLLIN)
    look: Callable[[float], Sized] = poll.poll
    return look


def ready(
    reading: Sequence[socket.socket], writing: Sequence[socket.socket], seconds: float
) -> list[socket.socket]:
    """Those that can be read from or written to, or have failed, after so many seconds at most."""
    seconds = max(seconds, 0)
    if _poll is None:
        return [*chain.from_iterable(select.select(reading, writing, writing, seconds))]
    poll = _poll()
    for sock in writing:
        poll.register(sock, select.POLLOUT)
    for sock in reading:
        poll.register(sock, select.POLLIN | (select.POLLOUT if sock in writing else 0))
    found = {descriptor for descriptor, _ in poll.poll(seconds * 1000)}
    return [sock for sock in {*reading, *writing} if sock.fileno() in found]


class Line:
    """A connected socket that never blocks, for one thread at a time."""

    __slots__ = ("_socket", "_watch", "_receive", "send")

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self._watch = watch(sock)
        self._receive = sock.recv
        self.send = sock.send
        """Hand over as much as the kernel takes; raises BlockingIOError where it takes nothing."""

    def glance(self) -> bytes | None:
        """What has come in meanwhile, None where nothing has, empty where the line has ended."""
        if not self._watch(0):
            return None
        try:
            return self._receive(CHUNK)
        except BlockingIOError:
            return None
        except OSError:
            return b""

    def receive(self, deadline: float) -> bytes:
        """Wait for more; empty at the end. Raises TimeoutError, and OSError where it has failed."""
        while True:
            left = deadline - monotonic()
            if left <= 0 or not self._watch(left * 1000):
                raise TimeoutError
            try:
                return self._receive(CHUNK)
            except BlockingIOError:
                continue

    def is_writable(self, deadline: float) -> bool:
        """Wait until more can be sent; False where something came in first, or the line failed."""
        left = deadline - monotonic()
        if left <= 0 or not ready([self._socket], [self._socket], left):
            raise TimeoutError
        return not self._watch(0)

    def shut(self) -> None:
        """End it under whoever waits for it, who then closes it."""
        try:
            self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            return  # it has ended

    def close(self) -> None:
        """Close it; only who has it may do so."""
        self._socket.close()


class Turn(Generic[T]):
    """A place in a queue, and what its owner is handed."""

    def __init__(self) -> None:
        self.given: T | None = None
        self._lock = Lock()
        self._lock.acquire()

    def give(self) -> None:
        """Say that it has come."""
        self._lock.release()

    def wait(self, seconds: float) -> bool:
        """Whether it comes within so many seconds."""
        return self._lock.acquire(timeout=max(seconds, 0))


def aside(work: Callable[[], T], deadline: float) -> T:
    """What some work yields that cannot be interrupted; raises TimeoutError at the deadline.

    It has a thread of its own, which is left alone then, and keeps no process from its end.
    """
    done: SimpleQueue[T | BaseException] = SimpleQueue()
    Thread(target=lambda: done.put(outcome(work)), daemon=True).start()
    try:
        result = done.get(timeout=max(deadline - monotonic(), 0))
    except Empty:
        raise TimeoutError from None
    if isinstance(result, BaseException):
        raise result
    return result


def outcome(work: Callable[[], T]) -> T | BaseException:
    """What some work yields or raises."""
    try:
        return work()
    except BaseException as error:  # to be raised elsewhere
        return error
