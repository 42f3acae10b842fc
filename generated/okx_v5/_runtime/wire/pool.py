# Made from generator/outputs/python/runtime/wire/pool.py, not to be edited; make it again with: make generate
# Derived from async_pool.py. Change that file, then run: make generate
"""The connections of a transport: those in use, those that are idle, and who waits for one."""

from __future__ import annotations

from collections import deque
from threading import Lock
from time import monotonic
from weakref import WeakSet

from ..errors import TransportError
from ..transports.base import CLOSED
from .connection import Connection
from .threads import Turn

MOST = 100
"""Connections at once; more requests wait for one of them."""


class Pool:
    """Connections to one host; the one that was used last is used next.

    Its lock is held while others wait or connections are counted, and never while anybody waits.
    Without it one is taken from `_idle` or put there, which is one step each. Whatever is lost by
    an interrupt in the wrong moment is counted no more, for `_all` does not keep it.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._idle: list[Connection] = []
        self._all: WeakSet[Connection] = WeakSet()
        self._turns: deque[Turn[Connection]] = deque()
        self._is_closed = False

    def take_idle(self) -> Connection | None:
        """A connection that is open; None where there is none, or others wait for one."""
        if self._turns:
            return None
        try:
            return self._idle.pop()
        except IndexError:
            return None

    def take(self, deadline: float) -> Connection:
        """A connection where none is idle: a new one, or another's when its turn has come.

        Raises TransportError where the pool is closed, or is not free until the deadline.
        """
        while True:
            with self._lock:
                if self._is_closed:
                    raise TransportError(CLOSED)
                if len(self._all) < MOST:
                    connection = Connection()
                    self._all.add(connection)
                    return connection
                turn = Turn[Connection]()
                self._turns.append(turn)
            try:
                self._tidy()  # one may have come back before the turn was there
                has_come = turn.wait(deadline - monotonic())
            except BaseException:
                self._leave(turn)
                raise
            if not has_come:
                self._leave(turn)
                raise TransportError(f"{MOST} requests are under way, and none ended in time")
            if turn.given is not None:
                return turn.given

    def _leave(self, turn: Turn[Connection]) -> None:
        """Give up a turn; one that has come meanwhile goes to the next."""
        with self._lock:
            if turn in self._turns:
                self._turns.remove(turn)
                return
        if turn.given is not None:
            self.give_back(turn.given)
        else:
            self._call_next()

    def give_back(self, connection: Connection) -> None:
        """Keep a connection for the next request, where it can carry one."""
        if not connection.keeps:
            self.drop(connection)
            return
        idle = self._idle
        idle.append(connection)
        if self._turns or self._is_closed or len(idle) > 1:
            self._tidy()

    def _tidy(self) -> None:
        """Hand what is idle to those who wait, and close one that nobody has use for."""
        useless = None
        with self._lock:
            idle = self._idle
            try:
                while self._turns:
                    given = idle.pop()
                    turn = self._turns.popleft()
                    turn.given = given
                    turn.give()
                if idle[0].is_stale or self._is_closed:
                    useless = idle.pop(0)
            except IndexError:
                pass  # others have taken them
        if useless is not None:
            self.drop(useless)

    def drop(self, connection: Connection) -> None:
        """Close a connection; another may be opened in its place."""
        connection.close()
        with self._lock:
            self._all.discard(connection)
        self._call_next()

    def _call_next(self) -> None:
        with self._lock:
            if self._turns and (self._is_closed or len(self._all) < MOST):
                self._turns.popleft().give()

    def close(self) -> None:
        """Close what is idle, and end what is in use under those who use it."""
        with self._lock:
            self._is_closed = True
            turns, self._turns = self._turns, deque()
            everything = set(self._all)
        while (connection := self.take_idle()) is not None:
            connection.close()
            everything.discard(connection)
        for connection in everything:
            connection.shut()
        for turn in turns:
            turn.give()
