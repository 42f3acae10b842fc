"""All connections: who has subscribed to what, and what they are pushed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import count

from ...description.load import Json
from ..accounts import Account, Accounts
from ..instruments import Instruments
from ..refusals import Refusal
from ..scenario_kinds import CONNECTIONS
from ..scenarios import Scenarios
from .binary import Wanted, twin_of
from .books import Book, is_book
from .connection import Connection
from .delivery import Delivery, Member
from .description import Stream, Streams
from .faults import strike
from .limits import Limits
from .outbox import Close
from .pushes import example_of, filled, with_book
from .subscriptions import key_of

_TOO_MANY = 429
"""How a connection too many is refused: the documentation does not say it."""


@dataclass(frozen=True)
class Refused:
    """What happens to somebody who may not connect."""

    status: int
    how: str = "status"


class Hub:
    """Opens and closes connections, and pushes to those that have subscribed."""

    def __init__(
        self,
        described: Streams,
        accounts: Accounts,
        meanings: Mapping[str, str],
        clock: Callable[[], float],
        scenarios: Scenarios,
        instruments: Instruments,
    ) -> None:
        self._instruments = instruments
        self.described = described
        self.accounts = accounts
        self.meanings = meanings
        self.clock = clock
        self.scenarios = scenarios
        self.limits = Limits(described.limits)
        self.connections: list[Connection] = []
        self.opened = 0
        """How many connections there were ever."""
        self._delivery = Delivery(scenarios, described.schemas, clock)
        self._numbers = count(1)
        self._subscribers: dict[str, dict[str, dict[Connection, Json]]] = {}
        self._books: dict[str, Book | None] = {}

    def clear(self) -> None:
        """Forget everything but the connections that are open."""
        self.opened = len(self.connections)
        self.limits.clear()
        self._delivery.clear()
        self._books.clear()

    def refusal(self, path: str, ip: str) -> Refused | None:
        """How a new connection is refused; None where it is not."""
        scenario = self.scenarios.take_stream(("refuse-connection",), path, ())
        if scenario is not None:
            return Refused(scenario.settings["status"], scenario.settings["how"])
        return None if self.limits.admit(ip) else Refused(_TOO_MANY)

    def open(self, path: str, ip: str, demo: bool | None) -> Connection:
        """A new connection."""
        connection = Connection(path, ip, demo, next(self._numbers), self.limits.values)
        self.connections.append(connection)
        self.opened += 1
        self.strike(connection)
        return connection

    def strike(self, connection: Connection) -> None:
        """Let happen to a connection what is pending for one like it."""
        channels = {arg["channel"] for arg in connection.subscriptions.values()}
        wanted = (CONNECTIONS, connection.path, channels, connection.id)
        while (scenario := self.scenarios.take_stream(*wanted)) is not None:
            scenario.happened.add(connection.id)
            strike(connection, scenario)

    def strike_all(self) -> None:
        """Let happen to open connections what is pending for them."""
        for connection in [*self.connections]:
            self.strike(connection)

    def closed(self, connection: Connection) -> None:
        """A connection is no more."""
        self.connections.remove(connection)
        self._delivery.closed(connection)
        for arg in [*connection.subscriptions.values()]:
            self.unsubscribe(connection, arg)

    def stop(self) -> None:
        """Close every connection."""
        for connection in self.connections:
            connection.outbox.break_off(Close(1001))

    def subscribe(self, connection: Connection, stream: Stream, arg: Json) -> None:
        """Push from now on, and at once what the channel begins with."""
        is_new = not connection.has(arg["channel"])
        connection.subscriptions[key_of(arg)] = arg
        if stream.readings:
            wanted, arg = Wanted(stream, arg), self._twin(connection, stream, arg)
            stream = self.described.channels[arg["channel"]]
            stream = replace(stream, tells_state=wanted.stream.tells_state)
            connection.binary[key_of(arg)] = wanted
        key = key_of(arg)
        of_channel = self._subscribers.setdefault(arg["channel"], {})
        of_channel.setdefault(key, {})[connection] = arg
        if stream.connections is not None and is_new:
            self._count(connection, stream, arg)
        is_wanted = key in connection.subscriptions or key in connection.binary
        if stream.tells_state and is_wanted:
            self._delivery.begin((connection, arg), stream, self.whole_push(stream, arg))
        self.strike(connection)

    def unsubscribe(self, connection: Connection, arg: Json) -> None:
        """Push no more."""
        connection.subscriptions.pop(key_of(arg), None)
        for key, wanted in [*connection.binary.items()]:
            if wanted.arg == arg:
                del connection.binary[key]
                arg = json.loads(key)
        key = key_of(arg)
        of_channel = self._subscribers.get(arg["channel"], {})
        of_channel.get(key, {}).pop(connection, None)
        if not of_channel.get(key, True):
            del of_channel[key]

    def _twin(self, connection: Connection, stream: Stream, arg: Json) -> Json:
        """The argument of the twin in JSON; raises Refusal for a number that nobody has."""
        is_demo = connection.account is not None and connection.account.demo
        name = self._instruments.name(arg["instIdCode"], is_demo)
        if name is None:
            raise Refusal("60018", *(f"{key}:{value}" for key, value in arg.items()))
        return twin_of(stream, arg, name)

    def snapshot(self, get: str, code: int, is_demo: bool) -> Json:
        """The order book of an instrument, where a channel has its state told by this GET."""
        name = self._instruments.name(code, is_demo)
        for stream in self.described.channels.values():
            if name is None or not stream.readings or stream.snapshot != get:
                continue
            arg = twin_of(stream, {"channel": stream.names[0]}, name)
            book = self.book(self.described.channels[stream.names[0]], arg)
            if book is not None:
                return book.whole()
        return {}

    def _count(self, connection: Connection, stream: Stream, arg: Json) -> None:
        """Tell how many connections of an account have a channel; end one that is too much."""
        channel = arg["channel"]
        having = sum(
            each.account is connection.account and each.has(channel) for each in self.connections
        )
        most = int(self.limits.values.get("connectionsPerChannel", stream.connections or 0))
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
        key = key_of(arg)
        if key not in self._books:
            data = example_of(stream, arg)["data"]
            self._books[key] = Book(data[0]) if data and is_book(data[0]) else None
        return self._books[key]

    def members(self, channel: str, account: Account | None = None) -> dict[str, list[Member]]:
        """Who has subscribed to a channel, by the key of the argument."""
        return {
            key: [member for member in members.items() if account in (None, member[0].account)]
            for key, members in self._subscribers.get(channel, {}).items()
        }

    def deliver(self, members: list[Member], stream: Stream, push: Json) -> int:
        """Send a push to some who have subscribed to one argument; tells to how many."""
        return self._delivery.deliver(members, stream, push)
