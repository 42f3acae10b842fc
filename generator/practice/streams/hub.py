"""All connections: who has subscribed to what, and what they are pushed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import count
from typing import Any

import msgspec

from ..accounts import Account, Accounts
from .books import Book, is_book
from .connection import Connection
from .description import Json, Stream, Streams
from .outbox import Close
from .pushes import example_of, filled, has_uid, with_book
from .subscriptions import key_of

_BYTES_WAITING = 16 * 1024 * 1024
"""How much may wait for a reader before the connection ends; nobody has published a figure."""

Member = tuple[Connection, Json]


class Hub:
    """Opens and closes connections, and pushes to those that have subscribed."""

    def __init__(
        self,
        described: Streams,
        accounts: Accounts,
        meanings: Mapping[str, str],
        clock: Callable[[], float],
    ) -> None:
        self.described = described
        self.accounts = accounts
        self.meanings = meanings
        self.clock = clock
        self.connections: list[Connection] = []
        self.opened = 0
        self.limits: dict[str, float] = {}
        self._numbers = count(1)
        self._subscribers: dict[str, dict[str, dict[Connection, Json]]] = {}
        self._books: dict[str, Book] = {}
        self.clear()

    def clear(self) -> None:
        """Forget everything but the connections that are open."""
        self.opened = len(self.connections)
        self.limits.clear()
        self.limits.update(self.described.limits, bytesWaiting=_BYTES_WAITING)
        self._books.clear()

    def open(self, path: str, ip: str, demo: bool) -> Connection:
        """A new connection."""
        connection = Connection(path, ip, demo, next(self._numbers), self.limits)
        self.connections.append(connection)
        self.opened += 1
        return connection

    def closed(self, connection: Connection) -> None:
        """A connection is no more."""
        self.connections.remove(connection)
        for arg in [*connection.subscriptions.values()]:
            self.unsubscribe(connection, arg)

    def stop(self) -> None:
        """Close every connection."""
        for connection in self.connections:
            connection.outbox.break_off(Close(1001))

    def subscribe(self, connection: Connection, stream: Stream, arg: Json) -> None:
        """Push from now on, and at once what the channel begins with."""
        key = key_of(arg)
        is_new = not connection.has(arg["channel"])
        connection.subscriptions[key] = arg
        of_channel = self._subscribers.setdefault(arg["channel"], {})
        of_channel.setdefault(key, {})[connection] = arg
        if stream.connections is not None and is_new:
            self._count(connection, stream, arg)
        if stream.tells_state and key in connection.subscriptions:
            push = self.whole_push(stream, arg)
            self.deliver([(connection, arg)], stream, push)

    def unsubscribe(self, connection: Connection, arg: Json) -> None:
        """Push no more."""
        key = key_of(arg)
        connection.subscriptions.pop(key, None)
        of_channel = self._subscribers.get(arg["channel"], {})
        of_channel.get(key, {}).pop(connection, None)
        if not of_channel.get(key, True):
            del of_channel[key]

    def _count(self, connection: Connection, stream: Stream, arg: Json) -> None:
        """Tell how many connections of an account have a channel; end one that is too much."""
        channel = arg["channel"]
        having = sum(
            each.account is connection.account and each.has(channel) for each in self.connections
        )
        most = int(self.limits.get("connectionsPerChannel", stream.connections or 0))
        if having > most:
            self.unsubscribe(connection, arg)
        event = "channel-conn-count-error" if having > most else "channel-conn-count"
        told = {"event": event, "channel": channel, "connCount": str(min(having, most))}
        connection.tell(told)

    def whole_push(self, stream: Stream, arg: Json) -> Json:
        """What a channel tells of its state."""
        push = filled(stream, arg, self.clock())
        book = self.book(stream, arg)
        return push if book is None else with_book(push, book)

    def book(self, stream: Stream, arg: Json) -> Book | None:
        """The order book that a channel tells of; None where it tells of none."""
        example = example_of(stream, arg)["data"]
        if not example or not is_book(example[0]):
            return None
        return self._books.setdefault(key_of(arg), Book(example[0]))

    def members(self, channel: str, account: Account | None = None) -> Iterator[list[Member]]:
        """Who has subscribed to a channel, those of one argument together."""
        for members in [*self._subscribers.get(channel, {}).values()]:
            yield [member for member in members.items() if account in (None, member[0].account)]

    def deliver(self, members: list[Member], stream: Stream, push: Json) -> int:
        """Send a push to some who have subscribed to one argument; tells to how many."""
        texts: dict[str, bytes] = {}
        for connection, arg in members:
            uid = connection.account.uid if connection.account and has_uid(stream) else ""
            if uid not in texts:
                told: dict[str, Any] = {**arg, "uid": uid} if uid else arg
                texts[uid] = msgspec.json.encode({"arg": told, **push})
            connection.send(texts[uid])
        return len(members)
