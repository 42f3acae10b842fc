"""The practice exchange on a port, with a note of what each request and its answer was."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from okxgen.practice.answers import Answer
from okxgen.practice.description import Description
from okxgen.practice.exchange import Arrival, Exchange
from okxgen.practice.scenarios import Scenario
from okxgen.practice.server import Server


@dataclass(frozen=True)
class Exchanged:
    """A request as it came, and what was answered."""

    method: str
    target: str
    body: bytes
    answer: Any

    @property
    def operation(self) -> str:
        """Method and path."""
        return f"{self.method} {self.target.partition('?')[0]}"


class Listening(Exchange):
    """An exchange that notes what passes."""

    def __init__(self, description: Description) -> None:
        super().__init__(description)
        self.passed: list[Exchanged] = []

    def answer(self, arrival: Arrival, scenario: Scenario | None) -> Answer:
        """As the exchange does."""
        answer = super().answer(arrival, scenario)
        self.passed.append(Exchanged(arrival.method, arrival.target, arrival.body, answer.payload))
        return answer


@asynccontextmanager
async def listening(
    description: Description, scenarios: Iterable[dict[str, Any]]
) -> AsyncIterator[tuple[str, Listening]]:
    """An exchange at a URL, which does wrong what it is told to."""
    exchange = Listening(description)
    for each in scenarios:
        exchange.scenarios.add(each)
    server = Server(exchange)
    url = await server.start("127.0.0.1", 0)
    try:
        yield url, exchange
    finally:
        await server.stop()
