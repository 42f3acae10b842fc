"""Operations that are asked for over the streams: the same as over HTTP, in another message."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import msgspec

from ..description.load import Json, is_mapping
from .answers import Answer
from .checks import check
from .description import LIMIT_CODES, Description, StreamOperation
from .execution import Execution
from .instruments import Instruments
from .record import Entry, own_ids
from .refusals import Refusal
from .scenario_kinds import OPERATIONS
from .scenarios import Scenario, Scenarios
from .streams.connection import Connection
from .streams.faults import HALF_MESSAGE
from .streams.outbox import Close, Reset
from .windows import Sender

_MILLISECONDS = re.compile("[0-9]{1,18}", re.ASCII)
_ALWAYS = {"id", "op", "args"}
_NO_INSTRUMENT = "51001"


class OverStreams:
    """Carries out what is asked for in a message, and replies."""

    def __init__(
        self,
        description: Description,
        execution: Execution,
        instruments: Instruments,
        scenarios: Scenarios,
        clock: Callable[[], float],
    ) -> None:
        self._description = description
        self._execution = execution
        self._instruments = instruments
        self._scenarios = scenarios
        self._clock = clock

    def knows(self, op: str) -> bool:
        """Whether it is the name of an operation."""
        return op in self._description.stream_operations

    def operate(self, connection: Connection, request: Json) -> None:
        """Carry out a request of a connection; raises Refusal for what is answered by an event."""
        op = request["op"]
        operation = self._description.stream_operations[op]
        if operation.path != connection.path:
            raise Refusal("60028", op)
        if connection.account is None:
            raise Refusal("60011", op)
        if "id" not in request:
            raise Refusal("60027", "id")
        scenario = self._scenarios.take_operation(OPERATIONS, connection.path, op, connection.id)
        if scenario is not None and scenario.does == "reset-before-reading":
            connection.outbox.break_off(Reset())
            return
        begun = self._clock()
        entry = Entry("WS", connection.path, op=op, twin=operation.operation.key)
        try:
            answer = self._decided(operation, connection, request, entry, scenario)
        except Refusal as refusal:
            msg = refusal.told(self._description.meanings)
            answer = Answer({"code": refusal.code, "msg": msg, "data": []})
            entry.limited = refusal.code in LIMIT_CODES
        entry.code = str(answer.payload["code"])
        self._execution.record.add(entry)
        stamps = {"inTime": f"{begun * 1e6:.0f}", "outTime": f"{self._clock() * 1e6:.0f}"}
        reply = {"id": request["id"], "op": op, **answer.payload, **stamps}
        _send(connection, msgspec.json.encode(reply), scenario)

    def _decided(
        self,
        operation: StreamOperation,
        connection: Connection,
        request: Json,
        entry: Entry,
        scenario: Scenario | None,
    ) -> Answer:
        account, twin = connection.account, operation.operation
        entry.account = account.name if account else ""
        if account is not None and twin.permission not in account.permissions:
            raise Refusal("50120", twin.permission)
        orders, unknown = self._orders(operation, request, bool(connection.demo))
        entry.orders, entry.own_ids = len(orders), own_ids(orders)
        sender = Sender(connection.ip, account, bool(connection.demo))
        self._execution.admit(twin, sender, orders)
        _in_time(request, self._clock())
        if unknown:
            scenario = _without(unknown, scenario)
        asked: Any = orders if operation.is_batch else orders[0]
        try:
            check(twin, asked)
        except Refusal as refusal:
            raise Refusal("60013", *refusal.about) from None
        return self._execution.carry_out(twin, sender, asked, entry, scenario)

    def _orders(
        self, operation: StreamOperation, request: Json, demo: bool
    ) -> tuple[list[Json], list[int]]:
        """The arguments as REST has them, and the places of instruments that nobody knows."""
        if not request.keys() <= _ALWAYS | operation.beside:
            raise Refusal("60013", *sorted(request.keys() - _ALWAYS - operation.beside))
        args: list[Any] = request["args"]
        if not all(map(is_mapping, args)) or (len(args) > 1 and not operation.is_batch):
            raise Refusal("60013")
        orders: list[Json] = []
        unknown: list[int] = []
        for at, arg in enumerate(args):
            order = dict(arg)
            for name, sent in operation.instead:
                code = order.pop(sent, None)
                if name in order or not isinstance(code, int) or isinstance(code, bool):
                    raise Refusal("60013", sent)
                found = self._instruments.name(code, demo)
                order[name] = found if found is not None else str(code)
                unknown += [at] if found is None else []
            if not order.keys().isdisjoint(operation.without):
                raise Refusal("60013", *order.keys() & operation.without)
            orders.append(order)
        return orders, unknown


def _without(unknown: list[int], scenario: Scenario | None) -> Scenario:
    """The scenario of orders that fail because their instruments are unknown."""
    settings = {"failed": unknown, "sCode": _NO_INSTRUMENT, "sMsg": "Instrument does not exist"}
    if scenario is None:
        return Scenario("partial-failure", settings)
    return replace(scenario, does="partial-failure", settings=settings)


def _in_time(request: Json, now: float) -> None:
    """Refuse what should have come before now."""
    deadline = request.get("expTime")
    if deadline is None:
        return
    if not isinstance(deadline, str) or not _MILLISECONDS.fullmatch(deadline):
        raise Refusal("60013", "expTime")
    if int(deadline) < now * 1000:
        raise Refusal("50036")


def _send(connection: Connection, reply: bytes, scenario: Scenario | None) -> None:
    """Reply, or do not, as a scenario wants it."""
    outbox = connection.outbox
    match scenario.does if scenario is not None else "":
        case "reset-after-reading":
            outbox.break_off(Reset())
        case "close-after-reading":
            outbox.end(Close(1001))
        case "cut":
            outbox.end(Reset(HALF_MESSAGE))
        case "hang":
            pass
        case "delay" if scenario is not None:
            loop = asyncio.get_running_loop()
            loop.call_later(scenario.settings["seconds"], connection.send, reply)
        case _:
            connection.send(reply)
