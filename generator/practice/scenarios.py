"""What the exchange is told to do wrong: pending scenarios, and which request uses one up."""

from __future__ import annotations

from collections.abc import Collection, Container
from dataclasses import dataclass, field
from typing import Any

from ..description.load import is_mapping
from .scenario_kinds import KINDS, STREAMS

_CHOICES = ("times", "method", "path", "op", "channel", "connection")
"""What every scenario can be limited to."""


class WrongScenario(Exception):
    """A scenario that nobody knows; the text says what is known."""


@dataclass
class Scenario:
    """Something to do to so many requests, to those of a method and a path where they are given.

    Of streams, to so many connections, pushes or operations, of a path, a channel, an operation
    or one connection.
    """

    does: str
    settings: dict[str, Any]
    times: int | None = 1
    method: str = ""
    path: str = ""
    op: str = ""
    channel: str = ""
    connection: str = ""
    happened: set[str] = field(default_factory=set[str])
    """The connections that it has happened to: once is enough for each."""

    def matches(self, method: str, path: str) -> bool:
        """Whether it is meant for a request over HTTP."""
        if self.does in STREAMS or self.does == "clock":
            return False
        if self.op or self.channel or self.connection:
            return False
        return self.method in ("", method) and self.path in ("", path)

    def matches_stream(self, path: str, channels: Collection[str], conn_id: str) -> bool:
        """Whether it is meant for a connection of the streams, and one of some channels."""
        return (
            not self.method
            and not self.op
            and self.path in ("", path)
            and (not self.channel or self.channel in channels)
            and self.connection in ("", conn_id)
            and conn_id not in self.happened
        )

    def matches_operation(self, path: str, op: str, conn_id: str) -> bool:
        """Whether it is meant for an operation over the streams."""
        return (
            not self.method
            and not self.channel
            and self.path in ("", path)
            and self.op in ("", op)
            and self.connection in ("", conn_id)
        )

    @property
    def executed(self) -> bool:
        """Whether a request that it happens to is carried out all the same."""
        return bool(self.settings.get("executed", True))

    def shown(self) -> dict[str, Any]:
        """The scenario as it can be given again."""
        chosen = {name: getattr(self, name) for name in _CHOICES[1:]}
        named = {name: value for name, value in chosen.items() if value}
        return {"does": self.does, "times": self.times, **named, **self.settings}


class Scenarios:
    """Those that are pending, in the order in which they came."""

    def __init__(self) -> None:
        self._pending: list[Scenario] = []

    def add(self, wanted: Any) -> Scenario:
        """Add one from JSON; raises WrongScenario."""
        scenario = _scenario(wanted)
        self._pending.append(scenario)
        return scenario

    def take(self, method: str, path: str) -> Scenario | None:
        """The first that matches a request, used up by it."""
        for scenario in self._pending:
            if scenario.matches(method, path):
                return self._used(scenario)
        return None

    def take_stream(
        self, kinds: Container[str], path: str, channels: Collection[str], conn_id: str = ""
    ) -> Scenario | None:
        """The first of some kinds that matches a connection of the streams, used up by it."""
        for scenario in self._pending:
            if scenario.does in kinds and scenario.matches_stream(path, channels, conn_id):
                return self._used(scenario)
        return None

    def take_operation(
        self, kinds: Container[str], path: str, op: str, conn_id: str
    ) -> Scenario | None:
        """The first of some kinds that matches an operation over the streams, used up by it."""
        for scenario in self._pending:
            if scenario.does in kinds and scenario.matches_operation(path, op, conn_id):
                return self._used(scenario)
        return None

    def _used(self, scenario: Scenario) -> Scenario:
        if scenario.times is not None:
            scenario.times -= 1
            if not scenario.times:
                self._pending.remove(scenario)
        return scenario

    @property
    def clock_offset(self) -> float:
        """How many seconds the exchange's clock is ahead."""
        offsets = [each.settings["seconds"] for each in self._pending if each.does == "clock"]
        return float(offsets[-1]) if offsets else 0.0

    def shown(self) -> list[dict[str, Any]]:
        """Every pending one as JSON."""
        return [scenario.shown() for scenario in self._pending]

    def clear(self) -> None:
        """Behave from now on."""
        self._pending.clear()


def _scenario(wanted: Any) -> Scenario:
    if not is_mapping(wanted):
        raise WrongScenario('a scenario is an object such as {"does": "delay", "seconds": 1}')
    given = dict(wanted)
    does = given.pop("does", None)
    if not isinstance(does, str) or does not in KINDS:
        raise WrongScenario(f"does must be one of {', '.join(KINDS)}; got {does!r}")
    known = KINDS[does]
    settings = {name: setting.default for name, setting in known.items()}
    scenario = Scenario(does, settings)
    # A clock is off for everybody, until it is put right.
    choices = () if does == "clock" else _CHOICES
    scenario.times = 1 if choices else None
    for name, value in given.items():
        if name in known:
            fault = known[name].fault(value)
            settings[name] = value
        elif name in choices:
            fault = _choice_fault(name, value)
            setattr(scenario, name, value)
        else:
            fault = f"is not known; known are {', '.join((*known, *choices)) or 'no settings'}"
        if fault:
            raise WrongScenario(f"{does}: {name} {fault}")
    missing = [name for name, value in settings.items() if value is None]
    if missing:
        raise WrongScenario(f"{does}: {missing[0]} must be given")
    return scenario


def _choice_fault(name: str, value: Any) -> str:
    if name != "times":
        return "" if isinstance(value, str) else "must be text"
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
        return ""
    return "must be a number of requests, or null for ever"
