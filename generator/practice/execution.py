"""What is asked and carried out, by whatever way it came."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from ..description.load import Json, is_mapping, is_sequence
from .answers import Answer, accepted
from .description import Description, Operation
from .distortions import distorted, failed_orders
from .instruments import Instruments
from .questions import as_answered, told
from .record import Entry, Record
from .scenarios import Scenario
from .streams.orders import Orders
from .windows import Sender, Windows


class Execution:
    """Counts requests towards their limits, carries them out, and tells who wants to know."""

    def __init__(
        self,
        description: Description,
        record: Record,
        orders: Orders,
        instruments: Instruments,
        clock: Callable[[], float],
    ) -> None:
        self.record = record
        self.windows = Windows()
        self._description = description
        self._orders = orders
        self._instruments = instruments
        self._clock = clock

    def admit(self, operation: Operation, sender: Sender, orders: list[Json]) -> None:
        """Count a request; raises Refusal where a limit is reached."""
        counted = operation
        if operation.single and len(orders) == 1:
            counted = self._description.operations[operation.single]
        self.windows.admit(counted, sender, orders, time.monotonic())

    def carry_out(
        self,
        operation: Operation,
        sender: Sender,
        asked: Any,
        entry: Entry,
        scenario: Scenario | None,
    ) -> Answer:
        """Do what is asked, or leave it as a scenario wants it, and say what was done."""
        account, orders = sender.account, orders_of(asked)
        failed = failed_orders(scenario, len(orders))
        done = [order for at, order in enumerate(orders) if at not in failed]
        known = told(operation, account, orders[0], self._orders) if account and orders else None
        is_done = bool(done or not orders) and (scenario is None or scenario.executed)
        if is_done:
            self.record.executed(entry, done)
        named = [self._orders.named(account, order) for order in orders]
        answer = accepted(operation, named if is_sequence(asked) else named[0], self._clock())
        if known is not None:
            answer.payload["data"] = as_answered(operation, known)
        self._instruments.number(answer.payload, asked, sender.demo)
        if is_done and account is not None and is_mapping(answer.payload):
            pairs = zip(named, answer.payload["data"], strict=False)
            pushed = [pair for at, pair in enumerate(pairs) if at not in failed]
            self._orders.tell(operation.key, account, pushed)
        if scenario is None:
            return answer
        return distorted(self._description, operation, answer, scenario)


def orders_of(asked: Any) -> list[Json]:
    """What a request asks for, one by one; what is no object is left to the check."""
    each = asked if is_sequence(asked) else [asked]
    return [order for order in each if is_mapping(order)]
