"""What the exchange does with a request, from who sent it to what is answered; no network here."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..description.load import is_mapping
from .accounts import PRACTICE, Account, Accounts
from .answers import Answer, refused
from .checks import body_of, check, query_of
from .description import LIMIT_CODES, Description, Operation
from .execution import Execution, orders_of
from .instruments import Instruments
from .over_streams import OverStreams
from .record import Entry, Record, own_ids
from .refusals import Refusal
from .scenarios import Scenario, Scenarios
from .streams.feeds import Feeds
from .streams.hub import Hub
from .streams.orders import Orders
from .windows import Sender

_MILLISECONDS = re.compile("[0-9]{1,18}")


@dataclass(frozen=True)
class Arrival:
    """A request as it was received; `target` is path and query, to the letter."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    ip: str

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]


class Exchange:
    """Decides about requests one after the other, and remembers what it did."""

    def __init__(self, description: Description, accounts: Iterable[Account] = PRACTICE) -> None:
        self.description = description
        self.accounts = tuple(accounts)
        self.record = Record()
        self.scenarios = Scenarios()
        self._by_key = Accounts(self.accounts)
        instruments = Instruments()
        self.hub = Hub(
            description.streams,
            self._by_key,
            description.meanings,
            self.clock,
            self.scenarios,
            instruments,
        )
        self.feeds = Feeds(self.hub)
        self.orders = Orders(self.hub)
        self._execution = Execution(description, self.record, self.orders, instruments, self.clock)
        self.windows = self._execution.windows
        self.over_streams = OverStreams(
            description, self._execution, instruments, self.scenarios, self.clock
        )
        self._paths = {key.partition(" ")[2] for key in description.operations}

    def clear(self) -> None:
        """Begin anew; connections stay open."""
        self.scenarios.clear()
        self.record.clear()
        self.windows.clear()
        self.feeds.stop()
        self.hub.clear()
        self.orders.clear()

    def clock(self) -> float:
        """The exchange's time, in seconds since 1970."""
        return time.time() + self.scenarios.clock_offset

    def answer(self, arrival: Arrival, scenario: Scenario | None) -> Answer:
        """Decide about a request, carry it out or not, and say so."""
        entry = Entry(arrival.method, arrival.path)
        try:
            answer = self._decided(arrival, entry, scenario)
        except Refusal as refusal:
            answer = refused(self.description, refusal)
            entry.limited = refusal.code in LIMIT_CODES
        if is_mapping(answer.payload):
            entry.code = str(answer.payload["code"])
        self.record.add(entry)
        return answer

    def _decided(self, arrival: Arrival, entry: Entry, scenario: Scenario | None) -> Answer:
        operation = self.description.operations.get(f"{arrival.method} {arrival.path}")
        if operation is None:
            known = arrival.path in self._paths
            raise Refusal("50115", arrival.method) if known else Refusal("404", arrival.path)
        account = self._sender(operation, arrival)
        entry.account = account.name if account else ""
        asked = self._asked(operation, arrival)
        orders = orders_of(asked)
        entry.orders, entry.own_ids = len(orders), own_ids(orders)
        sender = Sender(arrival.ip, account, is_demo(arrival.headers))
        self._execution.admit(operation, sender, orders)
        check(operation, asked)
        self._in_time(operation, arrival.headers)
        if operation.sbe is not None:
            book = self.hub.snapshot(
                operation.key, int(asked["instIdCode"]), is_demo(arrival.headers)
            )
            asked = {**asked, **{name: book[name] for name in book if name != "ts"}}
        return self._execution.carry_out(operation, sender, asked, entry, scenario)

    def _sender(self, operation: Operation, arrival: Arrival) -> Account | None:
        """The account that a request comes from; raises Refusal where it must and does not."""
        signed = "OK-ACCESS-KEY" in arrival.headers
        if operation.keys == "none" or (operation.keys == "optional" and not signed):
            return None
        line = f"{arrival.method}{arrival.target}".encode()
        headers = arrival.headers
        account = self._by_key.authenticated(
            headers, line + arrival.body, is_demo(headers), self.clock()
        )
        if operation.permission not in account.permissions:
            raise Refusal("50120", operation.permission)
        return account

    def _asked(self, operation: Operation, arrival: Arrival) -> Any:
        if operation.has_body:
            return body_of(arrival.headers.get("Content-Type", ""), arrival.body)
        return query_of(operation, arrival.target.partition("?")[2])

    def _in_time(self, operation: Operation, headers: Mapping[str, str]) -> None:
        """Refuse what should have come before now."""
        deadline = headers.get("expTime") if operation.has_deadline else None
        if deadline is None:
            return
        if not _MILLISECONDS.fullmatch(deadline):
            raise Refusal("51000", "expTime")
        if int(deadline) < self.clock() * 1000:
            raise Refusal("50036")


def is_demo(headers: Mapping[str, str]) -> bool:
    """Whether a request, or a connection, is one of demo trading."""
    return headers.get("x-simulated-trading") == "1"
